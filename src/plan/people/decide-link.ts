import type { Change } from '../../model/change';
import type { DirectoryUser } from '../../model/directory';
import type { Observed } from '../../model/observed';
import type { Plan } from '../../model/plan';
import type { Account } from '../../model/workspace';
import { isPersonal } from './is-personal';
import { isMissing } from './is-gone';
import { withUsername } from './with-username';

/** Why a link is not made or given up as somebody wants it; a key of a message. */
export type LinkRefusal =
    | 'link.no_person'
    | 'link.no_account'
    | 'link.no_people_account'
    | 'link.taken'
    | 'link.taken_unseen'
    | 'link.is_so'
    | 'unlink.none';

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
    const living = holders.find(([uid]) => !isKnownMissing(uid, observed) && grounds?.get(uid) !== 'before');
    if (living) {
        const other = nameOf(living[0], observed);
        return other === '' ? { refused: 'link.taken_unseen' } : { refused: 'link.taken', other };
    }
    const ended = holders.map(([uid]) => unlinked(uid, account, observed));
    // what they had before ends by a change of its own, so that taking it back brings that again
    const before = observed.accounts.find(({ id }) => id === links.get(user.uid) && id !== account.id);
    if (before) ended.push(unlinked(user.uid, before, observed));
    const link: Change = {
        ...{ kind: 'link-person', uid: user.uid, person: user.username },
        ...{ userId: account.id, username: account.username, ...byHand },
    };
    return { plan: planOf([...ended, link]) };
}

/**
 * The plan that ends a link, found by the person or by the account, and keeps the two apart from then on.
 * @param isAccount the name is meant as that of an account, whoever has it in authentik
 */
export function decideUnlink(name: string, observed: Observed, isAccount = false): Decision {
    const user = isAccount ? undefined : personNamed(name, observed);
    const named = withUsername(name, observed.accounts);
    const found = [...observed.memory.links].find(([uid, userId]) => (user ? uid === user.uid : userId === named?.id));
    const account = found && observed.accounts.find(({ id }) => id === found[1]);
    return found && account ? { plan: planOf([unlinked(found[0], account, observed)]) } : { refused: 'unlink.none' };
}

function unlinked(uid: string, { id, username }: Account, observed: Observed): Change {
    const person = nameOf(uid, observed);
    // what is taken back stands on what it stood on before
    const ground = observed.memory.grounds?.get(uid) ?? byHand.ground;
    return { kind: 'unlink-person', uid, person, userId: id, username, ...byHand, ground };
}

/** Of whom only some are seen, nobody is missing for sure. */
function isKnownMissing(uid: string, { directory }: Observed): boolean {
    return directory.mayBePartial !== true && isMissing(uid, directory);
}

function planOf(changes: readonly Change[]): Plan {
    return { changes, withheld: [], notes: [], drift: [] };
}

function personNamed(name: string, { directory }: Observed): DirectoryUser | undefined {
    const everybody = new Map([...directory.users, ...(directory.people ?? [])].map((one) => [one.uid, one]));
    return withUsername(name, [...everybody.values()]);
}

function nameOf(uid: string, { directory }: Observed): string {
    return [...directory.users, ...(directory.people ?? [])].find((user) => user.uid === uid)?.username ?? '';
}
