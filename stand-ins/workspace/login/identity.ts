import type { LoginService } from '../login-services';
import { fromTemplate } from './field-template';

/** What the identity endpoint said, brought to Rocket.Chat's names. Claims stay in it as they came. */
export interface Identity extends Record<string, unknown> {
    id?: unknown;
    username?: unknown;
    email?: unknown;
    name?: unknown;
    avatarUrl?: unknown;
}

export type FieldSettings = Pick<LoginService, 'usernameField' | 'emailField' | 'nameField' | 'avatarField'>;

const setting = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/**
 * Names the identity's fields as the entry says (`normalizeIdentity` in
 * `apps/meteor/app/custom-oauth/server/custom_oauth_server.ts`, the same in both login flows).
 * @throws Error `CustomOAuth: Failed to extract username` (or `email`) when that field is set and empty in the claims
 */
export function normaliseIdentity(claims: Record<string, unknown>, fields: FieldSettings): Identity {
    const identity: Identity = withId({ ...claims });
    const usernameField = setting(fields.usernameField);
    const emailField = setting(fields.emailField);
    const nameField = setting(fields.nameField);
    const avatarField = setting(fields.avatarField);
    if (usernameField) identity.username = required('username', usernameField, identity);
    if (emailField) identity.email = required('email', emailField, identity);
    if (avatarField) identity.avatarUrl = extracted('avatar url', avatarField, identity);
    const name = nameField ? extracted('custom name', nameField, identity) : undefined;
    // an empty text as well: the server falls back for whatever is falsy
    identity.name = isFilled(name) ? name : usualName(identity);
    return withoutDots(identity) as Identity;
}

/** Providers name a person's id differently; the first of these that is filled counts. */
function withId(identity: Identity): Identity {
    for (const key of ['_id', 'ID', 'user_id', 'sub', 'userid']) {
        if (isFilled(identity[key]) && !isFilled(identity.id)) identity.id = identity[key];
    }
    const { emails } = identity;
    if (!isFilled(identity.email) && Array.isArray(emails) && emails.length > 0) {
        identity.email = fromTemplate('address', emails[0]);
    }
    return identity;
}

function extracted(what: string, field: string, identity: Identity): unknown {
    try {
        return fromTemplate(field, identity);
    } catch {
        throw new Error(`CustomOAuth: Failed to extract ${what}`);
    }
}

function required(what: string, field: string, identity: Identity): unknown {
    const value = extracted(what, field, identity);
    if (!isFilled(value)) throw new Error(`CustomOAuth: Failed to extract ${what}`);
    return value;
}

function usualName(identity: Identity): unknown {
    const keys = ['name', 'username', 'nickname', 'CharacterName', 'userName', 'preferred_username'];
    return keys.map((key) => identity[key]).find(isFilled) ?? fromTemplate('user.name', identity);
}

const isFilled = (value: unknown): boolean => Boolean(value);

/** Mongo's field names cannot hold a dot. */
function withoutDots(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(withoutDots);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key.replaceAll('.', '_'), withoutDots(inner)]),
    );
}
