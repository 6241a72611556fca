import type { withheld as source } from '../en/withheld';

export const withheld = {
    'withheld.entry_needs_token': 'No hay ninguna entrada de OAuth personalizado «{name}», y una app no puede crearla.',
    'withheld.entry_needs_token.action':
        'Abre Administration > Workspace > Settings > OAuth, pulsa «Add custom OAuth», escribe «{name}», pulsa «Add» y ejecuta `/authentik-sync`. O guarda el token de acceso personal de un administrador (con «Ignore Two Factor Authentication» marcado) en los ajustes de la app, y lo hace la app.',
    'withheld.entry_not_created':
        '{count, plural, one {# cambio de la entrada espera} other {# cambios de la entrada esperan}} hasta que exista.',
    'withheld.entry_premium_only':
        '{count, plural, one {# cambio de la entrada espera} other {# cambios de la entrada esperan}}: este servidor es 9.0 o posterior y no tiene licencia con el módulo «oauth-enterprise», así que actúa como si toda entrada de OAuth personalizado estuviera desactivada. Las salas se sincronizan de todos modos.',
    'withheld.entry_premium_only.action':
        'Registra el espacio de trabajo en el plan gratuito Starter o en uno de pago.',
    'withheld.entry_in_use':
        'Ya hay una entrada de OAuth personalizado «{entry}», que la app no ha configurado; puede que se inicie sesión por ella. {count, plural, one {# cambio espera; se muestra} other {# cambios esperan; se muestran}} abajo con lo que hay ahora.',
    'withheld.entry_in_use.action':
        '`/authentik-sync adopt` adopta sus valores en los ajustes de la app; aprobar el plan los sustituye por los que tienen ahora los ajustes.',
    'withheld.entry_of_other':
        'Ya hay una entrada de OAuth personalizado «{entry}», y lleva a {leadsTo}, que no es el authentik de los ajustes, así que no se configura ni se cambia nada del inicio de sesión.',
    'withheld.entry_of_other.action':
        'Escribe otro «Nombre del servicio», o elimina la entrada en Administration > Workspace > Settings > OAuth si ya nadie inicia sesión por ella.',
    'withheld.entry_without_credentials':
        '{count, plural, one {# cambio de la entrada espera} other {# cambios de la entrada esperan}}: falta el ID de cliente, el secreto o ambos.',
    'withheld.entry_without_credentials.action':
        'Da a la app un token de authentik que pueda configurar el proveedor, ejecuta `/authentik-sync blueprint`, o copia el ID y el secreto de cliente del proveedor de authentik a los ajustes de la app.',
    'withheld.entry_without_application':
        '{count, plural, one {# cambio de la entrada espera} other {# cambios de la entrada esperan}} hasta que el proveedor y la aplicación estén en authentik: una entrada sin ellos no deja entrar a nadie.',
    'withheld.rooms_not_created_by_setting': '{what}: no existe, y «Crear las salas que faltan» está desactivado.',
    'withheld.rooms_not_created_by_setting.action': 'Crea lo que falta, o activa ese ajuste.',
    'withheld.room_owner_missing':
        '{what}: no existe ningún usuario «{owner}» que pueda ser propietario de las salas nuevas; {count, plural, one {# cambio espera} other {# cambios esperan}}.',
    'withheld.room_owner_missing.action': 'Corrige el ajuste «Propietario de las salas nuevas».',
    'withheld.setting_not_known': 'Este servidor no tiene {what}.',
    'withheld.setting_not_known.action': 'Nada que hacer; lo tienen versiones más nuevas.',
    'withheld.waits_for_person':
        '{what}: {count, plural, one {# cambio no se hace} other {# cambios no se hacen}} por sí solo, porque nadie pidió esta ejecución, y un cambio del inicio de sesión lo confirma una persona.',
    'withheld.waits_for_person.action': '`/authentik-sync` lo hace.',
    'withheld.drift_reported':
        '{what}: cambiado por otra persona, y la app está ajustada para solo avisar de ello ({count, plural, one {# cambio} other {# cambios}}).',
    'withheld.drift_reported.action':
        '`/authentik-sync` lo restablece; con el ajuste «Lo que se cambió a mano» se hace por sí solo.',
    'withheld.directory_partial':
        '{what}: el token ve solo algunos grupos, así que no se quita a nadie y no se escribe nada que los nombre todos. Quien parece haberse ido puede estar en un grupo que no ve.',
    'withheld.directory_partial.action':
        'Da al rol del token el permiso global {permission} (Directory > Roles). Nadie puede aprobar esto en su lugar.',
    'withheld.login_not_live':
        '{what}: queda como está, porque nadie puede iniciar sesión con authentik todavía y esto cerraría otra vía de acceso.',
    'withheld.login_not_live.action':
        'Haz primero que el inicio de sesión funcione (`/authentik-sync check`), y ejecuta esto de nuevo.',
    'withheld.changed_since':
        '{what}: alguien lo cambió después de esa ejecución (ahora {now}), así que queda como está.',
    'withheld.changed_since.action': 'Decide quien lo cambió.',
    'withheld.needs_token':
        '{what}: solo el token de acceso personal de un administrador puede cambiar equipos, roles y cuentas desactivadas, así que {count, plural, one {# cambio espera} other {# cambios esperan}}.',
    'withheld.needs_token.action':
        'Guarda uno (con «Ignore Two Factor Authentication» marcado) en los ajustes de la app. Todo lo demás continúa.',
    'withheld.directory_empty':
        'authentik no muestra {shown, select, groups {grupos} other {personas}}, y antes {before, plural, =0 {sí había} other {había #}}, así que no se quita a nadie: {what}.',
    'withheld.directory_empty.action':
        'Si es un fallo, revisa los permisos del token y authentik. Si de verdad se eliminó todo allí, quita a las personas a mano.',
    'withheld.groups_unseen':
        'authentik ya no muestra {groups}, y esta versión no dice si un grupo se eliminó o si el token no puede verlo. {count, plural, one {# cambio espera} other {# cambios esperan}} ({what}).',
    'withheld.groups_unseen.action':
        'Da al rol del token el permiso global authentik_core.view_group (Directory > Roles); si se eliminaron, apruébalo.',
    'withheld.people_unseen':
        'authentik ya no muestra a las personas de {people}, y esta versión no dice si se eliminó a alguien o si el token no puede verlas. {count, plural, one {# cambio espera} other {# cambios esperan}}.',
    'withheld.people_unseen.action':
        'Da al rol del token el permiso global authentik_core.view_user (Directory > Roles); si se eliminaron, apruébalo.',
    'withheld.groups_gone':
        'authentik ya no muestra {groups}, y puede que la app haya añadido a personas por esa vía. {count, plural, one {# baja espera} other {# bajas esperan}} ({what}).',
    'withheld.groups_gone.action': 'Mira en authentik; si se eliminaron a propósito, apruébalo.',
    'withheld.missing_once':
        'La lista de usuarios de authentik ya no muestra a las personas de {people}, y en la ejecución anterior sí. {count, plural, one {# cambio espera} other {# cambios esperan}}: nadie cuenta como ausente tras una sola revisión.',
    'withheld.missing_once.action': 'Nada que hacer; decide la próxima ejecución, o apruébalo.',
    'withheld.room_public':
        '{what}: una regla quiere una sala privada, pero la de ese nombre ya existía y es pública, así que cualquiera puede leer. {count, plural, one {# cambio espera} other {# cambios esperan}}.',
    'withheld.room_public.action':
        'Mira quién está en ella, y apruébalo si es la sala que quieres; si no, cámbiale el nombre, y la app crea la suya.',
    'withheld.room_of_others':
        '{what}: esta sala privada ya existía, y ninguna regla explica por qué pertenece a {owners}. {count, plural, one {# cambio espera} other {# cambios esperan}}.',
    'withheld.room_of_others.action':
        'Mira quién está en ella, y apruébalo si es la sala que quieres; si no, cámbiale el nombre, y la app crea la suya.',
    'withheld.group_missing':
        'Ningún grupo coincide con la regla {rules}: se renombró o se eliminó, o el token no puede verlo. {count, plural, one {# baja espera} other {# bajas esperan}} ({what}).',
    'withheld.group_missing.action': 'Corrige la regla, o apruébalo si es lo que se pretende.',
    'withheld.protected': '{people} ({what}): bajo protección, {ground}.',
    'withheld.protected.action': 'Nada que hacer; si es lo que se pretende, hazlo a mano en Rocket.Chat.',
    'withheld.threshold_target':
        '{what}: se quitaría a {number, number} de {of, number} ({percent, number} %) a la vez; el límite es {limit, number} %.',
    'withheld.threshold_target.action':
        'Mira a quién, y apruébalo si es lo que se pretende; o sube el ajuste «Límite de bajas, porcentaje».',
    'withheld.threshold_run':
        '{what}: {number, plural, one {# baja} other {# bajas}} en una ejecución; el límite es {limit, number}.',
    'withheld.threshold_run.action':
        'Mira a quién, y apruébalo si es lo que se pretende; o sube el ajuste «Límite de bajas, número».',
    'withheld.first_removal':
        '{count, plural, one {# baja espera} other {# bajas esperan}} ({what}): un administrador tiene que mirar el primer plan que quita a alguien.',
    'withheld.first_removal.action':
        'Mira a quién, y apruébalo si es lo que se pretende; las ejecuciones posteriores no lo vuelven a preguntar.',
    'withheld.names_fall_together':
        '{what}: los nombres de {groups} son iguales sin los caracteres que Rocket.Chat no acepta, así que estos grupos compartirían lo que solo ven los miembros. {count, plural, one {# cambio espera} other {# cambios esperan}}.',
    'withheld.names_fall_together.action':
        'Nombra cada grupo en una regla propia, con una sala propia; o apruébalo si deben compartirla, y las ejecuciones posteriores no lo vuelven a preguntar.',
    'withheld.link_weak':
        '{count, plural, one {# cuenta puede ser la de alguien} other {# cuentas pueden ser las de personas}} de authentik, y no es seguro. Hasta que alguien lo diga, no se {count, plural, one {le} other {les}} da nada.',
    'withheld.link_weak.action':
        'Mira cada par: el plan tiene un botón que vincula los que muestra, si todos son correctos; `/authentik-sync link <person> @<account>` decide uno.',
    'withheld.link_first':
        '{count, plural, one {# alta espera} other {# altas esperan}} ({what}) hasta que se sepa de quién {count, plural, one {es la cuenta} other {son las cuentas}}.',
    'withheld.link_first.action': 'Aprueba o decide los vínculos; esto viene después.',
    'withheld.privilege_first':
        '{people}: recibiría {what}, y con ello la posibilidad de darse cualquier otro permiso. Eso espera la decisión de una persona, la primera vez para cada cual.',
    'withheld.privilege_first.action': 'Mira a quién, y apruébalo si es lo que se pretende.',
    'withheld.adoption_over':
        'El plazo para las cuentas que ya existían ha terminado. Volver a dejar entrar en ellas {days, plural, one {# día más} other {# días más}} espera la decisión de una persona, aparte de todo lo demás.',
    'withheld.adoption_over.action':
        '`/authentik-sync plan` tiene un botón para ello, si aún falta gente por entrar; si no, elige «No» en «Acceso a cuentas existentes».',
    'withheld.adoption_of_before':
        'La entrada «{entry}» del nombre de servicio anterior deja entrar en cuentas que ya existían, por {by, select, address {dirección} other {nombre de usuario}}, hasta el {time}.',
    'withheld.adoption_of_before.action':
        'Apruébalo para terminarlo ahora, si ya nadie tiene que entrar por ella; si no, la app lo termina entonces.',
    'withheld.sso_permissions_missing':
        '{count, plural, one {# cambio en authentik espera} other {# cambios en authentik esperan}}: el token de authentik no tiene {permissions}.',
    'withheld.sso_permissions_missing.action':
        'Asigna todo lo que falta al rol del usuario del token (Directory > Roles), como permisos globales, y ejecuta `/authentik-sync`; después se pueden retirar. O ejecuta `/authentik-sync blueprint` e importa el archivo.',
    'withheld.webhook_permissions_missing':
        'authentik no avisa a la app de los cambios: el token de authentik no tiene {permissions} para ocuparse del webhook.',
    'withheld.webhook_permissions_missing.action':
        'Asigna todo lo que falta al rol del usuario del token (Directory > Roles), como permisos globales, y ejecuta `/authentik-sync`; después se pueden retirar. A mano: docs/keeping-up.md, «The webhook by hand». Todo lo demás continúa sin él.',
    'withheld.webhook_without_receiver':
        'authentik no avisa a la app de los cambios: envía webhooks para los miembros de un grupo, y ningún grupo tiene un miembro directo.',
    'withheld.webhook_without_receiver.action':
        'Añade a un administrador a un grupo como «authentik Admins», y ejecuta `/authentik-sync`.',
    'withheld.sso_flow_missing': '{what} en authentik: tienes que elegir los flujos. {lacking}.',
    'withheld.sso_flow_missing.action':
        'Pon el slug de uno en el ajuste «Flujo de autorización» o «Flujo de invalidación» de la app, y ejecuta `/authentik-sync`.',
    'withheld.sso_mappings_missing':
        '{what} en authentik: no hay ninguna asignación de ámbito asociada, y la propia de authentik no está, para {lacking}.',
    'withheld.sso_mappings_missing.action':
        'Abre Customization > Blueprints en authentik y aplica «System - OAuth2 Provider - Scopes», o asocia una tuya al proveedor, y ejecuta `/authentik-sync`.',
    'withheld.sso_slug_taken':
        'El slug «{slug}» es de otra aplicación en authentik, «{application}», así que no se cambia nada allí.',
    'withheld.sso_slug_taken.action':
        'Escribe otro en el ajuste «Slug de la aplicación»; la app crea una aplicación con ese slug.',
    'withheld.sso_provider_taken':
        'El proveedor del ID de cliente de los ajustes pertenece a la aplicación «{application}» en authentik, y un proveedor tiene solo una.',
    'withheld.sso_provider_taken.action':
        'Escribe {application} en el ajuste «Slug de la aplicación», o vacía «ID de cliente» y «Secreto de cliente», para que la app cree un proveedor propio.',
    'withheld.sso_all_groups_required':
        '{count, plural, one {# cambio de quién puede iniciar sesión espera} other {# cambios de quién puede iniciar sesión esperan}}: la aplicación «{slug}» tiene el modo de motor de políticas «all», así que una persona tendría que estar en todos los grupos.',
    'withheld.sso_all_groups_required.action':
        'Pon ese modo en «any» en authentik (Applications > Edit), o indica un solo grupo.',
    'withheld.sso_groups_unknown':
        '{count, plural, one {# cambio del inicio de sesión espera} other {# cambios del inicio de sesión esperan}}: «Grupos que pueden iniciar sesión» no nombra ningún grupo que authentik muestre, y sin uno todas las personas podrían iniciar sesión: {groups}.',
    'withheld.sso_groups_unknown.action':
        'Corrige el ajuste «Grupos que pueden iniciar sesión», o permite que el token vea el grupo.',
    'withheld.sso_groups_unbound':
        '{count, plural, one {# cambio del inicio de sesión espera} other {# cambios del inicio de sesión esperan}}: ninguno de los «Grupos que pueden iniciar sesión» se puede enlazar a la aplicación, y sin uno todas las personas podrían iniciar sesión.',
    'withheld.sso_groups_unbound.action':
        'Ocúpate del cambio retenido de quién puede iniciar sesión, y ejecuta esto de nuevo.',
    'withheld.sso_opens_login':
        '«Grupos que pueden iniciar sesión» está vacío, así que todas las personas de authentik podrían iniciar sesión ({what}).',
    'withheld.sso_opens_login.action': 'Apruébalo si es lo que se pretende, o indica un grupo.',
    'withheld.told': '{what}: {told}.',
    'withheld.told.action': 'Ejecuta `/authentik-sync plan` para ver el estado actual.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
