import { Audit } from '../events/audit';
import { describeCrash } from '../events/describe-crash';
import { crashed, unknownPath, type Answer, type Exchange } from '../exchange';
import type { CallersWithoutToken } from '../oidc/callers-without-token';
import { contract, type MatchedPath } from '../schema/contract';
import { ServerError } from '../server-error';
import type { Installation } from '../state/installation';
import { Actor, authenticate } from './actor';
import { allProviderOperations } from './all-providers';
import { applicationOperations } from './applications';
import { beyondSchemaOperations, matchBeyondSchema, templateBeyondSchema } from './beyond-schema';
import { bindingOperations } from './bindings';
import { blueprintOperations } from './blueprints';
import { checkBody, parseJson } from './body';
import { ApiError, notAuthenticated, permissionDenied } from './errors';
import { eventMatcherOperations } from './event-matchers';
import { eventOperations } from './events';
import { flowOperations } from './flows';
import { groupOperations } from './groups';
import { keyPairOperations } from './key-pairs';
import { notificationOperations } from './notifications';
import type { Call, Json, Operation, Operations, Reply } from './operation';
import { providerOperations } from './providers';
import { checkQuery } from './query';
import { roleOperations } from './roles';
import { ruleOperations } from './rules';
import { scopeMappingOperations } from './scope-mappings';
import { secretOperations } from './secrets';
import { systemOperations } from './system';
import { tokenOperations } from './tokens';
import { transactionalOperations } from './transactional';
import { transportOperations } from './transports';
import { userOperations } from './users';
import { webhookMappingOperations } from './webhook-mappings';

const OPERATIONS: Operations = {
    ...systemOperations,
    ...groupOperations,
    ...userOperations,
    ...tokenOperations,
    ...roleOperations,
    ...flowOperations,
    ...keyPairOperations,
    ...scopeMappingOperations,
    ...providerOperations,
    ...allProviderOperations,
    ...applicationOperations,
    ...bindingOperations,
    ...transactionalOperations,
    ...blueprintOperations,
    ...secretOperations,
    ...eventOperations,
    ...notificationOperations,
    ...transportOperations,
    ...webhookMappingOperations,
    ...ruleOperations,
    ...eventMatcherOperations,
    ...beyondSchemaOperations,
};

const BASE = '/api/v3';

export interface ApiOptions {
    installation: Installation;
    callers: CallersWithoutToken;
    /** what a client sent that does not fit the schema */
    requestFinding: (text: string) => void;
    /** what this stand-in was about to answer that does not fit the schema, or cannot answer */
    violation: (text: string) => void;
}

/** @returns the template of an API path without `/api/v3`; the path itself where the API has none like it */
export function apiTemplate(path: string): string {
    const rest = path.slice(BASE.length);
    return templateBeyondSchema(rest) ?? contract().match(rest)?.template ?? rest;
}

function anonymous(match: MatchedPath): ApiError {
    // a detail route asks what may be seen before it asks who is asking
    return match.template.endsWith('}/') ? permissionDenied() : notAuthenticated();
}

/** API v3: Django REST framework's order of checks, then the operation, then the check of our own answer. */
export class Api {
    constructor(private readonly options: ApiOptions) {}

    async answer(exchange: Exchange): Promise<Answer> {
        const path = exchange.path.slice(BASE.length);
        const match = matchBeyondSchema(path, this.options.installation) ?? contract().match(path);
        if (!match) {
            return unknownPath(exchange);
        }
        const key = `${exchange.verb} ${match.template}`;
        try {
            return await this.checked(key, match, exchange);
        } catch (error) {
            if (error instanceof ApiError) {
                return { status: error.status, body: error.body };
            }
            if (!(error instanceof ServerError)) {
                this.options.violation(`${key}: ${String(error)}`);
            }
            return crashed(exchange);
        }
    }

    private async checked(key: string, match: MatchedPath, exchange: Exchange): Promise<Answer> {
        const { installation } = this.options;
        const operation = OPERATIONS[key];
        const isPublic = operation?.isPublic ?? false;
        const actor = this.actorOf(exchange);
        if (!actor && !isPublic) {
            throw anonymous(match);
        }
        if (!match.verbs.includes(exchange.verb)) {
            throw new ApiError(405, { detail: `Method "${exchange.verb}" not allowed.` });
        }
        if (!operation) {
            throw new Error('this stand-in does not know the operation');
        }
        if (operation.permission !== undefined && !actor?.may(operation.permission)) {
            throw permissionDenied();
        }
        if (contract().operation(key)) {
            checkQuery(key, exchange.query, (text) => this.requestFinding(text));
        }
        const asker = actor ?? new Actor(installation, installation.anonymous);
        const readBody = (): Json => this.readBody(key, operation, exchange);
        let body: Json | undefined;
        const call: Call = {
            ...{ installation, parameters: match.parameters, query: exchange.query },
            origin: exchange.origin,
            actor: asker,
            audit: new Audit(installation.events, exchange, asker.user),
            upload: { bytes: exchange.body, contentType: exchange.headers['content-type'] ?? '' },
            get body() {
                body ??= readBody();
                return body;
            },
        };
        try {
            return this.send(key, operation, await operation.handle(call), call);
        } catch (error) {
            if (error instanceof ServerError) {
                const context = describeCrash(error, installation.version);
                call.audit.note('system_exception', 'authentik.events.middleware', context);
            }
            throw error;
        }
    }

    private actorOf(exchange: Exchange): Actor | undefined {
        const { installation, callers } = this.options;
        const { authorization } = exchange.headers;
        const bearer = authenticate(installation, authorization, (key) => callers.withAccessToken(key));
        const user = bearer ? undefined : callers.withSession(exchange);
        return user ? new Actor(installation, user) : bearer;
    }

    private readBody(key: string, operation: Operation, { verb, body, headers }: Exchange): Json {
        if (verb === 'GET' || verb === 'DELETE') {
            return {};
        }
        const parsed = parseJson(body, headers['content-type']);
        const known = this.options.installation.managesSecrets ? ['secret'] : [];
        return operation.ownBodyCheck ? parsed : checkBody(key, parsed, known, (text) => this.requestFinding(text));
    }

    private requestFinding(text: string): void {
        this.options.requestFinding(text);
    }

    private send(key: string, operation: Operation, reply: Reply, call: Call): Answer {
        const problems = contract()
            .checkAnswer(key, reply.status, reply.body)
            .filter((problem) => !operation.knownDeviation?.test(problem));
        if (problems.length > 0) {
            throw new Error(problems.join('; '));
        }
        const isSuccess = reply.status < 300 && reply.body !== undefined;
        return {
            status: reply.status,
            body:
                isSuccess && operation.asOf ? operation.asOf(reply.body, call.installation.version, call) : reply.body,
        };
    }
}
