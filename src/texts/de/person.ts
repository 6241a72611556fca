import type { person as source } from '../en/person';

export const person = {
    'person.nobody': '✗ Niemand heißt „{name}“, weder in Rocket.Chat noch in einer Gruppe, die eine Regel nennt.',
    'person.nobody.action': 'Prüfen Sie die Schreibweise; wer in keiner dieser Gruppen ist, wird nicht verwaltet.',
    'person.whom': '✗ Wen?',
    'person.whom.action': '`/authentik-sync user ada` erklärt, was ada hat und warum.',
    'person.title': '*Person*: {name}',
    'person.directory': '{isActive, select, true {authentik: {username}} other {authentik: {username}, deaktiviert}}',
    'person.not_in_directory': 'authentik: in keiner Gruppe, die eine Regel nennt',
    'person.account':
        '{isActive, select, true {Rocket.Chat: {username}} other {Rocket.Chat: {username}, deaktiviert}}{link, select, kept {, bei einem früheren Lauf verknüpft} username {, über den Benutzernamen verknüpft} email {, über die E-Mail-Adresse verknüpft} other {}}',
    'person.no_account': 'Rocket.Chat: kein Konto',
    'person.groups': 'Gruppen, die die Regeln verwenden: {groups}',
    'person.no_groups': 'Gruppen, die die Regeln verwenden: keine',
    'person.rule': 'Regel „{rule}“, Zeile {line}, passt zu {group}: {targets}',
    'person.rule_for_nobody': 'Regel „{rule}“, Zeile {line}, passt zu {group}: niemand durch diese Regel',
    'person.rule_target':
        '{kind, select, channel {Channel {name}} private {privater Raum {name}} team {Team {name}} role {Rolle {name}} owner {Besitzer von {name}} other {Moderator von {name}}}',
    'person.places': '*Räume, Teams und Rollen* — {count, number}',
    'person.place': '{place}: {should}; {is}; {next}',
    'person.should': 'gehört dazu ({reason})',
    'person.should_not': 'gehört nicht dazu',
    'person.is': 'ist dabei',
    'person.is_by_app': 'ist dabei, durch die App',
    'person.is_not': 'ist nicht dabei',
    'person.unreadable': 'nicht lesbar',
    'person.next_add': 'wird beim nächsten Lauf hinzugefügt',
    'person.next_remove': 'wird beim nächsten Lauf entfernt',
    'person.next_nothing': 'nichts ändert sich',
    'person.withheld': 'zurückgehalten: {why}',
    'person.account_change': 'Das Konto: {change}',
    'person.account_change_withheld': 'Das Konto: {change}. Zurückgehalten: {why}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
