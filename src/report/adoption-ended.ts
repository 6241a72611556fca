import type { Failure } from '../model/failure';
import type { AdoptionRecord } from '../run/records/adoption';
import type { Texts } from '../texts/texts';
import { failureSaid } from './failure-text';

/**
 * What is said once accounts that were there before do not get in any more.
 * @param needsRestart whether the server goes on with what was on until it is restarted
 */
export function adoptionEndedText(texts: Texts, { group, by, isEarly }: AdoptionRecord, needsRestart: boolean): string {
    const ended = texts.withAction(isEarly === true ? 'adoption.ended_early' : 'adoption.ended', { by, entry: group });
    return needsRestart ? [ended, texts.withAction('adoption.restart')].join('\n') : ended;
}

/** @param failure undefined where the switch was written, and is still on */
export function adoptionNotEndedText(
    texts: Texts,
    { group }: AdoptionRecord,
    failure: Pick<Failure, 'code' | 'details'> | undefined,
): string {
    const said = failure ? failureSaid(texts, failure.code, failure.details) : texts.said('adoption.still_on');
    return texts.withAction('adoption.not_ended', { entry: group, failure: said });
}
