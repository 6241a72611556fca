import type { adoption as source } from '../en/adoption';

export const adoption = {
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
