/** What the command says of itself, and what it says where nothing else is to be said. */
export const commands = {
    'command.not_allowed': '✗ Only administrators may use `/authentik-sync`.',
    'command.not_allowed.action': 'Ask one of them.',
    'command.still_at_work': '… Still at work: the servers take their time. The answer follows here.',
    'command.which_plan': '✗ Which plan?',
    'command.which_plan.action':
        '`/authentik-sync plan` shows one with its fingerprint; `/authentik-sync apply <fingerprint>` does it.',
    'command.rest': '`/authentik-sync status` and `/authentik-sync history` say more.',
    'settings.invalid':
        '{count, plural, one {✗ # setting cannot work, so nothing was done.} other {✗ # settings cannot work, so nothing was done.}}',
    'settings.invalid.action': 'Open Administration > Marketplace > Private Apps > Authentik SSO > Settings.',

    'help.title':
        '*Authentik SSO* sets up "Log in with authentik" and puts people into the rooms, teams and roles of their groups. For administrators only.',
    'help.run': '`/authentik-sync` does everything that the settings of the app ask for, and says what it did',
    'help.plan': '`/authentik-sync plan` shows what that would be, and changes nothing',
    'help.apply':
        '`/authentik-sync apply 5c0f1be09a77` does exactly the plan with that fingerprint, what was withheld included',
    'help.check':
        '`/authentik-sync check` looks at everything a login needs, and says what to click; `/authentik-sync check ada` says how the next login of ada ends',
    'help.status': '`/authentik-sync status` says what is managed, what ran last, and what somebody else has changed',
    'help.user': '`/authentik-sync user ada` says why ada is, or is not, in each room, team and role of the rules',
    'help.history': '`/authentik-sync history` lists the last runs',
    'help.undo': '`/authentik-sync undo 1f2e3d4c` takes that run back; without an id, the last one',
    'help.keep': '`/authentik-sync keep` confirms changes that would be taken back otherwise',
    'help.blueprint': '`/authentik-sync blueprint` gives you the file that sets up authentik without a token',
    'help.help': '`/authentik-sync help` shows this',
    'help.settings': 'Settings: Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
} as const satisfies Readonly<Record<string, string>>;
