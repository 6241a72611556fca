import type { plan as source } from '../en/plan';

export const plan = {
    'plan.nothing': '✓ Nada que hacer: todo está como piden los ajustes.',
    'plan.nothing_but_alarm': '⚠ Nada que hacer salvo lo que se dice arriba.',
    'plan.title': '*Plan*: {means}. Aún no se ha cambiado nada.',
    'plan.and': '{means}; {more}',
    'waits.for_you':
        '{removals, plural, =0 {{others, plural, one {# cambio espera} other {# cambios esperan}}} one {# baja {others, plural, =0 {espera} one {y # cambio más esperan} other {y # cambios más esperan}}} other {# bajas {others, plural, =0 {esperan} one {y # cambio más esperan} other {y # cambios más esperan}}}} tu decisión',
    'waits.blocked': '{count, plural, one {# cambio aún no se puede hacer} other {# cambios aún no se pueden hacer}}',

    'stake.live_login': '⚠ Ahora se inicia sesión por esta entrada, y cambia: {changes}.',
    'stake.privilege_given': '⚠ {place} pasa a {people}: quien lo tiene puede darse cualquier otro permiso.',
    'stake.privilege_taken': '⚠ {place} se quita a {people}.',
    'stake.administrators_out': '⚠ Se desactivan cuentas de administradores: {people}.',
    'plan.fingerprint': 'huella `{fingerprint}`',
    'plan.to_do': 'Para hacerlo: `/authentik-sync`',
    'plan.to_approve':
        'Para hacerlo con {count, plural, one {el cambio que espera} other {los # cambios que esperan}} tu decisión: `/authentik-sync apply {fingerprint}`',
    'plan.to_begin_again':
        'Para volver a dejar entrar en las cuentas que ya existían: `/authentik-sync apply {fingerprint}`',
    'plan.to_link':
        'Para vincular {count, plural, one {el par mostrado} other {los # pares mostrados}} aquí, y no hacer nada más: `/authentik-sync apply {fingerprint}`',
    'plan.linked': 'Lo que les dan las reglas llega con la próxima ejecución.',
    'plan.linked.action': '`/authentik-sync` lo hace ahora.',
    'plan.linked_at_once': 'Lo que les dan las reglas llega enseguida; lo que necesita aprobación espera.',
    'linked.gives':
        '{count, plural, one {Lo que las reglas dan a {person}:} other {Lo que las reglas dan a las {count, number} personas vinculadas:}}',
    'linked.nothing':
        '✓ {count, plural, one {Nada que hacer para «{person}» tras la vinculación: todo está como dicen los grupos.} other {Nada que hacer para las {count, number} personas vinculadas: todo está como dicen los grupos.}}',
    'plan.changed': '✗ Algo ha cambiado desde que se mostró el plan `{wanted}`, así que no se hizo nada.',
    'plan.changed.action': 'Mira las diferencias; `/authentik-sync apply {fingerprint}` ejecuta el plan nuevo.',
    'plan.different': '*Diferencias* — {gone, number} desaparecen, {added, number} son nuevos',
    'plan.no_longer': 'ya no: {line}',
    'plan.new': 'nuevo: {line}',
    'plan.others_withheld': 'los mismos cambios, pero no son los mismos los retenidos',
    'plan.too_many':
        '*Diferencias* — antes {before, number} cambios, contando los retenidos, y ahora {now, number}: demasiados para compararlos aquí',

    'part.directory': '*authentik* — {count, plural, one {# cambio} other {# cambios}}',
    'part.entry': '*Entrada de OAuth personalizado* — {count, plural, one {# cambio} other {# cambios}}',
    'part.restrictions': '*Restricciones de cuentas* — {count, plural, one {# cambio} other {# cambios}}',
    'part.rooms': '*Salas* — {count, number} por crear',
    'part.rooms_alike':
        'crear {count, number} salas {type, select, private {privadas} other {públicas}} (propietario {creator}; {reason}): {rooms}',
    'part.teams': '*Equipos* — {count, number} por crear',
    'part.places': '*Por sala y rol* — {count, number} con cambios',
    'part.added': '*Miembros* — {count, number} por añadir',
    'part.removed': '*Miembros* — {count, number} por quitar',
    'part.accounts': '*Cuentas* — {count, plural, one {# cambio} other {# cambios}}',
    'part.links': '*Quién es quién* — {count, plural, one {# vínculo} other {# vínculos}}',
    'part.decide':
        '*Necesita tu decisión* — {isCut, select, true {los primeros {count, number} de {all, number} cambios} other {{count, plural, one {# cambio} other {# cambios}}}}',
    'part.blocked':
        '*Aún no se puede hacer* — {isCut, select, true {los primeros {count, number} de {all, number} cambios} other {{count, plural, one {# cambio} other {# cambios}}}}',
    'part.mistakes': '*Por corregir*',
    'part.notes': '*Conviene saber*',
    'part.notes_before':
        '{count, plural, one {# cosa} other {# cosas}} como en la última respuesta: `/authentik-sync plan all`',
    'part.login': '*Inicio de sesión* — {count, plural, one {# cambio} other {# cambios}}',
    'part.login_in_short':
        '{directory, plural, =0 {} one {# cambio en authentik y } other {# cambios en authentik y }}{entry, plural, one {# cambio} other {# cambios}} de la entrada de OAuth personalizado; «Mostrar todo» los nombra',
    'part.linked_other': 'con otro nombre de usuario: {people}',
    'part.linked_same': 'con el mismo nombre de usuario: {people}',
    'part.unlinked': 'ya sin vínculo: {people}',
    'part.pair': '{person} → @{username}',
    'part.joined':
        '{lines, plural, one {aparecerá # línea «… se ha unido»} other {aparecerán # líneas «… se ha unido»}} en {rooms, plural, one {# sala} other {# salas}}',
    'part.because': '{change}: {reason}',
    'part.movement_alone': '{place} {numbers}: {people}',
    'part.movement': '{place}: {numbers} ({reason}): {people}',
    'part.by_reason': '{numbers} ({reason}): {people}',
    'part.numbers': '{place}: {numbers}',
    'part.more_lines': '… y {count, plural, one {# línea más} other {# líneas más}}',

    'who.added': 'alta en {place} ({reason}): {people}',
    'who.members': 'baja en {place} ({reason}): {people}',
    'who.mark-absent': 'anotar su ausencia ({reason}): {people}',
    'who.deactivate': 'desactivar ({reason}): {people}',
    'who.pair': '{person} → @{username} ({reason})',
    'who.accounts': 'cuentas ({reason}): {people}',

    'leftovers.none': '✓ No queda ningún resto: una regla nombra todo lo que dio la app.',
    'leftovers.title':
        '⚠ {count, plural, one {# pertenencia o rol dado por la app está} other {# pertenencias y roles dados por la app están}} donde ninguna regla pone ya a nadie:',
    'leftovers.place':
        '{isReadable, select, true {{place}: {count, number}} other {{place}: {count, number}, que no se pueden cambiar ni leer}}',
    'leftovers.removal': 'Retirarlos haría esto; aún no se ha cambiado nada.',
    'leftovers.to_do': 'Para hacerlo: `/authentik-sync apply {fingerprint}`',

    'button.remove': 'Retirarlos',
    'button.do': '{count, plural, one {Hacer # cambio} other {Hacer # cambios}}',
    'button.part.do': 'hacer {count, number}',
    'button.part.remove': '{people, plural, one {quitar a # persona} other {quitar a # personas}}',
    'button.part.deactivate': '{count, plural, one {desactivar # cuenta} other {desactivar # cuentas}}',
    'button.part.approve': '{isMore, select, true {aprobar {count, number} más} other {aprobar {count, number}}}',
    'button.short.remove': 'quitar a {people, number}',
    'button.short.deactivate': 'desactivar {count, number}',
    'button.all': 'Hacer todo, con {removals, plural, one {# baja} other {# bajas}}',
    'button.show_plan': 'Mostrar el plan',
    'button.link':
        '{isAll, select, true {{count, plural, one {Vincular este par} other {Vincular estos #}}} other {Vincular los primeros {count, number}}}',
    'button.adopt': 'Adoptar sus valores',
    'button.begin_again': 'Volver a dejar entrar',
    'button.show_all': 'Mostrar todo',
    'button.keep': 'Conservar',
    'button.undo': 'Deshacer esta ejecución',
    'button.undo_it': 'Deshacerla',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
