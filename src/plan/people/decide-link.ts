import type { Change } from '../../model/change';
import type { DirectoryUser } from '../../model/directory';
import { foldCase } from '../../model/fold-case';
import type { Observed } from '../../model/observed';
import type { Plan } from '../../model/plan';
import type { Account } from '../../model/workspace';
import { isPersonal } from './is-personal';
import { isMissing } from './pairs';

/** Why a link is not made or given up as somebody wants it; a key of a message. */
export type LinkRefusal =
    'link.no_person' | 'link.no_account' | 'link.no_people_account' | 'link.taken' | 'link.is_so' | 'unlink.none';

export type Decision = { plan: Plan } | { refused: LinkRefusal; other?: string };

const byHand = { ground: 'by_hand', reason: { code: 'reason.by_hand' } } as const;

/**
 * The plan that makes a person and an account one, because an administrator says so. What either was linked to before ends with it,
 * unless that is the link of somebody else who is still there.
 * @param account of that username; undefined where there is none
 */
export function decideLink(person: string, account: Account | undefined, observed: Observed): Decision {
    const user = personNamed(person, observed);
    if (!user) return { refused: 'link.no_person' };
    if (!account) return { refused: 'link.no_account' };
    if (!isPersonal(account) || user.isService === true) return { refused: 'link.no_people_account' };
    const { links, grounds } = observed.memory;
    const isSo = links.get(user.uid) === account.id;
    if (isSo && grounds?.get(user.uid) !== 'before') return { refused: 'link.is_so' };
    const holders = [...links].filter(([uid, userId]) => userId === account.id && uid !== user.uid);
    const living = holders.find(([uid]) => !isMissing(uid, observed.directory) && grounds?.get(uid) !== 'before');
    if (living) return { refused: 'link.taken', other: nameOf(living[0], observed) };
    const ended = holders.map(([uid]) => unlinked(uid, account, observed));
    const link: Change = {
        ...{ kind: 'link-person', uid: user.uid, person: user.username },
        ...{ userId: account.id, username: account.username, ...byHand },
    };
    return { plan: planOf([...ended, link]) };
}

/** The plan that ends a link, found by the person or by the account, and keeps the two apart from then on. */
export function decideUnlink(name: string, observed: Observed): Decision {
    const user = personNamed(name, observed);
    const named = observed.accounts.find(({ username }) => foldCase(username) === foldCase(name));
    const found = [...observed.memory.links].find(([uid, userId]) => (user ? uid === user.uid : userId === named?.id));
    const account = found && observed.accounts.find(({ id }) => id === found[1]);
    return found && account ? { plan: planOf([unlinked(found[0], account, observed)]) } : { refused: 'unlink.none' };
}

function unlinked(uid: string, { id, username }: Account, observed: Observed): Change {
    return { kind: 'unlink-person', uid, person: nameOf(uid, observed), userId: id, username, ...byHand };
}

function planOf(changes: readonly Change[]): Plan {
    return { changes, withheld: [], notes: [], drift: [] };
}

/** Written as it is there, or in another case where only one fits. */
function personNamed(name: string, { directory }: Observed): DirectoryUser | undefined {
    const everybody = [
        ...new Map([...directory.users, ...(directory.people ?? [])].map((one) => [one.uid, one])).values(),
    ];
    const exact = everybody.find(({ username }) => username === name);
    const alike = everybody.filter(({ username }) => foldCase(username) === foldCase(name));
    return exact ?? (alike.length === 1 ? alike[0] : undefined);
}

function nameOf(uid: string, { directory }: Observed): string {
    return [...directory.users, ...(directory.people ?? [])].find((user) => user.uid === uid)?.username ?? '';
}
