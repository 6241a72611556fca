import type { RemovalRules } from '../../src/model/rules';

/** Nobody is ever taken out of anything. */
export const noRemovals: RemovalRules = {
    policy: 'never',
    limitPercent: 20,
    limitCount: 50,
    protectedUsers: [],
    deactivates: false,
    deactivateAfterHours: 24,
};
