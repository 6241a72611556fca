import type { progress as source } from '../en/progress';

export const progress = {
    'progress.title': '⏳ *Execução `{run}`* em andamento',
    'progress.percent': '{percent, number} %',
    'progress.steps': '{done, number} de {steps, plural, one {# passo feito} other {# passos feitos}}',
    'progress.steps_left': '{done, number} de {steps, plural, one {# passo feito} other {# passos feitos}}, {left}',
    'progress.seconds': '{count, plural, one {falta cerca de # segundo} other {faltam cerca de # segundos}}',
    'progress.minutes': '{count, plural, one {falta cerca de # minuto} other {faltam cerca de # minutos}}',
    'progress.made': 'Até agora: {done}',
    'progress.doing': 'Agora: {subject}',
    'progress.held_up': 'Aguardando desde {since}: {failure} A próxima tentativa é em {time}.',
    'progress.comes_first': '✗ A execução `{run}` vem primeiro e está aguardando: enquanto isso, nada mais começa.',
    'progress.comes_first.action':
        '`/authentik-sync stop` encerra a execução em poucos segundos; o que ela fez permanece.',
    'progress.at_work':
        '✗ A execução `{run}` está em andamento desde {since}, {begun}: enquanto isso, nada mais começa.',
    'progress.at_work.action':
        '`/authentik-sync status` diz até onde chegou; `/authentik-sync stop` a encerra no próximo passo.',
    'progress.look_at_work':
        '✗ O app consulta os dois servidores desde {since}{isKnown, select, true {, para {actor}} other {}}: enquanto isso, nada mais começa.',
    'progress.look_at_work.action': 'Pergunte de novo em instantes.',
    'progress.cut_off':
        '{seconds, plural, one {Se isso foi interrompido, outra coisa pode começar em no máximo # segundo.} other {Se isso foi interrompido, outra coisa pode começar em no máximo # segundos.}}',
    'progress.stop': '`/authentik-sync stop` encerra a execução no próximo passo.',
    'progress.continues':
        '… {done, number} de {steps, plural, one {# passo feito} other {# passos feitos}}. O resto segue em segundo plano: suas mensagens diretas com @{account} mostram o andamento e depois o resultado.',
    'progress.over':
        '{outcome, select, done {✓} partial {⚠} other {✗}} A execução `{run}` terminou: suas mensagens diretas com @{account} dizem qual foi o resultado.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
