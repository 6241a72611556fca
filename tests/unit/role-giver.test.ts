import type { Change } from '../../src/model/change';
import type { Observed } from '../../src/model/observed';
import type { RemovalRules, Rule } from '../../src/model/rules';
import { approve } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { explainPerson } from '../../src/plan/memberships/explain-person';
import { survey } from '../../src/plan/survey';
import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
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

const desk = [ruleOf('staff', ['moderator', 'desk'])];
const guarded = { administrators: ['user-root'], acting: ['user-root'], tokenOwner: 'user-root' };

function world(over: Partial<Observed>, rules: readonly Rule[] = desk, removals: Partial<RemovalRules> = {}) {
    const observed = observedOf({
        directory: directoryOf({ staff: ['ada'], others: ['bob'] }),
        accounts: accountsOf('ada', 'bob', 'root'),
        guarded,
        ...over,
        memory: {
            ...(over.memory ?? noMemory),
            links: new Map([...linksOf('ada', 'bob'), ...(over.memory?.links ?? [])]),
        },
    });
    const desired = desiredOf(rules, { removals: { ...defaultRemovals, ...removals } });
    return { desired, observed, plan: makePlan(desired, observed) };
}

function lines(changes: readonly Change[]): string[] {
    return changes.map((change) =>
        'target' in change ? `${change.kind} ${change.username} ${targetName(change.target)}` : change.kind,
    );
}

const privateRoom = (members: readonly string[], moderators: readonly string[] = []) =>
    roomOf('desk', members, { type: 'private', moderators: moderators.map((name) => `user-${name}`) });

test('who gives the roles of a private room is in it before the first of them is given', () => {
    const { plan } = world({ rooms: [privateRoom([])] });
    expect(lines(plan.changes)).toEqual([
        'add-member ada #desk',
        'add-member root #desk',
        'add-member ada moderators of #desk',
    ]);
    expect(plan.changes[1]?.reason).toEqual({ code: 'reason.gives_roles' });
    expect(lines(world({ rooms: [] }).plan.changes)).toContain('add-member root #desk');
});

test.each<[string, Partial<Observed>, readonly Rule[]]>([
    ['a channel', { rooms: [roomOf('desk', [])] }, desk],
    ['a channel that is to be created', {}, [ruleOf('staff', ['channel', 'desk'], ['moderator', 'desk'])]],
    ['a private room without a role in it', { rooms: [privateRoom([])] }, [ruleOf('staff', ['private', 'desk'])]],
    ['a private room whose roles are all given', { rooms: [privateRoom(['ada'], ['ada'])] }, desk],
    ['a group of nobody', { rooms: [privateRoom([])], directory: directoryOf({ staff: [] }) }, desk],
    ['a role that may not be taken', { rooms: [privateRoom(['ada', 'bob'], ['ada', 'bob'])] }, desk],
    [
        'no token',
        { rooms: [privateRoom([])], canUseRest: false, guarded: { administrators: undefined, acting: [] } },
        desk,
    ],
    [
        'an empty directory that once had groups',
        {
            rooms: [privateRoom(['ada'], ['ada'])],
            directory: { users: [], groups: [] },
            memory: { ...noMemory, groupsBefore: 1, ledger: mapOf({ 'moderator desk': ['user-ada'] }) },
        },
        desk,
    ],
])('%s puts the owner of the token in no room', (_, over, rules) => {
    expect(lines(world(over, rules).plan.changes)).not.toContain('add-member root #desk');
});

test('they are put into the one room where a role is given, and not into another where it may not be taken', () => {
    const ledger = mapOf({ 'moderator desk': ['user-bob'], 'room desk': ['user-bob'] });
    const rules = [...desk, ruleOf('staff', ['moderator', 'hall'])];
    const { plan } = world(
        {
            rooms: [privateRoom(['ada', 'bob'], ['ada', 'bob']), { ...privateRoom([]), id: 'hall-id', name: 'hall' }],
            memory: { ...noMemory, ledger },
        },
        rules,
        { protectedUsers: ['bob'] },
    );
    expect(lines(plan.changes)).toEqual([
        'add-member ada #hall',
        'add-member root #hall',
        'add-member ada moderators of #hall',
    ]);
});

test('to take a role back, they are put in as well; and so if a person must approve it', () => {
    const ledger = mapOf({ 'moderator desk': ['user-bob'], 'room desk': ['user-bob'] });
    const rooms = [privateRoom(['ada', 'bob'], ['ada', 'bob'])];
    for (const areRemovalsApproved of [true, false]) {
        const { plan } = world({ rooms, memory: { ...noMemory, ledger, areRemovalsApproved } });
        expect(lines(approve(plan).changes)).toEqual([
            'add-member root #desk',
            'remove-member bob moderators of #desk',
            'remove-member bob #desk',
        ]);
    }
});

describe('once they are in', () => {
    const rooms = [privateRoom(['ada', 'root'], ['ada'])];
    const memory = { ...noMemory, ledger: mapOf({ 'room desk': ['user-ada', 'user-root'] }) };
    const withoutRoles = [ruleOf('staff', ['private', 'desk'])];

    test('they stay as long as a rule gives roles there, and are told why', () => {
        const { desired, observed, plan } = world({ rooms, memory });
        expect(lines(plan.changes)).toEqual([]);
        expect(explainPerson('root', desired, observed, plan, survey(desired, observed))?.targets).toMatchObject([
            { reason: { code: 'reason.gives_roles' }, isOwned: true, next: 'nothing' },
        ]);
        expect(lines(world({ rooms, memory }, desk, { policy: 'strict' }).plan.changes)).toEqual([]);
    });

    test('they leave when no rule gives roles there any more, if the app put them in', () => {
        expect(lines(world({ rooms, memory }, withoutRoles).plan.changes)).toEqual(['remove-member root #desk']);
        expect(lines(world({ rooms }, withoutRoles).plan.changes)).toEqual([]);
        expect(lines(world({ rooms }, withoutRoles, { policy: 'strict' }).plan.changes)).toEqual([]);
    });

    test('they stay where they may be in it by their groups, and where they are on the list', () => {
        const linked = { ...memory, links: mapOf({ 'uid-root': 'user-root' }) };
        // found for the first time, as yet without a link
        const directory = directoryOf({ staff: ['ada'], others: ['root'] });
        for (const { plan } of [
            world({ rooms, memory: linked }, withoutRoles),
            world({ rooms, memory, directory }, withoutRoles),
            world({ rooms, memory }, withoutRoles, { protectedUsers: ['root'] }),
        ]) {
            expect(plan.changes.filter(({ kind }) => kind !== 'link-person')).toEqual([]);
            expect(plan.withheld.map(({ code }) => code)).toEqual(['protected']);
        }
    });
});

test('the owner of the token is looked up where a rule gives roles in rooms, and the run gives them', async () => {
    const authentik = new MemoryDirectory(directoryOf({ staff: ['ada'] }));
    const workspace = new MemoryWorkspace();
    const [ada] = accountsOf('ada');
    const [root] = accountsOf('root');
    if (!ada || !root) throw new Error('no accounts');
    workspace.accounts.push(ada, { ...root, id: workspace.tokenOwner });
    const config = configOf({ group_rules: 'staff: { private: [desk], moderator_of: [desk] }' });
    const { runner } = memoryRunner(config, authentik, workspace);
    const planned = await runner.plan();
    expect(planned.observed.guarded.tokenOwner).toBe(workspace.tokenOwner);
    const run = await runner.start(planned, origin);
    expect(run.problems).toEqual([]);
    expect(workspace.rooms.get('desk')?.moderators).toEqual(['user-ada']);
    expect((await runner.plan()).plan.changes).toEqual([]);
});

test('whoever approves the link of the one who gives the roles takes none from somebody who is protected', () => {
    const [root, ...others] = accountsOf('root', 'bob', 'eve');
    if (!root) throw new Error('an account');
    const { plan } = world(
        {
            directory: directoryOf({ staff: ['root'] }),
            accounts: [{ ...root, emails: [] }, ...others],
            rooms: [privateRoom(['bob', 'eve'], ['bob', 'eve'])],
            memory: { ...noMemory, areRemovalsApproved: true },
        },
        [ruleOf('staff', ['private', 'desk'], ['moderator', 'desk'])],
        { policy: 'strict', protectedUsers: ['bob'], limitPercent: 100 },
    );
    const codes = plan.withheld.map(({ code, change }) => `${code} ${lines([change]).join('')}`);
    expect(codes).toContain('protected remove-member bob moderators of #desk');
    expect(codes).toContain('link_first remove-member eve moderators of #desk');
    const taken = approve(plan).changes.filter(({ kind }) => kind === 'remove-member');
    expect(lines(taken)).toContain('remove-member eve moderators of #desk');
    expect(lines(taken).filter((line) => line.includes('bob'))).toEqual([]);
});
