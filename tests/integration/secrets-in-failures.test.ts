import { setTimeout as sleep } from 'node:timers/promises';
import { faults } from '../../stand-ins/authentik';
import type { BackendName } from '../../stand-ins/engine';
import { captureConsole } from '../../stand-ins/engine/capture-console';
import { settle } from '../../scripts/playground/runs';
import { loginThroughOAuth } from '../../stand-ins/workspace/login';
import { Lab } from './lab';
import { RestFront, type RestFault } from './rest-front';
import { expectNoSecret } from './seen-of-secrets';
import { doJob, doJobAlone, letPass } from './turns';

const user = (username: string, groups: string[]) => ({
    ...{ username, name: username, email: `${username}@example.com`, active: true, type: 'internal' as const },
    groups,
});
const rooms = Array.from({ length: 12 }, (_, at) => `room-${at + 10}`);
const replaced = 'canaryOfASecretThatWasReplaced0123';
const mistyped = 'canary of a token with blanks in it';

/** What Rocket.Chat says where it refuses, with the token wherever it puts words. */
function refusals(): ((token: string) => RestFault)[] {
    const said = (token: string) => ({
        // longer than anything waits for a limiter
        ...{ success: false, status: 'error', error: `not with ${token}, wait 900 seconds`, message: token },
        errorType: token,
        details: { token, method: token },
    });
    // JSON may write each sign as a number
    const numbered = (token: string) => `\\u${token.charCodeAt(0).toString(16).padStart(4, '0')}${token.slice(1)}`;
    return [
        ...[200, 302, 400, 401, 403, 429, 500].map((status) => (token: string) => ({
            ...{ status, body: JSON.stringify(said(token)) },
        })),
        (token) => ({ status: 403, body: JSON.stringify(said('TOKEN')).replaceAll('TOKEN', numbered(token)) }),
        (token) => ({ status: 502, body: `<html>${token}</html>` }),
    ];
}

// the older login flow tells of a login; the modern one of a new account and of who comes online
describe.each<[BackendName, string]>([
    ['deno', '6.13.1'],
    ['node', '9.0.0'],
])('on the back end %s of Rocket.Chat %s', (backend, version) => {
    let lab: Lab;
    let front: RestFront;
    let printed: ReturnType<typeof captureConsole>;
    const told: string[] = [];

    beforeAll(async () => {
        printed = captureConsole();
        lab = await Lab.start({
            backend,
            workspace: {
                version,
                licence: 'premium',
                users: [{ username: 'bob', email: 'bob@example.com' }],
                // more is asked within a minute than a server answers without a token
                settings: { API_Enable_Rate_Limiter: false },
            },
            directory: {
                version: '2026.8.3',
                users: [user('ada', ['staff']), user('bob', ['staff'])],
                groups: [{ name: 'staff', parents: [] }],
            },
            settings: {
                group_rules: `staff: { channels: [${rooms.join(', ')}], roles: [livechat-agent] }`,
                ...{ two_factor: 'off', confirm_minutes: 60, sync_at_login: true },
            },
        });
        front = new RestFront(lab.workspace.url);
        await lab.settings.save({ rocketchat_url: await front.start() });
    }, 60_000);
    afterAll(async () => {
        front.stop();
        await lab.stop();
        printed.restore();
    });

    async function runAll(...words: readonly string[]): Promise<void> {
        for (const word of words) {
            const before = lab.workspace.dump().messages.length;
            await lab.workspace.runCommand('admin', `/authentik-sync ${word}`.trim(), 'general');
            await settle(lab.workspace, new AbortController().signal);
            told.push(JSON.stringify(lab.workspace.dump().messages.slice(before)));
        }
    }

    async function expectNothing(): Promise<void> {
        const { bornProvider, token } = lab.authentik;
        const secrets = [bornProvider.clientSecret, token, lab.servers.rest.credentials.token, replaced, mistyped];
        await expectNoSecret(lab, secrets, { told: told.join('\n'), printed: printed.lines.join('\n') });
    }

    /** authentik says back what it holds, in a refusal. */
    function refuseAtAuthentik(): void {
        const { bornProvider, token } = lab.authentik;
        lab.authentik.fail('*', faults.json({ detail: `${token} ${bornProvider.clientSecret} ${replaced}` }, 403));
    }

    function records(kind: string): Record<string, unknown>[] {
        const all = lab.workspace.model.persistence.map(({ data }) => data as Record<string, unknown>);
        return all.filter((record) => record.kind === kind);
    }

    test('a client secret that was replaced is kept for undo, and in no other place', async () => {
        await runAll('');
        await lab.settings.save({ client_secret: replaced });
        await runAll('');
        await lab.settings.save({ client_secret: lab.authentik.bornProvider.clientSecret });
        await runAll('');
        const kept = JSON.stringify(lab.workspace.host.appSettings(lab.appId).replaced_client_secrets?.value);
        expect(kept).toContain(replaced);
        const ids = records('run').map(({ id }) => String(id));
        expect(ids.length).toBeGreaterThanOrEqual(2);
        for (const id of ids.reverse()) {
            await runAll(`undo ${id}`);
            const [, fingerprint = ''] = /fingerprint `([0-9a-f]{12})`/.exec(told.at(-1) ?? '') ?? [];
            expect(fingerprint).not.toBe('');
            await runAll(`apply ${fingerprint}`, `history ${id}`);
        }
        expect(told.join('\n')).toMatch(/was taken back/);
        await runAll('', 'status');
        await expectNothing();
    }, 120_000);

    test('Rocket.Chat refuses, and says the token back', async () => {
        // what the app makes of a refusal is the same on both; they log it each in their own way
        const every = backend === 'deno' ? refusals() : refusals().slice(-3);
        for (const refusal of every) {
            front.fault = refusal;
            await runAll('', 'check', 'check ada', 'status', 'people');
        }
        expect(front.failed).toBeGreaterThanOrEqual(every.length);
        front.fault = undefined;
        await expectNothing();
    }, 120_000);

    test('neither server answers in time', async () => {
        front.fault = () => 'silence';
        await runAll('');
        expect(front.failed).toBeGreaterThan(0);
        lab.authentik.fail('*', faults.slow(15_000));
        await runAll('check');
        front.fault = undefined;
        await runAll('');
        lab.authentik.heal();
        expect(told.join('\n')).toMatch(/in time|too long|no answer/i);
        await expectNothing();
    }, 240_000);

    test('what jobs and events do, in quiet and in trouble', async () => {
        const refusesToo = (): void => {
            refuseAtAuthentik();
            front.fault = (token) => ({ status: 500, body: JSON.stringify({ success: false, error: token }) });
        };
        const heal = (): void => {
            lab.authentik.heal();
            front.fault = undefined;
        };

        // who logs in, and who comes online
        expect(await loginThroughOAuth(lab.workspace, { username: 'ada' })).toMatchObject({ ok: true });
        refusesToo();
        await doJob(lab, 'look-at-arrivals');
        heal();
        await doJob(lab, 'look-at-arrivals');

        // the look of the schedule
        for (const trouble of [refusesToo, heal]) {
            trouble();
            letPass(lab, 25 * 60);
            await doJob(lab, 'look-regularly');
        }

        // a setting that cannot work
        await lab.settings.save({ rocketchat_token: mistyped, group_rules: '[' });
        await doJob(lab, 'check-settings');
        await lab.settings.save({
            rocketchat_token: lab.servers.rest.credentials.token,
            group_rules: `staff: [${rooms.join(', ')}, late]`,
        });
        await doJob(lab, 'check-settings');

        // a run that is cut off, picked up and gone on with
        await lab.settings.save({ two_factor: 'off' });
        const before = records('run').length;
        void lab.workspace.runCommand('admin', '/authentik-sync', 'general').catch(() => undefined);
        while (records('run').length === before) await sleep(5);
        await lab.workspace.host.disable(lab.appId);
        await lab.workspace.host.enable(lab.appId);
        const open = records('run').find(({ outcome }) => outcome === undefined || outcome === null);
        expect(open).toBeDefined();
        refusesToo();
        await doJobAlone(lab, 'pick-up');
        await doJobAlone(lab, 'continue-run', { runId: open?.id, isRescue: true });
        heal();
        await doJobAlone(lab, 'continue-run', { runId: open?.id, isRescue: true });
        expect(records('run').find(({ id }) => id === open?.id)?.outcome).toBe('done');

        // what nobody keeps
        const [waiting] = records('pending');
        expect(waiting).toBeDefined();
        refusesToo();
        await doJobAlone(lab, 'take-back', { runId: waiting?.id });
        heal();
        await doJobAlone(lab, 'take-back', { runId: waiting?.id });
        expect(records('pending')).toEqual([]);
        await runAll('history', 'status');
        await expectNothing();
    }, 240_000);
});
