import type { AppCall } from '../app/app-call';
import { runAnswered } from '../command/run-answered';
import type { Config } from '../config/config';
import { isStillWaiting } from '../keep-up/arrival';
import { toFailure } from '../model/failure';
import { answerToRun } from '../notify/answer-to-run';
import type { Answer } from '../report/answer';
import { failureAnswer } from '../report/failure-answer';
import { placesOfLinkedAnswer } from '../report/places-of-linked';
import { Runner } from '../run/plan-and-start';
import { Journal } from '../run/records/journal';
import { isOpen } from '../run/records/progress';
import type { RunRecord } from '../run/records/run-record';
import { syncPeople } from '../run/sync-people';
import type { Texts } from '../texts/texts';
import { job } from './job';

/** When to try again where another run is at work. */
const BUSY_MS = 15_000;

/** Gives those whom a run has linked what the rules want for them, as `sync <person>` does, and answers to who began that run. */
export const placesOfLinked = job('places-of-linked', async (app, { runId }) => {
    const linking = typeof runId === 'string' ? await app.records.runs.find(runId) : undefined;
    if (!linking || isOpen(linking)) return;
    // settings that do not work were told to who saved them
    const { config } = await app.readConfig();
    if (!config) return;
    const texts = await app.textsForId(linking.actor.id);
    try {
        const answer = await givePlaces(app, config, texts, linking);
        if (answer) await answerToRun(linking, app.accessors, texts, answer);
    } catch (error) {
        const isBusy = toFailure(error).code === 'run_in_progress';
        if (isBusy && isStillWaiting(linking.finishedAt ?? '', app.clock.now()))
            return app.jobs.later('places-of-linked', BUSY_MS, { runId: linking.id });
        const { text } = failureAnswer(texts, app.logFailure(error));
        const next = texts.withAction('plan.linked');
        await answerToRun(linking, app.accessors, texts, { text: [text, next].join('\n') });
    }
});

/** @returns undefined where there is nobody to give anything to, and where the run goes on and is answered once it is over */
async function givePlaces(app: AppCall, config: Config, texts: Texts, linking: RunRecord): Promise<Answer | undefined> {
    app.answersLater();
    app.actFor(linking.actor.id);
    const parts = await app.connectFor(config);
    const runner = new Runner(config, parts);
    const { arrivals, journal } = parts;
    const made = await new Journal(linking.id, journal, app.clock).items();
    const links = made.flatMap(({ change }) => (change.kind === 'link-person' ? [change] : []));
    if (links.length === 0) return undefined;
    const them = new Set(links.map(({ userId }) => userId));
    const unseen = (await arrivals.unseen()).filter(({ id }) => them.has(id));
    const { actor, trigger, answer } = linking;
    const origin = { id: app.newRunId(), actor, trigger, answer };
    return runner.planThen(origin, async (planned) => {
        const synced = await syncPeople(runner, planned, them, origin);
        if (synced.isSeen) await arrivals.seen(unseen);
        if (synced.run.outcome === undefined) return undefined;
        const isNothing = synced.run.stepCount === 0 && synced.part.withheld.length === 0;
        const begun = isNothing ? undefined : await runAnswered(app, texts, synced.run);
        return placesOfLinkedAnswer(texts, links, begun, synced.left);
    });
}
