import type { accounts as source } from '../../en/check/accounts';

export const accounts = {
    'check.title.merging': 'Mesclagem de contas',
    'check.title.registration': 'Registro',
    'check.title.manual_approval': 'Aprovação de novas contas',
    'check.title.email_domains': 'Domínios de e-mail',
    'check.title.email_verified': 'Endereços de e-mail verificados',
    'check.title.two_factor': 'Segundo fator',
    'check.title.accepted_usernames': 'Nomes de usuário',
    'check.title.collisions': 'Colisões',

    'check.merging.distinct_services':
        '{key, select, email {Contas de serviços distintos são mescladas: quem tem no authentik o endereço de e-mail de uma conta recebe essa conta, inclusive a de um administrador.} other {Contas de serviços distintos são mescladas: quem tem no authentik o nome de usuário de uma conta recebe essa conta, inclusive a de um administrador.}}',
    'check.merging.distinct_services.action':
        '{key, select, email {Garanta que ninguém possa escolher o próprio endereço de e-mail no authentik, e desligue “Mesclar usuários de serviços distintos” quando todos tiverem entrado.} other {Garanta que ninguém possa escolher o próprio nome de usuário no authentik, e desligue “Mesclar usuários de serviços distintos” quando todos tiverem entrado.}}',
    'check.merging.adoption':
        'Até {time}, quem entra com o {key, select, email {endereço} other {nome de usuário}} de uma conta que já existia a recebe, inclusive a de um administrador.',
    'check.merging.adoption.action':
        'O app encerra isso sozinho. Para encerrar agora, escolha “De nenhuma forma” em “Acesso a contas existentes”.',
    'check.merging.adoption_over': 'O prazo para contas que já existiam terminou.',
    'check.merging.on': 'O nome e o endereço de e-mail de uma conta vinculada seguem o authentik.',
    'check.merging.off':
        '“Mesclar usuários” está desligado: quem tem o nome ou o endereço de e-mail alterado no authentik não consegue mais entrar (RocketChat/Rocket.Chat#19357).',
    'check.merging.off_for_distinct_services':
        '{key, select, email {“Mesclar usuários” está desligado: pessoas são recusadas quando uma conta não vinculada tem o endereço de e-mail delas, e não conseguem mais entrar quando o nome ou o endereço de e-mail delas muda no authentik (RocketChat/Rocket.Chat#19357).} other {“Mesclar usuários” está desligado: pessoas são recusadas quando uma conta não vinculada tem o nome de usuário delas, e não conseguem mais entrar quando o nome ou o endereço de e-mail delas muda no authentik (RocketChat/Rocket.Chat#19357).}}',
    'check.merging.adopts':
        'Uma conta com o endereço de e-mail de alguém do authentik é vinculada a essa pessoa no login dela, digam o que disserem estas configurações.',
    'check.merging.needs_restart': 'Uma opção de mesclagem alterada só vale depois de reiniciar o Rocket.Chat.',
    'check.do.switch_merging_on':
        'Escolha “Pelo endereço” ou “Pelo nome de usuário” em “Acesso a contas existentes”, ou ligue “Mesclar usuários”, nas configurações do app, e execute `/authentik-sync`.',

    'check.registration.on': 'Pessoas do authentik podem receber uma conta.',
    'check.registration.off':
        'Serviços de autenticação não podem registrar pessoas; ninguém sem conta consegue entrar.',
    'check.registration.off.action':
        'Ligue “Registration with Authentication Services” (Administration > Workspace > Settings > Accounts > Registration).',
    'check.manual_approval.off': 'Novas contas ficam ativas de imediato.',
    'check.manual_approval.in_legacy_flow':
        'Novas contas precisam de aprovação: até que um administrador as aprove, pessoas novas são avisadas de que não estão ativadas (RocketChat/Rocket.Chat#38722).',
    'check.manual_approval.in_legacy_flow.action':
        'Desligue “Manually Approve New Users” (Administration > Workspace > Settings > Accounts > Registration), ou aprove as pessoas em Administration > Workspace > Users.',
    'check.manual_approval.in_modern_flow':
        'Novas contas precisam de aprovação: até que um administrador as aprove, pessoas novas voltam à página de login sem nenhum aviso (RocketChat/Rocket.Chat#38722).',
    'check.manual_approval.in_modern_flow.action':
        'Desligue “Manually Approve New Users” (Administration > Workspace > Settings > Accounts > Registration), ou aprove as pessoas em Administration > Workspace > Users.',
    'check.email_domains.every': 'São aceitos endereços de e-mail de qualquer domínio.',
    'check.email_domains.in_modern_flow':
        'Só são aceitos endereços de e-mail de {domains}, mas o fluxo de login moderno deixa todos entrarem onde a versão perde endereços de e-mail (RocketChat/Rocket.Chat#42062).',
    'check.email_domains.in_modern_flow.action':
        'Defina no authentik quem pode entrar, com a configuração “Grupos que podem entrar”.',
    'check.email_domains.everybody_fits': 'Só são aceitos endereços de e-mail de {domains}, e todos têm um.',
    'check.email_domains.some_outside':
        'Só são aceitos endereços de e-mail de {domains}. {count, plural, one {# de {total, number} pessoas tem outro e não recebe conta: {people}.} other {# de {total, number} pessoas têm outro e não recebem conta: {people}.}}',
    'check.email_domains.people_unknown':
        'Só são aceitos endereços de e-mail de {domains}. Quem tem outro não recebe conta.',
    'check.do.add_domains':
        'Adicione os domínios a “Allowed Domains List”, ou esvazie-a (Administration > Workspace > Settings > Accounts > Registration).',
    'check.email_verified.yes': 'Endereços de e-mail do authentik contam como verificados.',
    'check.email_verified.no':
        'Endereços de e-mail do authentik não contam como verificados. O que precisa de um verificado, como códigos por e-mail, não funciona para essas pessoas.',
    'check.email_verified.no.action':
        'Ligue “Mark Email for External Accounts Verified” (Administration > Workspace > Settings > Accounts).',
    'check.two_factor.everybody':
        'O Rocket.Chat também pede a todos que vêm do authentik um código por e-mail, desde o primeiro login.',
    'check.two_factor.everybody.action':
        'Se o authentik pede um segundo fator, escolha “Desligado” em “Códigos por e-mail para quem vem do authentik” nas configurações do app e execute `/authentik-sync`.',
    'check.two_factor.own': 'O Rocket.Chat só pede um segundo fator a quem configurou um lá.',
    'check.two_factor.nobody': 'O Rocket.Chat não pede um segundo fator a ninguém que vem do authentik.',

    'check.accepted_usernames.all': 'O Rocket.Chat aceita todos os nomes de usuário do authentik.',
    'check.accepted_usernames.not_run':
        'A expressão para nomes de usuário, {expression}, pode demorar muito; os nomes de usuário não foram comparados com ela.',
    'check.accepted_usernames.not_run.action':
        'Escreva-a sem uma repetição dentro de outra, em `UTF8_User_Names_Validation` (Settings > General).',
    'check.accepted_usernames.not_all':
        '{count, plural, one {O Rocket.Chat não aceita # de {total, number} nomes de usuário do authentik: {usernames}. Essa pessoa consegue entrar, mas não pode ser mencionada nem convidada.} other {O Rocket.Chat não aceita # de {total, number} nomes de usuário do authentik: {usernames}. Essas pessoas conseguem entrar, mas não podem ser mencionadas nem convidadas.}}',
    'check.accepted_usernames.not_all.action':
        'Renomeie-as no authentik, ou escolha outra claim na configuração “Campo do nome de usuário” (o modelo {template} corta no @).',

    'check.accepted_usernames.rename':
        '{count, plural, one {O Rocket.Chat não aceita o nome que o login de # de {total, number} pessoas produz: {usernames}. Essa pessoa consegue entrar, mas não pode ser mencionada nem convidada.} other {O Rocket.Chat não aceita os nomes que os logins de # de {total, number} pessoas produzem: {usernames}. Essas pessoas conseguem entrar, mas não podem ser mencionadas nem convidadas.}}',
    'check.accepted_usernames.rename.action':
        'Renomeie-as no authentik, ou permita os nomes delas em `UTF8_User_Names_Validation` (Settings > General).',

    'check.collisions.none': 'Nenhuma conta atrapalha quem pode entrar.',
    'check.collisions.taken_over':
        '{count, plural, one {# conta seria assumida pela pessoa que tem esse nome no authentik: {people}.} other {# contas seriam assumidas pelas pessoas que têm esses nomes no authentik: {people}.}}',
    'check.collisions.administrator':
        '{count, plural, one {# conta de administrador vai para quem tem esse endereço de e-mail no authentik, digam o que disserem as opções de mesclagem: {people}.} other {# contas de administradores vão para quem tem esse endereço de e-mail no authentik, digam o que disserem as opções de mesclagem: {people}.}}',
    'check.collisions.loses_password':
        '{count, plural, one {# conta perde a senha quando é vinculada por um endereço de e-mail que não está verificado ali ou tem outra grafia: {people}.} other {# contas perdem as senhas quando são vinculadas por um endereço de e-mail que não está verificado ali ou tem outra grafia: {people}.}}',
    'check.collisions.refused':
        '{count, plural, one {# pessoa é recusada por causa de uma conta que existe: {people}.} other {# pessoas são recusadas por causa de contas que existem: {people}.}}',
    'check.collisions.second_account':
        '{count, plural, one {# pessoa é recusada ou, onde a versão perde endereços de e-mail, recebe uma segunda conta sem endereço: {people}.} other {# pessoas são recusadas ou, onde a versão perde endereços de e-mail, recebem uma segunda conta sem endereço: {people}.}}',
    'check.collisions.without_address':
        '{count, plural, one {# pessoa não tem endereço de e-mail no authentik e não consegue entrar: {people}.} other {# pessoas não têm endereço de e-mail no authentik e não conseguem entrar: {people}.}}',
    'check.collisions.refused_unless_linked':
        '{count, plural, one {# pessoa tem o nome ou o endereço de uma conta: {people}. Ela entra se a conta for dela por um login anterior com o authentik, o que nenhum app pode ver, e é recusada se não for.} other {# pessoas têm o nome ou o endereço de uma conta: {people}. Elas entram se a conta for delas por um login anterior com o authentik, o que nenhum app pode ver, e são recusadas se não for.}}',
    'check.collisions.by_address':
        '{count, plural, one {# conta tem o endereço de e-mail de alguém do authentik e está ou será vinculada a essa pessoa.} other {# contas têm os endereços de e-mail de pessoas do authentik e estão ou serão vinculadas a elas.}}',
    'check.collisions.person': '{username}',
    'check.collisions.person_of_account': '{username} (conta {account})',
    'check.collisions.person_of_administrator': '{username} (conta {account}, de administrador)',
    'check.collisions.first_people': 'Só as primeiras {count, number} de {total, number} pessoas foram verificadas.',
    'check.collisions.first_accounts': 'Só as primeiras {count, number} de {total, number} contas foram verificadas.',
    'check.collisions.exact_usernames':
        'Sem um token de acesso pessoal, só foram verificadas contas com exatamente o mesmo nome de usuário.',
    'check.do.rename_or_unmerge':
        'Se não for a mesma pessoa, renomeie uma das duas, ou escolha outra opção em “Acesso a contas existentes” (onde for “De nenhuma forma”, desligue “Mesclar usuários de serviços distintos”).',
    'check.do.merge_or_rename':
        'Para vincular essas contas no próximo login, escolha “Pelo endereço” ou “Pelo nome de usuário” em “Acesso a contas existentes”, se os endereços ou nomes no authentik forem confiáveis; isso termina sozinho. Se não forem, renomeie uma das duas.',
    'check.do.compare_addresses':
        'Compare os endereços de e-mail dessas pessoas no authentik com os das contas e corrija, antes que elas entrem, o que não for delas.',
    'check.do.give_address': 'Adicione no authentik o endereço de e-mail que falta.',
    'check.do.ask_about_one': '`/authentik-sync check <username>` diz o que acontece com uma pessoa.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
