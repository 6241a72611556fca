import type { Desired } from '../../src/model/desired';
import type { Directory } from '../../src/model/directory';
import type { Memory } from '../../src/model/memory';
import type { Rule } from '../../src/model/rules';
import { observePeople } from '../../src/run/observe/observe-people';
import { MemoryWorkspace } from '../support/memory-servers';
import { mapOf } from '../support/map-of';
import {
    accountsOf,
    defaultRemovals,
    desiredOf,
    directoryOf,
    linksOf,
    noMemory,
    roomOf,
    ruleOf,
} from '../support/sync-world';
import { watched, type Call } from '../support/watched';

/** A workspace that notes what it is asked. */
function noting(over: Partial<MemoryWorkspace> = {}): { workspace: MemoryWorkspace; calls: Call[] } {
    const calls: Call[] = [];
    const workspace = Object.assign(new MemoryWorkspace(), over);
    const token = async () => ({ isUsable: workspace.canUseRest });
    return { workspace: watched(Object.assign(workspace, { token }), calls), calls };
}

interface Sides {
    rules?: readonly Rule[];
    directory?: Directory;
    memory?: Partial<Memory>;
    removals?: Partial<Desired['removals']>;
    actorId?: string;
    workspace?: Partial<MemoryWorkspace>;
}

async function observed(sides: Sides, prepare: (workspace: MemoryWorkspace) => void = () => undefined) {
    const { rules = [], directory = directoryOf({ staff: ['ada'] }), memory, removals, actorId } = sides;
    const { workspace, calls } = noting(sides.workspace);
    workspace.accounts.push(...accountsOf('ada', 'bob', 'cam'));
    prepare(workspace);
    const desired = desiredOf(rules, { removals: { ...defaultRemovals, ...removals } });
    calls.length = 0;
    const found = await observePeople(desired, directory, { ...noMemory, ...memory }, workspace, actorId);
    const asked = (name: string): unknown[] => calls.filter(([called]) => called === name).map(([, arg]) => arg);
    return { found, asked, ids: found.accounts.map(({ id }) => id).sort() };
}

const withoutToken = { canUseRest: false, tokenOwner: undefined } as unknown as Partial<MemoryWorkspace>;
const everything = [ruleOf('staff', ['channel', 'desk'], ['team', 'crew'], ['role', 'auditor'], ['owner', 'desk'])];

test('rooms, teams and roles of the rules are asked for, each once, and a room of the name of a team as well', async () => {
    const { found, asked } = await observed({ rules: everything }, (workspace) => {
        workspace.rooms.set('desk', roomOf('desk', ['bob']));
        workspace.rooms.set('crew', roomOf('crew', []));
        workspace.teams.push({ id: 'crew-id', name: 'crew', room: 'crew', members: ['user-cam'], owners: [] });
        workspace.roles.push({ id: 'auditor', name: 'Auditors', scope: 'Users', holders: ['user-ada'] });
    });
    expect(asked('glanceAtRooms').flat()).toEqual(['desk', 'crew']);
    expect([asked('readTeams'), asked('readRoles')]).toEqual([[['crew']], [['auditor']]]);
    expect(found.rooms.map(({ name }) => name)).toEqual(['desk', 'crew']);
    expect(found.teams).toMatchObject([{ name: 'crew' }]);
    expect(found.roles).toMatchObject([{ id: 'auditor' }]);
    expect(found.privilegedRoles).toEqual(['admin']);
});

test('what the app gave where no rule names it any more is asked for as well', async () => {
    const ledger = mapOf({ 'room old': ['user-ada'], 'team gone': ['user-ada'], 'role helper': ['user-bob'] });
    const { asked } = await observed({ memory: { ledger } });
    expect(asked('glanceAtRooms').flat()).toEqual(['old', 'gone', 'Old', 'Gone']);
    expect([asked('readTeams'), asked('readRoles')]).toEqual([[['gone']], [['helper']]]);
});

test('which roles are privileged is asked where a rule gives one', async () => {
    const { found, asked } = await observed({ rules: [ruleOf('staff', ['channel', 'desk'])] });
    expect([found.privilegedRoles, asked('privilegedRoles')]).toEqual([[], []]);
});

test('without a token neither teams nor roles are asked for, and rooms are', async () => {
    const { found, asked } = await observed({ rules: everything, workspace: withoutToken });
    expect([found.teams, found.roles, found.privilegedRoles]).toEqual([undefined, undefined, []]);
    for (const name of ['readTeams', 'readRoles', 'privilegedRoles', 'listAccounts']) expect(asked(name)).toEqual([]);
    expect(asked('glanceAtRooms').flat()).toContain('desk');
    expect(found.guarded).toEqual({ administrators: undefined, acting: [] });
});

test('a room that is not there is looked for in other letters, and of very many the first twenty', async () => {
    const { asked } = await observed(
        { rules: [ruleOf('staff', ['channel', 'SALES'], ['channel', 'desk'])] },
        (workspace) => {
            workspace.rooms.set('desk', roomOf('desk', []));
            workspace.rooms.set('sales', roomOf('sales', []));
        },
    );
    expect(asked('glanceAtRooms').flat()).toEqual(['SALES', 'desk', 'sales', 'Sales']);
    const many = Array.from({ length: 23 }, (_, n) => ['channel', `Room-${String(n).padStart(2, '0')}`] as const);
    const first = await observed({ rules: [ruleOf('staff', ...many)] });
    expect(first.asked('glanceAtRooms').flat()).toHaveLength(23 + 20);
    expect(new Set(first.asked('glanceAtRooms').flat()).size).toBe(43);
});

describe('accounts', () => {
    const nobody: Directory = { users: [], groups: [] };

    test('are all read where people are looked for, also only to tell about them, and not for nobody', async () => {
        expect((await observed({})).ids).toEqual(['user-ada', 'user-bob', 'user-cam']);
        const [person] = directoryOf({ staff: ['ada'] }).users;
        const told = await observed({ directory: { ...nobody, people: person ? [person] : [] } });
        expect(told.asked('listAccounts')).toHaveLength(1);
        const { asked, ids } = await observed({ directory: nobody });
        expect([asked('listAccounts'), ids]).toEqual([[], []]);
    });

    test('those in teams, with roles, with links, seen being made and on the list are known by their ids', async () => {
        const memory = {
            links: linksOf('ada'),
            births: mapOf({ 'user-bob': 'bob' }),
            protectedIds: mapOf({ cam: 'user-cam', eve: 'user-eve' }),
        };
        const protectedUsers = ['cam'];
        const { asked, ids } = await observed({
            ...{ directory: nobody, memory, removals: { deactivates: true, protectedUsers } },
        });
        expect(asked('findAccountsById')).toEqual([['user-ada', 'user-bob', 'user-cam']]);
        expect(ids).toEqual(['user-ada', 'user-bob', 'user-cam']);
        // of links only those of people who are looked at, where nobody is deactivated
        const without = await observed({ directory: nobody, memory: { links: linksOf('ada') } });
        expect(without.asked('findAccountsById')).toEqual([[]]);
    });

    test('members and holders are looked up, and the owner of the token where roles in rooms are given or left over', async () => {
        const rules = [ruleOf('staff', ['team', 'crew'], ['role', 'auditor'])];
        const fill = (workspace: MemoryWorkspace): void => {
            workspace.teams.push({ id: 'crew-id', name: 'crew', room: 'crew', members: ['user-bob'], owners: [] });
            workspace.roles.push({ id: 'auditor', name: 'Auditors', scope: 'Users', holders: ['user-cam'] });
        };
        const asked = async (sides: Sides): Promise<unknown> =>
            (await observed({ directory: nobody, ...sides }, fill)).asked('findAccountsById')[0];
        expect(await asked({ rules })).toEqual(['user-bob', 'user-cam']);
        expect(await asked({ rules: [ruleOf('staff', ['owner', 'desk'], ['channel', 'desk'])] })).toEqual(['admin-id']);
        expect(await asked({ memory: { ledger: mapOf({ 'room old': ['user-ada'] }) } })).toEqual(['admin-id']);
        expect(await asked({ rules: [ruleOf('staff', ['channel', 'desk'])] })).toEqual([]);
        expect(await asked({ rules: everything, workspace: withoutToken })).toEqual([]);
    });

    test('protected names that nobody has shown yet are asked for, in any case', async () => {
        const { asked } = await observed({ removals: { protectedUsers: ['Ada', 'zoe'] } });
        expect(asked('lookUpAccounts')).toEqual([['zoe']]);
        const known = await observed({ removals: { protectedUsers: ['ADA'] } });
        expect(known.asked('lookUpAccounts')).toEqual([]);
        const found = await observed({ directory: nobody, removals: { protectedUsers: ['bob'] } });
        expect(found.ids).toEqual(['user-bob']);
    });

    test('without a token those are looked up by name who belong somewhere, and whom nothing has shown', async () => {
        const rules = [ruleOf('staff', ['channel', 'desk'])];
        const directory = directoryOf({ staff: ['ada', 'bob'], others: ['cam'] });
        const fill = (workspace: MemoryWorkspace): void => void workspace.rooms.set('desk', roomOf('desk', ['bob']));
        const { asked, ids } = await observed({ rules, directory, workspace: withoutToken }, fill);
        expect(asked('lookUpAccounts')).toEqual([['ada']]);
        expect(ids).toEqual(['user-ada', 'user-bob']);
        const hollow = await observed({ rules: [ruleOf('staff')], directory, workspace: withoutToken });
        expect(hollow.asked('lookUpAccounts')).toEqual([[]]);
    });
});

test('other logins are asked about where accounts were seen being made, and taken for granted else', async () => {
    const noted = await observed({ memory: { births: mapOf({ 'user-bob': 'bob' }) } });
    expect([noted.found.hasOtherLogins, noted.asked('hasOtherLogins')]).toEqual([false, ['']]);
    const none = await observed({ memory: { births: new Map() } });
    expect([none.found.hasOtherLogins, none.asked('hasOtherLogins')]).toEqual([true, []]);
    expect((await observed({})).found.hasOtherLogins).toBe(true);
});

describe('who is guarded', () => {
    const administrators = (workspace: MemoryWorkspace): void =>
        void workspace.roles.push({ id: 'admin', name: 'Admin', scope: 'Users', holders: ['user-cam'] });

    test('administrators where one may lose the role or the account', async () => {
        const of = async (sides: Sides): Promise<unknown> =>
            (await observed(sides, administrators)).found.guarded.administrators;
        expect(await of({})).toBeUndefined();
        expect(await of({ rules: [ruleOf('staff', ['role', 'auditor'])] })).toBeUndefined();
        expect(await of({ rules: [ruleOf('staff', ['role', 'admin'])] })).toEqual(['user-cam']);
        expect(await of({ removals: { deactivates: true } })).toEqual(['user-cam']);
    });

    test('whoever asked and the owner of the token, each once', async () => {
        const acting = async (actorId?: string): Promise<unknown> =>
            (await observed(actorId === undefined ? {} : { actorId })).found.guarded;
        expect(await acting()).toMatchObject({ acting: ['admin-id'], tokenOwner: 'admin-id' });
        expect(await acting('user-bob')).toMatchObject({ acting: ['user-bob', 'admin-id'] });
        expect(await acting('admin-id')).toMatchObject({ acting: ['admin-id'] });
    });

    test('the app’s own user where a rule wants a private room', async () => {
        const of = async (sides: Sides): Promise<object> => (await observed(sides)).found.guarded;
        const rules = [ruleOf('staff', ['channel', 'desk'], ['private', 'vault'])];
        expect(await of({ rules })).toMatchObject({ appUser: 'app-id' });
        expect(await of({ rules: [ruleOf('staff', ['channel', 'desk'])] })).not.toHaveProperty('appUser');
        const appUser = async (): Promise<undefined> => undefined;
        expect(await of({ rules, workspace: { appUser } })).not.toHaveProperty('appUser');
    });
});
