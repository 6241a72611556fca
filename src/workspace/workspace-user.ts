import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { type JsonObject, asText, asArray, asObject } from '../http/shape';
import type { WorkspaceUser, Account } from '../model/workspace';

/**
 * The engine's types promise every field. The server hands over those of the document as they are
 * (`apps/meteor/app/apps/server/converters/users.ts`): rocket.cat, users of apps and accounts without an address have no `emails`,
 * and what is undefined there arrives as null.
 */
export function userOfEngine(user: IUser): WorkspaceUser {
    const { createdAt, lastLoginAt } = user as { [field in keyof IUser]?: IUser[field] | null };
    return {
        ...fieldsOf(user as unknown as JsonObject),
        id: user.id,
        isActive: (user.isEnabled as unknown) !== false,
        hasLoggedIn: Boolean(lastLoginAt),
        createdAt: createdAt ? new Date(createdAt).getTime() : undefined,
    };
}

/** A user of a list of REST, which leaves out what is not there; undefined where it is none. */
export function userOfRest(user: JsonObject): WorkspaceUser | undefined {
    const id = asText(user._id);
    if (id === undefined) return undefined;
    return {
        ...fieldsOf(user),
        id,
        isActive: user.active !== false,
        hasLoggedIn: user.lastLogin !== undefined && user.lastLogin !== null,
        createdAt: undefined,
    };
}

/** Whoever has chosen a username: nothing can be done with the others yet. */
export function accountsOf(users: readonly WorkspaceUser[]): Account[] {
    return users.flatMap(({ id, username, emails, type, isActive, isAdministrator, name, isApp, hasLoggedIn }) =>
        username === undefined
            ? []
            : [{ id, username, emails, type, isActive, isAdministrator, name, isApp, hasLoggedIn }],
    );
}

type SharedFields = Pick<WorkspaceUser, 'username' | 'name' | 'emails' | 'type' | 'isAdministrator' | 'isApp'>;

function fieldsOf({ username, name, emails, type, roles, federated, isFederated }: JsonObject): SharedFields {
    const hasRole = (role: string): boolean => asArray(roles)?.includes(role) === true;
    return {
        username: asText(username),
        name: asText(name) ?? '',
        emails: (asArray(emails) ?? []).flatMap((item) => {
            const address = asText(asObject(item)?.address);
            // a blank one is nobody's
            return address === undefined || address.trim() === ''
                ? []
                : [{ address, isVerified: asObject(item)?.verified === true }];
        }),
        type: typeOf(),
        isAdministrator: hasRole('admin'),
        isApp: type === 'app',
    };

    function typeOf(): string {
        // a bot that logs in by itself, as Hubot does, is an ordinary user with the role
        if (hasRole('bot') || hasRole('app')) return 'bot';
        // of somebody on another server, whose rooms of this one cannot have them
        if (federated === true || isFederated === true || hasRole('federated-external')) return 'federated';
        return asText(type) ?? 'user';
    }
}
