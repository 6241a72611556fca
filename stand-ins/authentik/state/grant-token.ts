import type { TokenOptions } from '../options';
import { generateKey, type Installation } from './installation';
import type { RoleRecord } from './records';

/** The object that a permission's model says, by pk or name. @throws Error where there is none */
function pkOf(installation: Installation, permission: string, nameOrPk: string): string {
    const model = permission.replace(/^[^.]*\.[a-z]+_/, '');
    const named: Record<string, { pk: string | number; names: string[] }[]> = {
        group: [...installation.groups.values()].map((one) => ({ pk: one.pk, names: [one.name] })),
        user: [...installation.users.values()].map((one) => ({ pk: one.pk, names: [one.username] })),
        application: [...installation.applications.values()].map((one) => ({
            pk: one.pk,
            names: [one.slug, one.name],
        })),
        oauth2provider: [...installation.providers.values()].map((one) => ({ pk: one.pk, names: [one.name] })),
        flow: [...installation.flows.values()].map((one) => ({ pk: one.pk, names: [one.slug] })),
        scopemapping: [...installation.scopeMappings.values()].map((one) => ({ pk: one.pk, names: [one.name] })),
        certificatekeypair: [...installation.keyPairs.values()].map((one) => ({ pk: one.pk, names: [one.name] })),
    };
    const found = named[model]?.find(({ pk, names }) => String(pk) === nameOrPk || names.includes(nameOrPk));
    if (!found) {
        throw new Error(`no object "${nameOrPk}" for the permission ${permission}`);
    }
    return String(found.pk);
}

function roleFor(installation: Installation, options: TokenOptions): RoleRecord {
    const role = installation.addRole(options.role ?? `role-${generateKey(8)}`, options.permissions);
    for (const [permission, objects] of Object.entries(options.objectPermissions ?? {})) {
        role.objectPermissions.set(permission, new Set(objects.map((one) => pkOf(installation, permission, one))));
    }
    return role;
}

/** A token as an administrator makes it: service account, role, token. Returns the key. */
export function grantToken(installation: Installation, options: TokenOptions): string {
    const existing = options.user === undefined ? undefined : installation.userNamed(options.user);
    if (options.user !== undefined && !existing) {
        throw new Error(`no user ${options.user} to make a token for`);
    }
    const user =
        existing ??
        installation.addUser({ username: `service-${generateKey(8)}`, type: 'service_account', password: '' });
    if (options.permissions ?? options.objectPermissions) {
        const holder = options.roleGroup === undefined ? user : installation.groupNamed(options.roleGroup);
        holder?.roles.add(roleFor(installation, options).pk);
    }
    if (options.superuser) {
        installation.groupNamed('authentik Admins')?.users.add(user.pk);
    }
    user.isActive = options.active ?? user.isActive;
    const expiring = options.expiring ?? false;
    return installation.addToken({
        user: user.pk,
        intent: options.intent ?? 'api',
        ...(options.identifier !== undefined && { identifier: options.identifier }),
        expiring,
        // there is a date even where it means nothing: only `expiring` tells
        expires: options.expires === null ? null : installation.nextTokenExpiry(),
        description: options.description ?? '',
    }).key;
}
