import { setTimeout as sleep } from 'node:timers/promises';
import { unfinishedRuns } from '../../scripts/playground/runs';
import { Lab } from './lab';
import { settle } from '../../scripts/playground/runs';

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
        settings: { group_rules: rules, confirm_minutes: 0 },
    });
    return lab;
}

/** The plan asks as well, for nothing, to learn what the token may do. */
function isWrite({ json }: { json: unknown }): boolean {
    return typeof json === 'object' && json !== null && 'name' in json;
}

/** Types a command without waiting for more than that something of a run is held up. */
async function heldUp({ workspace }: Lab): Promise<void> {
    const typed = workspace.runCommand('admin', '/authentik-sync', 'general');
    const isHeldUp = (): boolean => unfinishedRuns(workspace).some((run) => JSON.stringify(run).includes('"until"'));
    for (let waited = 0; waited < 300 && !isHeldUp(); waited++) await sleep(100);
    await typed;
    expect(isHeldUp()).toBe(true);
}

function direct({ workspace }: Lab): string[] {
    const { messages } = workspace.dump();
    return messages.filter(({ room }) => room === 'admin, authentik-sso.bot').map(({ text }) => text);
}

/** What came of it: the last answer, or on a slow machine the direct message that was edited until it told that. */
async function over(started: Lab): Promise<string> {
    const { workspace } = started;
    await settle(workspace, new AbortController().signal, { seconds: 90 });
    return [workspace.dump().messages.at(-1)?.text, ...direct(started)].join('\n');
}

test('a step that authentik has no time for is made by a later call; who asked and the status see why it waits', async () => {
    const started = await start('staff: "#desk"');
    const throttled = { status: 429, headers: { 'retry-after': '7' }, body: '', times: 1 };
    started.authentik.fail('POST /providers/oauth2/', { ...throttled, when: isWrite });
    await heldUp(started);
    const waits = 'refuses more requests (status 429). It tries again at';
    expect(direct(started).join('\n')).toContain(waits);
    await started.workspace.runCommand('admin', '/authentik-sync status', 'general');
    expect(started.workspace.dump().messages.at(-1)?.text).toContain(waits);
    expect(await over(started)).toContain('✓ Done');
    expect(started.members('desk')).toContain(people[0]);
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
    expect(direct(started).join('\n')).toContain('refuses the token');
    await started.settings.save({ authentik_token: started.authentik.createToken({ superuser: true }) });
    expect(await over(started)).toContain('✓ Done');
    expect(started.members('desk')).toContain(people[0]);
});

test('a token that Rocket.Chat’s limiter holds for gives its roles in turns', async () => {
    const started = await start('staff: { roles: [auditor] }');
    const { model, settings } = started.workspace;
    model.permissions.set('api-bypass-rate-limit', []);
    settings.overwrite('API_Enable_Rate_Limiter_Limit_Time_Default', 12_000);
    await heldUp(started);
    expect(await over(started)).toContain('✓ Done');
    const holders = [...model.users.values()].filter(({ roles }) => roles.includes('auditor'));
    expect(holders).toHaveLength(people.length);
});
