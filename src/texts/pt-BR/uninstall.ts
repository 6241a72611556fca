import type { uninstall as source } from '../en/uninstall';

export const uninstall = {
    'uninstall.title':
        '*O Authentik SSO foi desinstalado.* Não alterou nada ao sair; as pessoas podem continuar entrando.',
    'uninstall.stays': 'O que permanece:',
    'uninstall.entry':
        '{isNamed, select, true {no Rocket.Chat: a entrada OAuth customizada “{name}”, as restrições de contas, as salas e seus membros.} other {no Rocket.Chat: a entrada OAuth customizada, as restrições de contas, as salas e seus membros.}}',
    'uninstall.entry.action': 'Veja em Administration > Workspace > Settings > OAuth e > Accounts.',
    'uninstall.directory':
        'no authentik: o provedor, a aplicação e seus vínculos de grupos; o webhook e o que um blueprint tenha criado para o token, se houver.',
    'uninstall.directory.action':
        'Veja em Applications > Providers e > Applications. O token de API pode ser excluído (Directory > Tokens and App passwords), assim como tudo o mais que leve o nome deste Rocket.Chat.',
    'uninstall.token': 'o token de acesso pessoal do administrador.',
    'uninstall.token.action': 'Exclua-o em Perfil > Tokens de acesso pessoal.',
    'uninstall.waiting': 'o que esperava ser mantido, da execução {runs}: ninguém mais o desfaz.',
    'uninstall.waiting.action':
        'Se as pessoas não conseguirem entrar, veja manualmente a entrada e as restrições de contas.',
    'uninstall.adoption': 'o acesso a contas que já existiam, na entrada “{name}”: ninguém mais o encerra.',
    'uninstall.adoption.action':
        'Desligue “Mesclar usuários de serviços distintos” em Administration > Workspace > Settings > OAuth > Custom OAuth: {name}.',
    'uninstall.cut_off': 'o que a execução {runs} havia feito quando foi interrompida.',
    'uninstall.cut_off.action':
        'Quando o app for instalado de novo, `/authentik-sync` verifica o que existe e faz o resto.',
    'uninstall.gone':
        '{count, plural, =0 {O que se foi: o diário. Não restava nenhuma execução a desfazer.} one {O que se foi: o diário. # execução não pode mais ser desfeita pelo app; `/authentik-sync undo` só faz isso enquanto ele está instalado.} other {O que se foi: o diário. # execuções não podem mais ser desfeitas pelo app; `/authentik-sync undo` só faz isso enquanto ele está instalado.}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
