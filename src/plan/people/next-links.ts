import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import { isMissing } from './is-gone';

export type NextLinks = Pick<Memory, 'links' | 'grounds' | 'missedOnce'>;

/**
 * The links as they stand once people were looked for: those to accounts that are gone are dropped, and it is noted whose people
 * the list of everybody does not show. A link that is made or given up is a change of a plan.
 */
export function nextLinks({
    accounts,
    directory,
    memory,
}: Pick<Observed, 'accounts' | 'directory' | 'memory'>): NextLinks {
    const looked = new Set(directory.users.map(({ uid }) => uid));
    const present = new Set(accounts.map(({ id }) => id));
    const isKept = ([uid, userId]: [string, string]): boolean => present.has(userId) || !looked.has(uid);
    const links = new Map([...memory.links].filter(isKept));
    const grounds = new Map([...(memory.grounds ?? [])].filter(([uid]) => links.has(uid)));
    // a list that may hide somebody says of nobody that they are missing
    const missed = directory.mayBePartial === true ? [] : [...links.keys()].filter((uid) => isMissing(uid, directory));
    return { links, grounds, missedOnce: missed };
}
