import { compareText } from '../../model/compare-text';
import type { Flow } from '../../model/sso';

export type FlowChoice = { flow: Flow } | { flow: undefined; details: string };

/**
 * The flow of a new provider: the one that the administrator named, else authentik's default, else the only one there is.
 * Where that leaves a choice, nobody but the administrator can make it: flows decide who is asked what at each login.
 * @param use such as `authorization`
 */
export function chooseFlow(
    use: string,
    flows: readonly Flow[],
    { named, byDefault }: { named: string; byDefault: string },
): FlowChoice {
    const sorted = [...flows].sort((a, b) => compareText(a.slug, b.slug));
    const wanted = named === '' ? byDefault : named;
    const found = sorted.find(({ slug }) => slug === wanted);
    if (found) return { flow: found };
    const [first] = sorted;
    if (named === '' && first && sorted.length === 1) return { flow: first };
    const present = first
        ? `choose one of ${sorted.map(({ slug }) => `"${slug}"`).join(', ')}`
        : 'there is none at all';
    return { flow: undefined, details: `${use} flow: "${wanted}" does not exist, ${present}` };
}
