import type { keepUp as source } from '../en/keep-up';

export const keepUp = {
    'keep_up.waits': '👋 Algo espera por você: nada disso acontece sozinho.',
    'keep_up.problems': '⚠ Nem tudo na execução `{run}`, que começou sozinha, saiu como planejado:',
    'keep_up.solved': '✓ O que não tinha saído como planejado está agora como deve estar.',
    'keep_up.failed':
        '⚠ O app não consegue verificar se algo mudou: {failure} Ele tenta de novo sozinho e avisa quando voltar a funcionar.',
    'keep_up.recovered':
        '✓ O app consegue verificar de novo; desde {time} não conseguia ({count, plural, one {# tentativa} other {# tentativas}}).',
    'keep_up.well': '✓ Tudo bem: cada um está onde seus grupos dizem ({done}).',

    'pause.begun':
        '{isOpen, select, true {✓ Em pausa: nada mais começa sozinho.} other {✓ Em pausa: nada começa sozinho até {time}.}}',
    'pause.begun.action':
        '`/authentik-sync resume` encerra a pausa. O que já começou continua, e alterações que ninguém mantém são desfeitas mesmo assim.',
    'pause.not_understood': '✗ {typed} não é um prazo nem um horário; nada foi pausado.',
    'pause.not_understood.action':
        'Digite uma duração, como `2h` ou `3 dias`, uma hora, como `18:00`, ou uma data, como `2026-12-24 08:00`; sem nada, a pausa vale até `resume`.',
    'pause.past': '✗ {typed} já passou; nada foi pausado.',
    'pause.past.action': 'Digite um momento no futuro, como `2h` ou `18:00`.',
    'pause.too_long': '✗ {typed} fica a mais de um ano daqui; nada foi pausado.',
    'pause.too_long.action': 'Sem um prazo, `/authentik-sync pause` vale até `resume`.',
    'resume.done': '✓ Retomado: o app volta a verificar sozinho.',
    'resume.nothing': '✓ Nada estava em pausa.',

    'stop.asked': '✓ A execução `{run}` termina no próximo passo.',
    'stop.asked.action':
        'O que ela fez permanece; `/authentik-sync undo {run}` desfaz, e `/authentik-sync pause` impede que a próxima comece sozinha.',
    'stop.take_back': '⚠ A execução `{run}` desfaz o que ninguém confirmou e não é interrompida.',
    'stop.nothing': '✓ Nenhuma execução em andamento.',

    'sync.whom': '✗ Indique uma pessoa.',
    'sync.whom.action': '`/authentik-sync sync ada` faz o que há para fazer só por ada.',
    'sync.no_account': '⚠ “{name}” ainda não tem conta aqui; não há nada a fazer.',
    'sync.no_account.action': '`/authentik-sync user` com esse nome diz por quê.',
    'sync.not_linked': '⚠ A conta de “{name}” não está vinculada a ninguém no authentik; nada é dado a ela.',
    'sync.not_linked.action': '`/authentik-sync link <person> @<account>` diz quem é.',
    'sync.nothing': '✓ Nada a fazer por “{name}”: tudo está como os grupos dizem.',
    'sync.left':
        '⚠ Ainda não: {places}. Antes é preciso criar ou mudar algo, o que a sincronização de uma só pessoa não faz.',
    'sync.left.action': '`/authentik-sync` faz tudo.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
