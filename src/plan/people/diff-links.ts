import type { LinkChange } from '../../model/kinds/links';
import { compareNames, compareText } from '../../model/compare-text';
import type { Desired } from '../../model/desired';
import type { DirectoryUser } from '../../model/directory';
import type { Observed } from '../../model/observed';
import type { PlanPart, Withheld } from '../../model/plan';
import type { Account } from '../../model/workspace';
import { isPersonal } from './is-personal';
import { isGone } from './is-gone';
import type { Pairs } from './pairs';

/**
 * Links that the evidence makes by itself, those that wait for a person, and those whose person is gone from authentik for sure.
 * Nobody is linked who was never seen active, and no account that others than the app have deactivated.
 */
export function diffLinks(desired: Desired, observed: Observed, pairs: Pairs): PlanPart {
    const changes: LinkChange[] = [];
    const withheld: Withheld[] = [];
    for (const user of [...observed.directory.users].sort(byUsername)) {
        const pair = pairs.of(user);
        if (pair.state !== 'found' || !user.isActive || !isLinkable(pair.account, observed)) continue;
        const { isStrong, reason } = pair.evidence;
        const { id: userId, username } = pair.account;
        const ground = !isStrong ? 'approved' : reason.code === 'reason.born_here' ? 'born' : 'address';
        const change = {
            kind: 'link-person' as const,
            uid: user.uid,
            person: user.username,
            userId,
            username,
            ground,
            reason,
        };
        if (isStrong) changes.push(change as LinkChange);
        else withheld.push({ code: 'link_weak', change: change as LinkChange });
    }
    return { changes: [...givenUp(desired, observed), ...changes], withheld, notes: [] };
}

function isLinkable(account: Account, { memory }: Observed): boolean {
    return isPersonal(account) && (account.isActive || memory.deactivated.includes(account.id));
}

/** Where accounts are deactivated, the link of who is gone is what says which; it goes when the account is dealt with. */
function givenUp({ removals }: Desired, { accounts, directory, memory }: Observed): LinkChange[] {
    const byId = new Map(accounts.map((account) => [account.id, account]));
    return [...memory.links].flatMap(([uid, userId]): LinkChange[] => {
        const account = byId.get(userId);
        if (!account || !isGone(uid, directory, memory)) return [];
        if (removals.deactivates && (account.isActive || memory.deactivated.includes(userId))) return [];
        const ground = memory.grounds?.get(uid) ?? 'address';
        const reason = { code: 'reason.person_gone' } as const;
        return [{ kind: 'unlink-person', uid, person: '', userId, username: account.username, ground, reason }];
    });
}

function byUsername(a: DirectoryUser, b: DirectoryUser): number {
    return compareNames(a.username, b.username) || compareText(a.uid, b.uid);
}
