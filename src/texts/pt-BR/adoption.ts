import type { adoption as source } from '../en/adoption';

export const adoption = {
    'adopt.done': '✓ Adotado nas configurações do app: {settings}.',
    'adopt.done.action': '`/authentik-sync plan` mostra o que resta da entrada.',
    'adopt.nothing': '✓ As configurações do app já têm o que a entrada tem.',
    'adopt.nothing.action': '`/authentik-sync plan` mostra o que resta dela.',
    'adopt.refused': '⚠ Não adotado, porque o app não pode funcionar com o que a entrada tem ali: {settings}.',
    'adopt.endless':
        '⚠ “Mesclar usuários de serviços distintos” está ligado na entrada e não é adotado: como configuração, nada o encerraria.',
    'adopt.endless.action': 'Escolha em “Acesso a contas existentes” o que se quer: isso termina sozinho.',
    'adopt.no_entry': '✗ Não existe uma entrada OAuth customizada “{name}” cujos valores possam ser adotados.',
    'adopt.no_entry.action': 'Veja a configuração “Nome do serviço”.',
    'adoption.ended':
        '✓ Terminou o prazo em que se entra pelo {by, select, address {endereço} other {nome de usuário}} em contas que já existiam: “Mesclar usuários de serviços distintos” da entrada “{entry}” está desligado de novo.',
    'adoption.ended.action':
        '`/authentik-sync people` mostra quem ainda não entrou com o authentik. Se precisarem de mais tempo, aprove: `/authentik-sync plan`.',
    'adoption.ended_early':
        '✓ Não se entra mais pelo {by, select, address {endereço} other {nome de usuário}} em contas que já existiam, porque “Acesso a contas existentes” agora diz outra coisa: “Mesclar usuários de serviços distintos” da entrada “{entry}” está desligado de novo.',
    'adoption.restart':
        '⚠ No fluxo de login deste servidor, o que estava ligado continua valendo até que o Rocket.Chat seja reiniciado.',
    'adoption.restart.action': 'Reinicie-o.',
    'adoption.not_ended':
        '✗ Terminou o prazo para contas que já existiam, mas não foi possível desligar “Mesclar usuários de serviços distintos” da entrada “{entry}”: {failure}',
    'adoption.not_ended.action':
        'Desligue em Administration > Workspace > Settings > OAuth > Custom OAuth: {entry}. O app continua tentando, uma vez por dia.',
    'adoption.still_on': 'foi gravado e continua ligado.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
