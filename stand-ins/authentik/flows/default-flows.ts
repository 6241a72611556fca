import type { Installation } from '../state/installation';
import type { FlowDesignation, FlowRecord } from '../state/records';

/** The flow of a use that the brand names; else the first one there is. */
export function defaultFlow({ flows }: Installation, designation: FlowDesignation): FlowRecord | undefined {
    const fitting = [...flows.values()]
        .filter((flow) => flow.designation === designation)
        .sort((a, b) => (a.slug < b.slug ? -1 : 1));
    return fitting.find(({ slug }) => slug === `default-${designation}-flow`) ?? fitting[0];
}
