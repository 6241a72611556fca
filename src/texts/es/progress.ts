import type { progress as source } from '../en/progress';

export const progress = {
    'progress.title': '⏳ *La ejecución `{run}`* está en curso',
    'progress.percent': '{percent, number} %',
    'progress.steps': '{done, number} de {steps, plural, one {# paso hecho} other {# pasos hechos}}',
    'progress.steps_left': '{done, number} de {steps, plural, one {# paso hecho} other {# pasos hechos}}, {left}',
    'progress.seconds': '{count, plural, one {falta aproximadamente # segundo} other {faltan unos # segundos}}',
    'progress.minutes': '{count, plural, one {falta aproximadamente # minuto} other {faltan unos # minutos}}',
    'progress.made': 'Hasta ahora: {done}',
    'progress.doing': 'Ahora: {subject}',
    'progress.held_up': 'En espera desde el {since}: {failure} El próximo intento, el {time}.',
    'progress.comes_first': '✗ La ejecución `{run}` va primero, y está en espera: mientras tanto no empieza nada más.',
    'progress.comes_first.action': '`/authentik-sync stop` la termina en unos segundos; lo que ha hecho se queda.',
    'progress.at_work':
        '✗ La ejecución `{run}` está en curso desde el {since}, {begun}: mientras tanto no empieza nada más.',
    'progress.at_work.action':
        '`/authentik-sync status` dice por dónde va; `/authentik-sync stop` la termina en su próximo paso.',
    'progress.look_at_work':
        '✗ La app consulta los dos servidores desde el {since}{isKnown, select, true {, para {actor}} other {}}: mientras tanto no empieza nada más.',
    'progress.look_at_work.action': 'Vuelve a preguntar dentro de un momento.',
    'progress.cut_off':
        '{seconds, plural, one {Si eso se interrumpió, otra cosa puede empezar en # segundo como máximo.} other {Si eso se interrumpió, otra cosa puede empezar en # segundos como máximo.}}',
    'progress.stop': '`/authentik-sync stop` la termina en su próximo paso.',
    'progress.continues':
        '… {done, number} de {steps, plural, one {# paso hecho} other {# pasos hechos}}. El resto sigue en segundo plano: tus mensajes directos con @{account} muestran cuánto ha avanzado, y después qué resultó.',
    'progress.over':
        '{outcome, select, done {✓} partial {⚠} other {✗}} La ejecución `{run}` ha terminado: tus mensajes directos con @{account} dicen qué resultó.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
