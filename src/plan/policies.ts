import { withholdSsoWithoutPermission } from './sso-permissions';
import type { ManagedTarget } from './managed-targets';
import { withholdEntryWithoutApplication } from './policies/entry-without-application';
import { withholdEntryWithoutCredentials } from './policies/entry-without-credentials';
import { withholdEntryWithoutLicence } from './policies/entry-without-licence';
import { withholdEntryCreationWithoutToken } from './policies/entry-without-token';
import { withholdRestrictionsWithoutLogin } from './policies/login-not-live';
import { withholdFirstRemoval } from './policies/first-removal';
import { keepIdleRoleGiverOut } from './policies/idle-role-giver';
import { withholdRemovalsByMissingGroup } from './policies/missing-group';
import { withholdCreationBySetting } from './policies/missing-rooms';
import { keepMembersWhoKeepTheirRole } from './policies/roles-before-room';
import { keepWhatIsNotOwned } from './policies/owned-only';
import { protectPeople } from './policies/protected-people';
import { withholdAboveRunLimit, withholdAboveTargetLimit } from './policies/thresholds';
import { withholdRemovalsByEmptyDirectory, withholdRemovalsByPartialDirectory } from './policies/untrusted-source';
import { withholdWithoutToken } from './policies/without-token';
import type { Desired, Observed, Policy } from './types';

export { hasOAuthModule, isCustomOAuthRefused } from './policies/entry-without-licence';

/** Those about the login itself, on both sides. */
export function setUpPolicies(desired: Desired, observed: Observed): Policy[] {
    return [
        withholdEntryWithoutLicence(observed),
        withholdSsoWithoutPermission(observed.sso?.lacking ?? []),
        withholdEntryWithoutCredentials(desired),
        withholdEntryWithoutApplication,
        withholdEntryCreationWithoutToken(observed),
    ];
}

/**
 * The policies in order of precedence. Each only ever takes changes out of the plan, and says why. Of those about removals, all
 * that a person cannot approve come first: what is approved later has passed them.
 */
export function policies(desired: Desired, observed: Observed, targets: readonly ManagedTarget[]): Policy[] {
    return [
        ...setUpPolicies(desired, observed),
        withholdRestrictionsWithoutLogin(observed),
        withholdCreationBySetting(desired),
        keepWhatIsNotOwned(desired, targets),
        withholdRemovalsByPartialDirectory(observed),
        withholdRemovalsByEmptyDirectory(observed),
        withholdWithoutToken(observed),
        protectPeople(desired, observed, targets),
        keepMembersWhoKeepTheirRole,
        withholdRemovalsByMissingGroup(targets),
        withholdAboveTargetLimit(desired, observed, targets),
        withholdAboveRunLimit(desired),
        withholdFirstRemoval(observed),
        keepMembersWhoKeepTheirRole,
        keepIdleRoleGiverOut(targets),
    ];
}
