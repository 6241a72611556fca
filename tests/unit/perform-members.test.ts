import type { MembershipChange } from '../../src/model/kinds/memberships';
import type { Target } from '../../src/model/target';
import { performMembers } from '../../src/run/perform/members';
import { roomOf } from '../support/sync-world';
import { watchedPerformer, type Overrides, type WatchedPerformer } from '../support/watched-performer';

const desk: Target = { kind: 'room', room: 'desk' };
const rule = { code: 'reason.rule', rule: 'staff', line: 1 } as const;

function member(
    kind: MembershipChange['kind'],
    username: string,
    target: Target = desk,
    over: Partial<MembershipChange> = {},
): MembershipChange {
    return { kind, target, userId: `user-${username}`, username, reason: rule, ...over };
}

const added = member.bind(undefined, 'add-member');
const taken = member.bind(undefined, 'remove-member');

/** Those of one step; in `desk` are `present`, and `given` have that from the app. */
async function played(
    changes: readonly MembershipChange[],
    { present = [], given = [], over }: { present?: string[]; given?: string[]; over?: Overrides } = {},
) {
    const world = watchedPerformer(over);
    world.workspace.rooms.set('desk', roomOf('desk', present));
    await world.memory.change(
        desk,
        given.map((name) => `user-${name}`),
        [],
    );
    const [{ kind, target }] = changes as [MembershipChange];
    const result = await performMembers({ target, does: kind, changes }, world.performer);
    return { result, did: world.did('begin', 'add', 'remove'), owned: await ledger(world) };
}

async function ledger({ memory }: WatchedPerformer): Promise<unknown> {
    return Object.fromEntries((await memory.read()).ledger);
}

test('who is in already is not added again, and does not become the app’s', async () => {
    const [ada, bob] = [added('ada'), added('bob')];
    const { result, did, owned } = await played([ada, bob], { present: ['bob'] });
    expect(result).toEqual({ counts: { members: 1 }, items: [{ change: ada }] });
    expect(did).toEqual([
        ['begin', [{ change: ada }]],
        ['add', desk, [ada]],
    ]);
    expect(owned).toEqual({ 'room desk': ['user-ada'] });
});

test('where all of them are in or out already, nothing is written anywhere', async () => {
    for (const [changes, present] of [
        [[added('ada')], ['ada']],
        [[taken('ada')], []],
    ] as const) {
        const { result, did } = await played(changes, { present: [...present] });
        expect([result, did]).toEqual([{ items: [] }, []]);
    }
});

test('of those who are taken out it is written down first who had it from the app', async () => {
    const [ada, bob, cam] = [taken('ada'), taken('bob'), taken('cam')];
    const { result, did, owned } = await played([ada, bob, cam], { present: ['ada', 'bob', 'eve'], given: ['ada'] });
    const items = [
        { change: ada, wasOwned: true },
        { change: bob, wasOwned: false },
    ];
    expect(result).toEqual({ counts: { removed: 2 }, items });
    expect(did).toEqual([
        ['begin', items],
        ['remove', desk, [ada, bob]],
    ]);
    expect(owned).toEqual({});
});

test('who could not be added is named with the reason, and is not the app’s', async () => {
    const add = async () => ({ missing: ['user-bob'], reason: 'error-room-is-full' });
    const { result, owned } = await played([added('ada'), added('bob')], { over: { workspace: { add } } });
    expect(result).toEqual({
        counts: { members: 1 },
        items: [{ change: added('ada') }],
        problem: {
            code: 'members_missing',
            subject: { code: 'target.room', room: 'desk' },
            people: ['bob'],
            reason: 'error-room-is-full',
        },
    });
    expect(owned).toEqual({ 'room desk': ['user-ada'] });
});

test('who could not be taken out stays the app’s', async () => {
    const remove = async () => ({ missing: ['user-bob'], reason: undefined });
    const sides = { present: ['ada', 'bob'], given: ['ada', 'bob'], over: { workspace: { remove } } };
    const { result, owned } = await played([taken('ada'), taken('bob')], sides);
    const subject = { code: 'target.room', room: 'desk' };
    expect(result.problem).toStrictEqual({ code: 'members_left', subject, people: ['bob'] });
    expect(result.counts).toEqual({ removed: 1 });
    expect(owned).toEqual({ 'room desk': ['user-bob'] });
});

test.each<[Target, MembershipChange['kind'], object]>([
    [{ kind: 'team', team: 'crew' }, 'add-member', { members: 1 }],
    [{ kind: 'role', role: 'auditor' }, 'add-member', { roles: 1 }],
    [{ kind: 'room-role', room: 'desk', role: 'owner' }, 'add-member', { roles: 1 }],
    [desk, 'remove-member', { removed: 1 }],
    [{ kind: 'role', role: 'auditor' }, 'remove-member', { roles: 1 }],
])('%j %s counts as %j', async (target, kind, counts) => {
    const present = async () => new Set(kind === 'add-member' ? [] : ['user-ada']);
    const { result } = await played([member(kind, 'ada', target)], { over: { workspace: { present } } });
    expect(result.counts).toEqual(counts);
});

test('what is given back to somebody who had it from others does not become the app’s', async () => {
    const back = added('ada', desk, { isForeign: true });
    const { result, owned } = await played([back]);
    expect(result.items).toEqual([{ change: back }]);
    expect(owned).toEqual({});
});

test('who is in is asked of the server', async () => {
    const world = watchedPerformer();
    world.workspace.rooms.set('desk', roomOf('desk', ['ada']));
    expect([await world.readNow(added('ada')), await world.readNow(added('bob'))]).toEqual([true, false]);
});
