import { FlowStopped, isFlowPage, passFlow, type Credentials } from '../../authentik';
import type { BrowserSession, Page } from './browser-session';
import { elements, unescapeHtml } from './html';
import { LoginStopped } from './login-outcome';

/** The login, the consent, and one more for luck: whoever is sent to more of them goes in circles. */
const MAX_FLOWS = 3;

/**
 * From the address behind the button through authentik's pages.
 * @param root of the workspace
 * @returns the address of the workspace's callback that authentik sends the person to
 * @throws LoginStopped with the page that the person is left with
 */
export async function signInAtAuthentik(
    session: BrowserSession,
    url: string,
    root: string,
    credentials: Credentials,
): Promise<string> {
    const isBack = (address: string): boolean => address.startsWith(`${root}/_oauth/`);
    const stop = (message: string): never => {
        throw new LoginStopped(message, { place: 'nowhere', text: '' }, 'authorize');
    };
    if (!/^https?:\/\//.test(url)) stop(`The button leads to ${url.split('?')[0] ?? ''}, which is no address`);
    const describe = (error: unknown): never => stop(error instanceof Error ? causeOf(error) : String(error));
    let page = await session.get(url, isBack).catch(describe);
    for (let flows = 0; !isBack(page.url); flows += 1) {
        if (!isFlowPage(page.url) || flows === MAX_FLOWS) throw leftWith(page, root);
        const next = await passFlow(session, page.url, credentials).catch((error: unknown): never =>
            error instanceof FlowStopped ? leftAt(page.url, error) : describe(error),
        );
        page = isBack(next) ? { url: next, status: 302, html: '' } : await session.get(next, isBack).catch(describe);
    }
    return page.url;
}

/** @throws LoginStopped */
function leftAt(url: string, { message, status }: FlowStopped): never {
    const text = `${new URL(url).host} answered ${status}: ${message}`;
    throw new LoginStopped(text, { place: 'authentik', text: message }, 'authorize');
}

function leftWith(page: Page, root: string): LoginStopped {
    if (page.url.startsWith(`${root}/`)) {
        const message = `The button of ${new URL(page.url).pathname} leads back to the workspace`;
        return new LoginStopped(message, { place: 'login page', text: '' }, 'authorize');
    }
    const said = sayingOf(page);
    const message = `${new URL(page.url).host} answered ${page.status}: ${said}`;
    return new LoginStopped(message, { place: 'authentik', text: said }, 'authorize');
}

function causeOf(error: Error): string {
    return error.cause instanceof Error ? error.cause.message : error.message;
}

/** What a page that does not lead back says. */
function sayingOf(page: Page): string {
    const marked = /<[a-z]+[^>]*\b(?:role="alert"|class="[^"]*error[^"]*"|id="error")[^>]*>([^<]+)</i.exec(page.html);
    const said = marked?.[1] ?? elements(page.html, 'h1')[0]?.text ?? elements(page.html, 'title')[0]?.text;
    const whole = page.html.replaceAll(/<[^>]+>/g, ' ').trim();
    return unescapeHtml(said ?? '').trim() || whole.slice(0, 200);
}
