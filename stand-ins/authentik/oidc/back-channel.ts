import { randomUUID } from 'node:crypto';

import { SignJWT } from 'jose';

import { post } from '../notifications/post';
import type { Worker } from '../notifications/worker';
import type { Installation } from '../state/installation';
import type { ProviderRecord } from '../state/records';
import { signingKey } from './keys';
import type { IssuedToken } from './store';
import { seconds } from './time-spans';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** Signed like the tokens of the provider, the key's name included. */
async function sign(installation: Installation, provider: ProviderRecord, payload: object): Promise<string> {
    const key = signingKey(installation, provider);
    const jwt = new SignJWT({ ...payload });
    return key
        ? jwt.setProtectedHeader({ alg: key.algorithm, kid: key.kid, typ: 'logout+jwt' }).sign(key.privateKey)
        : jwt.setProtectedHeader({ alg: 'HS256', typ: 'logout+jwt' }).sign(Buffer.from(provider.clientSecret));
}

/** Whether a provider's client is told of logouts by authentik itself. */
export function isTold({ version }: Installation, { logoutMethod, logoutUri }: ProviderRecord): boolean {
    return version.isAtLeast('2025.10') && logoutMethod === 'backchannel' && logoutUri !== '';
}

/**
 * Tells the client of an access token that the login behind it has ended. Each attempt is a token of its own, as it is
 * made by the task that sends it.
 */
export function tellClient(installation: Installation, worker: Worker, { claims, providerPk }: IssuedToken): void {
    const provider = installation.providers.get(providerPk);
    if (!provider || !isTold(installation, provider)) {
        return;
    }
    worker.run({
        attempt: async (signal) => {
            const now = Math.floor(worker.clock.now() / 1000);
            const token = await sign(installation, provider, {
                iss: claims.iss,
                aud: provider.clientId,
                iat: now,
                exp: now + seconds(provider.accessTokenValidity),
                jti: randomUUID().replaceAll('-', ''),
                events: { [EVENT]: {} },
                sub: claims.sub,
                sid: claims.sid,
            });
            const form = new URLSearchParams({ logout_token: token }).toString();
            const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
            await post(provider.logoutUri, installation, headers, form, signal);
        },
    });
}
