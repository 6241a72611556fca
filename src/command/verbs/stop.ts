import type { Answer } from '../../report/answer';
import { isHeldUp } from '../../run/records/progress';
import type { CommandCall } from '../call';

/** `/authentik-sync stop`: ends what is at work at its next step. What takes back unconfirmed changes is not stopped by it. */
export async function stopVerb({ app, texts }: CommandCall): Promise<Answer> {
    const { runs, stops } = app.records;
    const open = (await runs.all()).filter(({ outcome }) => outcome === undefined);
    const stoppable = open.filter(({ runKind }) => runKind !== 'take-back');
    for (const run of stoppable) {
        await stops.ask(run.id);
        // what waits has no step to end at before its next try
        if (isHeldUp(run)) await app.jobs.later('continue-run', 1_000, { runId: run.id });
    }
    const lines = [
        ...stoppable.map(({ id }) => texts.withAction('stop.asked', { run: id })),
        ...open
            .filter(({ runKind }) => runKind === 'take-back')
            .map(({ id }) => texts.say('stop.take_back', { run: id })),
    ];
    return { text: lines.length > 0 ? lines.join('\n') : texts.say('stop.nothing') };
}
