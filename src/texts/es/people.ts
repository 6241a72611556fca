import type { people as source } from '../en/people';

export const people = {
    'people.can':
        '{moment, select, after {*{can, number} de {total, plural, one {# persona} other {# personas}} {can, plural, =1 {puede} other {pueden}} iniciar sesión* después de esto.} open {*{can, number} de {total, plural, one {# persona} other {# personas}} {can, plural, =1 {puede} other {pueden}} iniciar sesión* en cuanto se haga lo pendiente.} other {*{can, number} de {total, plural, one {# persona} other {# personas}} {can, plural, =1 {puede} other {pueden}} iniciar sesión*.}}',
    'people.can_unknown':
        '*No se sabe quién, de {total, plural, one {# persona} other {# personas}}, puede iniciar sesión*.',
    'people.can_either':
        '{moment, select, after {*{can, number} o {canIfDropped, number} de {total, plural, one {# persona} other {# personas}} pueden iniciar sesión* después de esto:} open {*{can, number} o {canIfDropped, number} de {total, plural, one {# persona} other {# personas}} pueden iniciar sesión* en cuanto se haga lo pendiente:} other {*{can, number} o {canIfDropped, number} de {total, plural, one {# persona} other {# personas}} pueden iniciar sesión*:}} no se sabe si esta versión transmite las direcciones de correo a las cuentas.',
    'people.not_all_known':
        'No se sabe quién puede iniciar sesión: para ello el token de authentik debe ver a todas las personas (como máximo 3000 donde no hay reglas).',
    'people.by_name':
        'Las cuentas se buscaron por nombre de usuario: con el token de acceso personal de un administrador se ven también las que tienen otros nombres.',
    'people.too_many':
        'Las cuentas se buscaron por nombre de usuario: donde no hay reglas, no se enumeran más de 3000.',
    'people.unseen': '{count, plural, one {Quedó # más sin revisar} other {Quedaron # más sin revisar}}.',
    'people.upgrade':
        'Una actualización a la 9.0 cambia esto: de {total, plural, one {# persona, si para entonces no ha iniciado sesión con authentik,} other {# personas, si para entonces no han iniciado sesión con authentik,}} {can, plural, =1 {# puede} other {# pueden}} iniciar sesión, o {canIfDropped, number} si la versión descarta las direcciones de correo{second, plural, =0 {} one { (# de ellas en una segunda cuenta)} other { (# de ellas en segundas cuentas)}}.',
    'people.upgrade.action':
        'Haz que todas las personas inicien sesión con authentik una vez antes de la actualización: quien lo ha hecho entra después en la misma cuenta.',
    'people.if_arrives': 'Si esta versión transmite las direcciones de correo a las cuentas:',
    'people.if_dropped': 'Si esta versión descarta las direcciones de correo (RocketChat/Rocket.Chat#42062):',
    'people.more':
        '{count, plural, one {# más, por otro motivo} other {# más, por otros motivos}} (`/authentik-sync people`)',
    'people.named': '{why}: {people}',

    'people.why.takes_other':
        '{count, plural, one {# obtiene una cuenta que nada demuestra que sea suya} other {# obtienen cuentas que nada demuestra que sean suyas}}',
    'people.why.takes_other.action':
        '`/authentik-sync people takes_other` las nombra. Elige otra cosa en «Acceso a cuentas existentes», o di de quién es con `/authentik-sync link <person> @<account>`.',
    'people.why.undecided':
        '{count, plural, one {# no puede, y no es seguro qué cuenta es la suya} other {# no pueden, y no es seguro qué cuentas son las suyas}}',
    'people.why.undecided.action': '`/authentik-sync link <person> @<account>` lo decide.',
    'people.why.same_login':
        '{count, plural, one {# tiene un inicio de sesión que termina en la cuenta de otra persona, o que se rechaza porque la otra llegó antes} other {# tienen inicios de sesión que terminan en las cuentas de unas y otras, o que se rechazan porque la otra llegó antes}}',
    'people.why.same_login.action': 'Da a cada una un nombre de usuario y una dirección propios en authentik.',
    'people.why.second_account':
        '{count, plural, one {# entra, pero en una segunda cuenta además de la suya} other {# entran, pero en segundas cuentas además de las suyas}}',
    'people.why.second_account.action':
        'Da a la persona y a la cuenta el mismo nombre de usuario, y elige «Por nombre de usuario» en «Acceso a cuentas existentes», antes de que inicie sesión.',
    'people.why.near_name':
        '{count, plural, one {# obtiene una cuenta nueva aunque hay una con un nombre casi igual} other {# obtienen cuentas nuevas aunque hay cuentas con nombres casi iguales}}',
    'people.why.near_name.action':
        '`/authentik-sync people near_name` las nombra; `/authentik-sync link <person> @<account>` dice que es la suya.',
    'people.why.if_tied':
        '{count, plural, one {# tiene una cuenta que quizá aún no esté ligada a authentik: entra si ya ha iniciado sesión con authentik} other {# tienen cuentas que quizá aún no estén ligadas a authentik: entran si ya han iniciado sesión con authentik}}, lo que ningún servidor dice',
    'people.why.waits_for_approval':
        '{count, plural, one {# necesita aprobación primero} other {# necesitan aprobación primero}}',
    'people.why.waits_for_approval.action':
        'Apruébalas en Administration > Workspace > Users cuando lo hayan intentado, o desactiva «Manually Approve New Users».',
    'people.why.not_known':
        'de {count, plural, one {# no se sabe: un campo del inicio de sesión lee un claim que solo authentik puede decir} other {# no se sabe: un campo del inicio de sesión lee un claim que solo authentik puede decir}}',
    'people.why.not_known.action': '`/authentik-sync check <person>` pregunta a authentik por una.',

    'people.refused.no_button': '{count, number}: la página de inicio de sesión no tiene botón para authentik',
    'people.refused.no_button.action': '`/authentik-sync check` dice por qué.',
    'people.refused.no_strategy': '{count, number}: la entrada no tiene ID de cliente o no tiene secreto',
    'people.refused.no_strategy.action': 'Ejecuta `/authentik-sync`.',
    'people.refused.page_not_found': '{count, number}: el botón lleva a una página que authentik no tiene',
    'people.refused.page_not_found.action': 'Ejecuta `/authentik-sync`.',
    'people.refused.client_id_unknown': '{count, number}: authentik no conoce el ID de cliente',
    'people.refused.client_id_unknown.action': 'Copia el ID y el secreto del proveedor de authentik.',
    'people.refused.redirect_uri_refused': '{count, number}: la URI de redirección no está registrada en authentik',
    'people.refused.redirect_uri_refused.action': '`/authentik-sync check` muestra ambas.',
    'people.refused.authorize_refused': '{count, number}: el proveedor no permite códigos de autorización',
    'people.refused.authorize_refused.action':
        'Marca «Authorization Code» entre los tipos de concesión del proveedor en authentik.',
    'people.refused.not_authenticated':
        '{count, plural, one {# está desactivada en authentik} other {# están desactivadas en authentik}}',
    'people.refused.access_denied':
        '{count, plural, one {# no puede usar la aplicación en authentik} other {# no pueden usar la aplicación en authentik}}',
    'people.refused.access_denied.action':
        'Añádelas a un grupo de «Grupos que pueden iniciar sesión», o revisa los enlaces de la aplicación.',
    'people.refused.token_refused': '{count, number}: Rocket.Chat no obtiene ningún token de authentik',
    'people.refused.token_refused.action': '`/authentik-sync check` dice qué falla.',
    'people.refused.identity_refused': '{count, number}: Rocket.Chat no obtiene ninguna identidad de authentik',
    'people.refused.identity_refused.action': '`/authentik-sync check` dice qué falla.',
    'people.refused.field_not_found':
        '{reason, select, email {{count, plural, one {# no tiene correo electrónico en authentik} other {# no tienen correo electrónico en authentik}}} email_field {{count, plural, one {de # el campo del correo electrónico no encuentra nada} other {de # el campo del correo electrónico no encuentra nada}}} other {{count, plural, one {de # el campo del nombre de usuario no encuentra nada} other {de # el campo del nombre de usuario no encuentra nada}}}}',
    'people.refused.field_not_found.action':
        '{reason, select, email {Rellénalo allí.} email_field {Revisa el ajuste «Campo del correo electrónico»: las asignaciones de ámbito propias de authentik dan `email` (ámbito `email`), y cualquier otro claim necesita una asignación tuya.} other {Revisa el ajuste «Campo del nombre de usuario»: las asignaciones de ámbito propias de authentik dan `preferred_username` (ámbito `profile`), y cualquier otro claim necesita una asignación tuya.}}',
    'people.refused.merge_refused':
        '{count, plural, one {# ha cambiado de nombre o dirección, y no se puede fusionar} other {# han cambiado de nombre o dirección, y no se pueden fusionar}}',
    'people.refused.merge_refused.action': 'Activa «Fusionar usuarios».',
    'people.refused.username_taken':
        '{count, plural, one {# tiene una cuenta con el mismo nombre de usuario que aún no se puede vincular por él} other {# tienen cuentas con los mismos nombres de usuario que aún no se pueden vincular por ellos}}',
    'people.refused.username_taken.action':
        '{wayOut, select, email {«Por dirección» en «Acceso a cuentas existentes» encuentra esas cuentas (campo clave «Correo electrónico» con ambos interruptores de fusión, durante un tiempo).} username {«Por nombre de usuario» en «Acceso a cuentas existentes» encuentra esas cuentas (campo clave «Nombre de usuario» con ambos interruptores de fusión, durante un tiempo).} other {No se sabe si es suya: cambia el nombre de una de las dos, o deja que decida la persona de la cuenta.}}',
    'people.refused.email_taken':
        '{count, plural, one {# tiene una cuenta con la misma dirección que no se puede vincular por ella} other {# tienen cuentas con las mismas direcciones que no se pueden vincular por ellas}}',
    'people.refused.email_taken.action':
        '{wayOut, select, email {«Por dirección» en «Acceso a cuentas existentes» encuentra esas cuentas (campo clave «Correo electrónico» con ambos interruptores de fusión, durante un tiempo).} username {«Por nombre de usuario» en «Acceso a cuentas existentes» encuentra esas cuentas (campo clave «Nombre de usuario» con ambos interruptores de fusión, durante un tiempo).} other {Cambia una de las dos direcciones, o da a ambas el mismo nombre de usuario.}}',
    'people.refused.registration_disabled':
        '{count, number}: los servicios de autenticación no pueden registrar a personas',
    'people.refused.registration_disabled.action':
        'Activa «Registration with Authentication Services» (Administration > Workspace > Settings > Accounts > Registration).',
    'people.refused.domain_refused':
        '{count, plural, one {# tiene una dirección en un dominio no permitido} other {# tienen direcciones en dominios no permitidos}}',
    'people.refused.domain_refused.action':
        'Añádelo a «Allowed Domains List» (Administration > Workspace > Settings > Accounts > Registration).',
    'people.refused.identity_taken':
        '{count, plural, one {a # le corresponden dos cuentas} other {a # les corresponden dos cuentas a cada una}}, y el inicio de sesión termina con un error del servidor',
    'people.refused.identity_taken.action': 'Da a una de las dos otro nombre o dirección.',
    'people.refused.address_taken':
        '{count, plural, one {# tiene la dirección de otra cuenta} other {# tienen las direcciones de otras cuentas}}, y el inicio de sesión termina con un error del servidor',
    'people.refused.address_taken.action': 'Cambia la dirección de una de las dos.',
    'people.refused.app_user':
        '{count, plural, one {# tiene el nombre de una app} other {# tienen los nombres de apps}}',
    'people.refused.app_user.action': 'Cambia sus nombres en authentik.',
    'people.refused.approval_mail_failed':
        '{count, number}: las cuentas nuevas necesitan aprobación, y pedirla falla sin un correo electrónico',
    'people.refused.approval_mail_failed.action': 'Desactiva «Manually Approve New Users».',
    'people.refused.not_activated':
        '{count, plural, one {# tiene una cuenta que está desactivada} other {# tienen cuentas que están desactivadas}}',
    'people.refused.not_activated.action': 'Actívala en Administration > Workspace > Users.',

    'people.either': '{said}; si la versión descarta las direcciones de correo: {ifDropped}',
    'people.classes': '*Por clase* — `/authentik-sync people <class>` nombra a las personas:',
    'people.class_count': '{title} ({id})',
    'people.class_title': '*{title}*',
    'people.class_id': '{id}',
    'people.no_class': '✗ No hay nadie en una clase «{asked}».',
    'people.no_class.action': 'Existen {classes}.',
    'people.class_empty': '✓ No hay nadie en la clase {id}.',
    'people.class_empty.action': 'Existen {classes}.',
    'people.person': '{username}: {is}',
    'people.account': '@{account}',
    'people.name': '{username}',
    'people.flow': '{slug}',
    'people.pair': '{username} (@{account})',
    'people.seats':
        'La licencia de Rocket.Chat tiene {free, plural, =0 {ningún puesto libre} one {# puesto libre} other {# puestos libres}} para {wanted, plural, one {# persona que recibe} other {# personas que reciben}} una cuenta nueva: a quien inicie sesión cuando todos estén ocupados se le rechaza.',
    'people.seats.action': 'Consigue más puestos o desactiva cuentas que nadie usa.',
    'people.stake': 'En juego: {parts}.',
    'people.stake.action': '`/authentik-sync people dangers` enumera estos riesgos y dice cómo cerrar cada uno.',
    'people.stake.administrators':
        '{count, plural, one {la cuenta de un administrador} other {las cuentas de # administradores}}',
    'people.stake.passwords': '{count, plural, one {la contraseña de # cuenta} other {las contraseñas de # cuentas}}',
    'people.stake.choices':
        '{count, plural, one {# ajuste o flujo con el que las personas eligen de quién es la cuenta que obtienen} other {# ajustes o flujos con los que las personas eligen de quién es la cuenta que obtienen}}',
    'people.choice.authentik_username':
        'Las personas pueden cambiar su nombre de usuario en authentik, y quien se llama como una cuenta la obtiene.',
    'people.choice.authentik_username.action':
        'Desactiva «Allow users to change username» (System > Settings en authentik), o «Fusionar usuarios de servicios distintos» aquí.',
    'people.choice.authentik_email':
        'Las personas pueden cambiar su correo electrónico en authentik, y quien tiene la dirección de una cuenta la obtiene.',
    'people.choice.authentik_email.action': 'Desactiva «Allow users to change email» (System > Settings en authentik).',
    'people.choice.authentik_flow_username':
        'Hay flujos de authentik que permiten cambiar el nombre de usuario sin que ninguna política lo compruebe, y quien se llama como una cuenta la obtiene: {flows}.',
    'people.choice.authentik_flow_username.action':
        'Da a sus etapas prompt una política de validación, como «default-user-settings-authorization» de authentik, o quita el campo.',
    'people.choice.authentik_flow_email':
        'Hay flujos de authentik que permiten cambiar el correo electrónico sin que ninguna política lo compruebe, y quien tiene la dirección de una cuenta la obtiene: {flows}.',
    'people.choice.authentik_flow_email.action':
        'Da a sus etapas prompt una política de validación, como «default-user-settings-authorization» de authentik, o quita el campo.',
    'people.choice.authentik_enrolment_username':
        'Hay flujos de authentik que permiten a los recién llegados elegir su nombre de usuario, y quien se llama como una cuenta la obtiene: {flows}.',
    'people.choice.authentik_enrolment_username.action':
        'Añádeles una etapa de invitación, o indica los grupos que pueden iniciar sesión («Grupos que pueden iniciar sesión»).',
    'people.choice.authentik_enrolment_email':
        'Hay flujos de authentik que permiten a los recién llegados elegir su correo electrónico, y quien tiene la dirección de una cuenta la obtiene: {flows}.',
    'people.choice.authentik_enrolment_email.action':
        'Añádeles una etapa de invitación, o indica los grupos que pueden iniciar sesión («Grupos que pueden iniciar sesión»).',
    'people.choice.username':
        'Las personas pueden cambiar aquí su nombre de usuario: quien toma el de alguien de authentik recibe el primer inicio de sesión de esa persona en una cuenta cuya contraseña conoce.',
    'people.choice.username.action':
        'Pon «Cambio de nombre de usuario» de la app en «Desactivado», o desactiva «Fusionar usuarios de servicios distintos».',
    'people.choice.email':
        'Las personas pueden cambiar aquí su correo electrónico: quien toma el de alguien de authentik recibe el primer inicio de sesión de esa persona en una cuenta cuya contraseña conoce.',
    'people.choice.email.action':
        'Pon «Cambio de correo electrónico» de la app en «Desactivado», o desactiva «Fusionar usuarios de servicios distintos».',
    'people.choice.registration':
        'Cualquiera puede registrarse aquí: quien toma el nombre o la dirección de alguien de authentik recibe el primer inicio de sesión de esa persona en una cuenta cuya contraseña conoce.',
    'people.choice.registration.action':
        'Pon «Formulario de registro» de la app en «Deshabilitado», o desactiva «Fusionar usuarios de servicios distintos».',
    'people.choices_unseen': 'No se sabe quién puede elegir su nombre de usuario o su dirección en authentik.',
    'people.dangers_unseen':
        'No se ha revisado lo que deciden las políticas en los flujos de authentik (inscripción, ajustes de usuario), ni los atributos de grupos y usuarios que permiten un cambio a pesar de los ajustes del sistema.',
    'people.two_accounts':
        '{count, plural, one {# persona tiene dos cuentas: una con su dirección, y otra sin ninguna con el nombre que escribe su inicio de sesión} other {# personas tienen dos cuentas: una con su dirección, y otra sin ninguna con el nombre que escribe su inicio de sesión}}.',
    'people.two_accounts.action':
        '`/authentik-sync people two_accounts` las nombra; `/authentik-sync link <person> @<account>` decide cuál se queda, y la otra se puede desactivar.',
    'people.class.two_accounts': '{count, plural, one {# tiene dos cuentas} other {# tienen dos cuentas}}',
    'people.class.two_accounts.action':
        '`/authentik-sync link <person> @<account>` decide cuál se queda; la otra se puede desactivar.',
    'people.class.dangers': 'lo que está en juego ({count, number})',
    'people.is.two_accounts':
        '@{first} tiene su dirección, y @{second} ninguna, con el nombre que escribe su inicio de sesión{wasSeen, select, true {; la app vio que un inicio de sesión la creó} other {}}',

    'people.danger.administrator':
        '{count, plural, one {# cuenta de administrador pasa} other {# cuentas de administradores pasan}} a quien tenga ese nombre o esa dirección en authentik: {people}.',
    'people.danger.administrator.action':
        'Asegúrate de que son las mismas personas; si no, cambia el nombre de la cuenta o corrige su dirección.',
    'people.danger.administrator_loses_password':
        '{count, plural, one {# cuenta de administrador pierde su contraseña} other {# cuentas de administradores pierden sus contraseñas}} en el primer inicio de sesión con authentik, porque la dirección no está verificada allí: {people}.',
    'people.danger.administrator_loses_password.action':
        'Verifica antes la dirección en Rocket.Chat, para que haya una entrada sin authentik.',
    'people.danger.loses_password':
        '{count, plural, one {# cuenta pierde su contraseña} other {# cuentas pierden sus contraseñas}} en el primer inicio de sesión con authentik, porque la dirección no está verificada allí: {people}.',
    'people.danger.loses_password.action': 'Verifica antes las direcciones en Rocket.Chat, o avisa a estas personas.',

    'people.class.takes_other':
        '{count, plural, one {# obtiene una cuenta que nada demuestra que sea suya} other {# obtienen cuentas que nada demuestra que sean suyas}}',
    'people.class.takes_other.action':
        'Si una cuenta es la suya, `/authentik-sync link <person> @<account>` lo dice; si no, dale otro nombre y otra dirección, o elige otra cosa en «Acceso a cuentas existentes».',
    'people.class.refused': '{count, plural, one {# no puede iniciar sesión} other {# no pueden iniciar sesión}}',
    'people.class.undecided':
        'de {count, plural, one {# no es seguro qué cuenta es la suya} other {# no es seguro qué cuentas son las suyas}}',
    'people.class.undecided.action': '`/authentik-sync link <person> @<account>` lo decide, para cada persona.',
    'people.class.same_login':
        '{count, plural, one {# tiene un inicio de sesión que termina en la cuenta de otra persona, o que se rechaza por ello} other {# tienen inicios de sesión que terminan en las cuentas de unas y otras, o que se rechazan por ello}}',
    'people.class.same_login.action': 'Da a cada una un nombre de usuario y una dirección propios en authentik.',
    'people.class.second_account':
        '{count, plural, one {# obtiene una segunda cuenta además de la suya} other {# obtienen segundas cuentas además de las suyas}}',
    'people.class.second_account.action':
        'Da a la persona y a la cuenta el mismo nombre de usuario, y elige «Por nombre de usuario» en «Acceso a cuentas existentes», antes de que inicie sesión.',
    'people.class.near_name':
        '{count, plural, one {# obtiene una cuenta nueva aunque hay una con un nombre casi igual} other {# obtienen cuentas nuevas aunque hay cuentas con nombres casi iguales}}',
    'people.class.near_name.action': 'Si una es la suya, `/authentik-sync link <person> @<account>` lo dice.',
    'people.class.if_tied':
        '{count, plural, one {# tiene una cuenta que quizá aún no esté ligada a authentik} other {# tienen cuentas que quizá aún no estén ligadas a authentik}}',
    'people.class.if_tied.action':
        'Elige una opción en «Acceso a cuentas existentes» antes de que inicien sesión: así entran también quienes tienen una cuenta aún no ligada.',
    'people.class.waits_for_approval':
        '{count, plural, one {# necesita aprobación primero} other {# necesitan aprobación primero}}',
    'people.class.waits_for_approval.action':
        'Apruébalas en Administration > Workspace > Users cuando lo hayan intentado, o desactiva «Manually Approve New Users».',
    'people.class.not_known': 'de {count, plural, one {# no se sabe} other {# no se sabe}}',
    'people.class.not_known.action': '`/authentik-sync check <person>` pregunta a authentik por una.',
    'people.class.link_waits':
        '{count, plural, one {# entra en su cuenta, y el vínculo con ella espera aprobación} other {# entran en sus cuentas, y los vínculos con ellas esperan aprobación}}',
    'people.class.link_waits.action':
        '{isPlanned, select, true {Mira cada par: `/authentik-sync plan` tiene un botón que vincula los que muestra; `/authentik-sync link <person> @<account>` decide uno.} other {Ninguna regla nombra un grupo suyo, así que ningún plan pregunta por ellas. Si una cuenta es suya, `/authentik-sync link <person> @<account>` lo dice.}}',
    'people.class.new':
        '{count, plural, one {# no tiene cuenta y obtiene una nueva en el primer inicio de sesión{isByName, select, true {, salvo que exista una con otra grafía o con su dirección, que no se ha buscado} other {}}} other {# no tienen cuenta y obtienen una nueva en el primer inicio de sesión{isByName, select, true {, salvo que exista una con otra grafía o con su dirección, que no se ha buscado} other {}}}}',
    'people.class.new.action': 'Pídeles que inicien sesión: así se crean sus cuentas.',
    'people.class.to_link':
        '{count, plural, one {# tiene una cuenta que es suya por su dirección verificada, o por cómo surgió, y aún no está vinculada} other {# tienen cuentas que son suyas por sus direcciones verificadas, o por cómo surgieron, y aún no están vinculadas}}',
    'people.class.to_link.action':
        '{isPlanned, select, true {`/authentik-sync` las vincula.} other {Ninguna regla nombra un grupo suyo: entran igualmente y quedan vinculadas en cuanto una lo haga.}}',
    'people.class.linked': '{count, plural, one {# está vinculada a una cuenta} other {# están vinculadas a cuentas}}',
    'people.class.linked.action': '`/authentik-sync unlink <person>` termina un vínculo equivocado.',
    'people.class.unclaimed':
        '{count, plural, one {# cuenta que no es de nadie en authentik} other {# cuentas que no son de nadie en authentik}}',
    'people.class.unclaimed.action':
        'Si una es de alguien, `/authentik-sync link <person> @<account>` lo dice; desactiva en Administration > Workspace > Users las que nadie necesite.',

    'people.is.takes_other': 'obtiene la cuenta @{account}, que nada demuestra que sea suya',
    'people.is.takes_other.action':
        'Si es la suya, `/authentik-sync link {person} @{account}` lo dice; si no, dale otro nombre y otra dirección, o elige otra cosa en «Acceso a cuentas existentes».',
    'people.is.refused': 'no puede iniciar sesión: {cause}',
    'people.is.undecided':
        'no es seguro qué cuenta es la suya{isNamed, select, true { (@{account})} other {}}{isOut, select, true {; no puede iniciar sesión: {cause}} other {}}',
    'people.is.undecided.action': '`/authentik-sync link {person} @<account>` lo decide.',
    'people.is.same_login': 'tiene un inicio de sesión que termina como el de {other}',
    'people.is.same_login.action': 'Da a cada una un nombre de usuario y una dirección propios en authentik.',
    'people.is.second_account': 'obtiene una segunda cuenta además de @{account}',
    'people.is.second_account.action':
        'Da a la persona y a la cuenta el mismo nombre de usuario, y elige «Por nombre de usuario» en «Acceso a cuentas existentes», antes de que inicie sesión.',
    'people.is.near_name':
        'obtiene una cuenta nueva en el primer inicio de sesión; @{account} se llama casi igual, y nadie ha dicho si es la suya',
    'people.is.near_name.action': 'Si es la suya: `/authentik-sync link {person} @{account}`.',
    'people.is.if_tied':
        'entra en @{account} si un inicio de sesión anterior suyo la ligó a esta persona; uno de antes de que se la creara de nuevo en authentik no cuenta',
    'people.is.waits_for_approval': 'necesita aprobación en el primer inicio de sesión',
    'people.is.waits_for_approval.action':
        'Apruébala en Administration > Workspace > Users en cuanto lo haya intentado.',
    'people.is.not_known': 'no se sabe antes de preguntar a authentik',
    'people.is.not_known.action': '`/authentik-sync check {person}` pregunta a authentik.',
    'people.is.link_waits': 'entra en @{account}; el vínculo espera aprobación',
    'people.is.link_waits.action': 'Si es la suya: `/authentik-sync link {person} @{account}`.',
    'people.is.new':
        'obtiene una cuenta nueva en el primer inicio de sesión{isByName, select, true {, salvo que exista una con otra grafía o con su dirección, que no se ha buscado} other {}}',
    'people.is.to_link': 'entra en @{account}, que es suya por su dirección verificada o por cómo surgió',
    'people.is.linked': 'está vinculada a @{account}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
