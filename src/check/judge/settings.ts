import type { CheckFacts } from '../facts/check-facts';
import { ok, warning, type CheckLine } from './check-line';

const PAGE = 'Administration > Marketplace > Private Apps > Authentik SSO > Settings';

/** Values that cannot work never come this far; what is left out may be meant so. */
export function checkSettings({ wanted, workspace }: CheckFacts): CheckLine[] {
    const hasCredentials = wanted.clientId !== '' && wanted.hasClientSecret;
    if (!wanted.hasToken && !hasCredentials) {
        return [
            warning(
                'settings',
                'There is neither an authentik API token nor a client id with its secret, so the app cannot set up the login.',
                `Save an API token of authentik at ${PAGE}, or run \`/authentik-sync blueprint\`.`,
            ),
        ];
    }
    if (!wanted.hasToken) {
        return [
            warning(
                'settings',
                'There is no authentik API token, so the app reads no groups and cannot look at the provider.',
                `Create one (Directory > Tokens and App passwords, intent "API Token", "Expiring" unticked) and save it at ${PAGE}.`,
            ),
        ];
    }
    if (!hasCredentials && workspace.rows.length === 0) {
        return [ok('settings', 'Complete; client id and secret are made or found by the first `/authentik-sync`.')];
    }
    return [ok('settings', 'Complete.')];
}
