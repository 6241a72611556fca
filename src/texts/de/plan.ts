import type { plan as source } from '../en/plan';

export const plan = {
    'plan.nothing': '✓ Nichts zu tun: Alles ist so, wie die Einstellungen es verlangen.',
    'plan.nothing_but_alarm': '⚠ Nichts zu tun außer dem, was oben steht.',
    'plan.title': '*Plan*: {means}. Es wurde noch nichts geändert.',
    'plan.and': '{means}; {more}',
    'waits.for_you':
        '{removals, plural, =0 {{others, plural, one {# Änderung wartet} other {# Änderungen warten}}} one {# Entfernung {others, plural, =0 {wartet} one {und # andere Änderung warten} other {und # andere Änderungen warten}}} other {# Entfernungen {others, plural, =0 {warten} one {und # andere Änderung warten} other {und # andere Änderungen warten}}}} auf Sie',
    'waits.blocked': '{count, plural, one {# Änderung ist} other {# Änderungen sind}} noch nicht möglich',

    'stake.live_login': '⚠ Über diesen Eintrag melden sich jetzt Personen an, und er ändert sich: {changes}.',
    'stake.privilege_given': '⚠ {place} geht an {people}: Wer sie hat, kann sich jedes andere Recht selbst geben.',
    'stake.privilege_taken': '⚠ {place} verlieren: {people}.',
    'stake.administrators_out': '⚠ Konten von Administratoren werden deaktiviert: {people}.',
    'plan.fingerprint': 'Fingerabdruck `{fingerprint}`',
    'plan.to_do': 'Ausführen: `/authentik-sync`',
    'plan.to_approve':
        'Samt {count, plural, one {der # Änderung, die auf Sie wartet,} other {den # Änderungen, die auf Sie warten,}} ausführen: `/authentik-sync apply {fingerprint}`',
    'plan.to_begin_again': 'Um vorhandene Konten wieder zu übernehmen: `/authentik-sync apply {fingerprint}`',
    'plan.to_link':
        'Um {count, plural, one {das hier gezeigte Paar} other {die # hier gezeigten Paare}} zu verknüpfen und sonst nichts zu tun: `/authentik-sync apply {fingerprint}`',
    'plan.linked': 'Was die Regeln ihnen geben, folgt mit dem nächsten Lauf.',
    'plan.linked.action': '`/authentik-sync` erledigt das jetzt.',
    'plan.linked_at_once': 'Was die Regeln ihnen geben, folgt sofort; was eine Freigabe braucht, wartet.',
    'linked.gives':
        '{count, plural, one {Was die Regeln {person} geben:} other {Was die Regeln den {count, number} verknüpften Personen geben:}}',
    'linked.nothing':
        '✓ {count, plural, one {Für „{person}“ ist nach der Verknüpfung nichts zu tun: Alles ist so, wie die Gruppen es sagen.} other {Für die {count, number} verknüpften Personen ist nichts zu tun: Alles ist so, wie die Gruppen es sagen.}}',
    'plan.changed': '✗ Seit der Plan `{wanted}` gezeigt wurde, hat sich etwas geändert. Deshalb wurde nichts getan.',
    'plan.changed.action':
        'Sehen Sie sich die Unterschiede an; `/authentik-sync apply {fingerprint}` führt den neuen Plan aus.',
    'plan.different': '*Unterschiede* — {gone, number} entfallen, {added, number} neu',
    'plan.no_longer': 'entfallen: {line}',
    'plan.new': 'neu: {line}',
    'plan.others_withheld': 'dieselben Änderungen, aber andere davon sind zurückgehalten',
    'plan.too_many':
        '*Unterschiede* — vorher {before, number} Änderungen samt zurückgehaltenen, jetzt {now, number}: zu viele für einen Vergleich an dieser Stelle',

    'part.directory': '*authentik* — {count, plural, one {# Änderung} other {# Änderungen}}',
    'part.entry': '*Custom-OAuth-Eintrag* — {count, plural, one {# Änderung} other {# Änderungen}}',
    'part.restrictions': '*Einschränkungen für Konten* — {count, plural, one {# Änderung} other {# Änderungen}}',
    'part.rooms': '*Räume* — {count, number} anzulegen',
    'part.rooms_alike':
        '{count, number} {type, select, private {private} other {öffentliche}} Räume anlegen (Besitzer {creator}; {reason}): {rooms}',
    'part.teams': '*Teams* — {count, number} anzulegen',
    'part.places': '*Nach Raum und Rolle* — {count, number} geändert',
    'part.added': '*Mitglieder* — {count, number} hinzuzufügen',
    'part.removed': '*Mitglieder* — {count, number} zu entfernen',
    'part.accounts': '*Konten* — {count, plural, one {# Änderung} other {# Änderungen}}',
    'part.links': '*Wer ist wer* — {count, plural, one {# Verknüpfung} other {# Verknüpfungen}}',
    'part.decide':
        '*Braucht Ihre Entscheidung* — {isCut, select, true {die ersten {count, number} von {all, number} Änderungen} other {{count, plural, one {# Änderung} other {# Änderungen}}}}',
    'part.blocked':
        '*Noch nicht möglich* — {isCut, select, true {die ersten {count, number} von {all, number} Änderungen} other {{count, plural, one {# Änderung} other {# Änderungen}}}}',
    'part.mistakes': '*Zu korrigieren*',
    'part.notes': '*Gut zu wissen*',
    'part.notes_before':
        '{count, plural, one {# Punkt} other {# Punkte}} wie in der letzten Antwort: `/authentik-sync plan all`',
    'part.login': '*Anmeldung* — {count, plural, one {# Änderung} other {# Änderungen}}',
    'part.login_in_short':
        '{directory, plural, =0 {} one {# Änderung in authentik und } other {# Änderungen in authentik und }}{entry, plural, one {# Änderung} other {# Änderungen}} am Custom-OAuth-Eintrag; „Alles anzeigen“ nennt jede',
    'part.linked_other': 'unter einem anderen Benutzernamen: {people}',
    'part.linked_same': 'unter demselben Benutzernamen: {people}',
    'part.unlinked': 'nicht mehr verknüpft: {people}',
    'part.pair': '{person} → @{username}',
    'part.joined':
        '{lines, plural, one {# Zeile „… ist beigetreten“ wird} other {# Zeilen „… ist beigetreten“ werden}} in {rooms, plural, one {# Raum} other {# Räumen}} erscheinen',
    'part.because': '{change}: {reason}',
    'part.movement_alone': '{place} {numbers}: {people}',
    'part.movement': '{place}: {numbers} ({reason}): {people}',
    'part.by_reason': '{numbers} ({reason}): {people}',
    'part.numbers': '{place}: {numbers}',
    'part.more_lines': '… und {count, plural, one {# weitere Zeile} other {# weitere Zeilen}}',

    'who.added': 'aufnehmen, {place} ({reason}): {people}',
    'who.members': 'entfernen, {place} ({reason}): {people}',
    'who.mark-absent': 'als ausgeschieden vermerken ({reason}): {people}',
    'who.deactivate': 'deaktivieren ({reason}): {people}',
    'who.pair': '{person} → @{username} ({reason})',
    'who.accounts': 'Konten ({reason}): {people}',

    'leftovers.none': '✓ Nichts ist übrig: Eine Regel nennt alles, was die App vergeben hat.',
    'leftovers.title':
        '⚠ {count, plural, one {# Mitgliedschaft oder Rolle von der App ist} other {# Mitgliedschaften und Rollen von der App sind}} dort, wo keine Regel mehr jemanden aufnimmt:',
    'leftovers.place':
        '{isReadable, select, true {{place}: {count, number}} other {{place}: {count, number}, lässt sich nicht ändern oder lesen}}',
    'leftovers.removal': 'Die Rücknahme würde dies tun; noch wurde nichts geändert.',
    'leftovers.to_do': 'Um es zu tun: `/authentik-sync apply {fingerprint}`',

    'button.remove': 'Zurücknehmen',
    'button.do': '{count, plural, one {# Änderung ausführen} other {# Änderungen ausführen}}',
    'button.part.do': '{count, number} ausführen',
    'button.part.remove': '{people, plural, one {# Person entfernen} other {# Personen entfernen}}',
    'button.part.deactivate': '{count, plural, one {# Konto deaktivieren} other {# Konten deaktivieren}}',
    'button.part.approve':
        '{isMore, select, true {{count, number} weitere freigeben} other {{count, number} freigeben}}',
    'button.short.remove': '{people, number} entfernen',
    'button.short.deactivate': '{count, number} deaktivieren',
    'button.all': 'Alles tun, mit {removals, plural, one {# Entfernung} other {# Entfernungen}}',
    'button.show_plan': 'Plan anzeigen',
    'button.link':
        '{isAll, select, true {{count, plural, one {Dieses Paar verknüpfen} other {Diese # verknüpfen}}} other {Die ersten {count, number} verknüpfen}}',
    'button.adopt': 'Seine Werte übernehmen',
    'button.begin_again': 'Konten wieder übernehmen',
    'button.show_all': 'Alles anzeigen',
    'button.keep': 'Behalten',
    'button.undo': 'Diesen Lauf zurücknehmen',
    'button.undo_it': 'Zurücknehmen',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
