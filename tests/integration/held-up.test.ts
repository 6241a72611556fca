import { AutomationClient, refused, valid } from './automation-client';
import { Lab } from './lab';
import { direct, heldUp, over, tryAgain, until, waitingRun } from './waiting-runs';

let lab: Lab | undefined;

afterEach(async () => {
    await lab?.stop();
    lab = undefined;
});

const people = Array.from({ length: 14 }, (_, at) => `person-${at + 10}`);

async function start(rules: string): Promise<Lab> {
    lab = await Lab.start({
        isBare: true,
        workspace: {
            version: '8.8.1',
            licence: 'premium',
            users: people.map((username) => ({ username, email: `${username}@company.test` })),
            rooms: [],
            roles: [{ id: 'auditor', name: 'auditor', scope: 'Users' }],
        },
        directory: {
            users: people.map((username) => ({ username, email: `${username}@company.test`, groups: ['staff'] })),
            groups: [{ name: 'staff', parents: [] }],
        },
        settings: { group_rules: rules, confirm_minutes: 0, automation_endpoint: true },
    });
    return lab;
}

/** The plan asks as well, for nothing, to learn what the token may do. */
function isWrite({ json }: { json: unknown }): boolean {
    return typeof json === 'object' && json !== null && 'name' in json;
}

test('a run that waits says why to who asked, to the status, to whoever else asks and to programs, and goes on', async () => {
    const started = await start('staff: "#desk"');
    const throttled = { status: 429, headers: { 'retry-after': '280' }, body: '' };
    const injected = started.authentik.fail('POST /providers/oauth2/', { ...throttled, when: isWrite });
    await heldUp(started);
    const runId = waitingRun(started);
    const waits = 'refuses more requests (status 429). It tries again at';
    expect(direct(started)).toContain(waits);
    expect(await answerTo('status')).toContain(waits);
    const other = await answerTo('sync person-10');
    expect(other).toContain(`Run \`${String(runId)}\` comes first`);
    expect(other).toContain(waits);
    expect(other).toContain('`/authentik-sync stop`');

    const client = await AutomationClient.of(started);
    const apply = client.ask('POST', 'apply', { body: { fingerprint: '0123456789ab' } });
    const waiting = { id: runId, trigger: 'command', by: 'admin', outcome: 'at_work' };
    expect(await refused(apply, 409, 'run_in_progress')).toMatchObject({
        run: { ...waiting, waits: { code: 'authentik_throttled', until: expect.any(String) as string } },
        ...{ look: null, stop: '/authentik-sync stop' },
    });
    const { runs } = valid('status', await client.ask('GET', 'status'));
    expect(runs).toMatchObject([{ ...waiting, waits: { code: 'authentik_throttled' } }]);

    injected.clear();
    await tryAgain(started);
    expect(await over(started)).toContain('✓ Done');
    expect(started.members('desk')).toContain(people[0]);

    /** Not waiting for the end of what is at work. */
    async function answerTo(words: string): Promise<string> {
        const { workspace } = started;
        const answers = (): string[] =>
            workspace.dump().messages.flatMap(({ to, text }) => (to === 'admin' ? [text] : []));
        const before = answers().length;
        await workspace.runCommand('admin', `/authentik-sync ${words}`, 'general');
        await until(() => /^[^…]/.test(answers().slice(before).at(-1) ?? '…'));
        return answers().at(-1) ?? '';
    }
});

test('a token that authentik refuses in the middle is waited for, and the new one in the setting goes on at once', async () => {
    const started = await start('staff: "#desk"');
    const old = `Bearer ${started.authentik.token}`;
    started.authentik.fail('POST /core/applications/', {
        status: 403,
        body: { detail: 'Token invalid/expired' },
        when: (request) => isWrite(request) && request.headers.authorization === old,
    });
    await heldUp(started);
    expect(direct(started)).toContain('refuses the token');
    await started.settings.save({ authentik_token: started.authentik.createToken({ superuser: true }) });
    expect(await over(started)).toContain('✓ Done');
    expect(started.members('desk')).toContain(people[0]);
});

test('a token that Rocket.Chat’s limiter holds for gives its roles in turns', async () => {
    const started = await start('staff: { roles: [auditor] }');
    const { model, settings } = started.workspace;
    model.permissions.set('api-bypass-rate-limit', []);
    // longer than any machine takes for ten of them
    settings.overwrite('API_Enable_Rate_Limiter_Limit_Time_Default', 600_000);
    await heldUp(started);
    const holders = (): number => [...model.users.values()].filter(({ roles }) => roles.includes('auditor')).length;
    expect(holders()).toBeGreaterThan(0);
    expect(holders()).toBeLessThan(people.length);
    settings.overwrite('API_Enable_Rate_Limiter', false);
    await tryAgain(started);
    expect(await over(started)).toContain('✓ Done');
    expect(holders()).toBe(people.length);
});
