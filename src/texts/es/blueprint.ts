import type { blueprint as source } from '../en/blueprint';

export const blueprint = {
    'blueprint.title':
        '{hasWebhook, select, true {✓ Este blueprint configura authentik para este Rocket.Chat, con el webhook que avisa de los cambios.} other {✓ Este blueprint configura authentik para este Rocket.Chat.}}',
    'blueprint.secret':
        '*Contiene el secreto de cliente*: solo tú ves este mensaje, y desaparece al recargar la página.',
    'blueprint.create':
        '1. Abre {url} ({menu, select, new {UI Customization > Blueprints} old {Customization > Blueprints} other {en 2026.5 y posteriores: UI Customization > Blueprints; hasta 2026.2: Customization > Blueprints}}), pulsa «Create», elige «Internal», pega como contenido el texto de abajo y guarda.',
    'blueprint.apply':
        '2. Con guardar no se aplica nada: pulsa ▶ («Apply») en su fila, y de nuevo tras cada cambio del contenido.',
    'blueprint.run': '3. Cuando su estado sea «Successful» (recarga la lista), ejecuta aquí `/authentik-sync`.',
    'blueprint.credentials':
        '{isNew, select, true {El ID y el secreto de cliente se acaban de crear y ya están en los ajustes de la app: no hay que copiar nada de vuelta.} other {El ID y el secreto de cliente son los de los ajustes de la app.}}',
    'blueprint.import':
        'Desde 2026.5, «Import» en la misma página lo acepta una vez, como archivo; antes lo hace Flows and Stages > Flows > Import. Un blueprint guardado sobrescribe los valores enumerados cada vez que se aplica.',
    'blueprint.only_in_room': 'Un blueprint contiene un secreto, y la consola guarda lo que muestra.',
    'blueprint.only_in_room.action': 'Escribe `/authentik-sync blueprint` en una sala.',
    'blueprint.token_title':
        '✓ Este blueprint crea el token de API en authentik: una cuenta de servicio, dos roles con lo que necesitan los ajustes de la app y un token que no caduca nunca.',
    'blueprint.token_secret':
        '*Contiene la clave del token*: solo tú ves este mensaje, y desaparece al recargar la página. `/authentik-sync blueprint token` lo muestra de nuevo.',
    'blueprint.token_run':
        '3. Cuando su estado sea «Successful» (recarga la lista), elimina allí el blueprint: lo que ha creado se queda, y ya nadie puede leer la clave en él. Después ejecuta aquí `/authentik-sync setup`. Hasta que se aplique, authentik no conoce el token, y `check` lo dice.',
    'blueprint.token_key':
        '{isNew, select, true {La clave se acaba de crear y ya está en el ajuste «Token de API»: no hay que copiar nada de vuelta.} other {La clave es la del ajuste «Token de API»; `/authentik-sync blueprint token new` crea otra.}}',
    'blueprint.token_roles':
        'El rol cuyo nombre acaba en «set-up» sirve para configurar y para deshacer. Cuando el inicio de sesión funcione, puedes eliminarlo en authentik (Directory > Roles): lo que queda solo lee.',
    'blueprint.other_token':
        'El ajuste «Token de API» contiene un token que este comando no ha creado, así que no se ha cambiado nada.',
    'blueprint.other_token.action':
        'Para reemplazarlo, pulsa el botón o ejecuta `/authentik-sync blueprint token new`: hasta que ese blueprint se aplique en authentik, la app no puede leer nada allí.',
    'button.replace-token': 'Reemplazar el token',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
