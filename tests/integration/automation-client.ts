import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';
import type { Lab } from './lab';

export const ajv = new Ajv({ allErrors: true, strictTypes: false });
// the package is CommonJS, and what its default export is depends on who loads it
(addFormats as unknown as { default?: typeof addFormats }).default?.(ajv);
const schema = new URL('../../docs/automation.schema.json', import.meta.url);
ajv.addSchema(JSON.parse(readFileSync(schema, 'utf8')) as object, 'automation');

export interface Reply {
    status: number;
    headers: Headers;
    body: Record<string, unknown>;
}

export interface Asking {
    body?: unknown;
    by?: string;
    headers?: Record<string, string>;
}

/** A program that asks the endpoint for automation, where a server says that it is. */
export class AutomationClient {
    private constructor(
        private readonly lab: Lab,
        readonly base: string,
    ) {}

    static async of(lab: Lab): Promise<AutomationClient> {
        const { rest } = lab.servers;
        const headers = { 'X-User-Id': rest.credentials.userId, 'X-Auth-Token': rest.credentials.token };
        const answer = await fetch(`${lab.workspace.url}/api/apps/${lab.appId}/apis`, { headers });
        const { apis } = (await answer.json()) as { apis: { path: string; computedPath: string }[] };
        expect(apis.map(({ path }) => path)).toEqual(expect.arrayContaining(['status', 'plan', 'apply', 'rules']));
        return new AutomationClient(lab, lab.workspace.url + String(apis[0]?.computedPath).replace(/[^/]+$/, ''));
    }

    headersOf(username: string): Record<string, string> {
        const { workspace } = this.lab;
        const user = [...workspace.model.users.values()].find((one) => one.username === username);
        if (!user) throw new Error(`no user ${username}`);
        const name = `automation ${performance.now()}`;
        return {
            'X-User-Id': user._id,
            'X-Auth-Token': createPersonalAccessToken(workspace, user, { name, bypassTwoFactor: true }),
        };
    }

    async ask(method: string, path: string, { body, by = 'admin', headers }: Asking = {}): Promise<Reply> {
        const json: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
        const response = await fetch(this.base + path, {
            method,
            headers: headers ?? { ...this.headersOf(by), ...json },
            ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        });
        const text = await response.text();
        expect(text).not.toContain(this.lab.servers.known.authentik_token);
        expect(text).not.toContain(this.lab.servers.known.rocketchat_token);
        return { status: response.status, headers: response.headers, body: JSON.parse(text) as Reply['body'] };
    }
}

/** Holds an answer against the published schema. */
export function valid(kind: string, { body }: Pick<Reply, 'body'>): Reply['body'] {
    const validate = ajv.getSchema(`automation#/definitions/${kind}`);
    expect(validate).toBeDefined();
    expect([validate?.(body), validate?.errors]).toEqual([true, null]);
    return body;
}

export async function refused(asked: Promise<Reply>, status: number, code: string): Promise<Record<string, unknown>> {
    const reply = await asked;
    const { error } = valid('error', reply) as { error: Record<string, unknown> };
    expect([reply.status, error.code]).toEqual([status, code]);
    return error;
}
