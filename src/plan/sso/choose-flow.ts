import { compareText } from '../../model/compare-text';
import { quoted } from '../../model/quoted';
import type { Flow } from '../../model/sso';
import type { FlowUse, GroundWords } from '../../model/words';

export type FlowChoice = { flow: Flow } | { flow: undefined; ground: GroundWords };

/**
 * The flow of a new provider: the one that the administrator named, else authentik's default, else the only one there is.
 * Where that leaves a choice, nobody but the administrator can make it: flows decide who is asked what at each login.
 */
export function chooseFlow(
    use: FlowUse,
    flows: readonly Flow[],
    { named, byDefault }: { named: string; byDefault: string },
): FlowChoice {
    const sorted = [...flows].sort((a, b) => compareText(a.slug, b.slug));
    const wanted = named === '' ? byDefault : named;
    const found = sorted.find(({ slug }) => slug === wanted);
    if (found) return { flow: found };
    const [first] = sorted;
    if (named === '' && first && sorted.length === 1) return { flow: first };
    const ground: GroundWords = first
        ? { code: 'ground.other_flows', use, wanted, present: quoted(sorted.map(({ slug }) => slug)) }
        : { code: 'ground.no_flow', use, wanted };
    return { flow: undefined, ground };
}
