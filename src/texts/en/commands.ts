/** What the command says of itself, and what it says where nothing else is to be said. */
export const commands = {
    'command.not_allowed': '✗ Only administrators may use `/authentik-sync`.',
    'command.not_allowed.action': 'Ask one of them.',
    'command.still_at_work': '… Still at work: the servers take their time. The answer follows here.',
    'command.which_plan': '✗ Name a plan.',
    'command.which_plan.action':
        '`/authentik-sync plan` shows one with its fingerprint; `/authentik-sync apply <fingerprint>` does it.',
    'command.rest': '`/authentik-sync status` and `/authentik-sync history` say more.',
    'settings.invalid':
        '{count, plural, one {✗ # setting cannot work, so nothing was done.} other {✗ # settings cannot work, so nothing was done.}}',
    'settings.invalid.action': 'Open Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'command.about':
        '*Authentik SSO* sets up "Log in with authentik" and puts people into the rooms, teams and roles of their groups. For administrators only.',
    'command.settings': 'Settings: Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
} as const satisfies Readonly<Record<string, string>>;
