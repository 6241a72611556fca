import type { drift as source } from '../en/drift';

export const drift = {
    'drift.title': '*Abweichungen* — {count, number} von anderen geändert',
    'drift.mended': '*Wiederhergestellt* — {count, number} vor diesem Lauf von jemand anderem geändert',
    'drift.setting': '{subject} ist {found}; die App hatte {expected} gesetzt, davor war es {old}',
    'drift.setting_without_before': '{subject} ist {found}; die App hatte {expected} gesetzt',
    'drift.membership':
        '{username}, {place}: von jemandem entfernt; die App hatte diese Person hinzugefügt und tut es wieder',
    'drift.told': '{told}: von jemandem geändert',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
