import type { BrowserSession, Page } from './browser-session';
import { elements, unescapeHtml } from './html';
import { LoginStopped } from './login-outcome';

export interface Credentials {
    username: string;
    /** the username unless given: what the stand-in authentik gives everybody */
    password?: string;
}

interface FilledForm {
    kind: 'login' | 'consent';
    action: string;
    fields: Record<string, string>;
}

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
    const answered = new Set<string>();
    while (!isBack(page.url)) {
        const form = nextForm(page, credentials);
        // a form that comes back was answered wrongly
        if (!form || answered.has(form.kind)) throw leftWith(page, root);
        answered.add(form.kind);
        page = await session.submit(form.action, form.fields, isBack).catch(describe);
    }
    return page.url;
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

/** The form of a page, filled in: name and password, or the consent that the modern flow always asks for. */
function nextForm(page: Page, { username, password }: Credentials): FilledForm | undefined {
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
    const whole = page.html.replaceAll(/<[^>]+>/g, ' ').trim();
    return unescapeHtml(said ?? '').trim() || whole.slice(0, 200);
}
