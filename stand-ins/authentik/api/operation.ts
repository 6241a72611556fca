import type { Audit } from '../events/audit';
import type { Installation } from '../state/installation';
import type { AuthentikVersion } from '../version';
import type { Actor } from './actor';
import { badRequest } from './errors';

export type Json = Record<string, unknown>;

/** What is wrong with the fields of a body beyond their form, field by field. */
export type FieldCheck = (body: Json) => Json;

export interface Call {
    installation: Installation;
    actor: Actor;
    /** writes down what this request does */
    audit: Audit;
    /** values of the path's parameters */
    parameters: Record<string, string>;
    query: URLSearchParams;
    /** of the form that the schema asks for; read and checked when first asked for, after all permissions */
    readonly body: Json;
    /** the same, refused also for what this check objects to: of each field that fits, together with those that do not */
    bodyChecked: (check: FieldCheck) => Json;
    /** whether the body names only what is to be changed, as that of a PATCH */
    isPartial: boolean;
    /** the body as it came, with its media type; for operations that take files */
    upload: { bytes: Buffer; contentType: string };
    /** root URL as the caller sees it, with the path prefix, without a trailing slash */
    origin: string;
}

export interface Reply {
    status: number;
    body?: unknown;
}

/** One operation of the API; its key is verb and path template of the OpenAPI file. */
export interface Operation {
    /** global permission asked for before the body is read; anything finer is up to `handle` */
    permission?: string;
    /** what its path is about, such as `authentik_core.group`: a verb that it does not take asks for a permission too */
    model?: string;
    /** open to callers without a token; `actor` is not to be used then */
    isPublic?: boolean;
    /** the body is checked by `handle`, since the file's schema for it cannot tell right from wrong */
    ownBodyCheck?: boolean;
    /** where real answers differ from the file: findings that match are none */
    knownDeviation?: RegExp;
    handle: (call: Call) => Reply | Promise<Reply>;
    /** turns the answer, made in the newest form, into that of the imitated version */
    asOf?: (body: unknown, version: AuthentikVersion, call: Call) => unknown;
}

/** The same call with another body; the real one is not read for it. */
export function withBody(call: Call, body: Json): Call {
    const bodyChecked = (check: FieldCheck): Json => {
        const problems = check(body);
        if (Object.keys(problems).length > 0) {
            throw badRequest(problems);
        }
        return body;
    };
    return Object.create(call, { body: { value: body }, bodyChecked: { value: bodyChecked } }) as Call;
}

export type Operations = Record<string, Operation>;

export function isJson(value: unknown): value is Json {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `include_users=false` and its like: anything but "true" is false, as the serializers read it. */
export function flag(query: URLSearchParams, name: string, byDefault: boolean): boolean {
    const value = query.get(name);
    return value === null ? byDefault : value.toLowerCase() === 'true';
}
