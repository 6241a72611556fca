import { BrowserSession, type Fetch, type Page } from './browser-session';
import { siteUrl } from './entry-urls';
import { elements, unescapeHtml } from './html';
import { PendingCredentials, type LoginStage } from './pending-credentials';
import type { HttpWorkspace } from '../rest/http-workspace';

export interface OAuthLogin {
    /** as typed into authentik's form */
    username: string;
    /** the username unless given: what the stand-in authentik gives everybody */
    password?: string;
    /** login service, `authentik` unless given */
    service?: string;
    fetch?: Fetch;
    /** answers the question for a second factor: gets its details, returns the code */
    secondFactor?: (details: Record<string, unknown>) => string | Promise<string>;
}

export type LoginOutcome =
    | {
          ok: true;
          userId: string;
          /** empty while the person has not chosen one */
          username: string;
          authToken: string;
      }
    | {
          ok: false;
          /** the reason as the server has it in its log */
          error: string;
          /** what the person sees; undefined for a login that ended outside the workspace */
          shown: string | undefined;
          at: LoginStage;
      };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

class Refused extends Error {}

/**
 * Logs a person in as a browser does: the button on the workspace's login page, authentik's login form, the way back,
 * and the login with what came of it.
 * @throws Error for what no person could run into, such as a workspace that does not answer
 */
export async function loginThroughOAuth(workspace: HttpWorkspace, login: OAuthLogin): Promise<LoginOutcome> {
    const session = new BrowserSession(login.fetch ?? ((url, init) => fetch(url, init)));
    const { log } = PendingCredentials.of(workspace.model);
    const before = log.length;
    try {
        const root = siteUrl(workspace);
        const button = await findButton(session, root, login.service ?? 'authentik');
        const callback = await signIn(session, button.url, `${root}/_oauth/`, login);
        const secret = await readSecret(session, callback);
        return await finish(session, root, { credentialToken: button.token, credentialSecret: secret }, login);
    } catch (error) {
        const latest = log.length > before ? log[log.length - 1] : undefined;
        if (error instanceof LoginError) {
            // an error of the callback is told again by the login that follows it
            const cause = log.slice(before).find(({ stage }) => stage !== 'login') ?? latest;
            const stage = cause?.stage ?? 'login';
            return { ok: false, error: cause?.error.message ?? error.message, shown: error.message, at: stage };
        }
        if (error instanceof Refused) return { ok: false, error: error.message, shown: undefined, at: 'authorize' };
        throw error;
    }
}

async function findButton(session: BrowserSession, root: string, service: string) {
    const page = await session.get(`${root}/home`);
    const button = elements(page.html, 'button').find(({ attributes }) => attributes['data-service'] === service);
    const url = button?.attributes['data-authorize-url'];
    const token = button?.attributes['data-credential-token'];
    if (url === undefined || token === undefined) throw new Refused(`The login page has no button for ${service}`);
    return { url, token };
}

/** @returns the address that authentik sends the person back to */
async function signIn(session: BrowserSession, url: string, callbackRoot: string, login: OAuthLogin): Promise<string> {
    const isBack = (address: string): boolean => address.startsWith(callbackRoot);
    if (!/^https?:\/\//.test(url))
        throw new Refused(`The button leads to ${url.split('?')[0] ?? ''}, which is no address`);
    const describe = (error: unknown): never => {
        throw new Refused(error instanceof Error ? causeOf(error) : String(error));
    };
    let page = await session.get(url, isBack).catch(describe);
    const answered = new Set<string>();
    while (!isBack(page.url)) {
        const form = nextForm(page, login);
        // a form that comes back was answered wrongly
        if (!form || answered.has(form.kind)) throw new Refused(sayingOf(page));
        answered.add(form.kind);
        page = await session.submit(form.action, form.fields, isBack).catch(describe);
    }
    return page.url;
}

function causeOf(error: Error): string {
    return error.cause instanceof Error ? error.cause.message : error.message;
}

/** The form of a page, filled in: name and password, or the consent that the modern flow always asks for. */
function nextForm(
    page: Page,
    { username, password }: OAuthLogin,
): { kind: string; action: string; fields: Record<string, string> } | undefined {
    const form = elements(page.html, 'form')[0];
    if (!form) return undefined;
    const action = form.attributes.action ? new URL(form.attributes.action, page.url).href : page.url;
    const inputs = elements(page.html, 'input').map(({ attributes }) => attributes);
    const hidden = inputs.filter(({ type }) => type === 'hidden').map(({ name = '', value = '' }) => [name, value]);
    const fields = Object.fromEntries(hidden) as Record<string, string>;
    if (inputs.some(({ name }) => name === 'uid_field')) {
        return { kind: 'login', action, fields: { ...fields, uid_field: username, password: password ?? username } };
    }
    const button = elements(page.html, 'button').find(({ attributes }) => attributes.name)?.attributes;
    if (button?.name !== 'consent') return undefined;
    return { kind: 'consent', action, fields: { ...fields, consent: button.value ?? '' } };
}

/** What a page that does not lead back says. */
function sayingOf(page: Page): string {
    const marked = /<[a-z]+[^>]*\b(?:role="alert"|class="[^"]*error[^"]*"|id="error")[^>]*>([^<]+)</i.exec(page.html);
    const said = marked?.[1] ?? elements(page.html, 'h1')[0]?.text ?? elements(page.html, 'title')[0]?.text;
    const heading =
        unescapeHtml(said ?? '').trim() ||
        page.html
            .replaceAll(/<[^>]+>/g, ' ')
            .trim()
            .slice(0, 200);
    return `${new URL(page.url).host} answered ${page.status}: ${heading}`;
}

/** @returns the secret that the callback's page hands to the page that began the login, null after a failure */
async function readSecret(session: BrowserSession, callback: string): Promise<string | null> {
    const page = await session.get(callback);
    const holder = elements(page.html, 'div').find(({ attributes }) => attributes.id === 'config');
    const config: unknown = JSON.parse(holder?.text ?? 'null');
    return isRecord(config) && config.setCredentialToken === true ? text(config.credentialSecret) : null;
}

/** The login was refused by the workspace; the message is what the login page shows. */
class LoginError extends Error {}

async function finish(session: BrowserSession, root: string, oauth: object, login: OAuthLogin): Promise<LoginOutcome> {
    let answer = await callLogin(session, root, { oauth });
    const { error } = answer;
    if (isRecord(error) && error.error === 'totp-required' && login.secondFactor) {
        const code = await login.secondFactor(isRecord(error.details) ? error.details : {});
        answer = await callLogin(session, root, { totp: { code, login: { oauth } } });
    }
    if (isRecord(answer.error)) throw new LoginError(text(answer.error.message));
    const result = isRecord(answer.result) ? answer.result : {};
    const headers = { 'X-User-Id': text(result.id), 'X-Auth-Token': text(result.token) };
    const me: unknown = await (await session.call(`${root}/api/v1/me`, { headers })).json();
    const username = isRecord(me) ? text(me.username) : '';
    return { ok: true, userId: text(result.id), username, authToken: text(result.token) };
}

async function callLogin(
    session: BrowserSession,
    root: string,
    options: object,
): Promise<{ error?: unknown; result?: unknown }> {
    const message = JSON.stringify({ msg: 'method', id: '1', method: 'login', params: [options] });
    const response = await session.call(`${root}/api/v1/method.callAnon/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ message }),
    });
    const body: unknown = await response.json();
    const inner: unknown = isRecord(body) ? JSON.parse(text(body.message)) : undefined;
    if (!isRecord(inner)) throw new Error(`POST method.callAnon/login answered ${response.status}`);
    return inner;
}
