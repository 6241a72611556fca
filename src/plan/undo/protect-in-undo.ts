import type { ChangeOf, Removal } from '../../model/change';
import type { Plan, Policy } from '../../model/plan';
import { targetKey } from '../../model/target';
import { isRemoval } from '../kinds';
import { withhold, type Ground } from '../policies/withhold';

/** Whom an undo must not take anything from. */
export interface UndoGuard {
    /** by name as in the rules: user ids of those who have a role in the room now */
    roomRoles: ReadonlyMap<string, { owners: readonly string[]; moderators: readonly string[] }>;
    /** user ids; undefined where they are not known, and then nobody loses the role */
    administrators: readonly string[] | undefined;
    /** user ids of who asked, and of the owner of the personal access token: they stay administrators */
    acting: readonly string[];
    /** usernames in lower case */
    protectedUsers: readonly string[];
}

/** An entry in which somebody has changed something since is theirs by now, and stays with all that is in it. */
export const keepEntryOfOthers: Policy = (plan) => {
    const changed = plan.withheld.flatMap(({ change }) => ('id' in change ? [change.id] : []));
    return withhold((change) =>
        change.kind === 'remove-entry' && changed.some((id) => isRowOf(id, change.name))
            ? { code: 'changed_since', details: 'with settings of somebody in it' }
            : undefined,
    )(plan);
};

function isRowOf(id: string, entry: string): boolean {
    const enable = `Accounts_OAuth_Custom-${entry}`;
    return id === enable || id.startsWith(`${enable}-`);
}

/** The safety order holds for what is taken back as well: protected people first, then the last ones in charge. */
export function protectInUndo(guard: UndoGuard): Policy {
    return (plan) => {
        const leaving = plan.changes.filter(isRemoval);
        const given = new Set(leaving.flatMap((change) => (isOfRoomRole(change) ? [keyOf(change)] : [])));
        const lastAdministrators = whereAllLeave(
            [...(guard.administrators ?? []), ...addedTo(plan, 'role admin')],
            leaving.filter(isDemotion),
        );
        const lastOwners = new Set(
            [...guard.roomRoles].flatMap(([room, { owners }]) =>
                whereAllLeave([...owners, ...addedTo(plan, `owner ${room}`)], leaving.filter(endsOwnershipOf(room))),
            ),
        );
        return withhold((change) => {
            if (!isRemoval(change)) return undefined;
            if (guard.protectedUsers.includes(change.username.toLowerCase()))
                return ground('on the list of protected users');
            if (isDemotion(change)) return groundOfAdministrator(change, guard, lastAdministrators);
            return lastOwners.has(change)
                ? ground('the last owner of a room or team')
                : groundOfRole(change, guard, given);
        })(plan);
    };
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
    return change.kind === 'deactivate' || targetKey(change.target) === 'role admin';
}

function isOfRoomRole(change: Removal): change is ChangeOf<'remove-member'> {
    return change.kind === 'remove-member' && change.target.kind === 'room-role';
}

function endsOwnershipOf(room: string): (change: Removal) => boolean {
    const keys = [`room ${room}`, `owner ${room}`];
    return (change) => change.kind === 'remove-member' && keys.includes(targetKey(change.target));
}

function groundOfAdministrator(
    change: Removal,
    { administrators, acting }: UndoGuard,
    last: readonly Removal[],
): Ground | undefined {
    if (acting.includes(change.userId)) return ground('acts for the app, or has asked for this');
    if (administrators === undefined) return ground('who is an administrator is not known without a token');
    return last.includes(change) ? ground('the last administrator') : undefined;
}

/** @param given roles in rooms that this undo takes first */
function groundOfRole(change: Removal, { roomRoles }: UndoGuard, given: ReadonlySet<string>): Ground | undefined {
    if (change.kind !== 'remove-member' || change.target.kind !== 'room') return undefined;
    const { room } = change.target;
    const { owners = [], moderators = [] } = roomRoles.get(room) ?? {};
    // the role would go with the membership, and no journal would know it
    const roles = [
        ...(owners.includes(change.userId) ? [`owner ${room}`] : []),
        ...(moderators.includes(change.userId) ? [`moderator ${room}`] : []),
    ];
    const isGivenByOthers = roles.some((role) => !given.has(`${role} ${change.userId}`));
    return isGivenByOthers
        ? { code: 'changed_since', details: 'with a role in the room that somebody gave' }
        : undefined;
}

function keyOf(change: ChangeOf<'remove-member'>): string {
    return `${targetKey(change.target)} ${change.userId}`;
}

function ground(details: string): Ground {
    return { code: 'protected', details };
}
