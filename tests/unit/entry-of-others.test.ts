import { adoptEntry } from '../../src/config/adopt-entry';
import { settings } from '../../src/config/settings';
import type { SettingValue } from '../../src/model/workspace';
import { planAnswer } from '../../src/report/plan-answer';
import { takeBackUnconfirmed, undoRun } from '../../src/run/undo';
import { english } from '../support/english';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const entry = 'Accounts_OAuth_Custom-Authentik';
const theirs: Record<string, SettingValue> = {
    '': true,
    url: 'https://authentik.company/application/o',
    id: 'their-client',
    button_label_text: 'Company login',
    merge_users_distinct_services: true,
};

async function withEntry(rows: Record<string, SettingValue>, typed: Record<string, unknown> = {}): Promise<MemoryRun> {
    const run = memoryRunner(configOf({ confirm_minutes: 0, ...typed }), new MemoryDirectory(), new MemoryWorkspace());
    await run.workspace.createEntry('Authentik');
    for (const [suffix, value] of Object.entries(rows))
        await run.workspace.writeSetting(suffix === '' ? entry : `${entry}-${suffix}`, value);
    return run;
}

async function start(run: MemoryRun, id = 'run-1', isApproved = false) {
    await run.clock.wait(1_000);
    return run.runner.start(await run.runner.plan(), { ...origin, id }, isApproved);
}

const valueOf = (run: MemoryRun, suffix: string) => run.workspace.settings.get(`${entry}-${suffix}`)?.value;
const entries = async (run: MemoryRun) => (await run.execution.expectations.read()).entries;

test('an entry that was just added by hand is filled in', async () => {
    const run = await withEntry({});
    expect(await start(run)).toMatchObject({ outcome: 'done', withheld: [] });
    expect(await entries(run)).toEqual(['Authentik']);
});

describe('an entry that somebody else has set up', () => {
    test('is left as it is by every run, and authentik’s side with it', async () => {
        const run = await withEntry(theirs);
        run.authentik.provider = undefined;
        run.authentik.application = undefined;
        const before = structuredClone([...run.workspace.settings.values()]);
        for (const id of ['run-1', 'run-2', 'run-3']) await start(run, id);
        expect([...run.workspace.settings.values()]).toEqual(before);
        expect(run.authentik.provider).toBeUndefined();
        expect(await entries(run)).toEqual([]);
        const { plan } = await run.runner.plan();
        expect(plan.changes).toEqual([]);
        expect(new Set(plan.withheld.map(({ code }) => code))).toEqual(new Set(['entry_in_use']));
    });

    test('stays theirs where only a part of a plan is done, and nothing of it', async () => {
        const run = await withEntry(theirs);
        const planned = await run.runner.plan();
        const nothing = { ...planned.plan, changes: [], withheld: [] };
        await run.runner.start(run.runner.only(planned, nothing), { ...origin, id: 'run-1' });
        expect(await entries(run)).toEqual([]);
    });

    test('the plan shows its values beside ours, with a button for each choice', async () => {
        const { plan, fingerprint } = await (await withEntry(theirs)).runner.plan();
        const { text, buttons } = planAnswer(english, plan, fingerprint, true);
        expect(text).toContain('to "Login with authentik", now "Company login"');
        expect(buttons?.map(({ action }) => action)).toEqual(['apply', 'adopt']);
    });

    test('is replaced by approval, and is the app’s own from then on', async () => {
        const run = await withEntry(theirs);
        await start(run, 'run-1', true);
        expect(valueOf(run, 'button_label_text')).toBe('Login with authentik');
        expect(await entries(run)).toEqual(['Authentik']);
        await run.workspace.writeSetting(`${entry}-button_label_text`, 'by hand');
        expect((await run.runner.plan()).plan.changes).toMatchObject([{ id: `${entry}-button_label_text` }]);
        await run.workspace.writeSetting(`${entry}-button_label_text`, 'Login with authentik');
        await undoRun(run.parts, 'run-1', { ...origin, id: 'undo-1' });
        expect(valueOf(run, 'button_label_text')).toBe('Company login');
    });

    test.each(['as it was left', 'with a value that somebody has changed since'])(
        'taken back, %s, it is theirs again, until somebody chooses anew',
        async (how) => {
            const run = await withEntry(theirs);
            await start(run, 'run-1', true);
            if (how !== 'as it was left') await run.workspace.writeSetting(`${entry}-button_label_text`, 'by hand');
            await undoRun(run.parts, 'run-1', { ...origin, id: 'undo-1' });
            expect(await entries(run)).toEqual([]);
            const { plan } = await run.runner.plan();
            expect([plan.changes, plan.drift]).toEqual([[], []]);
            expect(new Set(plan.withheld.map(({ code }) => code))).toEqual(new Set(['entry_in_use']));
            const before = structuredClone([...run.workspace.settings.values()]);
            await start(run, 'run-2');
            expect([...run.workspace.settings.values()]).toEqual(before);
            await start(run, 'run-3', true);
            expect(await entries(run)).toEqual(['Authentik']);
            expect(valueOf(run, 'button_label_text')).toBe('Login with authentik');
        },
    );

    test('what nobody keeps goes back, and is theirs again as well', async () => {
        const run = await withEntry(theirs, { confirm_minutes: 5 });
        await start(run, 'run-1', true);
        await run.clock.wait(6 * 60_000);
        await takeBackUnconfirmed(run.parts, 'run-1', 'back-1');
        expect(valueOf(run, 'id')).toBe('their-client');
        expect(await entries(run)).toEqual([]);
        expect((await run.runner.plan()).plan.changes).toEqual([]);
    });

    test('a later run that is taken back leaves the entry to the app', async () => {
        const run = await withEntry(theirs);
        await start(run, 'run-1', true);
        const other = run.with(configOf({ confirm_minutes: 0, button_text: 'Come in' }));
        await start(other, 'run-2');
        await undoRun(run.parts, 'run-2', { ...origin, id: 'undo-2' });
        expect(valueOf(run, 'button_label_text')).toBe('Login with authentik');
        expect(await entries(run)).toEqual(['Authentik']);
    });

    test('with the values that the app would write it is the app’s own without a question', async () => {
        const run = await withEntry({});
        await start(run);
        await run.parts.expected.remove('settings');
        expect(await entries(run)).toEqual([]);
        expect((await run.runner.plan()).plan).toMatchObject({ changes: [], withheld: [] });
        await start(run, 'run-2');
        expect(await entries(run)).toEqual(['Authentik']);
    });

    test('with those values authentik’s side is set up as for any other', async () => {
        const run = await withEntry({});
        await start(run);
        await run.parts.expected.remove('settings');
        run.authentik.application = undefined;
        run.authentik.provider = undefined;
        const { plan } = await run.runner.plan();
        expect(plan.withheld).toEqual([]);
        expect(plan.changes.map(({ kind }) => kind)).toContain('create-application');
    });

    test.each([
        { ...theirs, url: 'https://keycloak.company/realms/x/protocol/openid-connect' },
        { ...theirs, url: '', authorize_path: 'https://keycloak.company/auth', token_path: '/token' },
    ])('of another provider it is named as such, and no approval touches it', async (rows) => {
        const run = await withEntry(rows);
        const before = structuredClone([...run.workspace.settings.values()]);
        await start(run, 'run-1', true);
        expect([...run.workspace.settings.values()]).toEqual(before);
        expect((await run.runner.plan()).plan.withheld[0]).toMatchObject({
            code: 'entry_of_other',
            entry: 'Authentik',
            leadsTo: expect.stringContaining('https://keycloak.company/') as string,
        });
    });

    test.each(['http://authentik.company/application/o', 'https://AUTHENTIK.company/o'])(
        '%s is our authentik, however it is written',
        async (url) => {
            const { plan } = await (await withEntry({ ...theirs, url })).runner.plan();
            expect(plan.withheld.every(({ code }) => code === 'entry_in_use')).toBe(true);
        },
    );

    test('a time for existing accounts does not begin in it', async () => {
        const run = await withEntry(theirs, { existing_accounts: 'username' });
        await start(run);
        expect(await run.parts.adoptions.all()).toEqual([]);
    });
});

describe('its values as settings of the app', () => {
    const stored = Object.fromEntries(settings.map(({ id, packageValue }) => [id, packageValue as unknown]));
    const adopt = (rows: Record<string, SettingValue>, typed: Record<string, unknown> = {}) =>
        adoptEntry(new Map(Object.entries(rows)), { ...stored, authentik_url: 'https://authentik.company', ...typed });

    test('those that differ, by the names that the page has for them', () => {
        expect(
            adopt({ button_label_text: 'Company login', scope: 'openid email profile', show_button: false }),
        ).toEqual({
            taken: [
                { id: 'button_text', value: 'Company login' },
                { id: 'show_button', value: false },
            ],
            refused: [],
        });
    });

    test('what the app cannot work with stays as it is', () => {
        expect(adopt({ login_style: '', username_field: '', name_field: 'display_name' })).toEqual({
            taken: [{ id: 'name_field', value: 'display_name' }],
            refused: ['login_style', 'username_field'],
        });
    });

    test('the dangerous switch is no setting of it, and a choice for existing accounts decides its rows', () => {
        const rows = { key_field: 'email', merge_users: false, merge_users_distinct_services: true };
        expect(adopt(rows).taken.map(({ id }) => id)).toEqual(['key_field', 'merge_users']);
        expect(adopt(rows, { existing_accounts: 'username' }).taken).toEqual([]);
    });

    test('once they are adopted a run has nothing to replace', async () => {
        const run = await withEntry({});
        await start(run);
        await run.workspace.writeSetting(`${entry}-button_label_text`, 'Company login');
        await run.workspace.writeSetting(`${entry}-key_field`, 'email');
        await run.parts.expected.remove('settings');
        const rows = Object.fromEntries(
            [...run.workspace.settings].flatMap(([id, { value }]) =>
                id.startsWith(`${entry}-`) && value !== null ? [[id.slice(entry.length + 1), value]] : [],
            ),
        );
        const typed = Object.fromEntries(adopt(rows).taken.map(({ id, value }) => [id, value]));
        expect(typed).toEqual({ button_text: 'Company login', key_field: 'email' });
        const adopted = run.with(configOf({ confirm_minutes: 0, ...typed }));
        expect((await adopted.runner.plan()).plan).toMatchObject({ changes: [], withheld: [] });
    });
});
