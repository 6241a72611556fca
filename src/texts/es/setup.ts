import type { setup as source } from '../en/setup';

export const setup = {
    'setup.title':
        '*Configuración*: {works, number} de 3 valores {works, plural, =1 {está y funciona} other {están y funcionan}}.',
    'setup.no_url': 'Falta.',
    'setup.no_url.action': 'Escribe la dirección en la que se abre authentik, como `https://authentik.company`.',
    'setup.no_token': 'Falta.',
    'setup.no_token.action':
        '`/authentik-sync blueprint token` lo crea, con un solo texto para pegar en authentik. A mano: Directory > Tokens and App passwords > Create, intent «API Token», «Expiring» sin marcar, para un usuario con los permisos de docs/permissions.md. Para configurar el inicio de sesión sin ningún token, `/authentik-sync blueprint` te da un archivo.',
    'setup.no_personal_token': 'Falta.',
    'setup.no_personal_token.action':
        'En Rocket.Chat, con tu propia cuenta: Perfil > Tokens de acceso personal > Añadir, con «Ignore Two Factor Authentication» marcado.',
    'setup.not_tried': 'Está. Se prueba en cuanto se corrija lo que no puede funcionar.',
    'setup.where':
        'Escribe lo que falta en Administration > Marketplace > Private Apps > Authentik SSO > Settings, sección «Conexión», guarda y revisa de nuevo. Ningún secreto se escribe en otro sitio.',
    'setup.done': '✓ No falta nada. Esto es lo que haría `/authentik-sync`:',
    'button.make-token': 'Crear el token con un blueprint',
    'button.look-again': 'Revisar de nuevo',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
