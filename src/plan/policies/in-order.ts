import type { Desired } from '../../model/desired';
import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { roomsBefore } from '../memberships/rooms-before';
import { withholdSsoWithoutPermission } from '../sso/sso-permissions';
import type { ManagedTarget } from '../memberships/managed-target';
import type { Survey } from '../survey';
import {
    withholdEntryWithoutApplication,
    withholdEntryWithoutCredentials,
    withholdEntryWithoutLicence,
    withholdEntryCreationWithoutToken,
} from './entry-held-back';
import { withholdEntryOfOthers } from './entry-of-others';
import { withholdFirstRemoval } from './first-removal';
import { keepIdleRoleGiverOut } from './idle-role-giver';
import { withholdRolesUntilLinked, withholdUntilLinked } from './links-first';
import { withholdRestrictionsWithoutLogin } from './login-not-live';
import { withholdRemovalsByMissingGroup } from './missing-group';
import { withholdCreationBySetting, withholdRoomsWithoutOwner } from './missing-rooms';
import { keepWhatIsNotOwned } from './owned-only';
import { withholdSharingByName } from './names-together';
import { withholdLoginWithoutItsGroups, withholdOpeningTheLogin } from './open-login';
import { withholdPrivilegeAtFirst } from './privilege-first';
import { protectPeople } from './protected-people';
import { keepMembersWhoKeepTheirRole } from './roles-before-room';
import { withholdAdditionsToRoomsBefore, withholdRemovalsFromRoomsBefore } from './rooms-before';
import {
    withholdDeactivationAtFirstLook,
    withholdRemovalsAtFirstLook,
    withholdRemovalsByGoneGroups,
} from './seen-once';
import { withholdAboveRunLimit, withholdAboveTargetLimit } from './thresholds';
import {
    withholdChannelMapByPartialDirectory,
    withholdDeactivationOfUnseen,
    withholdRemovalsByEmptyDirectory,
    withholdRemovalsByPartialDirectory,
    withholdRemovalsByUnseenGroups,
    withholdRemovalsOfUnseen,
} from './untrusted-source';
import { withholdWithoutToken } from './without-token';

export { hasOAuthModule, isCustomOAuthRefused } from './entry-held-back';

/** Those about the login itself, on both sides. */
export function setUpPolicies(desired: Desired, observed: Observed): Policy[] {
    return [
        withholdEntryWithoutLicence(observed),
        withholdEntryOfOthers(desired, observed),
        withholdSsoWithoutPermission(observed.sso?.lacking ?? []),
        withholdLoginWithoutItsGroups(desired, observed),
        withholdOpeningTheLogin(observed),
        withholdEntryWithoutCredentials(desired),
        withholdEntryWithoutApplication,
        withholdEntryCreationWithoutToken(observed),
        withholdChannelMapByPartialDirectory(observed),
    ];
}

/**
 * The policies in order of precedence. Each only ever takes changes out of the plan, and says why. Of those about removals, all
 * that a person cannot approve come first: what is approved later has passed them.
 */
export function policies(desired: Desired, observed: Observed, found: Survey): Policy[] {
    const { targets } = found;
    const all = { ...found, targets: [...targets, ...found.leftovers] };
    const { links } = observed.memory;
    const before = roomsBefore(desired, observed, targets);
    return [
        ...setUpPolicies(desired, observed),
        withholdRestrictionsWithoutLogin(observed),
        withholdCreationBySetting(desired),
        withholdRoomsWithoutOwner(desired, observed),
        // a role that no rule gives any more would go with the membership, and stays until somebody takes it back
        keepWhatIsNotOwned(desired, [...targets, ...found.leftovers.filter(isRoom)]),
        withholdRemovalsByPartialDirectory(observed),
        withholdRemovalsByEmptyDirectory(observed),
        withholdWithoutToken(observed),
        withholdSharingByName(observed, targets),
        withholdAdditionsToRoomsBefore(before, targets),
        // before the links: whoever approves both is told of the privilege
        withholdPrivilegeAtFirst(observed, targets),
        withholdUntilLinked(found),
        protectPeople(desired, observed, all),
        withholdRolesUntilLinked(observed),
        keepMembersWhoKeepTheirRole,
        withholdRemovalsFromRoomsBefore(before, targets),
        withholdRemovalsByUnseenGroups(observed),
        withholdDeactivationOfUnseen(observed, links),
        withholdRemovalsOfUnseen(observed, links),
        withholdDeactivationAtFirstLook(observed, links),
        withholdRemovalsAtFirstLook(observed, links),
        withholdRemovalsByMissingGroup(targets),
        withholdRemovalsByGoneGroups(desired, observed, targets),
        withholdAboveTargetLimit(desired, found),
        withholdAboveRunLimit(desired),
        withholdFirstRemoval(observed, all),
        keepMembersWhoKeepTheirRole,
        keepIdleRoleGiverOut(targets),
    ];
}

function isRoom({ wanted }: ManagedTarget): boolean {
    return wanted.target.kind === 'room';
}
