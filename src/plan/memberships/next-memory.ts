import { compareText } from '../../model/compare-text';
import type { Desired } from '../../model/desired';
import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import type { Plan } from '../../model/plan';
import { targetKey } from '../../model/target';
import { approvedRooms } from '../approve';
import { targetsLeftOver } from '../leftovers/leftover-targets';
import { loginAfter } from '../login/login-after';
import type { Survey } from '../survey';
import { decidedTogether } from './fall-together';
import { nextKnownGroups } from './next-known-groups';
import { nextRooms } from './next-rooms';

/**
 * What the app remembers once it has looked, before it has changed anything: memberships that somebody took away are forgotten,
 * people are linked to the accounts that were found for them, and rooms to their ids. What the run changes comes on top of it.
 * @param approved the plan, where a person has approved what was withheld of it
 */
export function nextMemory(
    desired: Desired,
    observed: Observed,
    { links, present, targets, protection }: Survey,
    approved?: Plan,
): Memory {
    const { memory, directory } = observed;
    const ledger = new Map(memory.ledger);
    const { roomIds, foundRooms } = nextRooms(desired, observed, targets, approved ? approvedRooms(approved) : []);
    for (const { wanted, meantBy, state, owned } of targets) {
        // a target that cannot be read, or is not to be touched, keeps its entries until it can be looked at again
        if (state !== 'there' && state !== 'missing') continue;
        const key = targetKey(wanted.target);
        // of two names that mean one thing the first has it all
        for (const target of meantBy) ledger.delete(targetKey(target));
        if (owned.size > 0) ledger.set(key, [...owned].sort(compareText));
    }
    if (directory.isPartial !== true && directory.groups.length > 0) forgetRooms(roomIds, ledger, targets);
    // what cannot be trusted is not what the next run is measured by: a part, and what is empty now and was not before
    const isTrusted = directory.isPartial !== true;
    return {
        ...memory,
        knownGroups: nextKnownGroups(desired, observed, targets, approved !== undefined),
        ...(approved ? { fallenTogether: decidedTogether(approved, targets, observed) } : {}),
        ...(protection.seen.size > 0 || memory.protectedIds ? { protectedIds: protection.seen } : {}),
        ledger,
        roomIds,
        foundRooms,
        ...links,
        ...nextBirths(desired, observed),
        ...nextTies(desired, observed),
        ...nextOwnedAlone(observed),
        deactivated: stillDeactivated(desired, observed, present),
        groupsBefore: isTrusted && directory.groups.length > 0 ? directory.groups.length : memory.groupsBefore,
        peopleBefore: isTrusted && directory.users.length > 0 ? directory.users.length : memory.peopleBefore,
    };
}

/** A name that no rule knows any more, in whose room nothing is the app's, is free: a rule that names it anew means who has it then. */
function forgetRooms(roomIds: Map<string, string>, ledger: Memory['ledger'], targets: Survey['targets']): void {
    const named = [...targets.flatMap(({ meantBy }) => meantBy), ...targetsLeftOver({ ledger }, [])];
    const rooms = new Set(named.flatMap((target) => ('room' in target ? [target.room] : [])));
    for (const name of [...roomIds.keys()]) if (!rooms.has(name)) roomIds.delete(name);
}

/** What is not so any more is forgotten, and tried again. */
function nextOwnedAlone({ accounts, memory, ownedAlone }: Observed): Pick<Memory, 'ownedAlone'> {
    if (!memory.ownedAlone) return {};
    const active = new Set(accounts.flatMap(({ id, isActive }) => (isActive ? [id] : [])));
    const still = [...(ownedAlone ?? [])].filter(([userId]) => active.has(userId));
    return { ownedAlone: new Map(still.map(([userId, rooms]) => [userId, rooms.join('\n')])) };
}

/** Of accounts that are gone nothing is noted any more, nor of any where people may log in by another service as well. */
function nextBirths(
    { entry }: Desired,
    { accounts, hasOtherLogins, memory: { births } }: Observed,
): Pick<Memory, 'births'> {
    if (!births) return {};
    // it may have made them: it was on before this look, and may be off at the next
    if (hasOtherLogins && entry) return { births: new Map() };
    const present = new Set(accounts.map(({ id }) => id));
    return { births: new Map([...births].filter(([userId]) => present.has(userId))) };
}

/** Whose login has made an account is so until a login may have given it to somebody else. */
function nextTies(desired: Desired, observed: Observed): Pick<Memory, 'ties'> {
    const { ties } = observed.memory;
    if (!ties?.size) return {};
    const entry = loginAfter({ changes: [] }, desired, observed)?.entry;
    if (entry?.mergesUsers === true && entry.mergesDistinctServices) return { ties: new Map() };
    const present = new Set(observed.accounts.map(({ id }) => id));
    return { ties: new Map([...ties].filter(([userId]) => present.has(userId))) };
}

/**
 * An account that is active again is the app's no longer once its person is back, or once the app deactivates nobody. Until then
 * it was somebody else who has activated it, and that is remembered.
 */
function stillDeactivated(
    desired: Desired,
    { accounts, memory }: Observed,
    present: Survey['present'],
): readonly string[] {
    const active = new Set(accounts.filter(({ isActive }) => isActive).map(({ id }) => id));
    const isOver = (userId: string): boolean => !desired.removals.deactivates || present?.get(userId) === true;
    return memory.deactivated.filter((userId) => !active.has(userId) || !isOver(userId));
}
