import { compareText } from '../../model/compare-text';
import type { Desired } from '../../model/desired';
import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import { targetKey } from '../../model/target';
import { presentInDirectory } from '../accounts/diff-accounts';
import { nextLinks } from '../people/next-links';
import { manageTargets } from './managed-targets';

/**
 * What the app remembers once it has looked, before it has changed anything: memberships that somebody took away are forgotten,
 * people are linked to the accounts that were found for them, and rooms to their ids. What the run changes comes on top of it.
 */
export function nextMemory(desired: Desired, observed: Observed): Memory {
    const { memory, directory } = observed;
    const ledger = new Map(Object.entries(memory.ledger));
    const roomIds = new Map(Object.entries(memory.roomIds));
    for (const { wanted, state, id, owned } of manageTargets(desired, observed, new Set()).targets) {
        // a target that cannot be read, or is not to be touched, keeps its entries until it can be looked at again
        if (state !== 'there' && state !== 'missing') continue;
        const key = targetKey(wanted.target);
        if (owned.size > 0) ledger.set(key, [...owned].sort(compareText));
        else ledger.delete(key);
        if (!('room' in wanted.target)) continue;
        if (id === undefined) roomIds.delete(wanted.target.room);
        else roomIds.set(wanted.target.room, id);
    }
    return {
        ...memory,
        ledger: Object.fromEntries(ledger),
        roomIds: Object.fromEntries(roomIds),
        links: nextLinks(desired, observed),
        deactivated: stillDeactivated(desired, observed),
        // what is empty now and was not before is not trusted, and so is not what the next run is measured by
        groupsBefore: directory.groups.length > 0 ? directory.groups.length : memory.groupsBefore,
        peopleBefore: directory.users.length > 0 ? directory.users.length : memory.peopleBefore,
    };
}

/**
 * An account that is active again is the app's no longer once its person is back, or once the app deactivates nobody. Until then
 * it was somebody else who has activated it, and that is remembered.
 */
function stillDeactivated(desired: Desired, observed: Observed): string[] {
    const { accounts, memory } = observed;
    const present = presentInDirectory(desired, observed);
    const active = new Set(accounts.filter(({ isActive }) => isActive).map(({ id }) => id));
    const isOver = (userId: string): boolean => !desired.removals.deactivates || present?.get(userId) === true;
    return memory.deactivated.filter((userId) => !active.has(userId) || !isOver(userId));
}
