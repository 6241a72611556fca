import type { Plan } from '../model/plan';
import { targetWords } from '../model/target';
import type { ManagedTarget } from '../plan/memberships/managed-target';
import { cutText } from '../texts/cut-text';
import type { Texts } from '../texts/texts';
import type { Answer } from './answer';
import { planLines } from './plan-lines';

/** Characters, so that what to do next is not cut off with the rest. */
const LONGEST_PLAN = 29_000;

/** What `/authentik-sync leftovers` says: where something is left, what taking it back would do, and how to say so. */
export function leftoversAnswer(
    texts: Texts,
    leftovers: readonly ManagedTarget[],
    plan: Plan,
    fingerprint: string,
    isWhole: boolean,
): Answer {
    if (leftovers.length === 0) return { text: texts.say('leftovers.none') };
    const count = leftovers.reduce((sum, { owned }) => sum + owned.size, 0);
    const places = leftovers.map(({ wanted, owned, state }) => {
        const values = { place: targetWords(wanted.target), count: owned.size, isReadable: state === 'there' };
        return `• ${texts.say('leftovers.place', values)}`;
    });
    const { lines } = planLines(texts, plan, isWhole);
    const isToDo = plan.changes.length > 0;
    const text = [
        texts.say('leftovers.title', { count }),
        ...places,
        ...(isToDo ? ['', texts.say('leftovers.removal'), texts.say('plan.fingerprint', { fingerprint })] : []),
        cutText(texts, lines.join('\n'), LONGEST_PLAN),
        ...(isToDo ? ['', texts.say('leftovers.to_do', { fingerprint })] : []),
    ].join('\n');
    return {
        text,
        ...(isToDo && { buttons: [{ label: texts.say('button.remove'), action: 'apply', value: fingerprint }] }),
    };
}
