import type { run as source } from '../en/run';

export const run = {
    'run.done':
        '{isLive, select, true {✓ Feito: {done}. “Entrar com {service}” está ativo. Execução `{run}`.} other {✓ Feito: {done}. Execução `{run}`.}}',
    'run.done_with_warning':
        '{isLive, select, true {⚠ Feito: {done}. “Entrar com {service}” está ativo. Execução `{run}`.} other {⚠ Feito: {done}. Execução `{run}`.}}',
    'run.partial':
        '{isLive, select, true {⚠ Feito em parte: {done}. “Entrar com {service}” está ativo.} other {⚠ Feito em parte: {done}.}}',
    'run.nothing_to_do':
        '{isLive, select, true {✓ Nada a fazer: tudo está como as configurações pedem. “Entrar com {service}” está ativo.} other {✓ Nada a fazer: tudo está como as configurações pedem.}}',
    'run.nothing_but_warning':
        '{isLive, select, true {⚠ Nada a fazer além do que é dito abaixo. “Entrar com {service}” está ativo.} other {⚠ Nada a fazer além do que é dito abaixo.}}',
    'run.nothing_done': '✗ Nada pôde ser feito.',
    'run.ended_early': '✗ A execução terminou antes do fim: {done}.',
    'run.continues':
        '… {done, number} de {steps, plural, one {# passo feito} other {# passos feitos}}. O resto segue em segundo plano, e a resposta também.',

    'undo.done': '✓ A execução `{run}` foi desfeita: {done}.',
    'undo.partial': '⚠ A execução `{run}` foi desfeita em parte: {done}.',
    'undo.ended_early': '✗ A execução `{run}` só foi desfeita em parte: {done}.',
    'undo.nothing_left': '✓ Execução `{run}`: não resta nada a desfazer.',
    'undo.not_done': '⚠ A execução `{run}` não foi desfeita.',

    'undo.title': '*Desfazer a execução `{run}`*: {means}. Nada foi alterado ainda.',
    'undo.behind': '⚠ Outra execução foi desfeita por último; esta é a anterior a ela.',
    'undo.ends_login':
        '⚠ Depois disso ninguém mais pode entrar com o authentik. {count, plural, =0 {Nenhuma conta está vinculada ainda.} one {# conta está vinculada: {people}. Sem senha própria, fica sem acesso.} other {# contas estão vinculadas: {people}. Quem não tiver senha fica sem acesso.}}',
    'undo.to_do': 'Para fazer: `/authentik-sync apply {fingerprint}`',
    'undo.one_before': 'A execução anterior é `{run}`.',
    'undo.one_before.action': '`/authentik-sync undo {run}` mostra o que aconteceria ao desfazê-la.',
    'undo.again': 'O próximo `/authentik-sync` faz de novo tudo o que as configurações pedem.',

    'take_back.done':
        '⚠ Ninguém pressionou “Manter” a tempo, então foi desfeito: {done}. O resto que a execução {runs} fez fica.',
    'take_back.done.action':
        'Entre com o authentik em outro navegador, digite `/authentik-sync` de novo e pressione “Manter”. “Minutos para confirmar alterações arriscadas” dá mais tempo.',
    'take_back.partial': '⚠ O que ninguém confirmou a tempo foi desfeito em parte: {done}.',
    'take_back.ended_early': '✗ O que ninguém confirmou a tempo só foi desfeito em parte: {done}.',
    'take_back.nothing_left': '✓ O que ninguém confirmou a tempo: não resta nada a desfazer.',
    'take_back.not_done': '⚠ O que ninguém confirmou a tempo não foi desfeito.',
    'take_back.again': 'O app tenta de novo e avisa você.',
    'take_back.given_up': 'O app não tenta de novo; o que resta permanece.',
    'take_back.given_up.action': 'Desfaça manualmente: {commands}.',
    'take_back.command': '`/authentik-sync undo {run}`',
    'take_back.failed': '✗ O que ninguém confirmou da execução `{run}` não pôde ser desfeito: {failure}',
    'take_back.stays': 'Não é tentado de novo sozinho; por isso permanece.',
    'take_back.stays.action': '`/authentik-sync undo {run}` desfaz a execução.',

    'run.dropped':
        '⚠ A execução foi interrompida e retomada. {count, plural, one {# alteração ficou de fora: nada mais a pede} other {# alterações ficaram de fora: nada mais as pede}}. O que é novo desde então espera pelo próximo plano.',
    'run.confirm':
        '⏳ Alterações que podem deixar pessoas sem acesso são desfeitas em {time}, a menos que um administrador pressione “Manter” ou digite `/authentik-sync keep`. Antes disso, entre uma vez em outro navegador.',
    'run.more_withheld':
        '… e {count, plural, one {mais # alteração retida} other {mais # alterações retidas}}: `/authentik-sync plan` mostra todas.',
    'run.approvable':
        '{count, plural, one {# alteração espera} other {# alterações esperam}} a sua decisão: `/authentik-sync plan` mostra de novo, com botões.',

    'count.directory': '{count, plural, one {# alteração no authentik} other {# alterações no authentik}}',
    'count.settings': '{count, plural, one {# configuração gravada} other {# configurações gravadas}}',
    'count.rooms': '{count, plural, one {# sala criada} other {# salas criadas}}',
    'count.members': '{count, plural, one {# membro adicionado} other {# membros adicionados}}',
    'count.removed': '{count, plural, one {# membro removido} other {# membros removidos}}',
    'count.roles': '{count, plural, one {# função alterada} other {# funções alteradas}}',
    'count.accounts': '{count, plural, one {# conta ativada ou desativada} other {# contas ativadas ou desativadas}}',
    'count.links': '{count, plural, one {# pessoa vinculada} other {# pessoas vinculadas}}',
    'count.nothing': 'nada alterado',

    'history.empty': '✓ Nenhuma execução alterou nada ainda.',
    'history.title':
        '*Histórico* — {count, plural, one {# execução} other {# execuções}}, a mais nova primeiro. `/authentik-sync history <run>` mostra uma, `/authentik-sync undo <run>` o que aconteceria ao desfazê-la.',
    'history.unknown': '✗ Não existe a execução {typed}.',
    'history.unknown.action': '`/authentik-sync history` lista as execuções que existem.',
    'history.run': '*Execução* {line}',
    'history.trigger':
        '{trigger, select, command {iniciada por um comando de {actor}} button {iniciada por um botão que {actor} pressionou} endpoint {iniciada pelo endpoint para automação, como {actor}} schedule {iniciada pela programação, para {actor}} login {iniciada por um login, para {actor}} webhook {iniciada por um webhook do authentik, para {actor}} other {iniciada sozinha, para {actor}}}',
    'history.approved':
        '{count, plural, one {# alteração que esperava foi aprovada} other {# alterações que esperavam foram aprovadas}} por {actor}',
    'history.changes': '*O que alterou* — {count, number}',
    'history.exports': 'Como arquivo: `/authentik-sync history {run} csv`, ou `json`',
    'history.in_file':
        '{count, plural, one {✓ # alteração} other {✓ # alterações}} da execução `{run}`: em um arquivo, nas suas mensagens diretas com @{sender}.',
    'history.as_text':
        '{cause, select, disabled {⚠ Como texto, porque o envio de arquivos está desativado.} direct {⚠ Como texto, porque os arquivos estão desativados em mensagens diretas.} size {⚠ Como texto, porque o arquivo é maior do que o servidor aceita.} type {⚠ Como texto, porque o servidor não aceita arquivos desse tipo.} other {⚠ Como texto, porque o servidor não aceitou nenhum arquivo.}}',
    'history.as_text.action': 'Administration > Workspace > Settings > File Upload diz o que ele aceita.',
    'history.sync': '`{run}` {time}, execução de {actor}: {done}',
    'history.undo': '`{run}` {time}, {actor} desfez `{undone}`: {done}',
    'history.take-back': '`{run}` {time}, sozinha, porque ninguém manteve o que {actor} havia iniciado: {done}',
    'history.adoption_end':
        '`{run}` {time}, o prazo para contas que já existiam terminou, iniciado por {actor}: {done}',
    'history.mark': '{line}; {mark}',
    'history.by_schedule': 'pela programação',
    'history.by_login': 'em um login',
    'history.by_webhook': 'por um webhook do authentik',
    'history.problems': '{count, plural, one {# problema} other {# problemas}}',
    'history.ended_early': 'terminou antes do fim: {failure}',
    'history.at_work': 'em andamento',
    'history.withheld': '{count, plural, one {# retida} other {# retidas}}',
    'history.undone_by': 'desfeita por `{run}`',
    'history.waits': 'espera ser mantida até {time}',

    'keep.run': '`{run}`',
    'keep.nothing': '✓ Nada espera ser mantido.',
    'keep.nothing_of':
        '✓ Nada da execução {typed} espera ser mantido: já foi mantida ou desfeita. `/authentik-sync history` diz qual dos dois.',
    'keep.kept':
        '{count, plural, one {✓ Mantido: o que a execução {runs} alterou permanece.} other {✓ Mantido: o que as execuções {runs} alteraram permanece.}} `/authentik-sync undo` ainda pode desfazer.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
