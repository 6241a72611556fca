import type { keepUp as source } from '../en/keep-up';

export const keepUp = {
    'keep_up.waits': '👋 Algo espera tu decisión: nada de esto se hace por sí solo.',
    'keep_up.problems': '⚠ No todo en la ejecución `{run}`, que empezó por sí sola, salió como estaba previsto:',
    'keep_up.solved': '✓ Lo que no había salido como estaba previsto está ahora como debe estar.',
    'keep_up.failed':
        '⚠ La app no puede revisar si algo ha cambiado: {failure} Lo vuelve a intentar por sí misma y te avisa cuando funcione de nuevo.',
    'keep_up.recovered':
        '✓ La app puede revisar de nuevo; desde el {time} no podía ({count, plural, one {# intento} other {# intentos}}).',
    'keep_up.well': '✓ Todo va bien: cada persona está donde dicen sus grupos ({done}).',

    'pause.begun':
        '{isOpen, select, true {✓ En pausa: ya nada empieza por sí solo.} other {✓ En pausa: nada empieza por sí solo hasta el {time}.}}',
    'pause.begun.action':
        '`/authentik-sync resume` pone fin a eso. Lo que ya empezó continúa, y los cambios que nadie conserva se deshacen de todos modos.',
    'pause.not_understood': '✗ {typed} no es un plazo ni una hora, así que no se puso nada en pausa.',
    'pause.not_understood.action':
        'Escribe cuánto tiempo, como `2h` o `3 días`, una hora como `18:00`, o una fecha como `2026-12-24 08:00`; sin nada, la pausa dura hasta `resume`.',
    'pause.past': '✗ {typed} ya ha pasado, así que no se puso nada en pausa.',
    'pause.past.action': 'Escribe un momento futuro, como `2h` o `18:00`.',
    'pause.too_long': '✗ Falta más de un año para {typed}, así que no se puso nada en pausa.',
    'pause.too_long.action': 'Sin una hora, `/authentik-sync pause` dura hasta `resume`.',
    'resume.done': '✓ Reanudado: la app vuelve a revisar por sí misma.',
    'resume.nothing': '✓ No había nada en pausa.',

    'stop.asked': '✓ La ejecución `{run}` termina en su próximo paso.',
    'stop.asked.action':
        'Lo que ha hecho se queda; `/authentik-sync undo {run}` lo deshace, y `/authentik-sync pause` evita que la siguiente empiece por sí sola.',
    'stop.take_back': '⚠ La ejecución `{run}` deshace lo que nadie ha confirmado, y no se detiene.',
    'stop.nothing': '✓ No hay ninguna ejecución en curso.',

    'sync.whom': '✗ Indica una persona.',
    'sync.whom.action': '`/authentik-sync sync ada` hace lo que hay que hacer solo para ada.',
    'sync.no_account': '⚠ «{name}» aún no tiene cuenta aquí, así que no hay nada que hacer.',
    'sync.no_account.action': '`/authentik-sync user` con ese nombre dice por qué.',
    'sync.not_linked': '⚠ La cuenta de «{name}» no está vinculada a nadie de authentik, así que no se le da nada.',
    'sync.not_linked.action': '`/authentik-sync link <person> @<account>` dice quién es.',
    'sync.nothing': '✓ Nada que hacer para «{name}»: todo está como dicen los grupos.',
    'sync.left':
        '⚠ Todavía no: {places}. Antes hay que crear o cambiar algo, lo que la sincronización de una sola persona no hace.',
    'sync.left.action': '`/authentik-sync` lo hace todo.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
