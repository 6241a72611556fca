import type { Change } from '../model/change';
import { subjectWords } from '../model/kinds';
import type { Withheld } from '../model/plan';
import { wordsKey, type PartWords, type Words } from '../model/words';

export type WithheldWords = Words<`withheld.${Withheld['code']}` | PartWords['code']>;

/**
 * Why changes are withheld, and what they are about.
 * @param changes all that are withheld for this reason
 */
export function withheldWords(
    { change, code, ...ground }: Withheld,
    changes: readonly Change[] = [change],
): WithheldWords & { readonly what: readonly (string | PartWords)[]; readonly people: readonly string[] } {
    const subjects = new Map(changes.map((one) => [wordsKey(subjectWords(one)), subjectWords(one)]));
    const people = new Set(changes.flatMap((one) => ('username' in one ? [one.username] : [])));
    return {
        ...ground,
        code: `withheld.${code}`,
        what: [...subjects.values()],
        people: [...people],
        count: changes.length,
        ...('name' in change ? { name: change.name } : {}),
        ...('slug' in change ? { slug: change.slug } : {}),
    };
}
