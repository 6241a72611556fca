import type { Change, ChangeOf } from '../../src/model/change';
import type { JournalItem } from '../../src/model/journal-item';
import type { LinkGround } from '../../src/model/link';
import type { Plan } from '../../src/model/plan';
import { countDropped, leftToDo } from '../../src/run/left-to-do';
import { stepsOf } from '../../src/run/steps';

const reason = { code: 'reason.gives_roles' } as const;
const planOf = (...changes: Change[]): Plan => ({ changes, withheld: [], notes: [], drift: [] });
const room = (name: string, type: 'private' | 'channel'): Change => {
    return { kind: 'create-room', room: name, type, creator: 'rocket.cat', reason };
};
const admin = (userId: string): Change => {
    return { kind: 'add-member', target: { kind: 'role', role: 'admin' }, userId, username: userId, reason };
};
const row = (from: string | null, to: string): Change => {
    return { kind: 'set-setting', area: 'entry', id: 'row', from, to, reason };
};

const flow = { slug: 'flow', id: 'flow-1' };
function providerSignedWith(signingKey: ChangeOf<'create-provider'>['signingKey']): Change {
    return {
        ...{ kind: 'create-provider', name: 'Rocket.Chat', authorizationFlow: flow, invalidationFlow: flow },
        ...{ redirectUri: '', mappings: [], signingKey, reason },
    };
}

/** What the run has done before it was cut off. */
const made = (...done: Change[]): JournalItem[] => done.map((change) => ({ change }));

test('an approval covers its changes and no others: a room of another kind and another value wait for the next plan', () => {
    const begunFor = stepsOf(planOf(room('desk', 'private'), row(null, 'a'), admin('ada')), undefined);
    const items = made();
    const now = planOf(room('desk', 'channel'), row(null, 'b'), admin('ada'), admin('bob'));
    const left = leftToDo(now, begunFor, items);
    expect(left.changes).toEqual([admin('ada')]);
    expect(countDropped(left, begunFor, items)).toBe(2);
});

test('what a change replaces may be another by now, since the run itself has made the row', () => {
    const begunFor = stepsOf(planOf(row(null, 'a')), undefined);
    expect(leftToDo(planOf(row('', 'a')), begunFor, made()).changes).toEqual([row('', 'a')]);
});

test('what was given and taken back by somebody is not given twice', () => {
    const begunFor = stepsOf(planOf(admin('ada'), admin('bob')), undefined);
    const items = made(admin('ada'));
    const left = leftToDo(planOf(admin('ada'), admin('bob')), begunFor, items);
    expect(left.changes).toEqual([admin('bob')]);
    expect(countDropped(left, begunFor, items)).toBe(0);
});

test('a client id that the run itself has made is written by what goes on with it; one that was known is another if it differs', () => {
    const id = 'Accounts_OAuth_Custom-Authentik-id';
    const written = (to: string): Change => {
        return { kind: 'set-setting', area: 'entry', id, from: null, to, reason };
    };
    const unknown = stepsOf(planOf({ kind: 'set-client-id', id, from: null, reason }), undefined);
    const left = leftToDo(planOf(written('made')), unknown, made());
    expect(left.changes).toEqual([written('made')]);
    expect(countDropped(left, unknown, made())).toBe(0);
    const known = stepsOf(planOf(written('a')), undefined);
    expect(leftToDo(planOf(written('b')), known, made()).changes).toEqual([]);
});

test('so is what refers to a provider that the run has made', () => {
    const change = (to: { made: 'provider' } | number): Change => {
        return { kind: 'change-application', slug: 'rocketchat', field: 'provider', from: null, to, reason };
    };
    const begunFor = stepsOf(planOf(change({ made: 'provider' })), undefined);
    expect(leftToDo(planOf(change(7)), begunFor, made()).changes).toEqual([change(7)]);
    expect(leftToDo(planOf(change(7)), stepsOf(planOf(change(6)), undefined), made()).changes).toEqual([]);
});

test.each([
    ['address', 'approved'],
    ['approved', 'address'],
] as const)(
    'nothing is given over a link by %s that is one by %s now, and so not what the run was begun for',
    (then, now) => {
        const link = (ground: LinkGround): Change => {
            return { kind: 'link-person', uid: 'u', person: 'ada', userId: 'ada', username: 'ada', ground, reason };
        };
        const begunFor = stepsOf(planOf(link(then), admin('ada'), admin('bob')), undefined);
        expect(leftToDo(planOf(link(then), admin('ada')), begunFor, made()).changes).toEqual([
            link(then),
            admin('ada'),
        ]);
        const left = leftToDo(planOf(link(now), admin('ada'), admin('bob')), begunFor, made());
        expect(left.changes).toEqual([admin('bob')]);
        // somebody has parted them since
        const again = leftToDo(planOf(link(then), admin('ada')), begunFor, made(link(then)));
        expect(again.changes).toEqual([]);
        // once the link stands no plan makes it, and what is left is given
        expect(leftToDo(planOf(admin('ada')), begunFor, made(link(then))).changes).toEqual([admin('ada')]);
    },
);

test('where a link stands on something else by now, only what would be given over it is not: what is taken is taken', () => {
    const link: Change = {
        ...{ kind: 'link-person', uid: 'u', person: 'ada', userId: 'ada', username: 'ada', ground: 'address' },
        reason,
    };
    const takes = { ...admin('ada'), kind: 'remove-member' } as Change;
    const back: Change = { kind: 'reactivate', userId: 'ada', username: 'ada', reason };
    const begunFor = stepsOf(planOf(takes, back, admin('ada')), undefined);
    expect(leftToDo(planOf(link, takes, back, admin('ada')), begunFor, made()).changes).toEqual([takes]);
});

test('what the run was not begun for keeps nothing else from the same person', () => {
    const other = { ...admin('ada'), target: { kind: 'role', role: 'bot' } } as Change;
    const begunFor = stepsOf(planOf(admin('ada')), undefined);
    expect(leftToDo(planOf(other, admin('ada')), begunFor, made()).changes).toEqual([admin('ada')]);
});

test.each<[string, Change, Change]>([
    [
        'the secret that it replaces',
        { kind: 'set-secret', id: 'secret', found: 'empty', to: 'settings', reason },
        { kind: 'set-secret', id: 'secret', found: 'different', to: 'settings', reason },
    ],
    [
        'the provider that the run has made for it',
        {
            ...{ kind: 'create-application', slug: 'rocketchat', name: 'Rocket.Chat', launchUrl: '' },
            ...{ provider: { made: 'provider' }, reason },
        },
        {
            ...{ kind: 'create-application', slug: 'rocketchat', name: 'Rocket.Chat', launchUrl: '' },
            ...{ provider: { id: 7 }, reason },
        },
    ],
    ['the key that the run has made for it', providerSignedWith({ made: 'key' }), providerSignedWith({ id: 'key-1' })],
])('a change is the same one whatever has become of %s', (_, then, now) => {
    expect(leftToDo(planOf(now), stepsOf(planOf(then), undefined), made()).changes).toEqual([now]);
});

test('a setting that somebody has turned back since is written again: it is nobody’s place that was taken away', () => {
    const begunFor = stepsOf(planOf(row(null, 'a')), undefined);
    expect(leftToDo(planOf(row('', 'a')), begunFor, made(row(null, 'a'))).changes).toEqual([row('', 'a')]);
});
