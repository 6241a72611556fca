import type { uninstall as source } from '../en/uninstall';

export const uninstall = {
    'uninstall.title':
        '*Authentik SSO se desinstaló.* No ha cambiado nada al irse, así que las personas pueden seguir iniciando sesión.',
    'uninstall.stays': 'Se queda:',
    'uninstall.entry':
        '{isNamed, select, true {en Rocket.Chat: la entrada de OAuth personalizado «{name}», las restricciones de cuentas, las salas y sus miembros.} other {en Rocket.Chat: la entrada de OAuth personalizado, las restricciones de cuentas, las salas y sus miembros.}}',
    'uninstall.entry.action': 'Mira en Administration > Workspace > Settings > OAuth y > Accounts.',
    'uninstall.directory':
        'en authentik: el proveedor, la aplicación y sus enlaces de grupos; el webhook y lo que un blueprint haya creado para el token, si los hay.',
    'uninstall.directory.action':
        'Mira en Applications > Providers y > Applications. El token de API se puede eliminar (Directory > Tokens and App passwords), igual que lo demás que lleve el nombre de este Rocket.Chat.',
    'uninstall.token': 'el token de acceso personal del administrador.',
    'uninstall.token.action': 'Elimínalo en Perfil > Tokens de acceso personal.',
    'uninstall.waiting': 'lo que esperaba confirmación, de la ejecución {runs}: ya nadie lo deshace.',
    'uninstall.waiting.action':
        'Si no se puede iniciar sesión, revisa a mano la entrada y las restricciones de cuentas.',
    'uninstall.adoption': 'el acceso a cuentas que ya existían, en la entrada «{name}»: ya nadie le pone fin.',
    'uninstall.adoption.action':
        'Desactiva «Fusionar usuarios de servicios distintos» en Administration > Workspace > Settings > OAuth > Custom OAuth: {name}.',
    'uninstall.cut_off': 'lo que la ejecución {runs} había hecho cuando se interrumpió.',
    'uninstall.cut_off.action':
        'Cuando la app se instale de nuevo, `/authentik-sync` revisa lo que hay y hace el resto.',
    'uninstall.gone':
        '{count, plural, =0 {Se pierde: el diario. No quedaba ninguna ejecución por deshacer.} one {Se pierde: el diario. La app ya no puede deshacer # ejecución; `/authentik-sync undo` lo hace solo mientras está instalada.} other {Se pierde: el diario. La app ya no puede deshacer # ejecuciones; `/authentik-sync undo` lo hace solo mientras está instalada.}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
