import { hostOf } from '../../model/host-of';
import type { Credentials, DesiredSso } from '../../model/sso';
import type { TokenTasks } from '../../model/token-permissions';
import type { DesiredWebhook } from '../../model/webhook';
import { beforeLogin, loginEntries } from './login-entries';
import { tokenEntries, tokenNames } from './token-entries';
import { webhookEntries } from './webhook-entries';
import { writeBlueprint } from './write';

/** authentik's side of the login, and of the webhook where one is wanted. */
export function loginBlueprint(
    sso: DesiredSso,
    credentials: Credentials,
    webhook?: { wanted: DesiredWebhook; secret: string },
): string {
    const heading = {
        name: 'Rocket.Chat (Authentik SSO)',
        description: 'OAuth2 provider and application for Rocket.Chat',
        after: beforeLogin,
    };
    return writeBlueprint(heading, [
        ...loginEntries(sso, credentials),
        ...(webhook ? webhookEntries(webhook.wanted, webhook.secret) : []),
    ]);
}

/** The API token of the app, whose it is, and what it may do. */
export function tokenBlueprint(siteUrl: string, tasks: TokenTasks, key: string): string {
    const heading = {
        name: `Rocket.Chat ${hostOf(siteUrl)} (API token of Authentik SSO)`,
        description: 'Service account, roles and API token by which Rocket.Chat reads groups and sets up its login',
    };
    return writeBlueprint(heading, tokenEntries(tokenNames(siteUrl), tasks, key));
}
