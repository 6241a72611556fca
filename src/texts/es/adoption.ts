import type { adoption as source } from '../en/adoption';

export const adoption = {
    'adopt.done': '✓ Adoptado en los ajustes de la app: {settings}.',
    'adopt.done.action': '`/authentik-sync plan` muestra lo que queda de la entrada.',
    'adopt.nothing': '✓ Los ajustes de la app ya tienen lo mismo que la entrada.',
    'adopt.nothing.action': '`/authentik-sync plan` muestra lo que queda de ella.',
    'adopt.refused': '⚠ No adoptado, porque la app no puede trabajar con lo que la entrada tiene ahí: {settings}.',
    'adopt.endless':
        '⚠ «Fusionar usuarios de servicios distintos» está activado en la entrada, y no se adopta: como ajuste, nada le pondría fin.',
    'adopt.endless.action': 'Elige en «Acceso a cuentas existentes» lo que se pretende: eso termina solo.',
    'adopt.no_entry': '✗ No hay ninguna entrada de OAuth personalizado «{name}» cuyos valores puedan adoptarse.',
    'adopt.no_entry.action': 'Revisa el ajuste «Nombre del servicio».',
    'adoption.ended':
        '✓ Ha terminado el plazo en el que se entra por {by, select, address {la dirección} other {el nombre de usuario}} en cuentas que ya existían: «Fusionar usuarios de servicios distintos» de la entrada «{entry}» vuelve a estar desactivado.',
    'adoption.ended.action':
        '`/authentik-sync people` muestra quién aún no ha entrado con authentik. Si necesitan más tiempo, apruébalo: `/authentik-sync plan`.',
    'adoption.ended_early':
        '✓ Ya no se entra por {by, select, address {la dirección} other {el nombre de usuario}} en cuentas que ya existían, porque «Acceso a cuentas existentes» dice ahora otra cosa: «Fusionar usuarios de servicios distintos» de la entrada «{entry}» vuelve a estar desactivado.',
    'adoption.restart':
        '⚠ En el flujo de inicio de sesión de este servidor, lo que estaba activado sigue vigente hasta que se reinicie Rocket.Chat.',
    'adoption.restart.action': 'Reinícialo.',
    'adoption.not_ended':
        '✗ Ha terminado el plazo para las cuentas que ya existían, pero «Fusionar usuarios de servicios distintos» de la entrada «{entry}» no se pudo desactivar: {failure}',
    'adoption.not_ended.action':
        'Desactívalo en Administration > Workspace > Settings > OAuth > Custom OAuth: {entry}. La app lo sigue intentando, una vez al día.',
    'adoption.still_on': 'se escribió, y sigue activado.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
