import type { Reason } from '../../model/reason';
import type { Account } from '../../model/workspace';
import { foldCase } from '../../model/fold-case';
import type { Identity } from './identity';

/** What speaks for a person and an account being one, and whether it is enough by itself. */
export interface Evidence {
    isStrong: boolean;
    reason: Reason;
}

/**
 * Weighs one pair that nothing contradicts. Strong is the address alone, as somebody has verified it in Rocket.Chat: a username is
 * whatever somebody has chosen there.
 * @param isBornAsNamed whether the app has seen the account made without an address, under the name that it has and that their login
 * writes, where nothing but a login by authentik can have made it
 * @param isAlone whether all people of authentik are known, and so that no other has the address, or the name by a template; where they
 * are not, the address needs the username to say the same
 */
export function weigh(
    { username, email }: Identity,
    account: Account,
    { isAlone, isBornAsNamed }: { isAlone: boolean; isBornAsNamed: boolean },
): Evidence {
    const isSameName = username !== '' && foldCase(account.username) === username;
    const found = email === '' ? undefined : account.emails.find(({ address }) => foldCase(address.trim()) === email);
    if (found?.isVerified === true && (isAlone || isSameName))
        return strong({ code: 'reason.same_address', address: found.address });
    if (found?.isVerified === true) return weak({ code: 'reason.others_unknown', address: found.address });
    if (found) return weak({ code: 'reason.address_unverified', address: found.address });
    if (!isSameName) return weak({ code: 'reason.near_name' });
    const [other] = account.emails;
    if (!other) {
        if (!isBornAsNamed) return weak({ code: 'reason.account_without_address' });
        return isAlone ? strong({ code: 'reason.born_here' }) : weak({ code: 'reason.born_others_unknown' });
    }
    return weak(
        email === ''
            ? { code: 'reason.person_without_address', address: other.address }
            : { code: 'reason.other_address', address: other.address, of: email },
    );
}

function strong(reason: Reason): Evidence {
    return { isStrong: true, reason };
}

function weak(reason: Reason): Evidence {
    return { isStrong: false, reason };
}
