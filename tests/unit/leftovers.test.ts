import type { Memory } from '../../src/model/memory';
import type { Observed } from '../../src/model/observed';
import type { Plan } from '../../src/model/plan';
import type { Rule } from '../../src/model/rules';
import { makePlan } from '../../src/plan/make-plan';
import { planLeftovers } from '../../src/plan/leftovers/plan-leftovers';
import { survey } from '../../src/plan/survey';
import { english, targetName } from '../support/english';
import { noteLines } from '../../src/report/note-lines';
import { mapOf } from '../support/map-of';
import {
    accountsOf,
    defaultRemovals,
    desiredOf,
    directoryOf,
    noMemory,
    observedOf,
    roomOf,
    ruleOf,
} from '../support/sync-world';

const board = { private: 'board-room' };
const giver = { administrators: ['user-root'], acting: ['user-root'], tokenOwner: 'user-root' };

/** The app has put ann, bob and, to give the roles, root into a private room, and made bob its owner. */
function observe(over: Partial<Observed> = {}, memory: Partial<Memory> = {}): Observed {
    const ids = ['user-ann', 'user-bob', 'user-root'];
    return observedOf({
        directory: directoryOf({ leads: ['bob'] }),
        accounts: accountsOf('ann', 'bob', 'eve', 'root'),
        rooms: [roomOf(board.private, ['ann', 'bob', 'eve', 'root'], { type: 'private', owners: ['user-bob'] })],
        guarded: giver,
        memory: {
            ...noMemory,
            ledger: mapOf({ 'room board-room': ids, 'owner board-room': ['user-bob'] }),
            roomIds: mapOf({ 'board-room': 'id-of-board-room' }),
            ...memory,
        },
        ...over,
    });
}

const otherRules = [ruleOf('leads', ['channel', 'leads'])];

function planOf(observed: Observed, rules: readonly Rule[] = otherRules, removals = defaultRemovals): Plan {
    return makePlan(desiredOf(rules, { removals }), observed);
}

function removals({ changes }: Plan): string[] {
    return changes.flatMap((change) =>
        change.kind === 'remove-member' ? [`${change.username} ${targetName(change.target)}`] : [],
    );
}

function leftOverLine({ notes }: Plan): string {
    return noteLines(english, notes).find((line) => line.includes('Named by no rule')) ?? '';
}

test('what no rule names any more stays and is said with its number; the owner of the token leaves the private room', () => {
    for (const rules of [otherRules, []]) {
        const plan = planOf(observe(), rules);
        expect(removals(plan)).toEqual(['root #board-room']);
        expect(leftOverLine(plan)).toContain('#board-room (4 memberships from the app stay)');
    }
});

test('of a room that a rule names still, what is left over is the role alone', () => {
    const rules = [ruleOf('leads', ['private', board.private])];
    expect(leftOverLine(planOf(observe(), rules))).toContain('owners of #board-room (1 membership from the app stays)');
});

test('that the owner of the token leaves is no first removal that a person has to approve', () => {
    expect(removals(planOf(observe({}, { areRemovalsApproved: false })))).toEqual(['root #board-room']);
});

test.each<[string, Partial<Observed>]>([
    ['of a public room', { rooms: [roomOf('board-room', ['ann', 'root'])] }],
    [
        'who owns the room by somebody else',
        { rooms: [roomOf('board-room', ['ann', 'root'], { type: 'private', owners: ['user-root'] })] },
    ],
    [
        'whom the app has not put in',
        { memory: { ...observe().memory, ledger: mapOf({ 'room board-room': ['user-ann'] }) } },
    ],
    [
        'with a link, who may be there by a group',
        { memory: { ...observe().memory, links: mapOf({ 'uid-root': 'user-root' }) } },
    ],
])('the owner of the token stays, %s', (_, over) => {
    expect(removals(planOf(observe(over)))).toEqual([]);
});

test('with the removal policy "never" nobody leaves', () => {
    expect(removals(planOf(observe(), otherRules, { ...defaultRemovals, policy: 'never' }))).toEqual([]);
});

test('where only the rule for owners is gone, who is owner by it is left over', () => {
    const directory = directoryOf({ board: ['ann', 'bob'] });
    const links = mapOf({ 'uid-ann': 'user-ann', 'uid-bob': 'user-bob' });
    const plan = planOf(observe({ directory }, { links }), [ruleOf('board', ['private', 'board-room'])]);
    expect(removals(plan)).toEqual(['root #board-room']);
    expect(leftOverLine(plan)).toContain('#board-room (1 membership from the app stays)');
});

test('who has a role that no rule gives any more stays a member, since it would go with the membership', () => {
    const directory = directoryOf({ board: ['ann'], staff: ['bob'] });
    const ledger = mapOf({ 'room board-room': ['user-bob'], 'owner board-room': ['user-bob'] });
    const room = roomOf('board-room', ['ann', 'bob', 'eve'], { type: 'private', owners: ['user-bob', 'user-eve'] });
    const memory = { ledger, links: mapOf({ 'uid-ann': 'user-ann', 'uid-bob': 'user-bob' }) };
    const rules = [ruleOf('board', ['private', 'board-room'])];
    expect(removals(planOf(observe({ directory, rooms: [room] }, memory), rules))).toEqual([]);
    const free = { ...room, owners: ['user-eve'] };
    expect(removals(planOf(observe({ directory, rooms: [free] }, memory), rules))).toEqual(['bob #board-room']);
});

test('the plan of leftovers takes back what the app gave and nothing else, and protected people keep it', () => {
    const desired = desiredOf(otherRules, { removals: { ...defaultRemovals, protectedUsers: ['ann'] } });
    const observed = observe();
    const plan = planLeftovers(desired, observed, survey(desired, observed));
    // bob is the last owner, and eve is nobody's doing
    expect(removals(plan)).toEqual([]);
    expect(plan.withheld.map(({ change }) => ('username' in change ? change.username : ''))).toEqual(
        expect.arrayContaining(['ann', 'bob']),
    );
    const owned = observe({
        rooms: [
            roomOf('board-room', ['ann', 'bob', 'eve', 'root'], { type: 'private', owners: ['user-bob', 'user-eve'] }),
        ],
    });
    const open = desiredOf(otherRules);
    const all = planLeftovers(open, owned, survey(open, owned));
    expect(removals(all)).toEqual(
        expect.arrayContaining(['bob owners of #board-room', 'ann #board-room', 'bob #board-room']),
    );
    expect(removals(all).join()).not.toContain('eve');
});

test('the last administrator keeps the role that no rule gives any more', () => {
    const roles = [{ id: 'admin', name: 'admin', scope: 'Users' as const, holders: ['user-ann'] }];
    const observed = observe({
        ...{ roles, rooms: [], guarded: { administrators: ['user-ann'], acting: ['user-eve'] } },
        memory: { ...noMemory, ledger: mapOf({ 'role admin': ['user-ann'] }) },
    });
    const desired = desiredOf(otherRules);
    const plan = planLeftovers(desired, observed, survey(desired, observed));
    expect(plan.changes).toEqual([]);
    expect(plan.withheld).toMatchObject([{ ground: { code: 'ground.last_administrator' } }]);
});

test('nothing is left over of a room that is gone, or was made anew', () => {
    expect(leftOverLine(planOf(observe({ rooms: [] })))).toBe('');
    const anew = observe({}, { roomIds: mapOf({ 'board-room': 'another-id' }) });
    expect(leftOverLine(planOf(anew))).toBe('');
});
