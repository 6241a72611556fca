import { faults } from '../../stand-ins/authentik';
import { ajv, AutomationClient, refused, valid } from './automation-client';
import { Lab } from './lab';

const users = [
    { username: 'bob', email: 'bob@example.com' },
    { username: 'ada', email: 'ada@example.com' },
];
const bob = { username: 'bob', name: 'Bob', email: 'bob@example.com', active: true, type: 'internal' as const };
const directory = {
    users: [{ ...bob, groups: ['staff'] }],
    groups: [{ name: 'staff', parents: [] }],
};

describe.each([
    ['deno', '8.8.1'],
    ['node', '8.8.1'],
    ['deno', '6.13.1'],
] as const)('the endpoint for automation, %s on %s', (backend, version) => {
    let lab: Lab;
    let client: AutomationClient;

    beforeAll(async () => {
        lab = await Lab.start({
            workspace: { version, licence: 'premium', users },
            directory,
            backend,
            settings: { group_rules: 'staff: "#staff"', automation_endpoint: true },
        });
        client = await AutomationClient.of(lab);
    }, 90_000);

    afterAll(async () => lab.stop());

    const ask: AutomationClient['ask'] = async (...asked) => client.ask(...asked);
    const headersOf = (username: string): Record<string, string> => client.headersOf(username);

    test('plans, applies exactly that, and tells of the run', async () => {
        const before = valid('status', await ask('GET', 'status'));
        expect(before).toMatchObject({ settings: { isValid: true, problems: [] }, runs: [], late: { plan: null } });

        const planned = await ask('POST', 'plan');
        expect(planned.status).toBe(200);
        const plan = valid('plan', planned) as { fingerprint: string; changes: { kind: string; text: string }[] };
        expect(plan.changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['create-room', 'add-member']));
        expect(lab.members('staff')).toEqual([]);
        expect(valid('plan', await ask('POST', 'plan', { body: {} }))).toEqual(plan);

        const applied = await ask('POST', 'apply', { body: { fingerprint: plan.fingerprint } });
        const run = valid('run', applied);
        expect([200, 202]).toContain(applied.status);
        expect(run).toMatchObject({ kind: 'sync', trigger: 'endpoint', by: 'admin' });
        await lab.run('/authentik-sync help');
        const { runs } = valid('status', await ask('GET', 'status')) as { runs: { id: string; outcome: string }[] };
        expect(runs[0]).toMatchObject({ id: run.id, outcome: 'done' });
        expect(lab.members('staff')).toContain('bob');
        expect(await lab.run('/authentik-sync history')).toContain(String(run.id));

        const error = await refused(
            ask('POST', 'apply', { body: { fingerprint: plan.fingerprint } }),
            409,
            'plan_moved',
        );
        expect(error.fingerprint).toMatch(/^[0-9a-f]{12}$/);
        await refused(ask('POST', 'apply', { body: { fingerprint: '0123456789ab' } }), 404, 'fingerprint_unknown');
    }, 90_000);

    test('holds the rules: what is wrong is told by line, and nothing of it is saved', async () => {
        const { rules, revision } = valid('rules', await ask('GET', 'rules'));
        expect(rules).toBe('staff: "#staff"');
        const typo = 'staff: "#staff"\nops: { chanels: [ops] }\n';
        const error = await refused(ask('PUT', 'rules', { body: { rules: typo } }), 422, 'rules_wrong');
        expect(error.problems).toMatchObject([{ setting: 'group_rules', line: 2, code: expect.any(String) as string }]);
        expect(valid('rules', await ask('GET', 'rules')).rules).toBe(rules);

        const better = '# of the repository\nstaff: ["#staff", "#all"]\n';
        const saved = valid('rules', await ask('PUT', 'rules', { body: { rules: better, revision } }));
        expect(saved).toMatchObject({ rules: better, changed: true });
        expect(valid('rules', await ask('GET', 'rules'))).toEqual({ rules: better, revision: saved.revision });
        const moved = await refused(ask('PUT', 'rules', { body: { rules: typo, revision } }), 409, 'rules_moved');
        expect(moved.revision).toBe(saved.revision);
        expect(valid('rules', await ask('PUT', 'rules', { body: { rules: better } })).changed).toBe(false);
    }, 60_000);

    test('each thing that is wrong with a request has an error of its own', async () => {
        const json = { 'Content-Type': 'application/json' };
        await refused(ask('POST', 'apply', { headers: headersOf('admin') }), 415, 'no_json');
        await refused(ask('POST', 'apply', { body: '[]' }), 400, 'no_object');
        await refused(ask('POST', 'apply', { body: {} }), 400, 'field_missing');
        await refused(ask('POST', 'apply', { body: { fingerprint: null } }), 400, 'field_no_text');
        await refused(ask('POST', 'apply', { body: { fingerprint: 12 } }), 400, 'field_no_text');
        await refused(ask('POST', 'apply', { body: { fingerprint: 'latest' } }), 400, 'no_fingerprint');
        for (const approve of ['true', 1, null, []]) {
            const body = { fingerprint: '0123456789ab', approve };
            expect((await refused(ask('POST', 'apply', { body }), 400, 'field_no_switch')).field).toBe('approve');
        }
        const unknown = await refused(
            ask('POST', 'apply', { body: { fingerprint: '0123456789ab', force: true } }),
            400,
            'unknown_field',
        );
        expect(unknown.field).toBe('force');
        await refused(ask('POST', 'plan', { body: { all: true } }), 400, 'unknown_field');
        const text = { ...headersOf('admin'), 'Content-Type': 'text/plain' };
        await refused(ask('POST', 'plan', { headers: text, body: 'all' }), 415, 'no_json');
        await refused(ask('PUT', 'rules', { body: {} }), 400, 'field_missing');
        await refused(ask('PUT', 'rules', { body: { rules: ['a'] } }), 400, 'field_no_text');
        await refused(ask('GET', 'status?verbose=1'), 400, 'unknown_parameter');
        for (const [method, path, allow] of [
            ['GET', 'plan', 'POST'],
            ['DELETE', 'rules', 'GET, PUT'],
            ['PATCH', 'status', 'GET'],
            ['PUT', 'apply', 'POST'],
        ] as const) {
            const reply = await ask(method, path);
            expect([reply.status, reply.headers.get('allow')]).toEqual([405, allow]);
            expect(valid('error', reply)).toMatchObject({
                error: { code: 'wrong_method', allowed: allow.split(', ') },
            });
        }
        const broken = await fetch(`${client.base}apply`, {
            method: 'POST',
            headers: { ...headersOf('admin'), ...json },
            body: '{',
        });
        expect(broken.status).toBe(400);
    }, 60_000);

    test('what a plan withholds is done only where the request approves it', async () => {
        valid('run', await ask('POST', 'apply', { body: { fingerprint: (await plan()).fingerprint } }));
        await lab.run('/authentik-sync help');
        lab.authentik.patch({ users: [{ ...bob, groups: [] }] });
        const held = await plan();
        expect(held.counts).toMatchObject({ approvable: held.counts.withheld });
        expect(held.counts.approvable).toBeGreaterThan(0);

        for (const body of [{ fingerprint: held.fingerprint }, { fingerprint: held.fingerprint, approve: false }]) {
            const run = valid('run', await ask('POST', 'apply', { body }));
            await lab.run('/authentik-sync help');
            expect(run.failure).toBeNull();
            expect(lab.members('staff')).toContain('bob');
        }
        const again = await plan();
        const body = { fingerprint: again.fingerprint, approve: true };
        expect(ajv.getSchema('automation#/definitions/applyBody')?.(body)).toBe(true);
        valid('run', await ask('POST', 'apply', { body }));
        await lab.run('/authentik-sync help');
        expect(lab.members('staff')).not.toContain('bob');

        async function plan(): Promise<{ fingerprint: string; counts: { withheld: number; approvable: number } }> {
            return valid('plan', await ask('POST', 'plan')) as Awaited<ReturnType<typeof plan>>;
        }
    }, 90_000);

    test('nobody but administrators gets anything, whatever they send', async () => {
        const before = lab.workspace.dump();
        for (const [method, path] of [
            ['GET', 'status'],
            ['POST', 'plan'],
            ['POST', 'apply'],
            ['GET', 'rules'],
            ['PUT', 'rules'],
            ['DELETE', 'rules'],
        ] as const)
            await refused(ask(method, path, { by: 'bob' }), 403, 'no_administrator');
        await refused(ask('PUT', 'rules', { by: 'bob', body: { rules: '' } }), 403, 'no_administrator');
        const nobody = await fetch(`${client.base}status`);
        expect([nobody.status, await nobody.text()]).toEqual([401, 'Unauthorized']);
        const elsewhere = client.base.replace(/\/private\/([^/]+)\/[^/]+/, '/private/$1/another');
        expect((await fetch(`${elsewhere}status`, { headers: headersOf('admin') })).status).toBe(404);
        expect(lab.workspace.dump().messages).toEqual(before.messages);
    }, 60_000);

    test('settings that cannot work are told one by one', async () => {
        await lab.settings.save({ scope: 'profile' });
        const error = await refused(ask('POST', 'plan'), 422, 'settings_wrong');
        expect(error.problems).toMatchObject([{ setting: 'scope', code: 'setting.no_openid' }]);
        expect(valid('status', await ask('GET', 'status'))).toMatchObject({ settings: { isValid: false } });
        await lab.settings.save({ scope: 'openid email profile' });
    }, 60_000);

    test('what takes longer than a call is answered by the status', async () => {
        lab.authentik.fail('GET /policies/bindings/', { ...faults.slow(6_000), times: 4 });
        lab.authentik.fail('GET /core/groups/', { ...faults.slow(6_000), times: 1 });
        const late = await ask('POST', 'plan');
        expect(late.status).toBe(202);
        valid('atWork', late);
        let answer: unknown;
        for (let turn = 0; turn < 100 && !answer; turn++) {
            const { late: some } = valid('status', await ask('GET', 'status')) as {
                late: { plan: { state: string; status?: number; answer?: unknown } };
            };
            answer = some.plan.state === 'answered' ? some.plan.answer : undefined;
            if (!answer) await new Promise((resolve) => setTimeout(resolve, 200));
        }
        expect(answer).toMatchObject({ fingerprint: expect.any(String) as string });
    }, 60_000);

    test('it is off unless somebody switches it on, and says so to administrators alone', async () => {
        await lab.settings.save({ automation_endpoint: false });
        await refused(ask('GET', 'status'), 403, 'off');
        await refused(ask('PUT', 'rules', { body: { rules: '' } }), 403, 'off');
        await refused(ask('GET', 'status', { by: 'bob' }), 403, 'no_administrator');
    }, 60_000);
});
