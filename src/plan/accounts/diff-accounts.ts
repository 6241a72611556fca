import type { AccountChange } from '../../model/kinds/accounts';
import { compareNames, compareText } from '../../model/compare-text';
import type { Desired } from '../../model/desired';
import type { Directory } from '../../model/directory';
import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import type { Note, PlanPart } from '../../model/plan';
import type { Reason } from '../../model/reason';
import type { Account } from '../../model/workspace';
import { nothingToDo } from '../join-parts';
import { isPersonal } from '../people/is-personal';

/**
 * Accounts of people who are deactivated in authentik or gone from it, and of those who are back. Only linked accounts are looked
 * at; nothing is decided where it is not known who is in authentik.
 * @param present whether the person of each linked account is active in authentik, by user id
 */
export function diffAccounts(
    { removals }: Desired,
    { accounts, memory }: Observed,
    present: ReadonlyMap<string, boolean> | undefined,
): PlanPart {
    if (!removals.deactivates) return nothingToDo;
    if (!present)
        return {
            changes: [],
            withheld: [],
            notes: [{ code: 'everyone_unknown', subject: 'authentik_core.view_user' }],
        };
    const changes: AccountChange[] = [];
    const notes: Note[] = [];
    const linked = accounts.filter((account) => present.has(account.id) && isPersonal(account));
    for (const account of linked.sort((a, b) => compareNames(a.username, b.username) || compareText(a.id, b.id))) {
        if (present.get(account.id) === true) pushReturn(account);
        else pushAbsence(account);
    }
    return { changes, withheld: [], notes };

    function pushReturn(account: Account): void {
        const reason = { code: 'reason.active_again' } as const;
        if (memory.absentHours.has(account.id)) push('unmark-absent', account, reason);
        if (!account.isActive && memory.deactivated.includes(account.id)) push('reactivate', account, reason);
    }

    function pushAbsence(account: Account): void {
        if (!account.isActive) return;
        if (memory.deactivated.includes(account.id)) {
            // an administrator has decided otherwise: the app does not fight them
            notes.push({ code: 'account_back_by_hand', subject: account.username });
            return;
        }
        const hours = memory.absentHours.get(account.id);
        const grace = removals.deactivateAfterHours;
        if (hours === undefined) push('mark-absent', account, { code: 'reason.absent' });
        if ((hours ?? 0) < grace) return;
        push('deactivate', account, { code: 'reason.absent_for', hours: Math.max(grace, hours ?? 0) });
    }

    function push(kind: AccountChange['kind'], { id, username }: Account, reason: Reason): void {
        changes.push({ kind, userId: id, username, reason });
    }
}

/**
 * Whether the person of each linked account is active in authentik, by user id; undefined where that is not known. A link that is
 * still to be confirmed takes nothing from an account, and one that is being made, or waits, says that somebody is there.
 */
export function presentInDirectory(
    { links, grounds }: Pick<Memory, 'links' | 'grounds'>,
    { everyone, services = [] }: Directory,
    { changes, withheld }: PlanPart,
): Map<string, boolean> | undefined {
    if (everyone === undefined) return undefined;
    const present = new Map<string, boolean>();
    const isService = new Set(services);
    for (const [uid, userId] of links) {
        // nobody who could leave
        if (isService.has(uid) || grounds?.get(uid) === 'before') continue;
        present.set(userId, present.get(userId) === true || everyone.get(uid) === true);
    }
    for (const change of [...changes, ...withheld.map((held) => held.change)])
        if (change.kind === 'link-person') present.set(change.userId, true);
    return present;
}

/** Accounts that the run brings back before it adds anybody: what they belong to is theirs in the same run. */
export function returningOf({ changes }: PlanPart, { canUseRest }: Observed): Set<string> {
    if (!canUseRest) return new Set();
    return new Set(changes.flatMap((change) => (change.kind === 'reactivate' ? [change.userId] : [])));
}
