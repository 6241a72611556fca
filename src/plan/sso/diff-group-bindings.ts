import type { Change } from '../../model/change';
import { compareText } from '../../model/compare-text';
import type { DirectoryGroup } from '../../model/directory';
import { permissions } from '../../model/permissions';
import type { Note, PlanPart, Withheld } from '../../model/plan';
import type { GroupBinding, ObservedSso, Permission } from '../../model/sso';

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
    const { known, unknown } = resolve(allowed, groups);
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
    const isOpen = known.length === 0 && sso.bindings.length === 0;
    const notes = unknown.map((subject): Note => {
        return {
            code: 'group_unknown',
            subject,
            ...(isOpen ? { details: { code: 'detail.nobody_kept_out' } as const } : {}),
        };
    });
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

/** Ids survive a rename, names are what people type; where a name looks like another group's id, the id is meant. */
function resolve(
    allowed: readonly string[],
    groups: readonly DirectoryGroup[],
): { known: DirectoryGroup[]; unknown: string[] } {
    const known = new Map<string, DirectoryGroup>();
    const unknown = new Set<string>();
    for (const text of allowed) {
        const group =
            groups.find(({ id }) => id.toLowerCase() === text.toLowerCase()) ??
            groups.find(({ name }) => name === text);
        if (group) known.set(group.id, group);
        else unknown.add(text);
    }
    return {
        known: [...known.values()].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)),
        unknown: [...unknown].sort(compareText),
    };
}

/** Bindings that cannot be seen may be there already, and a second one of the same group would be one too many. */
function unseen(slug: string, binds: readonly Change[], lacking: readonly Permission[]): Withheld[] {
    const reason = { code: 'reason.bindings_unseen' } as const;
    const unknown: Change = { kind: 'unbind-group', slug, groupId: '', group: '', binding: '', reason };
    const changes = binds.length > 0 ? binds : [unknown];
    return changes.map((change) => ({ change, code: 'sso_permissions_missing', permissions: lacking }));
}
