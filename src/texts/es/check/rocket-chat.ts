import type { rocketChat as source } from '../../en/check/rocket-chat';

export const rocketChat = {
    'check.title.rocketchat_version': 'Versión de Rocket.Chat',
    'check.title.licence': 'Licencia',
    'check.title.workspace_token': 'Token de acceso personal',
    'check.title.workspace_token_two_factor': 'Segundo factor del token de acceso personal',
    'check.title.entry': 'Entrada de OAuth personalizado',
    'check.title.entry_settings': 'Ajustes de la entrada',
    'check.title.service_live': 'Servicio de inicio de sesión',
    'check.title.login_style': 'Estilo de inicio de sesión',
    'check.title.login_flow': 'Flujo de inicio de sesión',
    'check.title.ssrf': 'Direcciones privadas',
    'check.title.second_writer': 'Otra asignación de pertenencias',
    'check.title.login_form': 'Formulario de inicio de sesión',
    'check.title.restrictions': 'Restricciones de cuentas',

    'check.rocketchat_version.is': 'Rocket.Chat {version}.',
    'check.rocketchat_version.unknown':
        'Rocket.Chat no dijo qué versión es, así que la app no puede saber qué reglas se aplican.',
    'check.rocketchat_version.unknown.action':
        'Pon en «Dirección REST», en los ajustes de la app, una a la que llegue el propio servidor, como `http://localhost:3000`.',
    'check.rocketchat_version.unknown_because':
        'Rocket.Chat no dijo qué versión es, así que la app no puede saber qué reglas se aplican.',
    'check.licence.refused':
        'Rocket.Chat {version} rechaza aquí el OAuth personalizado: desde la 9.0 necesita una licencia con el módulo «oauth-enterprise», y sin ella actúa como si toda entrada estuviera desactivada.',
    'check.licence.has_module': 'La licencia tiene el módulo «oauth-enterprise».',
    'check.licence.is_valid':
        'Hay una licencia válida. Solo el token de un administrador podría decir qué módulos tiene.',
    'check.licence.not_needed': 'Esta versión no necesita ninguna para el OAuth personalizado.',
    'check.licence.unknown':
        'El OAuth personalizado necesita una licencia desde la 9.0. No se pudo averiguar si la hay: no lo dicen ni `Enterprise_License_Status` ni `licenses.info`.',
    'check.licence.none_and_version_unknown':
        'No hay ninguna licencia con el módulo «oauth-enterprise». El OAuth personalizado la necesita desde la 9.0, y Rocket.Chat no dijo qué versión es.',
    'check.licence.needed_from_nine':
        'El OAuth personalizado funciona en esta versión sin licencia, y deja de funcionar con la actualización a la 9.0.',
    'check.do.register':
        'Registra el espacio de trabajo en el plan gratuito Starter o en uno de pago (Administration > Workspace).',
    'check.do.register_if_nine':
        'Si es la 9.0 o posterior, registra el espacio de trabajo en el plan gratuito Starter o en uno de pago (Administration > Workspace).',
    'check.do.register_before_update':
        'Registra el espacio de trabajo en el plan gratuito Starter o en uno de pago (Administration > Workspace). Hazlo antes de esa actualización.',

    'check.workspace_token.none':
        'No hay ningún token de acceso personal de un administrador, así que la app no puede crear la entrada, dar roles ni enumerar cuentas.',
    'check.workspace_token.accepted':
        'Rocket.Chat acepta el token de acceso personal. Es de {username}, que es administrador.',
    'check.workspace_token.no_administrator': 'El token de acceso personal es de {username}, que no es administrador.',
    'check.workspace_token_two_factor.ignored': 'Ignora el segundo factor.',
    'check.workspace_token_two_factor.asked':
        'Se creó sin «Ignore Two Factor Authentication». Rocket.Chat pedirá un código cuando la app escriba, y nadie puede darlo.',
    'check.workspace_token_two_factor.of_a_login':
        'No está entre los tokens de acceso personal de su usuario. Un token que viene de un inicio de sesión termina con esa sesión.',
    'check.do.create_personal_token':
        'Crea uno como administrador (Perfil > Tokens de acceso personal, con «Ignore Two Factor Authentication» marcado) y guárdalo en los ajustes de la app.',

    'check.entry.absent': 'No hay ninguna entrada de OAuth personalizado «{entry}», así que no hay botón.',
    'check.entry.on': 'La entrada de OAuth personalizado «{entry}» existe y está activada.',
    'check.entry.off': 'La entrada de OAuth personalizado «{entry}» está desactivada, así que no hay botón.',
    'check.entry_settings.right': 'Todos los ajustes de la entrada están como deben.',
    'check.entry_settings.differ':
        '{count, plural, one {# de los ajustes de la entrada difiere de lo pedido: {changes}.} other {# de los ajustes de la entrada difieren de lo pedido: {changes}.}}',
    'check.service_live.absent':
        'La entrada está activada, pero la página de inicio de sesión no recibe ningún servicio «{service}».',
    'check.service_live.other_client':
        'El servicio «{service}» está activo, con otro ID de cliente que el de la entrada.',
    'check.service_live.hidden': 'El servicio «{service}» está activo, pero su botón está oculto.',
    'check.service_live.live': 'El servicio «{service}» está activo en la página de inicio de sesión.',
    'check.do.create_entry': 'Ejecuta `/authentik-sync`: crea la entrada.',
    'check.do.switch_entry_on': 'Ejecuta `/authentik-sync`: activa la entrada.',
    'check.do.set_entry':
        'Ejecuta `/authentik-sync` para establecerlos, o cambia los ajustes de la app si la entrada es la correcta.',
    'check.do.show_button': 'Activa «Mostrar el botón» en los ajustes de la app y ejecuta `/authentik-sync`.',
    'check.do.refresh_services':
        'Espera unos segundos y comprueba de nuevo. Si no ayuda, abre Administration > Workspace > Settings > OAuth y pulsa «Refresh OAuth Services».',

    'check.login_style.redirect': 'El estilo de inicio de sesión es «Redirección».',
    'check.login_style.popup':
        'El estilo de inicio de sesión es «Ventana emergente». Los navegadores que bloquean ventanas necesitan «Redirección».',
    'check.login_style.default_fails':
        'El estilo de inicio de sesión es «Default», que añade «?close» a la URI de redirección, y authentik la rechaza.',
    'check.login_style.default_may_fail':
        'El estilo de inicio de sesión es «Default», que solo funciona con el flujo de inicio de sesión moderno.',
    'check.do.choose_redirect':
        'Elige «Redirección» como estilo de inicio de sesión en los ajustes de la app y ejecuta `/authentik-sync`.',
    'check.login_flow.other_authorize':
        'El inicio de sesión pide su página en {url}, que no es donde la tiene authentik.',
    'check.login_flow.other_token': 'El inicio de sesión pide un token en {url}, que no es donde lo tiene authentik.',
    'check.login_flow.other_identity':
        'El inicio de sesión pide la identidad en {url}, que no es donde la tiene authentik.',
    'check.login_flow.legacy': 'Los inicios de sesión usan el flujo antiguo.',
    'check.login_flow.modern_from_nine': 'Desde la 9.0 solo existe el moderno.',
    'check.login_flow.modern':
        'Los inicios de sesión usan el flujo moderno. Se pide consentimiento en cada inicio de sesión, ninguna cuenta se vincula por su correo electrónico, y la app no se entera de ningún inicio de sesión hasta su próxima ejecución programada. En algunas versiones las cuentas no reciben ninguna dirección de correo de authentik, y un inicio de sesión que se rechaza por la cuenta se queda cargando sin fin (RocketChat/Rocket.Chat#42062).',
    'check.login_flow.modern.action':
        'Desactiva `Accounts_OAuth_Use_Modern_Flow` (Administration > Workspace > Settings > OAuth) hasta que se cierre esa incidencia, si nadie puede elegir su propio correo electrónico en authentik.',
    'check.login_flow.drops_addresses':
        'Esta versión las descarta: una cuenta creada por un inicio de sesión llegó sin dirección.',
    'check.login_flow.passes_addresses':
        'Esta versión las transmite: una cuenta creada por un inicio de sesión llegó con su dirección.',
    'check.login_flow.modern_only':
        'Los inicios de sesión usan el flujo moderno, el único desde la 9.0. Se pide consentimiento en cada inicio de sesión, ninguna cuenta se vincula por su correo electrónico, y la app no se entera de ningún inicio de sesión hasta su próxima ejecución programada. En algunas versiones las cuentas no reciben ninguna dirección de correo de authentik, y un inicio de sesión que se rechaza por la cuenta se queda cargando sin fin (RocketChat/Rocket.Chat#42062).',
    'check.login_flow.modern_only.action':
        'Mantén el campo clave «Nombre de usuario», y actualiza Rocket.Chat cuando se cierre esa incidencia.',
    'check.do.write_addresses':
        'Ejecuta `/authentik-sync`: escribe las direcciones que anuncia authentik, recortadas como las necesitan ambos flujos de inicio de sesión.',

    'check.ssrf.reaches': 'Esta versión permite que el OAuth personalizado llegue a direcciones privadas.',
    'check.ssrf.refuses':
        'Este servidor dice 8.2, pero no qué versión de la 8.2. La 8.2.0 se niega a pedir un token a direcciones privadas. authentik tiene una dirección privada, así que en ella falla todo inicio de sesión (RocketChat/Rocket.Chat#39328).',
    'check.ssrf.refuses.action': 'Actualiza Rocket.Chat a la 8.2.1 o posterior.',
    'check.ssrf.may_refuse':
        'Este servidor dice 8.2, pero no qué versión de la 8.2. La 8.2.0 se niega a pedir un token a direcciones privadas. Si la dirección de authentik es privada, en ella falla todo inicio de sesión (RocketChat/Rocket.Chat#39328).',
    'check.ssrf.may_refuse.action': 'Actualiza Rocket.Chat a la 8.2.1 o posterior.',

    'check.second_writer.none': 'Nada más escribe las pertenencias de las reglas de grupos.',
    'check.second_writer.channels':
        'La asignación de grupos del propio Rocket.Chat también está activada («Map Roles/Groups to channels»). En cada inicio de sesión actúa en contra de las reglas de grupos de la app.',
    'check.second_writer.roles':
        'La asignación de grupos del propio Rocket.Chat también está activada («Merge Roles from SSO»). En cada inicio de sesión actúa en contra de las reglas de grupos de la app.',
    'check.second_writer.both':
        'La asignación de grupos del propio Rocket.Chat también está activada («Map Roles/Groups to channels» y «Merge Roles from SSO»). En cada inicio de sesión actúa en contra de las reglas de grupos de la app.',
    'check.do.switch_mapping_off':
        'Desactiva ambas opciones en los ajustes de OAuth de Rocket.Chat, o vacía el ajuste «Reglas de grupos» de la app.',
    'check.login_form.shown': 'El formulario de inicio de sesión también se muestra, así que hay otra entrada.',
    'check.login_form.hidden': 'El formulario de inicio de sesión está oculto.',
    'check.login_form.no_way_in':
        'El formulario de inicio de sesión está oculto y el servicio de inicio de sesión no está activo, así que nadie nuevo tiene por dónde entrar.',
    'check.do.show_form':
        'El token de acceso personal de un administrador recupera el formulario (`POST settings/Accounts_ShowFormLogin`), y también un arranque con `OVERWRITE_SETTING_Accounts_ShowFormLogin=true`.',
    'check.restrictions.differ':
        '{count, plural, one {# restricción de cuentas no está como debe: {changes}.} other {# restricciones de cuentas no están como deben: {changes}.}}',
    'check.restrictions.differ.action':
        'Ejecuta `/authentik-sync`, o elige «Dejar como está» en los ajustes de la app.',
    'check.restrictions.none': 'No se pide ninguna restricción de cuentas.',
    'check.restrictions.right': 'Todas las restricciones de cuentas que tiene este servidor están como deben.',
    'check.restrictions.not_on_this_server': 'Este servidor no tiene {settings}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
