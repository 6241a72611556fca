import { randomBytes, randomUUID } from 'node:crypto';
import type { Exchange } from '../exchange';
import { type Installation, generateKey } from '../state/installation';
import type { ApplicationRecord, LoginRecord, UserRecord } from '../state/records';
import type { FlowPlan } from './flow-plan';

const SESSION = 'authentik_session';
const CSRF = 'authentik_csrf';
const DEVICE = 'authentik_device';
const DAY = 86_400;

/** What authentik keeps of one browser between its requests, logged in or not. */
export interface BrowserSession {
    /** value of the cookie; another one after each login */
    id: string;
    csrfToken: string;
    /** key of the login among those of the installation */
    login?: string;
    /** the flow that the browser is in the middle of */
    plan?: FlowPlan;
    /** parameters behind the address of the flow's page */
    flowParameters: URLSearchParams;
    consentToken?: string;
    wrongPasswords: number;
    /** where the login is meant to lead, in versions that do not plan it themselves */
    leadsTo?: ApplicationRecord;
    /** the login that `prompt=login` asked to be repeated */
    repeatedLogin?: string;
}

/** Sessions of browsers, by cookie. */
export class BrowserSessions {
    private readonly sessions = new Map<string, BrowserSession>();

    constructor(private readonly installation: Installation) {}

    /** The session of the request's cookie; none where its login was ended from elsewhere. */
    of(exchange: Exchange): BrowserSession | undefined {
        const session = this.sessions.get(cookieOf(exchange, SESSION) ?? '');
        return session && this.isGone(session) ? undefined : session;
    }

    /** The session of the request's cookie, or a new one. */
    begin(exchange: Exchange): BrowserSession {
        return this.of(exchange) ?? this.add();
    }

    loginOf(session: BrowserSession | undefined): LoginRecord | undefined {
        return this.installation.logins.get(session?.login ?? '');
    }

    userOf(session: BrowserSession | undefined): UserRecord | undefined {
        return this.installation.users.get(this.loginOf(session)?.user ?? -1);
    }

    /** @returns the cookies of a browser that has just logged in */
    logIn(session: BrowserSession, user: UserRecord, exchange: Exchange): string[] {
        const { installation } = this;
        // kept in sessions of their own before, of which a repeated login leaves the old one behind
        if (installation.version.isAtLeast('2025.4')) {
            installation.logins.delete(session.login ?? '');
        }
        const now = Date.now();
        const login: LoginRecord = {
            uuid: randomUUID(),
            user: user.pk,
            authTime: Math.floor(now / 1000),
            lastIp: '127.0.0.1',
            lastUserAgent: exchange.headers['user-agent'] ?? '',
            lastUsed: new Date(now).toISOString(),
            expires: new Date(now + 14 * DAY * 1000).toISOString(),
        };
        installation.logins.set(login.uuid, login);
        this.sessions.delete(session.id);
        Object.assign(session, { id: newId(), csrfToken: generateKey(32), login: login.uuid });
        this.sessions.set(session.id, session);
        const device = installation.version.isAtLeast('2025.4')
            ? [lasting(DEVICE, generateKey(64), 30 * DAY, exchange)]
            : [];
        return [...device, lasting(CSRF, session.csrfToken, 364 * DAY, exchange), this.cookie(session, exchange)];
    }

    /** Ends login and session. @returns the cookie that clears it */
    logOut(session: BrowserSession, exchange: Exchange): string {
        this.installation.logins.end(session.login ?? '');
        this.sessions.delete(session.id);
        return clearing(exchange);
    }

    cookie({ id }: BrowserSession, exchange: Exchange): string {
        return `${SESSION}=${id}; HttpOnly; Path=${exchange.prefix}/; ${sameSite(exchange)}`;
    }

    /** The cookie that takes away one whose login was ended from elsewhere. */
    clearedCookie(exchange: Exchange): string | undefined {
        const session = this.sessions.get(cookieOf(exchange, SESSION) ?? '');
        return session && this.isGone(session) ? clearing(exchange) : undefined;
    }

    private add(): BrowserSession {
        const session = {
            ...{ id: newId(), csrfToken: generateKey(32) },
            ...{ flowParameters: new URLSearchParams(), wrongPasswords: 0 },
        };
        this.sessions.set(session.id, session);
        return session;
    }

    private isGone({ login }: BrowserSession): boolean {
        return login !== undefined && !this.installation.logins.has(login);
    }
}

/** Django takes nothing that changes from a login session without the token that only its own pages know. */
export function csrfProblem(session: BrowserSession, { headers, verb }: Exchange): string | undefined {
    const given = headers['x-authentik-csrf'];
    if (['GET', 'HEAD', 'OPTIONS'].includes(verb) || given === session.csrfToken) {
        return undefined;
    }
    return given === undefined
        ? 'CSRF Failed: CSRF token missing.'
        : "CSRF Failed: CSRF token from the 'X-Authentik-Csrf' HTTP header incorrect.";
}

function cookieOf({ headers }: Exchange, name: string): string | undefined {
    return new RegExp(`(?:^|; )${name}=([^;]+)`).exec(headers.cookie ?? '')?.[1];
}

function newId(): string {
    return randomBytes(16).toString('hex');
}

function sameSite({ origin }: Exchange): string {
    return origin.startsWith('https:') ? 'SameSite=None; Secure' : 'SameSite=Lax';
}

function lasting(name: string, value: string, seconds: number, exchange: Exchange): string {
    const expires = new Date(Date.now() + seconds * 1000).toUTCString();
    return `${name}=${value}; expires=${expires}; Max-Age=${seconds}; Path=${exchange.prefix}/; ${sameSite(exchange)}`;
}

function clearing(exchange: Exchange): string {
    const past = 'expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0';
    return `${SESSION}=; ${past}; Path=${exchange.prefix}/; ${sameSite(exchange)}`;
}
