import { randomUUID } from 'node:crypto';
import { html, redirect, type Answer, type Exchange } from '../exchange';
import type { BrowserSession } from '../flows/browser-sessions';
import { toFlowPage, toLogin } from '../flows/flow-addresses';
import { planOf, type FlowPlan, type Permission } from '../flows/flow-plan';
import { badRequestPage, notFoundPage, permissionDeniedPage } from '../pages';
import { quote, urlencode } from '../python-quote';
import { ServerError } from '../server-error';
import type { ApplicationRecord, LoginRecord, ProviderRecord, UserRecord } from '../state/records';
import { redirectUrisOf } from '../state/redirect-uris';
import { innerSubjectOf } from './claims';
import { describeProvider, noteAuthorized, noteMisconfiguration } from './front-events';
import type { FrontState } from './front-state';
import { hasForbiddenScheme, isRegistered } from './redirect-uris';
import { issuerOf } from './urls';

const GRANT_OF: Record<string, string> = {
    code: 'authorization_code',
    id_token: 'implicit',
    'id_token token': 'implicit',
    'code token': 'hybrid',
    'code id_token': 'hybrid',
    'code id_token token': 'hybrid',
};

const DESCRIPTIONS: Record<string, string> = {
    invalid_request: 'The request is otherwise malformed',
    unsupported_response_type:
        'The authorization server does not support obtaining an authorization code using this method',
    invalid_scope: 'The requested scope is invalid, unknown, or malformed',
    login_required: 'The Authorization Server requires End-User authentication',
    consent_required: 'The Authorization Server requires End-Userconsent',
    request_not_supported: 'The provider does not support use of the request parameter',
};

interface Parameters {
    provider: ProviderRecord;
    redirectUri: string;
    grantType: string;
    scopes: Set<string>;
    prompts: Set<string>;
    state: string | null;
    nonce: string | undefined;
    maxAge: number | undefined;
    codeChallenge: string | undefined;
    codeChallengeMethod: string;
}

class Refusal extends Error {
    constructor(readonly answer: Answer) {
        super('refused');
    }
}

function refuse(redirectUri: string, error: string, grantType: string, state: string | null, text?: string): Refusal {
    const sign = grantType === 'implicit' ? '#' : '?';
    const description = quote(text ?? DESCRIPTIONS[error] ?? '');
    // the state goes back unescaped, as it came out of the parser
    const suffix = state === null || state === '' ? '' : `&state=${state}`;
    const uri = `${redirectUri}${sign}error=${error}&error_description=${description}${suffix}`;
    return new Refusal(redirect(uri.replace(/[^\x20-\x7e]/g, encodeURIComponent).replaceAll(' ', '%20')));
}

/** The checks that come before any login, in authentik's order (`providers/oauth2/views/authorize.py`). */
function readParameters(state: FrontState, exchange: Exchange): Parameters {
    const { installation } = state;
    const { query } = exchange;
    const provider = installation.providerWithClientId(query.get('client_id') ?? '');
    if (!provider) {
        const text = 'The client identifier (client_id) is missing or invalid.';
        throw new Refusal(html(400, badRequestPage('Client ID Error', text)));
    }
    const redirectUri = query.get('redirect_uri') ?? '';
    const wrongUri = new Refusal(
        html(
            400,
            badRequestPage(
                'Redirect URI Error',
                'The request fails due to a missing, invalid, or mismatching redirection URI (redirect_uri).',
            ),
        ),
    );
    if (redirectUri === '') {
        throw wrongUri;
    }
    if (!redirectUrisOf(provider).some((uri) => uri.redirect_uri_type === 'authorization')) {
        // trust on first use: whoever comes first is believed from then on
        provider.redirectUris = [{ matching_mode: 'strict', url: redirectUri, redirect_uri_type: 'authorization' }];
    }
    if (!isRegistered(provider, redirectUri) || hasForbiddenScheme(redirectUri)) {
        throw wrongUri;
    }
    const responseType = query.get('response_type') ?? '';
    const oauthState = query.get('state');
    const grantType = GRANT_OF[responseType] ?? '';
    const error = (code: string, text?: string): Refusal => refuse(redirectUri, code, grantType, oauthState, text);
    if (grantType === '') {
        throw error('unsupported_response_type');
    }
    if (installation.version.hasGrantTypes && !provider.grantTypes.includes(grantType)) {
        const message = 'Invalid grant_type for provider';
        noteMisconfiguration(installation, exchange, 'authorize', { message, provider: describeProvider(provider) });
        throw error('invalid_request');
    }
    const mapped = installation.mappingsOf(provider).map((mapping) => mapping.scopeName);
    const asked = (query.get('scope') ?? '').split(/\s+/).filter(Boolean);
    const scopes = new Set(asked.length === 0 ? mapped : asked.filter((scope) => mapped.includes(scope)));
    if (!scopes.has('openid') && (grantType === 'hybrid' || responseType.startsWith('id_token'))) {
        throw error('invalid_scope');
    }
    const prompts = new Set((query.get('prompt') ?? '').split(/\s+/).filter(Boolean));
    if (scopes.has('offline_access')) {
        prompts.add('consent');
    }
    const nonce = query.get('nonce') ?? undefined;
    if (responseType.includes('id_token') && scopes.has('openid') && !nonce) {
        throw error('invalid_request');
    }
    const codeChallenge = query.get('code_challenge') ?? undefined;
    const method = query.get('code_challenge_method') ?? 'plain';
    if (codeChallenge && !['plain', 'S256'].includes(method)) {
        throw error('invalid_request', `Unsupported challenge method ${method}`);
    }
    if (query.get('request')) {
        throw error('request_not_supported');
    }
    const maxAge = query.get('max_age') ?? '';
    if (maxAge !== '' && !/^\s*[+-]?\d+\s*$/.test(maxAge)) {
        throw new ServerError(`max_age is ${maxAge}`);
    }
    return {
        ...{ provider, redirectUri, grantType, scopes, prompts, state: oauthState, nonce },
        ...{ codeChallenge, codeChallengeMethod: method },
        maxAge: maxAge === '' ? undefined : Number(maxAge),
    };
}

/** @returns the address of the client, with the code */
async function giveCode(state: FrontState, exchange: Exchange, passed: Passed): Promise<string> {
    const { parameters, application, user, login } = passed;
    const { provider, redirectUri, scopes, grantType } = parameters;
    if (grantType !== 'authorization_code') {
        throw new Error(`the stand-in gives no answer to response types of the ${grantType} flow`);
    }
    const subject = innerSubjectOf(provider, user);
    state.store.subjects.set(`${provider.pk}/${subject}`, user.pk);
    const inner = await state.instances.authorize(issuerOf(state.installation, provider, exchange.origin) ?? '', {
        ...{ provider, subject, redirectUri, scopes },
        ...{ nonce: parameters.nonce, state: parameters.state ?? undefined, authTime: login.authTime },
        ...{ codeChallenge: parameters.codeChallenge, codeChallengeMethod: parameters.codeChallengeMethod },
    });
    const code = randomUUID().replaceAll('-', '');
    state.store.codes.set(code, {
        ...{ inner, redirectUri, providerPk: provider.pk, userPk: user.pk, nonce: parameters.nonce },
        ...{ login: login.uuid, authTime: login.authTime },
        hasChallenge: parameters.codeChallenge !== undefined,
    });
    noteAuthorized(state.installation, exchange, application, provider, scopes, user);
    const answer = urlencode(new URLSearchParams({ code, state: parameters.state ?? '' }));
    return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${answer}`;
}

interface Passed {
    parameters: Parameters;
    application: ApplicationRecord;
    user: UserRecord;
    login: LoginRecord;
    session: BrowserSession;
}

/** Who may go on, after the checks that need nobody, the login, and the application's bindings. */
function admit(state: FrontState, exchange: Exchange): Passed {
    const { installation, sessions } = state;
    if (exchange.query.size === 0) {
        throw new Refusal(html(404, notFoundPage()));
    }
    const parameters = readParameters(state, exchange);
    const { provider } = parameters;
    const session = sessions.of(exchange);
    const login = sessions.loginOf(session);
    const user = sessions.userOf(session);
    if (parameters.prompts.has('none') && !user) {
        throw refuse(parameters.redirectUri, 'login_required', parameters.grantType, parameters.state);
    }
    const application = installation.applicationOf(provider);
    if (!application) {
        throw new Refusal(html(200, permissionDeniedPage('Failed to resolve application')));
    }
    const goal = { application, flow: installation.flows.get(provider.authenticationFlow ?? '') };
    if (!user || !session || !login) {
        throw new Refusal(toLogin(state, exchange, goal));
    }
    if (!installation.hasAccess(user, application)) {
        throw new Refusal(html(200, permissionDeniedPage('Request has been denied.')));
    }
    const age = Date.now() / 1000 - login.authTime;
    const isTooOld = parameters.maxAge !== undefined && parameters.maxAge > 0 && age > parameters.maxAge;
    const isToBeRepeated = parameters.prompts.has('login') && [undefined, login.uuid].includes(session.repeatedLogin);
    if (isToBeRepeated) {
        session.repeatedLogin = login.uuid;
    }
    if (isTooOld || isToBeRepeated) {
        throw new Refusal(toLogin(state, exchange, goal));
    }
    delete session.repeatedLogin;
    return { parameters, application, user, login, session };
}

/** What the person is asked to permit: the scopes by their descriptions, in the order of their names. */
function permissionsOf({ installation }: FrontState, { provider, scopes }: Parameters): Permission[] {
    return installation
        .mappingsOf(provider)
        .filter(({ scopeName }) => scopes.has(scopeName))
        .map(({ scopeName, description }) => ({ name: description, id: scopeName }));
}

function planAuthorization(state: FrontState, passed: Passed): FlowPlan | undefined {
    const { parameters, application } = passed;
    const flow = state.installation.flows.get(parameters.provider.authorizationFlow);
    if (!flow) {
        return undefined;
    }
    const consent = {
        header: `You're about to sign into ${application.name}.`,
        permissions: permissionsOf(state, parameters),
    };
    const plan = planOf(flow, { application, consent });
    if (parameters.prompts.has('consent') && !plan.stages.some(({ kind }) => kind === 'consent')) {
        plan.stages.push({ kind: 'consent', asksAlways: true });
    }
    plan.stages.push({ kind: 'authorization', authorize: (exchange) => giveCode(state, exchange, passed) });
    return plan;
}

/** `GET /application/o/authorize/` */
export async function authorize(state: FrontState, exchange: Exchange): Promise<Answer> {
    try {
        const passed = admit(state, exchange);
        const { parameters, session } = passed;
        if (parameters.prompts.has('none') && parameters.prompts.has('consent')) {
            throw refuse(parameters.redirectUri, 'consent_required', parameters.grantType, parameters.state);
        }
        const plan = planAuthorization(state, passed);
        const cookies = [state.sessions.cookie(session, exchange)];
        // a flow that asks nothing is gone through at once
        if (!plan || plan.stages.length === 1) {
            return redirect(await giveCode(state, exchange, passed), cookies);
        }
        session.plan = plan;
        return toFlowPage(exchange, plan.flow.slug, exchange.query, cookies);
    } catch (error) {
        if (error instanceof Refusal) {
            return error.answer;
        }
        throw error;
    }
}
