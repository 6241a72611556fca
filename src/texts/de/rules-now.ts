import type { rulesNow as source } from '../en/rules-now';

export const rulesNow = {
    'rules_now.none': '– Es gibt keine Gruppenregeln.',
    'rules_now.none.action': 'Tragen Sie welche unter „Gruppenregeln“ ein.',
    'rules_now.title': '*Regeln* — {count, number}, mit dem, worauf jede jetzt passt',
    'rules_now.fits': 'Zeile {line}, „{rule}“: {groups} → {targets}',
    'rules_now.fits_for_nobody': 'Zeile {line}, „{rule}“: {groups}, niemand durch diese Regel',
    'rules_now.fits_nothing': 'Zeile {line}, „{rule}“: ⚠ passt zu keiner Gruppe',
    'rules_now.fitting': '{group} ({count, number})',
    'rules_now.unnamed': '*Gruppen, die keine Regel nennt* — {count, number}: {groups}',
    'rules_now.rooms': '*Räume, die keine Regel nennt* — {count, number}: {rooms}',
    'rules_now.places':
        '{kind, select, channel {Channels} private {private Räume} team {Teams} role {Rollen} owner {Besitzer von} other {Moderatoren von}} {names}',
    'rules_now.group': '*Gruppe* {group}: {count, plural, one {# aktive Person} other {# aktive Personen}}',
    'rules_now.group_unnamed': 'Keine Regel nennt sie, sie bringt also niemanden irgendwohin.',
    'rules_now.group_unnamed.action': 'Eine Zeile unter „Gruppenregeln“ tut es.',
    'rules_now.people': 'darin: {people}',
    'rules_now.room':
        '{isThere, select, true {*{place}* ({reason}): {present, plural, one {# Person ist} other {# Personen sind}} drin, {owned, number} durch die App; durch ihre Gruppen {wanted, plural, one {gehört # Person} other {gehören # Personen}} dorthin} other {*{place}* ({reason}): nicht vorhanden oder unberührt; durch ihre Gruppen {wanted, plural, one {gehört # Person} other {gehören # Personen}} dorthin}}',
    'rules_now.next': '*Der nächste Lauf* — {count, number} geändert',
    'rules_now.which_group': '✗ Nennen Sie eine Gruppe.',
    'rules_now.which_group.action': '`/authentik-sync group staff` sagt, wohin staff seine Mitglieder bringt.',
    'rules_now.which_room': '✗ Nennen Sie einen Raum oder ein Team.',
    'rules_now.which_room.action': '`/authentik-sync room staff` sagt, wer dorthin gehört, und wodurch.',
    'rules_now.no_group': '✗ authentik zeigt keine Gruppe {typed}.',
    'rules_now.no_group.action': '`/authentik-sync rules` nennt die, die es zeigt.',
    'rules_now.no_room':
        '✗ Keine Regel nennt einen Raum oder ein Team {typed}, und die App hat niemanden dorthin gebracht.',
    'rules_now.no_room.action': '`/authentik-sync rules` nennt die Regeln.',
    'rules_now.did_you_mean':
        '{kind, select, group {Meinten Sie `/authentik-sync group` mit „{name}“?} other {Meinten Sie `/authentik-sync room` mit „{name}“?}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
