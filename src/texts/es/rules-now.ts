import type { rulesNow as source } from '../en/rules-now';

export const rulesNow = {
    'rules_now.none': '– No hay reglas de grupos.',
    'rules_now.none.action': 'Escribe algunas en el ajuste «Reglas de grupos».',
    'rules_now.title': '*Reglas* — {count, number}, con lo que coincide ahora con cada una',
    'rules_now.fits': 'línea {line}, «{rule}»: {groups} → {targets}',
    'rules_now.fits_for_nobody': 'línea {line}, «{rule}»: {groups}; esta regla no añade a nadie',
    'rules_now.fits_nothing': 'línea {line}, «{rule}»: ⚠ no coincide con ningún grupo',
    'rules_now.fitting': '{group} ({count, number})',
    'rules_now.unnamed': '*Grupos que no nombra ninguna regla* — {count, number}: {groups}',
    'rules_now.rooms': '*Salas que no nombra ninguna regla* — {count, number}: {rooms}',
    'rules_now.places':
        '{kind, select, channel {canales} private {salas privadas} team {equipos} role {roles} owner {propietarios de} other {moderadores de}} {names}',
    'rules_now.group': '*Grupo* {group}: {count, plural, one {# persona activa} other {# personas activas}}',
    'rules_now.group_unnamed': 'No lo nombra ninguna regla, así que no lleva a nadie a ningún sitio.',
    'rules_now.group_unnamed.action': 'Lo hace una línea en el ajuste «Reglas de grupos».',
    'rules_now.people': 'en él: {people}',
    'rules_now.room':
        '{isThere, select, true {*{place}* ({reason}): {present, plural, one {# persona está} other {# personas están}} dentro, {owned, number} por la app; por sus grupos {wanted, plural, one {debe estar #} other {deben estar #}}} other {*{place}* ({reason}): no existe, o no se toca; por sus grupos {wanted, plural, one {debe estar # persona} other {deben estar # personas}}}}',
    'rules_now.next': '*La próxima ejecución* — {count, plural, one {# cambio} other {# cambios}}',
    'rules_now.which_group': '✗ Indica un grupo.',
    'rules_now.which_group.action': '`/authentik-sync group staff` dice adónde lleva staff a sus personas.',
    'rules_now.which_room': '✗ Indica una sala o un equipo.',
    'rules_now.which_room.action': '`/authentik-sync room staff` dice quién debe estar allí, y por qué.',
    'rules_now.no_group': '✗ authentik no muestra ningún grupo {typed}.',
    'rules_now.no_group.action': '`/authentik-sync rules` enumera los que muestra.',
    'rules_now.no_room': '✗ Ninguna regla nombra una sala o un equipo {typed}, y la app no ha añadido a nadie allí.',
    'rules_now.no_room.action': '`/authentik-sync rules` enumera las reglas.',
    'rules_now.did_you_mean':
        '{kind, select, group {¿Querías decir `/authentik-sync group` con «{name}»?} other {¿Querías decir `/authentik-sync room` con «{name}»?}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
