import { shorten } from '../../report/shorten';

/** The first names of a list, and how many more there are. */
export function listed(names: readonly string[], most: number): string {
    return shorten(names, most).join(', ');
}
