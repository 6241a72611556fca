import { isRemoval } from '../../model/kinds';
import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import type { Survey } from '../survey';
import { putInToGiveRoles } from './protected-people';
import { allowAll, withhold } from './withhold';

/**
 * Until a person has approved one plan with removals, the rules may still be wrong in a way that only a person sees. That the owner of
 * the token leaves a room again is no question of the rules: the app put them in for its own work.
 */
export function withholdFirstRemoval(observed: Observed, found: Pick<Survey, 'linked' | 'targets'>): Policy {
    if (observed.memory.areRemovalsApproved) return allowAll;
    const isPutIn = putInToGiveRoles(observed, found);
    return withhold((change) => (isRemoval(change) && !isPutIn(change) ? { code: 'first_removal' } : undefined));
}
