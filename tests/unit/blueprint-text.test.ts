import { parse } from 'yaml';
import { loginBlueprintAnswer, tokenBlueprintAnswer } from '../../src/report/blueprint/answers';
import { loginBlueprint, tokenBlueprint } from '../../src/report/blueprint/files';
import { tokenNames } from '../../src/report/blueprint/token-entries';
import { english } from '../support/english';

const sso = {
    ...{ slug: 'rocketchat', name: 'Rocket.Chat', clientId: '', authorizationFlow: '', invalidationFlow: '' },
    redirectUri: 'https://rocket.company/_oauth/authentik',
    launchUrl: 'https://rocket.company/',
    scopes: ['openid', 'teams', 'goauthentik.io/api'],
    allowedGroups: ['staff', '0b1e4c5a-6a0e-4b7d-9c35-2f7be1a40c93'],
};
const credentials = { clientId: 'id', clientSecret: 'secret' };

/** The entries as YAML has them; tags are left out. */
function entriesOf(file: string): { model: string; attrs: Record<string, unknown> }[] {
    return (parse(file.replace(/!(Find|KeyOf) /g, '')) as { entries: ReturnType<typeof entriesOf> }).entries;
}

test('groups are found by name or id, and scopes that are not of authentik by their own name', () => {
    const file = loginBlueprint(sso, credentials);
    expect(file).toContain('[authentik_core.group, [name, "staff"]]');
    expect(file).toContain('[authentik_core.group, [pk, "0b1e4c5a-6a0e-4b7d-9c35-2f7be1a40c93"]]');
    expect(file).toContain('[managed, "goauthentik.io/providers/oauth2/scope-openid"]');
    expect(file).toContain('[managed, "goauthentik.io/providers/oauth2/scope-authentik_api"]');
    expect(file).toContain('[scope_name, "teams"]');
});

test('a webhook is in it where one is wanted', () => {
    const wanted = { name: 'Rocket.Chat webhook rocket.company', url: 'https://rocket.company/api/apps' };
    const models = entriesOf(loginBlueprint(sso, credentials, { wanted, secret: 'known' })).map(({ model }) => model);
    const without = entriesOf(loginBlueprint(sso, credentials)).map(({ model }) => model);
    expect(models.slice(0, without.length)).toEqual(without);
    expect(models.slice(without.length)).toEqual([
        'authentik_events.notificationwebhookmapping',
        'authentik_events.notificationtransport',
        'authentik_policies_event_matcher.eventmatcherpolicy',
        'authentik_policies_event_matcher.eventmatcherpolicy',
        'authentik_events.notificationrule',
        'authentik_policies.policybinding',
        'authentik_policies.policybinding',
    ]);
});

test('words that YAML would read as something else are in quotes', () => {
    const odd = [
        'null',
        'yes',
        'off',
        '1e3',
        '0x1f',
        '2026-01-01',
        '~',
        '*star',
        '&anchor',
        '!tag',
        'a: b',
        '- c',
        '# d',
    ];
    for (const name of odd) {
        const [, , , provider] = entriesOf(loginBlueprint({ ...sso, name }, { clientId: name, clientSecret: name }));
        expect(provider).toMatchObject({ identifiers: { name }, attrs: { client_id: name, client_secret: name } });
    }
});

test('no two workspaces have a token of one name, and each is one that authentik takes', () => {
    const hosts = [
        'chat.company',
        'chat-company',
        'chat.company:8443',
        'chat.company/a',
        'chat.company_a',
        '[::1]:3000',
    ];
    const names = hosts.map((host) => tokenNames(`https://${host}`).token);
    expect(new Set(names).size).toBe(hosts.length);
    for (const name of names) expect(name).toMatch(/^[-a-z0-9_]+$/);
});

const byPaste = (version?: string) => ({ file: '', publicUrl: 'https://authentik.company', version });

test.each([
    ['2026.8.3', ['(UI Customization > Blueprints)'], ['up to 2026.2']],
    ['2025.10.1', ['(Customization > Blueprints)'], ['UI Customization']],
    [undefined, ['UI Customization', 'up to 2026.2'], []],
])('the clicks are those of the version in use: %s', (version, named, absent) => {
    for (const text of [
        loginBlueprintAnswer(english, byPaste(version), { isNew: true, hasWebhook: false }),
        tokenBlueprintAnswer(english, byPaste(version), { isNew: true }),
    ]) {
        for (const words of named) expect(text).toContain(words);
        for (const words of absent) expect(text).not.toContain(words);
        // nothing happens to a kept blueprint until then, in any version
        expect(text.indexOf('"Apply"')).toBeGreaterThan(text.indexOf('"Internal"'));
        expect(text.indexOf('"Apply"')).toBeLessThan(text.indexOf('"Successful"'));
    }
});

test('the file of a token names nothing that the settings do not ask for', () => {
    const asked = { bindsGroups: true, hasWebhook: true };
    const permissionsOf = (tasks: typeof asked): string[] =>
        entriesOf(tokenBlueprint('https://rocket.company', tasks, 'key')).flatMap(
            ({ attrs: { permissions = [] } }) => permissions as string[],
        );
    const least = permissionsOf({ bindsGroups: false, hasWebhook: false });
    expect(least.filter((name) => /event|notification|(add|delete)_policybinding/.test(name))).toEqual([]);
    expect(permissionsOf(asked)).toEqual(expect.arrayContaining(least));
    expect(new Set(permissionsOf(asked)).size).toBe(permissionsOf(asked).length);
});
