import type { NearNames } from './did-you-mean';
import type { UnknownName } from './words';

/** A name that is nobody's and nothing's, with the one of these that was probably meant. */
export function withGuess(name: string, names: NearNames): UnknownName {
    const meant = names.meant(name);
    return meant === undefined ? { code: 'unknown.name', name } : { code: 'unknown.did_you_mean', name, meant };
}
