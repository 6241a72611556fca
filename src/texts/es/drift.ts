import type { drift as source } from '../en/drift';

export const drift = {
    'drift.title':
        '*Desviación* — {count, plural, one {# cambio hecho por otra persona} other {# cambios hechos por otras personas}}',
    'drift.mended':
        '*Restablecido* — {count, plural, one {# cambio hecho por otra persona} other {# cambios hechos por otras personas}} antes de esta ejecución',
    'drift.setting': '{subject}: ahora {found}; la app había puesto {expected}, y antes era {old}',
    'drift.setting_without_before': '{subject}: ahora {found}; la app había puesto {expected}',
    'drift.membership':
        '{username} en {place}: alguien quitó a esta persona; la app la había añadido y la añade de nuevo',
    'drift.told': '{told}: lo cambió alguien',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
