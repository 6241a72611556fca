import type { commands as source } from '../en/commands';

export const commands = {
    'command.not_allowed': '✗ Solo los administradores pueden usar `/authentik-sync`.',
    'command.not_allowed.action': 'Pídeselo a uno de ellos.',
    'command.unknown': '✗ No existe `/authentik-sync` {typed}, así que no se hizo nada.',
    'command.unknown.action': '`/authentik-sync help` muestra lo que hay.',
    'command.unknown_word': '✗ `/authentik-sync {verb}` no sabe qué hacer con {typed}, así que no se hizo nada.',
    'command.unknown_word.action': '`/authentik-sync help` muestra lo que puede ir detrás.',
    'command.word_meant': '¿Querías decir `{meant}`?',
    'command.did_you_mean': '¿Querías decir `/authentik-sync {meant}`?',
    'command.looking':
        '… Consultando authentik y {rooms, plural, =0 {Rocket.Chat} one {# sala} other {# salas}}. La respuesta llegará aquí.',
    'command.still_at_work': '… Aún en curso: los servidores se toman su tiempo. La respuesta llegará aquí.',
    'command.server_waits':
        '… {server} pide un momento y se le vuelve a preguntar, como máximo hasta el {time}; la respuesta llegará aquí.',
    'command.which_plan': '✗ Indica un plan.',
    'command.which_plan.action':
        '`/authentik-sync plan` muestra uno con su huella; `/authentik-sync apply <fingerprint>` lo ejecuta.',
    'command.rest': '`/authentik-sync status` y `/authentik-sync history` dicen más.',
    'settings.invalid':
        '{count, plural, one {✗ # ajuste no puede funcionar, así que no se hizo nada.} other {✗ # ajustes no pueden funcionar, así que no se hizo nada.}}',
    'settings.invalid.action': 'Abre Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'settings.stop_sync': 'Las salas no se sincronizan: {wrong}.',
    'settings.stop_sync.action': 'Corrígelo en Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'settings.mistakes': '{count, plural, one {# error} other {# errores}} en «{setting}»',
    'missing.title': '👋 {count, plural, one {Falta # cosa} other {Faltan # cosas}} antes de poder configurar nada.',
    'missing.title.action':
        '{count, plural, one {Escríbela} other {Escríbelas}} en Administration > Marketplace > Private Apps > Authentik SSO > Settings, y después `/authentik-sync plan`.',
    'missing.one': '{setting}: {where}',
    'missing.authentik_url': 'la dirección en la que se abre authentik, como `https://authentik.company`',
    'missing.authentik_token':
        'en authentik, Directory > Tokens and App passwords > Create, con el intent «API Token» y sin caducidad',
    'missing.rocketchat_token':
        'aquí, tu perfil > Tokens de acceso personal > Añadir, con «Ignore Two Factor Authentication» marcado',
    'missing.no_token':
        '¿Sin token de API? En cuanto la URL está escrita, `/authentik-sync blueprint token` crea uno, con un solo texto para pegar en authentik.',
    'command.about':
        '*Authentik SSO* configura «Iniciar sesión con authentik» y lleva a las personas a las salas, los equipos y los roles de sus grupos. Solo para administradores.',
    'command.settings': 'Ajustes: Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
