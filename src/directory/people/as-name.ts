import { asText } from '../../http/shape';
import { Failure } from '../../model/failure';

/** Characters. Those of usernames end at 150 in authentik, those of groups nowhere. */
const longestName = 1_000;

/**
 * A name from an answer. One that is longer than any name ends the reading: to leave out whom it belongs to would look as if they were
 * gone.
 * @param path of the list, and `key` of the object in it
 */
export function asName(value: unknown, { path, key }: { path: string; key: unknown }): string | undefined {
    const name = asText(value);
    if (name !== undefined && name.length > longestName)
        throw new Failure('authentik_name_too_long', { what: `${path}${String(key)}/`, most: longestName });
    return name;
}
