import { gatherFacts } from '../../check/ask/gather';
import { runChecks } from '../../check/judge/checks';
import { peopleAsSeen, personAsSeen } from '../../check/judge/people-as-seen';
import { predictPerson } from '../../check/judge/predict-person';
import { settingsFailed, withSettingsFailed } from '../../check/judge/settings-failed';
import type { Answer } from '../../report/answer';
import { checkReport } from '../../report/check-report';
import { isFirstContact, missingAnswer } from '../../report/missing-answer';
import { personReport } from '../../report/person-report';
import { wholeNames } from '../arguments';
import type { CommandCall } from '../call';
import { checkSources } from '../check-sources';

/** `/authentik-sync check [username]`: the doctor, or what the login of one person would end as. Changes nothing. */
export async function checkVerb({ app, sender, texts, words }: CommandCall): Promise<Answer> {
    const { config: whole, rest: config = whole, problems, connection } = await app.readConfig();
    if (isFirstContact(problems)) return { text: missingAnswer(texts, connection) };
    if (!config) return { text: checkReport(texts, settingsFailed(problems), 'authentik') };
    const sources = await checkSources(app, config, connection, sender);
    const names = wholeNames(words);
    for (const [index, username] of names.entries()) {
        const facts = await gatherFacts(sources, username);
        const isKnown = facts.person.state === 'known' && facts.person.value !== undefined;
        if (isKnown || index === names.length - 1)
            return { text: personReport(texts, username, predictPerson(facts), facts, personAsSeen(facts)) };
    }
    const facts = await gatherFacts(sources);
    const lines = withSettingsFailed(runChecks(facts), problems);
    return { text: checkReport(texts, lines, facts.wanted.service, peopleAsSeen(facts), problems) };
}
