import { setTimeout as sleep } from 'node:timers/promises';
import { loginThroughOAuth } from '../../stand-ins/workspace/login';
import { Lab } from './lab';
import { doJobAlone } from './turns';

const distinctServices = 'Accounts_OAuth_Custom-Authentik-merge_users_distinct_services';
const person = (username: string) => ({
    ...{ username, name: username, email: `${username}@example.com`, active: true, type: 'internal' as const },
    groups: [],
});

describe.each(['node', 'deno'] as const)('on %s', (backend) => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            backend,
            directory: { users: [person('ada'), person('bob')], groups: [] },
            workspace: {
                version: '8.8.1',
                licence: 'premium',
                settings: { Accounts_twoFactorAuthentication_email_available_for_OAuth_users: false },
                users: ['ada', 'bob'].map((username) => ({ username, email: `${username}@old.example.com` })),
            },
            settings: { existing_accounts: 'username', confirm_minutes: 0 },
        });
        await lab.run('/authentik-sync');
    }, 120_000);
    afterAll(async () => lab.stop());

    test('people get into their accounts until an administrator chooses otherwise, also with a restart in between', async () => {
        expect(lab.setting(distinctServices)).toBe(true);
        expect(await lab.run('/authentik-sync status')).toContain('that were there before get in by username, until');
        expect(await loginThroughOAuth(lab.workspace, { username: 'ada' })).toMatchObject({
            ok: true,
            username: 'ada',
        });
        expect(lab.workspace.dump().users.filter(({ username }) => username === 'ada')).toHaveLength(1);

        await lab.settings.save({ existing_accounts: 'never' });
        await lab.workspace.restart();
        await until(() => lab.workspace.dump().messages.some(({ text }) => text.includes('is off again')));
        expect(lab.setting(distinctServices)).toBe(false);
        // a server takes a change over two seconds later
        lab.workspace.loginServices.updateNow();
        expect(await loginThroughOAuth(lab.workspace, { username: 'bob' })).toMatchObject({ ok: false });
        expect(await lab.run('/authentik-sync history')).toContain(
            'the time for accounts that were there before is over',
        );
        // chosen once more it begins anew, with an end of its own
        await lab.settings.save({ existing_accounts: 'username', existing_accounts_days: 30 });
        expect(await lab.run('/authentik-sync')).toContain('by username, for 30 days');
        lab.workspace.loginServices.updateNow();
        expect(await loginThroughOAuth(lab.workspace, { username: 'bob' })).toMatchObject({
            ok: true,
            username: 'bob',
        });
    }, 60_000);

    test('until the days are over: then it ends by itself, is told, and nothing but an approval of that alone begins it anew', async () => {
        const all = lab.workspace.model.persistence.map(({ data }) => data as Record<string, unknown>);
        const record = all.find(({ kind, isOver }) => kind === 'adoption' && isOver !== true);
        const past = (days: number): string => new Date(Date.now() - days * 86_400_000 - 1000).toISOString();
        Object.assign(record ?? {}, { since: past(30), until: past(0) });
        await doJobAlone(lab, 'end-adoption', { id: record?.id, until: record?.until });
        expect(lab.setting(distinctServices)).toBe(false);
        expect(lab.workspace.dump().messages.at(-1)?.text).toContain('The time is over');
        expect(await lab.run('/authentik-sync status')).toContain('accounts that were there before is over (it ended');
        const plan = await lab.run('/authentik-sync plan');
        const [, fingerprint = ''] = /in again: `\/authentik-sync apply ([0-9a-f]{12})/.exec(plan) ?? [];
        expect(await lab.run('/authentik-sync')).not.toContain('From now on');
        expect(lab.setting(distinctServices)).toBe(false);
        expect(await lab.run(`/authentik-sync apply ${fingerprint}`)).toContain('by username, for 30 days');
        expect(lab.setting(distinctServices)).toBe(true);
    }, 60_000);
});

async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await sleep(100);
}
