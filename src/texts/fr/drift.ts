import type { drift as source } from '../en/drift';

export const drift = {
    'drift.title':
        '*Dérive* — {count, plural, one {# élément modifié} other {# éléments modifiés}} par quelqu’un d’autre',
    'drift.mended':
        '*Rétabli* — {count, plural, one {# élément modifié} other {# éléments modifiés}} par quelqu’un d’autre avant cette exécution',
    'drift.setting': '{subject} : {found} ; défini par l’app : {expected} ; auparavant : {old}',
    'drift.setting_without_before': '{subject} : {found} ; défini par l’app : {expected}',
    'drift.membership': '{username} dans {place} : retiré par quelqu’un ; l’app l’avait ajouté, et l’ajoute de nouveau',
    'drift.told': '{told} : modifié par quelqu’un',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
