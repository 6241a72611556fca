import type { Installation } from '../state/installation';
import type { ProviderRecord } from '../state/records';

/** @param origin root URL as the caller sees it: all of authentik's URLs follow the request's Host */
export function issuerOf(installation: Installation, provider: ProviderRecord, origin: string): string | null {
    const application = installation.applicationOf(provider);
    if (provider.issuerMode === 'global') {
        return `${origin}/`;
    }
    return application ? `${origin}/application/o/${application.slug}/` : null;
}

/** `setup_urls`: before an application is linked, three are null and `jwks` is missing, whatever the schema says. */
export function setupUrls(
    installation: Installation,
    provider: ProviderRecord,
    origin: string,
): Record<string, string | null> {
    const application = installation.applicationOf(provider);
    const base = `${origin}/application/o/`;
    const own = application && `${base}${application.slug}/`;
    return {
        issuer: application ? issuerOf(installation, provider, origin) : null,
        authorize: `${base}authorize/`,
        token: `${base}token/`,
        user_info: `${base}userinfo/`,
        provider_info: own ? `${own}.well-known/openid-configuration` : null,
        logout: own ? `${own}end-session/` : null,
        ...(own && { jwks: `${own}jwks/` }),
        dcr_registration: null,
    };
}
