import { runAnswer, runContinues, settingsAnswer } from '../../report/answers';
import { scheduleContinuation } from '../../run/continuation';
import type { CommandCall } from '../sync-command';

/** Plans and applies. What does not fit into the time of one call goes on in a job, which answers at the end. */
export async function applyVerb({ app, accessors, context }: CommandCall): Promise<string> {
    const { config, problems } = await app.readConfig(accessors.read);
    if (!config) return settingsAnswer(problems);
    const runner = await app.runner(accessors, config);
    const sender = context.getSender();
    const run = await runner.start(await runner.plan(), {
        id: app.newRunId(),
        actor: { id: sender.id, username: sender.username },
        answer: { roomId: context.getRoom().id, threadId: context.getThreadId() },
    });
    if (run.outcome !== undefined) return runAnswer(run, config.login.service);
    await scheduleContinuation(accessors.modify, run.id);
    return runContinues(run);
}
