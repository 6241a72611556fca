import type { Page } from './browser-session';
import { elements } from './html';
import type { LoginLog } from './login-log';
import { LoginStopped, type Seen } from './login-outcome';
import type { AnswerSecondFactor } from './login-through-oauth';
import type { PopupCommand } from './popup-command-page';
import { secondFactorTitles, WRONG_CODE } from './second-factor-page';
import type { SessionOfUser, WorkspaceClient } from './workspace-client';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const silentLoginPage: Seen = { place: 'login page', text: '' };

/**
 * From the callback of the modern flow to a session: wherever the server sends the browser, or what it tells the page
 * that opened a second window.
 * @throws LoginStopped with the page that the person is left with, which says nothing
 */
export async function finishModernLogin(
    client: WorkspaceClient,
    callback: string,
    log: LoginLog,
    secondFactor?: AnswerSecondFactor,
): Promise<SessionOfUser> {
    const page = await openCallback(client, callback, log);
    const command = commandOf(page);
    const path = command?.oauthPopupCommand === 'redirect' ? command.path : new URL(page.url).pathname;
    const challenge = /^\/2fa\/([^/]+)\/([^/]+)$/.exec(path);
    const token = challenge
        ? await answerChallenge(client, challenge[1] ?? '', challenge[2] ?? '', secondFactor)
        : command?.oauthPopupCommand === 'oauth-login-with-token'
          ? command.token
          : new URL(page.url).searchParams.get('resumeToken');
    if (token === null) throw new LoginStopped('Back on the login page', endOf(page), 'authorize');
    const answer = await client.logIn({ resume: token });
    if ('error' in answer) throw new LoginStopped(answer.error.message, silentLoginPage, 'login');
    return client.readSession(answer.userId, answer.authToken);
}

/** An error page, or the login page, which shows a reason from 9.1 on. */
function endOf(page: Page): Seen {
    if (page.status >= 500) return { place: 'error page', text: elements(page.html, 'h1')[0]?.text ?? '' };
    return { place: 'login page', text: new URL(page.url).searchParams.get('oauthError') ?? '' };
}

async function openCallback({ session }: WorkspaceClient, callback: string, log: LoginLog): Promise<Page> {
    const { pathname, search } = new URL(callback);
    const visit = session.get(callback);
    const page = await Promise.race([visit, log.whenUnanswered(pathname + search)]);
    if (page) return page;
    // the person closes the window at some time
    visit.catch(() => undefined);
    throw new LoginStopped('The workspace never answers', { place: 'loading', text: '' }, 'login');
}

function commandOf(page: Page): PopupCommand | undefined {
    const holder = elements(page.html, 'div').find(({ attributes }) => attributes.id === 'command');
    return holder && (JSON.parse(holder.text) as PopupCommand);
}

async function answerChallenge(
    client: WorkspaceClient,
    method: string,
    challengeId: string,
    secondFactor: AnswerSecondFactor | undefined,
): Promise<string> {
    const seen: Seen = { place: 'second factor', text: secondFactorTitles[method] ?? '' };
    if (!secondFactor) throw new LoginStopped('TOTP Required [totp-required]', seen, 'login');
    const code = await secondFactor({ method, challengeId });
    const { body } = await client.post('twoFactorChallenges.verifyChallenge', { challengeId, code });
    if (body.success !== true) {
        throw new LoginStopped(text(body.error), { place: 'second factor', text: WRONG_CODE }, 'login');
    }
    return text(body.loginToken);
}
