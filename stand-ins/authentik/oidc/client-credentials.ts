import { formOf, type Exchange } from '../exchange';
import type { Installation } from '../state/installation';
import type { ProviderRecord } from '../state/records';

function percentDecoded(text: string): string {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    } catch {
        return text;
    }
}

/** Client id and secret of a request: from Basic where that header is there, else from the form; blank if missing. */
export function clientCredentials(
    installation: Installation,
    exchange: Exchange,
): { clientId: string; clientSecret: string } {
    const basic = /^Basic (.+)$/.exec(exchange.headers.authorization ?? '')?.[1];
    if (basic === undefined) {
        const form = formOf(exchange);
        return { clientId: form.get('client_id') ?? '', clientSecret: form.get('client_secret') ?? '' };
    }
    const [id = '', ...rest] = Buffer.from(basic, 'base64').toString('utf8').split(':');
    const decoded = installation.version.isAtLeast('2026.2') ? percentDecoded : (text: string) => text;
    return { clientId: decoded(id), clientSecret: decoded(rest.join(':')) };
}

/** The provider that the request's credentials are of (`authenticate_provider`): the secret of a public one is compared as well. */
export function authenticatedProvider(installation: Installation, exchange: Exchange): ProviderRecord | undefined {
    const { clientId, clientSecret } = clientCredentials(installation, exchange);
    const provider = clientId === '' ? undefined : installation.providerWithClientId(clientId);
    return provider?.clientSecret === clientSecret ? provider : undefined;
}

/**
 * The same for revocation, which has passed over the secret of a public one since then (2026.5; 2024.12 does not). The version in
 * between is a guess.
 */
export function revokingProvider(installation: Installation, exchange: Exchange): ProviderRecord | undefined {
    const { clientId } = clientCredentials(installation, exchange);
    const provider = clientId === '' ? undefined : installation.providerWithClientId(clientId);
    const isTrusted = provider?.clientType === 'public' && installation.version.isAtLeast('2025.2');
    return isTrusted ? provider : authenticatedProvider(installation, exchange);
}
