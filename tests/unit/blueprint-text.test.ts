import { blueprint } from '../../src/report/blueprint';
import { blueprintAnswer } from '../../src/report/blueprint-answer';
import { english } from '../support/english';

const sso = {
    ...{ slug: 'rocketchat', name: 'Rocket.Chat', clientId: '', authorizationFlow: '', invalidationFlow: '' },
    redirectUri: 'https://rocket.company/_oauth/authentik',
    launchUrl: 'https://rocket.company/',
    scopes: ['openid', 'teams', 'goauthentik.io/api'],
    allowedGroups: ['staff', '0b1e4c5a-6a0e-4b7d-9c35-2f7be1a40c93'],
};

test('groups are found by name or id, and scopes that are not of authentik by their own name', () => {
    const file = blueprint(sso, { clientId: 'id', clientSecret: 'secret' });
    expect(file).toContain('[authentik_core.group, [name, "staff"]]');
    expect(file).toContain('[authentik_core.group, [pk, "0b1e4c5a-6a0e-4b7d-9c35-2f7be1a40c93"]]');
    expect(file).toContain('[managed, "goauthentik.io/providers/oauth2/scope-openid"]');
    expect(file).toContain('[managed, "goauthentik.io/providers/oauth2/scope-authentik_api"]');
    expect(file).toContain('[scope_name, "teams"]');
});

test.each([
    ['2026.8.3', ['(UI Customization > Blueprints)'], ['up to 2026.2']],
    ['2025.10.1', ['(Customization > Blueprints)'], ['UI Customization']],
    [undefined, ['UI Customization', 'up to 2026.2'], []],
])('the clicks are those of the version in use: %s', (version, named, absent) => {
    const text = blueprintAnswer(english, '', 'https://authentik.company', true, version);
    for (const words of named) expect(text).toContain(words);
    for (const words of absent) expect(text).not.toContain(words);
    // nothing happens to a kept blueprint until then, in any version
    expect(text.indexOf('"Apply"')).toBeGreaterThan(text.indexOf('"Internal"'));
    expect(text.indexOf('"Apply"')).toBeLessThan(text.indexOf('"Successful"'));
});
