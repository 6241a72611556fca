import type { Change } from '../../src/model/change';
import type { JournalItem } from '../../src/model/journal-item';
import { subjectOf } from '../../src/model/kinds';
import type { Target } from '../../src/model/target';
import { observeForUndo, observeItems } from '../../src/run/observe/observe-undo';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, roomOf } from '../support/sync-world';
import { watched, type Call } from '../support/watched';

const reason = { code: 'reason.rule', rule: 'staff', line: 1 } as const;
const desk: Target = { kind: 'room', room: 'desk' };
const auditor: Target = { kind: 'role', role: 'auditor' };
const admin: Target = { kind: 'role', role: 'admin' };

function member(kind: 'add-member' | 'remove-member', target: Target, username: string): JournalItem {
    return { change: { kind, target, userId: `user-${username}`, username, reason } };
}

const added = member.bind(undefined, 'add-member');
const taken = member.bind(undefined, 'remove-member');
const account = (kind: 'deactivate' | 'reactivate'): JournalItem => ({
    change: { kind, userId: 'user-ada', username: 'ada', reason },
});

function built(settings: Readonly<Record<string, unknown>> = {}) {
    const calls: Call[] = [];
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada', 'bob'));
    workspace.rooms.set('desk', roomOf('desk', ['ada'], { owners: ['user-bob'], moderators: ['user-ada'] }));
    workspace.roles.push({ id: 'auditor', name: 'auditor', scope: 'Users', holders: ['user-bob'] });
    workspace.roles.push({ id: 'admin', name: 'admin', scope: 'Users', holders: ['user-root'] });
    const run = memoryRunner(configOf(settings), new MemoryDirectory(), watched(workspace, calls));
    const asked = (name: string): unknown[][] => calls.filter(([called]) => called === name).map(([, ...args]) => args);
    const guard = async (items: JournalItem[], actorId?: string) => observeForUndo(items, { ...run.parts, actorId });
    return { run, workspace, asked, guard };
}

describe('how things are now', () => {
    test('is asked of each room or role once, for all who are meant there', async () => {
        const { run, asked } = built();
        const items = [added(desk, 'ada'), taken(desk, 'bob'), added(auditor, 'ada'), added(auditor, 'bob')];
        const { current } = await observeItems(items, run.parts);
        expect(asked('present')).toEqual([
            [desk, ['user-ada', 'user-bob']],
            [auditor, ['user-ada', 'user-bob']],
        ]);
        expect(items.map(({ change }) => current.get(subjectOf(change)))).toEqual([true, false, false, true]);
    });

    test('is asked of one thing once, however often it was changed', async () => {
        const { run, workspace, asked } = built();
        const id = 'Accounts_AllowRealNameChange';
        const set = (to: boolean): JournalItem => ({
            change: { kind: 'set-setting', area: 'restriction', id, from: !to, to, reason },
        });
        workspace.settings.set(id, { id, type: 'boolean', value: false, choices: [] });
        const { current } = await observeItems([set(true), set(false)], run.parts);
        expect([asked('readSettings'), [...current.values()]]).toEqual([[[[id]]], [false]]);
    });

    test('is told without what the run itself has made there', async () => {
        const { run } = built();
        const { authentik } = run;
        await authentik.bindGroup('rocketchat', 'g');
        await run.execution.expectations.add([
            {
                change: { kind: 'bind-group', slug: 'rocketchat', groupId: 'g', group: 'staff', reason },
                made: 'binding-of-g',
            },
        ]);
        const application: Change = {
            ...{ kind: 'create-application', slug: 'rocketchat', name: 'Rocket.Chat', launchUrl: '' },
            ...{ provider: { id: 1 }, reason },
        };
        const provider: Change = {
            ...{ kind: 'create-provider', name: 'Rocket.Chat', mappings: [], redirectUri: '', signingKey: { id: 'k' } },
            ...{ authorizationFlow: { id: 'f', slug: 'f' }, invalidationFlow: { id: 'f', slug: 'f' }, reason },
        };
        const seen = async (...changes: Change[]): Promise<string[]> => {
            const { current } = await observeItems(
                changes.map((change) => ({ change })),
                run.parts,
            );
            return [...current.values()].map(String);
        };
        expect((await seen(application))[0]).toContain('"bindings":[]');
        expect((await seen(provider))[0]).toContain('"applicationSlug":"rocketchat"');
        expect((await seen(provider, application))[0]).toContain('"applicationSlug":null');
        const field: Change = {
            ...{ kind: 'change-application', slug: 'rocketchat', field: 'provider', from: null, to: 1, reason },
        };
        expect((await seen(provider, field))[0]).toContain('"applicationSlug":null');
    });
});

test('who has a role is asked for by the name of now, each once; without roles nobody is', async () => {
    const { run, workspace, asked } = built();
    workspace.accounts.splice(0, 1, ...accountsOf('ada').map((one) => ({ ...one, username: 'ada.new' })));
    const items = [added(auditor, 'ada'), added(admin, 'ada'), added(auditor, 'gone'), added(desk, 'ada')];
    const names = (await observeItems(items, run.parts)).items.map(({ change }) =>
        'username' in change ? change.username : '',
    );
    expect(names).toEqual(['ada.new', 'ada.new', 'gone', 'ada']);
    expect(asked('findAccountsById')).toEqual([[['user-ada', 'user-gone']]]);
    await observeItems([added(desk, 'ada')], run.parts);
    expect(asked('findAccountsById')).toHaveLength(1);
});

describe('whom nothing may be taken from', () => {
    test('is asked in rooms that people are taken out of again, each once', async () => {
        const { guard, asked } = built();
        const owners: Target = { kind: 'room-role', room: 'desk', role: 'owner' };
        const items = [added(desk, 'ada'), added(owners, 'ada'), added({ kind: 'room', room: 'gone' }, 'ada')];
        const { roomRoles } = await guard([...items, taken({ kind: 'room', room: 'lobby' }, 'ada')]);
        expect(asked('roomRoles')).toEqual([['desk'], ['gone']]);
        expect([...roomRoles.keys()]).toEqual(['desk']);
        expect(roomRoles.get('desk')).toMatchObject({ owners: ['user-bob'], moderators: ['user-ada'] });
    });

    test.each<[string, JournalItem[], string[] | undefined]>([
        ['their role was given', [added(admin, 'ada')], ['user-root']],
        ['an account came back', [account('reactivate')], ['user-root']],
        ['their role was taken', [taken(admin, 'ada')], undefined],
        ['another role was given', [added(auditor, 'ada')], undefined],
        ['an account was switched off', [account('deactivate')], undefined],
    ])('are the administrators where %s, if at all', async (_, items, administrators) => {
        const { guard, asked } = built();
        expect((await guard(items)).administrators).toEqual(administrators);
        expect(asked('administrators')).toHaveLength(administrators ? 1 : 0);
    });

    test('are who asked for it and the owner of the token', async () => {
        const { guard } = built();
        expect((await guard([], 'user-ada')).acting).toEqual(['user-ada', 'admin-id']);
        expect((await guard([])).acting).toEqual(['admin-id']);
    });

    test('are those on the list, by the accounts that their names meant', async () => {
        const { guard, run } = built({ protected_users: 'eve' });
        const before = await run.memory.read();
        const protectedIds = new Map([
            ['eve', 'user-eve'],
            ['bob', 'user-bob'],
        ]);
        await run.memory.save({ ...before, protectedIds }, before);
        const { protectedUsers, protectedIds: ids } = await guard([]);
        expect([[...protectedUsers], [...ids]]).toEqual([['eve'], ['user-eve']]);
        expect((await built({ protected_users: 'eve' }).guard([])).protectedIds.size).toBe(0);
    });
});
