import type { Directory } from '../../src/model/directory';
import { Failure } from '../../src/model/failure';
import { nextToUndo } from '../../src/run/undo';
import { HeardListeners, turn } from '../support/looks';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A workspace whose rooms count how often they are read. */
class WatchedWorkspace extends MemoryWorkspace {
    roomsRead = 0;

    override async findRoom(name: string): ReturnType<MemoryWorkspace['findRoom']> {
        this.roomsRead += 1;
        return super.findRoom(name);
    }
}

interface Scene {
    run: MemoryRun;
    authentik: MemoryDirectory;
    workspace: WatchedWorkspace;
    listeners: HeardListeners;
    /** time passes, and the schedule has its turn */
    after(milliseconds: number): Promise<void>;
}

const people = ['ada', 'bob', 'carol'];
const before = directoryOf({ staff: ['ada', 'bob'] });
const after = directoryOf({ staff: ['ada', 'bob', 'carol'] });

/** By the secret that a run makes, as a page of settings has it afterwards. */
const webhook = { webhook: true, webhook_secret: 'made-for-the-webhook' };

/** After the first sync by a person. */
async function scene(settings: Readonly<Record<string, unknown>> = {}, isBegun = true): Promise<Scene> {
    const workspace = new WatchedWorkspace();
    workspace.accounts.push(...accountsOf(...people));
    const authentik = new MemoryDirectory(withEveryone(before));
    const config = configOf({ group_rules: 'staff: [staff]', confirm_minutes: 0, ...settings });
    const run = memoryRunner(config, authentik, workspace);
    const listeners = new HeardListeners();
    if (isBegun) await run.runner.start(await run.runner.plan(), origin, true);
    return {
        ...{ run, authentik, workspace, listeners },
        async after(milliseconds) {
            await run.clock.wait(milliseconds);
            await turn(run, listeners);
        },
    };
}

function withEveryone(directory: Directory): Directory {
    const everyone = new Map(people.map((username) => [`uid-${username}`, true]));
    return { ...directory, everyone };
}

/** A webhook has come. */
async function told({ run, listeners }: Scene): Promise<boolean> {
    return turn(run, listeners, true);
}

function members({ workspace }: Scene, room = 'staff'): readonly string[] {
    return [...(workspace.rooms.get(room)?.members ?? [])].sort();
}

test('who came into a group is in its room at the next turn, and the run says that the schedule began it', async () => {
    const staff = await scene();
    await staff.after(15 * MINUTE);
    expect(members(staff)).toEqual(['user-ada', 'user-bob']);
    staff.authentik.directory = withEveryone(after);
    await staff.after(15 * MINUTE);
    expect(members(staff)).toEqual(['user-ada', 'user-bob', 'user-carol']);
    const runs = await staff.run.runs.all();
    expect(runs.filter(({ trigger }) => trigger === 'schedule')).toMatchObject([
        { outcome: 'done', actor: { username: 'admin' }, counts: { members: 1 } },
    ]);
    expect(staff.listeners.heard).toEqual([]);
});

test('where nothing has changed no room is read, but once a day', async () => {
    const staff = await scene();
    await staff.after(15 * MINUTE);
    const read = staff.workspace.roomsRead;
    for (let turns = 0; turns < 90; turns++) await staff.after(15 * MINUTE);
    expect(staff.workspace.roomsRead).toBe(read);
    for (let turns = 0; turns < 6; turns++) await staff.after(15 * MINUTE);
    expect(staff.workspace.roomsRead).toBeGreaterThan(read);
});

test('nothing happens by itself before a person has begun, while paused, and after an undo', async () => {
    const fresh = await scene({}, false);
    await fresh.after(24 * HOUR);
    expect(fresh.workspace.writes).toBe(0);

    const paused = await scene();
    await paused.after(15 * MINUTE);
    const now = paused.run.clock.now();
    const until = new Date(now.getTime() + HOUR).toISOString();
    await paused.run.keepUp.begin({ since: now.toISOString(), until, by: 'admin' });
    paused.authentik.directory = withEveryone(after);
    await paused.after(30 * MINUTE);
    expect(members(paused)).not.toContain('user-carol');
    await paused.after(31 * MINUTE);
    expect(members(paused)).toContain('user-carol');
});

test('what is told makes it look at once, also where no schedule does; not sooner than a failure lets it', async () => {
    for (const sync_interval of [0, 15]) {
        const staff = await scene({ ...webhook, sync_interval });
        await staff.after(15 * MINUTE);
        staff.authentik.directory = withEveryone(after);
        expect(await told(staff)).toBe(true);
        expect(members(staff)).toContain('user-carol');
        const read = staff.workspace.roomsRead;
        await told(staff);
        expect(staff.workspace.roomsRead).toBe(read);

        const works = staff.authentik.quickLook.bind(staff.authentik);
        staff.authentik.quickLook = async () => {
            throw new Failure('authentik_down', { url: 'https://authentik.company', status: 502 });
        };
        for (let webhooks = 0; webhooks < 10; webhooks++) await told(staff);
        expect(staff.listeners.looksIn).toEqual([MINUTE]);
        staff.authentik.quickLook = works;
        await staff.after(MINUTE);
        expect(staff.listeners.heard).toEqual(['failed authentik_down', 'recovered after 1']);
    }
});

test('what is told while a run is at work is not looked at, and says so', async () => {
    const staff = await scene(webhook);
    await staff.after(15 * MINUTE);
    const { lease, clock } = staff.run.parts;
    await lease.take('another', clock.now(), MINUTE);
    staff.authentik.directory = withEveryone(after);
    expect(await told(staff)).toBe(false);
    await lease.release();
    expect(await told(staff)).toBe(true);
    expect(members(staff)).toContain('user-carol');
    expect(staff.listeners.heard).toEqual([]);
});

test('a removal that waits is told once, again only when another waits, and is not done', async () => {
    const staff = await scene({ removal_limit_percent: 20 });
    const run = staff.run;
    await staff.after(15 * MINUTE);
    staff.authentik.directory = withEveryone(directoryOf({ staff: ['ada'] }));
    await staff.after(15 * MINUTE);
    expect(staff.listeners.heard).toEqual(['waits']);
    const [left] = staff.listeners.waiting;
    expect(left?.plan.withheld).toMatchObject([{ code: 'first_removal', change: { username: 'bob' } }]);
    for (let turns = 0; turns < 100; turns++) await staff.after(15 * MINUTE);
    expect(staff.listeners.heard).toEqual(['waits']);
    expect(members(staff)).toContain('user-bob');
    // the fingerprint that was told is that of the plan that a person then makes
    expect((await run.runner.plan()).fingerprint).toBe(left?.fingerprint);

    staff.authentik.directory = withEveryone(directoryOf({ staff: ['carol'] }));
    await staff.after(15 * MINUTE);
    expect(staff.listeners.heard).toEqual(['waits', 'waits']);
});

test('failures are told once, are tried again at longer and longer distances, and it is told when they are over', async () => {
    const staff = await scene();
    await staff.after(15 * MINUTE);
    const works = staff.authentik.quickLook.bind(staff.authentik);
    staff.authentik.quickLook = async () => {
        throw new Failure('authentik_down', { url: 'https://authentik.company', status: 502 });
    };
    await staff.after(15 * MINUTE);
    for (let turns = 0; turns < 300; turns++) await staff.after(MINUTE);
    expect(staff.listeners.heard).toEqual(['failed authentik_down']);
    const minutes = staff.listeners.looksIn.map((milliseconds) => milliseconds / MINUTE);
    expect(minutes.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    staff.authentik.quickLook = works;
    await staff.after(HOUR);
    expect(staff.listeners.heard).toEqual(['failed authentik_down', `recovered after ${minutes.length}`]);
    await staff.after(15 * MINUTE);
    expect(staff.listeners.heard).toHaveLength(2);
});

test('of two instances that have their turn at the same time one looks, and what waits is told once', async () => {
    const staff = await scene();
    await staff.after(15 * MINUTE);
    staff.authentik.directory = withEveryone(directoryOf({ staff: ['ada', 'carol'] }));
    await staff.run.clock.wait(15 * MINUTE);
    await Promise.all([turn(staff.run, staff.listeners), turn(staff.run, staff.listeners)]);
    // both may give way to the other
    await staff.after(15 * MINUTE);
    expect(staff.listeners.heard).toEqual(['waits']);
    expect(members(staff)).toEqual(['user-ada', 'user-bob', 'user-carol']);
});

test('what somebody has changed is reported, or put back; what can lock people out waits for a person', async () => {
    for (const drift of ['report', 'repair']) {
        const staff = await scene({ allow_name_change: 'off', two_factor: 'off', drift });
        await staff.after(15 * MINUTE);
        for (const id of ['Accounts_AllowRealNameChange', 'Accounts_TwoFactorAuthentication_Enabled'])
            await staff.workspace.writeSetting(id, true);
        await staff.after(15 * MINUTE);
        const valueOf = async (id: string): Promise<unknown> => (await staff.workspace.readSettings([id]))[0]?.value;
        expect(await valueOf('Accounts_AllowRealNameChange')).toBe(drift === 'report');
        expect(await valueOf('Accounts_TwoFactorAuthentication_Enabled')).toBe(true);
        expect(staff.listeners.heard).toEqual(['waits']);
        expect(staff.listeners.waiting[0]?.plan.drift).toHaveLength(drift === 'report' ? 2 : 1);
    }
});

test('what somebody has changed in authentik is reported, or put back, at the next whole look', async () => {
    for (const drift of ['report', 'repair']) {
        const staff = await scene({ drift });
        await staff.after(15 * MINUTE);
        const { application } = staff.authentik;
        if (!application) throw new Error('no application');
        staff.authentik.application = { ...application, launchUrl: 'https://elsewhere.company/' };
        await staff.after(25 * HOUR);
        expect(staff.authentik.application.launchUrl === application.launchUrl).toBe(drift === 'repair');
        await staff.after(25 * HOUR);
        expect(staff.listeners.heard).toEqual(drift === 'report' ? ['waits'] : []);
        expect(staff.listeners.waiting.map(({ plan }) => plan.drift.map(({ kind }) => kind))).toEqual(
            drift === 'report' ? [['directory']] : [],
        );
    }
});

test('what does not become as planned is told once, and the rest goes on', async () => {
    const staff = await scene();
    await staff.after(15 * MINUTE);
    const add = staff.workspace.add.bind(staff.workspace);
    staff.workspace.add = async (target, added) => {
        const refused = added.filter(({ username }) => username === 'carol');
        await add(
            target,
            added.filter((one) => !refused.includes(one)),
        );
        return { missing: refused.map(({ userId }) => userId), reason: 'refused' };
    };
    staff.authentik.directory = withEveryone(after);
    for (let days = 0; days < 3; days++) await staff.after(25 * HOUR);
    expect(staff.listeners.heard).toEqual(['problems members_missing']);
    expect(members(staff)).not.toContain('user-carol');
});

test('runs that begin by themselves push out none that somebody asked for, nor does undo mean one of them', async () => {
    const staff = await scene();
    for (let turns = 0; turns < 50; turns++) {
        staff.authentik.directory = withEveryone(turns % 2 === 0 ? after : before);
        const room = staff.workspace.rooms.get('staff');
        if (room) staff.workspace.rooms.set('staff', { ...room, members: ['user-ada'] });
        await staff.after(15 * MINUTE);
    }
    const runs = await staff.run.runs.all();
    expect(runs.filter(({ trigger }) => trigger === 'schedule')).toHaveLength(21);
    expect(runs.map(({ id }) => id)).toContain(origin.id);
    expect((await nextToUndo(staff.run.parts)).id).toBe(origin.id);
});

test('that all is well is said once a day, where somebody wants to hear it', async () => {
    const staff = await scene({ daily_line: true });
    for (let turns = 0; turns < 3 * 96; turns++) await staff.after(15 * MINUTE);
    expect(staff.listeners.heard).toEqual(['well done', 'well done', 'well done']);
});
