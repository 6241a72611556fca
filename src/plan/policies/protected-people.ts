import type { Change, ChangeOf, Removal } from '../../model/change';
import type { Desired } from '../../model/desired';
import { isRemoval } from '../../model/kinds';
import type { Observed } from '../../model/observed';
import type { Ground, Plan, Policy } from '../../model/plan';
import { protectedNames } from '../../model/protected-names';
import { targetKey, targetWords } from '../../model/target';
import type { TargetWords } from '../../model/words';
import { identityOf } from '../memberships/find-place';
import type { ManagedTarget } from '../memberships/managed-target';
import { isPersonal } from '../people/is-personal';
import type { Survey } from '../survey';
import { protectedBecause } from './protected-because';
import { withhold } from './withhold';

/** People whom nothing is taken from, whoever approves: each ground looks at what the ones before have left over. */
export function protectPeople(desired: Desired, observed: Observed, found: Survey): Policy {
    const { targets } = found;
    const grounds = [
        (plan: Plan): GroundOf =>
            protectedThemselves(desired, observed, found, administratorsOf(plan, observed, targets)),
        (plan: Plan): GroundOf =>
            lastAdministrators(plan, administratorsOf(plan, observed, targets), observed, targets),
        (plan: Plan): GroundOf => lastOwners(plan, observed, targets),
    ];
    return (plan) =>
        grounds.reduce((left, groundOf) => {
            if (!left.changes.some(isRemoval)) return left;
            const ground = groundOf(left);
            return withhold((change) => (isRemoval(change) ? ground(change) : undefined))(left);
        }, plan);
}

type GroundOf = (removal: Removal) => Ground | undefined;

/** Those who are there, and those whom this run adds or brings back: nothing is taken before everything is given. */
function administratorsOf(
    { changes }: Plan,
    { guarded, roles }: Observed,
    targets: readonly ManagedTarget[],
): readonly string[] | undefined {
    const ofAdmin = adminTargets(targets);
    const holders = roles?.find(({ id }) => id === 'admin')?.holders ?? [];
    if (guarded.administrators === undefined) return undefined;
    const isNew = (change: Change): change is ChangeOf<'add-member' | 'reactivate'> =>
        change.kind === 'add-member'
            ? ofAdmin.has(targetKey(change.target))
            : change.kind === 'reactivate' && holders.includes(change.userId);
    const added = changes.filter(isNew).map(({ userId }) => userId);
    return [...new Set([...guarded.administrators, ...added])];
}

function adminTargets(targets: readonly ManagedTarget[]): Set<string> {
    const found = targets.filter(({ identity }) => identity === identityOf('role', 'admin'));
    return new Set(found.map(({ wanted }) => targetKey(wanted.target)));
}

function protectedThemselves(
    desired: Desired,
    observed: Observed,
    found: Survey,
    administrators: readonly string[] = [],
): GroundOf {
    const { removals } = desired;
    const { guarded, accounts } = observed;
    const byId = new Map(accounts.map((account) => [account.id, account]));
    const { acting } = guarded;
    const names = protectedNames(removals.protectedUsers);
    const isPutIn = putInToGiveRoles(observed, found);
    return (removal) => {
        const { userId, username } = removal;
        const account = byId.get(userId);
        if (account && !isPersonal(account)) return protectedBecause('not_a_person');
        if (found.protection.ids.has(userId) || names.has(username.toLowerCase())) return protectedBecause('listed');
        if (isPutIn(removal)) return undefined;
        if (acting.includes(userId)) return protectedBecause('acting');
        const isLast = administrators.length === 1 && administrators.includes(userId);
        return isLast ? protectedBecause('last_administrator') : undefined;
    };
}

/**
 * The membership that the app gave to the owner of the token alone so that roles could be given. Somebody with a link may have it by
 * their groups, and so keeps it.
 */
export function putInToGiveRoles(
    { guarded }: Observed,
    { linked, targets }: Pick<Survey, 'linked' | 'targets'>,
): (removal: Removal) => boolean {
    const { tokenOwner = '' } = guarded;
    if (linked.has(tokenOwner)) return () => false;
    const rooms = targets.filter(({ wanted, owned }) => wanted.target.kind === 'room' && owned.has(tokenOwner));
    const keys = new Set(rooms.map(({ wanted }) => targetKey(wanted.target)));
    return (removal) =>
        removal.kind === 'remove-member' && removal.userId === tokenOwner && keys.has(targetKey(removal.target));
}

/** Where all administrators that there are would go at once, none goes: which one may stay is not for the app to choose. */
function lastAdministrators(
    plan: Plan,
    administrators: readonly string[] | undefined,
    { accounts }: Observed,
    targets: readonly ManagedTarget[],
): GroundOf {
    const byId = new Map(accounts.map((account) => [account.id, account]));
    const mayBeAdministrator = ({ userId }: Removal): boolean => byId.get(userId)?.isAdministrator !== false;
    const ofAdmin = adminTargets(targets);
    const isDemotion = (change: Change): change is Removal =>
        change.kind === 'deactivate' || (change.kind === 'remove-member' && ofAdmin.has(targetKey(change.target)));
    if (administrators === undefined)
        return (removal) =>
            isDemotion(removal) && mayBeAdministrator(removal) ? protectedBecause('administrators_unknown') : undefined;
    const leaving = new Set(plan.changes.filter(isDemotion).map(({ userId }) => userId));
    if (!administrators.every((id) => leaving.has(id))) return () => undefined;
    return (removal) =>
        isDemotion(removal) && administrators.includes(removal.userId)
            ? protectedBecause('last_administrator')
            : undefined;
}

/** The engine takes the last owner out of a room without a word (docs/servers/rocket-chat.md#rooms-and-members). */
function lastOwners(
    plan: Plan,
    { rooms, teams = [], ownedAlone }: Observed,
    targets: readonly ManagedTarget[],
): GroundOf {
    /** by target: what it is in Rocket.Chat */
    const identities = new Map(targets.map(({ wanted, identity }) => [targetKey(wanted.target), identity]));
    const placeOf = ({ target }: ChangeOf<'add-member' | 'remove-member'>): string =>
        identities.get(targetKey(target)) ?? '';
    const removals = plan.changes.filter(isRemoval);
    const newOwners = plan.changes.flatMap((change) => (change.kind === 'add-member' ? [placeOf(change)] : []));
    const kept = new Map<string, TargetWords[]>();
    for (const { id, name, renamedTo, owners } of rooms) {
        const words = targetWords({ kind: 'room', room: renamedTo ?? name });
        keepLast(owners, words, { members: identityOf('room', id), owners: identityOf('owner', id) });
    }
    for (const { id, name, owners } of teams)
        keepLast(owners, targetWords({ kind: 'team', team: name }), { members: identityOf('team', id) });
    // rooms that no rule names, of which the server has told when it refused
    for (const change of removals) {
        if (change.kind !== 'deactivate' || kept.has(keyOf(change))) continue;
        const known = ownedAlone?.get(change.userId) ?? [];
        if (known.length > 0)
            kept.set(
                keyOf(change),
                known.map((room) => targetWords({ kind: 'room', room })),
            );
    }
    return (removal) => {
        const places = kept.get(keyOf(removal));
        if (removal.kind === 'deactivate' && !places && ownedAlone?.has(removal.userId) === true)
            return protectedBecause('last_owner_unnamed');
        return places && { code: 'protected', ground: { code: 'ground.last_owner_of', places } };
    };

    /** @param places the identities of the place itself, and of the role that owns it, where rules can give that */
    function keepLast(ids: readonly string[], words: TargetWords, places: { members: string; owners?: string }): void {
        const isOut = (identity: string): boolean => identity === places.members || identity === places.owners;
        const going = removals.filter(
            (change) => ids.includes(change.userId) && (change.kind === 'deactivate' || isOut(placeOf(change))),
        );
        const leaving = new Set(going.map(({ userId }) => userId));
        const isFollowed = newOwners.some((identity) => identity === places.owners);
        if (isFollowed || !ids.every((id) => leaving.has(id))) return;
        for (const change of going) kept.set(keyOf(change), [...(kept.get(keyOf(change)) ?? []), words]);
    }
}

function keyOf(removal: Removal): string {
    return removal.kind === 'deactivate'
        ? `account ${removal.userId}`
        : `${targetKey(removal.target)} ${removal.userId}`;
}
