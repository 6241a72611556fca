import { isRemoval } from '../model/kinds';
import type { Withheld } from '../model/plan';
import { isApprovable } from '../plan/approve';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';

/** How much waits for a person, and how much an approval does not help. */
export interface Waits {
    removals: number;
    others: number;
    blocked: number;
}

export function waitsOf(withheld: readonly Withheld[]): Waits {
    const approvable = withheld.filter(isApprovable);
    const removals = approvable.filter(({ change }) => isRemoval(change)).length;
    return { removals, others: approvable.length - removals, blocked: withheld.length - approvable.length };
}

/** `4 removals wait for you`; nothing where nothing does. */
export function waitWords(texts: Texts, { removals, others, blocked }: Waits): Said[] {
    return [
        ...(removals + others > 0 ? [texts.said('waits.for_you', { removals, others })] : []),
        ...(blocked > 0 ? [texts.said('waits.blocked', { count: blocked })] : []),
    ];
}
