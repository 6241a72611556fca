import { isForPerson, type HoldUp } from '../run/hold-up';
import type { Progress } from '../run/records/shown-progress';
import type { RunRecord } from '../run/records/run-record';
import { failureWords } from '../model/words';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { failureSaid } from './failure-text';
import { doneWords } from './run-counts';

const CELLS = 20;
const MINUTE_MS = 60_000;

/** How far a run is: a bar, its steps, what it has done, and what it is at. */
export function progressLines(texts: Texts, { done, all, left, counts, doing, heldUp }: Progress): string[] {
    const share = all > 0 ? Math.min(1, done / all) : 0;
    const cells = Math.floor(share * CELLS);
    const bar = `${'▓'.repeat(cells)}${'░'.repeat(CELLS - cells)}`;
    const isAnythingDone = Object.values(counts).some((number: number) => number > 0);
    return [
        `${bar} ${texts.say('progress.percent', { percent: Math.floor(share * 100) })}`,
        left === undefined
            ? texts.say('progress.steps', { done, steps: all })
            : texts.say('progress.steps_left', { done, steps: all, left: timeSaid(texts, left) }),
        ...(isAnythingDone ? [texts.say('progress.made', { done: doneWords(texts, { counts }) })] : []),
        texts.say('progress.doing', { subject: doing }),
        ...(heldUp ? [heldUpLine(texts, heldUp)] : []),
    ];
}

/** Why a run waits, since when, and until when. What a server only has to be given time for asks nothing of anybody. */
export function heldUpLine(texts: Texts, { code, details, since, until }: HoldUp): string {
    return texts.say('progress.held_up', {
        since,
        failure: isForPerson({ code }) ? failureSaid(texts, code, details) : failureWords({ code, details }),
        time: until ?? since,
    });
}

/** What somebody sees of the run that they have begun, until it is over. */
export function progressText(texts: Texts, { id }: RunRecord, progress: Progress): string {
    return [
        texts.say('progress.title', { run: id }),
        ...progressLines(texts, progress),
        texts.say('progress.stop'),
    ].join('\n');
}

/** Rounded up: who waits is better off with too long than with too short a time. */
function timeSaid(texts: Texts, milliseconds: number): Said {
    return milliseconds < MINUTE_MS
        ? texts.said('progress.seconds', { count: Math.max(5, Math.ceil(milliseconds / 5_000) * 5) })
        : texts.said('progress.minutes', { count: Math.ceil(milliseconds / MINUTE_MS) });
}
