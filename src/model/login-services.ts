/**
 * Names that an entry of one's own must not have, because a login service of the server keeps its data under them
 * (`users.services.<name>`), and by some of them an account is opened. In the form that Rocket.Chat makes of what is typed. Sources:
 * `apps/meteor/server/settings/{oauth,ldap,cas,saml,crowd}.ts`, and the services of Meteor's own packages.
 */
const builtIn: ReadonlySet<string> = new Set([
    ...[
        'apple',
        'dolphin',
        'drupal',
        'facebook',
        'github',
        'github_enterprise',
        'gitlab',
        'google',
        'linkedin',
        'meteor',
    ],
    ...['meteordeveloper', 'nextcloud', 'tokenpass', 'twitter', 'wordpress'],
    ...['cas', 'crowd', 'iframe', 'ldap', 'saml'],
    ...['cloud', 'email', 'email2fa', 'password', 'resume', 'sandstorm', 'totp'],
]);

/** @param service lower case, such as `authentik` */
export function isBuiltInService(service: string): boolean {
    return builtIn.has(service);
}
