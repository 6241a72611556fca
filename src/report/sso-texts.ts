import type { SsoChange } from '../model/change';
import type { SsoNoteCode, SsoWithheldCode } from '../model/sso';
import { plainSentence } from '../texts/plain';

/** `{what}`: the subjects; `{count}`: how many changes; `{details}`: what the plan says beside. */
export const ssoWithheldTexts: Readonly<Record<SsoWithheldCode, string>> = {
    sso_permissions_missing:
        "{count} in authentik: the authentik token lacks {details}. → Assign all that it lacks to the role of the token's user (Directory > Roles), as global permissions, and run `/authentik-sync`; they may be taken away after that. Or run `/authentik-sync blueprint` and import the file instead.",
    sso_flow_missing:
        '{what} in authentik needs flows that nobody but you can choose: {details}. → Put the slug of one into the setting "Authorization flow" or "Invalidation flow" of the app, and run `/authentik-sync`.',
    sso_mappings_missing:
        '{what} in authentik: no scope mapping is attached, and authentik\'s own is gone, for {details}. → Open Customization > Blueprints in authentik and apply "System - OAuth2 Provider - Scopes", or attach one of yours to the provider, then run `/authentik-sync`.',
    sso_slug_taken:
        'The slug {what} is that of another application in authentik, "{details}", so nothing is changed there. → Type another one in the setting "Application slug"; the app makes an application of that slug.',
    sso_provider_taken:
        'The provider of the client id in the settings belongs to the application "{details}" in authentik, and a provider has only one. → Type {details} in the setting "Application slug", or empty "Client ID" and "Client secret", so that the app makes a provider of its own.',
    sso_all_groups_required:
        '{count} of who may log in: the application {what} has the policy engine mode "all", so a person would have to be in every one of the groups. → Set that mode to "any" in authentik (Applications > Edit), or list one group.',
};

/** The subjects follow, each with its details in parentheses. */
export const ssoNoteTexts: Readonly<Record<SsoNoteCode, string>> = {
    client_id_differs:
        'The provider in authentik has another client id than the settings of the app, so it is left alone and logins fail. Empty the setting "Client ID" to take over what the provider has',
    group_unknown:
        'No group in authentik has this name or id, though "Groups allowed to log in" lists it; no group loses its access meanwhile',
    scope_unmapped: 'authentik has no mapping of its own for this scope, so it grants nothing until you attach one',
};

/** One change on authentik's side, its texts plain already, in words. */
export function ssoChangeLine(change: SsoChange): string {
    switch (change.kind) {
        case 'keep-credentials':
            return `keep the client id and secret in the settings of the app: ${change.reason}`;
        case 'forget-credentials':
            return `empty the client id and secret in the settings of the app: ${change.reason}`;
        case 'create-key':
            return `create the signing key "${change.name}" in authentik: ${change.reason}`;
        case 'create-provider':
            return `create the provider "${change.name}" in authentik: ${change.reason}`;
        case 'change-provider':
            return `set ${change.field} of the provider "${change.name}" to ${change.toText}, now ${change.fromText}: ${change.reason}`;
        case 'delete-provider':
            return `delete the provider "${change.name}" in authentik: ${change.reason}`;
        case 'create-application':
            return `create the application "${change.slug}" in authentik: ${change.reason}`;
        case 'change-application':
            return change.field === 'provider'
                ? `${change.to === null ? 'unlink the provider from' : 'link the provider to'} the application "${change.slug}": ${change.reason}`
                : `set the launch URL of the application "${change.slug}" to ${plainSentence(JSON.stringify(change.to))}, now ${plainSentence(JSON.stringify(change.from))}: ${change.reason}`;
        case 'delete-application':
            return `delete the application "${change.slug}" in authentik: ${change.reason}`;
        case 'bind-group':
            return `let the group "${change.group}" use the application "${change.slug}": ${change.reason}`;
        case 'unbind-group':
            return `take the group "${change.group}" off the application "${change.slug}": ${change.reason}`;
    }
}
