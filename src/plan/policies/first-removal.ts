import { isRemoval } from '../../model/kinds';
import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { allowAll, withhold } from './withhold';

/** Until a person has approved one plan with removals, the rules may still be wrong in a way that only a person sees. */
export function withholdFirstRemoval({ memory }: Observed): Policy {
    if (memory.areRemovalsApproved) return allowAll;
    return withhold((change) => (isRemoval(change) ? { code: 'first_removal' } : undefined));
}
