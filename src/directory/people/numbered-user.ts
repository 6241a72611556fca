import { asNumber, asText, type JsonObject } from '../../http/shape';
import type { DirectoryUser } from '../../model/directory';

/** People by the number that groups name them by. */
export type PeopleByNumber = Map<number, DirectoryUser>;

/** A user as lists and groups have it; undefined where something is missing that nobody can do without. */
export function readNumberedUser(item: JsonObject): [number, DirectoryUser] | undefined {
    const number = asNumber(item.pk);
    const uid = asText(item.uid);
    const username = asText(item.username);
    if (number === undefined || uid === undefined || username === undefined) return undefined;
    const user = {
        uid,
        username,
        name: asText(item.name) ?? '',
        email: asText(item.email) ?? '',
        isActive: item.is_active === true,
    };
    return [number, user];
}
