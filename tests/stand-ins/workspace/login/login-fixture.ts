import type { StandInAuthentik } from '../../../../stand-ins/authentik';
import { HttpFixture, type FixtureOptions } from '../rest/http-fixture';

/** Setting id of the entry's Enable. */
export const ENTRY = 'Accounts_OAuth_Custom-Authentik';

/** A started workspace with an entry as the guide has it, and without e-mail codes for people from authentik. */
export async function withLoginEntry(
    authentik: StandInAuthentik,
    settings: Record<string, unknown> = {},
    options: FixtureOptions = {},
): Promise<HttpFixture> {
    const workspace = new HttpFixture(options);
    await workspace.start();
    authentik.setWorkspaceUrl(workspace.url);
    await workspace.post('v1/settings.addCustomOAuth', workspace.tokenOf(workspace.admin), { name: 'authentik' });
    const all = {
        Accounts_twoFactorAuthentication_email_available_for_OAuth_users: false,
        ...prefixed(entryFields(authentik)),
        ...settings,
    };
    for (const [id, value] of Object.entries(all)) workspace.settings.set(id, value, 'test');
    workspace.loginServices.updateNow();
    return workspace;
}

/** The entry that authentik's guide describes, with `header` for the identity token. */
export function entryFields(authentik: StandInAuthentik): Record<string, unknown> {
    const { clientId, clientSecret } = authentik.bornProvider;
    return {
        '-url': authentik.url,
        '-token_path': '/application/o/token/',
        '-identity_path': '/application/o/userinfo/',
        '-authorize_path': '/application/o/authorize/',
        '-scope': 'openid email profile',
        '-id': clientId,
        '-secret': clientSecret,
        '-token_sent_via': 'payload',
        '-identity_token_sent_via': 'header',
        '-login_style': 'redirect',
        '-button_label_text': 'Log in with authentik',
        '-key_field': 'username',
        '-username_field': 'preferred_username',
        '-email_field': 'email',
        '-name_field': 'name',
        '': true,
    };
}

/** Settings of the entry by their suffix. */
export function prefixed(fields: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(fields).map(([suffix, value]) => [`${ENTRY}${suffix}`, value]));
}
