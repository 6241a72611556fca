import type { blueprint as source } from '../en/blueprint';

export const blueprint = {
    'blueprint.title': '✓ Este blueprint configura authentik para este Rocket.Chat.',
    'blueprint.secret':
        '*Contiene el secreto de cliente*: solo usted ve este mensaje, y desaparece al recargar la página.',
    'blueprint.create':
        '1. Abra {url} ({menu, select, new {UI Customization > Blueprints} old {Customization > Blueprints} other {en 2026.5 y posteriores: UI Customization > Blueprints; hasta 2026.2: Customization > Blueprints}}), pulse «Create», elija «Internal», pegue como contenido el texto de abajo y guarde.',
    'blueprint.apply':
        '2. Con guardar no se aplica nada: pulse ▶ («Apply») en su fila, y de nuevo tras cada cambio del contenido.',
    'blueprint.run': '3. Cuando su estado sea «Successful» (recargue la lista), ejecute aquí `/authentik-sync`.',
    'blueprint.credentials':
        '{isNew, select, true {El ID y el secreto de cliente se acaban de crear y ya están en los ajustes de la app: no hay que copiar nada de vuelta.} other {El ID y el secreto de cliente son los de los ajustes de la app.}}',
    'blueprint.import':
        'Desde 2026.5, «Import» en la misma página lo toma una vez, como archivo; antes lo hace Flows and Stages > Flows > Import. Uno guardado sobrescribe los valores enumerados cada vez que se aplica.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
