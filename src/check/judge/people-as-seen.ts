import type { DirectoryPerson, FoundPeople } from '../../model/directory';
import type { PeoplePicture, PersonInPicture } from '../../model/people-picture';
import type { FoundAccounts } from '../../model/workspace';
import { given } from '../../model/given';
import { choicesOf, newcomer, unseenChoicesOf } from '../../plan/people/choices';
import { paintPeople, type PeopleToPaint } from '../../plan/people/paint-people';
import { paintUpgrade } from '../../plan/people/paint-upgrade';
import { accessOf } from '../facts/access';
import type { CheckFacts } from '../facts/check-facts';
import { hasEntry, loginEntry, loginFlow } from '../facts/entry-as-seen';
import { notAsked, valueOf } from '../facts/found';
import { isEverybody, pairsAsSeen } from '../facts/pairs-as-seen';
import { loginProvider } from '../facts/provider-as-seen';
import { emailFormAsSeen, loginRules } from '../facts/workspace-as-seen';

export interface PeopleAsSeen {
    now: PeoplePicture;
    /** after an upgrade to 9.0; absent where it changes nothing about the flow */
    upgraded?: PeoplePicture;
}

/**
 * What everybody is to the workspace as it is now; undefined where people or accounts could not be listed. How the provider answers
 * is the matter of other checks.
 */
export function peopleAsSeen(facts: CheckFacts): PeopleAsSeen | undefined {
    const found = valueOf(facts.people);
    const known = valueOf(facts.workspace.accounts);
    // of accounts that were looked up by their names, others may have the addresses
    if (!found || known?.total === undefined || known.total > known.accounts.length) return undefined;
    const input = peopleToPaint(facts, found, known);
    const total = valueOf(facts.people)?.total ?? 0;
    const now = paintPeople(input);
    const upgraded = paintUpgrade(input, facts.workspace.server.version);
    return { now: { ...now, outOf: total }, ...(upgraded && { upgraded }) };
}

/**
 * What the person asked about is to the workspace, as `user` and `people` say it. Where not everybody or not every account was read,
 * it is told of those who were, and of whoever was looked up for them.
 */
export function personAsSeen(facts: CheckFacts): PersonInPicture | undefined {
    const person = valueOf(facts.person)?.person;
    const accounts = valueOf(facts.workspace.accounts);
    if (!person || !accounts || !hasEntry(facts)) return undefined;
    const people = withPerson(valueOf(facts.people), person, valueOf(facts.rivals ?? notAsked) ?? []);
    return paintPeople(peopleToPaint(facts, people, accounts)).people.find(({ uid }) => uid === person.uid);
}

/** Who was read, and who was looked up; as long as not everybody was read, there is one more at least. */
function withPerson(
    read: FoundPeople | undefined,
    person: DirectoryPerson,
    rivals: readonly DirectoryPerson[],
): FoundPeople {
    if (read && isEverybody(read)) return read;
    const { people = [], deactivated = [], total = 0 } = read ?? {};
    const known = new Set([...people, ...deactivated].map(({ uid }) => uid));
    const looked = [...new Map([...rivals, person].map((one) => [one.uid, one])).values()];
    const all = [...people, ...looked.filter(({ uid }) => !known.has(uid))];
    return { people: all, total: Math.max(total, all.length + 1), ...(deactivated.length > 0 && { deactivated }) };
}

function peopleToPaint(facts: CheckFacts, found: FoundPeople, known: FoundAccounts): PeopleToPaint {
    const entry = loginEntry(facts);
    const { people } = found;
    const access = {
        sso: valueOf(facts.authentik.sso),
        groups: valueOf(facts.authentik.groups),
        bindings: valueOf(facts.authentik.bindings),
    };
    const byUid = new Map(people.map((person) => [person.uid, person]));
    const { accounts, pairs } = pairsAsSeen({
        ...{ people: found, accounts: known.accounts, fields: entry },
        ...{ groups: valueOf(facts.authentik.groups), links: facts.authentik.links },
        hasOtherLogins: valueOf(facts.workspace.hasOtherLogins) ?? true,
    });
    const flow = loginFlow(facts);
    const choosing = {
        login: { entry, flow },
        settings: facts.workspace.settings,
        selfService: valueOf(facts.authentik.selfService),
        isOpen: accessOf({ ...newcomer, number: -1, groups: [] }, access),
    };
    return {
        ...{ people, accounts, pairs },
        choices: choicesOf(choosing),
        ...given({ unseenChoices: unseenChoicesOf(choosing) }),
        login: {
            ...{ flow, entry, rules: loginRules(facts) },
            ...emailFormAsSeen(facts),
            provider: {
                ...{ endpoints: undefined, client: undefined, isRedirectUriRegistered: undefined },
                ...{ allowsCodes: undefined, hasApplication: undefined },
                mappedScopes: loginProvider(facts).mappedScopes,
            },
        },
        ...given({ freeSeats: facts.workspace.server.freeSeats }),
        mayBeTied: hasEntry(facts),
        mayEnter: ({ uid }) => {
            const person = byUid.get(uid);
            return person && accessOf(person, access);
        },
    };
}
