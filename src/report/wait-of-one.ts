import type { Withheld } from '../model/plan';
import { isApprovable } from '../plan/approve';
import { withheldWords } from '../plan/withheld-words';
import { Said } from '../texts/said';
import { isMessage, type Texts } from '../texts/texts';

/**
 * That a change of one person is withheld: the reason in a few words, and what to do where no approval helps. What an approval helps is
 * the same for all that is withheld from them, and said once.
 */
export function waitSaid(texts: Texts, withheld: Withheld): Said {
    const { kind } = withheld.change;
    const what = kind === 'add-member' ? 'add' : kind === 'remove-member' ? 'remove' : 'other';
    const why = shortly(texts, withheld);
    if (isApprovable(withheld)) return texts.said('person.waits', { what, why });
    const held = texts.say('person.held_back', { what, why });
    const action = texts.action(withheldWords(withheld));
    return new Said(action === '' ? held : `${held} → ${action}`);
}

/** What is told of many is long where it is about one; what this can hardly be is told as it is there. */
function shortly(texts: Texts, withheld: Withheld): Said {
    const key = `person.held.${withheld.code}`;
    const words = withheldWords(withheld);
    return isMessage(key) ? texts.said(key, words) : texts.said(words);
}
