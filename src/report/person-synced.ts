import type { Change } from '../model/change';
import { isMembershipChange } from '../model/kinds';
import { targetKey, targetWords } from '../model/target';
import type { PersonExplanation } from '../plan/memberships/explain-person';
import type { Texts } from '../texts/texts';
import { noteText } from './note-lines';

/** What a sync of some people alone says beside what it did: the places for which something has to be made first. */
export function leftLines(texts: Texts, left: readonly Change[]): string[] {
    const targets = left.filter(isMembershipChange).map(({ target }) => target);
    const places = [...new Map(targets.map((target) => [targetKey(target), targetWords(target)])).values()];
    return places.length === 0 ? [] : [texts.withAction('sync.left', { places: texts.series(places) })];
}

/** What a sync of one person says where it had nothing to do, and leaves nothing. */
export function nothingText(texts: Texts, name: string, { link, problem }: PersonExplanation): string {
    if (problem) return `⚠ ${noteText(texts, problem.code, [problem])}`;
    return link === undefined ? texts.withAction('sync.not_linked', { name }) : texts.say('sync.nothing', { name });
}

/** Why there is no account to do anything for: of several that may be meant none is. */
export function noAccountText(texts: Texts, name: string, { problem }: PersonExplanation): string {
    return problem?.code === 'person_ambiguous'
        ? `⚠ ${noteText(texts, problem.code, [problem])}`
        : texts.withAction('sync.no_account', { name });
}
