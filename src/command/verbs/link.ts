import { decideLink, decideUnlink, type Decision } from '../../plan/people/decide-link';
import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import type { PlanInContext, Runner } from '../../run/plan-and-start';
import { wholeNames } from '../arguments';
import { originOf, type CommandCall } from '../call';
import { runAnswered } from '../run-answered';

/** `/authentik-sync link <person> @<account>`: an administrator says who is who. */
export async function linkVerb(call: CommandCall): Promise<Answer> {
    const at = call.words.map((word) => /^`?@/.test(word)).lastIndexOf(true);
    const persons = wholeNames(call.words.slice(0, Math.max(at, 0)));
    const [username] = wholeNames(at < 0 ? [] : call.words.slice(at)).slice(-1);
    if (persons.length === 0 || username === undefined) return { text: call.texts.withAction('link.whom') };
    return decided(call, persons, username, async (person, { observed }, runner) =>
        decideLink(person, await runner.accountNamed(username, observed), observed),
    );
}

/** `/authentik-sync unlink <person>`, or `@<account>`: the two are not one, and are not linked again by themselves. */
export async function unlinkVerb(call: CommandCall): Promise<Answer> {
    const persons = wholeNames(call.words);
    if (persons.length === 0) return { text: call.texts.withAction('unlink.whom') };
    const isAccount = /^`?@/.test(call.words[0] ?? '');
    return decided(call, persons, '', async (name, { observed }) => decideUnlink(name, observed, isAccount));
}

/** @param persons the name as it was typed, and without the marks around it: the first that somebody has */
async function decided(
    call: CommandCall,
    persons: readonly string[],
    username: string,
    decide: (person: string, planned: PlanInContext, runner: Runner) => Promise<Decision>,
): Promise<Answer> {
    const { app, texts } = call;
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const runner = await app.runner(config);
    const origin = originOf(call);
    return runner.planThen(origin, async (planned) => {
        let answer: Answer = { text: '' };
        for (const person of persons) {
            const decision = await decide(person, planned, runner);
            if ('plan' in decision) {
                const run = await runner.startLinks(runner.only(planned, decision.plan), origin);
                return runAnswered(app, texts, run);
            }
            answer = { text: texts.withAction(decision.refused, { person, username, other: decision.other }) };
            if (decision.refused !== 'link.no_person' && decision.refused !== 'unlink.none') return answer;
        }
        return answer;
    });
}
