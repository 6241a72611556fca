import { planAnswer, settingsAnswer } from '../../report/answers';
import type { CommandCall } from '../sync-command';

/** The dry run: what the next `/authentik-sync` will do. */
export async function planVerb({ app, accessors }: CommandCall): Promise<string> {
    const { config, problems } = await app.readConfig(accessors.read);
    if (!config) return settingsAnswer(problems);
    const planned = await (await app.runner(accessors, config)).plan();
    return planAnswer(planned.plan, planned.fingerprint);
}
