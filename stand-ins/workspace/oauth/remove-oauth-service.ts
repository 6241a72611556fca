import type { LoginServices } from '../login-services';
import { MeteorError } from '../model';
import type { Settings } from '../settings/settings';
import { oauthFields } from './oauth-rows';
import { oauthServiceName } from './oauth-service-name';

/**
 * Deletes the settings of a custom OAuth entry, and its login service at once.
 * @throws MeteorError error-invalid-name when no usable character is left of the name
 */
export function removeOAuthService(settings: Settings, loginServices: LoginServices, typedName: string): void {
    const name = oauthServiceName(typedName);
    if (!name) throw new MeteorError('error-invalid-name', 'Invalid name', { method: 'removeOAuthService' });
    const id = `Accounts_OAuth_Custom-${name}`;
    settings.remove(id);
    for (const suffix of Object.keys(oauthFields)) settings.remove(`${id}-${suffix}`);
    loginServices.remove(name.toLowerCase());
}
