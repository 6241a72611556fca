import { Ajv, type ValidateFunction } from 'ajv';
import { Router, type Request, type Response } from 'express';
import { checkSecondFactor } from '../login/second-factor';
import { MeteorError, type LoginToken, type UserRecord } from '../model';
import { Answers, type Answer } from './answers';
import { readBody, type Fields } from './body';
import type { HttpWorkspace } from './http-workspace';
import { callerOf } from './login-tokens';
import type { Query } from './pagination';
import { hasPermission } from './permissions';
import { RateLimiter } from './rate-limiter';

export type Method = 'GET' | 'POST' | 'DELETE';

export interface Call {
    workspace: HttpWorkspace;
    answers: Answers;
    query: Query;
    body: Fields;
    /** parameters in the path */
    params: Record<string, string>;
    request: Request;
    response: Response;
    /** whose token came with the call, if a valid one did */
    user?: UserRecord;
}

/** A call with a valid token. */
export interface UserCall extends Call {
    user: UserRecord;
    token: LoginToken;
}

export interface RouteOptions {
    /** every one of these, else 403 before anything else is looked at */
    permissions?: string[];
    /** one of these, likewise */
    anyPermission?: string[];
    /** body or query as JSON schema */
    body?: object;
    query?: object;
    /** the older form of both (`validateParams`), which comes after the rate limit and has another error text */
    params?: object;
    twoFactor?: boolean | 'no remember-me';
    /** false: not limited */
    rateLimit?: false;
    /** versions that have the route: from `since` on, before `until` */
    since?: string;
    until?: string;
}

type Action<T extends Call> = (call: T) => Answer | Promise<Answer>;

const bodyAjv = new Ajv({ allErrors: false, allowUnionTypes: true });
const queryAjv = new Ajv({ allErrors: false, allowUnionTypes: true, coerceTypes: true });

/**
 * Routes below one base, such as `/api/v1`, with what every route of Rocket.Chat goes through, in its order: login,
 * permissions, query, body, rate limit, second factor, action.
 */
export class RestApi {
    readonly router = Router({ caseSensitive: true });
    private readonly limiter: RateLimiter;

    constructor(
        private readonly workspace: HttpWorkspace,
        private readonly base: string,
    ) {
        this.limiter = new RateLimiter(workspace);
    }

    /** A route for callers with a token. */
    authenticated(method: Method, path: string, options: RouteOptions, action: Action<UserCall>): void {
        this.add(method, path, options, async (call) => {
            const identity = callerOf(this.workspace.model, call.request);
            if (!identity) return call.answers.notLoggedIn();
            const userCall = { ...call, ...identity };
            return (await this.guard(method, path, options, userCall)) ?? action(userCall);
        });
    }

    /** A route for everybody. */
    open(method: Method, path: string, options: RouteOptions, action: Action<Call>): void {
        this.add(method, path, options, async (call) => {
            const openCall = { ...call, user: callerOf(this.workspace.model, call.request)?.user };
            return (await this.guard(method, path, options, openCall)) ?? action(openCall);
        });
    }

    private add(method: Method, path: string, options: RouteOptions, handle: (call: Call) => Promise<Answer>): void {
        const register = { GET: 'get', POST: 'post', DELETE: 'delete' } as const;
        this.router[register[method]](path === '' ? '/' : `/${path}`, async (request, response, next) => {
            const { version } = this.workspace;
            const isHere =
                (options.since === undefined || version.atLeast(options.since)) &&
                (options.until === undefined || !version.atLeast(options.until));
            if (!isHere) {
                next();
                return;
            }
            this.workspace.counters.rest(`${method} ${this.base}${path === '' ? '' : `/${path}`}`);
            const answers = new Answers(version);
            const call: Call = {
                workspace: this.workspace,
                answers,
                query: readQuery(request),
                body: readBody(request),
                params: request.params,
                request,
                response,
            };
            send(response, await handle(call).catch((error: unknown) => answers.thrown(error)));
        });
    }

    /** @returns the refusal, or nothing when the action may run */
    private async guard(
        method: Method,
        path: string,
        options: RouteOptions,
        call: Call & { user?: UserRecord; token?: LoginToken },
    ): Promise<Answer | undefined> {
        const { user, answers, workspace, request } = call;
        const lacks = (permission: string): boolean => !user || !hasPermission(workspace.model, user, permission);
        if (options.permissions?.some(lacks) || options.anyPermission?.every(lacks)) return answers.lacksPermission();

        const wrong =
            invalid(queryAjv, options.query, { ...call.query }, 'error-invalid-params') ??
            invalid(bodyAjv, options.body, call.body, 'invalid-params');
        if (wrong) return wrong;

        if (options.rateLimit !== false) {
            const check = this.limiter.check(request.socket.remoteAddress ?? '', `${this.base}/${path}${method}`, user);
            if (check) call.response.set(check.headers);
            if (check && !check.allowed) return answers.tooManyRequests(check.seconds);
        }
        if (options.params) {
            const messages = schemaErrors(queryAjv, options.params, method === 'GET' ? { ...call.query } : call.body);
            if (messages !== undefined) throw new MeteorError('invalid-params', messages);
        }
        if (options.twoFactor && user) {
            checkSecondFactor(workspace, user, {
                code: request.get('x-2fa-code'),
                method: request.get('x-2fa-method'),
                token: call.token,
                disableRememberMe: options.twoFactor === 'no remember-me',
            });
        }
        return undefined;
    }
}

export function send(response: Response, { status, body, headers }: Answer): void {
    response.status(status).set({ 'Cache-Control': 'no-store', Pragma: 'no-cache', ...headers });
    response.type('application/json').send(JSON.stringify(body));
}

function readQuery(request: Request): Query {
    const query: Query = {};
    for (const [key, value] of new URLSearchParams(request.url.split('?')[1] ?? '')) query[key] = value;
    return query;
}

const compiled = new WeakMap<object, ValidateFunction>();

function invalid(ajv: Ajv, schema: object | undefined, value: unknown, errorType: string): Answer | undefined {
    const error = schema && schemaErrors(ajv, schema, value);
    return error === undefined ? undefined : { status: 400, body: { success: false, errorType, error } };
}

/** What is wrong, or nothing. */
function schemaErrors(ajv: Ajv, schema: object, value: unknown): string | undefined {
    let validate = compiled.get(schema);
    if (!validate) {
        validate = ajv.compile(schema);
        compiled.set(schema, validate);
    }
    if (validate(value)) return undefined;
    return (validate.errors ?? []).map(({ message }) => message).join('\n ');
}
