import type { authentik as source } from '../../en/check/authentik';

export const authentik = {
    'check.title.settings': 'Configurações do app',
    'check.title.authentik_reachable': 'authentik',
    'check.title.authentik_version': 'Versão do authentik',
    'check.title.authentik_token': 'Token de API',
    'check.title.authentik_token_expiry': 'Expiração do token de API',
    'check.title.authentik_permissions': 'Permissões do token de API',
    'check.title.discovery': 'Documento de descoberta',
    'check.title.redirect_uri': 'URI de redirecionamento',
    'check.title.provider': 'Provedor',
    'check.title.client': 'ID e segredo do cliente',
    'check.title.authorize': 'Página de login do authentik',
    'check.title.access': 'Quem pode entrar',
    'check.title.claims': 'Claims',

    'check.settings.wrong': '{problem}',
    'check.do.correct_settings': 'Corrija em Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'check.settings.nothing_to_set_up_with':
        'Não há nem um token de API do authentik nem um ID do cliente com o seu segredo; o app não pode configurar o login.',
    'check.settings.nothing_to_set_up_with.action':
        'Salve um token de API do authentik em Administration > Marketplace > Private Apps > Authentik SSO > Settings, ou execute `/authentik-sync blueprint`.',
    'check.settings.no_token': 'Não há um token de API do authentik; o app não lê grupos e não pode ver o provedor.',
    'check.settings.no_token.action':
        'Crie um (Directory > Tokens and App passwords, intent “API Token”, “Expiring” desmarcado) e salve-o em Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'check.settings.protects_nobody':
        '“Usuários protegidos” cita quem não tem conta; essas entradas não protegem ninguém: {names}.',
    'check.settings.protects_nobody.action':
        'Escreva nomes de usuário, separados por vírgulas, pontos e vírgulas, espaços ou linhas; um nome com espaços fica entre aspas.',
    'check.settings.room_owner_missing':
        'As novas salas devem ser de “{owner}”, e esse usuário não existe, então nenhuma é criada.',
    'check.settings.room_owner_missing.action': 'Corrija a configuração “Proprietário das novas salas”.',
    'check.settings.complete': 'Completas.',
    'check.settings.complete_without_client':
        'Completas. O primeiro `/authentik-sync` cria o ID e o segredo do cliente, ou os encontra.',

    'check.authentik_reachable.is_not_authentik': 'O que responde em {url} não é o authentik.',
    'check.authentik_reachable.is_not_authentik.action':
        'Digite o endereço em que as pessoas abrem o authentik, como `https://authentik.company`, na configuração “URL do authentik”.',
    'check.authentik_reachable.answers': 'O authentik responde em {url}.',
    'check.authentik_reachable.answers_inside': 'O authentik responde em {url}. As pessoas o abrem em {publicUrl}.',
    'check.authentik_version.old':
        'O authentik {version} é mais antigo que o {oldest}, e o app nunca foi testado com ele.',
    'check.authentik_version.old.action':
        'Atualize o authentik. Cada versão principal intermediária precisa ser instalada, uma após a outra.',
    'check.authentik_version.is': 'authentik {version}.',

    'check.authentik_token.accepted': 'O token de API é aceito. Ele é de {username}.',
    'check.authentik_token.accepted_superuser':
        'O token de API é aceito. Ele é de {username}, um superusuário, o que é muito mais do que o app precisa depois que tudo estiver configurado.',
    'check.authentik_token_expiry.never': 'O token de API não expira.',
    'check.authentik_token_expiry.expires':
        'O token de API “{token}” expira. O authentik dá a ele então uma nova chave, e o app fica sem acesso.',
    'check.authentik_token_expiry.expires.action':
        'Crie outro com intent “API Token” e “Expiring” desmarcado (Directory > Tokens and App passwords) e salve-o na configuração “Token de API”.',
    'check.authentik_token_expiry.expires_at':
        'O token de API “{token}” expira em {time}. O authentik dá a ele então uma nova chave, e o app fica sem acesso.',
    'check.authentik_token_expiry.expires_at.action':
        'Crie outro com intent “API Token” e “Expiring” desmarcado (Directory > Tokens and App passwords) e salve-o na configuração “Token de API”.',
    'check.authentik_token_expiry.some_expire':
        '{count, plural, one {# dos {total, number} tokens de API de {username} expira: {tokens}.} other {# dos {total, number} tokens de API de {username} expiram: {tokens}.}} O authentik não informa qual deles o app usa.',
    'check.authentik_token_expiry.some_expire.action':
        'Se o app usa um que expira, crie outro com intent “API Token” e “Expiring” desmarcado (Directory > Tokens and App passwords) e salve-o na configuração “Token de API”.',
    'check.authentik_permissions.no_groups': 'Os grupos não podem ser lidos, porque o token não tem {permissions}.',
    'check.authentik_permissions.no_groups.action':
        'Atribua o que falta à função do usuário do token (Directory > Roles), como permissão global.',
    'check.authentik_permissions.no_set_up':
        'O app não pode configurar o que falta no authentik, porque o token não tem {permissions}.',
    'check.authentik_permissions.no_set_up.action':
        'Atribua o que falta à função do usuário do token (Directory > Roles), como permissão global. Ou configure manualmente.',
    'check.authentik_permissions.some_groups':
        'O token só vê alguns dos grupos. Por isso ninguém é removido de lugar nenhum, e o mapa de grupos da entrada fica como está.',
    'check.authentik_permissions.some_groups.action':
        'Dê à função do usuário do token a permissão global authentik_core.view_group (Directory > Roles).',
    'check.authentik_permissions.groups_gone':
        'O token não vê mais {groups}, por exclusão ou por falta de permissão. Até que alguém diga qual dos dois (`/authentik-sync plan`), ninguém é removido de uma sala ou função.',
    'check.authentik_permissions.groups_gone.action':
        'Dê à função do usuário do token a permissão global authentik_core.view_group (Directory > Roles).',
    'check.authentik_permissions.enough': 'O token pode fazer o que o app precisa.',
    'check.authentik_permissions.enough_for_set_up':
        'O token pode fazer o que está configurado. Um diagnóstico vê menos sem {permissions}.',

    'check.discovery.found': 'Encontrado. O emissor é {issuer}, e todos os endpoints estão em {url}.',
    'check.discovery.absent': 'Não há no authentik uma aplicação “{slug}” com um provedor OAuth2.',
    'check.do.set_up_application':
        'Execute `/authentik-sync`: configura o que falta, e `/authentik-sync plan` mostra isso antes. Ou corrija a configuração “Slug da aplicação”.',
    'check.do.token_first': 'Resolva primeiro “{check}” e depois execute `/authentik-sync`.',
    'check.do.licence_first': 'Resolva primeiro “{check}”: sem isso, uma execução não configura nada do login.',
    'check.do.run_repairs': 'Execute `/authentik-sync`, que repara isso. `/authentik-sync plan` mostra como.',

    'check.redirect_uri.registered': '{uri} está registrado.',
    'check.redirect_uri.none':
        'O provedor não tem um URI de redirecionamento. O authentik aceitaria o primeiro que alguém pedisse, e o guardaria.',
    'check.redirect_uri.not_registered':
        '{uri} não está registrado; o authentik mostra uma página de erro em vez do login.',
    'check.redirect_uri.other_slash': 'Está registrado {registered}: a diferença é uma barra no fim.',
    'check.redirect_uri.other_case': 'Está registrado {registered}: a diferença são as maiúsculas e minúsculas.',
    'check.redirect_uri.other_scheme': 'Está registrado {registered}: a diferença é http ou https.',
    'check.redirect_uri.other_host': 'Está registrado {registered}: a diferença é o host; veja “Site URL”.',
    'check.redirect_uri.other_path':
        'Está registrado {registered}: a diferença é o caminho antes de /_oauth; veja “Site URL”.',
    'check.redirect_uri.other_service':
        'Está registrado {registered}: a diferença é a última parte, que é o nome do serviço.',
    'check.redirect_uri.others': '{count, plural, one {Está registrado {uris}.} other {Estão registrados {uris}.}}',
    'check.redirect_uri.accepted': 'O authentik aceita {uri}.',
    'check.redirect_uri.refused': 'O authentik não aceita {uri}; mostra uma página de erro em vez do login.',
    'check.do.register_uri':
        'Execute `/authentik-sync`, ou adicione {uri} ao provedor no authentik (Strict, Authorization).',
    'check.do.correct_site_url':
        'Se o endereço estiver errado, corrija “Site URL” (Administration > Workspace > Settings > General).',

    'check.provider.no_codes':
        'O provedor não permite o tipo de concessão “authorization_code”; o authentik recusa todo login.',
    'check.provider.no_codes.action':
        'Abra o provedor no authentik e marque “Authorization Code” entre os tipos de concessão.',
    'check.provider.no_application': 'O provedor não pertence a nenhuma aplicação; o authentik nega o acesso a todos.',
    'check.provider.no_application.action': 'Abra o provedor no authentik e vincule-o à aplicação “{slug}”.',
    'check.provider.no_openid':
        'O provedor não tem um mapeamento para o escopo “openid”; o authentik não dá uma identidade ao Rocket.Chat.',
    'check.provider.no_openid.action':
        'Abra o provedor no authentik e adicione os mapeamentos padrão openid, email e profile.',
    'check.provider.takes_codes': 'Ele aceita códigos de autorização. Não se sabe mais nada dele.',
    'check.provider.differs':
        '{count, plural, one {# das configurações dele não está como deveria: {changes}.} other {# das configurações dele não estão como deveriam: {changes}.}}',
    'check.provider.logins_work': 'Os logins funcionam mesmo assim.',
    'check.provider.no_mapping':
        'Ele não tem um mapeamento para {scopes}, e o authentik descarta em silêncio um escopo sem mapeamento.',
    'check.provider.no_mapping.action':
        'Adicione o mapeamento ao provedor, ou retire o escopo da configuração “Escopo”.',
    'check.provider.right': 'Tipos de concessão, mapeamentos de escopo e aplicação estão como deveriam.',

    'check.client.no_id': 'A entrada não tem ID do cliente.',
    'check.client.public':
        'O provedor do ID do cliente {client} é um cliente público; ninguém verifica o segredo dele.',
    'check.client.no_endpoint': 'O que responde em {url} não é um endpoint de token do authentik.',
    'check.client.other_error':
        'O authentik aceita o ID e o segredo, mas responde “{error}” a um código que não pode ser válido.',
    'check.client.other_error.action': 'Tente um login. Se falhar, veja o log do authentik.',
    'check.client.other_answer':
        'O authentik aceita o ID e o segredo, mas dá uma resposta desconhecida a um código que não pode ser válido.',
    'check.client.other_answer.action': 'Tente um login. Se falhar, veja o log do authentik.',
    'check.client.accepted': 'O authentik aceita o ID do cliente {client} e o seu segredo.',
    'check.client.id_unknown': 'O authentik não conhece o ID do cliente {client}.',
    'check.client.secret_refused':
        'O authentik não aceita o segredo do cliente. As pessoas voltam à página de login sem nenhum aviso.',
    'check.client.refused': 'O authentik não aceita o ID e o segredo do cliente.',
    'check.do.give_client': 'Execute `/authentik-sync`: dá à entrada o ID e o segredo das configurações.',
    'check.do.give_client_or_copy':
        'Execute `/authentik-sync`: dá à entrada o ID e o segredo das configurações. Se não ajudar, copie os dois do provedor no authentik para as configurações “ID do cliente” e “Segredo do cliente” e execute `/authentik-sync` de novo.',
    'check.do.copy_client':
        'Copie o ID e o segredo do provedor no authentik para as configurações “ID do cliente” e “Segredo do cliente” e execute `/authentik-sync`.',
    'check.do.compare_token_path': 'Compare a URL e o Token Path da entrada com o que o authentik anuncia.',
    'check.do.compare_authorize_path': 'Compare a URL e o Authorize Path da entrada com o que o authentik anuncia.',

    'check.authorize.unreached':
        '{url} leva a um endereço que este servidor não alcança. O authentik provavelmente devolve as pessoas a {uri} com um erro.',
    'check.authorize.unreached.action': 'Tente um login e veja o log do authentik.',
    'check.authorize.login': 'O authentik responde à requisição da entrada com a sua página de login.',
    'check.authorize.refused': 'O authentik responde à requisição da entrada com uma página de erro em vez do login.',
    'check.authorize.refused.action': 'Abra o botão de login em uma janela anônima: a página diz o motivo.',
    'check.authorize.sent_back': 'O authentik devolve as pessoas ao Rocket.Chat com um erro antes que possam entrar.',
    'check.authorize.sent_back.action': 'Veja os tipos de concessão do provedor e os eventos no authentik.',
    'check.authorize.elsewhere': 'O que responde em {url} não é o authentik.',

    'check.access.everybody': 'Todos no authentik podem entrar: nada está vinculado a “{application}”.',
    'check.access.bindings':
        '{count, plural, one {# vínculo diz quem pode entrar.} other {# vínculos dizem quem pode entrar.}}',
    'check.access.groups_unknown': '“Grupos que podem entrar” cita o que o authentik não mostra como grupo: {groups}.',
    'check.access.groups_unknown.action':
        'Corrija a configuração “Grupos que podem entrar”, ou deixe o token ver o grupo. Coloque entre aspas um nome com vírgula.',
    'check.access.not_bound': 'Os grupos de “Grupos que podem entrar” não estão vinculados a ela.',
    'check.access.not_bound.action': 'Execute `/authentik-sync`.',
    'check.access.policy': 'Uma política também decide, e só o authentik pode consultá-la.',
    'check.access.nobody':
        'Ninguém pode entrar: {total, plural, one {a única pessoa ativa não está em um grupo vinculado a “{application}”.} other {nenhuma das # pessoas ativas está em um grupo vinculado a “{application}”.}}',
    'check.access.nobody.action':
        'Vincule um grupo em que haja pessoas (Applications > a aplicação > Policy / Group / User Bindings), ou cite-o na configuração “Grupos que podem entrar”.',
    'check.access.some':
        '{count, number} de {total, plural, one {# pessoa ativa} other {# pessoas ativas}} {count, plural, =1 {pode} other {podem}} entrar.',
    'check.access.some_undecided':
        '{count, number} de {total, plural, one {# pessoa ativa} other {# pessoas ativas}} {count, plural, =1 {pode} other {podem}} entrar, e por {undecided, number} uma política decide.',
    'check.access.not_you': 'Você, {username}, não pode.',
    'check.access.not_you.action':
        'Se não for a intenção, vincule um dos seus grupos (Applications > a aplicação > Policy / Group / User Bindings).',

    'check.claims.yours': 'As suas: nome de usuário {username} · e-mail {email} · nome {name} · grupos {groups}.',
    'check.claims.of_another':
        'As de {person}, pois o authentik não tem {asker}: nome de usuário {username} · e-mail {email} · nome {name} · grupos {groups}.',
    'check.claims.none': '(nenhum)',
    'check.claims.no_username': '(nenhum; cada pessoa precisa escolher um)',
    'check.claims.no_claim': '(essa claim não existe)',
    'check.claims.put_together_unread':
        'Foram compostas como os mapeamentos do próprio authentik fariam, porque o provedor não pôde ser lido.',
    'check.claims.put_together_no_preview':
        'Foram compostas como os mapeamentos do próprio authentik fariam, porque o authentik não deu uma prévia delas.',
    'check.claims.put_together_refused':
        'Foram compostas como os mapeamentos do próprio authentik fariam, porque o token não pode pedir uma prévia delas.',
    'check.claims.put_together_hidden':
        'Foram compostas como os mapeamentos do próprio authentik fariam, porque o token não pode ver o provedor.',
    'check.claims.put_together_no_provider':
        'Foram compostas como os mapeamentos do próprio authentik fariam, porque ainda não há um provedor.',
    'check.claims.empty_username':
        '{person} não tem nome de usuário no authentik, e por isso o login falha: a claim “{claim}” está vazia.',
    'check.claims.empty_username.action':
        'Preencha-o para {person} no authentik, ou esvazie a configuração “Campo do nome de usuário” do app.',
    'check.claims.empty_email':
        '{person} não tem endereço de e-mail no authentik, e por isso o login falha: a claim “{claim}” está vazia.',
    'check.claims.empty_email.action':
        'Preencha-o para {person} no authentik, ou esvazie a configuração “Campo do e-mail” do app.',
    'check.claims.no_claim_for_username': 'As claims não contêm “{claim}” para o nome de usuário; todo login falha.',
    'check.claims.no_claim_for_username.action':
        'Veja os mapeamentos de escopo do provedor no authentik e a configuração “Campo do nome de usuário” do app.',
    'check.claims.no_claim_for_email': 'As claims não contêm “{claim}” para o endereço de e-mail; todo login falha.',
    'check.claims.no_claim_for_email.action':
        'Veja os mapeamentos de escopo do provedor no authentik e a configuração “Campo do e-mail” do app.',

    'check.title.webhook': 'Webhook',
    'check.webhook.off': 'Desligado: o app verifica sozinho, e o authentik não o avisa das alterações.',
    'check.webhook.unseen': 'O token não pode ver o webhook no authentik, e nenhum chegou ainda.',
    'check.webhook.incomplete': 'O webhook no authentik não existe, ou não está como o app precisa.',
    'check.webhook.no_receiver':
        'O authentik não envia nenhum webhook: envia-os para os membros de um grupo, e nenhum grupo tem um membro direto.',
    'check.webhook.none_yet': 'Está configurado no authentik; nenhum chegou a {url} ainda.',
    'check.webhook.arrives':
        'Está configurado, e o último chegou {minutes, plural, =0 {no último minuto} one {há # minuto} other {há # minutos}}.',
    'check.webhook.refused':
        'Um chegou {minutes, plural, =0 {no último minuto} one {há # minuto} other {há # minutos}} com outro segredo que não o das configurações, e nenhum com o certo desde então.',
    'check.because.webhook_unread': 'O authentik não mostrou os seus webhooks.',
    'check.do.see_to_webhook':
        'Execute `/authentik-sync`: cria ou corrige o webhook se o token puder, e diz quais permissões faltam a ele.',
    'check.do.see_to_secret':
        'Execute `/authentik-sync`, que grava o segredo no authentik se o token puder; senão, copie “Segredo do webhook” para o mapeamento do webhook lá. Se o authentik tiver o certo, outra pessoa chamou esse endereço, sem consequências.',
    'check.do.try_webhook':
        'Altere um grupo no authentik: se nada chegar em um minuto, o authentik não alcança esse endereço.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
