import type { Desired } from '../../model/desired';
import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import { PeopleMatcher } from './match-people';

/** What was observed does not change, and several parts of one plan ask for the links. */
const known = new WeakMap<Observed, Map<Desired['keyField'], Memory['links']>>();

/** The links as they stand once people were looked for: those to accounts that are gone are dropped, and new ones are made. */
export function nextLinks({ keyField }: Desired, observed: Observed): Memory['links'] {
    const byKeyField = known.get(observed) ?? new Map<Desired['keyField'], Memory['links']>();
    const links = byKeyField.get(keyField) ?? findLinks(keyField, observed);
    known.set(observed, byKeyField.set(keyField, links));
    return links;
}

function findLinks(keyField: Desired['keyField'], { accounts, directory, memory }: Observed): Memory['links'] {
    const links = new Map(Object.entries(memory.links));
    const owners = new Map<string, Set<string>>();
    for (const [uid, userId] of links) owners.set(userId, (owners.get(userId) ?? new Set()).add(uid));
    const present = new Set(accounts.map(({ id }) => id));
    const matcher = new PeopleMatcher(accounts, keyField, { directory, links: memory.links, returning: new Set() });
    for (const user of directory.users) {
        const link = links.get(user.uid);
        if (link !== undefined && !present.has(link)) links.delete(user.uid);
        const match = matcher.find(user);
        // who was never seen active is nobody's to deactivate
        if (!user.isActive || !('account' in match) || match.isLinked) continue;
        // somebody who is gone from authentik may still be linked to it: the account has one owner
        for (const uid of owners.get(match.account.id) ?? []) links.delete(uid);
        owners.set(match.account.id, new Set([user.uid]));
        links.set(user.uid, match.account.id);
    }
    return Object.fromEntries(links);
}
