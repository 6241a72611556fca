import type { UserEmail, UserRecord } from '../model';

/** A user as apps see it; nothing about `services` (`apps/meteor/app/apps/server/converters/users.ts`). */
export interface AppUser {
    id: string;
    username: string | undefined;
    emails: UserEmail[] | undefined;
    type: string;
    isEnabled: boolean;
    name: string | undefined;
    roles: string[];
    bio: undefined;
    status: string;
    statusText: undefined;
    statusConnection: string;
    utcOffset: number | undefined;
    createdAt: Date;
    updatedAt: Date;
    lastLoginAt: Date | undefined;
    appId: string | undefined;
    customFields: Record<string, unknown> | undefined;
    isFederated: boolean | undefined;
    settings: { preferences: { language?: string } };
}

/**
 * What the document does not have stays undefined, and reaches the app as null; only a connection is then called `undefined`.
 * A copy: what an app does to it reaches nothing.
 */
export function convertUser(user: UserRecord): AppUser {
    return {
        id: user._id,
        username: user.username,
        emails: user.emails?.map(({ address, verified }) => ({ address, verified })),
        type: user.type,
        isEnabled: user.active,
        name: user.name,
        roles: [...user.roles],
        bio: undefined,
        status: 'offline',
        statusText: undefined,
        statusConnection: user.lastLogin ? 'offline' : 'undefined',
        utcOffset: user.utcOffset ?? (user.lastLogin && 0),
        createdAt: new Date(user.createdAt),
        updatedAt: new Date(user._updatedAt),
        lastLoginAt: user.lastLogin && new Date(user.lastLogin),
        appId: user.appId,
        customFields: user.customFields && structuredClone(user.customFields),
        isFederated: user.federated,
        settings: { preferences: user.language === undefined ? {} : { language: user.language } },
    };
}
