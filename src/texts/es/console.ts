import type { consoleTexts as source } from '../en/console';

export const consoleTexts = {
    'console.title': 'Authentik SSO',
    'console.tab.overview': 'Resumen',
    'console.tab.plan': 'Plan',
    'console.tab.people': 'Personas',
    'console.tab.rules': 'Reglas',
    'console.tab.check': 'Comprobación',
    'console.tab.history': 'Historial',
    'console.refresh': 'Actualizar',
    'console.wait': 'Se están consultando ambos servidores.',
    'console.at_work': 'En curso. Pulsa «Actualizar» dentro de un momento.',
    'console.as_of': 'Datos del {time}.',
    'console.open': 'La consola está abierta al lado.',
    'console.not_open': 'No se pudo abrir la consola al lado.',
    'console.as_dialog': 'Abrirla como diálogo',
    'console.edit': 'Editar las reglas',
    'console.no_rules': 'Aún no hay reglas.',
    'console.look': 'Ver qué cambia',
    'console.save': 'Guardar',
    'console.rules_hint': 'No se guarda nada antes de que hayas visto qué cambia.',
    'console.rules_same': 'Nada cambia.',
    'console.rules_differ':
        '{come, plural, one {# línea es nueva} other {# líneas son nuevas}}, {gone, plural, one {# línea desaparece} other {# líneas desaparecen}}:',
    'console.rules_at_work':
        'Se está calculando qué cambian estas reglas para personas y salas; mientras tanto no se guarda nada.',
    'console.rules_at_work.action':
        'Pulsa «Actualizar» dentro de un momento. Lo que tarda más de dos minutos lo muestra `/authentik-sync plan` cuando las reglas están guardadas, antes de que se haga nada.',
    'console.rules_change': '*Qué cambian estas reglas*: {means}. Aún no se ha cambiado nada.',
    'console.rules_change_nobody':
        '{isAnyGone, select, true {*Qué cambian estas reglas*: no dan a nadie nada que no den las guardadas.} other {*Qué cambian estas reglas*: nada, para las personas y salas tal como están ahora.}}',
    'console.rules_no_longer': '*Ya no*, aunque las reglas guardadas lo piden: {means}.',
    'console.rules_then':
        '«Guardar» guarda las reglas y por sí solo no mueve a nadie: el plan muestra lo que hacen, y la próxima revisión lo hace.',
    'console.rules_too_long': 'Estas reglas son demasiado largas para un diálogo.',
    'console.rules_too_long.action': 'Edítalas en la página de ajustes de la app.',
    'console.rules_moved': 'Alguien ha guardado otras reglas desde que se abrió este diálogo.',
    'console.rules_moved.action': 'Copia lo que has escrito, ciérralo y ábrelo de nuevo.',
    'console.no_text': 'No hay texto en lo que se envió.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
