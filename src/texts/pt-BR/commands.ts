import type { commands as source } from '../en/commands';

export const commands = {
    'command.not_allowed': '✗ Só administradores podem usar `/authentik-sync`.',
    'command.not_allowed.action': 'Peça a um deles.',
    'command.unknown': '✗ Não existe `/authentik-sync` {typed}; nada foi feito.',
    'command.unknown.action': '`/authentik-sync help` mostra o que existe.',
    'command.unknown_word': '✗ `/authentik-sync {verb}` não sabe o que fazer com {typed}; nada foi feito.',
    'command.unknown_word.action': '`/authentik-sync help` mostra o que pode vir depois.',
    'command.word_meant': 'Você quis dizer `{meant}`?',
    'command.did_you_mean': 'Você quis dizer `/authentik-sync {meant}`?',
    'command.looking':
        '… Consultando o authentik e {rooms, plural, =0 {o Rocket.Chat} one {# sala} other {# salas}}. A resposta virá aqui.',
    'command.still_at_work': '… Ainda em andamento: os servidores estão demorando. A resposta virá aqui.',
    'command.server_waits':
        '… {server} pede um momento e é consultado de novo, no máximo até {time}; a resposta virá aqui.',
    'command.which_plan': '✗ Indique um plano.',
    'command.which_plan.action':
        '`/authentik-sync plan` mostra um com a sua impressão digital; `/authentik-sync apply <fingerprint>` o executa.',
    'command.rest': '`/authentik-sync status` e `/authentik-sync history` dizem mais.',
    'settings.invalid':
        '{count, plural, one {✗ # configuração não pode funcionar; nada foi feito.} other {✗ # configurações não podem funcionar; nada foi feito.}}',
    'settings.invalid.action': 'Abra Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'settings.stop_sync': 'As salas não são sincronizadas: {wrong}.',
    'settings.stop_sync.action':
        'Corrija isso em Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'settings.mistakes': '{count, plural, one {# erro} other {# erros}} em “{setting}”',
    'missing.title':
        '👋 {count, plural, one {Falta # coisa} other {Faltam # coisas}} antes que algo possa ser configurado.',
    'missing.title.action':
        '{count, plural, one {Digite-a} other {Digite-as}} em Administration > Marketplace > Private Apps > Authentik SSO > Settings e depois `/authentik-sync plan`.',
    'missing.one': '{setting}: {where}',
    'missing.authentik_url': 'o endereço em que as pessoas abrem o authentik, como `https://authentik.company`',
    'missing.authentik_token':
        'no authentik, Directory > Tokens and App passwords > Create, com o intent “API Token” e sem expiração',
    'missing.rocketchat_token':
        'aqui, seu perfil > Tokens de acesso pessoal > Adicionar, com “Ignore Two Factor Authentication” marcado',
    'missing.no_token':
        'Sem token de API? Assim que a URL for digitada, `/authentik-sync blueprint token` cria um, com um só texto para colar no authentik.',
    'command.about':
        '*Authentik SSO* configura “Entrar com authentik” e coloca as pessoas nas salas, equipes e funções dos seus grupos. Só para administradores.',
    'command.settings': 'Configurações: Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
