import type { BrowserSession } from './browser-session';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export interface SessionOfUser {
    userId: string;
    /** empty while the person has not chosen one */
    username: string;
    authToken: string;
}

export interface MethodError {
    code: unknown;
    /** as the login page shows it */
    message: string;
    details: Record<string, unknown>;
}

/** What the workspace's pages ask the server for, in one browser. */
export class WorkspaceClient {
    constructor(
        readonly session: BrowserSession,
        readonly root: string,
    ) {}

    /** Meteor's method `login`, as the login page calls it. */
    async logIn(options: object): Promise<{ userId: string; authToken: string } | { error: MethodError }> {
        const message = JSON.stringify({ msg: 'method', id: '1', method: 'login', params: [options] });
        const { status, body } = await this.post('method.callAnon/login', { message });
        const answer: unknown = typeof body.message === 'string' ? JSON.parse(body.message) : undefined;
        if (!isRecord(answer)) throw new Error(`POST method.callAnon/login answered ${status}`);
        const { error, result } = answer;
        if (isRecord(error)) {
            const details = isRecord(error.details) ? error.details : {};
            return { error: { code: error.error, message: text(error.message), details } };
        }
        return isRecord(result)
            ? { userId: text(result.id), authToken: text(result.token) }
            : { userId: '', authToken: '' };
    }

    async post(route: string, fields: object): Promise<{ status: number; body: Record<string, unknown> }> {
        const response = await this.session.call(`${this.root}/api/v1/${route}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(fields),
        });
        const body: unknown = await response.json();
        return { status: response.status, body: isRecord(body) ? body : {} };
    }

    /** Who is logged in, by the server's word. */
    async readSession(userId: string, authToken: string): Promise<SessionOfUser> {
        const headers = { 'X-User-Id': userId, 'X-Auth-Token': authToken };
        const me: unknown = await (await this.session.call(`${this.root}/api/v1/me`, { headers })).json();
        return { userId, username: isRecord(me) ? text(me.username) : '', authToken };
    }
}
