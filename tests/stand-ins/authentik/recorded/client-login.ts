import type { BrowserJar } from './browser-jar';
import { authorizeUrl } from './login-scripts';
import type { Stage } from './preparation';

export interface ClientTokens {
    access_token: string;
    id_token: string;
    refresh_token?: string;
}

/** Logs somebody in to the client of the recordings, or goes on with the login that the browser has: a code, and tokens for it. */
export async function logInToClient(
    stage: Stage,
    username: string,
    { browser = stage.browser, scope }: { browser?: BrowserJar; scope?: string } = {},
): Promise<ClientTokens> {
    const url = authorizeUrl(stage, scope === undefined ? {} : { scope });
    const form = new URLSearchParams({
        grant_type: 'authorization_code',
        code: await browser.codeFrom(url, username),
        redirect_uri: 'https://chat.lantern.example/_oauth/authentik',
        client_id: 'cid',
        client_secret: stage.placeholders.fill('<client secret>'),
    });
    const response = await fetch(`${stage.authentik.url}/application/o/token/`, { method: 'POST', body: form });
    if (response.status !== 200) {
        throw new Error(`${username} got no tokens: ${await response.text()}`);
    }
    return (await response.json()) as ClientTokens;
}
