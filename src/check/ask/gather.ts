import { findPeopleOfAddress, findPerson, readPeople } from '../../directory/people/people';
import type { DirectoryPerson, FoundPeople } from '../../model/directory';
import { given } from '../../model/given';
import type { Endpoints, DesiredSso } from '../../model/sso';
import { identityOf } from '../../plan/people/identity';
import { ssoToSetUp } from '../../plan/sso/sso-to-set-up';
import { desiredSso, desiredState, expectedEndpoints } from '../../run/observe/desired';
import type { AuthentikFacts, CheckFacts, PersonFacts, WantedFacts } from '../facts/check-facts';
import { loginEntry } from '../facts/entry-as-seen';
import { notAsked, valueOf, type Found } from '../facts/found';
import { isEverybody } from '../facts/pairs-as-seen';
import { completeAccountsOfOne, type WhereToLook } from './accounts-of-one';
import { askAuthentik, askBindings, askPermissions, askSelfService } from './ask-authentik';
import { askClient } from './ask-client';
import { askPerson } from './ask-person';
import { askWebhook } from './ask-webhook';
import { askAccounts, askOtherLogins, askWorkspace, completeAccounts, withAge } from './ask-workspace';
import { Questions, type CheckSources } from './questions';
import { namesToLookUp, whoIsMeant, type FoundPerson } from './who-is-meant';

const MOST_PEOPLE = 1_000;

/**
 * Reads everything that a check looks at, from both servers at once, and writes nothing. A question that fails leaves its reason in
 * the place of its value; one that depends on it is not asked.
 * @param username in authentik, or of the account, to look at one person
 */
export async function gatherFacts(sources: CheckSources, username?: string): Promise<CheckFacts> {
    const { config, workspace, clock, asker, http } = sources;
    const questions = new Questions(sources, await workspace.siteUrl());
    const [first, entry, listed, found, people, webhook] = await Promise.all([
        askAuthentik(questions),
        askWorkspace(questions),
        askAccounts(questions),
        askForPerson(questions, username ?? asker.username),
        askForPeople(questions),
        username === undefined ? askWebhook(questions) : undefined,
    ]);
    const endpoints = valueOf(first.endpoints);
    const sso = ssoToSetUp(
        desiredSso(config, questions.siteUrl),
        config.login,
        valueOf(first.sso),
        endpoints !== undefined,
    );
    const wanted = wantedFacts(sources, endpoints, sso);
    const about = { wanted, workspace: entry.facts };
    const fields = loginEntry(about);
    const usernames = namesToLookUp(username, { found, people, fields });
    const one = username === undefined ? undefined : valueOf(found);
    const [bindings, lacking, client, accounts, hasOtherLogins, rivals] = await Promise.all([
        askBindings(questions, first),
        askPermissions(questions, { ...about, authentik: first }),
        askClient(http, questions.deadline, about, { secret: entry.secret, sso: first.sso, version: first.version }),
        one
            ? completeAccountsOfOne(whereToLook(questions), listed, {
                  usernames: usernames ?? [],
                  address: identityOf(one, fields).email,
                  linked: first.links?.links.get(one.uid),
                  version: entry.facts.server.version,
              })
            : completeAccounts(questions, listed, usernames),
        askOtherLogins(questions, first.links?.births),
        one && askForRivals(questions, people, one),
    ]);
    const meant = whoIsMeant(username, {
        ...{ found, people, accounts, fields, hasOtherLogins: valueOf(hasOtherLogins) ?? true },
        ...{ groups: valueOf(first.groups), links: first.links },
    });
    const [person, selfService] = await Promise.all([
        askAboutPerson(questions, meant, { ...first, bindings }, fields.scopes),
        askSelfService(questions),
    ]);
    return {
        asker: asker.username,
        now: clock.now().getTime(),
        wanted,
        authentik: { ...first, bindings, lacking, selfService, ...given({ webhook }) },
        client,
        workspace: {
            ...entry.facts,
            hasOtherLogins,
            accounts: username === undefined ? accounts : await withAge(questions, accounts, usernames ?? []),
        },
        people,
        ...given({ rivals }),
        person,
    };
}

function wantedFacts(
    { config, adoption, ownEntries }: CheckSources,
    endpoints: Endpoints | undefined,
    sso: DesiredSso | undefined,
): WantedFacts {
    const { authentik, rocketchat, login } = config;
    const desired = desiredState(config, endpoints ?? expectedEndpoints(authentik), sso, adoption);
    const { publicUrl, serverUrl, slug } = authentik;
    const { clientId, entryName, service } = login;
    const { keyField } = desired;
    return {
        ...{ publicUrl, serverUrl, slug, clientId, entryName, service, keyField, ownEntries, desired },
        hasToken: authentik.token !== undefined,
        hasWorkspaceToken: rocketchat.credentials !== undefined,
        hasClientSecret: login.clientSecret !== '',
        rows: desired.entry?.settings ?? [],
    };
}

async function askForPerson(questions: Questions, username: string): Promise<FoundPerson> {
    if (!questions.hasToken) return notAsked;
    return questions.askAuthentik(async () => findPerson(questions.client, username));
}

async function askForPeople(questions: Questions): Promise<Found<FoundPeople>> {
    if (!questions.hasToken) return notAsked;
    return questions.askAuthentik(async () => readPeople(questions.client, MOST_PEOPLE));
}

function whereToLook(questions: Questions): WhereToLook {
    const { users } = questions.sources;
    return { rest: questions.rest, users, ask: async (request) => questions.askWorkspace(request) };
}

/** Of more people than were read, another may have the address of the one who is asked about. */
async function askForRivals(
    questions: Questions,
    people: Found<FoundPeople>,
    { email }: DirectoryPerson,
): Promise<CheckFacts['rivals']> {
    const everybody = valueOf(people);
    if (everybody && isEverybody(everybody)) return undefined;
    return questions.askAuthentik(async () => findPeopleOfAddress(questions.client, email));
}

async function askAboutPerson(
    questions: Questions,
    meant: FoundPerson,
    { sso, groups, bindings, owner }: Pick<AuthentikFacts, 'sso' | 'groups' | 'bindings' | 'owner'>,
    scopes: readonly string[],
): Promise<Found<PersonFacts | undefined>> {
    if (meant.state !== 'known') return meant;
    const person = meant.value;
    if (!person) return { state: 'known', value: undefined };
    return questions.askAuthentik(async () =>
        askPerson(questions.client, person, {
            sso: valueOf(sso),
            groups: valueOf(groups),
            bindings: valueOf(bindings),
            isSuperuser: valueOf(owner)?.isSuperuser === true,
            slug: questions.sources.config.authentik.slug,
            scopes,
        }),
    );
}
