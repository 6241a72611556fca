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
    }, 60_000);
});
