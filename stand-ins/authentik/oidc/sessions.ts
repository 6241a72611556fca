import { randomBytes } from 'node:crypto';
import type { Exchange } from '../exchange';
import type { UserRecord } from '../state/records';

const COOKIE = 'authentik_session';

export interface LoginSession {
    id: string;
    userPk: number;
    /** seconds since 1970 */
    authTime: number;
    /** the login that `prompt=login` asked to be repeated */
    repeatedLogin?: number;
}

/** Login sessions of browsers. */
export class Sessions {
    private readonly sessions = new Map<string, LoginSession>();

    of({ headers }: Exchange): LoginSession | undefined {
        const id = new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(headers.cookie ?? '')?.[1];
        return id === undefined ? undefined : this.sessions.get(id);
    }

    /** @returns the cookie to set */
    open(user: UserRecord, exchange: Exchange): string {
        const earlier = this.of(exchange);
        if (earlier) {
            this.sessions.delete(earlier.id);
        }
        const id = randomBytes(16).toString('hex');
        const authTime = Math.floor(Date.now() / 1000);
        this.sessions.set(id, { id, userPk: user.pk, authTime, repeatedLogin: earlier?.repeatedLogin });
        const isSecure = exchange.origin.startsWith('https:');
        return `${COOKIE}=${id}; HttpOnly; Path=${exchange.prefix}/; SameSite=${isSecure ? 'None; Secure' : 'Lax'}`;
    }

    /** @returns the cookie that clears it */
    close(exchange: Exchange): string {
        const session = this.of(exchange);
        if (session) {
            this.sessions.delete(session.id);
        }
        return `${COOKIE}=; HttpOnly; Path=${exchange.prefix}/; Max-Age=0`;
    }

    forgetUser(pk: number): void {
        for (const [id, session] of this.sessions) {
            if (session.userPk === pk) {
                this.sessions.delete(id);
            }
        }
    }
}
