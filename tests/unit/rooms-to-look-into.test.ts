import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

/** Tells which rooms were looked into. */
class LookedInto extends MemoryWorkspace {
    readonly lookedInto: string[] = [];

    override async lookIntoRooms(...[rooms]: Parameters<MemoryWorkspace['lookIntoRooms']>) {
        this.lookedInto.push(...rooms.map(({ name }) => name));
        return super.lookIntoRooms(rooms);
    }
}

const inGroups = { sales: ['ada', 'bob'], support: ['bob'] };

/** Both rooms are filled as the groups say, and Bob owns the one of sales. */
async function filled(rules = 'sales: "#sales"\nsupport: "#support"', typed: Record<string, unknown> = {}) {
    const workspace = new LookedInto();
    workspace.accounts.push(...accountsOf('ada', 'bob'));
    const authentik = new MemoryDirectory(directoryOf(inGroups));
    const config = configOf({ group_rules: rules, confirm_minutes: 0, removal_limit_percent: 100, ...typed });
    const { runner } = memoryRunner(config, authentik, workspace);
    await runner.start(await runner.plan(), origin, true);
    const sales = workspace.rooms.get('sales');
    if (sales) workspace.rooms.set('sales', { ...sales, owners: ['user-bob'] });
    workspace.lookedInto.splice(0);
    return { workspace, authentik, runner };
}

test('where nothing is to be changed, who has a role in the rooms is not asked', async () => {
    const { workspace, runner } = await filled();
    const { plan } = await runner.plan();
    expect([plan.changes, plan.withheld]).toEqual([[], []]);
    expect(workspace.lookedInto).toEqual([]);
});

test('a room that somebody is to be taken out of is looked into: whom somebody has made its owner stays', async () => {
    const { workspace, authentik, runner } = await filled();
    authentik.directory = directoryOf({ ...inGroups, sales: ['ada'], support: [] });
    const { plan } = await runner.plan();
    const said = plan.withheld.map(({ code, change }) => [code, 'target' in change && change.target]);
    expect(said).toEqual([['first_removal', { kind: 'room', room: 'support' }]]);
    expect(workspace.lookedInto.sort()).toEqual(['sales', 'support']);
});

test('a room that somebody is to be added to is looked into, and no other', async () => {
    const { workspace, authentik, runner } = await filled();
    workspace.accounts.push(...accountsOf('carol'));
    authentik.directory = directoryOf({ ...inGroups, support: ['bob', 'carol'] });
    const { observed } = await runner.plan();
    expect(workspace.lookedInto).toEqual(['support']);
    expect(observed.rooms.map(({ name, isGlanced }) => [name, isGlanced])).toEqual([
        ['sales', true],
        ['support', undefined],
    ]);
});

test('a room in which a rule gives a role is looked into each time', async () => {
    const { workspace, runner } = await filled('sales: {channels: [sales], owner_of: [sales]}\nsupport: "#support"');
    await runner.plan();
    expect(workspace.lookedInto).toEqual(['sales']);
});

test('where an account is to be deactivated, the rooms that it is in are looked into', async () => {
    const { workspace, authentik, runner } = await filled(undefined, {
        deactivate_users: true,
        deactivate_after_hours: 0,
    });
    const gone = {
        ...directoryOf(inGroups),
        everyone: new Map([['uid-bob', false] as const, ['uid-ada', true] as const]),
    };
    authentik.directory = gone;
    const { plan } = await runner.plan();
    const leaving = [...plan.changes, ...plan.withheld.map(({ change }) => change)];
    expect(leaving.map(({ kind }) => kind)).toContain('deactivate');
    expect(workspace.lookedInto).toEqual(expect.arrayContaining(['sales', 'support']));
});
