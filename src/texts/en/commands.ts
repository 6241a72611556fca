/** What the command says of itself, and what it says where nothing else is to be said. */
export const commands = {
    'command.not_allowed': '✗ Only administrators may use `/authentik-sync`.',
    'command.not_allowed.action': 'Ask one of them.',
    'command.unknown': '✗ There is no `/authentik-sync` {typed}, so nothing was done.',
    'command.unknown.action': '`/authentik-sync help` lists what there is.',
    'command.unknown_word': '✗ `/authentik-sync {verb}` cannot do anything with {typed}, so nothing was done.',
    'command.unknown_word.action': '`/authentik-sync help` shows what may stand behind it.',
    'command.word_meant': 'Did you mean `{meant}`?',
    'command.did_you_mean': 'Did you mean `/authentik-sync {meant}`?',
    'command.looking':
        '… Looking at authentik and {rooms, plural, =0 {Rocket.Chat} one {# room} other {# rooms}}. The answer follows here.',
    'command.still_at_work': '… Still at work: the servers take their time. The answer follows here.',
    'command.server_waits':
        '… {server} asks for a moment. It is asked again, until {time} at the latest; the answer follows here.',
    'command.which_plan': '✗ Name a plan.',
    'command.which_plan.action':
        '`/authentik-sync plan` shows one with its fingerprint; `/authentik-sync apply <fingerprint>` does it.',
    'command.rest': '`/authentik-sync status` and `/authentik-sync history` say more.',
    'settings.invalid':
        '{count, plural, one {✗ # setting cannot work, so nothing was done.} other {✗ # settings cannot work, so nothing was done.}}',
    'settings.invalid.action': 'Open Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'settings.stop_sync': 'Rooms are not synced: {wrong}.',
    'settings.stop_sync.action':
        'Correct this at Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'settings.mistakes': '{count, plural, one {# mistake} other {# mistakes}} in "{setting}"',
    'missing.title':
        '👋 {count, plural, one {# thing is missing} other {# things are missing}} before anything can be set up.',
    'missing.title.action':
        'Type {count, plural, one {it} other {them}} at Administration > Marketplace > Private Apps > Authentik SSO > Settings, then `/authentik-sync plan`.',
    'missing.one': '{setting}: {where}',
    'missing.authentik_url': 'the address at which people open authentik, such as `https://authentik.company`',
    'missing.authentik_token':
        'in authentik, Directory > Tokens and App passwords > Create, with the intent "API Token" and without an expiry',
    'missing.rocketchat_token':
        'here, your profile > Personal Access Tokens > Add, with "Ignore Two Factor Authentication" ticked',
    'missing.no_token':
        'No API token? Once the URL is typed, `/authentik-sync blueprint token` makes one, with one text to paste into authentik.',
    'command.about':
        '*Authentik SSO* sets up "Log in with authentik" and puts people into the rooms, teams and roles of their groups. For administrators only.',
    'command.settings': 'Settings: Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
} as const satisfies Readonly<Record<string, string>>;
