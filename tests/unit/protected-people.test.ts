import type { ChangeOf } from '../../src/model/change';
import type { Memory } from '../../src/model/memory';
import type { Observed } from '../../src/model/observed';
import type { Plan } from '../../src/model/plan';
import type { RemovalRules, Rule } from '../../src/model/rules';
import { approve } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { protectPeople } from '../../src/plan/policies/protected-people';
import { survey } from '../../src/plan/survey';
import {
    accountsOf,
    defaultRemovals,
    desiredOf,
    directoryOf,
    linksOf,
    noMemory,
    observedOf,
    roomOf,
    ruleOf,
} from '../support/sync-world';
import { targetName } from '../support/english';
import { mapOf } from '../support/map-of';

interface Sides extends Partial<Omit<Observed, 'memory'>> {
    rules?: readonly Rule[];
    removals?: Partial<RemovalRules>;
    memory?: Partial<Memory>;
}

/** ann and bob were given things by the app and are in no group any more; cam is in staff. */
function planned({ rules = [], removals, memory, ...over }: Sides): Plan {
    return makePlan(
        desiredOf(rules, { removals: { ...defaultRemovals, limitPercent: 100, ...removals } }),
        observedOf({
            directory: directoryOf({ staff: ['cam'] }),
            accounts: accountsOf('ann', 'bob', 'cam', 'root'),
            ...over,
            memory: { ...noMemory, ...memory },
        }),
    );
}

function taken(plan: Plan): string[] {
    return approve(plan).changes.flatMap((change) => {
        if (change.kind === 'remove-member') return [`${change.username} ${targetName(change.target)}`];
        return change.kind === 'deactivate' ? [`${change.username} deactivated`] : [];
    });
}

/** Who keeps something, and by which ground. */
function kept({ withheld }: Plan): string[] {
    return withheld.flatMap((held) =>
        held.code === 'protected' && 'username' in held.change ? [`${held.change.username} ${held.ground.code}`] : [],
    );
}

const both = ['user-ann', 'user-bob'];
const desk = (over: Partial<Observed['rooms'][number]> = {}) => roomOf('desk', ['ann', 'bob', 'cam'], over);
const inDesk = { rules: [ruleOf('staff', ['channel', 'desk'])], memory: { ledger: mapOf({ 'room desk': both }) } };
const others = { administrators: ['user-root'], acting: ['user-root'] };
const gone = { deactivates: true };
/** who is linked is not in authentik any more, since longer than the grace period */
function absent(...names: readonly string[]): Partial<Memory> {
    return { links: linksOf(...names), absentHours: new Map(names.map((name) => [`user-${name}`, 30])) };
}
const everyone = { directory: { ...directoryOf({ staff: ['cam'] }), everyone: mapOf({ 'uid-cam': true }) } };

test('who keeps something is told by which ground', () => {
    const rooms = [desk()];
    const acting = { ...others, acting: ['user-ann'] };
    expect(kept(planned({ ...inDesk, rooms, guarded: acting }))).toEqual(['ann ground.acting']);
    expect(kept(planned({ ...inDesk, rooms, removals: { protectedUsers: ['Ann'] } }))).toEqual(['ann ground.listed']);
    const last = { administrators: ['user-ann'], acting: [] };
    expect(kept(planned({ ...inDesk, rooms, guarded: last }))).toEqual(['ann ground.last_administrator']);
});

test('each word of an entry of the list protects as well, whatever case the account has', () => {
    const accounts = accountsOf('bob smith', 'Bob', 'cam');
    const ids = accounts.map(({ id }) => id);
    const plan = planned({
        ...{ rules: inDesk.rules, accounts, memory: { ledger: mapOf({ 'room desk': ids }) } },
        rooms: [roomOf('desk', ['bob smith', 'Bob', 'cam'])],
        removals: { protectedUsers: ['Bob Smith'] },
    });
    expect(kept(plan).sort()).toEqual(['Bob ground.listed', 'bob smith ground.listed']);
});

test('a bot keeps what it has, whatever plans to take it', () => {
    const observed = observedOf({ accounts: accountsOf('ann', 'bob').map((one) => ({ ...one, type: 'bot' })) });
    const desired = desiredOf([]);
    const removal: ChangeOf<'remove-member'> = {
        ...{ kind: 'remove-member', target: { kind: 'room', room: 'desk' }, userId: 'user-ann', username: 'ann' },
        reason: { code: 'reason.in_no_group' },
    };
    const plan = { changes: [removal], withheld: [], notes: [], drift: [] };
    const { changes, withheld } = protectPeople(desired, observed, survey(desired, observed))(plan);
    expect([changes, withheld]).toMatchObject([[], [{ ground: { code: 'ground.not_a_person' } }]]);
});

describe('administrators', () => {
    const rules = [ruleOf('ops', ['role', 'admin'], ['role', 'auditor'])];
    const roles = (...holders: string[]): Observed['roles'] => [
        { id: 'auditor', name: 'Auditors', scope: 'Users', holders: [...both, 'user-cam'] },
        { id: 'admin', name: 'Admin', scope: 'Users', holders },
    ];
    const ledger = mapOf({ 'role admin': both, 'role auditor': both });
    const world = (over: Sides): Plan =>
        planned({
            ...{ rules, roles: roles(...both), directory: directoryOf({ ops: [], staff: ['cam'] }) },
            guarded: { administrators: both, acting: [] },
            ...over,
            memory: { ledger, ...over.memory },
        });

    test('where all of them would go none does, and of other roles all is taken', () => {
        const plan = world({});
        expect(kept(plan)).toEqual(['ann ground.last_administrator', 'bob ground.last_administrator']);
        expect(taken(plan)).toEqual(['ann role auditor', 'bob role auditor']);
    });

    test('one whom the same plan adds follows them', () => {
        const directory = directoryOf({ ops: ['cam'], staff: ['cam'] });
        const plan = world({ directory, memory: { links: linksOf('cam'), privileges: ['admin user-cam'] } });
        expect(kept(plan)).toEqual([]);
        expect(taken(plan)).toContain('ann role admin');
    });

    test('one whom the same plan gives another role does not', () => {
        const keeper = { id: 'keeper', name: 'Keeper', scope: 'Users', holders: [] } as const;
        const plan = world({
            rules: [ruleOf('ops', ['role', 'admin']), ruleOf('staff', ['role', 'keeper'])],
            roles: [...(roles(...both) ?? []), keeper],
            memory: { links: linksOf('cam') },
        });
        expect(plan.changes).toContainEqual(expect.objectContaining({ kind: 'add-member', username: 'cam' }));
        expect(kept(plan)).toEqual(['ann ground.last_administrator', 'bob ground.last_administrator']);
    });

    const back = (...holders: string[]): Sides => ({
        accounts: accountsOf('ann', 'bob', 'cam').map((one) => ({ ...one, isActive: one.username !== 'cam' })),
        directory: { ...directoryOf({ ops: [], staff: ['cam'] }), everyone: mapOf({ 'uid-cam': true }) },
        ...{ removals: gone, roles: roles(...both, ...holders) },
        memory: { deactivated: ['user-cam'], links: linksOf('cam') },
    });

    test('one who is brought back follows them, where it is one', () => {
        expect(kept(world(back('user-cam')))).toEqual([]);
        expect(kept(world(back()))).toHaveLength(2);
    });

    test('one whom others have deactivated, or who loses the role as well, follows nobody', () => {
        const other = back('user-cam');
        const byOthers = { ...other.memory, deactivated: [], absentHours: mapOf({ 'user-cam': 3 }) };
        const stillOff = world({ ...other, memory: byOthers });
        expect(stillOff.changes.map(({ kind }) => kind)).toContain('unmark-absent');
        expect(kept(stillOff)).toHaveLength(2);
        const ofAll = mapOf({ 'role admin': [...both, 'user-cam'] });
        const going = world({ ...other, memory: { ...other.memory, ledger: ofAll } });
        expect(going.changes.map(({ kind }) => kind)).toContain('reactivate');
        expect(kept(going)).toHaveLength(3);
    });

    test('where they are not known, nobody goes who may be one', () => {
        const guarded = { administrators: undefined, acting: [] };
        const [ann, bob, cam] = accountsOf('ann', 'bob', 'cam');
        if (!ann || !bob || !cam) throw new Error('three accounts');
        const accounts = [ann, { ...bob, isAdministrator: false }, cam];
        const plan = world({ guarded, accounts });
        expect(kept(plan)).toEqual(['ann ground.administrators_unknown']);
        expect(taken(plan)).toEqual(['ann role auditor', 'bob role auditor', 'bob role admin']);
        const off = planned({ guarded, accounts, ...everyone, removals: gone, memory: absent('ann', 'bob') });
        expect(kept(off)).toEqual(['ann ground.administrators_unknown']);
        expect(taken(off)).toEqual(['bob deactivated']);
    });

    test('all of them would be deactivated: none is, and everybody else is', () => {
        const plan = planned({
            ...{ ...everyone, removals: gone, memory: absent('ann', 'bob', 'root') },
            guarded: { administrators: both, acting: [] },
        });
        expect(kept(plan)).toEqual(['ann ground.last_administrator', 'bob ground.last_administrator']);
        expect(taken(plan)).toEqual(['root deactivated']);
    });
});

describe('the last owners', () => {
    const ownedDesk = { ...inDesk, removals: { policy: 'strict' as const } };
    const staffOwns = [ruleOf('staff', ['channel', 'desk'], ['owner', 'desk'])];

    test('stay in the room, which is named, and others leave', () => {
        const plan = planned({ ...ownedDesk, rooms: [desk({ owners: ['user-ann'] })] });
        expect(plan.withheld).toMatchObject([
            { ground: { code: 'ground.last_owner_of', places: [{ code: 'target.room', room: 'desk' }] } },
        ]);
        expect(taken(plan)).toEqual(['bob #desk']);
    });

    test('a room that was renamed is told by the name that people see', () => {
        const plan = planned({ ...ownedDesk, rooms: [desk({ owners: ['user-ann'], renamedTo: 'reception' })] });
        expect(plan.withheld).toMatchObject([{ ground: { places: [{ room: 'reception' }] } }]);
    });

    test('leave where one of them stays', () => {
        const plan = planned({ ...ownedDesk, rooms: [desk({ owners: ['user-ann', 'user-cam'] })] });
        expect([kept(plan), taken(plan)]).toEqual([[], ['ann #desk', 'bob #desk']]);
    });

    test('a new owner by the same plan follows them; a new moderator, or the owner of another room, does not', () => {
        const rooms = [desk({ owners: ['user-ann'] }), roomOf('hall', ['cam'])];
        const memory = { ...inDesk.memory, links: linksOf('cam') };
        const by = (rules: readonly Rule[]): string[] => kept(planned({ ...ownedDesk, rooms, rules, memory }));
        expect(by(staffOwns)).toEqual([]);
        const word = 'ann ground.last_owner_of';
        expect(by([ruleOf('staff', ['channel', 'desk'], ['moderator', 'desk'])])).toEqual([word]);
        expect(by([ruleOf('staff', ['channel', 'desk'], ['owner', 'hall'])])).toEqual([word]);
    });

    test('keep the role as they keep the membership', () => {
        const plan = planned({
            ...{ rules: staffOwns, directory: directoryOf({ staff: [], guests: ['cam'] }) },
            rooms: [desk({ owners: both })],
            memory: { ledger: mapOf({ 'owner desk': both }) },
        });
        expect(kept(plan)).toEqual(['ann ground.last_owner_of', 'bob ground.last_owner_of']);
        expect(taken(plan)).toEqual([]);
    });

    test('of a team stay in it', () => {
        const crew = { id: 'crew-id', name: 'crew', room: 'crew', members: both, owners: ['user-ann'] };
        const plan = planned({
            ...{ rules: [ruleOf('staff', ['team', 'crew'])], teams: [crew], removals: { policy: 'strict' } },
        });
        expect(plan.withheld).toMatchObject([{ ground: { places: [{ code: 'target.team', team: 'crew' }] } }]);
        expect(taken(plan)).toEqual(['bob team crew']);
    });

    test('keep their accounts, and all rooms and teams are named; who owns nothing does not', () => {
        const plan = planned({
            ...{ ...everyone, removals: gone, memory: absent('ann', 'bob'), guarded: others },
            rooms: [desk({ owners: ['user-ann'] }), roomOf('hall', ['ann'], { owners: ['user-ann'] })],
            teams: [{ id: 'crew-id', name: 'crew', room: 'crew', members: both, owners: ['user-ann'] }],
        });
        expect(plan.withheld).toMatchObject([
            { change: { username: 'ann' }, ground: { places: [{ room: 'desk' }, { room: 'hall' }, { team: 'crew' }] } },
        ]);
        expect(taken(plan)).toEqual(['bob deactivated']);
    });

    test('who leaves one room may own another', () => {
        const rooms = [desk(), roomOf('hall', ['ann'], { owners: ['user-ann'] })];
        expect(taken(planned({ ...inDesk, rooms }))).toEqual(['ann #desk', 'bob #desk']);
    });

    test('one is deactivated and the other leaves: both stay', () => {
        const plan = planned({
            ...{ ...everyone, ...inDesk, removals: { ...gone, policy: 'strict' }, guarded: others },
            rooms: [desk({ owners: both })],
            memory: absent('ann'),
        });
        expect(new Set(kept(plan))).toEqual(new Set(['ann ground.last_owner_of', 'bob ground.last_owner_of']));
        expect(taken(plan)).toEqual([]);
    });
});

describe('the owner of the token, whom the app has put into a private room to give its roles', () => {
    const guarded = {
        administrators: ['user-root', 'user-cam'],
        acting: ['user-root', 'user-bob'],
        tokenOwner: 'user-root',
    };
    const rooms = [roomOf('desk', ['bob', 'cam', 'root'], { type: 'private', moderators: ['user-root', 'user-cam'] })];
    const ledger = mapOf({ 'room desk': ['user-root', 'user-bob'], 'moderator desk': ['user-root'] });

    test('leaves alone: others with whom the app acts stay', () => {
        const rules = [ruleOf('staff', ['private', 'desk'])];
        const noRoles = [{ ...rooms[0], moderators: [] }] as Observed['rooms'];
        const plan = planned({ rules, rooms: noRoles, guarded, memory: { ledger } });
        expect([kept(plan), taken(plan)]).toEqual([['bob ground.acting'], ['root #desk']]);
    });

    test('is asked about as anybody is where a role was given to them', () => {
        const rules = [ruleOf('staff', ['private', 'desk'], ['moderator', 'desk'])];
        const plan = planned({ rules, rooms, guarded, memory: { ledger } });
        expect(kept(plan)).toContain('root ground.acting');
        expect(taken(plan)).toEqual([]);
    });

    test('is the only one who leaves before a person has approved removals', () => {
        const rules = [ruleOf('staff', ['private', 'desk'])];
        const free = { ...guarded, acting: ['user-root'] };
        const noRoles = [{ ...rooms[0], moderators: [] }] as Observed['rooms'];
        const plan = planned({ rules, rooms: noRoles, guarded: free, memory: { ledger, areRemovalsApproved: false } });
        const removed = plan.changes.filter(({ kind }) => kind === 'remove-member');
        expect(removed).toMatchObject([{ username: 'root' }]);
        expect(plan.withheld).toMatchObject([{ code: 'first_removal', change: { username: 'bob' } }]);
    });
});
