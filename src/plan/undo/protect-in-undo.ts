import type { ChangeOf, Removal } from '../../model/change';
import { entrySettingOf } from '../../model/entry-setting';
import { isRemoval } from '../../model/kinds';
import type { Memory } from '../../model/memory';
import type { Ground, Plan, Policy } from '../../model/plan';
import { targetKey, type RoomRole, type Target } from '../../model/target';
import { protectedBecause } from '../policies/protected-because';
import { withhold } from '../policies/withhold';

/** Whom an undo must not take anything from. */
export interface UndoGuard {
    /** by name as in the rules: user ids of those who have a role in the room now */
    roomRoles: ReadonlyMap<string, { owners: readonly string[]; moderators: readonly string[] }>;
    /** user ids; undefined where they are not known, and then nobody loses the role */
    administrators: readonly string[] | undefined;
    /** user ids of who asked, and of the owner of the personal access token: they stay administrators */
    acting: readonly string[];
    /** usernames in lower case */
    protectedUsers: ReadonlySet<string>;
    /** user ids of those whom the list meant when they were seen first */
    protectedIds: ReadonlySet<string>;
}

/** Whoever has it may change everything. */
const adminRole: Target = { kind: 'role', role: 'admin' };

/** An entry in which somebody has changed something since is theirs now, and stays with all that is in it. */
export const leaveEntryOfOthers: Policy = (plan) => {
    const changed = plan.withheld.map(({ change }) =>
        'id' in change ? entrySettingOf(change.id)?.entryName : undefined,
    );
    return withhold((change) =>
        change.kind === 'remove-entry' && changed.includes(change.name)
            ? { code: 'changed_since', now: { code: 'state.settings_of_others' } }
            : undefined,
    )(plan);
};

/** An account has one person, and a person one account: what was given to another one since stays theirs. */
export function leaveLinksOfOthers(links: Memory['links']): Policy {
    return (plan) => {
        const ended = new Set(plan.changes.flatMap((change) => (change.kind === 'unlink-person' ? [change.uid] : [])));
        const standing = [...links].filter(([uid]) => !ended.has(uid));
        const people = new Map(standing);
        const holders = new Map(standing.map(([uid, userId]) => [userId, uid]));
        return withhold((change) => {
            if (change.kind !== 'link-person') return undefined;
            const { uid, userId } = change;
            if ((holders.get(userId) ?? uid) !== uid)
                return { code: 'changed_since', now: { code: 'state.linked_to_other' } };
            const isElsewhere = (people.get(uid) ?? userId) !== userId;
            return isElsewhere ? { code: 'changed_since', now: { code: 'state.has_other_account' } } : undefined;
        })(plan);
    };
}

/** The safety order holds for what is taken back as well: protected people first, then the last ones in charge. */
export function protectInUndo(guard: UndoGuard): Policy {
    return (plan) => {
        const leaving = plan.changes.filter(isRemoval);
        const given = new Set(
            leaving.flatMap((change) => (isOfRoomRole(change) ? [keyOf(change.userId, change.target)] : [])),
        );
        const lastAdministrators = whereAllLeave(
            [...(guard.administrators ?? []), ...addedTo(plan, targetKey(adminRole))],
            leaving.filter(isDemotion),
        );
        const lastOwners = new Set(
            [...guard.roomRoles].flatMap(([room, { owners }]) =>
                whereAllLeave([...owners, ...addedTo(plan, keyOfOwners(room))], leaving.filter(endsOwnershipOf(room))),
            ),
        );
        return withhold((change) => {
            if (!isRemoval(change)) return undefined;
            if (isListed(change, guard)) return protectedBecause('listed');
            if (isDemotion(change)) return groundOfAdministrator(change, guard, lastAdministrators);
            return lastOwners.has(change) ? protectedBecause('last_owner') : groundOfRole(change, guard, given);
        })(plan);
    };
}

function isListed({ userId, username }: Removal, { protectedUsers, protectedIds }: UndoGuard): boolean {
    return protectedIds.has(userId) || protectedUsers.has(username.toLowerCase());
}

/** Of those in charge none goes where all would. */
function whereAllLeave(inCharge: readonly string[], leaving: readonly Removal[]): readonly Removal[] {
    const ids = new Set(leaving.map(({ userId }) => userId));
    const isLast = inCharge.length > 0 && inCharge.every((id) => ids.has(id));
    return isLast ? leaving.filter(({ userId }) => inCharge.includes(userId)) : [];
}

function addedTo({ changes }: Plan, key: string): string[] {
    return changes.flatMap((change) =>
        change.kind === 'add-member' && targetKey(change.target) === key ? [change.userId] : [],
    );
}

function isDemotion(change: Removal): boolean {
    return change.kind === 'deactivate' || targetKey(change.target) === targetKey(adminRole);
}

function isOfRoomRole(change: Removal): change is ChangeOf<'remove-member'> {
    return change.kind === 'remove-member' && change.target.kind === 'room-role';
}

function endsOwnershipOf(room: string): (change: Removal) => boolean {
    const keys = [targetKey({ kind: 'room', room }), keyOfOwners(room)];
    return (change) => change.kind === 'remove-member' && keys.includes(targetKey(change.target));
}

function groundOfAdministrator(
    change: Removal,
    { administrators, acting }: UndoGuard,
    last: readonly Removal[],
): Ground | undefined {
    if (acting.includes(change.userId)) return protectedBecause('acting');
    if (administrators === undefined) return protectedBecause('administrators_unknown');
    return last.includes(change) ? protectedBecause('last_administrator') : undefined;
}

/** @param given roles in rooms that this undo takes first */
function groundOfRole(change: Removal, { roomRoles }: UndoGuard, given: ReadonlySet<string>): Ground | undefined {
    if (change.kind !== 'remove-member' || change.target.kind !== 'room') return undefined;
    const { room } = change.target;
    const { owners = [], moderators = [] } = roomRoles.get(room) ?? {};
    // the role would go with the membership, and no journal would know it
    const roles: RoomRole[] = [
        ...(owners.includes(change.userId) ? (['owner'] as const) : []),
        ...(moderators.includes(change.userId) ? (['moderator'] as const) : []),
    ];
    const isGivenByOthers = roles.some((role) => !given.has(keyOf(change.userId, { kind: 'room-role', room, role })));
    return isGivenByOthers ? { code: 'changed_since', now: { code: 'state.role_of_others' } } : undefined;
}

function keyOf(userId: string, target: Target): string {
    return `${targetKey(target)} ${userId}`;
}

function keyOfOwners(room: string): string {
    return targetKey({ kind: 'room-role', room, role: 'owner' });
}
