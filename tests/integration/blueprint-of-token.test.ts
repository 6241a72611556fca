import { isOwnToken } from '../../src/model/own-token';
import { captureConsole } from '../../stand-ins/engine/capture-console';
import { settle } from '../../scripts/playground/runs';
import { english } from '../support/english';
import { Lab } from './lab';

const directory = {
    users: [{ username: 'bob', name: 'Bob', email: 'bob@example.com', groups: ['staff'] }],
    groups: [{ name: 'staff' }],
};
const token = '/authentik-sync blueprint token';

let lab: Lab;
let printed: ReturnType<typeof captureConsole>;

beforeAll(async () => {
    printed = captureConsole();
    lab = await Lab.start({
        workspace: { version: '8.8.1', licence: 'premium', users: [{ username: 'bob', email: 'bob@example.com' }] },
        directory,
        isBare: true,
        settings: { authentik_token: '', group_rules: 'staff: "#staff"' },
    });
}, 60_000);

afterAll(async () => {
    await lab.stop();
    printed.restore();
});

function stored(): string {
    return String(lab.workspace.host.appSettings(lab.appId).authentik_token?.value);
}

function fileIn(answer: string): string {
    return /```yaml\n([^]*)\n```/.exec(answer)?.[1] ?? '';
}

async function until(isTrue: () => boolean): Promise<void> {
    const end = Date.now() + 60_000;
    while (!isTrue() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isTrue()).toBe(true);
}

test('one paste is the token: unknown to authentik until it is applied, and all that there is to do for it', async () => {
    expect(await lab.run('/authentik-sync setup')).toContain('[ Make the token by a blueprint ]');
    const answer = await lab.press('admin', { actionId: 'blueprint', value: 'token' });
    const key = stored();
    expect(isOwnToken(key)).toBe(true);
    expect(fileIn(answer)).toContain(key);
    expect(await lab.run('/authentik-sync setup')).toMatch(/✗ \*API token\*: .*does not know.* → .*blueprint token/);
    expect(await lab.run('/authentik-sync check')).not.toMatch(/expire/i);
    // a page that was loaded anew costs nothing
    expect(fileIn(await lab.run(token))).toBe(fileIn(answer));
    expect(await lab.importBlueprint(fileIn(answer))).toEqual({ success: true });
    expect(await lab.run('/authentik-sync setup')).toMatch(/3 of 3/);
    await lab.run('/authentik-sync');
    await until(() => lab.members('staff').includes('bob'));
}, 120_000);

test('with another key it is rotated; a token that somebody has typed is not given up without a word', async () => {
    const before = stored();
    const renewed = await lab.run(`${token} new`);
    expect(stored()).not.toBe(before);
    expect(await lab.run('/authentik-sync plan')).toMatch(/does not know/);
    expect(await lab.importBlueprint(fileIn(renewed))).toEqual({ success: true });
    expect(await lab.run('/authentik-sync plan')).not.toMatch(/does not know/);
    await lab.settings.save({ authentik_token: lab.authentik.token });
    const asked = await lab.run(token);
    expect(asked).toContain('[ Replace the token ]');
    expect([fileIn(asked), stored()]).toEqual(['', lab.authentik.token]);
    const replaced = await lab.press('admin', { actionId: 'blueprint', value: 'token new' });
    expect(fileIn(replaced)).toContain(stored());
}, 120_000);

test('only who asks sees the key, an administrator at that, and nothing keeps it but its setting', async () => {
    const key = stored();
    expect(await lab.press('bob', { actionId: 'blueprint', value: 'token' })).not.toContain(key);
    const told = lab.workspace.dump().messages.filter(({ text }) => text.includes(key));
    expect(new Set(told.map(({ to }) => to))).toEqual(new Set(['admin']));
    // an answer of the console is kept for whoever opens it again, and anybody may send what a button of it sends
    const container = { type: 'view', id: 'authentik-sync-console' };
    const payload = { blockId: 'authentik-sync', value: 'blueprint token' };
    const { userId, token: personal } = lab.servers.rest.credentials;
    const pressed = await fetch(`${lab.workspace.url}/api/apps/ui.interaction/${lab.appId}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-User-Id': userId, 'X-Auth-Token': personal },
        body: JSON.stringify({
            ...{ type: 'blockAction', actionId: 'console-do', triggerId: 'trigger' },
            ...{ container, payload },
        }),
    });
    expect(pressed.status).toBe(200);
    await settle(lab.workspace, new AbortController().signal);
    const kept = JSON.stringify(lab.workspace.records());
    expect(kept).toContain(english.say('blueprint.only_in_room'));
    const jobs = JSON.stringify([...lab.workspace.scheduler.jobs.values()]);
    const logs = JSON.stringify(await lab.workspace.logs());
    for (const text of [kept, jobs, logs, printed.lines.join('\n')]) expect(text).not.toContain(key);
}, 60_000);
