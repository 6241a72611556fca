import type { verdict as source } from '../../en/check/verdict';

export const verdict = {
    'check.head.works': '«Iniciar sesión con {service}» funciona: {counts}. No se cambió nada.',
    'check.head.works_as_far_as_checked':
        '«Iniciar sesión con {service}» funciona hasta donde se pudo comprobar: {counts}. No se cambió nada.',
    'check.head.works_with_warnings':
        '«Iniciar sesión con {service}» funciona con advertencias: {counts}. No se cambió nada.',
    'check.head.does_not_work': '«Iniciar sesión con {service}» no funciona: {counts}. No se cambió nada.',
    'check.counts':
        '{failures, number} ✗ · {warnings, number} ⚠ · {passed, number} ✓{skipped, plural, =0 {} other { · # sin comprobar}}',
    'check.part.to_see_to': 'Por atender',
    'check.part.authentik': 'authentik',
    'check.part.rocketchat': 'Rocket.Chat',
    'check.part.accounts': 'Cuentas',
    'check.not_checked': 'Sin comprobar: {checks}. {because}',

    'check.end.works': '«Iniciar sesión con {service}» funciona.',
    'check.end.works_as_far_as_checked':
        '«Iniciar sesión con {service}» funciona hasta donde se pudo comprobar. Sin comprobar: {checks}.',
    'check.end.most_cannot':
        'El inicio de sesión funciona, pero la mayoría de las personas no puede iniciar sesión: los motivos están arriba.',
    'check.end.works_with_warnings': '«Iniciar sesión con {service}» funciona con advertencias: {checks}.',
    'check.end.does_not_work': '«Iniciar sesión con {service}» no funciona por: {check}.',
    'check.end.app_hindered':
        '«Iniciar sesión con {service}» funciona con advertencias: la app no puede hacer todo lo que piden los ajustes por: {check}.',
    'check.end.app_stopped':
        '«Iniciar sesión con {service}» funciona. No se sincroniza nada hasta que se corrijan los ajustes.',
    'check.end.app_without_token':
        '«Iniciar sesión con {service}» funciona con advertencias: la app no puede leer grupos ni configurar nada en authentik por: {check}.',
    'check.end.app_without_permissions':
        '«Iniciar sesión con {service}» funciona con advertencias: la app no puede hacer en authentik todo lo que piden los ajustes por: {check}.',
    'check.end.app_without_discovery':
        '«Iniciar sesión con {service}» funciona con advertencias: la app no puede encontrar ni reparar lo que está configurado en authentik por: {check}.',
    'check.end.app_without_personal_token':
        '«Iniciar sesión con {service}» funciona con advertencias: la app no puede crear la entrada, dar roles ni enumerar cuentas por: {check}.',

    'check.because.settings_wrong': 'Los ajustes de la app no pueden funcionar.',
    'check.because.authentik_silent': 'authentik no responde.',
    'check.because.no_token': 'No hay ningún token de API de authentik.',
    'check.because.token_refused': 'authentik no acepta el token.',
    'check.because.token_owner_unread': 'No se pudo leer de authentik de quién es el token.',
    'check.because.no_api_token_shown': 'authentik no muestra ningún token de API de {username}.',
    'check.because.provider_hidden': 'El token no puede ver el proveedor.',
    'check.because.provider_unread': 'No se pudo leer el proveedor.',
    'check.because.no_provider_seen': 'No se ve ningún proveedor con el ID de cliente de la entrada.',
    'check.because.people_hidden': 'El token no puede ver a las personas ({permission}).',
    'check.because.people_unread': 'No se pudo leer a las personas de authentik.',
    'check.because.look_up_hidden': 'El token no puede buscar personas ({permission}).',
    'check.because.nobody_to_preview': 'No hay nadie en authentik con quien previsualizarlos.',
    'check.because.no_application': 'No se ve ninguna aplicación.',
    'check.because.bindings_hidden': 'El token no puede ver los enlaces ({permission}).',
    'check.because.no_client_accepted': 'authentik no acepta ningún ID de cliente con su secreto.',
    'check.because.no_client_id': 'Aún no hay ningún ID de cliente.',
    'check.because.redirect_uri_unknown':
        'No se sabe si la URI de redirección está registrada, y authentik la guardaría.',
    'check.because.no_personal_token': 'No hay ningún token de acceso personal.',
    'check.because.personal_token_refused': 'Rocket.Chat no acepta el token de acceso personal.',
    'check.because.no_entry': 'No hay ninguna entrada.',
    'check.because.entry_off': 'La entrada está desactivada.',
    'check.because.licence_missing': 'El OAuth personalizado se rechaza sin licencia.',
    'check.because.accounts_unlisted': 'No se pudieron enumerar las cuentas del espacio de trabajo.',
    'check.because.version_unknown': 'Rocket.Chat no dijo qué versión es.',
    'check.because.too_late': 'No quedó tiempo para revisarlo.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
