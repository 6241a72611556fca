/** The permissions that the app may need in authentik, as authentik names them: `<app>.<action>_<model>`. */
export const permissions = {
    viewGroup: 'authentik_core.view_group',
    viewUser: 'authentik_core.view_user',
    /** the claims of somebody as authentik would send them */
    previewUser: 'authentik_core.preview_user',
    /** what people may change of themselves */
    viewSystemSettings: 'authentik_rbac.view_system_settings',
    viewApplication: 'authentik_core.view_application',
    addApplication: 'authentik_core.add_application',
    changeApplication: 'authentik_core.change_application',
    deleteApplication: 'authentik_core.delete_application',
    /** of any kind: only to know which names are taken */
    viewAnyProvider: 'authentik_core.view_provider',
    viewProvider: 'authentik_providers_oauth2.view_oauth2provider',
    addProvider: 'authentik_providers_oauth2.add_oauth2provider',
    changeProvider: 'authentik_providers_oauth2.change_oauth2provider',
    deleteProvider: 'authentik_providers_oauth2.delete_oauth2provider',
    viewMapping: 'authentik_providers_oauth2.view_scopemapping',
    viewFlow: 'authentik_flows.view_flow',
    /** what is typed in flows, what is written of it, and who is let in by an invitation alone */
    viewPromptStage: 'authentik_stages_prompt.view_promptstage',
    viewPrompt: 'authentik_stages_prompt.view_prompt',
    viewWriteStage: 'authentik_stages_user_write.view_userwritestage',
    viewInvitationStage: 'authentik_stages_invitation.view_invitationstage',
    viewKey: 'authentik_crypto.view_certificatekeypair',
    addKey: 'authentik_crypto.add_certificatekeypair',
    viewBinding: 'authentik_policies.view_policybinding',
    addBinding: 'authentik_policies.add_policybinding',
    deleteBinding: 'authentik_policies.delete_policybinding',
    /** only where secrets are objects of their own (goauthentik/authentik#25415) */
    addSecret: 'authentik_secrets.add_secret',
} as const;
