import type { Change } from '../model/change';
import type { Withheld } from '../model/plan';
import { withheldWords } from '../plan/withheld-words';
import type { Texts } from '../texts/texts';

/**
 * Why changes are withheld, and behind the arrow what to do about it.
 * @param changes all that are withheld for this reason
 */
export function withheldText(texts: Texts, held: Withheld, changes: readonly Change[], mostNames: number): string {
    const { code, what, people, ...ground } = withheldWords(held, changes);
    return texts.withAction(code, {
        ...ground,
        ...('owners' in held ? { owners: texts.series(held.owners, mostNames) } : {}),
        what: texts.series(what, mostNames),
        people: texts.series(people, mostNames),
    });
}
