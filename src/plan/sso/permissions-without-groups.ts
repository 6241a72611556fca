import type { DirectoryGroup } from '../../model/directory';
import type { ObservedSso, Permission } from '../../model/sso';
import { diffSso, type SsoDesired } from './diff-sso';
import { permissionsToProbe } from './sso-permissions';

/**
 * What the token must be asked about where it may not see the groups, so that all it lacks is named at once and not one refusal after
 * the other. Groups that may log in are taken to be there: fewer bindings than groups means that one is still to be made.
 */
export function permissionsWithoutGroups(desired: SsoDesired, sso: ObservedSso): Permission[] {
    const allowed = [...new Set(desired.sso?.allowedGroups)];
    const groups = sso.bindings.length < allowed.length ? allowed.map(groupNamed) : [];
    return permissionsToProbe(diffSso(desired, { sso, directory: { users: [], groups } }));
}

function groupNamed(name: string): DirectoryGroup {
    return { id: name, name, parents: [], members: [] };
}
