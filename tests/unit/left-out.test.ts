import type { Change } from '../../src/model/change';
import type { Target } from '../../src/model/target';
import { dependentsOf } from '../../src/run/left-out';
import type { Step } from '../../src/run/records/step';
import { stepsOf } from '../../src/run/steps';

const reason = { code: 'reason.gives_roles' } as const;
const desk: Target = { kind: 'room', room: 'desk' };
const lobby: Target = { kind: 'room', room: 'lobby' };
const owners: Target = { kind: 'room-role', room: 'desk', role: 'owner' };
const crew: Target = { kind: 'team', team: 'crew' };

function member(kind: 'add-member' | 'remove-member', target: Target, ...names: string[]): Change[] {
    return names.map((username) => ({ kind, target, userId: `user-${username}`, username, reason }));
}

function link(username: string): Change {
    const ids = { uid: `uid-${username}`, userId: `user-${username}` };
    return { kind: 'link-person', ...ids, person: username, username, ground: 'address', reason };
}

const provider: Change = { kind: 'delete-provider', provider: 1, name: 'Rocket.Chat', reason };
const entry: Change = { kind: 'create-entry', name: 'Authentik', reason };
const row: Change = { kind: 'set-setting', area: 'entry', id: 'row', from: null, to: 'a', reason };
const secret: Change = { kind: 'set-secret', id: 'secret', found: 'empty', to: 'settings', reason };
const room: Change = { kind: 'create-room', room: 'desk', type: 'private', creator: 'rocket.cat', reason };
const absent: Change = { kind: 'mark-absent', userId: 'user-ada', username: 'ada', reason };

const confirmed: readonly Step[] = [
    { kind: 'confirm-discovery', id: 'confirm-discovery' },
    { kind: 'confirm-service', id: 'confirm-service authentik', service: 'authentik' },
];

function steps(...changes: (Change | Change[])[]): Step[] {
    return stepsOf({ changes: changes.flat(), withheld: [], notes: [], drift: [] }, undefined);
}

/** Ids of those `behind` that are left out where the first step has failed. */
function leftOut([failed]: readonly Step[], behind: readonly Step[]): string[] {
    if (!failed) throw new Error('nothing has failed');
    return dependentsOf(failed, behind).map(({ id }) => id);
}

describe('without the set-up of authentik', () => {
    const behind = [
        ...steps(provider, entry, row, secret, room, absent, member('add-member', desk, 'ada')),
        ...confirmed,
    ];
    const lost = [
        'delete-provider provider Rocket.Chat',
        'create-entry entry Authentik',
        'set-setting setting row',
        'set-secret setting secret',
    ];
    const confirmations = ['confirm-discovery', 'confirm-service authentik'];

    test('there is no entry to write and nothing to confirm; rooms, people and accounts go on', () => {
        expect(leftOut(steps(provider), behind)).toEqual([...lost, ...confirmations]);
        expect(leftOut(confirmed, behind)).toEqual([...lost, ...confirmations]);
    });

    test('without the entry its parts and the confirmations are left out, and authentik’s side is not', () => {
        expect(leftOut(steps(entry), behind)).toEqual([...lost.slice(1), ...confirmations]);
    });

    test.each<[string, Step[]]>([
        ['a row of the entry', steps(row)],
        ['its secret', steps(secret)],
        ['an account', steps(absent)],
        ['a login service that does not appear', confirmed.slice(1)],
    ])('%s takes nothing with it', (_, failed) => {
        expect(leftOut(failed, behind)).toEqual([]);
    });
});

test('a room that could not be made is filled by nobody; other rooms, teams and roles are', () => {
    const behind = [lobby, desk, owners, crew].map((target) => member('add-member', target, 'ada'));
    expect(leftOut(steps(room), steps(...behind, link('ada'), row))).toEqual([
        'add-member room desk',
        'add-member owner desk',
    ]);
});

describe('a role in a room that could not be taken', () => {
    const taken = steps(member('remove-member', owners, 'ada', 'bob'));

    test('keeps its holder in the room: it would go with the membership, and no journal would know it', () => {
        expect(leftOut(taken, steps(member('remove-member', desk, 'bob', 'cam')))).toEqual(['remove-member room desk']);
    });

    test.each<[string, Change[]]>([
        ['others of the room', member('remove-member', desk, 'cam')],
        ['other rooms', member('remove-member', lobby, 'ada')],
        ['other roles there', member('remove-member', { ...owners, role: 'moderator' }, 'ada')],
        ['who comes in', member('add-member', desk, 'ada')],
        ['what is no membership', [absent, room]],
    ])('does not hold %s', (_, behind) => {
        expect(leftOut(taken, steps(behind))).toEqual([]);
    });

    test('is another thing than one that could not be given, and than a membership', () => {
        const behind = steps(member('remove-member', desk, 'ada'));
        expect(leftOut(steps(member('add-member', owners, 'ada')), behind)).toEqual([]);
        expect(leftOut(steps(member('remove-member', { kind: 'role', role: 'admin' }, 'ada')), behind)).toEqual([]);
    });
});

test('nothing is given to an account before it is known whose it is, and everything else goes on', () => {
    const behind = steps(
        member('add-member', desk, 'cam', 'ada'),
        member('add-member', lobby, 'cam'),
        member('remove-member', crew, 'ada'),
        room,
    );
    expect(leftOut(steps(link('ada'), link('bob')), behind)).toEqual(['add-member room desk']);
});
