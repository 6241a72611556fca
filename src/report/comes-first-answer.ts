import type { FailureDetails } from '../model/failure';
import type { AtWork } from '../run/at-work';
import { isHeldUp } from '../run/records/progress';
import type { Texts } from '../texts/texts';
import type { Answer } from './answer';
import { heldUpLine } from './progress-lines';

/**
 * What whoever asks is told where nothing begins since something else is at work: what it is, since when, by whom, what it waits for, and
 * how to end it.
 * @param details of the failure `run_in_progress`
 */
export function comesFirstAnswer(texts: Texts, { run, look }: AtWork, { seconds }: FailureDetails): Answer {
    const cutOff = texts.say('progress.cut_off', { seconds: Number(seconds) });
    if (look) {
        const { since, username: actor } = look;
        const isKnown = actor !== undefined && actor !== '';
        return { text: [texts.withAction('progress.look_at_work', { since, actor, isKnown }), cutOff].join('\n') };
    }
    const isStoppable = run.runKind !== 'take-back';
    const isWaiting = isHeldUp(run);
    const key = isWaiting ? 'progress.comes_first' : 'progress.at_work';
    const { id, startedAt: since, trigger, actor } = run;
    const begun = texts.said('history.trigger', { trigger, actor: actor.username });
    const values = { run: id, since, begun };
    return {
        text: [
            isStoppable ? texts.withAction(key, values) : texts.say(key, values),
            ...(isWaiting && run.heldUp ? [heldUpLine(texts, run.heldUp)] : [cutOff]),
            ...(isStoppable ? [] : [texts.say('stop.take_back', { run: run.id })]),
        ].join('\n'),
    };
}
