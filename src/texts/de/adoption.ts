import type { adoption as source } from '../en/adoption';

export const adoption = {
    'adopt.done': '✓ In die Einstellungen der App übernommen: {settings}.',
    'adopt.done.action': '`/authentik-sync plan` zeigt, was vom Eintrag übrig ist.',
    'adopt.nothing': '✓ In den Einstellungen der App steht schon, was im Eintrag steht.',
    'adopt.nothing.action': '`/authentik-sync plan` zeigt, was von ihm übrig ist.',
    'adopt.refused': '⚠ Nicht übernommen, weil die App mit dem Wert im Eintrag nicht arbeiten kann: {settings}.',
    'adopt.endless':
        '⚠ „Benutzer verschiedener Dienste zusammenführen“ ist im Eintrag an und wird nicht übernommen: Als Einstellung würde es niemand beenden.',
    'adopt.endless.action': 'Wählen Sie bei „Vorhandene Konten übernehmen“, was gemeint ist: Das endet von selbst.',
    'adopt.no_entry': '✗ Einen Custom-OAuth-Eintrag „{name}“, dessen Werte man übernehmen könnte, gibt es nicht.',
    'adopt.no_entry.action': 'Sehen Sie nach der Einstellung „Name des Dienstes“.',
    'adoption.ended':
        '✓ Die Zeit ist um, in der vorhandene Konten anhand {by, select, address {ihrer Adresse} other {ihres Benutzernamens}} übernommen werden: „Benutzer verschiedener Dienste zusammenführen“ des Eintrags „{entry}“ ist wieder aus.',
    'adoption.ended.action':
        '`/authentik-sync people` zeigt, wer noch nicht herübergekommen ist. Wer mehr Zeit braucht, bekommt sie mit Ihrer Freigabe: `/authentik-sync plan`.',
    'adoption.ended_early':
        '✓ Vorhandene Konten werden nicht mehr anhand {by, select, address {ihrer Adresse} other {ihres Benutzernamens}} übernommen, weil bei „Vorhandene Konten übernehmen“ jetzt etwas anderes steht: „Benutzer verschiedener Dienste zusammenführen“ des Eintrags „{entry}“ ist wieder aus.',
    'adoption.restart':
        '⚠ Im Anmeldeablauf dieses Servers gilt weiter, was eingeschaltet war, bis Rocket.Chat neu gestartet wird.',
    'adoption.restart.action': 'Starten Sie es neu.',
    'adoption.not_ended':
        '✗ Die Zeit für vorhandene Konten ist um, aber „Benutzer verschiedener Dienste zusammenführen“ des Eintrags „{entry}“ ließ sich nicht ausschalten: {failure}',
    'adoption.not_ended.action':
        'Schalten Sie es aus unter Administration > Workspace > Settings > OAuth > Custom OAuth: {entry}. Die App versucht es weiter, einmal am Tag.',
    'adoption.still_on': 'Es wurde geschrieben und ist noch immer an.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
