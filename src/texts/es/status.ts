import type { status as source } from '../en/status';

export const status = {
    'status.title': '{isRight, select, true {✓ *Estado*} other {⚠ *Estado*}}',
    'status.service':
        '{state, select, live {Servicio de inicio de sesión «{service}»: activo} hidden {Servicio de inicio de sesión «{service}»: existe, pero no está en la página de inicio de sesión} there {Servicio de inicio de sesión «{service}»: existe; ahora no se puede ver si está en la página de inicio de sesión} other {Servicio de inicio de sesión «{service}»: sin configurar}}',
    'status.server':
        '{licence, select, premium {Rocket.Chat {version}, con licencia} community {Rocket.Chat {version}, sin licencia} other {Rocket.Chat {version}, licencia desconocida}}',
    'status.unknown_version': 'de versión desconocida',
    'status.directory':
        '{state, select, named {authentik: {url}} none {authentik: {url}, sin token} written {authentik: {url}, configurado por la app} other {authentik: {url}, leído por la app}}',
    'status.directory_answers': 'authentik responde',
    'status.token':
        '{isUsable, select, true {Actúa en Rocket.Chat con el token de acceso personal de un administrador} other {Actúa en Rocket.Chat solo como la app: no hay ningún token de acceso personal}}',
    'status.token_unusable':
        'Actúa en Rocket.Chat solo como la app, porque el token de acceso personal no se puede usar: {failure}',
    'status.managed':
        'Se administra: {rules, plural, one {# regla} other {# reglas}} para {rooms, plural, one {# sala} other {# salas}}, {teams, plural, one {# equipo} other {# equipos}}, {roles, plural, one {# rol} other {# roles}}, {roomRoles, plural, one {# rol en salas} other {# roles en salas}}; {restrictions, plural, one {# restricción de cuentas} other {# restricciones de cuentas}}',
    'status.managed_apart':
        'Se administra: {rules, plural, one {# regla} other {# reglas}}, {restrictions, plural, one {# restricción de cuentas} other {# restricciones de cuentas}}',
    'status.people':
        'Personas: {linked, plural, one {# cuenta vinculada a authentik} other {# cuentas vinculadas a authentik}}; {given, plural, one {# pertenencia o rol es de la app} other {# pertenencias y roles son de la app}}',
    'status.leftovers':
        'Restos: {places}, que ya no nombra ninguna regla; {count, plural, one {# pertenencia de la app se queda} other {# pertenencias de la app se quedan}} (`/authentik-sync leftovers`)',
    'status.open':
        '{changes, plural, =0 {Pendiente: {withheld, plural, one {# cambio espera} other {# cambios esperan}} a una persona o algo que falta} one {Pendiente: # cambio{withheld, plural, =0 {} one {, y # que espera} other {, y # que esperan}}} other {Pendiente: # cambios{withheld, plural, =0 {} one {, y # que espera} other {, y # que esperan}}}}',
    'status.open.action': '`/authentik-sync plan` lo muestra.',
    'status.not_set_up':
        'Aún sin configurar: {changes, plural, one {# cambio} other {# cambios}}{withheld, plural, =0 {} one {, y # que espera} other {, y # que esperan}}',
    'status.not_set_up.action': '`/authentik-sync plan` los muestra.',
    'status.settings_wrong':
        '{count, plural, one {# ajuste no puede funcionar} other {# ajustes no pueden funcionar}}, así que no se sincroniza nada',
    'status.settings_wrong.action':
        'Corrígelo en Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'status.unheard': '«A quién se avisa» nombra algo que aquí no existe, o a alguien desactivado: {names}',
    'status.unheard.action': 'Corrige ese ajuste, o crea la sala.',
    'status.not_seen': 'Lo pendiente no se puede ver ahora: {failure}',
    'status.no_authentik_token':
        'No hay ningún token de API de authentik, así que allí no se configura nada y no se leen grupos',
    'status.no_authentik_token.action': '`/authentik-sync blueprint token` crea uno; o escribe uno en «Token de API».',
    'status.last_run': 'Última ejecución: {run}',
    'status.no_run': 'Aún sin ejecuciones',
    'status.at_work': 'La ejecución `{run}` está en curso',
    'status.open_run':
        'La ejecución `{run}` no ha terminado: sigue por sí sola en menos de cinco minutos, salvo que la siguiente la termine antes',
    'status.next_run': 'Próxima ejecución: cuando alguien escriba `/authentik-sync`',
    'status.adoption': 'Acceso a cuentas que ya existían: {how}',
    'status.adoption_come': 'Acceso a cuentas que ya existían: {how}; {come}',
    'status.adoption_off':
        'Ahora no se entra en cuentas que ya existían, porque «Fusionar usuarios de servicios distintos» de la entrada está desactivado; `/authentik-sync` lo permite otra vez {how}',
    'status.adoption_over':
        'El plazo para las cuentas que ya existían ha terminado (terminó el {time}); `/authentik-sync plan` pide otro',
    'status.adoption_of_before':
        'La entrada «{entry}», del nombre de servicio anterior, también da acceso a cuentas que ya existían, {how}; `/authentik-sync plan` puede ponerle fin',
    'status.looks':
        'Por sí sola: {minutes, plural, =0 {revisa una vez al día} one {revisa cada minuto} other {revisa cada # minutos}} si algo ha cambiado',
    'status.webhook': 'Por sí sola, cuando authentik avisa: el último webhook llegó el {time}',
    'status.no_webhook': 'Por sí sola, cuando authentik avisa: aún no ha llegado ningún webhook',
    'status.webhook_refused':
        'Llegó un webhook el {time} con un secreto distinto de «Secreto del webhook», y desde entonces ninguno con el correcto',
    'status.webhook_refused.action': '`/authentik-sync check` dice qué hacer.',
    'status.looked_at': 'Última revisión: {time}',
    'status.looks_before': 'Por sí sola: nada hasta que `/authentik-sync` se ejecute una vez',
    'status.looks_fail': 'Las revisiones fallan desde el {since}; la próxima, el {time}',
    'status.at_login':
        '{presence, select, off {A quien inicia sesión se le revisa en segundos, solo en el flujo de inicio de sesión antiguo: este servidor no dice quién se conecta} limited {A quien inicia sesión se le revisa en segundos; sin licencia, este servidor dice quién se conecta solo hasta 200 conexiones, y por encima solo se ve el flujo de inicio de sesión antiguo} other {A quien inicia sesión se le revisa en segundos}}',
    'status.told': 'Algo espera la decisión de una persona, y ya se avisó (`/authentik-sync plan`)',
    'status.paused':
        '{isOpen, select, true {Por sí sola: nada, en pausa por {by} hasta que alguien escriba `/authentik-sync resume`} other {Por sí sola: nada hasta el {time}, en pausa por {by} (`/authentik-sync resume` le pone fin)}}',
    'status.held_by_undo':
        'Por sí sola: nada, porque la ejecución `{run}` deshizo algo; `/authentik-sync` o `/authentik-sync resume` pone fin a eso',
    'status.waits': 'La ejecución `{run}` espera confirmación hasta el {time}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
