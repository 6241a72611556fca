import type { LoginService } from '../login-services';
import { MeteorError, type UserRecord } from '../model';
import { randomId } from '../random-id';
import { booleanSetting, listSetting } from '../rest/setting-value';
import type { Server } from '../server';
import { findUser, findUserByUsername } from './find-users';
import type { ServiceData } from './external-user';
import { joinDefaultChannels } from '../server/join-default-channels';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
const isSet = (field: unknown): boolean => typeof field === 'string' && field.trim() !== '';

/**
 * Creates the account of a person who logs in for the first time, in the order of
 * `apps/meteor/app/authentication/server/startup/index.js`: fields, pending mail, checks of new users, insert, roles,
 * default channels, the apps' event.
 * @throws MeteorError `registration-disabled-authentication-services`, `error-invalid-domain`, or 403 with
 * `Username already exists.` or `Email already exists.`
 */
export async function insertExternalUser(
    server: Server,
    service: LoginService,
    data: ServiceData,
): Promise<UserRecord> {
    const user = draftUser(server, service, data);
    if (!user.active) askForApproval(server, user);
    checkNewUser(server, user);
    checkUnique(server, user);
    server.model.users.set(user._id, user);

    user.roles = rolesOfNewUser(server, user);
    if (user.username !== undefined) await joinDefaultChannels(server, user);
    await server.events.userCreated(user);
    return user;
}

function draftUser(server: Server, service: LoginService, data: ServiceData): UserRecord {
    const now = new Date();
    const isPending = booleanSetting(server, 'Accounts_ManuallyApproveNewUsers', false);
    const email = textOf(data.email);
    const user: UserRecord = {
        _id: randomId(),
        name: textOf(data.name) ?? textOf(data.username),
        // whatever claim ends up as `email` is taken, with or without an e-mail field in the entry
        ...(email !== undefined && { emails: [{ address: email, verified: isVerified(server) }] }),
        roles: [],
        type: 'user',
        active: !isPending,
        services: { [service.service]: { ...data } },
        createdAt: now,
        _updatedAt: now,
    };
    if (isSet(service.usernameField)) user.username = textOf(data.username);
    if (isPending) user.inactiveReason = 'pending_approval';
    if (optsIntoEmailCodes(server)) user.services.email2fa = { enabled: true };
    return user;
}

/** A mail to the administrators; writing it reads the address of an account that may have none, as a real server does. */
function askForApproval({ model, mails }: Server, user: UserRecord): void {
    if (!user.emails) throw new TypeError("Cannot read properties of undefined (reading '0')");
    for (const admin of model.users.values()) {
        if (!admin.roles.includes('admin')) continue;
        for (const { address } of admin.emails ?? []) mails.push({ to: address, about: 'approval needed' });
    }
}

function isVerified(server: Server): boolean {
    return booleanSetting(server, 'Accounts_Verify_Email_For_External_Accounts', true);
}

/** Since RocketChat/Rocket.Chat#37326 (7.13) the two switches above this one count as well. */
function optsIntoEmailCodes(server: Server): boolean {
    const prefix = 'Accounts_TwoFactorAuthentication_';
    if (!booleanSetting(server, `${prefix}By_Email_Auto_Opt_In`, true)) return false;
    if (!server.version.atLeast('7.13')) return true;
    return [`${prefix}Enabled`, `${prefix}By_Email_Enabled`].every((id) => booleanSetting(server, id, true));
}

function checkNewUser(server: Server, user: UserRecord): void {
    if (
        !booleanSetting(server, 'Accounts_Registration_AuthenticationServices_Enabled', true) &&
        !booleanSetting(server, 'LDAP_Enable', false)
    ) {
        throw new MeteorError(
            'registration-disabled-authentication-services',
            'User registration is disabled for authentication services',
        );
    }
    const domains = listSetting(server, 'Accounts_AllowedDomainsList');
    const address = user.emails?.[0]?.address;
    if (domains.length > 0 && address !== undefined && !domains.some((domain) => address.endsWith(`@${domain}`))) {
        throw new MeteorError('error-invalid-domain');
    }
}

/** The unique indexes of the collection: usernames and addresses as they are written, so `Ada` goes beside `ada`. */
function checkUnique(server: Server, user: UserRecord): void {
    if (user.username !== undefined && findUserByUsername(server.model, user.username)) {
        throw new MeteorError('403', 'Username already exists.');
    }
    const addresses = (user.emails ?? []).map(({ address }) => address);
    if (findUser(server.model, (other) => other.emails?.some(({ address }) => addresses.includes(address)) === true)) {
        throw new MeteorError('403', 'Email already exists.');
    }
}

/** The first account of a workspace without administrator becomes one. */
function rolesOfNewUser(server: Server, user: UserRecord): string[] {
    const roles = new Set([
        ...listSetting(server, 'Accounts_Registration_AuthenticationServices_Default_Roles'),
        ...listSetting(server, 'Accounts_Registration_Users_Default_Roles'),
    ]);
    const hasAdmin = findUser(
        server.model,
        (other) => other !== user && other.type === 'user' && other.roles.includes('admin'),
    );
    if (!hasAdmin) roles.add('admin');
    return [...roles];
}
