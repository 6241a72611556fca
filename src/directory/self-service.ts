import { asObject } from '../http/shape';
import type { SelfService } from '../model/directory';
import { permissions } from '../model/permissions';
import type { AuthentikClient } from './authentik-client';

/**
 * What people may change of themselves in authentik, by its system settings (System > Settings), which a policy of its own flow for user
 * settings reads.
 * @throws Failure where the token may not read them
 */
export async function readSelfService(client: Pick<AuthentikClient, 'get'>): Promise<SelfService> {
    const settings = asObject(await client.get('/admin/settings/', permissions.viewSystemSettings));
    return {
        username: settings?.default_user_change_username === true,
        email: settings?.default_user_change_email === true,
    };
}
