import type { drift as source } from '../en/drift';

export const drift = {
    'drift.title':
        '*Desvios* — {count, plural, one {# alteração feita por outra pessoa} other {# alterações feitas por outras pessoas}}',
    'drift.mended':
        '*Restaurado* — {count, plural, one {# alteração feita por outra pessoa} other {# alterações feitas por outras pessoas}} antes desta execução',
    'drift.setting': '{subject}: agora {found}; o app havia definido {expected}, e antes disso era {old}',
    'drift.setting_without_before': '{subject}: agora {found}; o app havia definido {expected}',
    'drift.membership':
        '{username} em {place}: alguém removeu esta pessoa; o app a havia adicionado e a adiciona de novo',
    'drift.told': '{told}: alterado por alguém',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
