import { isMembershipChange } from '../model/kinds';
import type { Plan } from '../model/plan';
import { targetWords } from '../model/target';
import type { PersonExplanation } from '../plan/memberships/explain-person';
import type { Texts } from '../texts/texts';
import { noteText } from './note-lines';

interface SyncedPerson {
    /** as it was typed */
    name: string;
    person: PersonExplanation;
    /** what is planned for everybody, and what of it was for this person alone */
    plan: Plan;
    part: Plan;
}

/** What a sync of one person says where it had nothing to do, and what it says beside what it did. */
export function personSynced(
    texts: Texts,
    { name, person, plan, part }: SyncedPerson,
): { nothing: string; left: string[] } {
    const { account, link, problem } = person;
    const places = plan.changes.flatMap((change) => {
        const isLeft = isMembershipChange(change) && change.userId === account?.id && !part.changes.includes(change);
        return isLeft ? [targetWords(change.target)] : [];
    });
    const left = places.length === 0 ? [] : [texts.withAction('sync.left', { places: texts.series(places) })];
    return { nothing: left[0] ?? whyNothing(), left };

    function whyNothing(): string {
        if (problem) return `⚠ ${noteText(texts, problem.code, [problem])}`;
        if (link === undefined) return texts.withAction('sync.not_linked', { name });
        return texts.say('sync.nothing', { name });
    }
}

/** Why there is no account to do anything for: of several that may be meant none is. */
export function noAccountText(texts: Texts, name: string, { problem }: PersonExplanation): string {
    return problem?.code === 'person_ambiguous'
        ? `⚠ ${noteText(texts, problem.code, [problem])}`
        : texts.withAction('sync.no_account', { name });
}
