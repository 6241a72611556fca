import type { login as source } from '../en/login';

export const login = {
    'login.nobody':
        '✗ O authentik não tem o usuário “{username}”, e não se sabe de nenhuma conta com esse nome que seja de um usuário dele.',
    'login.nobody.action': 'Confira a grafia: o authentik mostra os nomes de usuário em Directory > Users.',
    'login.no_token': '✗ Não há um token de API do authentik para procurar pessoas.',
    'login.no_token.action': 'Salve um na configuração “Token de API”.',
    'login.too_late': '✗ Os servidores demoraram demais para responder.',
    'login.too_late.action': 'Tente de novo. `/authentik-sync check` diz qual deles é lento.',
    'login.service':
        '– {username} é uma conta de serviço ou um outpost do authentik; ninguém entra com ela. Os tokens dela funcionam sem login.',

    'login.head.cannot': '✗ {username} não consegue entrar.',
    'login.head.depends': '⚠ Se {username} consegue entrar depende do que nenhum app pode ver:',
    'login.head.if_authentik_lets':
        '⚠ {username} consegue entrar se o authentik permitir o uso da aplicação, o que não pôde ser verificado:',
    'login.head.can': '✓ {username} consegue entrar:',
    'login.head.waits': '⚠ {username} precisa esperar aprovação:',
    'login.head.look_how': '⚠ {username} consegue entrar, mas veja como:',
    'login.case':
        '• {when, select, linked {Se a conta {to} já está vinculada à pessoa} elsewhere {Se a pessoa já entrou antes, com outro nome} other {Se nenhuma conta está vinculada à pessoa ainda}}{dropsEmail, select, true {, e esta versão perde endereços de e-mail} false {, e esta versão repassa endereços de e-mail} other {}}{isIndexed, select, true {, e o fluxo de login antigo já esteve em uso aqui} false {, e o fluxo de login antigo nunca esteve em uso aqui} other {}}: {end}',
    'login.second_factor_asked':
        '• Se {username} configurou no Rocket.Chat um app autenticador ou códigos por e-mail, o que nenhum app pode ver, ele pede um código antes de deixar entrar.',

    'login.end.created':
        '{isNamed, select, true {Uma nova conta {account} é criada.} other {Uma nova conta é criada, e a pessoa precisa escolher um nome de usuário.}}',
    'login.end.created_without_address':
        '{isNamed, select, true {Uma nova conta {account} é criada, sem endereço de e-mail.} other {Uma nova conta sem endereço de e-mail é criada, e a pessoa precisa escolher um nome de usuário.}}',
    'login.end.linked': 'A conta {account} é vinculada à pessoa: pelo endereço de e-mail, é dela.',
    'login.end.adopted':
        'A conta {account}, que tem o endereço de e-mail da pessoa, é vinculada a ela, seja o que for que as configurações de mesclagem digam.',
    'login.end.loses_password':
        'Se tiver uma senha, ela é removida e é preciso escolher uma nova, porque este endereço não está verificado ali.',
    'login.end.taken_over': 'A pessoa assume a conta {account}, que tem outro endereço de e-mail.',
    'login.end.taken_over.action': 'Confira se é a mesma pessoa.',
    'login.end.in':
        '{isNamed, select, true {A pessoa entra na conta {account}, que fica como está.} other {A pessoa entra nessa conta, que fica como está.}}',
    'login.end.updated': 'A pessoa entra na conta {account}, e o nome e o endereço de e-mail seguem o authentik.',
    'login.end.pending_approval':
        '{flow, select, legacy {Uma nova conta {account} é criada e espera aprovação. Até lá a pessoa lê “User is not activated”.} other {Uma nova conta {account} é criada e espera aprovação. Até lá a pessoa volta à página de login.}}',
    'login.end.pending_approval.action': 'Aprove-a em Administration > Workspace > Users.',
    'login.end.second_factor':
        'Uma nova conta {account} é criada, e o Rocket.Chat pede um código que envia por e-mail.',
    'login.end.second_factor.action':
        'Desligue os códigos por e-mail para usuários OAuth (Administration > Workspace > Settings > Accounts > Two Factor Authentication).',
    'login.or_else':
        '{isNamed, select, true {Ou a pessoa entra em {other}: ambas são então vinculadas a ela, e a mais antiga é aberta.} other {Ou a pessoa entra na conta que tinha antes: ambas são então vinculadas a ela, e a mais antiga é aberta.}}',
    'login.all_the_same':
        '{done, select, both {Mesmo assim a conta {account} é vinculada à pessoa, e a senha da conta é removida.} linked {Mesmo assim a conta {account} é vinculada à pessoa.} other {Mesmo assim a senha de {account} é removida.}}',
    'login.sees':
        '{page, select, error {(A pessoa vê uma página de erro.)} endless {(A página carrega sem fim ou mostra um erro.)} silent {(A pessoa volta à página de login, que não diz nada.)} other {(A pessoa volta à página de login.)}}',

    'login.refused': 'A pessoa é recusada: {cause}',
    'login.refused.no_button': 'a página de login não tem um botão para o authentik.',
    'login.refused.no_button.action': '`/authentik-sync check` diz por quê.',
    'login.refused.no_strategy': 'a entrada não tem ID ou segredo do cliente; o botão leva de volta à página de login.',
    'login.refused.no_strategy.action': 'Execute `/authentik-sync`.',
    'login.refused.page_not_found': 'o botão leva a {detail}, que o authentik não tem.',
    'login.refused.page_not_found.action': 'Execute `/authentik-sync`.',
    'login.refused.client_id_unknown': 'o authentik não conhece o ID do cliente.',
    'login.refused.client_id_unknown.action': 'Copie o ID e o segredo do provedor no authentik.',
    'login.refused.redirect_uri_refused':
        'o authentik mostra “Redirect URI Error”, porque o endereço que o Rocket.Chat envia não está registrado.',
    'login.refused.redirect_uri_refused.action': '`/authentik-sync check` mostra os dois.',
    'login.refused.authorize_refused':
        'o authentik devolve a pessoa antes que ela possa entrar, porque o provedor não permite códigos de autorização.',
    'login.refused.authorize_refused.action':
        'Marque “Authorization Code” entre os tipos de concessão do provedor no authentik.',
    'login.refused.not_authenticated': 'a conta da pessoa no authentik está desativada.',
    'login.refused.not_authenticated.action': 'Ative-a lá, se deve estar ativa.',
    'login.refused.access_denied': 'o authentik nega à pessoa o acesso à aplicação.',
    'login.refused.access_denied.action':
        'Veja os vínculos dela (Applications > a aplicação > Policy / Group / User Bindings).',
    'login.refused.token_refused':
        '{reason, select, address {O Rocket.Chat não recebe um token do authentik, porque {detail} não é onde o authentik o tem.} unreachable {O Rocket.Chat não recebe um token do authentik, porque {detail} não responde.} other {O Rocket.Chat não recebe um token do authentik, que não aceita o segredo do cliente.}}',
    'login.refused.token_refused.action': '`/authentik-sync check` diz o que está errado.',
    'login.refused.identity_refused':
        '{reason, select, address {O Rocket.Chat não recebe uma identidade do authentik, porque {detail} não é onde o authentik a tem.} other {O Rocket.Chat não recebe uma identidade do authentik, porque o provedor não tem um mapeamento para o escopo “openid”.}}',
    'login.refused.identity_refused.action':
        '{reason, select, address {Execute `/authentik-sync`: grava os endereços que o authentik anuncia.} other {Dê ao provedor o mapeamento de escopo “openid”.}}',
    'login.refused.field_not_found':
        '{reason, select, email {o authentik não informa um endereço de e-mail para a pessoa (“{detail}”).} email_field {o authentik não informa um endereço de e-mail para a pessoa (“{detail}”).} other {o authentik não informa um nome de usuário para a pessoa (“{detail}”).}}',
    'login.refused.field_not_found.action':
        'Preencha-o lá, ou veja os mapeamentos de escopo e os nomes dos campos nas configurações do app.',
    'login.refused.merge_refused':
        'a conta {account} existe e não pode ser mesclada (“User with username {account} already exists”).',
    'login.refused.merge_refused.action': 'Ligue “Mesclar usuários”.',
    'login.refused.username_taken': 'o nome de usuário é da conta {account}.',
    'login.refused.username_taken.action': 'Renomeie um dos dois, ou mescle-os (`/authentik-sync check`).',
    'login.refused.email_taken': 'o endereço de e-mail é da conta {account}.',
    'login.refused.email_taken.action': 'Altere um dos dois, ou mescle-os (`/authentik-sync check`).',
    'login.refused.registration_disabled': 'serviços de autenticação não podem registrar pessoas.',
    'login.refused.registration_disabled.action':
        'Ligue “Registration with Authentication Services” (Administration > Workspace > Settings > Accounts > Registration).',
    'login.refused.domain_refused': 'o domínio de {account} não está na lista dos permitidos.',
    'login.refused.domain_refused.action':
        'Adicione-o a “Allowed Domains List” (Administration > Workspace > Settings > Accounts > Registration).',
    'login.refused.identity_taken':
        'o login termina com um erro do servidor, porque a conta {account} corresponde à pessoa e outra já está vinculada a ela.',
    'login.refused.identity_taken.action':
        'Dê à conta {account} outro nome ou endereço de e-mail, ou desfaça a alteração no authentik.',
    'login.refused.address_taken':
        'o login termina com um erro do servidor, porque o endereço de e-mail da pessoa é da conta {account}.',
    'login.refused.address_taken.action': 'Altere o endereço de um dos dois.',
    'login.refused.app_user': '{account} é o usuário de um app, com o qual ninguém pode entrar.',
    'login.refused.app_user.action': 'Renomeie a pessoa no authentik.',
    'login.refused.approval_mail_failed':
        'novas contas precisam de aprovação, e pedi-la falha sem um endereço de e-mail.',
    'login.refused.approval_mail_failed.action': 'Desligue “Manually Approve New Users”.',
    'login.refused.not_activated': 'a conta {account} está desativada no Rocket.Chat.',
    'login.refused.not_activated.action': 'Ative-a em Administration > Workspace > Users.',

    'login.looked_at':
        'Verificado: {isActive, select, true {ativo} other {desativado}} no authentik; {access, select, true {pode usar a aplicação} false {não pode usar a aplicação} other {acesso decidido por uma política ou não visível}}; {flow, select, legacy {fluxo de login antigo} other {fluxo de login moderno}}; {isPreview, select, true {claims como o authentik as avalia} other {claims como os mapeamentos do próprio authentik as dariam}}: {claims}.',
    'login.claim': '{claim} {detail}',
    'login.claim_empty': '{claim} (vazia)',
    'login.no_claims': 'nenhuma',
    'login.other_accounts_unseen':
        'Sem um token de acesso pessoal, contas com outro nome de usuário não foram procuradas.',
    'login.accounts_looked_up':
        'Há mais contas do que um diagnóstico lista; {by, select, name_and_address {as deste nome de usuário e deste endereço foram procuradas} name {a deste nome de usuário foi procurada, e antes do Rocket.Chat 8.4 uma de outro nome não é encontrada pelo endereço} other {outras podem ter este nome de usuário ou este endereço}}.',
    'login.people_looked_up':
        'Nem todas as pessoas do authentik foram vistas; {isKnown, select, true {quem também tem este endereço foi procurado} other {não se sabe se mais alguém tem este endereço}}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
