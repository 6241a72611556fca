import type { RoleRecord } from '../model';
import { findRole } from '../server/user-roles';
import type { BridgeContext } from './bridge-context';

/** `apps/meteor/app/apps/server/bridges/roles.ts`: reading only. Custom roles are those the server did not come with. */
export function roleBridge({ model }: BridgeContext) {
    return {
        async getOneByIdOrName(idOrName: string) {
            const role = findRole(model, idOrName);
            return role && convertRole(role);
        },
        async getCustomRoles() {
            return [...model.roles.values()].filter((role) => !role.protected).map(convertRole);
        },
    };
}

function convertRole({ _id, name, description, scope, protected: isProtected }: RoleRecord) {
    return { id: _id, name, description, mandatory2fa: false, protected: isProtected, scope };
}
