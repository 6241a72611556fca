import type { login as source } from '../en/login';

export const login = {
    'login.nobody':
        '✗ authentik no tiene ningún usuario «{username}», y no se sabe de ninguna cuenta con ese nombre que sea de un usuario suyo.',
    'login.nobody.action': 'Comprueba la ortografía: authentik muestra sus nombres de usuario en Directory > Users.',
    'login.no_token': '✗ No hay ningún token de API de authentik con el que buscar personas.',
    'login.no_token.action': 'Guarda uno en el ajuste «Token de API».',
    'login.too_late': '✗ Los servidores tardaron demasiado en responder.',
    'login.too_late.action': 'Inténtalo de nuevo. `/authentik-sync check` dice cuál de ellos es lento.',
    'login.service':
        '– {username} es una cuenta de servicio o un outpost de authentik, así que nadie inicia sesión con ella. Sus tokens funcionan sin inicio de sesión.',

    'login.head.cannot': '✗ {username} no puede iniciar sesión.',
    'login.head.depends': '⚠ Que {username} pueda iniciar sesión depende de algo que ninguna app puede ver:',
    'login.head.if_authentik_lets':
        '⚠ {username} puede iniciar sesión si authentik le permite usar la aplicación, lo que no se pudo comprobar:',
    'login.head.can': '✓ {username} puede iniciar sesión:',
    'login.head.waits': '⚠ {username} tiene que esperar aprobación:',
    'login.head.look_how': '⚠ {username} puede iniciar sesión, pero mira cómo:',
    'login.case':
        '• {when, select, linked {Si la cuenta {to} ya está vinculada a esta persona} elsewhere {Si ya inició sesión antes, con otro nombre} other {Si aún no hay ninguna cuenta vinculada a esta persona}}{dropsEmail, select, true {, y esta versión descarta las direcciones de correo} false {, y esta versión transmite las direcciones de correo} other {}}{isIndexed, select, true {, y aquí se usó el flujo de inicio de sesión antiguo} false {, y aquí nunca se usó el flujo de inicio de sesión antiguo} other {}}: {end}',
    'login.second_factor_asked':
        '• Si {username} ha configurado en Rocket.Chat una app de autenticación o códigos por correo electrónico, lo que ninguna app puede ver, se le pide un código antes de entrar.',

    'login.end.created':
        '{isNamed, select, true {Se crea una cuenta nueva {account}.} other {Se crea una cuenta nueva, y se pide a la persona que elija un nombre de usuario.}}',
    'login.end.created_without_address':
        '{isNamed, select, true {Se crea una cuenta nueva {account}, sin correo electrónico.} other {Se crea una cuenta nueva sin correo electrónico, y se pide a la persona que elija un nombre de usuario.}}',
    'login.end.linked': 'La cuenta {account} queda vinculada a esta persona: por su correo electrónico es la suya.',
    'login.end.adopted':
        'La cuenta {account}, que tiene su correo electrónico, queda vinculada a esta persona, digan lo que digan los ajustes de fusión.',
    'login.end.loses_password':
        'Si tiene una contraseña, se elimina y hay que elegir una nueva, porque esta dirección no está verificada allí.',
    'login.end.taken_over': 'La persona se queda con la cuenta {account}, que tiene otro correo electrónico.',
    'login.end.taken_over.action': 'Asegúrate de que es la misma persona.',
    'login.end.in':
        '{isNamed, select, true {Entra en la cuenta {account}, que queda como está.} other {Entra en esa cuenta, que queda como está.}}',
    'login.end.updated': 'Entra en la cuenta {account}, cuyo nombre y correo electrónico siguen a authentik.',
    'login.end.pending_approval':
        '{flow, select, legacy {Se crea una cuenta nueva {account}, que espera aprobación. Hasta entonces la persona lee «User is not activated».} other {Se crea una cuenta nueva {account}, que espera aprobación. Hasta entonces la persona vuelve a la página de inicio de sesión.}}',
    'login.end.pending_approval.action': 'Apruébala en Administration > Workspace > Users.',
    'login.end.second_factor':
        'Se crea una cuenta nueva {account}, y Rocket.Chat pide un código que envía por correo electrónico.',
    'login.end.second_factor.action':
        'Desactiva los códigos por correo electrónico para usuarios de OAuth (Administration > Workspace > Settings > Accounts > Two Factor Authentication).',
    'login.or_else':
        '{isNamed, select, true {O entra en {other}: ambas quedan entonces vinculadas a esta persona, y se abre la más antigua.} other {O entra en la que ya tenía: ambas quedan entonces vinculadas a esta persona, y se abre la más antigua.}}',
    'login.all_the_same':
        '{done, select, both {Aun así, la cuenta {account} queda vinculada a esta persona, y su contraseña se elimina.} linked {Aun así, la cuenta {account} queda vinculada a esta persona.} other {Aun así, se elimina la contraseña de {account}.}}',
    'login.sees':
        '{page, select, error {(La persona ve una página de error.)} endless {(Su página carga sin fin, o muestra un error.)} silent {(La persona vuelve a la página de inicio de sesión, que no dice nada.)} other {(La persona vuelve a la página de inicio de sesión.)}}',

    'login.refused': 'Se rechaza a esta persona: {cause}',
    'login.refused.no_button': 'la página de inicio de sesión no tiene botón para authentik.',
    'login.refused.no_button.action': '`/authentik-sync check` dice por qué.',
    'login.refused.no_strategy':
        'la entrada no tiene ID de cliente o no tiene secreto, así que el botón lleva de vuelta a la página de inicio de sesión.',
    'login.refused.no_strategy.action': 'Ejecuta `/authentik-sync`.',
    'login.refused.page_not_found': 'el botón lleva a {detail}, que authentik no tiene.',
    'login.refused.page_not_found.action': 'Ejecuta `/authentik-sync`.',
    'login.refused.client_id_unknown': 'authentik no conoce el ID de cliente.',
    'login.refused.client_id_unknown.action': 'Copia el ID y el secreto del proveedor de authentik.',
    'login.refused.redirect_uri_refused':
        'authentik muestra «Redirect URI Error», porque la dirección que envía Rocket.Chat no está registrada.',
    'login.refused.redirect_uri_refused.action': '`/authentik-sync check` muestra ambas.',
    'login.refused.authorize_refused':
        'authentik devuelve a la persona antes de que pueda identificarse, porque el proveedor no permite códigos de autorización.',
    'login.refused.authorize_refused.action':
        'Marca «Authorization Code» entre los tipos de concesión del proveedor en authentik.',
    'login.refused.not_authenticated': 'su cuenta en authentik está desactivada.',
    'login.refused.not_authenticated.action': 'Actívala allí, si debe estar activa.',
    'login.refused.access_denied': 'authentik le niega el acceso a la aplicación.',
    'login.refused.access_denied.action':
        'Revisa sus enlaces (Applications > la aplicación > Policy / Group / User Bindings).',
    'login.refused.token_refused':
        '{reason, select, address {Rocket.Chat no obtiene ningún token de authentik, porque {detail} no es donde lo tiene authentik.} unreachable {Rocket.Chat no obtiene ningún token de authentik, porque {detail} no responde.} other {Rocket.Chat no obtiene ningún token de authentik, que no acepta el secreto de cliente.}}',
    'login.refused.token_refused.action': '`/authentik-sync check` dice qué falla.',
    'login.refused.identity_refused':
        '{reason, select, address {Rocket.Chat no obtiene ninguna identidad de authentik, porque {detail} no es donde la tiene authentik.} other {Rocket.Chat no obtiene ninguna identidad de authentik, porque el proveedor no tiene ninguna asignación para el ámbito «openid».}}',
    'login.refused.identity_refused.action':
        '{reason, select, address {Ejecuta `/authentik-sync`: escribe las direcciones que anuncia authentik.} other {Da al proveedor la asignación de ámbito «openid».}}',
    'login.refused.field_not_found':
        '{reason, select, email {authentik no da un correo electrónico para esta persona («{detail}»).} email_field {authentik no da un correo electrónico para esta persona («{detail}»).} other {authentik no da un nombre de usuario para esta persona («{detail}»).}}',
    'login.refused.field_not_found.action':
        'Rellénalo allí, o revisa las asignaciones de ámbito y los nombres de los campos en los ajustes de la app.',
    'login.refused.merge_refused':
        'la cuenta {account} existe y no se puede fusionar («User with username {account} already exists»).',
    'login.refused.merge_refused.action': 'Activa «Fusionar usuarios».',
    'login.refused.username_taken': 'el nombre de usuario lo tiene la cuenta {account}.',
    'login.refused.username_taken.action':
        'Cambia el nombre de una de las dos, o fusiónalas (`/authentik-sync check`).',
    'login.refused.email_taken': 'el correo electrónico pertenece a la cuenta {account}.',
    'login.refused.email_taken.action': 'Cambia uno de los dos, o fusiona las cuentas (`/authentik-sync check`).',
    'login.refused.registration_disabled': 'los servicios de autenticación no pueden registrar a personas.',
    'login.refused.registration_disabled.action':
        'Activa «Registration with Authentication Services» (Administration > Workspace > Settings > Accounts > Registration).',
    'login.refused.domain_refused': 'el dominio de {account} no está en la lista de los permitidos.',
    'login.refused.domain_refused.action':
        'Añádelo a «Allowed Domains List» (Administration > Workspace > Settings > Accounts > Registration).',
    'login.refused.identity_taken':
        'el inicio de sesión termina con un error del servidor, porque la cuenta {account} le corresponde y ya hay otra vinculada a esta persona.',
    'login.refused.identity_taken.action':
        'Da a la cuenta {account} otro nombre o correo electrónico, o deshaz el cambio en authentik.',
    'login.refused.address_taken':
        'el inicio de sesión termina con un error del servidor, porque su correo electrónico pertenece a la cuenta {account}.',
    'login.refused.address_taken.action': 'Cambia la dirección de una de las dos.',
    'login.refused.app_user': '{account} es el usuario de una app, con el que nadie puede iniciar sesión.',
    'login.refused.app_user.action': 'Cambia el nombre de la persona en authentik.',
    'login.refused.approval_mail_failed':
        'las cuentas nuevas necesitan aprobación, y pedirla falla sin un correo electrónico.',
    'login.refused.approval_mail_failed.action': 'Desactiva «Manually Approve New Users».',
    'login.refused.not_activated': 'la cuenta {account} está desactivada en Rocket.Chat.',
    'login.refused.not_activated.action': 'Actívala en Administration > Workspace > Users.',

    'login.looked_at':
        'Comprobado: {isActive, select, true {cuenta activa} other {cuenta desactivada}} en authentik; {access, select, true {puede usar la aplicación} false {no puede usar la aplicación} other {el acceso lo decide una política o no es visible}}; {flow, select, legacy {flujo de inicio de sesión antiguo} other {flujo de inicio de sesión moderno}}; {isPreview, select, true {claims como los evalúa authentik} other {claims como los darían las asignaciones propias de authentik}}: {claims}.',
    'login.claim': '{claim} {detail}',
    'login.claim_empty': '{claim} (vacío)',
    'login.no_claims': 'ninguno',
    'login.other_accounts_unseen': 'Sin un token de acceso personal no se buscaron cuentas con otro nombre de usuario.',
    'login.accounts_looked_up':
        'Hay más cuentas de las que enumera una comprobación; {by, select, name_and_address {se buscaron las de este nombre de usuario y esta dirección} name {se buscó la de este nombre de usuario, y antes de Rocket.Chat 8.4 una de otro nombre no se encuentra por su dirección} other {otras pueden tener este nombre de usuario o esta dirección}}.',
    'login.people_looked_up':
        'No se ha revisado a todas las personas de authentik; {isKnown, select, true {se buscó quién tiene también esta dirección} other {no se sabe si alguien más tiene esta dirección}}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
