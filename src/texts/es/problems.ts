import type { problems as source } from '../en/problems';

export const problems = {
    'problem.title': '*No está como debe* — {count, number}',
    'problem.setting_blocked':
        '{subject} conservó su valor: el servidor lo bloquea (`SETTINGS_BLOCKED`) o ignora la escritura.',
    'problem.setting_blocked.action': 'Retíralo de esa variable, o establécelo allí.',
    'problem.setting_overwritten': '{subject} tiene otro valor que el escrito: algo más lo sobrescribe.',
    'problem.setting_overwritten.action': 'Busca {variable}.',
    'problem.setting_gone': '{subject} ya no existe.',
    'problem.setting_gone.action': 'Ejecuta esto de nuevo.',
    'problem.service_not_live':
        'El servicio de inicio de sesión «{subject}» no aparece en la página de inicio de sesión aunque está activado.',
    'problem.service_not_live.action':
        'Abre Administration > Workspace > Settings > OAuth y pulsa «Refresh OAuth Services»; desde la 9.0 hace falta una licencia.',
    'problem.service_other_client':
        'El servicio de inicio de sesión «{subject}» está activo con otro ID de cliente que el establecido.',
    'problem.service_other_client.action': 'Espera un minuto y ejecuta esto de nuevo.',
    'problem.account_of_last_owner': 'La cuenta {subject} sigue activa: es la única propietaria de {rooms}.',
    'problem.account_of_last_owner.action':
        'Haz a otra persona propietaria de cada una; la próxima ejecución la desactiva entonces.',
    'problem.account_of_unnamed_rooms':
        'La cuenta {subject} sigue activa: es la única propietaria de salas, que el servidor solo indica con un token de acceso personal. Sin uno no se vuelve a intentar.',
    'problem.account_of_unnamed_rooms.action':
        'Rellena «Token de acceso personal» con el de un administrador, y la próxima ejecución indica las salas; o desactiva la cuenta en Administration > Workspace > Users.',
    'problem.account_unchanged': 'La cuenta {subject} está como estaba: el servidor lo rechazó, o no hizo nada.',
    'problem.account_unchanged.action': 'Mira en Administration > Workspace > Users.',
    'problem.members_missing':
        '{hasReason, select, true {Sin añadir en {place}: {people} ({reason}).} other {Sin añadir en {place}: {people}.}}',
    'problem.members_missing.action': 'Puede que la sala sea federada, o que otra app los rechace.',
    'problem.members_left':
        '{hasReason, select, true {Siguen en {place}: {people} ({reason}).} other {Siguen en {place}: {people}.}}',
    'problem.members_left.action': 'Quítalos a mano, o revisa el registro del servidor.',
    'problem.not_written': 'authentik conservó otro valor que el escrito: {subject}.',
    'problem.not_written.action': 'Míralo en authentik.',
    'problem.skipped_without_login':
        '{subject} se dejó como está, porque el servicio de inicio de sesión no apareció: cerrar una entrada dejaría a las personas sin ninguna.',
    'problem.skipped_without_login.action': 'Haz que el inicio de sesión funcione, y ejecuta esto de nuevo.',
    'problem.steps_failed': 'Fallaron {count, number} pasos, {places}. El primero: {reason}',
    'problem.step_failed': '{place} falló: {reason}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
