import type { Change } from '../../model/change';
import { compareText } from '../../model/compare-text';
import type { DirectoryGroup } from '../../model/directory';
import { permissions } from '../../model/permissions';
import type { Note, PlanPart, Withheld } from '../../model/plan';
import type { GroupBinding, ObservedSso, Permission, SsoNoteCode } from '../../model/sso';
import { resolveAllowedGroups } from './allowed-groups';

export interface GroupBindingInput {
    slug: string;
    /** names or ids, as the administrator typed them */
    allowed: readonly string[];
    groups: readonly DirectoryGroup[];
    sso: ObservedSso;
}

/**
 * Which groups may use the application: bindings to add, and own ones to take away. An application without any binding is open
 * to everybody, so the last one goes only after the list was emptied, and none goes while a group of the list is unknown.
 */
export function diffGroupBindings({ slug, allowed, groups, sso }: GroupBindingInput): PlanPart {
    const { known, unknown } = resolveAllowedGroups(allowed, groups);
    const name = (id: string): string => groups.find((group) => group.id === id)?.name ?? id;
    const bound = new Set(sso.bindings.map(({ groupId }) => groupId));
    const binds = known
        .filter(({ id }) => !bound.has(id))
        .map(({ id, name: group }): Change => {
            return { kind: 'bind-group', slug, groupId: id, group, reason: { code: 'reason.group_listed' } };
        });
    const isUnwanted = ({ isOwn, groupId }: GroupBinding): boolean =>
        isOwn && unknown.length === 0 && !known.some(({ id }) => id === groupId);
    const unbinds = sso.bindings
        .filter(isUnwanted)
        .sort((a, b) => compareText(name(a.groupId), name(b.groupId)) || compareText(a.id, b.id))
        .map(({ id, groupId }): Change => {
            const reason = { code: 'reason.group_not_listed' } as const;
            return { kind: 'unbind-group', slug, groupId, group: name(groupId), binding: id, reason };
        });
    const notes = unknown.map((subject): Note => ({ code: unknownGroupCode(known, sso), subject }));
    if (sso.lacking.includes(permissions.viewBinding))
        return { changes: [], withheld: unseen(slug, binds, sso.lacking), notes };
    const kept = sso.bindings.filter((binding) => !isUnwanted(binding)).map(({ groupId }) => groupId);
    const afterwards = new Set([...kept, ...known.map(({ id }) => id)]);
    if (sso.application?.policyMode === 'all' && binds.length > 0 && afterwards.size > 1) {
        const code = 'sso_all_groups_required';
        return { changes: [], withheld: [...binds, ...unbinds].map((change) => ({ change, code })), notes };
    }
    return { changes: [...binds, ...unbinds], withheld: [], notes };
}

/** What it comes to that a group of the list is not there: it keeps nobody out where nothing is bound. */
function unknownGroupCode(
    known: readonly DirectoryGroup[],
    { application, bindings, lacking }: ObservedSso,
): SsoNoteCode {
    if (known.length > 0 || bindings.length > 0) return 'group_unknown';
    const isOpen = application !== undefined && !lacking.includes(permissions.viewBinding);
    return isOpen ? 'groups_unknown_open' : 'groups_unknown';
}

/** Bindings that cannot be seen may be there already, and a second one of the same group would be one too many. */
function unseen(slug: string, binds: readonly Change[], lacking: readonly Permission[]): Withheld[] {
    const reason = { code: 'reason.bindings_unseen' } as const;
    const unknown: Change = { kind: 'unbind-group', slug, groupId: '', group: '', binding: '', reason };
    const changes = binds.length > 0 ? binds : [unknown];
    return changes.map((change) => ({ change, code: 'sso_permissions_missing', permissions: lacking }));
}
