import { targetWords } from '../model/target';
import type { ExplainedTarget } from '../plan/memberships/explain-targets';
import type { WhyStays } from '../plan/memberships/why-stays';
import type { MessageKey } from '../texts/en';
import type { Texts } from '../texts/texts';
import { noteSaid } from './note-lines';
import { waitSaid } from './wait-of-one';

/**
 * Where one person is, or belongs, and what happens next. Where several stay for one reason, or wait for an account, they are told
 * together, and what would change it once.
 */
export function placeLines(texts: Texts, targets: readonly ExplainedTarget[]): string[] {
    const staying = new Map<WhyStays, ExplainedTarget[]>();
    for (const target of targets)
        if (target.stays) staying.set(target.stays, [...(staying.get(target.stays) ?? []), target]);
    const later = targets.filter(({ lacks }) => lacks === 'account');
    return [
        ...targets.filter(({ stays, lacks }) => !stays && lacks !== 'account').map((one) => placeLine(texts, one)),
        ...[...staying].map(([why, some]) =>
            texts.withAction(`person.stays.${why}`, { places: placesOf(texts, some) }),
        ),
        ...(later.length > 0 ? [texts.say('person.later', { places: placesOf(texts, later) })] : []),
    ];
}

function placesOf(texts: Texts, targets: readonly ExplainedTarget[]) {
    return texts.list(
        targets.map(({ target }) => targetWords(target)),
        Infinity,
    );
}

function placeLine(texts: Texts, explained: ExplainedTarget): string {
    const { target, reason, withheld, leftAlone, lacks, next } = explained;
    const place = targetWords(target);
    const should = texts.said(reason === undefined ? 'person.should_not' : 'person.should', { reason });
    if (leftAlone) return texts.say('person.place_left_alone', { place, should, why: noteSaid(texts, leftAlone) });
    const happens = lacks === 'unban' ? texts.saidWithAction('person.next_unban') : texts.said(`person.next_${next}`);
    return texts.say('person.place', {
        ...{ place, should },
        is: texts.said(presence(explained)),
        next: withheld ? waitSaid(texts, withheld) : happens,
    });
}

function presence({ isPresent, isOwned }: ExplainedTarget): MessageKey {
    if (isPresent === undefined) return 'person.unreadable';
    if (!isPresent) return 'person.is_not';
    return isOwned ? 'person.is_by_app' : 'person.is';
}
