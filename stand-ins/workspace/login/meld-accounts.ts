import type { Model, UserRecord } from '../model';
import type { ServiceData } from './external-user';
import { findUserByEmail, serviceIdOf } from './find-users';
import { updateUser, withServiceId } from './unique-indexes';

const REASON = 'This_email_has_already_been_used_and_has_not_been_verified__Please_change_your_password';

/**
 * Links the account that has the address of the claims, whatever the entry says about merging, whoever it belongs to and
 * whatever comes of the login (`apps/meteor/server/configuration/accounts_meld.js`, the outermost wrapper of
 * `Accounts.updateOrCreateUserFromExternalService`). The account is looked for without regard to case; its password is
 * removed unless that very address, as it is written, was verified there.
 *
 * It acts on logins that carry the mark of the legacy flow only.
 * @throws DuplicateKeyError where another account has this identity already; the password is gone by then
 */
export function meldAccounts(model: Model, service: string, data: ServiceData): void {
    const { email } = data;
    if (data._OAuthCustom !== true || typeof email !== 'string' || !email) return;
    const user = findUserByEmail(model, email);
    if (!user || serviceIdOf(user, service) === data.id) return;
    const isVerified = user.emails?.some(({ address, verified }) => address === email && verified) === true;
    if (user.services.password !== undefined && !isVerified) requireNewPassword(model, user);
    updateUser(model, user, { services: withServiceId(user, service, data.id) });
    const written = user.emails?.find(({ address }) => address === email);
    if (written) written.verified = true;
}

function requireNewPassword(model: Model, user: UserRecord): void {
    updateUser(model, user, {
        services: { ...user.services, password: undefined },
        requirePasswordChange: true,
        requirePasswordChangeReason: REASON,
    });
}
