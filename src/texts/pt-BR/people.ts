import type { people as source } from '../en/people';

export const people = {
    'people.can':
        '{moment, select, after {*{can, number} de {total, plural, one {# pessoa} other {# pessoas}} {can, plural, =1 {consegue} other {conseguem}} entrar* depois disto.} open {*{can, number} de {total, plural, one {# pessoa} other {# pessoas}} {can, plural, =1 {consegue} other {conseguem}} entrar* assim que for feito o que está em aberto.} other {*{can, number} de {total, plural, one {# pessoa} other {# pessoas}} {can, plural, =1 {consegue} other {conseguem}} entrar*.}}',
    'people.can_unknown': '*Não se sabe quem, de {total, plural, one {# pessoa} other {# pessoas}}, pode entrar*.',
    'people.can_either':
        '{moment, select, after {*{can, number} ou {canIfDropped, number} de {total, plural, one {# pessoa} other {# pessoas}} conseguem entrar* depois disto:} open {*{can, number} ou {canIfDropped, number} de {total, plural, one {# pessoa} other {# pessoas}} conseguem entrar* assim que for feito o que está em aberto:} other {*{can, number} ou {canIfDropped, number} de {total, plural, one {# pessoa} other {# pessoas}} conseguem entrar*:}} não se sabe se esta versão repassa endereços de e-mail às contas.',
    'people.not_all_known':
        'Não se sabe quem consegue entrar: para isso o token do authentik precisa ver todas as pessoas (no máximo 3.000 onde não há regras).',
    'people.by_name':
        'As contas foram procuradas pelo nome de usuário: com o token de acesso pessoal de um administrador, as que têm outros nomes também são vistas.',
    'people.too_many':
        'As contas foram procuradas pelo nome de usuário: onde não há regras, mais de 3.000 não são listadas.',
    'people.unseen': '{count, plural, one {Mais # não foi verificada} other {Mais # não foram verificadas}}.',
    'people.upgrade':
        'Uma atualização para a 9.0 muda isto: de {total, plural, one {# pessoa, se até lá não tiver entrado com o authentik,} other {# pessoas, se até lá não tiverem entrado com o authentik,}} {can, plural, =1 {# consegue} other {# conseguem}} entrar, ou {canIfDropped, number} onde a versão perde endereços de e-mail{second, plural, =0 {} one { (# delas em uma segunda conta)} other { (# delas em segundas contas)}}.',
    'people.upgrade.action':
        'Faça todas as pessoas entrarem uma vez com o authentik antes da atualização: quem fez isso entra depois na mesma conta.',
    'people.if_arrives': 'Se esta versão repassa os endereços de e-mail às contas:',
    'people.if_dropped': 'Se esta versão perde os endereços de e-mail (RocketChat/Rocket.Chat#42062):',
    'people.more':
        '{count, plural, one {mais #, por outro motivo} other {mais #, por outros motivos}} (`/authentik-sync people`)',
    'people.named': '{why}: {people}',

    'people.why.takes_other':
        '{count, plural, one {# recebe uma conta que nada prova ser dela} other {# recebem contas que nada prova serem delas}}',
    'people.why.takes_other.action':
        '`/authentik-sync people takes_other` cita cada uma. Escolha outra opção em “Acesso a contas existentes”, ou diga de quem é com `/authentik-sync link <person> @<account>`.',
    'people.why.undecided':
        '{count, plural, one {# não consegue, e não é certo qual conta é a dela} other {# não conseguem, e não é certo quais contas são as delas}}',
    'people.why.undecided.action': '`/authentik-sync link <person> @<account>` decide.',
    'people.why.same_login':
        '{count, plural, one {# tem um login que termina na conta de outra pessoa, ou que é recusado porque a outra chegou antes} other {# têm logins que terminam nas contas umas das outras, ou que são recusados porque a outra chegou antes}}',
    'people.why.same_login.action': 'Dê a cada uma um nome de usuário e um endereço próprios no authentik.',
    'people.why.second_account':
        '{count, plural, one {# entra, mas em uma segunda conta além da que já tem} other {# entram, mas em segundas contas além das que já têm}}',
    'people.why.second_account.action':
        'Dê à pessoa e à conta o mesmo nome de usuário, e escolha “Pelo nome de usuário” em “Acesso a contas existentes”, antes que a pessoa entre.',
    'people.why.near_name':
        '{count, plural, one {# recebe uma nova conta embora exista uma de nome quase igual} other {# recebem novas contas embora existam contas de nomes quase iguais}}',
    'people.why.near_name.action':
        '`/authentik-sync people near_name` cita cada uma; `/authentik-sync link <person> @<account>` diz que é a dela.',
    'people.why.if_tied':
        '{count, plural, one {# tem uma conta que talvez ainda não esteja ligada ao authentik: entra se já tiver entrado com o authentik antes} other {# têm contas que talvez ainda não estejam ligadas ao authentik: entram se já tiverem entrado com o authentik antes}}, o que nenhum servidor informa',
    'people.why.waits_for_approval':
        '{count, plural, one {# precisa ser aprovada antes} other {# precisam ser aprovadas antes}}',
    'people.why.waits_for_approval.action':
        'Aprove em Administration > Workspace > Users depois que tiverem tentado, ou desligue “Manually Approve New Users”.',
    'people.why.not_known':
        'de {count, plural, one {# não se sabe: um campo do login lê uma claim que só o authentik pode informar} other {# não se sabe: um campo do login lê uma claim que só o authentik pode informar}}',
    'people.why.not_known.action': '`/authentik-sync check <person>` pergunta ao authentik por uma.',

    'people.refused.no_button': '{count, number}: a página de login não tem um botão para o authentik',
    'people.refused.no_button.action': '`/authentik-sync check` diz por quê.',
    'people.refused.no_strategy': '{count, number}: a entrada não tem ID ou segredo do cliente',
    'people.refused.no_strategy.action': 'Execute `/authentik-sync`.',
    'people.refused.page_not_found': '{count, number}: o botão leva a uma página que o authentik não tem',
    'people.refused.page_not_found.action': 'Execute `/authentik-sync`.',
    'people.refused.client_id_unknown': '{count, number}: o authentik não conhece o ID do cliente',
    'people.refused.client_id_unknown.action': 'Copie o ID e o segredo do provedor no authentik.',
    'people.refused.redirect_uri_refused':
        '{count, number}: o URI de redirecionamento não está registrado no authentik',
    'people.refused.redirect_uri_refused.action': '`/authentik-sync check` mostra os dois.',
    'people.refused.authorize_refused': '{count, number}: o provedor não permite códigos de autorização',
    'people.refused.authorize_refused.action':
        'Marque “Authorization Code” entre os tipos de concessão do provedor no authentik.',
    'people.refused.not_authenticated':
        '{count, plural, one {# está desativada no authentik} other {# estão desativadas no authentik}}',
    'people.refused.access_denied':
        '{count, plural, one {# não pode usar a aplicação no authentik} other {# não podem usar a aplicação no authentik}}',
    'people.refused.access_denied.action':
        'Coloque-as em um grupo de “Grupos que podem entrar”, ou veja os vínculos da aplicação.',
    'people.refused.token_refused': '{count, number}: o Rocket.Chat não recebe um token do authentik',
    'people.refused.token_refused.action': '`/authentik-sync check` diz o que está errado.',
    'people.refused.identity_refused': '{count, number}: o Rocket.Chat não recebe uma identidade do authentik',
    'people.refused.identity_refused.action': '`/authentik-sync check` diz o que está errado.',
    'people.refused.field_not_found':
        '{reason, select, email {{count, plural, one {# não tem endereço de e-mail no authentik} other {# não têm endereço de e-mail no authentik}}} email_field {{count, plural, one {de # o campo do e-mail não encontra nada} other {de # o campo do e-mail não encontra nada}}} other {{count, plural, one {de # o campo do nome de usuário não encontra nada} other {de # o campo do nome de usuário não encontra nada}}}}',
    'people.refused.field_not_found.action':
        '{reason, select, email {Preencha-o lá.} email_field {Veja a configuração “Campo do e-mail”: os mapeamentos de escopo próprios do authentik fornecem `email` (escopo `email`), e qualquer outra claim precisa de um mapeamento seu.} other {Veja a configuração “Campo do nome de usuário”: os mapeamentos de escopo próprios do authentik fornecem `preferred_username` (escopo `profile`), e qualquer outra claim precisa de um mapeamento seu.}}',
    'people.refused.merge_refused':
        '{count, plural, one {# mudou de nome ou endereço e não pode ser mesclada} other {# mudaram de nome ou endereço e não podem ser mescladas}}',
    'people.refused.merge_refused.action': 'Ligue “Mesclar usuários”.',
    'people.refused.username_taken':
        '{count, plural, one {# tem uma conta com o mesmo nome de usuário que ainda não pode ser vinculada por ele} other {# têm contas com os mesmos nomes de usuário que ainda não podem ser vinculadas por eles}}',
    'people.refused.username_taken.action':
        '{wayOut, select, email {“Pelo endereço” em “Acesso a contas existentes” encontra essas contas (campo-chave “E-mail” com as duas opções de mesclagem, por um tempo).} username {“Pelo nome de usuário” em “Acesso a contas existentes” encontra essas contas (campo-chave “Nome de usuário” com as duas opções de mesclagem, por um tempo).} other {Não se sabe se é dela: renomeie uma das duas, ou deixe que a pessoa da conta decida.}}',
    'people.refused.email_taken':
        '{count, plural, one {# tem uma conta com o mesmo endereço que não pode ser vinculada por ele} other {# têm contas com os mesmos endereços que não podem ser vinculadas por eles}}',
    'people.refused.email_taken.action':
        '{wayOut, select, email {“Pelo endereço” em “Acesso a contas existentes” encontra essas contas (campo-chave “E-mail” com as duas opções de mesclagem, por um tempo).} username {“Pelo nome de usuário” em “Acesso a contas existentes” encontra essas contas (campo-chave “Nome de usuário” com as duas opções de mesclagem, por um tempo).} other {Altere um dos dois endereços, ou dê a ambas o mesmo nome de usuário.}}',
    'people.refused.registration_disabled': '{count, number}: serviços de autenticação não podem registrar pessoas',
    'people.refused.registration_disabled.action':
        'Ligue “Registration with Authentication Services” (Administration > Workspace > Settings > Accounts > Registration).',
    'people.refused.domain_refused':
        '{count, plural, one {# tem um endereço em um domínio não permitido} other {# têm endereços em domínios não permitidos}}',
    'people.refused.domain_refused.action':
        'Adicione-o a “Allowed Domains List” (Administration > Workspace > Settings > Accounts > Registration).',
    'people.refused.identity_taken':
        '{count, plural, one {a # correspondem duas contas} other {a # correspondem duas contas cada uma}}, e o login termina com um erro do servidor',
    'people.refused.identity_taken.action': 'Dê a uma das duas outro nome ou endereço.',
    'people.refused.address_taken':
        '{count, plural, one {# tem o endereço de outra conta} other {# têm os endereços de outras contas}}, e o login termina com um erro do servidor',
    'people.refused.address_taken.action': 'Altere o endereço de uma das duas.',
    'people.refused.app_user': '{count, plural, one {# tem o nome de um app} other {# têm nomes de apps}}',
    'people.refused.app_user.action': 'Renomeie-as no authentik.',
    'people.refused.approval_mail_failed':
        '{count, number}: novas contas precisam de aprovação, e pedi-la falha sem um endereço de e-mail',
    'people.refused.approval_mail_failed.action': 'Desligue “Manually Approve New Users”.',
    'people.refused.not_activated':
        '{count, plural, one {# tem uma conta que está desativada} other {# têm contas que estão desativadas}}',
    'people.refused.not_activated.action': 'Ative-a em Administration > Workspace > Users.',

    'people.either': '{said}; onde a versão perde endereços de e-mail: {ifDropped}',
    'people.classes': '*Por classe* — `/authentik-sync people <class>` cita as pessoas:',
    'people.class_count': '{title} ({id})',
    'people.class_title': '*{title}*',
    'people.class_id': '{id}',
    'people.no_class': '✗ Não há ninguém em uma classe “{asked}”.',
    'people.no_class.action': 'Existem {classes}.',
    'people.class_empty': '✓ Não há ninguém na classe {id}.',
    'people.class_empty.action': 'Existem {classes}.',
    'people.person': '{username}: {is}',
    'people.account': '@{account}',
    'people.name': '{username}',
    'people.flow': '{slug}',
    'people.pair': '{username} (@{account})',
    'people.seats':
        'A licença do Rocket.Chat tem {free, plural, =0 {nenhum assento livre} one {# assento livre} other {# assentos livres}} para {wanted, plural, one {# pessoa que recebe} other {# pessoas que recebem}} uma conta nova: quem fizer login depois que todos estiverem ocupados será recusado.',
    'people.seats.action': 'Obtenha mais assentos ou desative contas que ninguém usa.',
    'people.stake': 'Em jogo: {parts}.',
    'people.stake.action': '`/authentik-sync people dangers` cita tudo isso e diz o que resolve cada caso.',
    'people.stake.administrators':
        '{count, plural, one {a conta de um administrador} other {as contas de # administradores}}',
    'people.stake.passwords': '{count, plural, one {a senha de # conta} other {as senhas de # contas}}',
    'people.stake.choices':
        '{count, plural, one {# configuração ou fluxo pelo qual as pessoas escolhem de quem é a conta que recebem} other {# configurações ou fluxos pelos quais as pessoas escolhem de quem é a conta que recebem}}',
    'people.choice.authentik_username':
        'As pessoas podem alterar o próprio nome de usuário no authentik, e quem tem o nome de uma conta a recebe.',
    'people.choice.authentik_username.action':
        'Desligue “Allow users to change username” (System > Settings no authentik), ou “Mesclar usuários de serviços distintos” aqui.',
    'people.choice.authentik_email':
        'As pessoas podem alterar o próprio endereço de e-mail no authentik, e quem tem o endereço de uma conta a recebe.',
    'people.choice.authentik_email.action': 'Desligue “Allow users to change email” (System > Settings no authentik).',
    'people.choice.authentik_flow_username':
        'Fluxos do authentik permitem alterar o nome de usuário sem que nenhuma política o verifique, e quem tem o nome de uma conta a recebe: {flows}.',
    'people.choice.authentik_flow_username.action':
        'Dê às etapas de prompt deles uma política de validação, como “default-user-settings-authorization” do authentik, ou retire o campo.',
    'people.choice.authentik_flow_email':
        'Fluxos do authentik permitem alterar o endereço de e-mail sem que nenhuma política o verifique, e quem tem o endereço de uma conta a recebe: {flows}.',
    'people.choice.authentik_flow_email.action':
        'Dê às etapas de prompt deles uma política de validação, como “default-user-settings-authorization” do authentik, ou retire o campo.',
    'people.choice.authentik_enrolment_username':
        'Fluxos do authentik permitem que recém-chegados escolham o próprio nome de usuário, e quem tem o nome de uma conta a recebe: {flows}.',
    'people.choice.authentik_enrolment_username.action':
        'Acrescente a eles uma etapa de convite, ou indique os grupos que podem entrar (“Grupos que podem entrar”).',
    'people.choice.authentik_enrolment_email':
        'Fluxos do authentik permitem que recém-chegados escolham o próprio endereço de e-mail, e quem tem o endereço de uma conta a recebe: {flows}.',
    'people.choice.authentik_enrolment_email.action':
        'Acrescente a eles uma etapa de convite, ou indique os grupos que podem entrar (“Grupos que podem entrar”).',
    'people.choice.username':
        'As pessoas podem alterar o próprio nome de usuário aqui: quem toma o de alguém do authentik recebe o primeiro login dessa pessoa em uma conta cuja senha conhece.',
    'people.choice.username.action':
        'Defina “Alteração do nome de usuário” do app como “Desligado”, ou desligue “Mesclar usuários de serviços distintos”.',
    'people.choice.email':
        'As pessoas podem alterar o próprio endereço de e-mail aqui: quem toma o de alguém do authentik recebe o primeiro login dessa pessoa em uma conta cuja senha conhece.',
    'people.choice.email.action':
        'Defina “Alteração do e-mail” do app como “Desligado”, ou desligue “Mesclar usuários de serviços distintos”.',
    'people.choice.registration':
        'Qualquer um pode se registrar aqui: quem toma o nome ou o endereço de alguém do authentik recebe o primeiro login dessa pessoa em uma conta cuja senha conhece.',
    'people.choice.registration.action':
        'Defina “Formulário de registro” do app como “Desativado”, ou desligue “Mesclar usuários de serviços distintos”.',
    'people.choices_unseen': 'Não se sabe quem pode escolher o próprio nome de usuário ou endereço no authentik.',
    'people.dangers_unseen':
        'Não verificados: o que políticas decidem em fluxos do authentik (inscrição, configurações do usuário) e atributos de grupos e usuários que permitem uma alteração apesar das configurações do sistema.',
    'people.two_accounts':
        '{count, plural, one {# pessoa tem duas contas: uma com o endereço dela e outra sem nenhum, com o nome que o login dela grava} other {# pessoas têm duas contas: uma com o endereço delas e outra sem nenhum, com o nome que o login delas grava}}.',
    'people.two_accounts.action':
        '`/authentik-sync people two_accounts` cita cada uma; `/authentik-sync link <person> @<account>` decide qual conta fica, e a outra pode ser desativada.',
    'people.class.two_accounts': '{count, plural, one {# tem duas contas} other {# têm duas contas}}',
    'people.class.two_accounts.action':
        '`/authentik-sync link <person> @<account>` decide qual conta fica; a outra pode ser desativada.',
    'people.class.dangers': 'o que está em jogo ({count, number})',
    'people.is.two_accounts':
        '@{first} tem o endereço da pessoa, e @{second} nenhum, com o nome que o login dela grava{wasSeen, select, true {; o app viu um login criá-la} other {}}',

    'people.danger.administrator':
        '{count, plural, one {# conta de administrador vai} other {# contas de administradores vão}} para quem tem esse nome ou endereço no authentik: {people}.',
    'people.danger.administrator.action':
        'Confira se são as mesmas pessoas; se não forem, renomeie a conta ou corrija o endereço dela.',
    'people.danger.administrator_loses_password':
        '{count, plural, one {# conta de administrador perde a senha} other {# contas de administradores perdem as senhas}} no primeiro login com o authentik, porque o endereço não está verificado ali: {people}.',
    'people.danger.administrator_loses_password.action':
        'Verifique antes o endereço no Rocket.Chat, para que haja uma entrada sem o authentik.',
    'people.danger.loses_password':
        '{count, plural, one {# conta perde a senha} other {# contas perdem as senhas}} no primeiro login com o authentik, porque o endereço não está verificado ali: {people}.',
    'people.danger.loses_password.action': 'Verifique antes os endereços no Rocket.Chat, ou avise essas pessoas.',

    'people.class.takes_other':
        '{count, plural, one {# recebe uma conta que nada prova ser dela} other {# recebem contas que nada prova serem delas}}',
    'people.class.takes_other.action':
        'Se uma conta for a dela, `/authentik-sync link <person> @<account>` diz isso; se não, dê a ela outro nome e outro endereço, ou escolha outra opção em “Acesso a contas existentes”.',
    'people.class.refused': '{count, plural, one {# não consegue entrar} other {# não conseguem entrar}}',
    'people.class.undecided':
        'de {count, plural, one {# não é certo qual conta é a dela} other {# não é certo quais contas são as delas}}',
    'people.class.undecided.action': '`/authentik-sync link <person> @<account>` decide, para cada pessoa.',
    'people.class.same_login':
        '{count, plural, one {# tem um login que termina na conta de outra pessoa, ou que é recusado por isso} other {# têm logins que terminam nas contas umas das outras, ou que são recusados por isso}}',
    'people.class.same_login.action': 'Dê a cada uma um nome de usuário e um endereço próprios no authentik.',
    'people.class.second_account':
        '{count, plural, one {# recebe uma segunda conta além da que já tem} other {# recebem segundas contas além das que já têm}}',
    'people.class.second_account.action':
        'Dê à pessoa e à conta o mesmo nome de usuário, e escolha “Pelo nome de usuário” em “Acesso a contas existentes”, antes que a pessoa entre.',
    'people.class.near_name':
        '{count, plural, one {# recebe uma nova conta embora exista uma de nome quase igual} other {# recebem novas contas embora existam contas de nomes quase iguais}}',
    'people.class.near_name.action': 'Se uma for a dela, `/authentik-sync link <person> @<account>` diz isso.',
    'people.class.if_tied':
        '{count, plural, one {# tem uma conta que talvez ainda não esteja ligada ao authentik} other {# têm contas que talvez ainda não estejam ligadas ao authentik}}',
    'people.class.if_tied.action':
        'Escolha uma opção em “Acesso a contas existentes” antes que entrem: assim entram também as pessoas cuja conta ainda não está ligada.',
    'people.class.waits_for_approval':
        '{count, plural, one {# precisa ser aprovada antes} other {# precisam ser aprovadas antes}}',
    'people.class.waits_for_approval.action':
        'Aprove em Administration > Workspace > Users depois que tiverem tentado, ou desligue “Manually Approve New Users”.',
    'people.class.not_known': 'de {count, plural, one {# não se sabe} other {# não se sabe}}',
    'people.class.not_known.action': '`/authentik-sync check <person>` pergunta ao authentik por uma.',
    'people.class.link_waits':
        '{count, plural, one {# entra na própria conta, e o vínculo com ela espera aprovação} other {# entram nas próprias contas, e os vínculos com elas esperam aprovação}}',
    'people.class.link_waits.action':
        '{isPlanned, select, true {Veja cada par: `/authentik-sync plan` tem um botão que vincula os que mostra; `/authentik-sync link <person> @<account>` decide um.} other {Nenhuma regra cita um grupo delas, por isso nenhum plano pergunta por elas. Se uma conta for delas, `/authentik-sync link <person> @<account>` diz isso.}}',
    'people.class.new':
        '{count, plural, one {# não tem conta e recebe uma nova no primeiro login{isByName, select, true {, a não ser que exista uma em outra grafia ou com o endereço dela, o que não foi procurado} other {}}} other {# não têm conta e recebem uma nova no primeiro login{isByName, select, true {, a não ser que exista uma em outra grafia ou com o endereço delas, o que não foi procurado} other {}}}}',
    'people.class.new.action': 'Peça que entrem: assim as contas são criadas.',
    'people.class.to_link':
        '{count, plural, one {# tem uma conta que é dela pelo endereço verificado, ou pela forma como surgiu, e ainda não está vinculada} other {# têm contas que são delas pelos endereços verificados, ou pela forma como surgiram, e ainda não estão vinculadas}}',
    'people.class.to_link.action':
        '{isPlanned, select, true {`/authentik-sync` as vincula.} other {Nenhuma regra cita um grupo delas: elas entram mesmo assim e são vinculadas assim que uma o fizer.}}',
    'people.class.linked': '{count, plural, one {# está vinculada a uma conta} other {# estão vinculadas a contas}}',
    'people.class.linked.action': '`/authentik-sync unlink <person>` encerra um vínculo errado.',
    'people.class.unclaimed':
        '{count, plural, one {# conta que não é de ninguém no authentik} other {# contas que não são de ninguém no authentik}}',
    'people.class.unclaimed.action':
        'Se uma for de alguém, `/authentik-sync link <person> @<account>` diz isso; desative em Administration > Workspace > Users aquelas de que ninguém precisa.',

    'people.is.takes_other': 'recebe a conta @{account}, que nada prova ser dela',
    'people.is.takes_other.action':
        'Se for a dela, `/authentik-sync link {person} @{account}` diz isso; se não, dê a ela outro nome e outro endereço, ou escolha outra opção em “Acesso a contas existentes”.',
    'people.is.refused': 'não consegue entrar: {cause}',
    'people.is.undecided':
        'não é certo qual conta é a dela{isNamed, select, true { (@{account})} other {}}{isOut, select, true {; não consegue entrar: {cause}} other {}}',
    'people.is.undecided.action': '`/authentik-sync link {person} @<account>` decide.',
    'people.is.same_login': 'tem um login que termina como o de {other}',
    'people.is.same_login.action': 'Dê a cada pessoa um nome de usuário e um endereço próprios no authentik.',
    'people.is.second_account': 'recebe uma segunda conta além de @{account}',
    'people.is.second_account.action':
        'Dê à pessoa e à conta o mesmo nome de usuário, e escolha “Pelo nome de usuário” em “Acesso a contas existentes”, antes que a pessoa entre.',
    'people.is.near_name':
        'recebe uma nova conta no primeiro login; @{account} tem quase o mesmo nome, e ninguém disse se é a dela',
    'people.is.near_name.action': 'Se for a dela: `/authentik-sync link {person} @{account}`.',
    'people.is.if_tied':
        'entra em @{account} se um login anterior da pessoa a ligou a ela; um de antes de a pessoa ser criada de novo no authentik não conta',
    'people.is.waits_for_approval': 'precisa ser aprovada no primeiro login',
    'people.is.waits_for_approval.action': 'Aprove-a em Administration > Workspace > Users depois que a pessoa tentar.',
    'people.is.not_known': 'não se sabe antes de perguntar ao authentik',
    'people.is.not_known.action': '`/authentik-sync check {person}` pergunta ao authentik.',
    'people.is.link_waits': 'entra em @{account}; o vínculo espera aprovação',
    'people.is.link_waits.action': 'Se for a dela: `/authentik-sync link {person} @{account}`.',
    'people.is.new':
        'recebe uma nova conta no primeiro login{isByName, select, true {, a não ser que exista uma em outra grafia ou com o endereço dela, o que não foi procurado} other {}}',
    'people.is.to_link': 'entra em @{account}, que é dela pelo endereço verificado ou pela forma como surgiu',
    'people.is.linked': 'está vinculada a @{account}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
