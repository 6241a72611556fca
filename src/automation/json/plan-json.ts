import type { Change } from '../../model/change';
import { changeSaid } from '../../report/change-said';
import { kindOf } from '../../model/kinds';
import type { Plan, ShownPart } from '../../model/plan';
import { isApprovable } from '../../plan/approve';
import { countPeople } from '../../plan/people/count-people';
import { driftLines } from '../../report/drift-lines';
import { noteText } from '../../report/note-lines';
import { withheldText } from '../../report/withheld-text';
import type { Texts } from '../../texts/texts';
import { linesOf, said } from './said';

/** A part of a plan that can be approved by itself. */
export interface OfferJson {
    part: ShownPart;
    fingerprint: string;
    changes: number;
    withheld: number;
}

/** A plan as `docs/automation.schema.json` has it: codes and numbers to decide by, texts to show. */
export function planJson(texts: Texts, plan: Plan, fingerprint: string, offers: readonly OfferJson[]): object {
    const counts = plan.people && countPeople(plan.people);
    return {
        fingerprint,
        counts: {
            changes: plan.changes.length,
            withheld: plan.withheld.length,
            approvable: plan.withheld.filter(isApprovable).length,
        },
        changes: plan.changes.map((change) => changeJson(texts, change)),
        withheld: plan.withheld.map((held) => ({
            ...changeJson(texts, held.change),
            code: held.code,
            isApprovable: isApprovable(held),
            why: said(withheldText(texts, held, [held.change], 1)),
        })),
        notes: plan.notes.map((note) => ({ code: note.code, text: said(noteText(texts, note.code, [note])) })),
        drift: linesOf(driftLines(texts, plan.drift)),
        people: counts ? { total: counts.total, can: counts.can, cannot: counts.out } : null,
        offers,
    };
}

function changeJson(texts: Texts, change: Change): object {
    return { kind: change.kind, area: kindOf(change).area(change), text: said(changeSaid(texts, change).toString()) };
}
