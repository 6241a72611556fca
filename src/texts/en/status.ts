/** What `/authentik-sync status` says. */
export const status = {
    'status.title': '{isRight, select, true {✓ *Status*} other {⚠ *Status*}}',
    'status.service':
        '{state, select, live {Login service "{service}": live} hidden {Login service "{service}": there, but not on the login page} there {Login service "{service}": there; whether it is on the login page cannot be seen now} other {Login service "{service}": not set up}}',
    'status.server':
        '{licence, select, premium {Rocket.Chat {version}, with a licence} community {Rocket.Chat {version}, no licence} other {Rocket.Chat {version}, licence unknown}}',
    'status.unknown_version': 'of unknown version',
    'status.directory':
        '{state, select, named {authentik: {url}} none {authentik: {url}, no token} written {authentik: {url}, set up by the app} other {authentik: {url}, read by the app}}',
    'status.directory_answers': 'authentik answers',
    'status.token':
        '{isUsable, select, true {Acts in Rocket.Chat with the personal access token of an administrator} other {Acts in Rocket.Chat as the app alone: no personal access token is set}}',
    'status.token_unusable':
        'Acts in Rocket.Chat as the app alone, because the personal access token cannot be used: {failure}',
    'status.managed':
        'Managed: {rules, plural, one {# rule} other {# rules}} for {rooms, plural, one {# room} other {# rooms}}, {teams, plural, one {# team} other {# teams}}, {roles, plural, one {# role} other {# roles}}, {roomRoles, plural, one {# role in rooms} other {# roles in rooms}}; {restrictions, plural, one {# account restriction} other {# account restrictions}}',
    'status.managed_apart':
        'Managed: {rules, plural, one {# rule} other {# rules}}, {restrictions, plural, one {# account restriction} other {# account restrictions}}',
    'status.people':
        'People: {linked, plural, one {# account linked to authentik} other {# accounts linked to authentik}}; {given, plural, one {# membership or role is from the app} other {# memberships and roles are from the app}}',
    'status.leftovers':
        'Left over: {places}, named by no rule any more; {count, plural, one {# membership from the app stays} other {# memberships from the app stay}} (`/authentik-sync leftovers`)',
    'status.open':
        '{changes, plural, =0 {Open: {withheld, plural, one {# change waits} other {# changes wait}} for a person or for something that is missing} one {Open: # change{withheld, plural, =0 {} other {, and # that wait}}} other {Open: # changes{withheld, plural, =0 {} other {, and # that wait}}}}',
    'status.open.action': '`/authentik-sync plan` shows it.',
    'status.not_set_up':
        'Not set up yet: {changes, plural, one {# change} other {# changes}}{withheld, plural, =0 {} other {, and # that wait}}',
    'status.not_set_up.action': '`/authentik-sync plan` shows them.',
    'status.settings_wrong':
        '{count, plural, one {# setting cannot work} other {# settings cannot work}}, so nothing is synced',
    'status.settings_wrong.action':
        'Correct this at Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'status.unheard':
        '"Who is told" names nobody and no room of this workspace, or somebody who is deactivated: {names}',
    'status.unheard.action': 'Correct that setting, or make the room.',
    'status.not_seen': 'What is open cannot be seen now: {failure}',
    'status.no_authentik_token': 'No API token for authentik is set, so nothing is set up there and no groups are read',
    'status.no_authentik_token.action': '`/authentik-sync blueprint token` makes one; or type one in "API token".',
    'status.last_run': 'Last run: {run}',
    'status.no_run': 'No run yet',
    'status.at_work': 'Run `{run}` is at work',
    'status.open_run':
        'Run `{run}` is not over: it goes on by itself within five minutes, unless the next one ends it before',
    'status.next_run': 'Next run: when somebody types `/authentik-sync`',
    'status.adoption': 'Accounts that were there before get in {how}',
    'status.adoption_come': 'Accounts that were there before get in {how}: {come}',
    'status.adoption_off':
        'Accounts that were there before do not get in now, because "Merge users from distinct services" of the entry is off; `/authentik-sync` lets them in again {how}',
    'status.adoption_over':
        'The time for accounts that were there before is over (it ended {time}); `/authentik-sync plan` asks for another one',
    'status.adoption_of_before':
        'Accounts that were there before get in by the entry "{entry}" of the service name before as well, {how}; `/authentik-sync plan` can end it',
    'status.looks':
        'By itself: {minutes, plural, =0 {looks once a day} one {looks every minute} other {looks every # minutes}} whether anything has changed',
    'status.webhook': 'By itself, when authentik says so: the last webhook came {time}',
    'status.no_webhook': 'By itself, when authentik says so: no webhook has come yet',
    'status.webhook_refused':
        'A webhook came {time} with another secret than "Webhook secret", and none with the right one since',
    'status.webhook_refused.action': '`/authentik-sync check` says what to do.',
    'status.looked_at': 'Last look: {time}',
    'status.looks_before': 'By itself: nothing, before `/authentik-sync` was run once',
    'status.looks_fail': 'Looks fail since {since}; the next one is at {time}',
    'status.at_login':
        '{presence, select, off {Who logs in is looked at within seconds, in the older login flow alone: this server does not tell who comes online} limited {Who logs in is looked at within seconds; without a licence this server tells who comes online up to 200 connections alone, and above that only the older login flow is seen} other {Who logs in is looked at within seconds}}',
    'status.told': 'Something waits for a person, and was told (`/authentik-sync plan`)',
    'status.paused':
        '{isOpen, select, true {By itself: nothing, paused by {by} until somebody types `/authentik-sync resume`} other {By itself: nothing until {time}, paused by {by} (`/authentik-sync resume` ends it)}}',
    'status.held_by_undo':
        'By itself: nothing, because run `{run}` took something back; `/authentik-sync` or `/authentik-sync resume` ends that',
    'status.waits': 'Run `{run}` waits to be kept until {time}',
} as const satisfies Readonly<Record<string, string>>;
