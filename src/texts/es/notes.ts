import type { notes as source } from '../en/notes';

export const notes = {
    'note.subject': '{subject} ({details})',

    'note.person_without_account':
        'Aún sin cuenta en Rocket.Chat; se añaden en una ejecución posterior, cuando hayan iniciado sesión: {subjects}.',
    'note.person_not_looked_up':
        'No hay cuenta en Rocket.Chat con exactamente este nombre de usuario: {subjects}. Por la dirección de correo, o con otra grafía, solo la encuentra el token de acceso personal de un administrador. Se añaden en una ejecución posterior, cuando hayan iniciado sesión.',
    'note.person_not_listed':
        'No hay cuenta en Rocket.Chat con exactamente este nombre de usuario: {subjects}. Por la dirección de correo, o con otra grafía, no se ha buscado ninguna: donde no hay reglas, más de 3000 cuentas no se enumeran.',
    'note.person_not_listed.action': '`/authentik-sync check <person>` busca también una con su dirección.',
    'note.person_cannot_log_in': 'No pueden iniciar sesión, así que no habrá cuenta: {subjects}.',
    'note.person_cannot_log_in.action': '`/authentik-sync people` dice qué ayuda.',
    'note.person_shares_login':
        'Otra persona de authentik tiene el mismo inicio de sesión (entre paréntesis), así que solo una de ellas puede obtener una cuenta: {subjects}.',
    'note.person_shares_login.action': 'Da a cada una un nombre de usuario y una dirección propios en authentik.',
    'note.token_unusable':
        'El token de acceso personal de los ajustes no se puede usar, así que lo que lo necesita espera: {subjects}',
    'note.token_unusable.action': '`/authentik-sync check` dice qué hacer.',
    'note.person_ambiguous':
        'No es seguro a quién pertenece la cuenta, así que no se le da ni se le quita nada: {subjects}.',
    'note.person_ambiguous.action': '`/authentik-sync link <person> @<account>` lo decide.',
    'note.person_is_bot':
        '{count, plural, one {La cuenta no es de una persona, así que no se toca: {subjects}.} other {Las cuentas no son de personas, así que no se tocan: {subjects}.}}',
    'note.person_deactivated':
        '{count, plural, one {La cuenta está desactivada, así que no se añade: {subjects}.} other {Las cuentas están desactivadas, así que no se añaden: {subjects}.}}',
    'note.person_banned':
        'Alguien de la sala le prohibió la entrada; la app no añade a estas personas, lo que levantaría la prohibición, ni las quita: {subjects}.',
    'note.person_is_service':
        'Una cuenta de servicio o un outpost de authentik; nadie inicia sesión con ella: {subjects}.',
    'note.room_of_other_type': 'Ni un canal ni un grupo privado, así que no se toca: {subjects}.',
    'note.room_type_differs':
        'La sala existe y no es del tipo que nombra la regla; se administran sus miembros, su tipo no se toca: {subjects}.',
    'note.room_name_changed':
        'Rocket.Chat no acepta este nombre de sala; la app usa el que está entre paréntesis: {subjects}.',
    'note.room_name_empty':
        'El nombre de este grupo no tiene nada que Rocket.Chat acepte en el nombre de una sala o un equipo, así que el grupo no recibe ninguno: {subjects}.',
    'note.room_name_empty.action': 'Nombra el grupo en una regla propia.',
    'note.names_fall_together':
        'Grupos distintos comparten una sala, porque sus nombres son iguales sin los caracteres que Rocket.Chat no acepta: {subjects}.',
    'note.room_renamed':
        '{count, plural, one {La sala tiene ahora otro nombre en Rocket.Chat; se la sigue por su ID: {subjects}.} other {Las salas tienen ahora otros nombres en Rocket.Chat; se las sigue por su ID: {subjects}.}}',
    'note.room_name_of_other':
        'La sala que la app ha llenado con este nombre tiene ahora el que está entre paréntesis, y otra sala ha tomado su nombre. A la primera se la sigue por su ID: {subjects}.',
    'note.room_name_of_other.action':
        'Escribe en su regla el nombre que tiene ahora; el antiguo designa entonces la otra sala.',
    'note.room_near': 'No hay ninguna sala con este nombre, así que se crea junto a otra: {subjects}.',
    'note.room_near.action': 'Si se trata de esa, escribe su nombre en la regla.',
    'note.room_closed':
        '{count, plural, one {No se pueden cambiar los miembros de esta sala, así que no se toca: {subjects}.} other {No se pueden cambiar los miembros de estas salas, así que no se tocan: {subjects}.}}',
    'note.room_of_attributes':
        'Los miembros de esta sala dependen de atributos de las personas (ABAC), así que no se toca: {subjects}.',
    'note.room_read_only':
        '{count, plural, one {La sala es de solo lectura: se añade a las personas, y solo escriben quienes pueden hacerlo allí: {subjects}.} other {Las salas son de solo lectura: se añade a las personas, y solo escriben quienes pueden hacerlo allí: {subjects}.}}',
    'note.room_of_team':
        'La sala principal de un equipo tiene los miembros del equipo, así que no se toca: {subjects}.',
    'note.room_of_team.action': 'Nombra el equipo en su lugar.',
    'note.team_name_taken':
        'Ya hay una sala con el nombre de este equipo, así que el equipo no se puede crear: {subjects}.',
    'note.team_name_taken.action': 'Cambia el nombre de la sala, o conviértela en un equipo.',
    'note.name_refused': 'Rocket.Chat se niega a crear esto por su nombre, así que no se añade a nadie: {subjects}.',
    'note.name_refused.action': 'Escribe otro nombre en las reglas.',
    'note.role_unknown':
        '{count, plural, one {No existe ese rol en Rocket.Chat, así que nadie lo recibe: {subjects}.} other {No existen esos roles en Rocket.Chat, así que nadie los recibe: {subjects}.}}',
    'note.role_unknown.action':
        '{count, plural, one {Créalo, o corrige la regla.} other {Créalos, o corrige las reglas.}}',
    'note.role_of_rooms': 'Este rol se da en salas concretas, no en el espacio de trabajo: {subjects}.',
    'note.role_of_rooms.action': 'Usa «owner_of» o «moderator_of».',
    'note.same_target': 'Dos nombres de las reglas significan lo mismo; recibe a las personas de ambos: {subjects}.',
    'note.memberships_kept':
        'Se quedan los miembros que no están en ningún grupo de las reglas y a los que la app no ha añadido: {subjects}.',
    'note.removals_off':
        'Se quedan los miembros que no están en ningún grupo de las reglas, porque el ajuste «A quién puede quitar la app» es «A nadie»: {subjects}.',
    'note.account_back_by_hand':
        'La app la desactivó y alguien la activó de nuevo; la cuenta queda como está: {subjects}.',
    'note.everyone_unknown':
        'No se desactiva a nadie: la lista de todos los usuarios de authentik no se puede leer entera.',
    'note.everyone_unknown.action': 'Da al rol del token el permiso global {subjects}.',
    'note.rule_matches_nothing':
        '{count, plural, one {Ningún grupo de authentik coincide con esta regla: {subjects}.} other {Ningún grupo de authentik coincide con ninguna de estas reglas: {subjects}.}}',
    'note.group_name_too_long':
        'El nombre de este grupo tiene más de 200 caracteres, así que solo puede coincidir una regla que lo contenga entero, ningún patrón ni expresión: {subjects}.',
    'note.group_name_too_long.action': 'Dale un nombre más corto.',
    'note.two_writers':
        'La asignación de grupos del propio Rocket.Chat también está activada, así que ambas entran en conflicto: {subjects}.',
    'note.two_writers.action': 'Desactívala.',
    'note.premium_from_nine':
        'Este servidor es {subjects}. Desde la 9.0, Rocket.Chat permite el OAuth personalizado solo con licencia.',
    'note.version_unknown':
        'No se conoce la versión de Rocket.Chat, y desde la 9.0 rechaza el OAuth personalizado sin licencia: {subjects}',
    'note.service_name_changed': 'Rocket.Chat convierte en otro nombre el ajuste «Nombre del servicio»: {subjects}.',
    'note.service_name_changed.action': 'Escríbelo así, para encontrarlo con un solo nombre.',
    'note.old_entry':
        'La entrada de OAuth personalizado del nombre de servicio anterior sigue ahí; las cuentas que se crearon con ella inician sesión solo por ella: {subjects}.',
    'note.old_entry.action': 'Elimínala en Administration > Workspace > Settings > OAuth cuando ya nadie la necesite.',
    'note.old_application':
        'Lo que se configuró en authentik para el slug de aplicación anterior sigue ahí: {subjects}.',
    'note.old_application.action': 'Elimina la aplicación y el proveedor cuando ya nada los use.',
    'note.adoption_begins':
        'A partir de ahora se entra en cuentas que ya existían: {subjects}. Después la app vuelve a desactivar por sí misma «Fusionar usuarios de servicios distintos», y lo comunica.',
    'note.adoption_open': 'Se entra en cuentas que ya existían: {subjects}.',
    'note.adoption_open.action':
        'La app le pone fin por sí misma. Para terminarlo ahora, elige «No» en «Acceso a cuentas existentes».',
    'note.adoption_endless':
        'Quien tiene el nombre de usuario o la dirección de una cuenta la obtiene, y nada le pone fin: {subjects} está activado por un ajuste propio.',
    'note.adoption_endless.action':
        'Desactívalo en los ajustes de la app, y elige en «Acceso a cuentas existentes» lo que se pretende: eso termina solo.',
    'note.adoption_anyway':
        'En el flujo de inicio de sesión de este servidor, el propio Rocket.Chat da la cuenta de una dirección igual a quien inicia sesión con ella, antes, durante y después de ese plazo: {subjects}.',
    'note.adoption_restart':
        'En el flujo de inicio de sesión de este servidor, un interruptor de fusión solo cuenta tras reiniciar Rocket.Chat, tanto al activarlo como al desactivarlo: {subjects}.',
    'note.adoption_stays_over': 'El plazo para las cuentas que ya existían ha terminado, y así sigue: {subjects}.',
    'note.adoption_stays_over.action': '`/authentik-sync plan` ofrece otro.',
    'note.room_stays':
        '{count, plural, one {Esa ejecución creó la sala, que se queda porque puede contener mensajes: {subjects}.} other {Esa ejecución creó estas salas, que se quedan porque pueden contener mensajes: {subjects}.}}',
    'note.room_stays.action':
        '{count, plural, one {Elimínala a mano si nadie la necesita.} other {Elimina a mano las que nadie necesite.}}',
    'note.team_stays':
        '{count, plural, one {Esa ejecución creó el equipo, que se queda: {subjects}.} other {Esa ejecución creó estos equipos, que se quedan: {subjects}.}}',
    'note.team_stays.action':
        '{count, plural, one {Elimínalo a mano si nadie lo necesita.} other {Elimina a mano los que nadie necesite.}}',
    'note.secret_not_kept': 'El secreto anterior no se guardó, así que no se puede restablecer: {subjects}.',
    'note.webhook_stays': 'Un webhook que se corrigió queda como está: {subjects}.',
    'note.webhook_stays.action':
        'Desactiva «Revisar cuando authentik avise» y ejecuta `/authentik-sync` para que se elimine.',
    'note.key_stays': 'La clave de firma se queda en authentik: {subjects}.',
    'note.key_stays.action': 'Elimínala allí si nada la usa.',
    'note.client_id_differs':
        'El proveedor de authentik tiene otro ID de cliente que los ajustes de la app, así que no se toca y los inicios de sesión fallan: {subjects}.',
    'note.client_id_differs.action': 'Vacía el ajuste «ID de cliente» para adoptar lo que tiene el proveedor.',
    'note.left_over': 'Ninguna regla nombra ya: {subjects}.',
    'note.left_over.action': '`/authentik-sync leftovers` lo muestra, y lo retira cuando lo apruebes.',
    'note.protects_nobody':
        '{count, plural, one {«Usuarios protegidos» nombra a quien no tiene cuenta, así que esta entrada no protege a nadie: {subjects}.} other {«Usuarios protegidos» nombra a quienes no tienen cuenta, así que estas entradas no protegen a nadie: {subjects}.}}',
    'note.protects_nobody.action':
        'Escribe nombres de usuario, separados por comas, puntos y comas, espacios o líneas; un nombre con espacios va entre comillas.',
    'note.group_unknown':
        'authentik no muestra ningún grupo con este nombre o ID, así que «Grupos que pueden iniciar sesión» no deja entrar a nadie por él; mientras tanto ningún grupo pierde su acceso: {subjects}.',
    'note.group_unknown.action': 'Corrige la lista. Pon entre comillas un nombre que tenga una coma.',
    'note.groups_unknown':
        '«Grupos que pueden iniciar sesión» no nombra ningún grupo que authentik muestre, así que no se configura ni se cambia nada del inicio de sesión: {subjects}.',
    'note.groups_unknown.action':
        'Corrige la lista, o permite que el token vea el grupo. Pon entre comillas un nombre que tenga una coma.',
    'note.groups_unknown_open':
        '«Grupos que pueden iniciar sesión» no nombra ningún grupo que authentik muestre, así que no deja fuera a nadie: todas las personas de authentik pueden usar la aplicación. No se cambia nada del inicio de sesión: {subjects}.',
    'note.groups_unknown_open.action':
        'Corrige la lista, o permite que el token vea el grupo. Pon entre comillas un nombre que tenga una coma.',
    'note.scope_unmapped':
        'authentik no tiene una asignación propia para este ámbito, así que no concede nada hasta que asocies una: {subjects}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
