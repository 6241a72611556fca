import type { consoleTexts as source } from '../en/console';

export const consoleTexts = {
    'console.title': 'Authentik SSO',
    'console.tab.overview': 'Visão geral',
    'console.tab.plan': 'Plano',
    'console.tab.people': 'Pessoas',
    'console.tab.rules': 'Regras',
    'console.tab.check': 'Diagnóstico',
    'console.tab.history': 'Histórico',
    'console.refresh': 'Atualizar',
    'console.wait': 'Os dois servidores estão sendo consultados.',
    'console.at_work': 'Em andamento. Pressione “Atualizar” em um instante.',
    'console.as_of': 'Situação de {time}.',
    'console.open': 'O console está aberto ao lado.',
    'console.not_open': 'Não foi possível abrir o console ao lado.',
    'console.as_dialog': 'Abrir como janela',
    'console.edit': 'Editar as regras',
    'console.no_rules': 'Ainda não há regras.',
    'console.look': 'Ver o que muda',
    'console.save': 'Salvar',
    'console.rules_hint': 'Nada é salvo antes que você veja o que muda.',
    'console.rules_same': 'Nada muda.',
    'console.rules_differ':
        '{come, plural, one {# linha é nova} other {# linhas são novas}}, {gone, plural, one {# linha sai} other {# linhas saem}}:',
    'console.rules_at_work':
        'O que estas regras mudam para pessoas e salas está sendo calculado; nada é salvo enquanto isso.',
    'console.rules_at_work.action':
        'Pressione “Atualizar” em um instante. O que leva mais de dois minutos é mostrado por `/authentik-sync plan` quando as regras estiverem salvas, antes que algo seja feito.',
    'console.rules_change': '*O que estas regras mudam*: {means}. Nada foi alterado ainda.',
    'console.rules_change_nobody':
        '{isAnyGone, select, true {*O que estas regras mudam*: elas não dão a ninguém nada que as salvas não deem.} other {*O que estas regras mudam*: nada, para pessoas e salas como estão agora.}}',
    'console.rules_no_longer': '*Não mais*, embora as regras salvas peçam: {means}.',
    'console.rules_then':
        '“Salvar” salva as regras e por si não move ninguém: o plano mostra o que elas fazem, e a próxima verificação o faz.',
    'console.rules_too_long': 'Estas regras são longas demais para uma janela.',
    'console.rules_too_long.action': 'Edite-as na página de configurações do app.',
    'console.rules_moved': 'Alguém salvou outras regras desde que esta janela foi aberta.',
    'console.rules_moved.action': 'Copie o que você escreveu, feche a janela e abra-a de novo.',
    'console.no_text': 'Não há texto no que foi enviado.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
