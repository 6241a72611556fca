import { BrowserJar } from './browser-jar';
import type { Script, Stage } from './preparation';
import { FlowStopped } from '../../../../stand-ins/authentik';

/** Where the client of the recordings sends a browser. */
export function authorizeUrl({ authentik }: Stage, more: Record<string, string> = {}): string {
    const query = new URLSearchParams({
        client_id: 'cid',
        redirect_uri: 'https://chat.lantern.example/_oauth/authentik',
        response_type: 'code',
        scope: 'openid email profile',
        state: 'some-state',
        ...more,
    });
    return `${authentik.url}/application/o/authorize/?${query.toString()}`;
}

/** A login in another browser, which authentik stops. */
async function loginStopped(stage: Stage, username: string, password: string): Promise<void> {
    const browser = new BrowserJar(stage.authentik.url);
    try {
        await browser.codeFrom(authorizeUrl(stage), username, password);
    } catch (error) {
        if (error instanceof FlowStopped) {
            return;
        }
        throw error;
    }
    throw new Error(`${username} could log in`);
}

/** Logins and logouts by a browser, of "events and webhooks". */
export const LOGIN_SCRIPTS: Readonly<Record<string, Script>> = {
    'login of ada (flow and authorize)': async (stage) => {
        stage.browser.forget();
        stage.placeholders.bind('<code>', await stage.browser.codeFrom(authorizeUrl(stage), 'ada'));
    },
    'failed login of ada': (stage) => loginStopped(stage, 'ada', 'wrong'),
    'login of a deactivated user (john)': (stage) => loginStopped(stage, 'john', 'john'),
    'login of a user outside the bound groups (partner)': async (stage) => {
        const code = await new BrowserJar(stage.authentik.url).codeFrom(authorizeUrl(stage), 'partner');
        if (code !== '') {
            throw new Error('partner got a code');
        }
    },
    'logout of ada': ({ browser }) => browser.logOut(),
};
