import { given } from '../../model/given';
import type { Directory, DirectoryPerson, FoundPeople } from '../../model/directory';
import type { IdentityFields } from '../../model/login';
import type { Account, KnownAccount } from '../../model/workspace';
import { Pairs } from '../../plan/people/pairs';
import { withUsername } from '../../plan/people/with-username';
import type { AuthentikFacts } from './check-facts';

export interface PairsToSee {
    people: FoundPeople;
    accounts: readonly KnownAccount[];
    groups: Pick<Directory, 'mayBePartial'> | undefined;
    links: AuthentikFacts['links'];
    fields: IdentityFields;
    hasOtherLogins: boolean;
}

/** Who is who among the people and accounts that a check has read, as a plan would pair them. */
export function pairsAsSeen({ people: found, accounts: known, groups, links, fields, hasOtherLogins }: PairsToSee): {
    accounts: Account[];
    pairs: Pairs;
} {
    const accounts = known.map((one) => ({ ...one, type: one.type ?? (one.isApp ? 'app' : 'user') }));
    const everybody = everybodyIn(found);
    const isWhole = isEverybody(found);
    const directory: Directory = {
        ...{ users: everybody, groups: [] },
        ...given({ mayBePartial: groups?.mayBePartial }),
        // of more people than were read, another may have the address
        ...(isWhole && {
            people: everybody,
            everyone: new Map(everybody.map(({ uid, isActive }) => [uid, isActive])),
        }),
    };
    const memory = links ?? { links: new Map() };
    return { accounts, pairs: Pairs.among(accounts, { directory, memory, fields, hasOtherLogins }) };
}

/** Whether nobody is left who was not read. */
export function isEverybody({ people, total, deactivated }: FoundPeople): boolean {
    return total <= people.length && deactivated !== undefined;
}

/** Whose account is called so, by a link or by what speaks for one: people are known by their usernames here, too. */
export function personOfAccount(username: string, input: PairsToSee): DirectoryPerson | undefined {
    const { accounts, pairs } = pairsAsSeen(input);
    const account = withUsername(username, accounts);
    if (!account) return undefined;
    return everybodyIn(input.people).find((person) => {
        const pair = pairs.of(person);
        return 'account' in pair && pair.account.id === account.id;
    });
}

function everybodyIn({ people, deactivated = [] }: FoundPeople): readonly DirectoryPerson[] {
    return [...people, ...deactivated];
}
