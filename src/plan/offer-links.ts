import type { Plan } from '../model/plan';

/** How many pairs an answer shows, and so how many links can be approved by it: of a plan in short, and of all of it. */
export const pairsShown = { short: 12, whole: 200 } as const;

/**
 * The links that wait for a person, the first of them in the order in which they are shown, apart from all else that a plan does or
 * withholds: whoever approves them approves nothing but these pairs. What the rules give by a link is a run of its own.
 */
export function offerLinks({ withheld }: Pick<Plan, 'withheld'>, most: number): Plan {
    const weak = withheld.filter(({ code }) => code === 'link_weak').slice(0, most);
    return { changes: [], withheld: weak, notes: [], drift: [] };
}
