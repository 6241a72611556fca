import type { rocketChat as source } from '../../en/check/rocket-chat';

export const rocketChat = {
    'check.title.rocketchat_version': 'Versão do Rocket.Chat',
    'check.title.licence': 'Licença',
    'check.title.workspace_token': 'Token de acesso pessoal',
    'check.title.workspace_token_two_factor': 'Segundo fator do token de acesso pessoal',
    'check.title.entry': 'Entrada OAuth customizada',
    'check.title.entry_settings': 'Configurações da entrada',
    'check.title.service_live': 'Serviço de login',
    'check.title.login_style': 'Estilo de login',
    'check.title.login_flow': 'Fluxo de login',
    'check.title.ssrf': 'Endereços privados',
    'check.title.second_writer': 'Outro mapeamento de grupos',
    'check.title.login_form': 'Formulário de login',
    'check.title.restrictions': 'Restrições de contas',

    'check.rocketchat_version.is': 'Rocket.Chat {version}.',
    'check.rocketchat_version.unknown':
        'O Rocket.Chat não disse qual é a sua versão; o app não sabe quais regras valem.',
    'check.rocketchat_version.unknown.action':
        'Digite em “Endereço REST”, nas configurações do app, um que o próprio servidor alcance, como `http://localhost:3000`.',
    'check.rocketchat_version.unknown_because':
        'O Rocket.Chat não disse qual é a sua versão; o app não sabe quais regras valem.',
    'check.licence.refused':
        'O Rocket.Chat {version} recusa o OAuth customizado aqui: a partir da 9.0 ele precisa de uma licença com o módulo “oauth-enterprise” e, sem ela, age como se toda entrada estivesse desligada.',
    'check.licence.has_module': 'A licença tem o módulo “oauth-enterprise”.',
    'check.licence.is_valid':
        'Há uma licença válida. Só o token de um administrador poderia informar quais módulos ela tem.',
    'check.licence.not_needed': 'Esta versão não precisa de licença para o OAuth customizado.',
    'check.licence.unknown':
        'A partir da 9.0, o OAuth customizado precisa de uma licença. Não foi possível descobrir se há uma: nem `Enterprise_License_Status` nem `licenses.info` informa.',
    'check.licence.none_and_version_unknown':
        'Não há licença com o módulo “oauth-enterprise”. A partir da 9.0, o OAuth customizado precisa de uma, e o Rocket.Chat não disse qual é a sua versão.',
    'check.licence.needed_from_nine':
        'O OAuth customizado funciona nesta versão sem licença e deixa de funcionar com a atualização para a 9.0.',
    'check.do.register': 'Registre o workspace no plano gratuito Starter ou em um pago (Administration > Workspace).',
    'check.do.register_if_nine':
        'Se for a 9.0 ou posterior, registre o workspace no plano gratuito Starter ou em um pago (Administration > Workspace).',
    'check.do.register_before_update':
        'Registre o workspace no plano gratuito Starter ou em um pago (Administration > Workspace). Faça isso antes dessa atualização.',

    'check.workspace_token.none':
        'Não há um token de acesso pessoal de um administrador; o app não pode criar a entrada, dar funções nem listar contas.',
    'check.workspace_token.accepted': 'O token de acesso pessoal é aceito. Ele é de {username}, administrador.',
    'check.workspace_token.no_administrator': 'O token de acesso pessoal é de {username}, que não é administrador.',
    'check.workspace_token_two_factor.ignored': 'Ele ignora o segundo fator.',
    'check.workspace_token_two_factor.asked':
        'Foi criado sem “Ignore Two Factor Authentication”. O Rocket.Chat pedirá um código quando o app gravar, e ninguém pode informá-lo.',
    'check.workspace_token_two_factor.of_a_login':
        'Não está entre os tokens de acesso pessoal do usuário dele. Um token que vem de um login deixa de valer quando essa sessão termina.',
    'check.do.create_personal_token':
        'Crie um como administrador (Perfil > Tokens de acesso pessoal, com “Ignore Two Factor Authentication” marcado) e salve-o nas configurações do app.',

    'check.entry.absent': 'Não há uma entrada OAuth customizada “{entry}”; por isso não há botão.',
    'check.entry.on': 'A entrada OAuth customizada “{entry}” existe e está ligada.',
    'check.entry.off': 'A entrada OAuth customizada “{entry}” está desligada; por isso não há botão.',
    'check.entry_settings.right': 'Todas as configurações da entrada estão como deveriam.',
    'check.entry_settings.differ':
        '{count, plural, one {# das configurações da entrada difere do que foi pedido: {changes}.} other {# das configurações da entrada diferem do que foi pedido: {changes}.}}',
    'check.service_live.absent': 'A entrada está ligada, mas a página de login não recebe o serviço “{service}”.',
    'check.service_live.other_client':
        'O serviço “{service}” está ativo, com outro ID do cliente que não o da entrada.',
    'check.service_live.hidden': 'O serviço “{service}” está ativo, mas o botão dele está oculto.',
    'check.service_live.live': 'O serviço “{service}” está ativo na página de login.',
    'check.do.create_entry': 'Execute `/authentik-sync`: cria a entrada.',
    'check.do.switch_entry_on': 'Execute `/authentik-sync`: liga a entrada.',
    'check.do.set_entry':
        'Execute `/authentik-sync` para defini-las, ou altere as configurações do app se a entrada estiver certa.',
    'check.do.show_button': 'Ligue “Mostrar botão” nas configurações do app e execute `/authentik-sync`.',
    'check.do.refresh_services':
        'Espere alguns segundos e verifique de novo. Se não ajudar, abra Administration > Workspace > Settings > OAuth e clique em “Refresh OAuth Services”.',

    'check.login_style.redirect': 'O estilo de login é “Redirecionar”.',
    'check.login_style.popup':
        'O estilo de login é “Popup”. Navegadores que bloqueiam janelas precisam de “Redirecionar”.',
    'check.login_style.default_fails':
        'O estilo de login é “Default”, que acrescenta “?close” ao URI de redirecionamento, e o authentik o recusa.',
    'check.login_style.default_may_fail':
        'O estilo de login é “Default”, que só funciona com o fluxo de login moderno.',
    'check.do.choose_redirect':
        'Escolha “Redirecionar” como estilo de login nas configurações do app e execute `/authentik-sync`.',
    'check.login_flow.other_authorize': 'O login busca a sua página em {url}, que não é onde o authentik a tem.',
    'check.login_flow.other_token': 'O login pede um token em {url}, que não é onde o authentik o tem.',
    'check.login_flow.other_identity': 'O login pede a identidade em {url}, que não é onde o authentik a tem.',
    'check.login_flow.legacy': 'Os logins usam o fluxo antigo.',
    'check.login_flow.modern_from_nine': 'A partir da 9.0 só existe o moderno.',
    'check.login_flow.modern':
        'Os logins usam o fluxo moderno. Pede-se consentimento às pessoas a cada login, nenhuma conta é vinculada pelo endereço de e-mail, e o app não fica sabendo de nenhum login até a próxima execução programada. Em algumas versões as contas não recebem endereço de e-mail do authentik, e um login recusado por causa da conta fica carregando sem fim (RocketChat/Rocket.Chat#42062).',
    'check.login_flow.modern.action':
        'Desligue `Accounts_OAuth_Use_Modern_Flow` (Administration > Workspace > Settings > OAuth) até que essa issue seja encerrada, se ninguém puder escolher o próprio endereço de e-mail no authentik.',
    'check.login_flow.drops_addresses': 'Esta versão os descarta: uma conta criada por um login chegou sem endereço.',
    'check.login_flow.passes_addresses':
        'Esta versão os repassa: uma conta criada por um login chegou com o seu endereço.',
    'check.login_flow.modern_only':
        'Os logins usam o fluxo moderno, o único a partir da 9.0. Pede-se consentimento às pessoas a cada login, nenhuma conta é vinculada pelo endereço de e-mail, e o app não fica sabendo de nenhum login até a próxima execução programada. Em algumas versões as contas não recebem endereço de e-mail do authentik, e um login recusado por causa da conta fica carregando sem fim (RocketChat/Rocket.Chat#42062).',
    'check.login_flow.modern_only.action':
        'Mantenha o campo-chave “Nome de usuário”, e atualize o Rocket.Chat quando essa issue for encerrada.',
    'check.do.write_addresses':
        'Execute `/authentik-sync`: grava os endereços que o authentik anuncia, cortados como os dois fluxos de login precisam.',

    'check.ssrf.reaches': 'Esta versão deixa o OAuth customizado alcançar endereços privados.',
    'check.ssrf.refuses':
        'Este servidor diz 8.2, e não qual 8.2. A 8.2.0 se recusa a pedir um token a endereços privados. O authentik tem um endereço privado; nela, todo login falha (RocketChat/Rocket.Chat#39328).',
    'check.ssrf.refuses.action': 'Atualize o Rocket.Chat para a 8.2.1 ou posterior.',
    'check.ssrf.may_refuse':
        'Este servidor diz 8.2, e não qual 8.2. A 8.2.0 se recusa a pedir um token a endereços privados. Se o endereço do authentik for privado, nela todo login falha (RocketChat/Rocket.Chat#39328).',
    'check.ssrf.may_refuse.action': 'Atualize o Rocket.Chat para a 8.2.1 ou posterior.',

    'check.second_writer.none': 'Nada mais grava as participações das regras de grupos.',
    'check.second_writer.channels':
        'O mapeamento de grupos do próprio Rocket.Chat também está ligado (“Map Roles/Groups to channels”). A cada login ele age contra as regras de grupos do app.',
    'check.second_writer.roles':
        'O mapeamento de grupos do próprio Rocket.Chat também está ligado (“Merge Roles from SSO”). A cada login ele age contra as regras de grupos do app.',
    'check.second_writer.both':
        'O mapeamento de grupos do próprio Rocket.Chat também está ligado (“Map Roles/Groups to channels” e “Merge Roles from SSO”). A cada login ele age contra as regras de grupos do app.',
    'check.do.switch_mapping_off':
        'Desligue as duas opções nas configurações de OAuth do Rocket.Chat, ou esvazie a configuração “Regras de grupos” do app.',
    'check.login_form.shown': 'O formulário de login também aparece; há outra entrada.',
    'check.login_form.hidden': 'O formulário de login está oculto.',
    'check.login_form.no_way_in':
        'O formulário de login está oculto e o serviço de login não está ativo; ninguém novo tem por onde entrar.',
    'check.do.show_form':
        'O token de acesso pessoal de um administrador traz o formulário de volta (`POST settings/Accounts_ShowFormLogin`), e uma inicialização com `OVERWRITE_SETTING_Accounts_ShowFormLogin=true` também.',
    'check.restrictions.differ':
        '{count, plural, one {# restrição de contas não está como deveria: {changes}.} other {# restrições de contas não estão como deveriam: {changes}.}}',
    'check.restrictions.differ.action':
        'Execute `/authentik-sync`, ou escolha “Deixar como está” nas configurações do app.',
    'check.restrictions.none': 'Nenhuma restrição de contas é pedida.',
    'check.restrictions.right': 'Todas as restrições de contas que este servidor tem estão como deveriam.',
    'check.restrictions.not_on_this_server': 'Este servidor não tem {settings}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
