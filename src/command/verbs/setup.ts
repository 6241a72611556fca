import { gatherFacts } from '../../check/ask/gather';
import { failure, ok, type CheckLine } from '../../check/judge/check-line';
import { say } from '../../check/judge/check-words';
import { runChecks } from '../../check/judge/checks';
import type { ConfigResult } from '../../config/config';
import { parseConfig } from '../../config/parse-config';
import { failureWords } from '../../model/words';
import type { Answer } from '../../report/answer';
import { isSetUp, setupAnswer } from '../../report/setup-answer';
import type { CommandCall } from '../call';
import { checkSources } from '../check-sources';
import { planVerb } from './plan';

/**
 * `/authentik-sync setup`: the three values of the settings page that there have to be, each tried as soon as it is there; then who
 * can log in, and the plan. No secret is typed anywhere but there.
 */
export async function setupVerb(call: CommandCall): Promise<Answer> {
    const { app, texts } = call;
    const stored = await app.storedSettings();
    const given = {
        url: isGiven(stored.authentik_url),
        token: isGiven(stored.authentik_token),
        personalToken: isGiven(stored.rocketchat_token),
    };
    const config = await configFor(call, given.personalToken);
    const lines = await linesFor(call, config);
    const setup = { given, problems: config.problems, lines };
    const answer = setupAnswer(texts, setup);
    if (!isSetUp(setup)) return answer;
    const plan = await planVerb(call);
    return { ...plan, text: [answer.text, '', plan.text].join('\n') };
}

function isGiven(value: unknown): boolean {
    return typeof value === 'string' && value.trim() !== '';
}

/** A user id without its token is no mistake here: the token is what is asked for next. */
async function configFor({ app }: CommandCall, hasPersonalToken: boolean): Promise<ConfigResult> {
    if (hasPersonalToken) return app.readConfig();
    return parseConfig({ ...(await app.storedSettings()), rocketchat_user_id: '' });
}

/** @returns none where settings cannot work: they are told first */
async function linesFor(call: CommandCall, { config, connection }: ConfigResult): Promise<CheckLine[]> {
    if (!config) return [];
    const sources = await checkSources(call.app, config, connection, call.sender);
    // only a token that is accepted tells the version, and that it is not told is nothing against the URL
    const lines = runChecks(await gatherFacts(sources)).filter(
        ({ id, mark }) => id !== 'authentik_version' || mark !== 'skipped',
    );
    if (sources.authentik.hasToken) return lines;
    const { publicUrl: url } = config.authentik;
    const address = await sources.authentik.discover().then(
        () => undefined,
        (error: unknown) => call.app.logFailure(error),
    );
    // an application is what the app sets up: where there is none yet, authentik has answered all the same
    const answers = address === undefined || address.code === 'authentik_slug_unknown';
    const line = answers
        ? ok('authentik_reachable', say('authentik_reachable.answers', { url }))
        : failure('authentik_reachable', failureWords(address));
    return [line, ...lines.filter(({ id }) => id !== 'authentik_reachable')];
}
