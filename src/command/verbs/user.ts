import { didYouMean } from '../../model/did-you-mean';
import type { Observed } from '../../model/observed';
import { explainPerson } from '../../plan/memberships/explain-person';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { membershipReport } from '../../report/membership-report';
import { wholeNames } from '../arguments';
import type { CommandCall } from '../call';

/** `/authentik-sync user <username>`: why this person is, or is not, in each managed room, team and role. */
export async function userVerb({ app, texts, sender, words }: CommandCall): Promise<Answer> {
    const names = wholeNames(words);
    if (names.length === 0) return { text: texts.withAction('person.whom') };
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const runner = await app.runner(config);
    const { desired, observed: planned, plan, survey } = await runner.plan(sender.id);
    const observed = await runner.withAccountsNamed(names, planned);
    const explained = names.map((name) => ({ name, found: explainPerson(name, desired, observed, plan, survey) }));
    const { name, found } = explained.find((one) => one.found) ?? explained[explained.length - 1] ?? { name: '' };
    const meant = found ? undefined : didYouMean(name, namesOf(observed));
    return { text: membershipReport(texts, name.slice(0, 200), found, meant) };
}

function namesOf({ directory, accounts }: Observed): string[] {
    return [...directory.users, ...accounts].map(({ username }) => username);
}
