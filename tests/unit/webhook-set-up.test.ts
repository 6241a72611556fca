import type { Change } from '../../src/model/change';
import type { Plan } from '../../src/model/plan';
import { undoRun } from '../../src/run/undo';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const name = 'Rocket.Chat webhook rocket.company';
const url = 'https://rocket.company/api/apps/public/app/authentik';
const on = { webhook: true, confirm_minutes: 0 };

function start(settings: Readonly<Record<string, unknown>> = on): MemoryRun {
    return memoryRunner(configOf(settings), new MemoryDirectory(), new MemoryWorkspace());
}

async function sync(run: MemoryRun, id: string): Promise<Plan> {
    const planned = await run.runner.plan();
    await run.runner.start(planned, { ...origin, id }, true);
    return planned.plan;
}

function ofWebhook({ changes }: Plan): Change[] {
    return changes.filter(({ kind }) => kind.endsWith('-webhook'));
}

/** The same settings with the secret that the run has kept in them. */
function withKeptSecret(run: MemoryRun, settings: Readonly<Record<string, unknown>> = on): MemoryRun {
    return run.with(configOf({ ...settings, webhook_secret: run.authentik.webhook?.secret ?? '' }));
}

test('switched on, it is made with a secret of its own, last of all, and is right from then on', async () => {
    const run = start();
    const plan = await sync(run, 'on');
    expect(plan.changes.at(-1)).toMatchObject({ kind: 'create-webhook', name, url });
    expect(JSON.stringify(plan)).not.toContain('made-for-the-webhook');
    expect(run.authentik.webhook).toEqual({ name, url, secret: 'made-for-the-webhook' });
    const next = await sync(withKeptSecret(run, { ...on, webhook_secret: '' }), 'next');
    expect(ofWebhook(next)).toEqual([]);
});

test('switched off it is removed, where the app has made it; undo of either puts back what was', async () => {
    const run = start();
    await sync(run, 'on');
    const made = run.authentik.webhook;
    const off = withKeptSecret(run, { confirm_minutes: 0 });
    expect(ofWebhook(await sync(off, 'off'))).toMatchObject([{ kind: 'delete-webhook', name }]);
    expect(run.authentik.webhook).toBeUndefined();
    expect(ofWebhook(await sync(off, 'off again'))).toEqual([]);
    await undoRun(off.parts, 'off', { ...origin, id: 'undo-off' });
    expect(run.authentik.webhook?.name).toBe(made?.name);

    const other = start();
    await sync(other, 'on');
    await undoRun(other.parts, 'on', { ...origin, id: 'undo-on' });
    expect(other.authentik.webhook).toBeUndefined();
});

test('where it was never switched on nothing is asked, and one of others is left alone', async () => {
    const run = start({ confirm_minutes: 0 });
    run.authentik.webhook = { name, url, secret: 'of others' };
    run.authentik.readWebhook = async () => Promise.reject(new Error('asked'));
    expect(ofWebhook(await sync(run, 'off'))).toEqual([]);
    expect(run.authentik.webhook.secret).toBe('of others');
});

test('what somebody has changed of it is drift, and is mended; undo leaves what somebody has changed', async () => {
    const run = start();
    await sync(run, 'on');
    const kept = withKeptSecret(run);
    run.authentik.webhookChanged = ['matchers'];
    const { plan } = await kept.runner.plan();
    expect(ofWebhook(plan)).toMatchObject([{ kind: 'change-webhook', parts: ['matchers'] }]);
    expect(plan.drift).toMatchObject([{ kind: 'directory', subject: { code: 'subject.webhook', name } }]);
    await undoRun(kept.parts, 'on', { ...origin, id: 'undo-changed' });
    expect(run.authentik.webhook).toBeDefined();
    await sync(kept, 'mend');
    expect(run.authentik.webhookChanged).toEqual([]);

    run.authentik.webhook = undefined;
    const gone = await kept.runner.plan();
    expect(gone.plan.drift).toMatchObject([{ found: { code: 'state.gone' } }]);
});

test('another secret, and another address of the workspace, are brought to authentik; the one of the old address goes', async () => {
    const run = start();
    await sync(run, 'on');
    const other = run.with(configOf({ ...on, webhook_secret: 'another-secret-of-many-signs' }));
    expect(ofWebhook(await sync(other, 'secret'))).toMatchObject([{ kind: 'change-webhook', parts: ['mapping'] }]);

    run.workspace.siteUrl = async () => Promise.resolve('https://chat.company');
    const moved = ofWebhook((await other.runner.plan()).plan);
    expect(moved.map(({ kind }) => kind).sort()).toEqual(['create-webhook', 'delete-webhook']);
    expect(moved).toContainEqual(expect.objectContaining({ kind: 'delete-webhook', name }));
});

test('what the token may not do is named, and the rest goes on; what was made before, or by hand, is not asked about', async () => {
    const lacking = ['authentik_events.view_notificationrule'];
    const run = start();
    run.authentik.webhookLacking = { lacking, isUnseen: true };
    const plan = await sync(run, 'on');
    expect(plan.withheld).toMatchObject([
        { code: 'webhook_permissions_missing', permissions: lacking, change: { kind: 'create-webhook' } },
    ]);
    expect((await run.runs.find('on'))?.outcome ?? 'done').toBe('done');
    await run.parts.webhooks.note(run.clock.now(), run.clock.now());
    expect((await run.runner.plan()).plan.withheld).toEqual([]);

    const made = start();
    await sync(made, 'on');
    made.authentik.webhookLacking = { lacking, isUnseen: true };
    expect((await withKeptSecret(made).runner.plan()).plan).toMatchObject({ changes: [], withheld: [] });
});

test('without a group that has members nothing would be sent, and that is said', async () => {
    const run = start();
    run.authentik.hasReceiver = false;
    expect((await run.runner.plan()).plan.withheld).toMatchObject([{ code: 'webhook_without_receiver' }]);
});
