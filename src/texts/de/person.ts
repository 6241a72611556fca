import type { person as source } from '../en/person';

export const person = {
    'person.nobody': '✗ Niemand heißt „{name}“, weder in Rocket.Chat noch in einer Gruppe, die eine Regel nennt.',
    'person.nobody.action': 'Prüfen Sie die Schreibweise; wer in keiner dieser Gruppen ist, wird nicht verwaltet.',
    'person.did_you_mean': 'Meinten Sie „{name}“?',
    'person.whom': '✗ Nennen Sie eine Person.',
    'person.whom.action': '`/authentik-sync user ada` erklärt, was ada hat und warum.',
    'person.login': 'Anmeldung: {is}',
    'person.way_if_dropped': 'Falls die Version E-Mail-Adressen verwirft: {way}',
    'link.whom': '✗ Wer ist wer?',
    'link.whom.action':
        '`/authentik-sync link ada @graefin` macht ada aus authentik und das Konto @graefin zu einer Person.',
    'link.no_person': '✗ Die App sieht in authentik niemanden mit dem Namen „{person}“.',
    'link.no_person.action': 'Prüfen Sie die Schreibweise. Ohne Regeln für Gruppen werden keine Personen gelesen.',
    'link.no_account': '✗ In Rocket.Chat gibt es kein Konto @{username}.',
    'link.no_account.action': 'Prüfen Sie die Schreibweise.',
    'link.no_people_account':
        '✗ „{person}“ und @{username}: Eines von beiden ist keine Person, sondern ein Bot, eine App, ein Dienstkonto oder ein Konto eines anderen Servers.',
    'link.taken': '✗ @{username} ist mit {other} aus authentik verknüpft.',
    'link.taken.action': '`/authentik-sync unlink {other}` beendet das, wenn es falsch ist.',
    'link.taken_unseen': '✗ @{username} ist mit jemandem verknüpft, den die App in authentik gerade nicht sieht.',
    'link.taken_unseen.action': '`/authentik-sync unlink @{username}` beendet das, wenn es falsch ist.',
    'link.is_so': '✓ „{person}“ und @{username} sind schon verknüpft.',
    'unlink.whom': '✗ Wen?',
    'unlink.whom.action': '`/authentik-sync unlink ada` löst die Verknüpfung von ada.',
    'unlink.none': '✗ „{person}“ hat keine Verknüpfung.',
    'unlink.none.action': '`/authentik-sync user {person}` sagt, was bekannt ist.',
    'person.title': '*Person*: {name}',
    'person.directory': '{isActive, select, true {authentik: {username}} other {authentik: {username}, deaktiviert}}',
    'person.not_in_directory':
        'authentik: {isNobodys, select, true {niemand dort hat dieses Konto} other {in keiner Gruppe, die eine Regel nennt}}',
    'person.two_accounts':
        'Zwei Konten: @{first} hat ihre Adresse und @{second} keine, unter dem Namen, den ihre Anmeldung schreibt{wasSeen, select, true {; die App hat gesehen, dass eine Anmeldung es angelegt hat} other {}}.',
    'person.two_accounts.action':
        '`/authentik-sync link` entscheidet, welches bleibt; das andere lässt sich deaktivieren.',
    'person.account':
        '{isActive, select, true {Rocket.Chat: {username}} other {Rocket.Chat: {username}, deaktiviert}}{link, select, stands {, verknüpft} made {, wird beim nächsten Lauf verknüpft} later {, gehört sicher dazu; wird verknüpft, sobald eine Regel eine der Gruppen nennt} waits {, noch nicht verknüpft: wartet auf Freigabe} other {}}',
    'person.no_account': 'Rocket.Chat: kein Konto',
    'person.groups': 'Gruppen, die die Regeln verwenden: {groups}',
    'person.no_groups': 'Gruppen, die die Regeln verwenden: keine',
    'person.rule': 'Regel „{rule}“, Zeile {line}, passt zu {group}: {targets}',
    'person.rule_for_nobody': 'Regel „{rule}“, Zeile {line}, passt zu {group}: niemand durch diese Regel',
    'person.rule_target':
        '{kind, select, channel {Channel {name}} private {privater Raum {name}} team {Team {name}} role {Rolle {name}} owner {Besitzer von {name}} other {Moderator von {name}}}',
    'person.places': '*Räume, Teams und Rollen* — {count, number}',
    'person.place': '{place}: {should}; {is}; {next}',
    'person.place_left_alone': '{place}: {should}. {why}',
    'person.should': 'gehört dazu ({reason})',
    'person.should_not': 'gehört nicht dazu',
    'person.is': 'ist dabei',
    'person.is_by_app': 'ist dabei, durch die App',
    'person.is_not': 'ist nicht dabei',
    'person.unreadable': 'nicht lesbar',
    'person.next_add': 'wird beim nächsten Lauf hinzugefügt',
    'person.next_remove': 'wird beim nächsten Lauf entfernt',
    'person.next_nothing': 'nichts ändert sich',
    'person.next_unban': 'wird nicht hinzugefügt, weil jemand dort die Person verbannt hat',
    'person.next_unban.action': 'Heben Sie die Verbannung im Raum auf, wenn das so gemeint ist.',
    'person.later': 'Wird hinzugefügt, sobald es ein eigenes Konto gibt: {places}',
    'person.waits':
        '{what, select, add {das Hinzufügen wartet auf Freigabe} remove {das Entfernen wartet auf Freigabe} other {das wartet auf Freigabe}} ({why})',
    'person.held_back':
        '{what, select, add {wird nicht hinzugefügt} remove {wird nicht entfernt} other {geschieht nicht}}: {why}',
    'person.approve': '`/authentik-sync plan` hat eine Schaltfläche, die freigibt, was wartet.',

    'person.stays.not_given':
        '{places}: durch keine Regel dort; bleibt, weil jemand anderes die Person dort aufgenommen hat',
    'person.stays.not_given.action':
        'Nehmen Sie sie von Hand heraus, oder wählen Sie „Wen keine Regel aufnimmt“ bei „Wen die App entfernen darf“.',
    'person.stays.role_of_others':
        '{places}: durch keine Regel mehr dort; bleibt, weil jemand anderes dort eine Rolle gegeben hat, die dabei verloren ginge',
    'person.stays.role_of_others.action': 'Entziehen Sie diese Rolle von Hand; den Rest entfernt der nächste Lauf.',
    'person.stays.removals_off':
        '{places}: durch keine Regel dort; bleibt, weil „Wen die App entfernen darf“ auf „Niemanden“ steht',
    'person.stays.removals_off.action': 'Nehmen Sie die Person von Hand heraus, oder wählen Sie etwas anderes.',
    'person.stays.undecided': '{places}: bleibt, weil nicht sicher ist, wessen Konto es ist',
    'person.stays.undecided.action': '`/authentik-sync link <person> @<account>` entscheidet es.',
    'person.stays.not_a_person': '{places}: durch keine Regel dort; bleibt, weil das Konto keiner Person gehört',
    'person.stays.not_a_person.action': 'Nehmen Sie es von Hand heraus, wenn es dort nicht sein soll.',
    'person.stays.owns_rooms': '{places}: bleibt, weil diesem Konto die Räume gehören, die die App anlegt',
    'person.stays.owns_rooms.action': 'Nehmen Sie es von Hand heraus, wenn es dort nicht sein soll.',
    'person.stays.left_over':
        '{places}: durch eine Regel dort, die es nicht mehr gibt; bleibt, bis jemand das zurücknimmt',
    'person.stays.left_over.action':
        '`/authentik-sync leftovers` zeigt es und nimmt es zurück, sobald Sie es freigeben.',

    'person.held.needs_token': 'das braucht das persönliche Zugriffstoken eines Administrators',
    'person.held.room_owner_missing': 'es gibt keinen Benutzer „{owner}“, dem der Raum gehören könnte',
    'person.held.directory_empty':
        'authentik zeigt gerade gar keine {shown, select, groups {Gruppen} other {Personen}}',
    'person.held.directory_partial': 'das Token sieht nur manche Gruppen',
    'person.held.groups_unseen': 'authentik zeigt {groups} nicht mehr',
    'person.held.people_unseen': 'authentik zeigt die Person nicht mehr',
    'person.held.groups_gone': 'authentik zeigt {groups} nicht mehr',
    'person.held.missing_once': 'authentik zeigt die Person zum ersten Mal nicht',
    'person.held.group_missing': 'zur Regel {rules} passt keine Gruppe',
    'person.held.room_public': 'den Raum gab es schon vorher, und er ist öffentlich',
    'person.held.room_of_others': 'den Raum gab es schon vorher, und er gehört {owners}',
    'person.held.protected': 'geschützt, {ground}',
    'person.held.threshold_target':
        '{number, number} von {of, number} dort gingen auf einmal; die Grenze ist {limit, number} %',
    'person.held.threshold_run': '{number, number} Entfernungen in einem Lauf; die Grenze ist {limit, number}',
    'person.held.first_removal': 'den ersten Plan, der jemanden entfernt, sieht ein Administrator an',
    'person.held.names_fall_together': '{groups} würden ihn teilen, weil ihre Namen dort gleich sind',
    'person.held.link_first': 'es ist noch nicht entschieden, wessen Konto es ist',
    'person.held.privilege_first': 'damit könnte sich die Person jedes andere Recht geben',
    'person.account_change': 'Das Konto: {change}',
    'person.account_change_withheld': 'Das Konto: {change}; {next}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
