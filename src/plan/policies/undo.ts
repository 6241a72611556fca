import type { Change } from '../change';
import { targetKey } from '../target';
import type { Policy } from '../types';
import { isRemoval, withhold, type Ground } from './withhold';

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
        const given = new Set(
            plan.changes.flatMap((change) =>
                change.kind === 'remove-member' && change.target.kind === 'room-role'
                    ? [`${targetKey(change.target)} ${change.userId}`]
                    : [],
            ),
        );
        return withhold((change) => groundFor(change, guard, given))(plan);
    };
}

/** @param given roles in rooms that this undo takes first */
function groundFor(change: Change, guard: UndoGuard, given: ReadonlySet<string>): Ground | undefined {
    if (!isRemoval(change)) return undefined;
    const { userId, username } = change;
    if (guard.protectedUsers.includes(username.toLowerCase())) return ground('on the list of protected users');
    if (change.kind === 'deactivate' || (change.target.kind === 'role' && change.target.role === 'admin'))
        return groundOfAdministrator(guard, userId);
    if (change.target.kind !== 'room' && change.target.kind !== 'room-role') return undefined;
    const { room } = change.target;
    const { owners = [], moderators = [] } = guard.roomRoles.get(room) ?? {};
    if (
        owners.length === 1 &&
        owners[0] === userId &&
        (change.target.kind === 'room' || change.target.role === 'owner')
    )
        return ground('the last owner of a room or team');
    if (change.target.kind === 'room-role') return undefined;
    // the role would go with the membership, and no journal would know it
    const roles = [
        ...(owners.includes(userId) ? [`owner ${room}`] : []),
        ...(moderators.includes(userId) ? [`moderator ${room}`] : []),
    ];
    const isGivenByOthers = roles.some((role) => !given.has(`${role} ${userId}`));
    return isGivenByOthers
        ? { code: 'changed_since', details: 'with a role in the room that somebody gave' }
        : undefined;
}

function groundOfAdministrator({ administrators, acting }: UndoGuard, userId: string): Ground | undefined {
    if (acting.includes(userId)) return ground('acts for the app, or has asked for this');
    if (administrators === undefined) return ground('who is an administrator is not known without a token');
    return administrators.length === 1 && administrators[0] === userId ? ground('the last administrator') : undefined;
}

function ground(details: string): Ground {
    return { code: 'protected', details };
}
