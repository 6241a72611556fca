import { badRequest } from '../api/errors';
import type { Call } from '../api/operation';
import { knownPermissions, permissionNamed } from '../api/permission-names';
import { roles } from '../api/roles';
import type { RoleRecord } from '../state/records';
import type { BlueprintModel } from './blueprint-model';

/**
 * Roles have a field in blueprints that the API has not: `permissions` (`RoleSerializer` of `authentik/rbac/api/roles.py`; imported into
 * 2024.12.5 and 2026.5). They are taken by the name behind the dot alone. Newer versions only ever add some; older ones replace all.
 */
function write(role: RoleRecord, { body, installation }: Call): void {
    const { name = role.name, permissions: asked = [] } = body as { name?: string; permissions?: string[] };
    const unknown = asked.flatMap((text, at) =>
        permissionNamed(text) ? [] : [[String(at), [`"${text}" is not a valid choice.`]] as const],
    );
    if (unknown.length > 0) throw badRequest({ permissions: Object.fromEntries(unknown) });
    const names = asked.map((text) => text.split('.')[1] ?? '');
    const given = knownPermissions().filter(({ codename }) => names.includes(codename));
    const kept = installation.version.isAtLeast('2025.12') ? role.permissions : [];
    role.name = name;
    role.permissions = new Set([...kept, ...given.map(({ app, codename }) => `${app}.${codename}`)]);
}

export const roleModel: BlueprintModel = {
    create: 'POST /rbac/roles/',
    update: 'PATCH /rbac/roles/{uuid}/',
    all: roles.all,
    make: (call) => {
        const role = call.installation.addRole(call.body.name as string);
        write(role, call);
        return role;
    },
    write,
    remove: ({ pk }: RoleRecord, { installation }) => installation.roles.delete(pk),
};
