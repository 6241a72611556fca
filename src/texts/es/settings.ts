import type { settings as source } from '../en/settings';

export const settings = {
    'setting.no_url': '«{setting}» está vacío.',
    'setting.no_url.action': 'Escribe la dirección en la que se abre authentik, como {write}.',
    'setting.not_a_url': '«{setting}» no es una URL.',
    'setting.not_a_url.action': 'Escríbela completa, como {write}.',
    'setting.url_scheme': '«{setting}» debe empezar por `https://` o `http://`.',
    'setting.url_credentials': '«{setting}» contiene un nombre de usuario o una contraseña.',
    'setting.url_credentials.action': 'Retíralo: los tokens tienen ajustes propios.',
    'setting.url_query': '«{setting}» tiene una parte detrás de `?` o `#`.',
    'setting.url_query.action': 'Retira esa parte.',
    'setting.url_page': '«{setting}» es la dirección de una página o de una API.',
    'setting.url_page.action': 'Escribe solo la dirección del servidor, como {write}.',
    'setting.slug': '«{setting}» debe contener solo letras, dígitos, `-` y `_`, y al menos uno de ellos.',
    'setting.slug.action': 'Cópialo de la aplicación en authentik.',

    'setting.user_id_alone': '«{setting}» está vacío, pero «ID de usuario del administrador» dice de quién es.',
    'setting.user_id_alone.action': 'Rellena ambos, o ninguno.',

    'setting.no_service_name': '«{setting}» no contiene ni una letra ni un dígito.',
    'setting.no_service_name.action': 'Usa `authentik`, como la guía.',
    'setting.built_in_service':
        '«{setting}» es {typed}, con el que Rocket.Chat guarda otra forma de iniciar sesión: cada una entraría en las cuentas de la otra.',
    'setting.built_in_service.action': 'Usa `authentik`, como la guía, o un nombre propio.',
    'setting.no_openid': '«{setting}» no contiene `openid`, sin el cual authentik no dice quién inicia sesión.',
    'setting.no_openid.action': 'Usa `openid email profile`.',
    'setting.other_signs':
        '«{setting}» contiene un espacio, u otros caracteres que no son letras, dígitos y signos ASCII.',
    'setting.other_signs.action': 'Copia el valor otra vez, y nada más.',
    'setting.weak_secret':
        '«{setting}» no puede ser el secreto de un webhook: tiene menos de 20 o más de 200 caracteres, u otros que no son letras, dígitos y signos ASCII.',
    'setting.weak_secret.action': 'Déjalo vacío: el próximo `/authentik-sync` crea uno.',
    'setting.time_of_day': '«{setting}» es {typed}, que no es una hora del día.',
    'setting.time_of_day.action': 'Escribe una como `03:00`, o nada.',
    'setting.colour': '«{setting}» es {typed}, que no es un color.',
    'setting.colour.action': 'Escribe uno como número hexadecimal, como `#fd4b2d`.',
    'setting.no_username_field':
        '«{setting}» está vacío, y sin un nombre de usuario Rocket.Chat no puede fusionar ni nombrar a nadie.',
    'setting.no_username_field.action': 'Usa `preferred_username`.',
    'setting.no_access_token_param': '«{setting}» está vacío.',
    'setting.no_access_token_param.action': 'Usa `access_token`.',
    'setting.no_channels_admin':
        '«{setting}» está vacío, pero alguien tiene que ser propietario de las salas que crea la app.',
    'setting.no_channels_admin.action': 'Usa `rocket.cat`.',
    'setting.no_email_field': '«{setting}» está vacío, pero las personas se identifican por su correo electrónico.',
    'setting.no_email_field.action': 'Usa `email`.',

    'setting.quote_open': 'En «{setting}» se abre una comilla que no se cierra.',
    'setting.quote_open.action':
        'Pon entre comillas un nombre que contenga comas, y escribe dos veces una comilla dentro de él.',

    'setting.too_long': '«{setting}» tiene más de {most, number} caracteres.',
    'setting.too_long.action': 'Acórtalo.',
    'setting.too_many_names': '«{setting}» contiene más de {most, number} nombres.',
    'setting.too_many_names.action': 'Indica menos.',
    'setting.choice': '«{setting}» es {typed}, que no es uno de sus valores.',
    'setting.choice.action': 'Elige uno de {choices}.',
    'setting.number': '«{setting}» es {typed}.',
    'setting.number.action': 'Escribe un número entero de {least, number} a {most, number}.',
    'setting.number_from': '«{setting}» es {typed}.',
    'setting.number_from.action': 'Escribe un número entero, {least, number} o más.',
    'setting.rule': '«{setting}», línea {line}, columna {column}: {problem}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
