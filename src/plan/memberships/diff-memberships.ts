import type { Change, ChangeOf } from '../../model/change';
import { compareNames, compareText } from '../../model/compare-text';
import type { Desired } from '../../model/desired';
import type { Observed } from '../../model/observed';
import type { Pieces } from '../../model/pieces';
import type { PlanPart } from '../../model/plan';
import type { Target } from '../../model/target';
import type { Account } from '../../model/workspace';
import { isPersonal } from '../people/is-personal';
import type { ManagedTarget } from './managed-target';

/**
 * What must be created, who must be added, and who is in a target without belonging there: rooms, teams, roles and roles in rooms
 * alike. Which of the removals may be made is for the policies to say.
 */
export function* diffMemberships(
    desired: Desired,
    observed: Observed,
    targets: readonly ManagedTarget[],
): Pieces<PlanPart> {
    const accounts = new Map(observed.accounts.map((account) => [account.id, account]));
    const absent = absentAccounts(observed);
    const changes: Change[] = [];
    for (const managed of targets.filter(({ state }) => state !== 'closed')) {
        for (const change of creations(managed, desired)) changes.push(change);
        for (const change of additions(managed)) changes.push(change);
        for (const change of removals(managed, { accounts, absent }, desired.roomCreator)) changes.push(change);
        yield;
    }
    return { changes, withheld: [], notes: [] };
}

function creations({ state, wanted }: ManagedTarget, { roomCreator, hidesJoined }: Desired): PlanPart['changes'] {
    const { target, type, reason, isMatched } = wanted;
    if (state !== 'missing' || !isMatched) return [];
    const hiding = hidesJoined === true ? { hidesJoined } : {};
    // where no rule says what a new room is to be, nobody but its members sees it
    if (target.kind === 'room')
        return [
            {
                kind: 'create-room',
                room: target.room,
                type: type ?? 'private',
                creator: roomCreator,
                ...hiding,
                reason,
            },
        ];
    if (target.kind === 'team') return [{ kind: 'create-team', team: target.team, type: 'private', ...hiding, reason }];
    return [];
}

function additions({ wanted, people, present }: ManagedTarget): ChangeOf<'add-member'>[] {
    return [...people.values()]
        .filter(({ account }) => !present.has(account.id))
        .map(({ account, reason }) => ({
            kind: 'add-member',
            target: wanted.target,
            userId: account.id,
            username: account.username,
            reason,
        }));
}

/** Bots, apps and the account that owns new rooms belong to no group and are no guests either: nobody asks for their removal. */
function removals(
    { wanted, people, present, undecided, owned }: ManagedTarget,
    { accounts, absent }: { accounts: ReadonlyMap<string, Account>; absent: ReadonlySet<string> },
    roomCreator: string,
): ChangeOf<'remove-member'>[] {
    const reasonOf = (id: string): ChangeOf<'remove-member'>['reason'] => {
        if (!owned.has(id)) return { code: 'reason.in_no_group' };
        // the groups may still have whoever is deactivated
        return { code: absent.has(id) ? 'reason.absent' : 'reason.in_no_group_any_more' };
    };
    const isCreator = (account: Account): boolean => ownsNewRooms(account, wanted.target, roomCreator);
    return [...present]
        .filter((id) => !people.has(id) && !undecided.has(id))
        .map((id) => accounts.get(id))
        .filter((account): account is Account => account !== undefined && isPersonal(account) && !isCreator(account))
        .sort((a, b) => compareNames(a.username, b.username) || compareText(a.id, b.id))
        .map(({ id, username }) => ({
            kind: 'remove-member',
            target: wanted.target,
            userId: id,
            username,
            reason: reasonOf(id),
        }));
}

/** User ids of linked accounts whose person is deactivated in authentik, or gone from it, as far as that is known. */
function absentAccounts({ memory, directory: { everyone, services = [] } }: Observed): Set<string> {
    if (!everyone) return new Set();
    const isThere = (uid: string): boolean => everyone.get(uid) ?? services.includes(uid);
    return new Set([...memory.links].flatMap(([uid, userId]) => (isThere(uid) ? [] : [userId])));
}

/** Whoever owns the rooms that the app makes is in them for that. */
export function ownsNewRooms({ username }: Account, target: Target, roomCreator: string): boolean {
    return 'room' in target && username === roomCreator;
}
