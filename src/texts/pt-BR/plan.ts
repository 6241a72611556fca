import type { plan as source } from '../en/plan';

export const plan = {
    'plan.nothing': '✓ Nada a fazer: tudo está como as configurações pedem.',
    'plan.nothing_but_alarm': '⚠ Nada a fazer além do que é dito acima.',
    'plan.title': '*Plano*: {means}. Nada foi alterado ainda.',
    'plan.and': '{means}; {more}',
    'waits.for_you':
        '{removals, plural, =0 {{others, plural, one {# alteração espera} other {# alterações esperam}}} one {# remoção {others, plural, =0 {espera} one {e # outra alteração esperam} other {e # outras alterações esperam}}} other {# remoções {others, plural, =0 {esperam} one {e # outra alteração esperam} other {e # outras alterações esperam}}}} por você',
    'waits.blocked':
        '{count, plural, one {# alteração ainda não pode ser feita} other {# alterações ainda não podem ser feitas}}',

    'stake.live_login': '⚠ As pessoas entram agora por esta entrada, e ela muda: {changes}.',
    'stake.privilege_given': '⚠ {place} vai para {people}: quem a tem pode dar a si mesmo todos os outros direitos.',
    'stake.privilege_taken': '⚠ {place} é retirada de {people}.',
    'stake.administrators_out': '⚠ Contas de administradores são desativadas: {people}.',
    'plan.fingerprint': 'impressão digital `{fingerprint}`',
    'plan.to_do': 'Para fazer: `/authentik-sync`',
    'plan.to_approve':
        'Para fazer com {count, plural, one {a # alteração que espera} other {as # alterações que esperam}} por você: `/authentik-sync apply {fingerprint}`',
    'plan.to_begin_again':
        'Para deixar entrar de novo em contas que já existiam: `/authentik-sync apply {fingerprint}`',
    'plan.to_link':
        'Para vincular {count, plural, one {o # par mostrado} other {os # pares mostrados}} aqui e não fazer mais nada: `/authentik-sync apply {fingerprint}`',
    'plan.linked': 'O que as regras lhes dão vem com a próxima execução.',
    'plan.linked.action': '`/authentik-sync` faz isso agora.',
    'plan.linked_at_once': 'O que as regras lhes dão vem em seguida; o que precisa de aprovação espera.',
    'linked.gives':
        '{count, plural, one {O que as regras dão a {person}:} other {O que as regras dão às {count, number} pessoas vinculadas:}}',
    'linked.nothing':
        '✓ {count, plural, one {Nada a fazer por “{person}” depois do vínculo: tudo está como os grupos dizem.} other {Nada a fazer pelas {count, number} pessoas vinculadas: tudo está como os grupos dizem.}}',
    'plan.changed': '✗ Algo mudou desde que o plano `{wanted}` foi mostrado; nada foi feito.',
    'plan.changed.action': 'Veja o que é diferente; `/authentik-sync apply {fingerprint}` executa o novo plano.',
    'plan.different': '*Diferente* — {gone, number} a menos, {added, number} novas',
    'plan.no_longer': 'não mais: {line}',
    'plan.new': 'nova: {line}',
    'plan.others_withheld': 'as mesmas alterações, mas não são as mesmas que estão retidas',
    'plan.too_many':
        '*Diferente* — antes {before, number} alterações, inclusive retidas, agora {now, number}: demais para comparar aqui',

    'part.directory': '*authentik* — {count, plural, one {# alteração} other {# alterações}}',
    'part.entry': '*Entrada OAuth customizada* — {count, plural, one {# alteração} other {# alterações}}',
    'part.restrictions': '*Restrições de contas* — {count, plural, one {# alteração} other {# alterações}}',
    'part.rooms': '*Salas* — {count, number} a criar',
    'part.rooms_alike':
        'criar {count, number} salas {type, select, private {privadas} other {públicas}} (proprietário {creator}; {reason}): {rooms}',
    'part.teams': '*Equipes* — {count, number} a criar',
    'part.places': '*Por sala e função* — {count, plural, one {# alteração} other {# alterações}}',
    'part.added': '*Membros* — {count, number} a adicionar',
    'part.removed': '*Membros* — {count, number} a remover',
    'part.accounts': '*Contas* — {count, plural, one {# alteração} other {# alterações}}',
    'part.links': '*Quem é quem* — {count, plural, one {# vínculo} other {# vínculos}}',
    'part.decide':
        '*Precisa da sua decisão* — {isCut, select, true {as primeiras {count, number} de {all, number} alterações} other {{count, plural, one {# alteração} other {# alterações}}}}',
    'part.blocked':
        '*Ainda não pode ser feito* — {isCut, select, true {as primeiras {count, number} de {all, number} alterações} other {{count, plural, one {# alteração} other {# alterações}}}}',
    'part.mistakes': '*A corrigir*',
    'part.notes': '*Bom saber*',
    'part.notes_before':
        '{count, plural, one {# item} other {# itens}} como na última resposta: `/authentik-sync plan all`',
    'part.login': '*Login* — {count, plural, one {# alteração} other {# alterações}}',
    'part.login_in_short':
        '{directory, plural, =0 {} one {# alteração no authentik e } other {# alterações no authentik e }}{entry, plural, one {# alteração} other {# alterações}} da entrada OAuth customizada; “Mostrar tudo” cita cada uma',
    'part.linked_other': 'com outro nome de usuário: {people}',
    'part.linked_same': 'com o mesmo nome de usuário: {people}',
    'part.unlinked': 'não mais vinculados: {people}',
    'part.pair': '{person} → @{username}',
    'part.joined':
        '{lines, plural, one {# linha “… entrou” aparecerá} other {# linhas “… entrou” aparecerão}} em {rooms, plural, one {# sala} other {# salas}}',
    'part.because': '{change}: {reason}',
    'part.movement_alone': '{place} {numbers}: {people}',
    'part.movement': '{place}: {numbers} ({reason}): {people}',
    'part.by_reason': '{numbers} ({reason}): {people}',
    'part.numbers': '{place}: {numbers}',
    'part.more_lines': '… e {count, plural, one {mais # linha} other {mais # linhas}}',

    'who.added': 'para {place} ({reason}): {people}',
    'who.members': 'fora de {place} ({reason}): {people}',
    'who.mark-absent': 'anotar como ausente ({reason}): {people}',
    'who.deactivate': 'desativar ({reason}): {people}',
    'who.pair': '{person} → @{username} ({reason})',
    'who.accounts': 'contas ({reason}): {people}',

    'leftovers.none': '✓ Não sobrou nada: uma regra cita tudo o que o app deu.',
    'leftovers.title':
        '⚠ {count, plural, one {# participação ou função do app está} other {# participações e funções do app estão}} onde nenhuma regra coloca mais ninguém:',
    'leftovers.place':
        '{isReadable, select, true {{place}: {count, number}} other {{place}: {count, number}, que não pode ser alterado nem lido}}',
    'leftovers.removal': 'Retirá-los faria isto; nada foi alterado ainda.',
    'leftovers.to_do': 'Para fazer: `/authentik-sync apply {fingerprint}`',

    'button.remove': 'Retirar',
    'button.do': '{count, plural, one {Fazer # alteração} other {Fazer # alterações}}',
    'button.part.do': 'fazer {count, number}',
    'button.part.remove': '{people, plural, one {remover # pessoa} other {remover # pessoas}}',
    'button.part.deactivate': '{count, plural, one {desativar # conta} other {desativar # contas}}',
    'button.part.approve': '{isMore, select, true {aprovar mais {count, number}} other {aprovar {count, number}}}',
    'button.short.remove': 'remover {people, number}',
    'button.short.deactivate': 'desativar {count, number}',
    'button.all': 'Fazer tudo, com {removals, plural, one {# remoção} other {# remoções}}',
    'button.show_plan': 'Mostrar o plano',
    'button.link':
        '{isAll, select, true {Vincular {count, plural, one {este par} other {estes #}}} other {Vincular os primeiros {count, number}}}',
    'button.adopt': 'Adotar os valores',
    'button.begin_again': 'Deixar entrar de novo',
    'button.show_all': 'Mostrar tudo',
    'button.keep': 'Manter',
    'button.undo': 'Desfazer esta execução',
    'button.undo_it': 'Desfazer',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
