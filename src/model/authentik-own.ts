/** What authentik has of its own, where nobody has removed it (`blueprints/default/` and `blueprints/system/` of its sources). */

export const ownFlows = {
    authorization: 'default-provider-authorization-implicit-consent',
    invalidation: 'default-provider-invalidation-flow',
} as const;

export const ownKey = 'authentik Self-signed Certificate';

const ownMappings = 'goauthentik.io/providers/oauth2/scope-';

/** By which name authentik manages its own mapping of a scope. */
export function ownMapping(scope: string): string {
    return `${ownMappings}${scope === 'goauthentik.io/api' ? 'authentik_api' : scope}`;
}

export function isOwnMapping(managed: string | null): boolean {
    return managed?.startsWith(ownMappings) === true;
}
