import type { Change } from '../model/change';
import { subjectWords } from '../model/kinds';
import type { Withheld } from '../model/plan';
import { wordsKey } from '../model/words';
import type { Said } from '../texts/said';
import { isMessage, type Texts, type Values } from '../texts/texts';

/**
 * Why changes are withheld, and behind the arrow what to do about it.
 * @param changes all that are withheld for this reason
 */
export function withheldText(texts: Texts, held: Withheld, changes: readonly Change[], mostNames: number): string {
    return withheldSaid(texts, held, changes, mostNames).toString();
}

/** The same, to stand in another message. */
export function withheldSaid(texts: Texts, held: Withheld, changes: readonly Change[], mostNames: number): Said {
    return texts.saidWithAction(`withheld.${held.code}`, withheldValues(texts, held, changes, mostNames));
}

/** What to do about one change that is withheld; empty where there is nothing to do but wait. */
export function withheldAction(texts: Texts, held: Withheld): string {
    const action = `withheld.${held.code}.action`;
    return isMessage(action) ? texts.say(action, withheldValues(texts, held, [held.change], 1)) : '';
}

function withheldValues(
    texts: Texts,
    { change, ...ground }: Withheld,
    changes: readonly Change[],
    mostNames: number,
): Values {
    const subjects = new Map(changes.map((one) => [wordsKey(subjectWords(one)), subjectWords(one)]));
    const people = new Set(changes.flatMap((one) => ('username' in one ? [one.username] : [])));
    return {
        ...ground,
        ...('permissions' in ground ? { permissions: texts.series(ground.permissions, Infinity) } : {}),
        ...('owners' in ground ? { owners: texts.series(ground.owners, mostNames) } : {}),
        what: texts.series([...subjects.values()], mostNames),
        people: texts.series([...people], mostNames),
        count: changes.length,
        ...('name' in change ? { name: change.name } : {}),
        ...('slug' in change ? { slug: change.slug } : {}),
    };
}
