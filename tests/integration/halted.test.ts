import { setTimeout as sleep } from 'node:timers/promises';
import AdmZip from 'adm-zip';
import { runRecords } from '../../scripts/playground/runs';
import type { BackendName } from '../../stand-ins/engine';
import { readManifest } from '../../stand-ins/workspace/app-package';
import { subscriptionsOfRoom } from '../../stand-ins/workspace/server/subscriptions';
import { toEngineUser } from '../../stand-ins/workspace/rest/engine-values';
import { Lab } from './lab';
import { doJobAlone } from './turns';
import { packaged } from '../support/packaged';

const backends: BackendName[] = ['node', 'deno'];
const people = ['ada', 'bob', 'cyd'].map((username) => ({ username, email: `${username}@company.test` }));
const rooms = Array.from({ length: 12 }, (_, at) => `room-${String(at + 10)}`);
const settings = { group_rules: `staff: [${rooms.join(', ')}]`, two_factor: 'off', confirm_minutes: 10 };

async function labOn(backend: BackendName): Promise<Lab> {
    return Lab.start({
        backend,
        workspace: { version: '8.8.1', licence: 'premium', users: people, rooms: [] },
        directory: {
            users: people.map((one) => ({ ...one, groups: ['staff'] })),
            groups: [{ name: 'staff', parents: [] }],
        },
        settings,
    });
}

/** A run that is at work on its rooms, of which none is filled before; what was typed for it is over when `answered` is. */
async function atWork(app: Lab): Promise<{ answered: Promise<void>; outcomes: () => (string | undefined)[] }> {
    if (filled(app) > 0) await app.undo();
    expect(filled(app)).toBe(0);
    const before = runsOf(app).length;
    const answered = app.workspace.runCommand('admin', '/authentik-sync', 'general').catch(() => undefined);
    await until(() => filled(app) > 0);
    return { answered, outcomes: () => runsOf(app).slice(before) };
}

/** How many rooms hold everybody. */
function filled({ workspace: { model } }: Lab): number {
    const filledOnes = [...model.rooms.values()].filter(
        ({ _id, name }) =>
            rooms.includes(name) && subscriptionsOfRoom(model, _id).some(({ u }) => u.username === 'cyd'),
    );
    return filledOnes.length;
}

/** How each run has ended, in their order; undefined of one that is not over. */
function runsOf({ workspace }: Lab): (string | undefined)[] {
    return runRecords(workspace).map(({ outcome }) => (typeof outcome === 'string' ? outcome : undefined));
}

function administrator({ workspace }: Lab) {
    const [admin] = [...workspace.model.users.values()].filter(({ username }) => username === 'admin');
    if (!admin) throw new Error('The workspace has no administrator');
    return admin;
}

/** The package, with another version in its manifest where one is given. */
async function zipOf(version?: string): Promise<Buffer> {
    const { zip, manifest } = await packaged();
    if (version === undefined) return zip;
    const changed = new AdmZip(zip);
    changed.updateFile('app.json', Buffer.from(JSON.stringify({ ...manifest, version })));
    return changed.toBuffer();
}

/** Whoever enables the app has scheduled to take up what is left; that is done now. */
async function takenUp(app: Lab): Promise<void> {
    expect(jobsOf(app)).toContain('pick-up');
    await doJobAlone(app, 'pick-up');
}

function jobsOf({ appId, workspace: { scheduler } }: Lab): string[] {
    return [...scheduler.jobs.values()].map(({ name }) => name.replace(`_${appId}`, ''));
}

/** The server does each job of the app that waits, however long it would wait, and one that takes up what is left open. */
async function doAllJobs(app: Lab): Promise<void> {
    for (const id of new Set([...jobsOf(app), 'pick-up'])) await doJobAlone(app, id);
}

describe.each(backends)('%s, in the middle of a run', (backend) => {
    let app: Lab;
    beforeAll(async () => (app = await labOn(backend)), 600_000);
    afterAll(() => app.stop());

    test('disabled, it ends its step, and goes on once it is enabled', async () => {
        const { answered, outcomes } = await atWork(app);
        const { host } = app.workspace;
        await host.disable(app.appId);
        const then = filled(app);
        expect(then).toBeLessThan(rooms.length);
        expect(outcomes()).toEqual([undefined]);
        await answered;
        await doAllJobs(app);
        // nothing is written behind the back of who has disabled it, and no job does it either
        expect(filled(app)).toBe(then);
        expect(outcomes()).toEqual([undefined]);
        expect(app.workspace.records()).not.toContainEqual(expect.objectContaining({ kind: 'lease' }));

        await host.enable(app.appId);
        holdBack(app, 'pick-up', 'look-after', 'look-again');
        const asked = app.workspace.runCommand('admin', '/authentik-sync status', 'general');
        await until(() =>
            app.workspace.dump().messages.some(({ text }) => text.includes('is not over: it goes on by itself')),
        );
        await asked;
        await doJobAlone(app, 'pick-up');
        await until(() => outcomes()[0] !== undefined);
        expect(outcomes()).toEqual(['done']);
        expect(filled(app)).toBe(rooms.length);
        expect(await app.run('/authentik-sync plan')).toContain('Nothing to do');
        // what waits to be kept waits as before
        expect(await app.run('/authentik-sync status')).toMatch(/waits to be kept until/);
    }, 600_000);

    // on the one with the package as it is, on the other as a later version
    const version = backend === 'deno' ? '99.0.0' : undefined;
    test(`updated (version: ${String(version)}), the new one goes on with the records of before`, async () => {
        const { outcomes } = await atWork(app);
        const zip = await zipOf(version);
        const { permissions } = readManifest(zip);
        await app.workspace.host.update(zip, {
            user: toEngineUser(administrator(app)),
            permissionsGranted: permissions,
        });
        await takenUp(app);
        await until(() => outcomes()[0] !== undefined);
        expect(outcomes()).toEqual(['done']);
        expect(filled(app)).toBe(rooms.length);
        expect(await app.run('/authentik-sync plan')).toContain('Nothing to do');
        const undone = await app.undo();
        expect(undone).toMatch(/^✓ Run .* was taken back/);
        expect(filled(app)).toBe(0);
    }, 600_000);

    test('uninstalled, it leaves no records; installed again it does the rest', async () => {
        await atWork(app);
        const { workspace, appId } = app;
        const saved = workspace.host.appSettings(appId);
        await app.uninstall();
        const then = filled(app);
        expect(then).toBeLessThan(rooms.length);
        expect(workspace.dump().messages.some(({ text }) => text.includes('was cut off'))).toBe(true);
        expect([workspace.records(), workspace.scheduler.jobs.size]).toEqual([[], 0]);

        await workspace.installApp(await zipOf(), administrator(app));
        expect(await app.run('/authentik-sync history')).toMatch(/No run has changed anything yet/);
        // its process ended with it: what that one had on its way has long come when another has begun and has answered
        expect([filled(app), runsOf(app)]).toEqual([then, []]);
        const kept = Object.entries(saved).filter(([, { value }]) => value !== undefined && value !== null);
        await app.settings.save(Object.fromEntries(kept.map(([id, { value }]) => [id, value as unknown])));
        expect(await app.run('/authentik-sync')).toMatch(/^✓ Done/);
        expect(filled(app)).toBe(rooms.length);
        expect(await app.run('/authentik-sync plan')).toContain('Nothing to do');
    }, 600_000);
});

/** However long it takes: the time limit of the test ends it. */
async function until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await sleep(20);
}

/** Nothing of these jobs is done before it is asked for. */
function holdBack({ workspace: { scheduler } }: Lab, ...ids: readonly string[]): void {
    scheduler.cancel(({ name }) => ids.some((id) => name.startsWith(`${id}_`)));
}
