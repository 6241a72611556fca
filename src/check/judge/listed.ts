import { plain } from '../../texts/plain';
import { shorten } from '../../texts/shorten';

/** The first names of a list, each plain, and how many more there are. */
export function listed(names: readonly string[], most: number): string {
    return shorten(
        names.map((name) => plain(name)),
        most,
    ).join(', ');
}
