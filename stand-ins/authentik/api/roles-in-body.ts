import { badRequest } from './errors';
import type { Call } from './operation';

/** The roles that a body gives to a user or group; undefined where it says nothing of them. @throws ApiError 400 */
export function rolesIn({ body, installation }: Call): Set<string> | undefined {
    const given = body.roles as string[] | undefined;
    const unknown = given?.find((pk) => !installation.roles.has(pk));
    if (unknown !== undefined) {
        throw badRequest({ roles: [`Invalid pk "${unknown}" - object does not exist.`] });
    }
    return given && new Set(given);
}
