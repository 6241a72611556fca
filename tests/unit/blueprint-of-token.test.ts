import { readSelfService } from '../../src/directory/self-service';
import { readApiTokens, readTokenOwner } from '../../src/directory/token-owner';
import { permissions } from '../../src/model/permissions';
import { readingPermissions, settingUpPermissions } from '../../src/model/token-permissions';
import { webhookParts } from '../../src/model/webhook';
import { webhookPermissions } from '../../src/model/webhook-permissions';
import { loginBlueprint, tokenBlueprint } from '../../src/report/blueprint/files';
import { newTokenKey } from '../../src/run/new-token-key';
import type { StandInAuthentik } from '../../stand-ins/authentik';
import { desiredSso, ROOT, SsoLab } from '../support/sso-lab';

const all = { bindsGroups: true, hasWebhook: true };
const wanted = { name: 'Rocket.Chat webhook workspace.test', url: 'http://127.0.0.1:9/api/apps/public/app/authentik' };
const versions = ['2024.12.5', '2025.8.1', '2025.12.0', '2026.8.3'];

/** Into authentik by whichever way its version has for a file. */
async function imported({ url, token }: StandInAuthentik, file: string): Promise<unknown> {
    const answers = await Promise.all(
        ['/managed/blueprints/import/', '/flows/instances/import/'].map(async (path) => {
            const body = new FormData();
            body.set('file', new Blob([file]), 'blueprint.yaml');
            const headers = { authorization: `Bearer ${token}` };
            const answer = await fetch(`${url}/api/v3${path}`, { method: 'POST', headers, body });
            return answer.status === 200 ? ((await answer.json()) as { success: boolean }).success : undefined;
        }),
    );
    return answers.filter((answer) => answer !== undefined);
}

test('whatever the app may ask a permission for is in one of the roles, and nothing is in both', () => {
    const roles = [...readingPermissions(all), ...settingUpPermissions(all)];
    const asked = [
        ...Object.values(permissions),
        ...webhookParts.flatMap((part) => Object.values({ ...webhookPermissions[part] })),
    ];
    // of no version that there is, so that authentik would refuse a file which names it; bindings go with their rule, and are never changed
    const left = [permissions.addSecret, webhookPermissions.bindings.change];
    expect([...new Set(asked)].filter((name) => !roles.includes(name)).sort()).toEqual([...left].sort());
    expect(roles.filter((name) => !asked.includes(name))).toEqual([]);
    expect(new Set(roles).size).toBe(roles.length);
});

describe.each(versions)('in authentik %s', (version) => {
    const file = { version, users: [{ username: 'ada', groups: ['staff'] }], groups: [{ name: 'staff' }] };
    const lab = new SsoLab({ bare: true, file });
    beforeAll(async () => lab.start());
    afterAll(async () => {
        await lab.authentik.stop();
        expect(lab.authentik.violations).toEqual([]);
    });
    const key = newTokenKey();

    test('until the file is applied authentik does not know the token, and that is what is said', async () => {
        await expect(lab.server(key).readVersion()).rejects.toMatchObject({ code: 'authentik_token_not_applied' });
        await expect(lab.server('another').readVersion()).rejects.toMatchObject({ code: 'authentik_token_refused' });
    });

    test('the token that it makes never expires, is of a service account, and lacks nothing', async () => {
        expect(await imported(lab.authentik, tokenBlueprint(ROOT, all, key))).toEqual([true]);
        const server = lab.server(key);
        const { username, isSuperuser } = await readTokenOwner(server.client);
        expect([username, isSuperuser]).toEqual(['rocketchat-workspace-test', false]);
        expect(await readApiTokens(server.client, username)).toMatchObject([{ isExpiring: false }]);
        const found = await lab.read({ allowedGroups: ['staff'] }, key);
        expect(found.lacking).toEqual([]);
        const writing = settingUpPermissions(all);
        expect(await server.lackingPermissions(writing, found)).toEqual([]);
        expect(await server.readWebhook(wanted, 'known')).toMatchObject({ isUnseen: false, lacking: [] });
        const directory = await server.readDirectory(() => true, true, true);
        expect(directory.everyone?.size).toBeGreaterThan(0);
        // the whole of it, with nothing that the token lacks
        const selfService = await readSelfService(server.client, true);
        expect(selfService).toMatchObject({ switches: { username: false }, lacking: [] });
        expect(selfService.flows).toContainEqual({
            ...{ slug: 'default-user-settings-flow', field: 'username' },
            ...{ does: 'change', isGuarded: true, joinsGroup: false },
        });
    });

    test('applied again it changes nothing, and with another key it replaces that', async () => {
        expect(await imported(lab.authentik, tokenBlueprint(ROOT, all, key))).toEqual([true]);
        expect((await readTokenOwner(lab.server(key).client)).username).toBe('rocketchat-workspace-test');
        const next = newTokenKey();
        expect(await imported(lab.authentik, tokenBlueprint(ROOT, all, next))).toEqual([true]);
        expect((await readTokenOwner(lab.server(next).client)).username).toBe('rocketchat-workspace-test');
        await expect(readTokenOwner(lab.server(key).client)).rejects.toMatchObject({
            code: 'authentik_token_not_applied',
        });
    });

    test('the login and the webhook of the other file are as the app would have made them', async () => {
        const credentials = { clientId: 'id', clientSecret: 'secret' };
        const sso = desiredSso({ allowedGroups: ['staff'] });
        expect(await imported(lab.authentik, loginBlueprint(sso, credentials, { wanted, secret: 'known' }))).toEqual([
            true,
        ]);
        const webhook = await lab.server(lab.authentik.token).readWebhook(wanted, 'known');
        expect(webhook).toMatchObject({ found: [...webhookParts], wrong: [], hasReceiver: true });
        lab.credentials = credentials;
        const { changes, withheld } = await lab.plan({ allowedGroups: ['staff'], clientId: 'id' });
        expect([changes, withheld]).toEqual([[], []]);
    });
});
