import { createHash, randomBytes } from 'node:crypto';
import type { Model } from '../model';
import { randomId } from '../random-id';

const COOKIE = 'oauth';
const LIFETIME_MS = 5 * 60_000;

interface Pending {
    state: string;
    verifier: string;
    expires: number;
}

/** What the server asks of the provider, and remembers until the person comes back. */
export interface AuthorizationAttempt {
    state: string;
    codeChallenge: string;
    /** value of `Set-Cookie` */
    cookie: string;
}

/**
 * Sessions of the modern flow (express-session and passport-oauth2's store for state with PKCE): one attempt per browser,
 * a second one takes the place of the first. A real server marks the cookie `Secure` outside of development, so that
 * logins over plain HTTP end here; this one does not.
 */
export class ModernSessions {
    private readonly pending = new Map<string, Pending>();

    static of(model: Model): ModernSessions {
        let sessions = byModel.get(model);
        if (!sessions) {
            sessions = new ModernSessions();
            byModel.set(model, sessions);
        }
        return sessions;
    }

    /** @param cookies header of the request */
    begin(cookies: string | undefined): AuthorizationAttempt {
        const id = sessionIdOf(cookies) ?? randomId(32);
        const state = randomId(24);
        const verifier = randomBytes(32).toString('base64url');
        this.pending.set(id, { state, verifier, expires: Date.now() + LIFETIME_MS });
        return {
            state,
            codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
            cookie: `${COOKIE}=${id}; Path=/; Max-Age=${LIFETIME_MS / 1000}; HttpOnly; SameSite=Lax`,
        };
    }

    /**
     * Ends the attempt.
     * @returns the code verifier
     * @throws Error when this browser began no login, or one with another state
     */
    finish(cookies: string | undefined, state: string): string {
        const id = sessionIdOf(cookies) ?? '';
        const attempt = this.pending.get(id);
        if (!attempt || attempt.expires < Date.now()) {
            throw new Error('Unable to verify authorization request state.');
        }
        this.pending.delete(id);
        if (attempt.state !== state) throw new Error('Invalid authorization request state.');
        return attempt.verifier;
    }
}

const byModel = new WeakMap<Model, ModernSessions>();

function sessionIdOf(cookies: string | undefined): string | undefined {
    return new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(cookies ?? '')?.[1];
}
