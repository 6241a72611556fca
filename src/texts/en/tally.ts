/** What a plan or a run means to people and to the login; `isDone` of a run that is over. */
export const tally = {
    'tally.login':
        '{login, select, begins {the login with authentik {isDone, select, true {was} other {is}} set up} ends {the login with authentik {isDone, select, true {was} other {is}} taken away} other {the login with authentik {isDone, select, true {was} other {is}} changed}}',
    'tally.restrictions':
        '{count, plural, one {# account setting {isDone, select, true {was} other {is}}} other {# account settings {isDone, select, true {were} other {are}}}} changed',
    'tally.made':
        '{count, plural, one {# room {isDone, select, true {was} other {is}}} other {# rooms {isDone, select, true {were} other {are}}}} created',
    'tally.linked':
        '{count, plural, one {# person {isDone, select, true {was} other {is}}} other {# people {isDone, select, true {were} other {are}}}} linked to their {count, plural, one {account} other {accounts}}',
    'tally.unlinked':
        '{count, plural, one {# person {isDone, select, true {is no longer} other {will no longer be}} linked to their account} other {# people {isDone, select, true {are no longer} other {will no longer be}} linked to their accounts}}',
    'tally.joined':
        '{people, plural, one {# person {isDone, select, true {got} other {gets}}} other {# people {isDone, select, true {got} other {get}}}} into {teams, select, true {{places, plural, one {# team} other {# rooms and teams}}} other {{places, plural, one {# room} other {# rooms}}}}',
    'tally.left':
        '{people, plural, one {# person {isDone, select, true {was} other {is}}} other {# people {isDone, select, true {were} other {are}}}} taken out of {teams, select, true {{places, plural, one {# team} other {# rooms and teams}}} other {{places, plural, one {# room} other {# rooms}}}}',
    'tally.given':
        '{people, plural, one {# person {isDone, select, true {got} other {gets}}} other {# people {isDone, select, true {got} other {get}}}} {places, plural, one {a role} other {roles}}',
    'tally.taken':
        '{people, plural, one {# person {isDone, select, true {lost} other {loses}}} other {# people {isDone, select, true {lost} other {lose}}}} {places, plural, one {a role} other {roles}}',
    'tally.deactivated':
        '{count, plural, one {# account {isDone, select, true {was} other {is}}} other {# accounts {isDone, select, true {were} other {are}}}} deactivated',
    'tally.activated':
        '{count, plural, one {# account {isDone, select, true {was} other {is}}} other {# accounts {isDone, select, true {were} other {are}}}} activated again',
    'tally.absent':
        '{count, plural, one {# person {isDone, select, true {was} other {is}}} other {# people {isDone, select, true {were} other {are}}}} noted as gone',
    'tally.present':
        '{count, plural, one {# person {isDone, select, true {was} other {is}}} other {# people {isDone, select, true {were} other {are}}}} noted as back',
    'tally.nothing': '{isDone, select, true {nothing was changed} other {nothing is changed}}',
} as const satisfies Readonly<Record<string, string>>;
