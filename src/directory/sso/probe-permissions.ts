import { asObject } from '../../http/shape';
import { permissions } from '../../model/permissions';
import type { ObservedSso, Permission } from '../../model/sso';
import type { AuthentikClient } from '../authentik-client';
import { refusedAccess } from '../refused-access';
import { refusedMethod } from '../refused-method';

interface Probe {
    method: 'post' | 'patch';
    path: string;
    body: Readonly<Record<string, string>>;
}

/**
 * Those of the permissions that the token lacks. authentik has no way to ask for one's own permissions, but it checks them before
 * it looks at what was sent (docs/servers/authentik.md#permissions): a request that can never be valid answers 403 without the
 * permission, and 400 with it.
 */
export async function probePermissions(
    client: AuthentikClient,
    permissions: readonly Permission[],
    observed: ObservedSso,
): Promise<Permission[]> {
    const wanted = [...new Set(permissions)].sort();
    const answers = await Promise.all(
        wanted.map(async (permission) => {
            const probe = probeOf(permission, observed);
            return probe !== undefined && (await isLacking(client, permission, probe));
        }),
    );
    return wanted.filter((_, index) => answers[index]);
}

/**
 * The request that tells, safe because authentik cannot take it:
 * - a creation without any field: each of these objects has required ones (name and slug; name, flows and redirect URIs; target
 *   and order; common name and days), and none of them a default;
 * - a change of the name to nothing: a name may never be blank, and the one field that is sent is the one that is refused.
 * There is none for a deletion, which looks at nothing but the permission: whether `delete_` is lacking shows only when
 * something is to be deleted, and then as a failure that names it. Neither is there one for the change of what does not exist.
 */
function probeOf(permission: Permission, { provider, application }: ObservedSso): Probe | undefined {
    const create = (path: string): Probe => ({ method: 'post', path, body: {} });
    const rename = (path: string): Probe => ({ method: 'patch', path, body: { name: '' } });
    switch (permission) {
        case permissions.addKey:
            return create('/crypto/certificatekeypairs/generate/');
        case permissions.addProvider:
            return create('/providers/oauth2/');
        case permissions.addApplication:
            return create('/core/applications/');
        case permissions.addBinding:
            return create('/policies/bindings/');
        case permissions.addSecret:
            return create('/secrets/secrets/');
        case permissions.changeProvider:
            return provider && rename(`/providers/oauth2/${provider.id}/`);
        case permissions.changeApplication:
            return application && rename(`/core/applications/${encodeURIComponent(application.slug)}/`);
        default:
            return undefined;
    }
}

/** Whether the answer to a request that cannot be taken says that the permission for it is not there. */
export async function isLacking(client: AuthentikClient, permission: Permission, probe: Probe): Promise<boolean> {
    const { method, path, body } = probe;
    const answer = await client.ask(method, path, body);
    if (refusedAccess(answer) === 'permission') return true;
    // refused for what it holds, so that the permission is there; or it is gone meanwhile
    if (answer.status === 404 || (answer.status === 400 && asObject(answer.json) !== undefined)) return false;
    // only versions with managed secrets have a path for them, and an unknown path is an empty 405
    const isUnknown = refusedMethod(method, answer) === 'no word' && !(await client.hasPath(path));
    return isUnknown ? false : client.refuse(answer, permission, probe);
}
