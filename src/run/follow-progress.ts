import type { Clock } from '../ports/clock';
import type { Records } from '../store/records';
import { progressNow } from './progress-now';
import type { Progress, ProgressRecord, SentMessage, StepWords } from './records/shown-progress';
import { isHeldUp } from './records/progress';
import type { RunRecord } from './records/run-record';
import type { Step } from './records/step';
import { stepWords } from './step-words';

/** A run that is over sooner is not worth a message. */
const FIRST_MS = 3_000;
/** Each time is an edit that all clients of the reader are told of, and a record. */
const EVERY_MS = 4_000;
/** Nor is one that is about to be over. */
const WORTH_MS = 2_000;

/** Where whoever asked for a run sees how far it is. */
export interface ProgressScreen {
    /** @returns undefined where whoever asked cannot be written to */
    send(run: RunRecord, progress: Progress): Promise<SentMessage | undefined>;
    edit(message: SentMessage, run: RunRecord, progress: Progress): Promise<void>;
}

interface Parts {
    progress: Records<ProgressRecord>;
    clock: Clock;
    screen: ProgressScreen;
    logFailure(error: unknown): unknown;
}

/**
 * Notes how far a run is, for `status`, and shows it to whoever asked for it. Nothing that becomes of that is a matter of the run: one
 * that cannot be shown goes on.
 */
export class FollowedRuns {
    private lastAt = 0;

    constructor(private readonly parts: Parts) {}

    /** Before each step, where nearly always there is nothing to do yet, and where one is held up. */
    public async follow(run: RunRecord, step: Step): Promise<void> {
        const now = this.parts.clock.now();
        const isEarly = now.getTime() - Date.parse(run.startedAt) < FIRST_MS || isSoonAfter(this.lastAt, now);
        if (isEarly && !isHeldUp(run)) return;
        this.lastAt = now.getTime();
        await this.noted(async () => this.note(run, stepWords(step), now));
    }

    /** Where one waits without having got to a step: it is at what it was at before. */
    public async waits(run: RunRecord): Promise<void> {
        await this.noted(async () => {
            const before = await this.parts.progress.find(run.id);
            if (before) await this.note(run, before.doing, this.parts.clock.now());
        });
    }

    private async noted(note: () => Promise<void>): Promise<void> {
        try {
            await note();
        } catch (error) {
            this.parts.logFailure(error);
        }
    }

    private async note(run: RunRecord, doing: StepWords, now: Date): Promise<void> {
        const { progress: records } = this.parts;
        const before = await records.find(run.id);
        // the call that went before has just shown it
        if (before && isSoonAfter(Date.parse(before.at), now) && !isHeldUp(run)) return;
        const progress = progressNow(run, doing, before, now);
        const message = await this.show(run, progress, before);
        await records.save({ kind: 'progress', id: run.id, at: now.toISOString(), ...progress, ...message });
    }

    private async show(
        run: RunRecord,
        progress: Progress,
        before: ProgressRecord | undefined,
    ): Promise<Pick<ProgressRecord, 'message' | 'isMessageGone'>> {
        if (before?.isMessageGone === true) return { isMessageGone: true };
        if (run.trigger !== 'command' && run.trigger !== 'button') return {};
        const { screen } = this.parts;
        const sent = before?.message;
        if (!sent && !isHeldUp(run) && (progress.left ?? WORTH_MS) < WORTH_MS) return {};
        try {
            if (sent) await screen.edit(sent, run, progress);
            const message = sent ?? (await screen.send(run, progress));
            return message ? { message } : { isMessageGone: true };
        } catch (error) {
            this.parts.logFailure(error);
            return { isMessageGone: true };
        }
    }
}

function isSoonAfter(last: number, now: Date): boolean {
    const passed = now.getTime() - last;
    return passed >= 0 && passed < EVERY_MS;
}
