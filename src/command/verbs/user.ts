import { explainPerson } from '../../plan/memberships/explain-person';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/answers';
import { membershipReport } from '../../report/membership-report';
import { wholeName } from '../arguments';
import type { CommandCall } from '../call';

/** `/authentik-sync user <username>`: why this person is, or is not, in each managed room, team and role. */
export async function userVerb({ app, sender, words }: CommandCall): Promise<Answer> {
    const name = wholeName(words);
    if (name === undefined) return { text: '✗ Whom? → `/authentik-sync user ada` explains what ada has and why.' };
    const { config, problems } = await app.readConfig();
    if (!config) return { text: settingsAnswer(problems) };
    const { desired, observed, plan, survey } = await (await app.runner(config)).plan(sender.id);
    return { text: membershipReport(name.slice(0, 200), explainPerson(name, desired, observed, plan, survey)) };
}
