import fc from 'fast-check';
import type { Change } from '../../src/model/change';
import type { Desired } from '../../src/model/desired';
import type { DirectoryUser } from '../../src/model/directory';
import type { Observed } from '../../src/model/observed';
import type { RemovalRules, Rule } from '../../src/model/rules';
import { targetKey, type Target } from '../../src/model/target';
import type { Account } from '../../src/model/workspace';
import { desiredOf, noMemory, observedOf, ruleOf } from './sync-world';

/** More than ten, so that shares of a room are measured. */
export const names = [
    'ada',
    'Bob',
    'carol',
    'dave',
    'eve',
    'frank',
    'grace',
    'hal',
    'ivy',
    'joe',
    'kim',
    'leo',
    'mia',
    'ned',
];
export const groupNames = ['engineering', 'team-red', 'team-blue', 'staff', 'support', 'ops'];
export const rulePool: readonly Rule[] = [
    ruleOf('engineering', ['channel', 'engineering']),
    ruleOf('engineering', ['role', 'Auditors']),
    ruleOf('support', ['private', 'support-desk'], ['role', 'auditor']),
    ruleOf('/^team-(.+)$/', ['channel', 'team-$1'], ['channel', 'all-teams']),
    ruleOf('staff', ['team', 'staff'], ['owner', 'engineering']),
    ruleOf('ops', ['moderator', 'support-desk'], ['role', 'admin']),
    ruleOf('ops', ['team', 'support-desk']),
    ruleOf('staff', ['role', 'livechat-agent'], ['role', 'owner']),
    ruleOf('nobody', ['channel', 'nobody']),
    ruleOf('support'),
].map((rule, index) => ({ ...rule, line: index + 1 }));

export const targets: readonly Target[] = [
    { kind: 'room', room: 'engineering' },
    { kind: 'room', room: 'support-desk' },
    { kind: 'room', room: 'all-teams' },
    { kind: 'room', room: 'nobody' },
    { kind: 'team', team: 'staff' },
    { kind: 'role', role: 'auditor' },
    { kind: 'role', role: 'admin' },
    { kind: 'role', role: 'livechat-agent' },
    { kind: 'room-role', room: 'engineering', role: 'owner' },
    { kind: 'room-role', room: 'support-desk', role: 'moderator' },
];

export interface World {
    desired: Desired;
    observed: Observed;
}

const some = (most = names.length): fc.Arbitrary<string[]> => fc.subarray(names, { maxLength: most });

/** The usual value in three of four cases: what is rare everywhere at once would never meet. */
function mostly<T, const U>(rare: fc.Arbitrary<T>, usual: U): fc.Arbitrary<T | U> {
    return fc.oneof({ arbitrary: rare, weight: 1 }, { arbitrary: fc.constant(usual), weight: 3 });
}

/** Who is in a target, and whom the app put there: drawn for the same target, since only both make a removal. */
const presence = fc.tuple(fc.constantFrom(...targets), fc.record({ people: some(), owned: some() }));

/** Any directory, workspace, rules, policy and memory, as far as they can be together. */
export const world: fc.Arbitrary<World> = fc
    .record({
        people: fc.subarray(names, { minLength: 6 }),
        inactive: some(3),
        groups: fc.subarray(groupNames, { minLength: 2 }),
        memberships: fc.array(fc.tuple(fc.constantFrom(...groupNames), some(12)), { minLength: 2, maxLength: 8 }),
        parents: fc.array(fc.tuple(fc.constantFrom(...groupNames), fc.constantFrom(...groupNames)), { maxLength: 4 }),
        rules: fc.subarray([...rulePool], { minLength: 4 }),
        withoutAccount: some(3),
        // what the accounts of most people say of them is enough; of some it is not, and of one it is another's
        withoutAddress: some(2),
        unverified: some(2),
        ofOthers: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 1 }),
        bots: some(2),
        deactivated: some(2),
        rooms: fc.subarray(['engineering', 'support-desk', 'all-teams', 'nobody', 'team-red'], { minLength: 2 }),
        isDeskPrivate: fc.boolean(),
        // whether the app knows the rooms by their ids, and which of them it has only found
        areRoomsKnown: fc.boolean(),
        found: fc.subarray(['engineering', 'support-desk', 'team-red']),
        closed: fc.constantFrom('none', 'archived', 'federated', 'other', 'read-only', 'renamed'),
        hasTeam: fc.boolean(),
        present: fc.uniqueArray(presence, { maxLength: targets.length, selector: ([target]) => targetKey(target) }),
        // of those whom the app put in once, some have been taken out again
        lost: fc.array(fc.tuple(fc.constantFrom(...targets), some(4)), { maxLength: 3 }),
        linked: mostly(some(), names),
        // somebody has the link to another's account as well
        crossed: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 1 }),
        absentHours: fc.array(fc.constantFrom(0, 1, 23, 24, 48), { minLength: 3, maxLength: 3 }),
        appDeactivated: some(3),
        areRemovalsApproved: mostly(fc.boolean(), true),
        before: fc.nat(2),
        policy: mostly(fc.constantFrom<RemovalRules['policy']>('never', 'strict'), 'owned'),
        limitPercent: fc.constantFrom(0, 20, 50, 100, 100, 100),
        limitCount: mostly(fc.constantFrom(0, 3), 50),
        protectedUsers: some(2),
        deactivates: fc.boolean(),
        deactivateAfterHours: fc.constantFrom(0, 24),
        knowsEveryone: mostly(fc.constant(false), true),
        hasToken: mostly(fc.constant(false), true),
        tokenOwner: fc.constantFrom('root', 'ada'),
        nested: fc.boolean(),
        createRooms: fc.boolean(),
    })
    .map((drawn): World => {
        const users = drawn.people.map((username): DirectoryUser => ({
            uid: uidOf(username),
            username,
            name: username,
            email: addressOf(username),
            isActive: !drawn.inactive.includes(username),
        }));
        const known = new Set(drawn.people);
        const groups = drawn.groups.map((name) => ({
            id: `id-${name}`,
            name,
            parents: drawn.parents.filter(([child]) => child === name).map(([, parent]) => `id-${parent}`),
            members: [
                ...new Set(drawn.memberships.flatMap(([group, members]) => (group === name ? members : []))),
            ].flatMap((username) => (known.has(username) ? [uidOf(username)] : [])),
        }));
        const addressesOf = (username: string): Account['emails'] => {
            const owner = drawn.ofOthers.find(([of]) => of === username)?.[1] ?? username;
            const isVerified = !drawn.unverified.includes(username);
            return drawn.withoutAddress.includes(username) ? [] : [{ address: addressOf(owner), isVerified }];
        };
        // nobody but an active person can have a token
        const isOwner = (username: string): boolean => drawn.hasToken && username === drawn.tokenOwner;
        const accounts = [...names, 'root']
            .filter((username) => isOwner(username) || !drawn.withoutAccount.includes(username))
            .map((username) => ({
                id: userIdOf(username),
                username: username.toLowerCase(),
                emails: addressesOf(username),
                type: drawn.bots.includes(username) && !isOwner(username) ? 'bot' : 'user',
                isActive: isOwner(username) || ![...drawn.deactivated, ...drawn.appDeactivated].includes(username),
            }));
        const ids = new Set(accounts.map(({ id }) => id));
        const presentIn = (target: Target): string[] =>
            [
                ...new Set(
                    drawn.present.flatMap(([place, { people }]) =>
                        targetKey(place) === targetKey(target) ? people.map(userIdOf) : [],
                    ),
                ),
            ].filter((id) => ids.has(id));
        const rooms = drawn.rooms.map((name): Observed['rooms'][number] => {
            const owners = presentIn({ kind: 'room-role', room: name, role: 'owner' });
            const moderators = presentIn({ kind: 'room-role', room: name, role: 'moderator' });
            const members = [...new Set([...presentIn({ kind: 'room', room: name }), ...owners, ...moderators])];
            const isSpecial = name === 'all-teams';
            const isPrivate = name === 'support-desk' && drawn.isDeskPrivate;
            return {
                id: `id-of-${name}`,
                name,
                type: isSpecial && drawn.closed === 'other' ? 'other' : isPrivate ? 'private' : 'channel',
                ...(isSpecial && (drawn.closed === 'archived' || drawn.closed === 'federated')
                    ? { closed: drawn.closed }
                    : {}),
                ...(isSpecial && drawn.closed === 'read-only' ? { isReadOnly: true } : {}),
                ...(isSpecial && drawn.closed === 'renamed' ? { renamedTo: 'everybody' } : {}),
                members,
                owners,
                moderators,
            };
        });
        const role = (id: string, name: string, scope = 'Users'): NonNullable<Observed['roles']>[number] => ({
            id,
            name,
            scope,
            holders: presentIn({ kind: 'role', role: id }),
        });
        const team = {
            id: 'team-staff',
            name: 'staff',
            room: 'staff',
            members: presentIn({ kind: 'team', team: 'staff' }),
            owners: [],
        };
        const observed = observedOf({
            canUseRest: drawn.hasToken,
            directory: { users, groups },
            accounts,
            rooms,
            teams: drawn.hasToken ? (drawn.hasTeam ? [team] : []) : undefined,
            roles: drawn.hasToken
                ? [
                      role('auditor', 'Auditors'),
                      role('admin', 'Admin'),
                      role('livechat-agent', 'Agent'),
                      role('owner', 'Owner', 'Subscriptions'),
                  ]
                : undefined,
            guarded: {
                administrators: undefined,
                acting: [...new Set(['user-ada', ...(drawn.hasToken ? [userIdOf(drawn.tokenOwner)] : [])])],
                ...(drawn.hasToken ? { tokenOwner: userIdOf(drawn.tokenOwner) } : {}),
            },
        });
        const ledger = new Map<string, string[]>();
        for (const [target, owned] of [
            ...drawn.present.map(([place, people]) => [place, people.owned] as const),
            ...drawn.lost,
        ]) {
            const before = ledger.get(targetKey(target)) ?? [];
            ledger.set(targetKey(target), [...new Set([...before, ...owned.map(userIdOf)])].sort());
        }
        const desired = desiredOf(drawn.rules, {
            nestedGroups: drawn.nested,
            createRooms: drawn.createRooms,
            removals: {
                policy: drawn.policy,
                limitPercent: drawn.limitPercent,
                limitCount: drawn.limitCount,
                protectedUsers: drawn.protectedUsers.map((username) => username.toLowerCase()),
                deactivates: drawn.deactivates,
                deactivateAfterHours: drawn.deactivateAfterHours,
            },
        });
        return {
            desired,
            observed: refresh(
                {
                    ...observed,
                    memory: {
                        ...noMemory,
                        ledger,
                        ...(drawn.areRoomsKnown && {
                            roomIds: new Map(rooms.map(({ name, id }) => [name, id])),
                            foundRooms: rooms.flatMap(({ name, id }) => (drawn.found.includes(name) ? [id] : [])),
                        }),
                        links: new Map(
                            [...drawn.linked.map((username) => [username, username] as const), ...drawn.crossed].map(
                                ([person, account]) => [uidOf(person), userIdOf(account)],
                            ),
                        ),
                        absentHours: new Map(
                            drawn.inactive.map((username, at) => [userIdOf(username), drawn.absentHours[at] ?? 0]),
                        ),
                        deactivated: drawn.appDeactivated.map(userIdOf).sort(),
                        areRemovalsApproved: drawn.areRemovalsApproved,
                        groupsBefore: drawn.before,
                        peopleBefore: drawn.before,
                    },
                },
                drawn.knowsEveryone,
            ),
        };
    });

function addressOf(username: string): string {
    return `${username}@company.example`;
}

export function uidOf(username: string): string {
    return `uid-${username}`;
}

export function userIdOf(username: string): string {
    return `user-${username}`;
}

/** The membership that the app gave to the owner of the token alone: the only thing that is ever taken from them. */
export function isRoleGiverLeaving(change: Change, { guarded, memory }: Observed): boolean {
    if (change.kind !== 'remove-member' || change.target.kind !== 'room') return false;
    const isGiven = memory.ledger.get(targetKey(change.target))?.includes(change.userId) === true;
    const isLinked = [...memory.links.values()].includes(change.userId);
    return change.userId === guarded.tokenOwner && isGiven && !isLinked;
}

/** What a run reads anew each time: who is an administrator, and who is in authentik. */
export function refresh(observed: Observed, knowsEveryone: boolean): Observed {
    const { roles, accounts, directory, guarded } = observed;
    const active = new Set(accounts.filter(({ isActive }) => isActive).map(({ id }) => id));
    const holders = roles?.find(({ id }) => id === 'admin')?.holders;
    const everyone = new Map(directory.users.map(({ uid, isActive }) => [uid, isActive]));
    return {
        ...observed,
        guarded: { ...guarded, administrators: holders?.filter((id) => active.has(id)) },
        directory: {
            users: directory.users,
            groups: directory.groups,
            ...(knowsEveryone ? { everyone, people: directory.users } : {}),
        },
    };
}
