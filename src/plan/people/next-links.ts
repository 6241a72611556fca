import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import type { FindPerson } from './match-people';

/** The links as they stand once people were looked for: those to accounts that are gone are dropped, and new ones are made. */
export function nextLinks(
    find: FindPerson,
    { accounts, directory, memory }: Pick<Observed, 'accounts' | 'directory' | 'memory'>,
): Memory['links'] {
    const links = new Map(memory.links);
    const owners = new Map<string, Set<string>>();
    for (const [uid, userId] of links) owners.set(userId, (owners.get(userId) ?? new Set()).add(uid));
    const present = new Set(accounts.map(({ id }) => id));
    for (const user of directory.users) {
        const link = links.get(user.uid);
        if (link !== undefined && !present.has(link)) links.delete(user.uid);
        const match = find(user);
        // who was never seen active is nobody's to deactivate
        if (!user.isActive || !('account' in match) || match.isLinked) continue;
        // somebody who is gone from authentik may still be linked to it: the account has one owner
        for (const uid of owners.get(match.account.id) ?? []) links.delete(uid);
        owners.set(match.account.id, new Set([user.uid]));
        links.set(user.uid, match.account.id);
    }
    return links;
}
