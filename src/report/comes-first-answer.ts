import type { RunRecord } from '../run/records/run-record';
import type { Texts } from '../texts/texts';
import type { Answer } from './answer';
import { heldUpLine } from './progress-lines';

/** What whoever asks is told where nothing begins since another run waits: for what, until when, and how to end it. */
export function comesFirstAnswer(texts: Texts, { id: run, runKind, heldUp }: RunRecord): Answer {
    const isStoppable = runKind !== 'take-back';
    return {
        text: [
            isStoppable
                ? texts.withAction('progress.comes_first', { run })
                : texts.say('progress.comes_first', { run }),
            ...(heldUp ? [heldUpLine(texts, heldUp)] : []),
            ...(isStoppable ? [] : [texts.say('stop.take_back', { run })]),
        ].join('\n'),
    };
}
