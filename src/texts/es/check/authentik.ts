import type { authentik as source } from '../../en/check/authentik';

export const authentik = {
    'check.title.settings': 'Ajustes de la app',
    'check.title.authentik_reachable': 'authentik',
    'check.title.authentik_version': 'Versión de authentik',
    'check.title.authentik_token': 'Token de API',
    'check.title.authentik_token_expiry': 'Caducidad del token de API',
    'check.title.authentik_permissions': 'Permisos del token de API',
    'check.title.discovery': 'Documento de descubrimiento',
    'check.title.redirect_uri': 'URI de redirección',
    'check.title.provider': 'Proveedor',
    'check.title.client': 'ID y secreto de cliente',
    'check.title.authorize': 'Página de inicio de sesión de authentik',
    'check.title.access': 'Quién puede iniciar sesión',
    'check.title.claims': 'Claims',

    'check.settings.wrong': '{problem}',
    'check.do.correct_settings': 'Corrígelo en Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'check.settings.nothing_to_set_up_with':
        'No hay ni un token de API de authentik ni un ID de cliente con su secreto, así que la app no puede configurar el inicio de sesión.',
    'check.settings.nothing_to_set_up_with.action':
        'Guarda un token de API de authentik en Administration > Marketplace > Private Apps > Authentik SSO > Settings, o ejecuta `/authentik-sync blueprint`.',
    'check.settings.no_token':
        'No hay ningún token de API de authentik, así que la app no lee grupos y no puede ver el proveedor.',
    'check.settings.no_token.action':
        'Crea uno (Directory > Tokens and App passwords, intent «API Token», «Expiring» sin marcar) y guárdalo en Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'check.settings.protects_nobody':
        '«Usuarios protegidos» nombra a personas sin cuenta, así que estas entradas no protegen a nadie: {names}.',
    'check.settings.protects_nobody.action':
        'Escribe nombres de usuario, separados por comas, puntos y comas, espacios o líneas; un nombre con espacios va entre comillas.',
    'check.settings.room_owner_missing':
        'Las salas nuevas deben ser de «{owner}», y ese usuario no existe, así que no se crea ninguna.',
    'check.settings.room_owner_missing.action': 'Corrige el ajuste «Propietario de las salas nuevas».',
    'check.settings.complete': 'Completos.',
    'check.settings.complete_without_client':
        'Completos. El primer `/authentik-sync` crea el ID y el secreto de cliente, o los encuentra.',

    'check.authentik_reachable.is_not_authentik': 'Lo que responde en {url} no es authentik.',
    'check.authentik_reachable.is_not_authentik.action':
        'Escribe la dirección en la que se abre authentik, como `https://authentik.company`, en el ajuste «URL de authentik».',
    'check.authentik_reachable.answers': 'authentik responde en {url}.',
    'check.authentik_reachable.answers_inside': 'authentik responde en {url}. Las personas lo abren en {publicUrl}.',
    'check.authentik_version.old':
        'authentik {version} es anterior a {oldest}, y la app nunca se probó con esa versión.',
    'check.authentik_version.old.action':
        'Actualiza authentik. Hay que instalar cada versión principal intermedia, una tras otra.',
    'check.authentik_version.is': 'authentik {version}.',

    'check.authentik_token.accepted': 'authentik acepta el token de API. Es de {username}.',
    'check.authentik_token.accepted_superuser':
        'authentik acepta el token de API. Es de {username}, superusuario, lo que es mucho más de lo que la app necesita cuando todo está configurado.',
    'check.authentik_token_expiry.never': 'El token de API no caduca.',
    'check.authentik_token_expiry.expires':
        'El token de API «{token}» caduca. authentik le da entonces una clave nueva, y la app se queda fuera.',
    'check.authentik_token_expiry.expires.action':
        'Crea otro con intent «API Token» y «Expiring» sin marcar (Directory > Tokens and App passwords) y guárdalo en el ajuste «Token de API».',
    'check.authentik_token_expiry.expires_at':
        'El token de API «{token}» caduca el {time}. authentik le da entonces una clave nueva, y la app se queda fuera.',
    'check.authentik_token_expiry.expires_at.action':
        'Crea otro con intent «API Token» y «Expiring» sin marcar (Directory > Tokens and App passwords) y guárdalo en el ajuste «Token de API».',
    'check.authentik_token_expiry.some_expire':
        '{count, plural, one {# de los {total, number} tokens de API de {username} caduca: {tokens}.} other {# de los {total, number} tokens de API de {username} caducan: {tokens}.}} authentik no dice cuál de ellos usa la app.',
    'check.authentik_token_expiry.some_expire.action':
        'Si la app usa uno que caduca, crea otro con intent «API Token» y «Expiring» sin marcar (Directory > Tokens and App passwords) y guárdalo en el ajuste «Token de API».',
    'check.authentik_permissions.no_groups': 'No se pueden leer los grupos, porque el token no tiene {permissions}.',
    'check.authentik_permissions.no_groups.action':
        'Asigna lo que falta al rol del usuario del token (Directory > Roles), como permiso global.',
    'check.authentik_permissions.no_set_up':
        'La app no puede configurar lo que falta en authentik, porque el token no tiene {permissions}.',
    'check.authentik_permissions.no_set_up.action':
        'Asigna lo que falta al rol del usuario del token (Directory > Roles), como permiso global. O configúralo a mano.',
    'check.authentik_permissions.some_groups':
        'El token ve solo algunos de los grupos. Así que no se quita a nadie de ningún sitio, y el mapa de grupos de la entrada queda como está.',
    'check.authentik_permissions.some_groups.action':
        'Da al rol del usuario del token el permiso global authentik_core.view_group (Directory > Roles).',
    'check.authentik_permissions.groups_gone':
        'El token ya no ve {groups}, por eliminación o por falta de permiso. Hasta que alguien diga cuál de las dos cosas (`/authentik-sync plan`), no se quita a nadie de una sala o un rol.',
    'check.authentik_permissions.groups_gone.action':
        'Da al rol del usuario del token el permiso global authentik_core.view_group (Directory > Roles).',
    'check.authentik_permissions.enough': 'El token puede hacer lo que la app necesita.',
    'check.authentik_permissions.enough_for_set_up':
        'El token puede hacer lo que está configurado. Una comprobación ve menos sin {permissions}.',

    'check.discovery.found': 'Encontrado. El emisor es {issuer}, y todos los endpoints están en {url}.',
    'check.discovery.absent': 'No hay ninguna aplicación «{slug}» con un proveedor OAuth2 en authentik.',
    'check.do.set_up_application':
        'Ejecuta `/authentik-sync`: configura lo que falta, y `/authentik-sync plan` lo muestra antes. O corrige el ajuste «Slug de la aplicación».',
    'check.do.token_first': 'Ocúpate primero de «{check}», y ejecuta después `/authentik-sync`.',
    'check.do.licence_first':
        'Ocúpate primero de «{check}»: sin ello una ejecución no configura nada del inicio de sesión.',
    'check.do.run_repairs': 'Ejecuta `/authentik-sync`, que lo repara. `/authentik-sync plan` muestra cómo.',

    'check.redirect_uri.registered': '{uri} está registrada.',
    'check.redirect_uri.none':
        'El proveedor no tiene ninguna URI de redirección. authentik tomaría la primera que pida cualquiera, y la guardaría.',
    'check.redirect_uri.not_registered':
        '{uri} no está registrada, así que authentik muestra una página de error en lugar de su inicio de sesión.',
    'check.redirect_uri.other_slash': 'Está registrada {registered}: la diferencia es una barra al final.',
    'check.redirect_uri.other_case': 'Está registrada {registered}: la diferencia son las mayúsculas y minúsculas.',
    'check.redirect_uri.other_scheme': 'Está registrada {registered}: la diferencia es http o https.',
    'check.redirect_uri.other_host':
        'Está registrada {registered}: la diferencia es el host, así que revisa «Site URL».',
    'check.redirect_uri.other_path':
        'Está registrada {registered}: la diferencia es la ruta antes de /_oauth, así que revisa «Site URL».',
    'check.redirect_uri.other_service':
        'Está registrada {registered}: la diferencia es la última parte, que es el nombre del servicio.',
    'check.redirect_uri.others': '{count, plural, one {Está registrada {uris}.} other {Están registradas {uris}.}}',
    'check.redirect_uri.accepted': 'authentik acepta {uri}.',
    'check.redirect_uri.refused':
        'authentik no acepta {uri}, así que muestra una página de error en lugar de su inicio de sesión.',
    'check.do.register_uri':
        'Ejecuta `/authentik-sync`, o añade {uri} al proveedor en authentik (Strict, Authorization).',
    'check.do.correct_site_url':
        'Si la dirección es incorrecta, corrige «Site URL» (Administration > Workspace > Settings > General).',

    'check.provider.no_codes':
        'El proveedor no permite el tipo de concesión «authorization_code», así que authentik rechaza todo inicio de sesión.',
    'check.provider.no_codes.action':
        'Abre el proveedor en authentik y marca «Authorization Code» entre sus tipos de concesión.',
    'check.provider.no_application':
        'El proveedor no pertenece a ninguna aplicación, así que authentik niega el acceso a todas las personas.',
    'check.provider.no_application.action': 'Abre el proveedor en authentik y asócialo a la aplicación «{slug}».',
    'check.provider.no_openid':
        'El proveedor no tiene ninguna asignación para el ámbito «openid», así que authentik no da ninguna identidad a Rocket.Chat.',
    'check.provider.no_openid.action':
        'Abre el proveedor en authentik y añade las asignaciones predeterminadas openid, email y profile.',
    'check.provider.takes_codes': 'Admite códigos de autorización. No se sabe nada más de él.',
    'check.provider.differs':
        '{count, plural, one {# de sus ajustes no está como debe: {changes}.} other {# de sus ajustes no están como deben: {changes}.}}',
    'check.provider.logins_work': 'Los inicios de sesión funcionan de todos modos.',
    'check.provider.no_mapping':
        'No tiene ninguna asignación para {scopes}, y authentik descarta en silencio un ámbito sin asignación.',
    'check.provider.no_mapping.action': 'Añade la asignación al proveedor, o retira el ámbito del ajuste «Ámbito».',
    'check.provider.right': 'Los tipos de concesión, las asignaciones de ámbito y la aplicación están como deben.',

    'check.client.no_id': 'La entrada no tiene ID de cliente.',
    'check.client.public':
        'El proveedor del ID de cliente {client} es un cliente público, así que nadie comprueba su secreto.',
    'check.client.no_endpoint': 'Lo que responde en {url} no es un endpoint de tokens de authentik.',
    'check.client.other_error':
        'authentik acepta el ID y el secreto, pero responde «{error}» a un código que no puede ser válido.',
    'check.client.other_error.action': 'Prueba a iniciar sesión. Si falla, revisa el registro de authentik.',
    'check.client.other_answer':
        'authentik acepta el ID y el secreto, pero da una respuesta desconocida a un código que no puede ser válido.',
    'check.client.other_answer.action': 'Prueba a iniciar sesión. Si falla, revisa el registro de authentik.',
    'check.client.accepted': 'authentik acepta el ID de cliente {client} y su secreto.',
    'check.client.id_unknown': 'authentik no conoce ningún ID de cliente {client}.',
    'check.client.secret_refused':
        'authentik no acepta el secreto de cliente. Las personas vuelven a la página de inicio de sesión y no se les dice nada.',
    'check.client.refused': 'authentik no acepta el ID y el secreto de cliente.',
    'check.do.give_client': 'Ejecuta `/authentik-sync`: da a la entrada el ID y el secreto de los ajustes.',
    'check.do.give_client_or_copy':
        'Ejecuta `/authentik-sync`: da a la entrada el ID y el secreto de los ajustes. Si no ayuda, copia ambos del proveedor de authentik a los ajustes «ID de cliente» y «Secreto de cliente», y ejecuta `/authentik-sync` de nuevo.',
    'check.do.copy_client':
        'Copia el ID y el secreto del proveedor de authentik a los ajustes «ID de cliente» y «Secreto de cliente», y ejecuta `/authentik-sync`.',
    'check.do.compare_token_path': 'Compara la URL y el Token Path de la entrada con lo que anuncia authentik.',
    'check.do.compare_authorize_path': 'Compara la URL y el Authorize Path de la entrada con lo que anuncia authentik.',

    'check.authorize.unreached':
        '{url} lleva a una dirección a la que este servidor no puede llegar. Probablemente authentik devuelve a las personas a {uri} con un error.',
    'check.authorize.unreached.action': 'Prueba a iniciar sesión, y revisa el registro de authentik.',
    'check.authorize.login': 'authentik responde a la solicitud de la entrada con su página de inicio de sesión.',
    'check.authorize.refused':
        'authentik responde a la solicitud de la entrada con una página de error en lugar de su inicio de sesión.',
    'check.authorize.refused.action':
        'Abre el botón de inicio de sesión en una ventana privada: la página indica el motivo.',
    'check.authorize.sent_back':
        'authentik devuelve a las personas a Rocket.Chat con un error antes de que puedan identificarse.',
    'check.authorize.sent_back.action': 'Revisa los tipos de concesión del proveedor, y los eventos de authentik.',
    'check.authorize.elsewhere': 'Lo que responde en {url} no es authentik.',

    'check.access.everybody':
        'Todas las personas de authentik pueden iniciar sesión: no hay nada enlazado a «{application}».',
    'check.access.bindings':
        '{count, plural, one {# enlace dice quién puede iniciar sesión.} other {# enlaces dicen quién puede iniciar sesión.}}',
    'check.access.groups_unknown':
        '«Grupos que pueden iniciar sesión» nombra lo que authentik no muestra como grupo: {groups}.',
    'check.access.groups_unknown.action':
        'Corrige el ajuste «Grupos que pueden iniciar sesión», o permite que el token vea el grupo. Pon entre comillas un nombre que tenga una coma.',
    'check.access.not_bound': 'Los «Grupos que pueden iniciar sesión» no están enlazados a ella.',
    'check.access.not_bound.action': 'Ejecuta `/authentik-sync`.',
    'check.access.policy': 'También decide una política, que solo authentik puede consultar.',
    'check.access.nobody':
        'Nadie puede iniciar sesión: {total, plural, one {la única persona activa no está en un grupo enlazado a «{application}».} other {ninguna de las # personas activas está en un grupo enlazado a «{application}».}}',
    'check.access.nobody.action':
        'Enlaza un grupo en el que haya personas (Applications > la aplicación > Policy / Group / User Bindings), o nómbralo en el ajuste «Grupos que pueden iniciar sesión».',
    'check.access.some':
        '{count, number} de {total, plural, one {# persona activa} other {# personas activas}} {count, plural, =1 {puede} other {pueden}} iniciar sesión.',
    'check.access.some_undecided':
        '{count, number} de {total, plural, one {# persona activa} other {# personas activas}} {count, plural, =1 {puede} other {pueden}} iniciar sesión, y sobre {undecided, number} decide una política.',
    'check.access.not_you': 'Tú, {username}, no puedes.',
    'check.access.not_you.action':
        'Si no es lo que se pretende, enlaza uno de tus grupos (Applications > la aplicación > Policy / Group / User Bindings).',

    'check.claims.yours':
        'Los tuyos: nombre de usuario {username} · correo electrónico {email} · nombre {name} · grupos {groups}.',
    'check.claims.of_another':
        'Los de {person}, porque authentik no tiene a {asker}: nombre de usuario {username} · correo electrónico {email} · nombre {name} · grupos {groups}.',
    'check.claims.none': '(ninguno)',
    'check.claims.no_username': '(ninguno, así que se le pide uno a cada persona)',
    'check.claims.no_claim': '(no existe ese claim)',
    'check.claims.put_together_unread':
        'Se componen como lo harían las asignaciones propias de authentik, porque no se pudo leer el proveedor.',
    'check.claims.put_together_no_preview':
        'Se componen como lo harían las asignaciones propias de authentik, porque authentik no dio una vista previa de ellos.',
    'check.claims.put_together_refused':
        'Se componen como lo harían las asignaciones propias de authentik, porque el token no puede previsualizarlos.',
    'check.claims.put_together_hidden':
        'Se componen como lo harían las asignaciones propias de authentik, porque el token no puede ver el proveedor.',
    'check.claims.put_together_no_provider':
        'Se componen como lo harían las asignaciones propias de authentik, porque aún no hay ningún proveedor.',
    'check.claims.empty_username':
        '{person} no tiene nombre de usuario en authentik, así que su inicio de sesión falla: el claim «{claim}» está vacío.',
    'check.claims.empty_username.action':
        'Rellénalo para {person} en authentik, o vacía el ajuste «Campo del nombre de usuario» de la app.',
    'check.claims.empty_email':
        '{person} no tiene correo electrónico en authentik, así que su inicio de sesión falla: el claim «{claim}» está vacío.',
    'check.claims.empty_email.action':
        'Rellénalo para {person} en authentik, o vacía el ajuste «Campo del correo electrónico» de la app.',
    'check.claims.no_claim_for_username':
        'Los claims no contienen ningún «{claim}» para el nombre de usuario, así que todo inicio de sesión falla.',
    'check.claims.no_claim_for_username.action':
        'Revisa las asignaciones de ámbito del proveedor en authentik, y el ajuste «Campo del nombre de usuario» de la app.',
    'check.claims.no_claim_for_email':
        'Los claims no contienen ningún «{claim}» para el correo electrónico, así que todo inicio de sesión falla.',
    'check.claims.no_claim_for_email.action':
        'Revisa las asignaciones de ámbito del proveedor en authentik, y el ajuste «Campo del correo electrónico» de la app.',

    'check.title.webhook': 'Webhook',
    'check.webhook.off': 'Desactivado: la app revisa por sí misma, y authentik no le avisa de los cambios.',
    'check.webhook.unseen': 'El token no puede ver el webhook en authentik, y aún no ha llegado ninguno.',
    'check.webhook.incomplete': 'El webhook no está en authentik, o no está como lo necesita la app.',
    'check.webhook.no_receiver':
        'authentik no envía ningún webhook: los envía para los miembros de un grupo, y ningún grupo tiene un miembro directo.',
    'check.webhook.none_yet': 'Está configurado en authentik; aún no ha llegado ninguno a {url}.',
    'check.webhook.arrives':
        'Está configurado, y el último llegó {minutes, plural, =0 {en el último minuto} one {hace # minuto} other {hace # minutos}}.',
    'check.webhook.refused':
        'Llegó uno {minutes, plural, =0 {en el último minuto} one {hace # minuto} other {hace # minutos}} con un secreto distinto del de los ajustes, y desde entonces ninguno con el correcto.',
    'check.because.webhook_unread': 'authentik no mostró sus webhooks.',
    'check.do.see_to_webhook':
        'Ejecuta `/authentik-sync`: crea o corrige el webhook si el token puede, y dice qué permisos le faltan.',
    'check.do.see_to_secret':
        'Ejecuta `/authentik-sync`, que escribe el secreto en authentik si el token puede; si no, copia «Secreto del webhook» a la asignación del webhook allí. Si authentik tiene el correcto, otra persona llamó a esa dirección, sin consecuencias.',
    'check.do.try_webhook':
        'Cambia un grupo en authentik: si pasado un minuto no ha llegado nada, authentik no llega a esa dirección.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
