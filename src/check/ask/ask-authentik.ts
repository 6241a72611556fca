import { readAccessBindings } from '../../directory/sso/access';
import { readApiTokens, readTokenOwner, readVersion } from '../../directory/token-owner';
import { permissionsWithoutGroups } from '../../plan/sso/permissions-without-groups';
import { permissionsToProbe } from '../../plan/sso/sso-permissions';
import { desiredSso } from '../../run/observe/desired';
import { planSetUp } from '../facts/as-planned';
import type { AuthentikFacts } from '../facts/check-facts';
import { failureOf, notAsked, valueOf, type Found } from '../facts/found';
import type { Questions } from './questions';

/** What can be asked of authentik before anything is known. */
export type FirstAuthentikFacts = Omit<AuthentikFacts, 'bindings' | 'lacking' | 'webhook' | 'selfService'>;

/** Without a token only what is public is asked. */
export async function askAuthentik(questions: Questions): Promise<FirstAuthentikFacts> {
    const { client, sources, hasToken, siteUrl } = questions;
    const { config, authentik } = sources;
    const ask = async <T>(request: () => Promise<T>): Promise<Found<T>> => questions.askAuthentik(request);
    const askWithToken = async <T>(request: () => Promise<T>): Promise<Found<T>> =>
        hasToken ? ask(request) : notAsked;
    const [
        { knownGroups = new Map<string, string>(), protectedIds, ...links },
        isAuthentik,
        version,
        [owner, tokens],
        endpoints,
        sso,
        groups,
    ] = await Promise.all([
        sources.memory.read(),
        ask(async () => client.isAuthentik()),
        askWithToken(async () => readVersion(client)),
        askOwner(questions),
        ask(async () => authentik.discover()),
        askWithToken(async () => authentik.readSso(desiredSso(config, siteUrl), config.login, [])),
        askWithToken(async () => authentik.readDirectory(() => false, false)),
    ]);
    return {
        isAuthentik,
        version,
        owner,
        tokens,
        endpoints,
        sso,
        groups,
        knownGroups,
        links,
        ...(protectedIds && { protectedIds }),
    };
}

/** Many requests that nothing else waits for: a slow authentik is asked for them last. */
export async function askSelfService(questions: Questions): Promise<AuthentikFacts['selfService']> {
    if (!questions.hasToken) return notAsked;
    return questions.askAuthentik(async () => questions.sources.authentik.readSelfService(true));
}

async function askOwner(questions: Questions): Promise<[AuthentikFacts['owner'], AuthentikFacts['tokens']]> {
    const { client, hasToken } = questions;
    if (!hasToken) return [notAsked, notAsked];
    const owner = await questions.askAuthentik(async () => readTokenOwner(client));
    const username = valueOf(owner)?.username;
    if (username === undefined) return [owner, notAsked];
    return [owner, await questions.askAuthentik(async () => readApiTokens(client, username))];
}

export async function askBindings(
    questions: Questions,
    { sso }: Pick<AuthentikFacts, 'sso'>,
): Promise<AuthentikFacts['bindings']> {
    const application = valueOf(sso)?.application;
    if (!application) return notAsked;
    return questions.askAuthentik(async () => readAccessBindings(questions.client, application.id));
}

/** Asked only where the next run would change something: what is set up needs no permission to stay so. */
export async function askPermissions(
    questions: Questions,
    facts: Parameters<typeof planSetUp>[0],
): Promise<AuthentikFacts['lacking']> {
    const observed = valueOf(facts.authentik.sso);
    if (!observed || !facts.wanted.desired.sso) return notAsked;
    const isUnseen = failureOf(facts.authentik.groups)?.code === 'authentik_permission_missing';
    const needed = isUnseen
        ? permissionsWithoutGroups(facts.wanted.desired, observed)
        : permissionsToProbe(planSetUp(facts).sso);
    if (needed.length === 0) return { state: 'known', value: observed.lacking };
    return questions.askAuthentik(async () => {
        const probed = await questions.sources.authentik.lackingPermissions(needed, observed);
        return [...new Set([...observed.lacking, ...probed])].sort();
    });
}
