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
import { hasPath, matchBeyondSchema, templateBeyondSchema } from './beyond-schema';
import { bindingOperations } from './bindings';
import { blueprintImportOperations } from './blueprint-import';
import { blueprintOperations } from './blueprints';
import { checkBody } from './body';
import { parseJson } from './parse-json';
import { checkAccept } from './accept';
import { permission } from './collection';
import { ApiError, notAuthenticated, olderText, otherVerb, permissionDenied } from './errors';
import { describeView } from './describe-view';
import { eventMatcherOperations } from './event-matchers';
import { eventOperations } from './events';
import { flowOperations } from './flows';
import { stageOperations } from './stages';
import { grantOperations } from './grants';
import { groupOperations } from './groups';
import { installationOperations } from './installation-wide';
import { keyPairOperations } from './key-pairs';
import { notificationOperations } from './notifications';
import {
    isJson,
    type Call,
    type FieldCheck,
    type Json,
    type Operation,
    type Operations,
    type Reply,
} from './operation';
import { providerOperations } from './providers';
import { checkQuery } from './query';
import { permissionOperations } from './permissions';
import { rolePermissionOperations } from './role-permissions';
import { roleOperations } from './roles';
import { ruleOperations } from './rules';
import { scopeMappingOperations } from './scope-mappings';
import { secretOperations } from './secrets';
import { sessionOperations } from './sessions';
import { withoutLaterFields } from './later-fields';
import { systemOperations } from './system';
import { tokenOperations } from './tokens';
import { transactionalOperations } from './transactional';
import { transportOperations } from './transports';
import { userOperations } from './users';
import { webhookMappingOperations } from './webhook-mappings';
import { without } from './without';

const OPERATIONS: Operations = {
    ...systemOperations,
    ...installationOperations,
    ...grantOperations,
    ...groupOperations,
    ...userOperations,
    ...tokenOperations,
    ...sessionOperations,
    ...roleOperations,
    ...permissionOperations,
    ...rolePermissionOperations,
    ...flowOperations,
    ...stageOperations,
    ...keyPairOperations,
    ...scopeMappingOperations,
    ...providerOperations,
    ...allProviderOperations,
    ...applicationOperations,
    ...bindingOperations,
    ...transactionalOperations,
    ...blueprintOperations,
    ...blueprintImportOperations,
    ...secretOperations,
    ...eventOperations,
    ...notificationOperations,
    ...transportOperations,
    ...webhookMappingOperations,
    ...ruleOperations,
    ...eventMatcherOperations,
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

const ACTIONS: Record<string, string> = { POST: 'add', PUT: 'change', PATCH: 'change', DELETE: 'delete' };

function permissionFor(verb: string, model: string | undefined): string | undefined {
    const action = ACTIONS[verb];
    return model === undefined || action === undefined ? undefined : permission(model, action);
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
        if (!match || !hasPath(this.options.installation, match.template)) {
            return unknownPath(exchange);
        }
        const key = `${exchange.verb} ${match.template}`;
        const headers = this.headersOf(match);
        try {
            return { headers, ...(await this.checked(key, match, exchange)) };
        } catch (error) {
            if (error instanceof ApiError) {
                return { headers, status: error.status, body: this.textOf(error) };
            }
            if (!(error instanceof ServerError)) {
                this.options.violation(`${key}: ${String(error)}`);
            }
            return crashed(exchange);
        }
    }

    /** Every answer of the API says what its path takes. */
    private headersOf({ verbs }: MatchedPath): Record<string, string> {
        const taken = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((verb) => verbs.includes(verb));
        const byItself = verbs.includes('GET') ? ['HEAD', 'OPTIONS'] : ['OPTIONS'];
        // its renderer named a character set in older versions
        const isOld = !this.options.installation.version.isAtLeast('2025.2');
        return {
            Allow: [...taken, ...byItself].join(', '),
            'Content-Type': isOld ? 'application/json; charset=utf-8' : 'application/json',
        };
    }

    private textOf({ status, body }: ApiError): unknown {
        return this.options.installation.version.isAtLeast('2025.2') ? body : olderText(status, body);
    }

    private async checked(key: string, match: MatchedPath, exchange: Exchange): Promise<Answer> {
        const { installation } = this.options;
        const operation = OPERATIONS[key];
        const isPublic = operation?.isPublic ?? false;
        checkAccept(exchange);
        const actor = this.actorOf(exchange);
        if (!actor && !isPublic) {
            throw anonymous(match);
        }
        if (exchange.method === 'OPTIONS') {
            return { status: 200, body: describeView(match) };
        }
        if (!match.verbs.includes(exchange.verb)) {
            // the permission that such a verb would need is asked for first, unless one object is meant: then when it is looked for
            const isList = !match.template.includes('{');
            const asked = isList ? permissionFor(exchange.verb, OPERATIONS[`GET ${match.template}`]?.model) : undefined;
            throw asked !== undefined && !actor?.may(asked) ? permissionDenied() : otherVerb(exchange.method);
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
        let body: Json | undefined;
        const bodyChecked = (check?: FieldCheck): Json => (body ??= this.readBody(key, operation, exchange, check));
        const call: Call = {
            ...{ installation, parameters: match.parameters, query: exchange.query },
            origin: exchange.origin,
            actor: asker,
            audit: new Audit(installation.events, exchange, asker.user),
            upload: { bytes: exchange.body, contentType: exchange.headers['content-type'] ?? '' },
            ...{ bodyChecked, isPartial: exchange.verb === 'PATCH' },
            get body() {
                return bodyChecked();
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
        const login = bearer ? undefined : callers.withSession(exchange);
        const user = installation.users.get(login?.user ?? -1);
        return user ? new Actor(installation, user, login?.uuid) : bearer;
    }

    private readBody(key: string, operation: Operation, { verb, body, headers }: Exchange, check?: FieldCheck): Json {
        if (verb === 'GET' || verb === 'DELETE') {
            return {};
        }
        const { installation } = this.options;
        const parsed = parseJson(body, headers['content-type'], installation.version);
        if (operation.ownBodyCheck) {
            return parsed;
        }
        return checkBody(key, withoutLaterFields(key, parsed, installation.version), {
            ignored: installation.managesSecrets ? ['secret'] : [],
            finding: (text) => this.requestFinding(text),
            check,
        });
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
        const { version } = call.installation;
        const body = isSuccess && operation.asOf ? operation.asOf(reply.body, version, call) : reply.body;
        const isList = isJson(body) && 'autocomplete' in body;
        const known = isList && !version.isAtLeast('2025.6') ? without(body, 'autocomplete') : body;
        // a text is JSON like everything else here
        return { status: reply.status, body: typeof known === 'string' ? JSON.stringify(known) : known };
    }
}
