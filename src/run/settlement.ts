import { Failure, toFailure } from '../model/failure';
import type { JournalItem } from '../model/journal-item';
import { tallyOf } from '../model/tally';
import type { ExecutionParts } from './execution-parts';
import { Expectations } from './records/expectations';
import { Journal } from './records/journal';
import { afterTakeBack, riskyItems } from './records/pending';
import { isAskedFor, isOpen } from './records/progress';
import type { RunRecord } from './records/run-record';
import { settleBegun } from './settle';

const RUNS_KEPT = 20;

/** Whether a server has refused or not answered; anything else is a fault of the records, or our own. */
function isOfServer({ code }: Failure): boolean {
    return code.startsWith('authentik_') || code.startsWith('rocketchat_');
}

/** The end of runs: of those that are over what they leave for the next one, of those that were cut off that they are over. */
export class Settlement {
    constructor(
        private readonly parts: ExecutionParts,
        private readonly expectations: Expectations,
    ) {}

    /** Ends a run that nobody goes on with. */
    public async end(run: RunRecord, { code, details } = new Failure('run_interrupted')): Promise<RunRecord> {
        const finishedAt = this.parts.clock.now().toISOString();
        const ended: RunRecord = { ...run, outcome: 'failed', finishedAt, failure: { code, details } };
        await this.parts.runs.save(ended);
        return ended;
    }

    /** What a run that is over leaves for the next one. */
    public async settle(run: RunRecord, journal: Journal): Promise<RunRecord> {
        const { runs, pending, credentials } = this.parts;
        await settleBegun(journal, this.parts);
        const items = await journal.items();
        await this.expectations.add(items);
        if (run.runKind === 'sync') await this.expectations.settled(run, (await credentials.read()).clientId);
        else await this.takenBack(run, items);
        if (run.runKind === 'undo' && run.outcome === 'done') await this.markUndone(run);
        if (run.runKind === 'take-back') await afterTakeBack(run, this.parts);
        const settled: RunRecord = { ...run, tally: tallyOf(items.map(({ change }) => change)) };
        delete settled.isUnsettled;
        if (run.confirmUntil && riskyItems(items, run.wasLive).length === 0) {
            await pending.remove(run.id);
            delete settled.confirmUntil;
        }
        await runs.save(settled);
        return settled;
    }

    /**
     * With the lease in hand, what is still open was cut off: it is settled and ended before anything is built upon it. What a server
     * does not let us look at, such as without a token, stays unsettled and holds nobody up: until then nothing of it counts as ours.
     * @returns all other runs, as they were found
     */
    public async endOthers(runId: string): Promise<readonly RunRecord[]> {
        const { runs, journal, clock } = this.parts;
        const others = (await runs.all()).filter(({ id }) => id !== runId);
        for (const run of others.filter(isOpen)) {
            const ended = run.outcome ? run : await this.end(run);
            await this.settle(ended, new Journal(run.id, journal, clock)).catch((error: unknown) => {
                if (!isOfServer(toFailure(error))) throw error;
            });
        }
        return others;
    }

    /** Forgets the oldest runs with their journals, but for those that wait for something, and steps that are left over. */
    public async forget(runId: string): Promise<void> {
        const { runs, journal, pending, stops, progress } = this.parts;
        await runs.removeLeftOver();
        const waiting = new Set((await pending.all()).map(({ id }) => id));
        const every = await runs.all();
        const atWork = new Set(every.filter(({ outcome }) => outcome === undefined).map(({ id }) => id));
        await stops.forget((id) => !atWork.has(id));
        const all = every.filter(({ id }) => id !== runId).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
        // those that the app began by itself push out none that somebody asked for
        const old = [true, false].flatMap((isAsked) =>
            all.filter((run) => isAskedFor(run) === isAsked).slice(RUNS_KEPT),
        );
        for (const run of old.filter((run) => !waiting.has(run.id) && !isOpen(run))) {
            await journal.forget(run.id);
            await progress.remove(run.id);
            await runs.remove(run.id);
        }
    }

    /** An entry that the run has replaced is theirs again who had set it up, also where they have changed something of it since. */
    private async takenBack(run: RunRecord, items: readonly JournalItem[]): Promise<void> {
        await this.expectations.takenBack(items);
        const ids = run.takesBack?.runs ?? [run.undoes ?? ''];
        const runs = await Promise.all(ids.map(async (id) => this.parts.runs.find(id)));
        await this.expectations.givenBack(runs.flatMap((one) => (one?.runKind === 'sync' ? (one.replaces ?? []) : [])));
    }

    /** Nothing of the run is left to be confirmed either. */
    private async markUndone({ id, undoes = '' }: RunRecord): Promise<void> {
        const undone = await this.parts.runs.find(undoes);
        if (undone) await this.parts.runs.save({ ...undone, undoneBy: id });
        await this.parts.pending.remove(undoes);
    }
}
