import { PeopleMatcher } from './match-people';
import type { Desired, Memory, Observed } from './types';

/** The links as they stand once people were looked for: those to accounts that are gone are dropped, and new ones are made. */
export function nextLinks({ keyField }: Desired, { accounts, directory, memory }: Observed): Memory['links'] {
    const links = new Map(Object.entries(memory.links));
    const known = new Set(accounts.map(({ id }) => id));
    const matcher = new PeopleMatcher(accounts, keyField, { directory, links: memory.links, returning: new Set() });
    for (const user of directory.users) {
        const link = links.get(user.uid);
        if (link !== undefined && !known.has(link)) links.delete(user.uid);
        const match = matcher.find(user);
        // who was never seen active is nobody's to deactivate
        if (!user.isActive || !('account' in match) || match.isLinked) continue;
        // somebody who is gone from authentik may still be linked to it: the account has one owner
        for (const [uid, userId] of links) if (userId === match.account.id) links.delete(uid);
        links.set(user.uid, match.account.id);
    }
    return Object.fromEntries(links);
}
