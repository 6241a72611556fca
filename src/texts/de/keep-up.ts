import type { keepUp as source } from '../en/keep-up';

export const keepUp = {
    'keep_up.waits': '👋 Etwas wartet auf Sie: Nichts davon geschieht von selbst.',
    'keep_up.failed':
        '⚠ Die App kann nicht nachsehen, ob sich etwas geändert hat: {failure} Sie versucht es von selbst wieder und sagt Ihnen, wenn es wieder geht.',
    'keep_up.recovered':
        '✓ Die App kann wieder nachsehen; seit {time} konnte sie es nicht ({count, plural, one {# Versuch} other {# Versuche}}).',
    'keep_up.well': '✓ Alles in Ordnung: Alle sind dort, wo ihre Gruppen es sagen ({done}).',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
