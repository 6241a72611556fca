import { explainPerson } from '../../plan/memberships/explain-person';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { leftLines, noAccountText, nothingText } from '../../report/person-synced';
import { syncPeople } from '../../run/sync-people';
import { wholeNames } from '../arguments';
import { originOf, type CommandCall } from '../call';
import { runAnswered } from '../run-answered';

/** `/authentik-sync sync <person>`: the links, rooms, teams and roles of one person, now. */
export async function syncVerb(call: CommandCall): Promise<Answer> {
    const { app, texts } = call;
    const names = wholeNames(call.words);
    if (names.length === 0) return { text: texts.withAction('sync.whom') };
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const runner = await app.runner(config);
    const origin = originOf(call);
    return runner.planThen(origin, async (planned) => {
        const { desired, observed, plan, survey } = planned;
        const found = names.flatMap((name) => explainPerson(name, desired, observed, plan, survey) ?? []);
        const [person] = found;
        const name = (names[names.length - 1] ?? '').slice(0, 200);
        if (!person) return { text: texts.withAction('person.nobody', { name }) };
        if (!person.account) return { text: noAccountText(texts, name, person) };
        const { part, run, left } = await syncPeople(runner, planned, new Set([person.account.id]), origin);
        const lines = leftLines(texts, left);
        if (run.stepCount === 0 && part.withheld.length === 0)
            return { text: lines[0] ?? nothingText(texts, name, person) };
        const answer = await runAnswered(app, texts, run);
        return { ...answer, text: [answer.text, ...lines].join('\n') };
    });
}
