import type { accounts as source } from '../../en/check/accounts';

export const accounts = {
    'check.title.merging': 'Fusión de cuentas',
    'check.title.registration': 'Registro',
    'check.title.manual_approval': 'Aprobación de cuentas nuevas',
    'check.title.email_domains': 'Dominios de correo electrónico',
    'check.title.email_verified': 'Direcciones de correo verificadas',
    'check.title.two_factor': 'Segundo factor',
    'check.title.accepted_usernames': 'Nombres de usuario',
    'check.title.collisions': 'Colisiones',

    'check.merging.distinct_services':
        '{key, select, email {Las cuentas de servicios distintos se fusionan: quien tiene en authentik el correo electrónico de una cuenta obtiene esa cuenta, incluso la de un administrador.} other {Las cuentas de servicios distintos se fusionan: quien tiene en authentik el nombre de usuario de una cuenta obtiene esa cuenta, incluso la de un administrador.}}',
    'check.merging.distinct_services.action':
        '{key, select, email {Asegúrate de que nadie pueda elegir su correo electrónico en authentik, y desactiva «Fusionar usuarios de servicios distintos» cuando todas las personas hayan iniciado sesión.} other {Asegúrate de que nadie pueda elegir su nombre de usuario en authentik, y desactiva «Fusionar usuarios de servicios distintos» cuando todas las personas hayan iniciado sesión.}}',
    'check.merging.adoption':
        'Hasta el {time}, quien inicia sesión con {key, select, email {la dirección} other {el nombre de usuario}} de una cuenta que ya existía la obtiene, incluso la de un administrador.',
    'check.merging.adoption.action':
        'La app le pone fin por sí misma. Para terminarlo ahora, elige «No» en «Acceso a cuentas existentes».',
    'check.merging.adoption_over': 'El plazo para las cuentas que ya existían ha terminado.',
    'check.merging.on': 'El nombre y el correo electrónico de una cuenta vinculada siguen a authentik.',
    'check.merging.off':
        '«Fusionar usuarios» está desactivado: las personas cuyo nombre o correo electrónico cambia en authentik ya no pueden iniciar sesión (RocketChat/Rocket.Chat#19357).',
    'check.merging.off_for_distinct_services':
        '{key, select, email {«Fusionar usuarios» está desactivado: se rechaza a las personas cuyo correo electrónico tiene una cuenta no vinculada, y ya no pueden iniciar sesión cuando su nombre o correo electrónico cambia en authentik (RocketChat/Rocket.Chat#19357).} other {«Fusionar usuarios» está desactivado: se rechaza a las personas cuyo nombre de usuario tiene una cuenta no vinculada, y ya no pueden iniciar sesión cuando su nombre o correo electrónico cambia en authentik (RocketChat/Rocket.Chat#19357).}}',
    'check.merging.adopts':
        'Una cuenta con el correo electrónico de alguien de authentik se vincula a esa persona en su inicio de sesión, digan lo que digan estos ajustes.',
    'check.merging.needs_restart': 'El cambio de un ajuste de fusión solo tiene efecto tras reiniciar Rocket.Chat.',
    'check.do.switch_merging_on':
        'Elige «Por dirección» o «Por nombre de usuario» en «Acceso a cuentas existentes», o activa «Fusionar usuarios», en los ajustes de la app, y ejecuta `/authentik-sync`.',

    'check.registration.on': 'Las personas de authentik pueden obtener una cuenta.',
    'check.registration.off':
        'Los servicios de autenticación no pueden registrar a personas, así que nadie sin una cuenta puede iniciar sesión.',
    'check.registration.off.action':
        'Activa «Registration with Authentication Services» (Administration > Workspace > Settings > Accounts > Registration).',
    'check.manual_approval.off': 'Las cuentas nuevas están activas de inmediato.',
    'check.manual_approval.in_legacy_flow':
        'Las cuentas nuevas necesitan aprobación: hasta que un administrador las apruebe, a las personas nuevas se les dice que no están activadas (RocketChat/Rocket.Chat#38722).',
    'check.manual_approval.in_legacy_flow.action':
        'Desactiva «Manually Approve New Users» (Administration > Workspace > Settings > Accounts > Registration), o aprueba a las personas en Administration > Workspace > Users.',
    'check.manual_approval.in_modern_flow':
        'Las cuentas nuevas necesitan aprobación: hasta que un administrador las apruebe, las personas nuevas vuelven a la página de inicio de sesión y no se les dice nada (RocketChat/Rocket.Chat#38722).',
    'check.manual_approval.in_modern_flow.action':
        'Desactiva «Manually Approve New Users» (Administration > Workspace > Settings > Accounts > Registration), o aprueba a las personas en Administration > Workspace > Users.',
    'check.email_domains.every': 'Se aceptan direcciones de correo de cualquier dominio.',
    'check.email_domains.in_modern_flow':
        'Solo se aceptan direcciones de correo de {domains}, pero el flujo de inicio de sesión moderno deja entrar a todas las personas si la versión descarta las direcciones de correo (RocketChat/Rocket.Chat#42062).',
    'check.email_domains.in_modern_flow.action':
        'Define en authentik quién puede iniciar sesión, con el ajuste «Grupos que pueden iniciar sesión».',
    'check.email_domains.everybody_fits':
        'Solo se aceptan direcciones de correo de {domains}, y todas las personas tienen una.',
    'check.email_domains.some_outside':
        'Solo se aceptan direcciones de correo de {domains}. {count, plural, one {# de {total, number} personas tiene otra y no obtiene cuenta: {people}.} other {# de {total, number} personas tienen otra y no obtienen cuenta: {people}.}}',
    'check.email_domains.people_unknown':
        'Solo se aceptan direcciones de correo de {domains}. Las personas que tienen otra no obtienen cuenta.',
    'check.do.add_domains':
        'Añade los dominios a «Allowed Domains List», o vacíala (Administration > Workspace > Settings > Accounts > Registration).',
    'check.email_verified.yes': 'Las direcciones de correo de authentik cuentan como verificadas.',
    'check.email_verified.no':
        'Las direcciones de correo de authentik no cuentan como verificadas. Lo que necesita una verificada, como los códigos por correo electrónico, no funciona para estas personas.',
    'check.email_verified.no.action':
        'Activa «Mark Email for External Accounts Verified» (Administration > Workspace > Settings > Accounts).',
    'check.two_factor.everybody':
        'Rocket.Chat pide además a todas las personas de authentik un código por correo electrónico, desde el primer inicio de sesión.',
    'check.two_factor.everybody.action':
        'Si authentik pide un segundo factor, elige «Desactivado» en «Códigos por correo para personas de authentik» en los ajustes de la app, y ejecuta `/authentik-sync`.',
    'check.two_factor.own': 'Rocket.Chat pide un segundo factor solo a quienes lo han configurado allí.',
    'check.two_factor.nobody': 'Rocket.Chat no pide un segundo factor a nadie de authentik.',

    'check.accepted_usernames.all': 'Rocket.Chat acepta todos los nombres de usuario de authentik.',
    'check.accepted_usernames.not_run':
        'La expresión para nombres de usuario, {expression}, puede tardar mucho, así que no se compararon los nombres con ella.',
    'check.accepted_usernames.not_run.action':
        'Escríbela sin una repetición dentro de otra, en `UTF8_User_Names_Validation` (Settings > General).',
    'check.accepted_usernames.not_all':
        '{count, plural, one {Rocket.Chat no acepta # de {total, number} nombres de usuario de authentik: {usernames}. Esta persona puede iniciar sesión, pero no se la puede mencionar ni invitar.} other {Rocket.Chat no acepta # de {total, number} nombres de usuario de authentik: {usernames}. Estas personas pueden iniciar sesión, pero no se las puede mencionar ni invitar.}}',
    'check.accepted_usernames.not_all.action':
        'Cambia los nombres en authentik, o elige otro claim en el ajuste «Campo del nombre de usuario» (la plantilla {template} corta en la @).',

    'check.accepted_usernames.rename':
        '{count, plural, one {Rocket.Chat no acepta el nombre que produce el inicio de sesión de # de {total, number} personas: {usernames}. Esta persona puede iniciar sesión, pero no se la puede mencionar ni invitar.} other {Rocket.Chat no acepta los nombres que producen los inicios de sesión de # de {total, number} personas: {usernames}. Estas personas pueden iniciar sesión, pero no se las puede mencionar ni invitar.}}',
    'check.accepted_usernames.rename.action':
        'Cambia los nombres en authentik, o permítelos en `UTF8_User_Names_Validation` (Settings > General).',

    'check.collisions.none': 'Ninguna cuenta es un obstáculo para quien puede iniciar sesión.',
    'check.collisions.taken_over':
        '{count, plural, one {# cuenta pasaría a la persona con ese nombre en authentik: {people}.} other {# cuentas pasarían a las personas con esos nombres en authentik: {people}.}}',
    'check.collisions.administrator':
        '{count, plural, one {# cuenta de administrador pasa a quien tenga ese correo electrónico en authentik, digan lo que digan los ajustes de fusión: {people}.} other {# cuentas de administradores pasan a quien tenga ese correo electrónico en authentik, digan lo que digan los ajustes de fusión: {people}.}}',
    'check.collisions.loses_password':
        '{count, plural, one {# cuenta pierde su contraseña al vincularse por un correo electrónico que no está verificado allí, o que se escribe de otra forma: {people}.} other {# cuentas pierden sus contraseñas al vincularse por un correo electrónico que no está verificado allí, o que se escribe de otra forma: {people}.}}',
    'check.collisions.refused':
        '{count, plural, one {Se rechaza a # persona por una cuenta que existe: {people}.} other {Se rechaza a # personas por cuentas que existen: {people}.}}',
    'check.collisions.second_account':
        '{count, plural, one {Se rechaza a # persona o, si la versión descarta las direcciones de correo, obtiene una segunda cuenta sin dirección: {people}.} other {Se rechaza a # personas o, si la versión descarta las direcciones de correo, obtienen una segunda cuenta sin dirección: {people}.}}',
    'check.collisions.without_address':
        '{count, plural, one {# persona no tiene correo electrónico en authentik y no puede iniciar sesión: {people}.} other {# personas no tienen correo electrónico en authentik y no pueden iniciar sesión: {people}.}}',
    'check.collisions.refused_unless_linked':
        '{count, plural, one {# persona tiene el nombre o la dirección de una cuenta: {people}. Entra si la cuenta es suya por un inicio de sesión anterior con authentik, lo que ninguna app puede ver, y se la rechaza si no.} other {# personas tienen el nombre o la dirección de una cuenta: {people}. Entran si la cuenta es suya por un inicio de sesión anterior con authentik, lo que ninguna app puede ver, y se las rechaza si no.}}',
    'check.collisions.by_address':
        '{count, plural, one {# cuenta tiene la dirección de correo de alguien de authentik, y está o quedará vinculada a esa persona.} other {# cuentas tienen las direcciones de correo de personas de authentik, y están o quedarán vinculadas a ellas.}}',
    'check.collisions.person': '{username}',
    'check.collisions.person_of_account': '{username} (cuenta {account})',
    'check.collisions.person_of_administrator': '{username} (cuenta {account}, de un administrador)',
    'check.collisions.first_people': 'Solo se revisaron las primeras {count, number} de {total, number} personas.',
    'check.collisions.first_accounts': 'Solo se revisaron las primeras {count, number} de {total, number} cuentas.',
    'check.collisions.exact_usernames':
        'Sin un token de acceso personal solo se revisaron cuentas con exactamente el mismo nombre de usuario.',
    'check.do.rename_or_unmerge':
        'Si no es la misma persona, cambia el nombre de una de las dos, o elige otra cosa en «Acceso a cuentas existentes» (si allí está «No», desactiva «Fusionar usuarios de servicios distintos»).',
    'check.do.merge_or_rename':
        'Para vincular esas cuentas en el próximo inicio de sesión, elige «Por dirección» o «Por nombre de usuario» en «Acceso a cuentas existentes», si las direcciones o los nombres de authentik son de fiar; eso termina solo. Si no, cambia el nombre de una de las dos.',
    'check.do.compare_addresses':
        'Compara las direcciones de correo de estas personas en authentik con las de las cuentas, y corrige antes de que inicien sesión la que no sea suya.',
    'check.do.give_address': 'Añade en authentik la dirección de correo que falta.',
    'check.do.ask_about_one': '`/authentik-sync check <username>` dice qué pasa con una persona.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
