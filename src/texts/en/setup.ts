/** How far the set-up is, and what comes next. */
export const setup = {
    'setup.title': '*Set-up*: {works, number} of 3 values are there and work.',
    'setup.no_url': 'It is missing.',
    'setup.no_url.action': 'Type the address at which people open authentik, such as `https://authentik.company`.',
    'setup.no_token': 'It is missing.',
    'setup.no_token.action':
        '`/authentik-sync blueprint token` makes it, with one text to paste into authentik. By hand: Directory > Tokens and App passwords > Create, intent "API Token", "Expiring" unticked, for a user with the permissions of docs/permissions.md. To set the login up without any token, `/authentik-sync blueprint` gives you a file.',
    'setup.no_personal_token': 'It is missing.',
    'setup.no_personal_token.action':
        'In Rocket.Chat, with your own account: Profile > Personal Access Tokens > Add, with "Ignore Two Factor Authentication" ticked.',
    'setup.not_tried': 'It is there. It is tried once what cannot work is corrected.',
    'setup.where':
        'Type what is missing at Administration > Marketplace > Private Apps > Authentik SSO > Settings, section "Connect", save, and look again. No secret is typed anywhere else.',
    'setup.done': '✓ Nothing is missing. This is what `/authentik-sync` would do:',
    'button.make-token': 'Make the token by a blueprint',
    'button.look-again': 'Look again',
} as const satisfies Readonly<Record<string, string>>;
