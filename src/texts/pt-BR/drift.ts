import type { drift as source } from '../en/drift';

export const drift = {
    'drift.title': '*Desvios* — {count, number} alterados por outra pessoa',
    'drift.mended': '*Restaurado* — {count, number} alterados por outra pessoa antes desta execução',
    'drift.setting': '{subject} está {found}; o app havia definido {expected}, e antes disso era {old}',
    'drift.setting_without_before': '{subject} está {found}; o app havia definido {expected}',
    'drift.membership': '{username} em {place}: removido por alguém; o app o havia adicionado e o adiciona de novo',
    'drift.told': '{told}: alterado por alguém',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
