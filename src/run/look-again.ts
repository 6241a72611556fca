import type { Config } from '../config/config';
import { sha256 } from '../digest';
import { dueLook } from '../keep-up/due-look';
import { withFailure } from '../keep-up/back-off';
import { waitingPicture } from '../keep-up/waiting-picture';
import { withoutPerson } from '../keep-up/without-person';
import { Failure, toFailure } from '../model/failure';
import type { KeepUpState } from '../model/keep-up';
import { noteFailedLook } from './failed-looks';
import { forgetWhatIsPast } from './forget-what-is-past';
import { isHeldBack } from './held-back';
import type { Listeners } from './listeners';
import type { ExecutionParts } from './execution-parts';
import { lookMark } from './look-mark';
import { Runner, type PlanInContext } from './plan-and-start';
import type { RunOrigin } from './records/new-run';
import { isToTell } from './hold-up';
import { isHeldUp, isOpen } from './records/progress';
import type { RunRecord } from './records/run-record';
import type { UnseenRecord } from '../store/arrivals';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The looks at both servers that nobody asks for: when one is due, what it does, and who hears of it. */
export class LookAgain {
    private readonly runner: Runner;

    /** @param utcOffset hours by which the clock of the administrator differs from UTC */
    constructor(
        private readonly config: Config,
        private readonly parts: ExecutionParts,
        private readonly listeners: Listeners,
        private readonly utcOffset: number,
    ) {
        this.runner = new Runner(config, parts);
    }

    /**
     * Looks if a look is due. An unchanged directory costs a few requests, and no room is read.
     * @param isTold whether something told just now that a look is worth while
     * @returns false where another run is at work, so that nobody has looked
     */
    public async ifDue(origin: RunOrigin, isTold = false): Promise<boolean> {
        const { keepUp, clock, memory, authentik, arrivals } = this.parts;
        if (!authentik.hasToken || (await isHeldBack(this.parts))) return true;
        const state = await this.settled();
        if (!state) return false;
        const isSomebodyAbsent = await memory.isSomebodyAbsent();
        const now = clock.now();
        const moment = { now, utcOffset: this.utcOffset, isSomebodyAbsent, isTold };
        const due = dueLook(state, this.config.keepUp, moment);
        if (due === 'none') return true;
        const unseen = await arrivals.unseen();
        try {
            const seen = await lookMark(this.config, this.parts);
            if (due === 'quick' && seen === state.seen && unseen.length === 0)
                await keepUp.save({ ...state, lookedAt: now.toISOString() });
            else await this.wholeLook(origin, seen, state, unseen);
        } catch (error) {
            const failure = toFailure(error);
            if (failure.code === 'run_in_progress') return false;
            await this.noteFailure(failure);
        }
        return true;
    }

    /** What came of a run that was begun by such a look, once it is over. */
    public async conclude(run: RunRecord): Promise<void> {
        const state = await this.parts.keepUp.read();
        if (state.running?.runId === run.id) await this.concludeAs(run, state.running.seen);
    }

    /** A run that waits for a person to see to a token, or for a server that does not come back, is told as a look that fails, and again once it is over. */
    public async noteHeldUp(run: RunRecord): Promise<void> {
        const { keepUp, clock } = this.parts;
        const { heldUp } = run;
        if (!heldUp || !isHeldUp(run) || !isToTell(heldUp)) return;
        const state = await keepUp.read();
        if (state.failures) return;
        await this.listeners.failed(heldUp);
        await keepUp.save({ ...state, failures: withFailure(undefined, heldUp.code, clock.now()) });
    }

    /** The state, once the run of the look before is known to be over; undefined while it is at work. */
    private async settled(): Promise<KeepUpState | undefined> {
        const { keepUp, runs } = this.parts;
        const state = await keepUp.read();
        if (!state.running) return state;
        const run = await runs.find(state.running.runId);
        if (run && isOpen(run)) return undefined;
        if (run) await this.concludeAs(run, state.running.seen);
        else await keepUp.save({ ...state, running: undefined });
        return keepUp.read();
    }

    /** @param unseen of whom nothing in authentik tells */
    private async wholeLook(
        origin: RunOrigin,
        seen: string,
        before: KeepUpState,
        unseen: readonly UnseenRecord[],
    ): Promise<void> {
        const { keepUp, arrivals } = this.parts;
        const run = await this.runner.planThen(origin, async (planned) => {
            const state = await keepUp.read();
            // another instance of the server has looked meanwhile
            if (state.wholeAt !== before.wholeAt || state.failures?.count !== before.failures?.count) return undefined;
            const circumstances = {
                wasLive: planned.observed.entry.isLive === true,
                repairs: this.config.keepUp.drift === 'repair',
            };
            const { toDo, left } = withoutPerson(planned.plan, circumstances);
            const told = await this.tellWhatWaits(this.runner.only(planned, left), state.told);
            await keepUp.save({ ...state, told, running: { runId: origin.id, seen } });
            const begun = await this.runner.start(this.runner.only(planned, toDo), origin);
            await arrivals.seen(unseen);
            return begun;
        });
        if (run?.outcome) await this.conclude(run);
        else if (run) await this.noteHeldUp(run);
    }

    /** @returns what is told by now */
    private async tellWhatWaits(left: PlanInContext, told: string | undefined): Promise<string | undefined> {
        const picture = waitingPicture(left.plan, sha256);
        if (picture !== undefined && picture !== told) await this.listeners.waits(left);
        return picture;
    }

    private async concludeAs(run: RunRecord, seen: string): Promise<void> {
        const { keepUp, clock } = this.parts;
        if (run.failure?.code === 'run_stopped') {
            // a person did not want it now: the next turn is time enough, and looks at everything, whatever it was begun for
            const state = await keepUp.read();
            await keepUp.save({ ...state, seen: undefined, running: undefined, lookedAt: clock.now().toISOString() });
            return;
        }
        if (run.outcome === 'failed' || run.failure) {
            const failure = run.failure ?? { code: 'run_interrupted', details: {} };
            await this.noteFailure(failure);
            return;
        }
        const { failures, ...state } = await keepUp.read();
        const now = clock.now();
        const at = now.toISOString();
        if (failures) await this.listeners.recovered(failures);
        const problems = problemsOf(run);
        if (problems !== undefined && problems !== state.problems) await this.listeners.problems(run);
        if (problems === undefined && state.problems !== undefined) await this.listeners.solved();
        const isWell = state.told === undefined && problems === undefined && this.isLineDue(state, now);
        if (isWell) await this.listeners.well(run);
        await keepUp.save({
            ...{ ...state, running: undefined, lookedAt: at, wholeAt: at, seen, problems },
            ...(isWell && { lineAt: at }),
        });
        await forgetWhatIsPast(this.parts);
    }

    /** Once in a day of the calendar: whole looks that are a day apart are seldom so to the second. */
    private isLineDue({ lineAt }: KeepUpState, now: Date): boolean {
        const dayOf = (time: Date): number => Math.floor((time.getTime() + this.utcOffset * HOUR_MS) / DAY_MS);
        return this.config.keepUp.isDailyLine && (lineAt === undefined || dayOf(new Date(lineAt)) !== dayOf(now));
    }

    private async noteFailure(failure: Pick<Failure, 'details'> & { code: string }): Promise<void> {
        await noteFailedLook(failure, this.parts, this.listeners);
    }
}

/** By what it is told whether the same did not become as planned as the last time. */
function problemsOf({ problems }: RunRecord): string | undefined {
    return problems.length === 0 ? undefined : sha256(JSON.stringify(problems)).slice(0, 12);
}
