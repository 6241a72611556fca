import type { Desired } from '../../model/desired';
import { NearNames } from '../../model/did-you-mean';
import type { Observed } from '../../model/observed';
import type { Note } from '../../model/plan';
import { idsOfName, namesMeant, rememberedIds } from '../../model/protected-names';
import { withGuess } from '../../model/unknown-name';
import type { UnknownName } from '../../model/words';
import type { FindPerson, Match } from './match-people';

/** Whom the list of protected users means. */
export interface ProtectedList {
    /** user ids of all that it means */
    ids: ReadonlySet<string>;
    /** by name in lower case, as the memory holds it: the accounts that it meant when it was seen first, whatever they are called now */
    seen: ReadonlyMap<string, string>;
    /** those that protect nobody */
    unknown: readonly UnknownName[];
}

/**
 * A name on the list is a username in Rocket.Chat or in authentik, or what one was when the app saw it first. Of several people that
 * may be meant, as where each system calls another person so, all are protected: a list that protects too many does no harm.
 */
export function protectedList({ removals }: Desired, observed: Observed, find: FindPerson): ProtectedList {
    const { accounts, directory, memory } = observed;
    const present = new Set(accounts.map(({ id }) => id));
    const ids = new Set<string>();
    const seen = new Map<string, string>();
    const unknown: UnknownName[] = [];
    const accountsOf = byName(accounts);
    const peopleOf = byName(directory.users);
    let near: NearNames | undefined;
    for (const entry of removals.protectedUsers) {
        const [whole = '', ...words] = namesMeant(entry);
        if (isSomebody(whole)) continue;
        const nobody = words.filter((word) => !isSomebody(word));
        unknown.push(...(nobody.length === words.length ? [guess(entry)] : nobody.map(guess)));
    }
    return { ids, seen, unknown };

    /** Notes whom the name means. */
    function isSomebody(name: string): boolean {
        const remembered = idsOfName(memory.protectedIds?.get(name)).filter((id) => present.has(id));
        const here = (accountsOf.get(name) ?? []).map(({ id }) => id);
        const there = (peopleOf.get(name) ?? []).map(find);
        const candidates = there.flatMap((match) => ('account' in match ? [match.account] : match.candidates));
        const meant = [...remembered, ...here, ...candidates.map(({ id }) => id)];
        for (const id of meant) ids.add(id);
        // whoever takes the name later is protected while they have it; of people in authentik the link says who they are
        const kept = [...(remembered.length > 0 ? remembered : meant), ...there.flatMap(idOfLinked)];
        if (kept.length > 0) seen.set(name, rememberedIds(kept));
        return meant.length > 0;
    }

    function guess(name: string): UnknownName {
        const byAddress = accounts.find(({ emails }) =>
            emails.some(({ address }) => address.toLowerCase() === name.toLowerCase()),
        );
        if (byAddress) return { code: 'unknown.did_you_mean', name, meant: byAddress.username };
        near ??= new NearNames([...accounts, ...directory.users].map(({ username }) => username));
        return withGuess(name, near);
    }
}

/** Everybody by their username in lower case. */
function byName<One extends { username: string }>(all: readonly One[]): Map<string, One[]> {
    const found = new Map<string, One[]>();
    for (const one of all) {
        const name = one.username.toLowerCase();
        found.set(name, [...(found.get(name) ?? []), one]);
    }
    return found;
}

function idOfLinked(match: Match): string[] {
    return 'account' in match && match.link !== 'waits' ? [match.account.id] : [];
}

/** An entry that protects nobody is said in each plan: whoever wrote it relies on it. */
export function protectionNotes({ unknown }: ProtectedList): Note[] {
    return unknown.map((subject): Note => ({ code: 'protects_nobody', subject }));
}
