import type { failures as source } from '../en/failures';

export const failures = {
    'failure.settings_invalid': 'Los ajustes de la app no pueden funcionar.',
    'failure.settings_invalid.action':
        'Abre Administration > Marketplace > Private Apps > Authentik SSO > Settings y corrígelos.',
    'failure.authentik_unreachable': 'Rocket.Chat no puede conectar con authentik en {url}: {reason}.',
    'failure.authentik_unreachable.action':
        'Comprueba el ajuste «URL de authentik», y que el servidor de Rocket.Chat pueda abrir conexiones a esa dirección. Si llega a authentik por otro nombre, rellena «URL desde el servidor».',
    'failure.authentik_timeout': 'authentik en {url} no respondió a tiempo: {reason}.',
    'failure.authentik_timeout.action':
        'Comprueba que está en marcha y que el servidor de Rocket.Chat puede llegar a él, e inténtalo de nuevo.',
    'failure.authentik_certificate': 'No se acepta el certificado de authentik en {url}: {reason}.',
    'failure.authentik_certificate.action':
        'Da a authentik un certificado en el que Rocket.Chat confíe, o inicia Rocket.Chat con NODE_EXTRA_CA_CERTS apuntando al archivo de tu autoridad de certificación. La app no puede desactivar esta comprobación.',
    'failure.authentik_too_large': 'Lo que respondió authentik en {url} es demasiado grande: {reason}.',
    'failure.authentik_too_large.action':
        'Comprueba el ajuste «URL de authentik»: las respuestas del propio authentik llegan en páginas de 100 y quedan muy por debajo de eso, salvo la de un grupo de más de 10.000 personas, que llega en páginas si el token tiene authentik_core.view_user.',
    'failure.authentik_starting': 'authentik en {url} está arrancando (estado {status}).',
    'failure.authentik_starting.action': 'Espera un minuto e inténtalo de nuevo.',
    'failure.authentik_down':
        'authentik en {url} respondió con el estado {status}: su servidor detrás del proxy no funciona.',
    'failure.authentik_down.action': 'Revisa los registros de authentik e inténtalo de nuevo.',
    'failure.authentik_failed': 'authentik en {url} falló al procesar {what} (ID de solicitud {request}).',
    'failure.authentik_failed.action':
        'Busca ese ID en los registros del servidor de authentik y ejecuta esto de nuevo; lo que ya se hizo no se hace dos veces.',
    'failure.authentik_throttled': 'Un proxy delante de authentik en {url} rechaza más solicitudes (estado 429).',
    'failure.authentik_throttled.action':
        'Inténtalo de nuevo dentro de {seconds, plural, one {# segundo} other {# segundos}}.',
    'failure.authentik_not_found':
        'authentik en {url} respondió con una página web y el estado 404 en lugar de su API.',
    'failure.authentik_not_found.action':
        'Comprueba el ajuste «URL de authentik»: debe contener la ruta bajo la que está instalado authentik, si la hay, y nada más.',
    'failure.authentik_not_authentik': 'Lo que responde en {url} (estado {status}) no es authentik.',
    'failure.authentik_not_authentik.action':
        'Escribe la dirección en la que se abre authentik, como `https://authentik.company`, en el ajuste «URL de authentik».',
    'failure.authentik_not_json': 'authentik en {url} respondió con algo que no es JSON.',
    'failure.authentik_not_json.action':
        'Comprueba si hay un proxy o una página de inicio de sesión entre Rocket.Chat y authentik.',
    'failure.authentik_unexpected_answer': 'authentik en {url} dio una respuesta que la app no entiende: {what}.',
    'failure.authentik_unexpected_answer.action':
        'Comprueba su versión (2024.12 o posterior) e informa de esto con el registro de la app.',
    'failure.authentik_name_too_long': 'En authentik, un nombre en {what} tiene más de {most, number} caracteres.',
    'failure.authentik_name_too_long.action': 'Acórtalo allí.',
    'failure.authentik_token_absent': 'Hay reglas de grupos, pero ningún token de authentik con el que leer grupos.',
    'failure.authentik_token_absent.action':
        '`/authentik-sync blueprint token` crea uno; o crea un token de API en authentik (Directory > Tokens and App passwords, intent «API Token», «Expiring» sin marcar) y guárdalo en el ajuste «Token de API».',
    'failure.authentik_token_refused':
        'authentik en {url} rechaza el token: es incorrecto, ha caducado o no es un token de API. Un token que caduca recibe una clave nueva por sí solo, y desde entonces ya no sirve aquí.',
    'failure.authentik_token_refused.action':
        'Crea uno con intent «API Token» y «Expiring» sin marcar, y guárdalo en el ajuste «Token de API».',
    'failure.authentik_token_not_applied':
        'authentik en {url} no conoce el token que ha creado `/authentik-sync blueprint token`.',
    'failure.authentik_token_not_applied.action':
        'Pega ese blueprint en authentik y pulsa ▶ («Apply»): `/authentik-sync blueprint token` lo muestra de nuevo. Si ya se aplicó, alguien ha eliminado allí el token o le ha dado otra clave: aplícalo otra vez.',
    'failure.authentik_redirected':
        'Las solicitudes a authentik en {url} se modifican por el camino: {what}. Lo más probable es que esa dirección las redirija a otra.',
    'failure.authentik_redirected.action':
        'Escribe en el ajuste «URL de authentik» la dirección en la que acaba un navegador, a menudo con https en lugar de http; si nada se redirige, haz que el proxy transmita las cabeceras Host, X-Forwarded-Proto y Authorization.',
    'failure.authentik_permission_missing': 'Al token de authentik le falta: {permission}.',
    'failure.authentik_permission_missing.action':
        'Asigna todo lo que falta al rol del usuario del token (Directory > Roles), como permisos globales.',
    'failure.authentik_slug_unknown':
        'authentik en {url} no tiene ninguna aplicación «{slug}» con un proveedor OAuth2.',
    'failure.authentik_slug_unknown.action':
        '`/authentik-sync blueprint` crea ambos con un texto para pegar; con un token que pueda crearlos lo hace `/authentik-sync`. Si ya existen, corrige el ajuste «Slug de la aplicación».',
    'failure.authentik_refused': 'authentik rechaza {what}: {reason}',
    'failure.authentik_refused.action':
        'Corrige lo que indica en authentik o en los ajustes de la app, y ejecuta esto de nuevo.',
    'failure.authentik_object_gone': 'authentik ya no tiene {what}, o el token no puede verlo.',
    'failure.authentik_object_gone.action': 'Ejecuta esto de nuevo.',
    'failure.directory_incomplete':
        'La lista {path} de authentik está incompleta: se pudieron leer {read} de {count}. O cambió mientras tanto, o el token ve solo una parte. No se cambió nada.',
    'failure.directory_incomplete.action':
        'Inténtalo de nuevo; si continúa, da al rol del token los permisos globales authentik_core.view_group y authentik_core.view_user.',
    'failure.directory_moved':
        'La lista {path} de authentik cambió mientras se leía, así que puede que no se haya visto todo. No se cambió nada.',
    'failure.directory_moved.action': 'Ejecuta esto de nuevo dentro de un momento.',
    'failure.discovery_incomplete': 'El documento de descubrimiento {url} no tiene «{key}».',
    'failure.discovery_incomplete.action':
        'Comprueba que el ajuste «URL de authentik» lleva a authentik 2024.12 o posterior, y que ningún proxy cambia su respuesta.',
    'failure.discovery_foreign_origin':
        'authentik anuncia su {key} en {found}, pero la URL de authentik es {expected}.',
    'failure.discovery_foreign_origin.action':
        'Si hay un proxy delante de authentik, haz que transmita las cabeceras Host y X-Forwarded-Proto (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS); si no, escribe en el ajuste «URL de authentik» la dirección que anuncia authentik.',
    'failure.discovery_issuer_differs':
        'El documento de descubrimiento indica el emisor {found}, no {expected}: pertenece a otra aplicación o a otro authentik.',
    'failure.discovery_issuer_differs.action':
        'Comprueba el ajuste «Slug de la aplicación» y el modo del emisor del proveedor.',
    'failure.rocketchat_unreachable':
        'La app no puede conectar con la API REST del propio Rocket.Chat en {url}: {reason}.',
    'failure.rocketchat_unreachable.action':
        'Pon en «Dirección REST» una a la que llegue el propio servidor, como `http://localhost:3000`.',
    'failure.rocketchat_timeout': 'La API REST del propio Rocket.Chat en {url} no respondió a tiempo: {reason}.',
    'failure.rocketchat_timeout.action':
        'Inténtalo de nuevo; si dice lo mismo, pon en «Dirección REST» una a la que llegue el propio servidor, como `http://localhost:3000`.',
    'failure.rocketchat_certificate': 'El propio Rocket.Chat no acepta el certificado de {url}: {reason}.',
    'failure.rocketchat_certificate.action':
        'Pon en «Dirección REST» una dirección interna del servidor, como `http://localhost:3000`, o usa NODE_EXTRA_CA_CERTS.',
    'failure.rocketchat_too_large':
        'Lo que respondió la API REST del propio Rocket.Chat en {url} es demasiado grande: {reason}.',
    'failure.rocketchat_too_large.action':
        'Comprueba «Dirección REST»: las respuestas de Rocket.Chat llegan en páginas de 100 y quedan muy por debajo de eso.',
    'failure.rocketchat_not_rocketchat': 'Lo que responde en {url} (estado {status}) no es la API REST de Rocket.Chat.',
    'failure.rocketchat_not_rocketchat.action':
        '{status, select, 502 {Inténtalo de nuevo dentro de un minuto: un proxy no llega ahora a Rocket.Chat. Si continúa, pon en «Dirección REST» una dirección dentro del servidor, como `http://localhost:3000`.} 503 {Inténtalo de nuevo dentro de un minuto: un proxy no llega ahora a Rocket.Chat. Si continúa, pon en «Dirección REST» una dirección dentro del servidor, como `http://localhost:3000`.} 504 {Inténtalo de nuevo dentro de un minuto: un proxy no llega ahora a Rocket.Chat. Si continúa, pon en «Dirección REST» una dirección dentro del servidor, como `http://localhost:3000`.} other {Comprueba «Site URL», o rellena «Dirección REST».}}',
    'failure.rocketchat_redirected':
        'Las solicitudes a la API REST del propio Rocket.Chat en {url} se redirigen a otra dirección, así que no se envió el token de acceso personal.',
    'failure.rocketchat_redirected.action':
        'Pon en «Dirección REST» la dirección en la que acaba un navegador, o una interna del servidor, como `http://localhost:3000`; si nada se redirige, haz que el proxy transmita la cabecera Authorization.',
    'failure.rocketchat_unexpected_answer':
        '{endpoint} de Rocket.Chat dio una respuesta que la app no entiende: {what}.',
    'failure.rocketchat_unexpected_answer.action':
        'Inténtalo de nuevo; si dice lo mismo, informa de ello con el registro de la app.',
    'failure.rocketchat_throttled': 'El limitador de solicitudes de Rocket.Chat rechaza {endpoint}.',
    'failure.rocketchat_throttled.action':
        'Inténtalo de nuevo dentro de {seconds, plural, one {# segundo} other {# segundos}}. Si los ajustes no tienen ningún token de acceso personal, ayuda el de un administrador: está exento.',
    'failure.rocketchat_token_refused': 'Rocket.Chat en {url} rechaza el token de acceso personal.',
    'failure.rocketchat_token_refused.action':
        'Crea uno nuevo como administrador (Perfil > Tokens de acceso personal) y guárdalo en «Token de acceso personal»; de quién es lo dice «ID de usuario del administrador», o es quien ejecuta el comando.',
    'failure.rocketchat_token_no_administrator':
        'El token de acceso personal es de {username}, que no es administrador.',
    'failure.rocketchat_token_no_administrator.action':
        'Crea uno como administrador (Perfil > Tokens de acceso personal, con «Ignore Two Factor Authentication» marcado) y guárdalo en los ajustes de la app.',
    'failure.rocketchat_permission_missing':
        'El token de acceso personal no puede llamar a {endpoint}: a su usuario le falta el permiso {permission}.',
    'failure.rocketchat_permission_missing.action':
        'Usa el token de un administrador, o da ese permiso a un rol de su usuario (Administration > Workspace > Permissions).',
    'failure.rocketchat_two_factor': 'Rocket.Chat pide un segundo factor para {endpoint}.',
    'failure.rocketchat_two_factor.action':
        'Crea de nuevo el token de acceso personal con «Ignore Two Factor Authentication» marcado.',
    'failure.rocketchat_premium_only':
        'Rocket.Chat rechaza el OAuth personalizado sin licencia: desde la 9.0 forma parte de los planes de pago y del plan gratuito Starter.',
    'failure.rocketchat_premium_only.action':
        'Registra el espacio de trabajo en Starter o en otro plan, y ejecuta esto de nuevo.',
    'failure.rocketchat_no_seat':
        'No queda ningún puesto libre en la licencia de Rocket.Chat, así que no puede haber más cuentas activas.',
    'failure.rocketchat_no_seat.action':
        'Libera uno desactivando una cuenta, o consigue más puestos; hasta entonces tampoco puede entrar nadie nuevo. La próxima sincronización activa a quien falte.',
    'failure.rocketchat_refused': 'Rocket.Chat rechazó {endpoint} con el estado {status} ({error}).',
    'failure.rocketchat_refused.action': 'Revisa el registro del servidor.',
    'failure.server_setting_unreadable': 'No se puede leer el ajuste del servidor {setting}.',
    'failure.server_setting_unreadable.action':
        'Establécelo en Administration > Workspace > Settings > General, o rellena «Dirección REST» en los ajustes de la app.',
    'failure.site_url_unusable':
        'El ajuste del servidor «Site URL» no es una dirección a la que authentik pueda devolver a las personas: {what}. No se configuró nada con él.',
    'failure.site_url_unusable.action':
        'Escribe la dirección completa del espacio de trabajo, como `https://chat.company`, en Administration > Workspace > Settings > General.',
    'failure.room_creator_unknown': 'La sala #{room} necesita un propietario, y no existe ningún usuario «{creator}».',
    'failure.room_creator_unknown.action': 'Corrige el ajuste «Propietario de las salas nuevas».',
    'failure.room_not_created': 'La sala #{room} no se creó: {reason}.',
    'failure.room_not_created.action':
        'Comprueba que su propietario (ajuste «Propietario de las salas nuevas») puede crear salas y ejecuta esto de nuevo.',
    'failure.room_made_meanwhile':
        'Alguien ha creado una sala #{room} desde que se planificó esta ejecución, así que no se añadió a nadie.',
    'failure.room_made_meanwhile.action': 'Mira de quién es, y ejecuta esto de nuevo.',
    'failure.members_not_added': 'No se añadió a nadie a #{room}: {reason}.',
    'failure.members_not_added.action': 'Ejecuta esto de nuevo: se planifica otra vez, según lo que haya entonces.',
    'failure.credentials_not_kept':
        'El ID y el secreto de cliente no se pudieron guardar en los ajustes de la app, así que no se configuró nada con ellos.',
    'failure.credentials_not_kept.action': 'Inténtalo de nuevo; si dice lo mismo, revisa el registro de la app.',
    'failure.token_not_kept':
        'El token no se ha podido guardar en el ajuste «Token de API», así que no hay ningún blueprint para él.',
    'failure.token_not_kept.action': 'Inténtalo de nuevo, o mira el registro de la app.',
    'failure.discovery_differs':
        'authentik anuncia {found} para la aplicación nueva, no {expected}. No se escribió la entrada.',
    'failure.discovery_differs.action':
        'Si hay un proxy delante de authentik, haz que transmita las cabeceras Host y X-Forwarded-Proto (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS), o escribe en el ajuste «URL de authentik» la dirección que anuncia authentik; después ejecuta esto de nuevo.',
    'failure.entry_not_removable':
        'La app no puede eliminar la entrada de OAuth personalizado «{name}»: este servidor no tiene un endpoint para ello, o no hay ningún token de acceso personal. Está desactivada.',
    'failure.entry_not_removable.action': 'Elimínala en Administration > Workspace > Settings > OAuth.',
    'failure.nothing_to_undo': 'Ninguna ejecución ha cambiado algo que pueda deshacerse.',
    'failure.nothing_to_undo.action':
        '`/authentik-sync history` enumera las ejecuciones que hay; lo que ya se deshizo no se deshace dos veces.',
    'failure.command_too_long': 'Hay más de {most, number} caracteres detrás del comando.',
    'failure.command_too_long.action': 'Escribe menos: `/authentik-sync help` muestra lo que admite.',
    'failure.run_unknown': 'No hay ninguna ejecución {run} que deshacer.',
    'failure.run_unknown.action': '`/authentik-sync history` enumera las ejecuciones que hay.',
    'failure.run_undone': 'La ejecución {run} ya se deshizo.',
    'failure.run_undone.action': '`/authentik-sync history` enumera las demás.',
    'failure.job_not_scheduled':
        'El planificador de Rocket.Chat no aceptó la tarea que continuaría la ejecución, o la desharía, así que la ejecución no empezó.',
    'failure.job_not_scheduled.action':
        'Revisa el registro del servidor, reinícialo si hace falta e inténtalo de nuevo.',
    'failure.fingerprint_unknown': 'No se mostró recientemente ningún plan con la huella {fingerprint}.',
    'failure.fingerprint_unknown.action': 'Ejecuta `/authentik-sync plan` y aplica la huella que muestra.',
    'failure.role_unknown': 'No existe el rol «{role}».',
    'failure.role_unknown.action': 'Créalo, o corrige la regla.',
    'failure.accounts_renamed':
        'Sus nombres de usuario han cambiado desde que se hizo el plan, y Rocket.Chat da el rol «{role}» por nombre de usuario.',
    'failure.accounts_renamed.action': 'Ejecuta esto de nuevo.',
    'failure.team_gone': 'Ya no existe el equipo «{team}».',
    'failure.team_gone.action': 'Ejecuta esto de nuevo.',
    'failure.room_not_manageable':
        'No se pudo dar a nadie el rol {role} de #{room}: la persona dueña del token de acceso personal no está en esa sala privada, y no se la pudo añadir.',
    'failure.room_not_manageable.action':
        'Ejecuta esto de nuevo; si dice lo mismo, añade a ese administrador a la sala.',
    'failure.people_banned':
        'A quien se le prohibió la entrada en {room} no se le añade: eso levantaría la prohibición.',
    'failure.people_banned.action':
        'Levanta la prohibición en la sala (su lista de usuarios con la entrada prohibida), o saca a la persona del grupo.',
    'failure.run_in_progress':
        '{seconds, plural, =0 {Se adelantó otra ejecución: de esta no se hizo nada.} other {Hay otra ejecución en curso.}}',
    'failure.run_in_progress.action':
        '{seconds, plural, =0 {Repite el comando: revisa de nuevo.} other {Espera su respuesta: `/authentik-sync status` dice por dónde va. Si se interrumpió, otra puede empezar en {seconds, number} segundos como máximo.}}',
    'failure.run_stopped': 'Alguien detuvo la ejecución: lo que quedaba de ella no se hizo.',
    'failure.run_stopped.action':
        'El mismo comando hace lo que queda; `/authentik-sync undo` muestra cómo deshacer lo que hizo una sincronización.',
    'failure.run_interrupted': 'La ejecución se interrumpió por un reinicio del servidor o de la app.',
    'failure.run_interrupted.action': 'Escribe otra vez el mismo comando. Lo que se hizo no se hace dos veces.',
    'failure.record_not_kept':
        'Rocket.Chat no guardó lo que la app tiene que recordar (tipo: {kind}), así que la app no continuó.',
    'failure.record_not_kept.action':
        'Revisa el registro del servidor y su base de datos, y escribe otra vez el mismo comando. Lo que se hizo no se hace dos veces.',
    'failure.internal': 'Ocurrió algo inesperado: {reason}.',
    'failure.internal.action': 'Inténtalo de nuevo, e informa de esto con el registro de la app.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
