import { peopleToPaint } from '../../plan/people/paint-after';
import { paintUpgrade } from '../../plan/people/paint-upgrade';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { peopleReport } from '../../report/people-report';
import type { CommandCall } from '../call';

/** `/authentik-sync people [class]`: who can log in and who cannot, by class; the names of one class. Changes nothing. */
export async function peopleVerb({ app, texts, sender, words }: CommandCall): Promise<Answer> {
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const { plan, desired, observed, survey } = await (await app.runner(config)).plan(sender.id);
    const input = peopleToPaint(plan, desired, observed, survey.pairs);
    const upgraded = input && paintUpgrade(input, observed.server.version);
    return { text: peopleReport(texts, plan, upgraded, words.join('_')) };
}
