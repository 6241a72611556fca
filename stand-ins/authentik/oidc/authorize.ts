import { randomUUID } from 'node:crypto';
import { formOf, html, redirect, type Answer, type Exchange } from '../exchange';
import { accessDeniedPage, badRequestPage, consentPage, loginPage, notFoundPage } from '../pages';
import type { ApplicationRecord, ProviderRecord, UserRecord } from '../state/records';
import { subjectOf } from './claims';
import { describeProvider, noteAuthorized, noteFailedLogin, noteLogin, noteMisconfiguration } from './front-events';
import type { FrontState } from './front-state';
import { hasForbiddenScheme, isRegistered } from './redirect-uris';
import type { LoginSession } from './sessions';
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

const AUTHENTICATION_FLOW = 'default-authentication-flow';

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

/** Python's `quote`, which leaves `/` alone. */
function quote(text: string): string {
    return encodeURIComponent(text)
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
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
    if (provider.redirectUris.length === 0) {
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
    if (installation.version.isAtLeast('2026.5') && !provider.grantTypes.includes(grantType)) {
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
    const maxAge = Number(query.get('max_age') ?? NaN);
    return {
        ...{ provider, redirectUri, grantType, scopes, prompts, state: oauthState, nonce },
        ...{ codeChallenge, codeChallengeMethod: method },
        maxAge: Number.isNaN(maxAge) ? undefined : maxAge,
    };
}

function toFlow(exchange: Exchange, slug: string, query: URLSearchParams): Answer {
    return redirect(`${exchange.prefix}/if/flow/${slug}/?${query.toString()}`);
}

function toLogin(exchange: Exchange): Answer {
    const next = `${exchange.prefix}${exchange.path}?${exchange.query.toString()}`;
    return toFlow(exchange, AUTHENTICATION_FLOW, new URLSearchParams({ next }));
}

async function giveCode(
    state: FrontState,
    exchange: Exchange,
    parameters: Parameters,
    user: UserRecord,
    session: LoginSession,
    application: ApplicationRecord,
): Promise<Answer> {
    const { provider, redirectUri, scopes, grantType } = parameters;
    if (grantType !== 'authorization_code') {
        throw new Error(`the stand-in gives no answer to response types of the ${grantType} flow`);
    }
    const subject = subjectOf(provider, user);
    state.store.subjects.set(`${provider.pk}/${subject}`, user.pk);
    const inner = await state.instances.authorize(issuerOf(state.installation, provider, exchange.origin) ?? '', {
        ...{ provider, subject, redirectUri, scopes },
        ...{ nonce: parameters.nonce, state: parameters.state ?? undefined, authTime: session.authTime },
        ...{ codeChallenge: parameters.codeChallenge, codeChallengeMethod: parameters.codeChallengeMethod },
    });
    const code = randomUUID().replaceAll('-', '');
    state.store.codes.set(code, {
        ...{ inner, redirectUri, providerPk: provider.pk, userPk: user.pk, nonce: parameters.nonce },
        hasChallenge: parameters.codeChallenge !== undefined,
    });
    noteAuthorized(state.installation, exchange, application, provider, scopes, user);
    const target = new URL(redirectUri);
    target.searchParams.set('code', code);
    target.searchParams.set('state', parameters.state ?? '');
    return redirect(target.toString());
}

interface Passed {
    parameters: Parameters;
    application: ApplicationRecord;
    user: UserRecord;
    session: LoginSession;
}

/** Who may go on, after the checks that need nobody, the login, and the application's bindings. */
function admit(state: FrontState, exchange: Exchange): Passed {
    const { installation } = state;
    if (exchange.query.size === 0) {
        throw new Refusal(html(404, notFoundPage()));
    }
    const parameters = readParameters(state, exchange);
    const session = state.sessions.of(exchange);
    const owner = session && installation.users.get(session.userPk);
    const user = owner?.isActive ? owner : undefined;
    if (parameters.prompts.has('none') && !user) {
        throw refuse(parameters.redirectUri, 'login_required', parameters.grantType, parameters.state);
    }
    const application = installation.applicationOf(parameters.provider);
    if (!application) {
        throw new Refusal(html(200, accessDeniedPage('Failed to resolve application')));
    }
    if (!user || !session) {
        throw new Refusal(toLogin(exchange));
    }
    if (!installation.hasAccess(user, application)) {
        throw new Refusal(html(200, accessDeniedPage('Access denied')));
    }
    const age = Date.now() / 1000 - session.authTime;
    const isTooOld = parameters.maxAge !== undefined && parameters.maxAge > 0 && age > parameters.maxAge;
    if (isTooOld || (parameters.prompts.has('login') && session.repeatedLogin === undefined)) {
        session.repeatedLogin = session.authTime;
        throw new Refusal(toLogin(exchange));
    }
    delete session.repeatedLogin;
    return { parameters, application, user, session };
}

/** `GET /application/o/authorize/` */
export async function authorize(state: FrontState, exchange: Exchange): Promise<Answer> {
    try {
        const { parameters, application, user, session } = admit(state, exchange);
        const flow = state.installation.flows.get(parameters.provider.authorizationFlow);
        if (parameters.prompts.has('none') && parameters.prompts.has('consent')) {
            throw refuse(parameters.redirectUri, 'consent_required', parameters.grantType, parameters.state);
        }
        if (flow && (flow.asksConsent || parameters.prompts.has('consent'))) {
            return toFlow(exchange, flow.slug, exchange.query);
        }
        return await giveCode(state, exchange, parameters, user, session, application);
    } catch (error) {
        if (error instanceof Refusal) {
            return error.answer;
        }
        throw error;
    }
}

function logIn(state: FrontState, exchange: Exchange): Answer {
    const { installation } = state;
    const next = exchange.query.get('next') ?? `${exchange.prefix}/`;
    const clientId = new URLSearchParams(next.split('?')[1] ?? '').get('client_id');
    const provider = installation.providerWithClientId(clientId ?? '');
    const application = provider && installation.applicationOf(provider)?.name;
    if (exchange.verb !== 'POST') {
        return html(200, loginPage(application));
    }
    const form = formOf(exchange);
    const name = form.get('uid_field') ?? '';
    const user =
        installation.userNamed(name) ??
        [...installation.users.values()].find(
            (one) => one.email !== '' && one.email.toLowerCase() === name.toLowerCase(),
        );
    // inactive people are not found, so that the page tells nothing about them
    if (!user?.isActive || user.password === '' || user.password !== form.get('password')) {
        noteFailedLogin(installation, exchange, user?.username ?? name);
        return html(200, loginPage(application, 'Failed to authenticate.'));
    }
    noteLogin(installation, exchange, user, user.lastLogin !== null);
    user.lastLogin = new Date().toISOString();
    return redirect(next.startsWith('/') ? next : `${exchange.prefix}/`, [state.sessions.open(user, exchange)]);
}

/** `/if/flow/<slug>/`: the login page, and the consent page of flows and prompts that ask for it. */
export async function runFlow(state: FrontState, exchange: Exchange, slug: string): Promise<Answer> {
    const flow = [...state.installation.flows.values()].find((one) => one.slug === slug);
    if (!flow) {
        return html(404, notFoundPage());
    }
    if (flow.designation === 'authentication') {
        return logIn(state, exchange);
    }
    try {
        const { parameters, application, user, session } = admit(state, exchange);
        return exchange.verb === 'POST'
            ? await giveCode(state, exchange, parameters, user, session, application)
            : html(200, consentPage(application.name));
    } catch (error) {
        if (error instanceof Refusal) {
            return error.answer;
        }
        throw error;
    }
}
