import type { Credentials } from '../../authentik';
import type { HttpWorkspace } from '../rest/http-workspace';
import { BrowserSession, type Fetch } from './browser-session';
import { siteUrl, usesModernFlow } from './entry-urls';
import { finishLegacyLogin } from './finish-legacy-login';
import { finishModernLogin } from './finish-modern-login';
import { elements } from './html';
import { LoginLog } from './login-log';
import { LoginStopped, type Flow, type LoginOutcome } from './login-outcome';
import { refusalOf } from './login-refusal';
import { signInAtAuthentik } from './sign-in-at-authentik';
import { WorkspaceClient } from './workspace-client';

/** Answers the question for a second factor: gets its details, returns the code. */
export type AnswerSecondFactor = (details: Record<string, unknown>) => string | Promise<string>;

export interface OAuthLogin extends Credentials {
    /** login service, `authentik` unless given */
    service?: string;
    fetch?: Fetch;
    /** a browser that goes on with its cookies: where authentik knows them, nobody is asked to sign in again */
    session?: BrowserSession;
    secondFactor?: AnswerSecondFactor;
}

/**
 * Logs a person in as a browser does: the button on the workspace's login page, authentik's pages, the way back, and
 * the login with what came of it, by the flow that the server goes by.
 * @throws Error for what no person could run into, such as a workspace that does not answer
 */
export async function loginThroughOAuth(workspace: HttpWorkspace, login: OAuthLogin): Promise<LoginOutcome> {
    const root = siteUrl(workspace);
    const session = login.session ?? new BrowserSession(login.fetch ?? ((url, init) => fetch(url, init)));
    const client = new WorkspaceClient(session, root);
    const log = LoginLog.of(workspace.model);
    const before = log.entries.length;
    const button = await findButton(client, login.service ?? 'authentik');
    const flow: Flow = usesModernFlow(workspace) ? 'modern' : 'legacy';
    try {
        if (button.url === undefined)
            throw new LoginStopped(button.error, { place: 'login page', text: '' }, 'authorize');
        const callback = await signInAtAuthentik(client.session, button.url, root, login);
        const end =
            flow === 'modern'
                ? await finishModernLogin(client, callback, log, login.secondFactor)
                : await finishLegacyLogin(client, callback, button.token, login.secondFactor);
        const text = end.username ? `Logged in as ${end.username}` : 'Choose a username';
        return { ok: true, flow, seen: { place: 'home', text }, ...end };
    } catch (stopped) {
        if (!(stopped instanceof LoginStopped)) throw stopped;
        // an error of the callback is told again by the login that follows it
        const logged = log.entries.slice(before);
        const cause = logged.find(({ stage }) => stage !== 'login') ?? logged[logged.length - 1];
        const at = cause?.stage ?? stopped.at;
        const error = cause?.error.message ?? stopped.message;
        const { seen } = stopped;
        const shown = seen.place === 'authentik' || seen.text === '' ? undefined : seen.text;
        return { ok: false, flow, seen, refusal: refusalOf(at, error), error, shown, at };
    }
}

interface Button {
    url: string;
    /** of the legacy flow */
    token: string;
}

async function findButton(
    client: WorkspaceClient,
    service: string,
): Promise<Button | { url?: undefined; error: string }> {
    const page = await client.session.get(`${client.root}/home`);
    const button = elements(page.html, 'button').find(({ attributes }) => attributes['data-service'] === service);
    const url = button?.attributes['data-authorize-url'];
    const token = button?.attributes['data-credential-token'];
    if (url === undefined || token === undefined) {
        return { error: `The login page has no button for ${service}` };
    }
    return { url, token };
}
