import { asNumber, asObject, asText, type JsonObject } from '../../http/shape';
import type { DirectoryUser } from '../../model/directory';
import { asName } from './as-name';

/** People by the number that groups name them by. */
export type PeopleByNumber = Map<number, DirectoryUser>;

const SERVICE_ATTRIBUTE = 'goauthentik.io/user/token-expires';
export const serviceTypes: readonly string[] = ['service_account', 'internal_service_account'];

/** Outposts have the second type. Members of a group come without any. */
export function isServiceType(type: unknown): boolean {
    return typeof type === 'string' && serviceTypes.includes(type);
}

/** Where the type is not said, the signs are what authentik gives to those that it makes itself. */
function isService({ type, attributes }: JsonObject, username: string): boolean {
    if (type !== undefined) return isServiceType(type);
    return /^ak-outpost-[0-9a-f]{32}$/.test(username) || asObject(attributes)?.[SERVICE_ATTRIBUTE] !== undefined;
}

/** A user as lists and groups have it; undefined where something is missing that nobody can do without. */
export function readNumberedUser(item: JsonObject): [number, DirectoryUser] | undefined {
    const number = asNumber(item.pk);
    const uid = asText(item.uid);
    const place = { path: '/core/users/', key: number };
    const username = asName(item.username, place);
    if (number === undefined || uid === undefined || username === undefined) return undefined;
    const user = {
        uid,
        username,
        name: asName(item.name, place) ?? '',
        email: asName(item.email, place) ?? '',
        isActive: item.is_active === true,
        ...(isService(item, username) && { isService: true }),
    };
    return [number, user];
}
