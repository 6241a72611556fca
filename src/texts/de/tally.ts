import type { tally as source } from '../en/tally';

export const tally = {
    'tally.login':
        '{login, select, begins {die Anmeldung mit authentik {isDone, select, true {wurde} other {wird}} eingerichtet} ends {die Anmeldung mit authentik {isDone, select, true {wurde} other {wird}} entfernt} other {die Anmeldung mit authentik {isDone, select, true {wurde} other {wird}} geändert}}',
    'tally.restrictions':
        '{count, plural, one {# Konto-Einstellung {isDone, select, true {wurde} other {wird}}} other {# Konto-Einstellungen {isDone, select, true {wurden} other {werden}}}} geändert',
    'tally.made':
        '{count, plural, one {# Raum {isDone, select, true {wurde} other {wird}}} other {# Räume {isDone, select, true {wurden} other {werden}}}} angelegt',
    'tally.linked':
        '{count, plural, one {# Person {isDone, select, true {wurde mit ihrem Konto} other {wird mit ihrem Konto}}} other {# Personen {isDone, select, true {wurden mit ihren Konten} other {werden mit ihren Konten}}}} verknüpft',
    'tally.unlinked':
        '{count, plural, one {# Person {isDone, select, true {wurde} other {wird}} von ihrem Konto} other {# Personen {isDone, select, true {wurden} other {werden}} von ihren Konten}} getrennt',
    'tally.joined':
        '{people, plural, one {# Person {isDone, select, true {kam} other {kommt}}} other {# Personen {isDone, select, true {kamen} other {kommen}}}} in {teams, select, true {{places, plural, one {# Team} other {# Räume und Teams}}} other {{places, plural, one {# Raum} other {# Räume}}}}',
    'tally.left':
        '{people, plural, one {# Person {isDone, select, true {wurde} other {wird}}} other {# Personen {isDone, select, true {wurden} other {werden}}}} aus {teams, select, true {{places, plural, one {# Team} other {# Räumen und Teams}}} other {{places, plural, one {# Raum} other {# Räumen}}}} entfernt',
    'tally.given':
        '{people, plural, one {# Person {isDone, select, true {bekam} other {bekommt}}} other {# Personen {isDone, select, true {bekamen} other {bekommen}}}} {places, plural, one {eine Rolle} other {Rollen}}',
    'tally.taken':
        '{people, plural, one {# Person {isDone, select, true {verlor} other {verliert}}} other {# Personen {isDone, select, true {verloren} other {verlieren}}}} {places, plural, one {eine Rolle} other {Rollen}}',
    'tally.deactivated':
        '{count, plural, one {# Konto {isDone, select, true {wurde} other {wird}}} other {# Konten {isDone, select, true {wurden} other {werden}}}} deaktiviert',
    'tally.activated':
        '{count, plural, one {# Konto {isDone, select, true {wurde} other {wird}}} other {# Konten {isDone, select, true {wurden} other {werden}}}} wieder aktiviert',
    'tally.absent':
        '{count, plural, one {# Person {isDone, select, true {wurde} other {wird}}} other {# Personen {isDone, select, true {wurden} other {werden}}}} als ausgeschieden vermerkt',
    'tally.present':
        '{count, plural, one {# Person {isDone, select, true {wurde} other {wird}}} other {# Personen {isDone, select, true {wurden} other {werden}}}} als zurück vermerkt',
    'tally.nothing': '{isDone, select, true {nichts wurde geändert} other {nichts wird geändert}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
