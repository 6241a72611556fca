import { setTimeout as sleep } from 'node:timers/promises';
import { webhookHeader, webhookPath } from '../../src/model/webhook';
import type { BackendName } from '../../stand-ins/engine';
import { Lab } from './lab';
import { doJob } from './turns';

const secret = 'known-to-authentik-and-the-app';
const person = (username: string, groups: string[]) => ({
    ...{ username, name: username, email: `${username}@example.com`, active: true, type: 'internal' as const },
    groups,
});
const account = (username: string) => ({ username, name: username, email: `${username}@example.com` });

describe.each<BackendName>(['node', 'deno'])('the webhook, on %s', (backend) => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            backend,
            workspace: { version: '8.3.0', licence: 'premium', users: ['ada', 'bob'].map(account) },
            directory: {
                users: [person('ada', ['staff']), person('bob', [])],
                groups: [{ name: 'staff', parents: [] }],
            },
            settings: { group_rules: 'staff: [staff]', confirm_minutes: 0, webhook_secret: secret },
        });
    }, 60_000);
    afterAll(async () => lab.stop());

    const call = async (headers: Record<string, string>, init: RequestInit = {}): Promise<Response> =>
        fetch(`${lab.workspace.url}/api/apps/public/${lab.appId}/${webhookPath}`, { method: 'POST', headers, ...init });
    const waiting = (): number =>
        [...lab.workspace.scheduler.jobs.values()].filter(({ name }) => name.startsWith('look-at-webhook')).length;

    test('is not there before it is switched on; then the secret alone decides, and no answer says more than its status', async () => {
        const right = { [webhookHeader]: secret };
        expect((await call(right)).status).toBe(404);
        await lab.settings.save({ webhook: true });
        const answers = [
            await call({}),
            await call({ [webhookHeader]: 'something else' }),
            await call({ 'Content-Type': 'application/json' }, { body: '{"body": "model_updated: {}"}' }),
            await call(right, { method: 'GET' }),
            await call(right, { method: 'PUT' }),
        ];
        expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 405, 405]);
        expect(await Promise.all(answers.map(async (answer) => answer.text()))).toEqual(['', '', '', '', '']);
        expect(waiting()).toBe(0);
        const flood = await Promise.all(Array.from({ length: 50 }, async () => call(right)));
        expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([202]));
        expect(waiting()).toBe(1);
    }, 60_000);

    test('makes the app look, and nothing of what it says is believed; nothing while paused', async () => {
        await lab.run('/authentik-sync');
        await lab.run('/authentik-sync pause');
        lab.authentik.patch({ users: [person('bob', ['staff'])] });
        await doJob(lab, 'look-at-webhook');
        expect(lab.members('staff')).not.toContain('bob');
        await lab.run('/authentik-sync resume');
        await doJob(lab, 'look-at-webhook');
        expect(lab.members('staff')).toContain('bob');
        expect(await lab.run('/authentik-sync history')).toContain('by a webhook');
        expect(await lab.run('/authentik-sync status')).toContain('the last webhook came');
        expect(await lab.run('/authentik-sync check')).toMatch(/✓ \*Webhook\*: It is set up, and the last one came/);
    }, 60_000);

    test('one with another secret is told, until the right one comes', async () => {
        expect((await call({ [webhookHeader]: 'the secret of before' })).status).toBe(403);
        expect(await lab.run('/authentik-sync status')).toContain('with another secret');
        expect(await lab.run('/authentik-sync check')).toMatch(/⚠ \*Webhook\*: One came .* with another secret/);
    }, 60_000);

    test('what comes doubled, out of order and all at once ends as authentik has it, by one look', async () => {
        const told = (text: string): RequestInit => ({ body: JSON.stringify({ body: text, severity: 'notice' }) });
        const headers = { [webhookHeader]: secret, 'Content-Type': 'application/json' };
        for (const { data } of lab.workspace.model.persistence) {
            const record = data as { kind?: string; lookAt?: string };
            if (record.kind === 'webhook' && record.lookAt !== undefined) record.lookAt = '2026-01-01T00:00:00Z';
        }
        lab.workspace.patch({ rooms: [{ name: 'staff', members: ['ada'] }] });
        const before = waiting();
        lab.authentik.patch({ users: [person('bob', []), person('ada', ['staff'])] });
        lab.authentik.patch({ users: [person('bob', ['staff'])] });
        lab.authentik.patch({ groups: [{ name: 'desk', parents: [] }] });
        const stories = ['model_updated: bob is in staff', 'model_updated: bob is out', 'model_deleted: staff', ''];
        const sent = [...stories, ...stories.reverse()].map(async (text) => call(headers, told(text)));
        expect(new Set((await Promise.all(sent)).map(({ status }) => status))).toEqual(new Set([202]));
        expect(waiting() - before).toBeLessThanOrEqual(1);
        await doJob(lab, 'look-at-webhook');
        expect(lab.members('staff')).toEqual(expect.arrayContaining(['ada', 'bob']));
    }, 60_000);
});

/** As authentik's administrator, over its API: what is done so makes events, and what is done behind its back does not. */
async function change(lab: Lab, method: string, path: string, body: object): Promise<void> {
    const response = await fetch(`${lab.authentik.url}/api/v3${path}`, {
        method,
        headers: { Authorization: `Bearer ${lab.authentik.token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
}

async function objects(lab: Lab, path: string): Promise<Record<string, unknown>[]> {
    const response = await fetch(`${lab.authentik.url}/api/v3${path}?page_size=100`, {
        headers: { Authorization: `Bearer ${lab.authentik.token}`, Accept: 'application/json' },
    });
    return ((await response.json()) as { results: Record<string, unknown>[] }).results;
}

const places = ['/propertymappings/notification/', '/events/transports/', '/events/rules/', '/policies/event_matcher/'];

/** Names of what the app has made for its webhook. */
async function made(lab: Lab): Promise<string[]> {
    const found = await Promise.all(places.map(async (path) => objects(lab, path)));
    return found.flatMap((items) => items.map(({ name }) => String(name))).filter((name) => name.includes('webhook'));
}

describe.each<[BackendName, string]>([
    ['node', '2026.8.3'],
    ['deno', '2024.12.5'],
])('from a change in authentik to the room, on %s with authentik %s', (backend, version) => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            backend,
            workspace: { version: '8.3.0', licence: 'premium', users: ['ada', 'bob'].map(account) },
            directory: {
                version,
                users: [person('ada', ['staff']), person('bob', [])],
                groups: [{ name: 'staff', parents: [] }],
            },
            settings: { group_rules: 'staff: [staff]', confirm_minutes: 0, sync_interval: 0, webhook: true },
        });
    }, 60_000);
    afterAll(async () => lab.stop());

    test('a webhook is made, authentik tells of a member, and the member is in the room', async () => {
        expect(await lab.run('/authentik-sync plan all')).toContain('create the webhook');
        await lab.run('/authentik-sync');
        expect(await made(lab)).toHaveLength(5);
        expect(await lab.run('/authentik-sync plan all')).not.toContain('webhook');

        const [staff] = (await objects(lab, '/core/groups/')).filter(({ name }) => name === 'staff');
        const [bob] = (await objects(lab, '/core/users/')).filter(({ username }) => username === 'bob');
        await change(lab, 'POST', `/core/groups/${String(staff?.pk)}/add_user/`, { pk: bob?.pk });
        while (!lab.workspace.model.persistence.some(({ data }) => (data as { kind?: string }).kind === 'webhook'))
            await sleep(20);
        await doJob(lab, 'look-at-webhook');
        expect(lab.members('staff')).toContain('bob');
        expect(await lab.run('/authentik-sync status')).toContain('the last webhook came');
    }, 60_000);

    test('switched off, it is removed', async () => {
        await lab.settings.save({ webhook: false });
        expect(await lab.run('/authentik-sync plan all')).toContain('delete the webhook');
        await lab.run('/authentik-sync');
        expect(await made(lab)).toEqual([]);
    }, 60_000);
});
