import type { LoginService } from '../login-services';
import { MeteorError, type UserRecord } from '../model';
import { randomId } from '../random-id';
import { booleanSetting, listSetting } from '../rest/setting-value';
import type { Server } from '../server';
import { joinDefaultChannels } from '../server/join-default-channels';
import { checkSeats } from '../server/seats';
import type { ServiceData } from './external-user';
import { findUser } from './find-users';
import { hookedSettings } from './hooked-settings';
import { checkUniqueIndexes, DuplicateKeyError } from './unique-indexes';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
const isSet = (field: unknown): boolean => typeof field === 'string' && field.trim() !== '';

/**
 * Creates the account of a person who logs in for the first time, in the order of
 * `apps/meteor/app/authentication/server/startup/index.js`: fields, pending mail, seats, domain, registration, insert,
 * roles, default channels, the apps' event.
 * @throws MeteorError `error-license-user-limit-reached`, `error-invalid-domain`,
 * `registration-disabled-authentication-services`, or 403 with `Username already exists.` or `Email already exists.`
 */
export async function insertExternalUser(
    server: Server,
    service: LoginService,
    data: ServiceData,
): Promise<UserRecord> {
    const user = draftUser(server, service, data);
    if (!user.active) askForApproval(server, user);
    checkSeats(server);
    checkDomain(server, user);
    checkRegistration(server);
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
    if (takesUsername(server, service)) user.username = textOf(data.username);
    if (isPending) user.inactiveReason = 'pending_approval';
    if (optsIntoEmailCodes(server)) user.services.email2fa = { enabled: true };
    return user;
}

/** An earlier form of the service that is still hooked in (before 9.0) names the account as well. */
function takesUsername(server: Server, service: LoginService): boolean {
    return hookedSettings(server, service).some(({ usernameField }) => isSet(usernameField));
}

/**
 * A mail to the administrators. Writing it reads the address of an account that may have none, which ended the login up to
 * 7.x; 8.0 for the change is a guess (read in 7.7.1 and in a later source).
 */
function askForApproval({ model, mails, version }: Server, user: UserRecord): void {
    if (!user.emails && !version.atLeast('8.0')) {
        throw new TypeError("Cannot read properties of undefined (reading '0')");
    }
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

/** As the domain is written; an account without an address passes. */
function checkDomain(server: Server, user: UserRecord): void {
    const domains = listSetting(server, 'Accounts_AllowedDomainsList');
    const address = user.emails?.[0]?.address;
    if (domains.length > 0 && address !== undefined && !domains.some((domain) => address.endsWith(`@${domain}`))) {
        throw new MeteorError('error-invalid-domain');
    }
}

function checkRegistration(server: Server): void {
    if (
        !booleanSetting(server, 'Accounts_Registration_AuthenticationServices_Enabled', true) &&
        !booleanSetting(server, 'LDAP_Enable', false)
    ) {
        throw new MeteorError(
            'registration-disabled-authentication-services',
            'User registration is disabled for authentication services',
        );
    }
}

/** Meteor's words for what the unique indexes refuse at an insert. */
function checkUnique(server: Server, user: UserRecord): void {
    try {
        checkUniqueIndexes(server.model, user);
    } catch (error) {
        if (!(error instanceof DuplicateKeyError)) throw error;
        if (error.field === 'emails.address') throw new MeteorError('403', 'Email already exists.');
        if (error.field === 'username') throw new MeteorError('403', 'Username already exists.');
        throw error;
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
