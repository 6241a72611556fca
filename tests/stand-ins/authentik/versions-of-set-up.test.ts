import { StandInAuthentik } from '../../../stand-ins/authentik';
import { api, rows } from './test-client';

/** What each version has, column by column, as a client meets it. */
const VERSIONS = [
    '2024.12.5',
    '2025.6.4',
    '2025.10.3',
    '2025.12.1',
    '2026.2.2',
    '2026.5.1',
    '2026.8.3',
    '2026.11.0-rc1',
];

interface Form {
    redirectUriType: boolean;
    grantTypes: boolean;
    logout: boolean;
    parents: boolean;
    children: boolean;
    keyType: 'private_key_type' | 'key_type';
    metaIconUrl: boolean;
    metaHide: boolean;
    userRoles: boolean;
    meUsers: boolean;
    registration: boolean;
    bindingExpires: boolean;
    blueprintImport: string;
    emailVerified: boolean;
    outdated: boolean;
    release: boolean;
}

function expected(version: string): Form {
    const from = (first: string): boolean =>
        VERSIONS.indexOf(version) >= VERSIONS.findIndex((one) => one.startsWith(first));
    return {
        redirectUriType: from('2026.5'),
        grantTypes: from('2026.5'),
        logout: from('2025.10'),
        parents: from('2025.12'),
        children: from('2025.10'),
        keyType: from('2025.12') ? 'key_type' : 'private_key_type',
        metaIconUrl: from('2025.12'),
        metaHide: from('2026.5'),
        userRoles: from('2025.12'),
        meUsers: from('2026.8'),
        registration: from('2026.8'),
        bindingExpires: from('2026.8'),
        blueprintImport: from('2026.5') ? '/managed/blueprints/import/' : '/flows/instances/import/',
        emailVerified: !from('2025.10'),
        outdated: !from('2026.8'),
        release: version !== '2026.11.0-rc1',
    };
}

test.each(VERSIONS)('%s answers in the form of its time', async (version) => {
    const authentik = new StandInAuthentik({ file: { version, users: [{ username: 'ada', groups: ['staff'] }] } });
    authentik.patchSetUp({ bindings: [{ application: 'rocketchat', group: 'staff' }] });
    await authentik.start();
    const first = async (path: string): Promise<Record<string, unknown>> => rows(await api(authentik, path))[0] ?? {};
    const provider = await first('/providers/oauth2/');
    const group = await first('/core/groups/?name=staff');
    const pair = await first('/crypto/certificatekeypairs/');
    const { json: application } = await api(authentik, '/core/applications/rocketchat/');
    const own = `/providers/oauth2/${String(provider.pk)}/`;
    const [me, urls] = [await api(authentik, '/core/users/me/'), await api(authentik, `${own}setup_urls/`)];
    const { json: about } = await api(authentik, '/admin/version/');
    const preview = (await api(authentik, `${own}preview_user/`)).json.preview as Record<string, unknown>;
    const imports = await Promise.all(
        ['/managed/blueprints/import/', '/flows/instances/import/'].map(async (path) => {
            const reply = await api(authentik, path, { method: 'POST', body: {} });
            return reply.status === 415 ? path : undefined;
        }),
    );
    const form: Form = {
        redirectUriType: 'redirect_uri_type' in ((provider.redirect_uris as object[])[0] ?? {}),
        grantTypes: 'grant_types' in provider,
        logout: 'logout_uri' in provider && 'logout_method' in provider,
        parents: 'parents' in group && !('parent' in group),
        children: 'children' in group,
        keyType: 'key_type' in pair ? 'key_type' : 'private_key_type',
        metaIconUrl: 'meta_icon_url' in application,
        metaHide: 'meta_hide' in application,
        userRoles: 'roles' in (await first('/core/users/?username=ada')),
        meUsers: 'users' in me.json,
        registration: 'dcr_registration' in urls.json,
        bindingExpires: 'expires' in (await first('/policies/bindings/')),
        blueprintImport: imports.filter((path) => path !== undefined).join(),
        emailVerified: preview.email_verified === true,
        outdated: about.outdated === true,
        release: about.build_hash === '',
    };
    await authentik.stop();
    expect([about.version_current, form]).toEqual([version, expected(version)]);
    expect(authentik.violations).toEqual([]);
});

test('before 2026.5 the type of a redirect URI is passed over: an URI for logout is one for logins', async () => {
    const authentik = new StandInAuthentik({ file: { version: '2026.2.2' } });
    await authentik.start();
    const [provider] = rows(await api(authentik, '/providers/oauth2/'));
    const uri = { matching_mode: 'strict', url: 'https://chat.company/home', redirect_uri_type: 'logout' };
    const path = `/providers/oauth2/${String(provider?.pk)}/`;
    const body = { redirect_uris: [uri], grant_types: [], logout_uri: '' };
    const changed = await api(authentik, path, { method: 'PATCH', body });
    const query = new URLSearchParams({
        ...{ client_id: authentik.bornProvider.clientId, redirect_uri: uri.url },
        ...{ response_type: 'code', scope: 'openid', prompt: 'none' },
    });
    const probe = await fetch(`${authentik.url}/application/o/authorize/?${query.toString()}`, { redirect: 'manual' });
    authentik.patch({ version: '2026.5.1' });
    const upgraded = (await api(authentik, path)).json;
    await authentik.stop();
    expect(changed.json.redirect_uris).toEqual([{ matching_mode: 'strict', url: uri.url }]);
    expect(probe.headers.get('location')).toContain('error=login_required');
    // an upgrade fills in what the older version did not know
    expect(upgraded.redirect_uris).toEqual([{ ...uri, redirect_uri_type: 'authorization' }]);
    expect(upgraded.grant_types).toContain('authorization_code');
});
