import { setTimeout as sleep } from 'node:timers/promises';
import { loginThroughOAuth } from '../../stand-ins/workspace/login';
import { Lab } from './lab';
import { doJob } from './turns';

const person = (username: string, groups: string[]) => ({
    ...{ username, name: username, email: `${username}@example.com`, active: true, type: 'internal' as const },
    groups,
});

// the first server has the older login flow, which tells of a login; the modern one tells of a new account and of who comes online
describe.each([
    ['6.13.1', 'deno'],
    ['9.0.0', 'node'],
] as const)('who logs in to Rocket.Chat %s on %s', (version, backend) => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            backend,
            workspace: { version, licence: 'premium' },
            directory: {
                users: [person('ada', ['staff']), person('bob', ['staff'])],
                groups: [
                    { name: 'staff', parents: [] },
                    { name: 'desk', parents: [] },
                ],
            },
            settings: {
                group_rules: 'staff: [staff]\ndesk: [desk]',
                two_factor: 'off',
                confirm_minutes: 0,
                sync_at_login: true,
            },
        });
        await lab.run('/authentik-sync');
    }, 60_000);
    afterAll(async () => lab.stop());

    test('is in their rooms within seconds, at the first login and when they come online', async () => {
        expect(await loginThroughOAuth(lab.workspace, { username: 'ada' })).toMatchObject({ ok: true });
        for (let tries = 0; tries < 200 && !lab.members('staff').includes('ada'); tries++) await sleep(50);
        expect(lab.members('staff')).toContain('ada');
        expect(await lab.run('/authentik-sync history')).toContain('at a login');

        lab.authentik.patch({ users: [person('ada', ['staff', 'desk'])] });
        const ada = [...lab.workspace.model.users.values()].find(({ username }) => username === 'ada');
        if (!ada) throw new Error('ada has no account');
        // once in the interval: she was looked at just now
        await lab.workspace.events.userStatusChanged(ada, 'online', 'offline');
        await doJob(lab, 'look-at-arrivals');
        expect(lab.members('desk')).toEqual(expect.not.arrayContaining(['ada']));
        for (const { data } of lab.workspace.model.persistence) {
            const record = data as { kind?: string; at?: string };
            if (record.kind === 'welcome') record.at = '2026-01-01T00:00:00Z';
        }
        await lab.workspace.events.userStatusChanged(ada, 'away', 'online');
        if (backend === 'node') await lab.workspace.events.userStatusChanged(ada, 'online', 'offline');
        // as servers up to about 8.0 do: the document of the database, whatever it holds
        else
            await lab.workspace.events.emit?.('IPostUserLoggedIn', {
                ...{ _id: ada._id, username: 'ada', emails: [], roles: ['user'] },
                services: { password: { bcrypt: 'not-to-be-kept' } },
            });
        await doJob(lab, 'look-at-arrivals');
        expect(lab.members('desk')).toContain('ada');
        const kept = [lab.workspace.records(), await lab.workspace.logs()];
        expect(JSON.stringify(kept)).not.toContain('not-to-be-kept');
        expect(await lab.run('/authentik-sync status')).toContain('Who logs in is looked at within seconds');
    }, 60_000);

    test('those who come at the same time ask for one look', async () => {
        for (let person = 0; person < 20; person++)
            await lab.workspace.events.emit?.('IPostUserLoggedIn', { id: `person-${person}`, username: `p${person}` });
        const jobs = [...lab.workspace.scheduler.jobs.values()].map(({ name }) => name);
        expect(jobs.filter((name) => name.startsWith('look-at-arrivals'))).toHaveLength(1);
        await doJob(lab, 'look-at-arrivals');
        const kinds = lab.workspace.model.persistence.map(({ data }) => (data as { kind?: string }).kind);
        expect(kinds.filter((kind) => kind === 'welcome').length).toBeGreaterThanOrEqual(20);
        expect(kinds).not.toContain('arrival');
    }, 60_000);
});
