import type { setup as source } from '../en/setup';

export const setup = {
    'setup.title':
        '*Configuração inicial*: {works, number} de 3 valores {works, plural, =1 {está presente e funciona} other {estão presentes e funcionam}}.',
    'setup.no_url': 'Falta.',
    'setup.no_url.action': 'Digite o endereço em que as pessoas abrem o authentik, como `https://authentik.company`.',
    'setup.no_token': 'Falta.',
    'setup.no_token.action':
        '`/authentik-sync blueprint token` o cria, com um só texto para colar no authentik. Manualmente: Directory > Tokens and App passwords > Create, intent “API Token”, “Expiring” desmarcado, para um usuário com as permissões de docs/permissions.md. Para configurar o login sem nenhum token, `/authentik-sync blueprint` dá a você um arquivo.',
    'setup.no_personal_token': 'Falta.',
    'setup.no_personal_token.action':
        'No Rocket.Chat, com a sua própria conta: Perfil > Tokens de acesso pessoal > Adicionar, com “Ignore Two Factor Authentication” marcado.',
    'setup.not_tried': 'Está presente. É testado assim que for corrigido o que não pode funcionar.',
    'setup.where':
        'Digite o que falta em Administration > Marketplace > Private Apps > Authentik SSO > Settings, seção “Conexão”, salve e verifique de novo. Nenhum segredo é digitado em outro lugar.',
    'setup.done': '✓ Não falta nada. É isto que `/authentik-sync` faria:',
    'button.make-token': 'Criar o token por um blueprint',
    'button.look-again': 'Verificar de novo',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
