import { setTimeout as sleep } from 'node:timers/promises';
import AdmZip from 'adm-zip';
import type { BackendName } from '../../stand-ins/engine';
import { readManifest } from '../../stand-ins/workspace/app-package';
import { subscriptionsOfRoom } from '../../stand-ins/workspace/server/subscriptions';
import { toEngineUser } from '../../stand-ins/workspace/rest/engine-values';
import { Lab } from './lab';
import { doJobAlone } from './turns';
import { packaged } from '../support/packaged';

let lab: Lab | undefined;

afterEach(async () => {
    await lab?.stop();
    lab = undefined;
});

const backends: BackendName[] = ['node', 'deno'];
const people = ['ada', 'bob', 'cyd'].map((username) => ({ username, email: `${username}@company.test` }));
const rooms = Array.from({ length: 12 }, (_, at) => `room-${String(at + 10)}`);
const settings = { group_rules: `staff: [${rooms.join(', ')}]`, two_factor: 'off', confirm_minutes: 10 };

/** A run that is at work on its rooms; what is asked of the app meanwhile is not waited for. */
async function atWork(backend: BackendName): Promise<Lab> {
    const started = await Lab.start({
        backend,
        workspace: { version: '8.8.1', licence: 'premium', users: people, rooms: [] },
        directory: {
            users: people.map((one) => ({ ...one, groups: ['staff'] })),
            groups: [{ name: 'staff', parents: [] }],
        },
        settings,
    });
    lab = started;
    void started.workspace.runCommand('admin', '/authentik-sync', 'general').catch(() => undefined);
    await until(() => filled(started) > 0);
    return started;
}

/** How many rooms hold everybody. */
function filled({ workspace: { model } }: Lab): number {
    const filledOnes = [...model.rooms.values()].filter(
        ({ _id, name }) =>
            rooms.includes(name) && subscriptionsOfRoom(model, _id).some(({ u }) => u.username === 'cyd'),
    );
    return filledOnes.length;
}

function runsOf({ workspace }: Lab): { id: string; outcome?: string }[] {
    return (workspace.records() as { kind: string; id: string; outcome?: string | null }[])
        .filter(({ kind }) => kind === 'run')
        .map(({ id, outcome }) => ({ id, ...(typeof outcome === 'string' && { outcome }) }));
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

test.each(backends)(
    '%s: disabled in the middle of a run, it ends its step, and goes on once it is enabled',
    async (backend) => {
        const app = await atWork(backend);
        const { host } = app.workspace;
        await host.disable(app.appId);
        const then = filled(app);
        expect(then).toBeLessThan(rooms.length);
        expect(runsOf(app)).toEqual([{ id: expect.any(String) as string }]);
        await sleep(3_000);
        // nothing is written behind the back of who has disabled it, and no job does it either
        expect(filled(app)).toBe(then);
        expect(app.workspace.records()).not.toContainEqual(expect.objectContaining({ kind: 'lease' }));

        await host.enable(app.appId);
        holdBack(app, 'pick-up', 'look-after', 'look-again');
        const asked = app.workspace.runCommand('admin', '/authentik-sync status', 'general');
        await until(() =>
            app.workspace.dump().messages.some(({ text }) => text.includes('is not over: it goes on by itself')),
        );
        await asked;
        await doJobAlone(app, 'pick-up');
        await until(() => runsOf(app)[0]?.outcome !== undefined);
        expect(runsOf(app)).toEqual([{ id: expect.any(String) as string, outcome: 'done' }]);
        expect(filled(app)).toBe(rooms.length);
        expect(await app.run('/authentik-sync plan')).toContain('Nothing to do');
        // what waits to be kept waits as before
        expect(await app.run('/authentik-sync status')).toMatch(/waits to be kept until/);
    },
    600_000,
);

test.each<[BackendName, string | undefined]>([
    ['node', undefined],
    ['deno', '99.0.0'],
])(
    '%s: updated in the middle of a run (version: %s), the new one goes on with the records of before',
    async (backend, version) => {
        const app = await atWork(backend);
        const zip = await zipOf(version);
        const { permissions } = readManifest(zip);
        await app.workspace.host.update(zip, {
            user: toEngineUser(administrator(app)),
            permissionsGranted: permissions,
        });
        await until(() => runsOf(app)[0]?.outcome !== undefined);
        expect(runsOf(app)).toEqual([{ id: expect.any(String) as string, outcome: 'done' }]);
        expect(filled(app)).toBe(rooms.length);
        expect(await app.run('/authentik-sync plan')).toContain('Nothing to do');
        const undone = await app.undo();
        expect(undone).toMatch(/^✓ Run .* was taken back/);
        expect(filled(app)).toBe(0);
    },
    600_000,
);

test.each(backends)(
    '%s: uninstalled in the middle of a run, it leaves no records; installed again it does the rest',
    async (backend) => {
        const app = await atWork(backend);
        const { workspace, appId } = app;
        const saved = workspace.host.appSettings(appId);
        await app.uninstall();
        const then = filled(app);
        expect(then).toBeLessThan(rooms.length);
        expect(workspace.dump().messages.some(({ text }) => text.includes('was cut off'))).toBe(true);
        await sleep(3_000);
        expect([filled(app), workspace.records(), workspace.scheduler.jobs.size]).toEqual([then, [], 0]);

        await workspace.installApp(await zipOf(), administrator(app));
        expect(await app.run('/authentik-sync history')).toMatch(/No run has changed anything yet/);
        const kept = Object.entries(saved).filter(([, { value }]) => value !== undefined && value !== null);
        await app.settings.save(Object.fromEntries(kept.map(([id, { value }]) => [id, value as unknown])));
        expect(await app.run('/authentik-sync')).toMatch(/^✓ Done/);
        expect(filled(app)).toBe(rooms.length);
        expect(await app.run('/authentik-sync plan')).toContain('Nothing to do');
    },
    600_000,
);

/** However long it takes: the time limit of the test ends it. */
async function until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await sleep(5);
}

/** Nothing of these jobs is done before it is asked for. */
function holdBack({ workspace: { scheduler } }: Lab, ...ids: readonly string[]): void {
    scheduler.cancel(({ name }) => ids.some((id) => name.startsWith(`${id}_`)));
}
