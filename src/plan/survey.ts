import type { Desired } from '../model/desired';
import type { DirectoryUser } from '../model/directory';
import type { Observed } from '../model/observed';
import { atOnce, type Pieces } from '../model/pieces';
import type { Note, PlanPart } from '../model/plan';
import { diffAccounts, presentInDirectory, returningOf } from './accounts/diff-accounts';
import { leftoverTargets } from './leftovers/leftover-targets';
import type { ManagedTarget } from './memberships/managed-target';
import { manageTargets } from './memberships/managed-targets';
import { diffLinks } from './people/diff-links';
import { noAccount } from './people/knows-accounts';
import { findPerson, type FindPerson, type Match } from './people/match-people';
import { nextLinks, type NextLinks } from './people/next-links';
import { Pairs } from './people/pairs';
import { protectedList, protectionNotes, type ProtectedList } from './people/protected-list';

/** Who is who and what the rules are about, found once from what was observed, for all that decides or tells by it. */
export interface Survey {
    /** who is who */
    pairs: Pairs;
    /** the links as they stand once people were looked for; what the plan changes comes on top of it */
    links: NextLinks;
    /** user ids of accounts with a link, whether it stands, is made by the plan, or waits for a person */
    linked: ReadonlySet<string>;
    /** what changes in who is who */
    people: PlanPart;
    /** whether the person of each linked account is active in authentik, by user id; undefined where that is not known */
    present: ReadonlyMap<string, boolean> | undefined;
    /** the account of a person of the directory, as it will be once those who are back are active again */
    find: FindPerson;
    /** what changes in accounts */
    accounts: PlanPart;
    /** the targets of the rules, one for each thing in Rocket.Chat, in stable order */
    targets: readonly ManagedTarget[];
    /** those that no rule names any more, in which something is there that the app gave */
    leftovers: readonly ManagedTarget[];
    /** whom the list of protected users means */
    protection: ProtectedList;
    /** about people and targets */
    notes: readonly Note[];
}

export function survey(desired: Desired, observed: Observed): Survey {
    return atOnce(surveyInPieces(desired, observed));
}

/** @param known who is who by a survey of the same look, where only more of the rooms was read since */
export function* surveyInPieces(desired: Desired, observed: Observed, known?: Pairs): Pieces<Survey> {
    const { directory, memory, hasOtherLogins } = observed;
    const context = { directory, memory, fields: desired.identity, hasOtherLogins };
    const pairs = known ?? (yield* Pairs.inPieces(observed.accounts, context));
    const links = nextLinks(observed);
    yield;
    const people = diffLinks(desired, observed, pairs);
    yield;
    const present = presentInDirectory(memory, directory, people);
    const accounts = diffAccounts(desired, observed, present);
    const returning = returningOf(accounts, observed);
    const nobodys = noAccount(observed);
    const matches = new Map<DirectoryUser, Match>();
    const find: FindPerson = (user) => {
        const match = matches.get(user) ?? findPerson(user, pairs, nobodys, returning);
        matches.set(user, match);
        return match;
    };
    const linked = linkedAccounts(links, people);
    const protection = protectedList(desired, observed, find);
    yield;
    const { targets, notes: ofTargets } = yield* manageTargets(desired, observed, find);
    const notes = [...ofTargets, ...protectionNotes(protection)];
    const leftovers = leftoverTargets(observed, targets);
    return { pairs, links, linked, people, present, find, accounts, targets, leftovers, protection, notes };
}

/** With those that the plan makes or that wait, and without those that it lets go of. */
function linkedAccounts({ links }: NextLinks, { changes, withheld }: PlanPart): Set<string> {
    const left = new Set(changes.flatMap((change) => (change.kind === 'unlink-person' ? [change.uid] : [])));
    const kept = [...links].filter(([uid]) => !left.has(uid)).map(([, userId]) => userId);
    const made = [...changes, ...withheld.map(({ change }) => change)].flatMap((change) =>
        change.kind === 'link-person' ? [change.userId] : [],
    );
    return new Set([...kept, ...made]);
}
