import { elements } from './html';
import { LoginStopped } from './login-outcome';
import type { AnswerSecondFactor } from './login-through-oauth';
import type { SessionOfUser, WorkspaceClient } from './workspace-client';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * From the callback of the legacy flow to a session: the page that began the login logs in with what the callback left.
 * @throws LoginStopped with what the login page shows
 */
export async function finishLegacyLogin(
    client: WorkspaceClient,
    callback: string,
    credentialToken: string,
    secondFactor?: AnswerSecondFactor,
): Promise<SessionOfUser> {
    const oauth = { credentialToken, credentialSecret: await readSecret(client, callback) };
    let answer = await client.logIn({ oauth });
    if ('error' in answer && answer.error.code === 'totp-required' && secondFactor) {
        const code = await secondFactor(answer.error.details);
        answer = await client.logIn({ totp: { code, login: { oauth } } });
    }
    if ('error' in answer) {
        const { code, message } = answer.error;
        const place = code === 'totp-required' ? 'second factor' : 'login page';
        throw new LoginStopped(message, { place, text: message }, 'login');
    }
    return client.readSession(answer.userId, answer.authToken);
}

/** @returns the secret that the callback's page hands to the page that began the login, null after a failure */
async function readSecret({ session }: WorkspaceClient, callback: string): Promise<unknown> {
    const page = await session.get(callback);
    const holder = elements(page.html, 'div').find(({ attributes }) => attributes.id === 'config');
    const config: unknown = JSON.parse(holder?.text ?? 'null');
    return isRecord(config) && config.setCredentialToken === true ? config.credentialSecret : null;
}
