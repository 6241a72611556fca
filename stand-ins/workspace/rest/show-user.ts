import { siteUrl } from '../login/entry-urls';
import { isOAuthUser } from '../login/find-users';
import type { UserRecord } from '../model';
import type { HttpWorkspace } from './http-workspace';

const status = (user: UserRecord): object => ({
    status: 'offline',
    ...(user.active ? {} : { inactiveReason: user.inactiveReason }),
});

/** The token's own user (`getUserInfo.ts`): flat, with verified address and what is known of the services. */
export function showMe(workspace: HttpWorkspace, user: UserRecord): object {
    const { services } = user;
    return {
        _id: user._id,
        services: {
            ...(services.email2fa?.enabled && { email2fa: { enabled: true } }),
            ...(services.totp?.enabled && { totp: { enabled: true } }),
            password: { exists: services.password !== undefined },
        },
        ...publicFields(user),
        ...fullFields(user),
        email: user.emails?.find(({ verified }) => verified)?.address,
        settings: { profile: {}, preferences: {} },
        avatarUrl: `${siteUrl(workspace)}/avatar/${user.username ?? ''}`,
        isOAuthUser: isOAuthUser(user),
    };
}

/** `users.info`: more for who may see it, `services` only of oneself (`getFullUserData.ts`). */
export function showUserInfo(user: UserRecord, caller: UserRecord, canViewAll: boolean): object {
    const isSelf = user._id === caller._id;
    return {
        _id: user._id,
        ...publicFields(user),
        ...((canViewAll || isSelf) && fullFields(user)),
        ...(isSelf && { services: ownServices(user) }),
        canViewAllInfo: canViewAll || isSelf,
    };
}

/** One row of `users.list`. */
export function showListedUser(user: UserRecord, canViewAll: boolean): object {
    return {
        _id: user._id,
        username: user.username,
        name: user.name,
        ...status(user),
        roles: user.roles,
        active: user.active,
        type: user.type,
        ...(user.lastLogin && { lastLogin: user.lastLogin }),
        ...(user.federated && { federated: true }),
        ...(canViewAll && { emails: user.emails }),
    };
}

/** A user as `users.update` gives it back: the document without secrets of this stand-in's own. */
export function showUpdatedUser(user: UserRecord): object {
    return { _id: user._id, ...publicFields(user), ...fullFields(user) };
}

function publicFields(user: UserRecord): object {
    return {
        username: user.username,
        name: user.name,
        ...status(user),
        type: user.type,
        active: user.active,
        ...(user.federated && { federated: true }),
    };
}

function fullFields(user: UserRecord): object {
    return {
        emails: user.emails,
        roles: user.roles,
        createdAt: user.createdAt,
        ...(user.lastLogin && { lastLogin: user.lastLogin }),
        ...(user.requirePasswordChange !== undefined && {
            requirePasswordChange: user.requirePasswordChange,
            requirePasswordChangeReason: user.requirePasswordChangeReason,
        }),
        ...(user.customFields && { customFields: user.customFields }),
        _updatedAt: user._updatedAt,
    };
}

function ownServices({ services }: UserRecord): object {
    return { ...services, resume: undefined, ...(services.password && { password: true }) };
}
