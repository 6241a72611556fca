import { describeSubject } from '../events/audit';
import type { Exchange } from '../exchange';
import type { Installation } from '../state/installation';
import type { ApplicationRecord, ProviderRecord, UserRecord } from '../state/records';

type Json = Record<string, unknown>;

export function describeProvider({ pk, name }: ProviderRecord): Json {
    return describeSubject({ model: 'authentik_providers_oauth2.oauth2provider', pk, name });
}

function note(
    installation: Installation,
    exchange: Exchange,
    action: string,
    app: string,
    context: Json,
    user: UserRecord | undefined,
): void {
    installation.events.add({ action, app, context, user: user ?? installation.anonymous, exchange });
}

/** Something at a provider that its administrator should know of. @param view such as `token` */
export function noteMisconfiguration(
    installation: Installation,
    exchange: Exchange,
    view: string,
    context: Json,
): void {
    const app = `authentik.providers.oauth2.views.${view}`;
    note(installation, exchange, 'configuration_error', app, context, undefined);
}

export function noteAuthorized(
    installation: Installation,
    exchange: Exchange,
    { pk, name }: ApplicationRecord,
    { authorizationFlow }: ProviderRecord,
    scopes: Iterable<string>,
    user: UserRecord,
): void {
    const context = {
        authorized_application: describeSubject({ model: 'authentik_core.application', pk, name }),
        flow: authorizationFlow.replaceAll('-', ''),
        scopes: [...scopes].join(' '),
    };
    note(installation, exchange, 'authorize_application', 'authentik.providers.oauth2.views.authorize', context, user);
}

const SIGNALS = 'authentik.events.signals';

/** @param isKnownDevice whether this person logged in from here before, which newer versions write down */
export function noteLogin(
    installation: Installation,
    exchange: Exchange,
    user: UserRecord,
    isKnownDevice: boolean,
): void {
    const method = installation.version.isAtLeast('2025.2') ? { known_device: isKnownDevice } : {};
    const context = { auth_method: 'password', auth_method_args: method };
    note(installation, exchange, 'login', SIGNALS, context, user);
}

const PASSWORD_STAGE = {
    model: 'authentik_stages_password.passwordstage',
    name: 'default-authentication-password',
};

/** @param username as it was typed in, whether anybody has it or not */
export function noteFailedLogin(installation: Installation, exchange: Exchange, username: string): void {
    const stage = describeSubject({ ...PASSWORD_STAGE, pk: installation.passwordStage });
    const context = { stage, username, password: '' };
    note(installation, exchange, 'login_failed', SIGNALS, context, installation.userNamed(username));
}

export function noteLogout(installation: Installation, exchange: Exchange, user: UserRecord): void {
    note(installation, exchange, 'logout', SIGNALS, {}, user);
}
