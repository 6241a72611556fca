import type { Plan } from '../model/plan';
import { targetKey, targetWords } from '../model/target';
import { isMembershipChange } from '../model/kinds';
import type { ManagedTarget } from '../plan/memberships/managed-target';
import { cutText } from '../texts/cut-text';
import type { Texts } from '../texts/texts';
import { movementLines } from './movement-lines';
import { partLines } from './part-lines';
import { blockedLines, decisionLines } from './withheld-lines';

/** Characters that a client still shows at once. */
const LONGEST = 29_000;

/** What `/authentik-sync room` says: who belongs there and by what, who is there, and what the next run would change. */
export function roomAnswer(texts: Texts, targets: readonly ManagedTarget[], plan: Plan): string {
    const keys = new Set(targets.flatMap(({ meantBy }) => meantBy.map(targetKey)));
    const changes = plan.changes.filter(isMembershipChange).filter(({ target }) => keys.has(targetKey(target)));
    const withheld = plan.withheld.filter(({ change }) => 'target' in change && keys.has(targetKey(change.target)));
    const lines = [
        ...targets.map(({ wanted, people, present, owned, state }) =>
            texts.say('rules_now.room', {
                place: targetWords(wanted.target),
                reason: wanted.reason,
                // whoever is there to give the roles belongs there by no group
                wanted: [...people.values()].filter((one) => one.reason.code !== 'reason.gives_roles').length,
                present: present.size,
                owned: owned.size,
                isThere: state === 'there',
            }),
        ),
        ...partLines(texts, texts.say('rules_now.next', { count: changes.length }), movementLines(texts, changes, 40)),
        ...decisionLines(texts, withheld, 40),
        ...blockedLines(texts, withheld, 40),
    ];
    return cutText(texts, lines.join('\n'), LONGEST);
}
