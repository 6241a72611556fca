import type { run as source } from '../en/run';

export const run = {
    'run.done':
        '{isLive, select, true {✓ Hecho: {done}. «Iniciar sesión con {service}» está activo. Ejecución `{run}`.} other {✓ Hecho: {done}. Ejecución `{run}`.}}',
    'run.done_with_warning':
        '{isLive, select, true {⚠ Hecho: {done}. «Iniciar sesión con {service}» está activo. Ejecución `{run}`.} other {⚠ Hecho: {done}. Ejecución `{run}`.}}',
    'run.partial':
        '{isLive, select, true {⚠ Hecho en parte: {done}. «Iniciar sesión con {service}» está activo.} other {⚠ Hecho en parte: {done}.}}',
    'run.nothing_to_do':
        '{isLive, select, true {✓ Nada que hacer: todo está como piden los ajustes. «Iniciar sesión con {service}» está activo.} other {✓ Nada que hacer: todo está como piden los ajustes.}}',
    'run.nothing_but_warning':
        '{isLive, select, true {⚠ Nada que hacer salvo lo que se dice abajo. «Iniciar sesión con {service}» está activo.} other {⚠ Nada que hacer salvo lo que se dice abajo.}}',
    'run.nothing_done': '✗ No se pudo hacer nada.',
    'run.ended_early': '✗ La ejecución terminó antes de tiempo: {done}.',
    'run.continues':
        '… {done, number} de {steps, plural, one {# paso hecho} other {# pasos hechos}}. El resto sigue en segundo plano, y también la respuesta.',

    'undo.done': '✓ La ejecución `{run}` se deshizo: {done}.',
    'undo.partial': '⚠ La ejecución `{run}` se deshizo en parte: {done}.',
    'undo.ended_early': '✗ La ejecución `{run}` se deshizo solo en parte: {done}.',
    'undo.nothing_left': '✓ Ejecución `{run}`: no queda nada que deshacer.',
    'undo.not_done': '⚠ La ejecución `{run}` no se deshizo.',

    'undo.title': '*Deshacer la ejecución `{run}`*: {means}. Aún no se ha cambiado nada.',
    'undo.behind': '⚠ La última que se deshizo fue otra ejecución; esta es la anterior.',
    'undo.ends_login':
        '⚠ Después nadie podrá iniciar sesión con authentik. {count, plural, =0 {Aún no hay ninguna cuenta vinculada.} one {# cuenta está vinculada: {people}. Sin una contraseña propia se queda fuera.} other {# cuentas están vinculadas: {people}. Quien de ellas no tenga contraseña se queda fuera.}}',
    'undo.to_do': 'Para hacerlo: `/authentik-sync apply {fingerprint}`',
    'undo.one_before': 'La ejecución anterior es `{run}`.',
    'undo.one_before.action': '`/authentik-sync undo {run}` muestra qué haría deshacer esa.',
    'undo.again': 'El próximo `/authentik-sync` vuelve a hacer todo lo que piden los ajustes.',

    'take_back.done':
        '⚠ Nadie pulsó «Conservar» a tiempo, así que se deshizo: {done}. Lo demás que hizo la ejecución {runs} se queda.',
    'take_back.done.action':
        'Inicia sesión con authentik en otro navegador, escribe otra vez `/authentik-sync` y pulsa «Conservar». «Minutos para confirmar cambios arriesgados» da más tiempo.',
    'take_back.partial': '⚠ Lo que nadie confirmó a tiempo se deshizo en parte: {done}.',
    'take_back.ended_early': '✗ Lo que nadie confirmó a tiempo se deshizo solo en parte: {done}.',
    'take_back.nothing_left': '✓ Lo que nadie confirmó a tiempo: no queda nada que deshacer.',
    'take_back.not_done': '⚠ Lo que nadie confirmó a tiempo no se deshizo.',
    'take_back.again': 'La app lo vuelve a intentar, y te avisa.',
    'take_back.given_up': 'La app no lo vuelve a intentar, así que lo que queda se queda.',
    'take_back.given_up.action': 'Deshazlo a mano: {commands}.',
    'take_back.command': '`/authentik-sync undo {run}`',
    'take_back.failed': '✗ Lo que nadie confirmó de la ejecución `{run}` no se pudo deshacer: {failure}',
    'take_back.stays': 'No se vuelve a intentar por sí solo, así que se queda.',
    'take_back.stays.action': '`/authentik-sync undo {run}` deshace la ejecución.',

    'run.dropped':
        '⚠ La ejecución se interrumpió y se retomó. {count, plural, one {Se omitió # cambio: ya nada lo pide} other {Se omitieron # cambios: ya nada los pide}}. Lo nuevo desde entonces espera al próximo plan.',
    'run.confirm':
        '⏳ Los cambios que pueden dejar a alguien fuera se deshacen el {time}, salvo que un administrador pulse «Conservar» o escriba `/authentik-sync keep`. Antes, inicia sesión una vez en otro navegador.',
    'run.more_withheld':
        '… y {count, plural, one {# cambio retenido más} other {# cambios retenidos más}}: `/authentik-sync plan` los muestra todos.',
    'run.approvable':
        '{count, plural, one {# cambio espera tu decisión: `/authentik-sync plan` lo muestra} other {# cambios esperan tu decisión: `/authentik-sync plan` los muestra}} de nuevo, con botones.',

    'count.directory': '{count, plural, one {# cambio en authentik} other {# cambios en authentik}}',
    'count.settings': '{count, plural, one {# ajuste escrito} other {# ajustes escritos}}',
    'count.rooms': '{count, plural, one {# sala creada} other {# salas creadas}}',
    'count.members': '{count, plural, one {# miembro añadido} other {# miembros añadidos}}',
    'count.removed': '{count, plural, one {# miembro quitado} other {# miembros quitados}}',
    'count.roles': '{count, plural, one {# rol cambiado} other {# roles cambiados}}',
    'count.accounts':
        '{count, plural, one {# cuenta activada o desactivada} other {# cuentas activadas o desactivadas}}',
    'count.links': '{count, plural, one {# persona vinculada} other {# personas vinculadas}}',
    'count.nothing': 'nada cambió',

    'history.empty': '✓ Ninguna ejecución ha cambiado nada todavía.',
    'history.title':
        '*Historial* — {count, plural, one {# ejecución} other {# ejecuciones}}, primero la más reciente. `/authentik-sync history <run>` muestra una, `/authentik-sync undo <run>` lo que haría deshacerla.',
    'history.unknown': '✗ No hay ninguna ejecución {typed}.',
    'history.unknown.action': '`/authentik-sync history` enumera las ejecuciones que hay.',
    'history.run': '*Ejecución* {line}',
    'history.trigger':
        '{trigger, select, command {iniciada por un comando de {actor}} button {iniciada por un botón que pulsó {actor}} endpoint {iniciada por el endpoint para automatización, como {actor}} schedule {iniciada por la programación, para {actor}} login {iniciada por un inicio de sesión, para {actor}} webhook {iniciada por un webhook de authentik, para {actor}} other {iniciada por sí sola, para {actor}}}',
    'history.approved':
        '{count, plural, one {# cambio que esperaba lo aprobó} other {# cambios que esperaban los aprobó}} {actor}',
    'history.changes': '*Lo que cambió* — {count, number}',
    'history.exports': 'Como archivo: `/authentik-sync history {run} csv`, o `json`',
    'history.in_file':
        '{count, plural, one {✓ # cambio} other {✓ # cambios}} de la ejecución `{run}`: en un archivo, en tus mensajes directos con @{sender}.',
    'history.as_text':
        '{cause, select, disabled {⚠ Como texto, porque la subida de archivos está desactivada.} direct {⚠ Como texto, porque los archivos están desactivados en los mensajes directos.} size {⚠ Como texto, porque el archivo es mayor de lo que acepta el servidor.} type {⚠ Como texto, porque el servidor no acepta archivos de este tipo.} other {⚠ Como texto, porque el servidor no aceptó ningún archivo.}}',
    'history.as_text.action': 'Administration > Workspace > Settings > File Upload dice qué acepta.',
    'history.sync': '`{run}` {time}, ejecución de {actor}: {done}',
    'history.undo': '`{run}` {time}, {actor} deshizo `{undone}`: {done}',
    'history.take-back': '`{run}` {time}, por sí sola, porque nadie confirmó lo que {actor} había iniciado: {done}',
    'history.adoption_end':
        '`{run}` {time}, terminó el plazo para las cuentas que ya existían, empezado por {actor}: {done}',
    'history.mark': '{line}; {mark}',
    'history.by_schedule': 'por la programación',
    'history.by_login': 'en un inicio de sesión',
    'history.by_webhook': 'por un webhook de authentik',
    'history.problems': '{count, plural, one {# problema} other {# problemas}}',
    'history.ended_early': 'terminó antes de tiempo: {failure}',
    'history.at_work': 'en curso',
    'history.withheld': '{count, plural, one {# retenido} other {# retenidos}}',
    'history.undone_by': 'deshecha por `{run}`',
    'history.waits': 'espera confirmación hasta el {time}',

    'keep.run': '`{run}`',
    'keep.nothing': '✓ Nada espera confirmación.',
    'keep.nothing_of':
        '✓ Nada de la ejecución {typed} espera confirmación: ya se conservó o se deshizo. `/authentik-sync history` dice cuál de las dos cosas.',
    'keep.kept':
        '{count, plural, one {✓ Conservado: lo que cambió la ejecución {runs} se queda.} other {✓ Conservado: lo que cambiaron las ejecuciones {runs} se queda.}} `/authentik-sync undo` aún puede deshacerlo.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
