import type { Desired } from '../model/desired';
import type { Memory } from '../model/memory';
import type { Observed } from '../model/observed';
import type { Note, PlanPart } from '../model/plan';
import { diffAccounts, presentInDirectory, returningOf } from './accounts/diff-accounts';
import type { ManagedTarget } from './memberships/managed-target';
import { manageTargets } from './memberships/managed-targets';
import { PeopleMatcher, type FindPerson } from './people/match-people';
import { nextLinks } from './people/next-links';

/** Who is who and what the rules are about, found once from what was observed, for all that decides or tells by it. */
export interface Survey {
    /** the links as they stand once people were looked for */
    links: Memory['links'];
    /** whether the person of each linked account is active in authentik, by user id; undefined where that is not known */
    present: ReadonlyMap<string, boolean> | undefined;
    /** the account of a person of the directory, as it will be once those who are back are active again */
    find: FindPerson;
    /** what changes in accounts */
    accounts: PlanPart;
    /** the targets of the rules, one for each thing in Rocket.Chat, in stable order */
    targets: readonly ManagedTarget[];
    /** about people and targets */
    notes: readonly Note[];
}

export function survey(desired: Desired, observed: Observed): Survey {
    const { directory, memory, canUseRest } = observed;
    const matcher = new PeopleMatcher(observed.accounts, desired.keyField, {
        directory,
        links: memory.links,
        isListMissing: !canUseRest,
    });
    const links = nextLinks((user) => matcher.find(user), observed);
    const present = presentInDirectory(links, directory);
    const accounts = diffAccounts(desired, observed, present);
    const returning = returningOf(accounts, observed);
    const find: FindPerson = (user) => matcher.find(user, returning);
    return { links, present, find, accounts, ...manageTargets(desired, observed, find) };
}
