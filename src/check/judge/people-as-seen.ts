import type { PeoplePicture, PersonInPicture } from '../../model/people-picture';
import { choicesOf } from '../../plan/people/choices';
import { paintPeople, type PeopleToPaint } from '../../plan/people/paint-people';
import { paintUpgrade } from '../../plan/people/paint-upgrade';
import { accessOf } from '../facts/access';
import type { CheckFacts } from '../facts/check-facts';
import { hasEntry, loginEntry, loginFlow } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { pairsAsSeen } from '../facts/pairs-as-seen';
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
    const input = peopleToPaint(facts);
    if (!input) return undefined;
    const total = valueOf(facts.people)?.total ?? 0;
    const now = paintPeople(input);
    const upgraded = paintUpgrade(input, facts.workspace.server.version);
    return { now: { ...now, outOf: total }, ...(upgraded && { upgraded }) };
}

/** What the person asked about is to the workspace, as `user` and `people` say it; undefined where not everybody is known. */
export function personAsSeen(facts: CheckFacts): PersonInPicture | undefined {
    const people = valueOf(facts.people);
    const isWhole = people?.deactivated !== undefined && people.total <= people.people.length;
    const input = isWhole ? peopleToPaint(facts) : undefined;
    const uid = valueOf(facts.person)?.person.uid;
    return input && hasEntry(facts) ? paintPeople(input).people.find((person) => person.uid === uid) : undefined;
}

function peopleToPaint(facts: CheckFacts): PeopleToPaint | undefined {
    const found = valueOf(facts.people);
    const known = valueOf(facts.workspace.accounts);
    // of accounts that were looked up by their names, others may have the addresses
    if (!found || known?.total === undefined || known.total > known.accounts.length) return undefined;
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
    return {
        ...{ people, accounts, pairs },
        choices: choicesOf({ entry, flow }, facts.workspace.settings, valueOf(facts.authentik.selfService)),
        login: {
            ...{ flow, entry, rules: loginRules(facts) },
            ...emailFormAsSeen(facts),
            provider: {
                ...{ endpoints: undefined, client: undefined, isRedirectUriRegistered: undefined },
                ...{ allowsCodes: undefined, hasApplication: undefined },
                mappedScopes: loginProvider(facts).mappedScopes,
            },
        },
        mayBeTied: hasEntry(facts),
        mayEnter: ({ uid }) => {
            const person = byUid.get(uid);
            return person && accessOf(person, access);
        },
    };
}
