import type { plan as source } from '../en/plan';

export const plan = {
    'plan.nothing': '✓ Nichts zu tun: Alles ist so, wie die Einstellungen es verlangen.',
    'plan.nothing_but_alarm': '⚠ Nichts zu tun außer dem, was oben steht.',
    'plan.title':
        '*Plan*: {changes, plural, one {# Änderung} other {# Änderungen}}, {withheld, plural, =0 {nichts zurückgehalten} one {# Änderung zurückgehalten} other {# Änderungen zurückgehalten}}. Es wurde noch nichts geändert.',
    'plan.fingerprint': 'Fingerabdruck `{fingerprint}`',
    'plan.to_do': 'Ausführen: `/authentik-sync`',
    'plan.to_approve':
        'Mit {count, plural, one {# zurückgehaltenen Änderung} other {# zurückgehaltenen Änderungen}} ausführen: `/authentik-sync apply {fingerprint}`',
    'plan.to_begin_again': 'Um vorhandene Konten wieder zu übernehmen: `/authentik-sync apply {fingerprint}`',
    'plan.to_link':
        'Um {count, plural, one {das hier gezeigte Paar} other {die # hier gezeigten Paare}} zu verknüpfen und sonst nichts zu tun: `/authentik-sync apply {fingerprint}`',
    'plan.linked': 'Was die Regeln ihnen geben, folgt mit dem nächsten Lauf.',
    'plan.linked.action': '`/authentik-sync` macht es jetzt.',
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
    'part.teams': '*Teams* — {count, number} anzulegen',
    'part.places': '*Nach Raum und Rolle* — {count, number} geändert',
    'part.added': '*Mitglieder* — {count, number} hinzuzufügen',
    'part.removed': '*Mitglieder* — {count, number} zu entfernen',
    'part.accounts': '*Konten* — {count, plural, one {# Änderung} other {# Änderungen}}',
    'part.links': '*Wer ist wer* – {count, plural, one {# Verknüpfung} other {# Verknüpfungen}}',
    'part.withheld': '*Zurückgehalten* — {count, plural, one {# Änderung} other {# Änderungen}}',
    'part.notes': '*Gut zu wissen*',
    'part.joined':
        '{lines, plural, one {# Zeile „… ist beigetreten“ wird} other {# Zeilen „… ist beigetreten“ werden}} in {rooms, plural, one {# Raum} other {# Räumen}} erscheinen',
    'part.people': '{place}: {people}',
    'part.person': '{username} ({reason})',
    'part.numbers': '{place}: {numbers}',
    'part.more_lines': '… und {count, plural, one {# weitere Zeile} other {# weitere Zeilen}}',

    'who.added': 'aufnehmen, {place}: {people}',
    'who.members': 'entfernen, {place}: {people}',
    'who.mark-absent': 'als abwesend vermerken: {people}',
    'who.deactivate': 'deaktivieren: {people}',
    'who.pair': '{person} → @{username} ({reason})',
    'who.accounts': 'Konten: {people}',

    'leftovers.none': '✓ Nichts ist übrig: Eine Regel nennt alles, was die App vergeben hat.',
    'leftovers.title':
        '⚠ {count, plural, one {# Mitgliedschaft oder Rolle von der App ist} other {# Mitgliedschaften und Rollen von der App sind}} dort, wo keine Regel mehr jemanden aufnimmt:',
    'leftovers.place':
        '{isReadable, select, true {{place}: {count, number}} other {{place}: {count, number}, lässt sich nicht ändern oder lesen}}',
    'leftovers.removal': 'Sie zurückzunehmen würde dies tun; noch wurde nichts geändert.',
    'leftovers.to_do': 'Um es zu tun: `/authentik-sync apply {fingerprint}`',

    'button.remove': 'Zurücknehmen',
    'button.apply': 'Diesen Plan ausführen',
    'button.link':
        '{isAll, select, true {{count, plural, one {Dieses # verknüpfen} other {Diese # verknüpfen}}} other {Die ersten {count, number} verknüpfen}}',
    'button.adopt': 'Seine Werte übernehmen',
    'button.begin_again': 'Konten wieder übernehmen',
    'button.show_all': 'Alles anzeigen',
    'button.keep': 'Behalten',
    'button.undo': 'Diesen Lauf zurücknehmen',
    'button.undo_it': 'Zurücknehmen',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
