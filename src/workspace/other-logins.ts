/**
 * Settings that switch on what makes accounts as a login by authentik does, beside custom OAuth, whose entries are known by their
 * services only (`settings.oauth`). Sources: `apps/meteor/server/settings/{ldap,cas,saml,oauth}.ts`.
 */
export const otherLoginSettings: readonly string[] = [
    'LDAP_Enable',
    'CAS_enabled',
    'SAML_Custom_Default',
    'Accounts_OAuth_Apple',
    'Accounts_OAuth_Dolphin',
    'Accounts_OAuth_Drupal',
    'Accounts_OAuth_Facebook',
    'Accounts_OAuth_Github',
    'Accounts_OAuth_GitHub_Enterprise',
    'Accounts_OAuth_Gitlab',
    'Accounts_OAuth_Google',
    'Accounts_OAuth_Linkedin',
    'Accounts_OAuth_Meteor',
    'Accounts_OAuth_Nextcloud',
    'Accounts_OAuth_Twitter',
    'Accounts_OAuth_Wordpress',
];
