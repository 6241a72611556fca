import type { failures as source } from '../en/failures';

export const failures = {
    'failure.settings_invalid': 'As configurações do app não podem funcionar.',
    'failure.settings_invalid.action':
        'Abra Administration > Marketplace > Private Apps > Authentik SSO > Settings e corrija-as.',
    'failure.authentik_unreachable': 'O Rocket.Chat não alcança o authentik em {url}: {reason}.',
    'failure.authentik_unreachable.action':
        'Confira a configuração “URL do authentik” e se o servidor do Rocket.Chat pode abrir conexões com esse endereço. Se ele alcança o authentik por outro nome, preencha “URL do lado do servidor”.',
    'failure.authentik_timeout': 'O authentik em {url} não respondeu a tempo: {reason}.',
    'failure.authentik_timeout.action':
        'Confira se está no ar e acessível a partir do servidor do Rocket.Chat e tente de novo.',
    'failure.authentik_certificate': 'O certificado do authentik em {url} não é aceito: {reason}.',
    'failure.authentik_certificate.action':
        'Dê ao authentik um certificado em que o Rocket.Chat confie, ou inicie o Rocket.Chat com NODE_EXTRA_CA_CERTS indicando o arquivo da sua autoridade certificadora. O app não pode desligar essa verificação.',
    'failure.authentik_too_large': 'O que o authentik em {url} respondeu é grande demais: {reason}.',
    'failure.authentik_too_large.action':
        'Confira a configuração “URL do authentik”: as respostas do próprio authentik vêm em páginas de 100 e ficam muito abaixo disso, exceto para um grupo de mais de 10.000 pessoas, que vem em páginas quando o token tem authentik_core.view_user.',
    'failure.authentik_starting': 'O authentik em {url} está iniciando (status {status}).',
    'failure.authentik_starting.action': 'Espere um minuto e tente de novo.',
    'failure.authentik_down':
        'O authentik em {url} respondeu com status {status}: o servidor atrás do proxy não está funcionando.',
    'failure.authentik_down.action': 'Veja os logs do authentik e tente de novo.',
    'failure.authentik_failed': 'O authentik em {url} falhou ao tratar {what} (ID da requisição {request}).',
    'failure.authentik_failed.action':
        'Procure esse ID nos logs do servidor do authentik e execute isto de novo; o que já foi feito não é feito duas vezes.',
    'failure.authentik_throttled': 'Um proxy na frente do authentik em {url} recusa mais requisições (status 429).',
    'failure.authentik_throttled.action': 'Tente de novo em {seconds, plural, one {# segundo} other {# segundos}}.',
    'failure.authentik_not_found': 'O authentik em {url} respondeu com uma página web e status 404 em vez da sua API.',
    'failure.authentik_not_found.action':
        'Confira a configuração “URL do authentik”: ela deve conter o caminho em que o authentik está instalado, se houver um, e nada mais.',
    'failure.authentik_not_authentik': 'O que responde em {url} (status {status}) não é o authentik.',
    'failure.authentik_not_authentik.action':
        'Digite o endereço em que as pessoas abrem o authentik, como `https://authentik.company`, na configuração “URL do authentik”.',
    'failure.authentik_not_json': 'O authentik em {url} respondeu com algo que não é JSON.',
    'failure.authentik_not_json.action':
        'Confira se há um proxy ou uma página de login entre o Rocket.Chat e o authentik.',
    'failure.authentik_unexpected_answer': 'O authentik em {url} deu uma resposta que o app não entende: {what}.',
    'failure.authentik_unexpected_answer.action':
        'Confira a versão dele (2024.12 ou posterior) e relate isto com o log do app.',
    'failure.authentik_name_too_long': 'No authentik, um nome em {what} tem mais de {most, number} caracteres.',
    'failure.authentik_name_too_long.action': 'Encurte-o lá.',
    'failure.authentik_token_absent': 'Há regras de grupos, mas nenhum token do authentik para ler grupos.',
    'failure.authentik_token_absent.action':
        '`/authentik-sync blueprint token` cria um; ou crie um token de API no authentik (Directory > Tokens and App passwords, intent “API Token”, “Expiring” desmarcado) e salve-o na configuração “Token de API”.',
    'failure.authentik_token_refused':
        'O authentik em {url} recusa o token: está errado, expirou ou não é um token de API. Um token que expira recebe sozinho uma chave nova, e a partir daí não vale mais aqui.',
    'failure.authentik_token_refused.action':
        'Crie um com intent “API Token” e “Expiring” desmarcado e salve-o na configuração “Token de API”.',
    'failure.authentik_token_not_applied':
        'O authentik em {url} não conhece o token que `/authentik-sync blueprint token` criou.',
    'failure.authentik_token_not_applied.action':
        'Cole esse blueprint no authentik e pressione ▶ (“Apply”): `/authentik-sync blueprint token` o mostra de novo. Se já foi aplicado, alguém excluiu o token lá ou deu a ele outra chave: aplique-o mais uma vez.',
    'failure.authentik_redirected':
        'As requisições ao authentik em {url} são alteradas no caminho: {what}. O mais provável é que esse endereço as encaminhe para outro.',
    'failure.authentik_redirected.action':
        'Digite na configuração “URL do authentik” o endereço em que um navegador vai parar, muitas vezes com https em vez de http; se nada é encaminhado, faça o proxy repassar os cabeçalhos Host, X-Forwarded-Proto e Authorization.',
    'failure.authentik_permission_missing': 'Falta ao token do authentik: {permission}.',
    'failure.authentik_permission_missing.action':
        'Atribua tudo o que falta à função do usuário do token (Directory > Roles), como permissões globais.',
    'failure.authentik_slug_unknown': 'O authentik em {url} não tem uma aplicação “{slug}” com um provedor OAuth2.',
    'failure.authentik_slug_unknown.action':
        '`/authentik-sync blueprint` cria os dois com um texto para colar; com um token que possa criá-los, `/authentik-sync` faz isso. Se já existem, corrija a configuração “Slug da aplicação”.',
    'failure.authentik_refused': 'O authentik recusa a alteração ({what}): {reason}',
    'failure.authentik_refused.action':
        'Corrija o que ele indica no authentik ou nas configurações do app e execute isto de novo.',
    'failure.authentik_object_gone': 'O authentik não tem mais {what}, ou o token não pode ver.',
    'failure.authentik_object_gone.action': 'Execute isto de novo.',
    'failure.directory_incomplete':
        'A lista {path} do authentik está incompleta: {read} de {count} puderam ser lidos. Ou ela mudou nesse meio-tempo, ou o token só vê uma parte. Nada foi alterado.',
    'failure.directory_incomplete.action':
        'Tente de novo; se persistir, dê à função do token as permissões globais authentik_core.view_group e authentik_core.view_user.',
    'failure.directory_moved':
        'A lista {path} do authentik mudou enquanto era lida; talvez nem tudo tenha sido visto. Nada foi alterado.',
    'failure.directory_moved.action': 'Execute isto de novo em um instante.',
    'failure.discovery_incomplete': 'O documento de descoberta {url} não tem “{key}”.',
    'failure.discovery_incomplete.action':
        'Confira se a configuração “URL do authentik” leva ao authentik 2024.12 ou mais recente, e se nenhum proxy altera a resposta dele.',
    'failure.discovery_foreign_origin': 'O authentik anuncia {key} em {found}, mas a URL do authentik é {expected}.',
    'failure.discovery_foreign_origin.action':
        'Se houver um proxy na frente do authentik, faça-o repassar os cabeçalhos Host e X-Forwarded-Proto (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS); se não, digite na configuração “URL do authentik” o endereço que o authentik anuncia.',
    'failure.discovery_issuer_differs':
        'O documento de descoberta indica o emissor {found}, não {expected}: pertence a outra aplicação ou a outro authentik.',
    'failure.discovery_issuer_differs.action':
        'Confira a configuração “Slug da aplicação” e o modo de emissor do provedor.',
    'failure.rocketchat_unreachable': 'O app não alcança a API REST do próprio Rocket.Chat em {url}: {reason}.',
    'failure.rocketchat_unreachable.action':
        'Defina “Endereço REST” como um que o próprio servidor alcance, como `http://localhost:3000`.',
    'failure.rocketchat_timeout': 'A API REST do próprio Rocket.Chat em {url} não respondeu a tempo: {reason}.',
    'failure.rocketchat_timeout.action':
        'Tente de novo; se disser o mesmo, defina “Endereço REST” como um que o próprio servidor alcance, como `http://localhost:3000`.',
    'failure.rocketchat_certificate': 'O certificado de {url} não é aceito pelo próprio Rocket.Chat: {reason}.',
    'failure.rocketchat_certificate.action':
        'Defina “Endereço REST” como um endereço dentro do servidor, como `http://localhost:3000`, ou use NODE_EXTRA_CA_CERTS.',
    'failure.rocketchat_too_large':
        'O que a API REST do próprio Rocket.Chat em {url} respondeu é grande demais: {reason}.',
    'failure.rocketchat_too_large.action':
        'Confira “Endereço REST”: as respostas do Rocket.Chat vêm em páginas de 100 e ficam muito abaixo disso.',
    'failure.rocketchat_not_rocketchat': 'O que responde em {url} (status {status}) não é a API REST do Rocket.Chat.',
    'failure.rocketchat_not_rocketchat.action':
        '{status, select, 502 {Tente de novo em um minuto: um proxy não alcança o Rocket.Chat agora. Se persistir, defina em “Endereço REST” um endereço dentro do servidor, como `http://localhost:3000`.} 503 {Tente de novo em um minuto: um proxy não alcança o Rocket.Chat agora. Se persistir, defina em “Endereço REST” um endereço dentro do servidor, como `http://localhost:3000`.} 504 {Tente de novo em um minuto: um proxy não alcança o Rocket.Chat agora. Se persistir, defina em “Endereço REST” um endereço dentro do servidor, como `http://localhost:3000`.} other {Confira “Site URL”, ou defina “Endereço REST”.}}',
    'failure.rocketchat_redirected':
        'As requisições à API REST do próprio Rocket.Chat em {url} são encaminhadas para outro endereço; o token de acesso pessoal não foi enviado.',
    'failure.rocketchat_redirected.action':
        'Defina “Endereço REST” como o endereço em que um navegador vai parar, ou um dentro do servidor, como `http://localhost:3000`; se nada é encaminhado, faça o proxy repassar o cabeçalho Authorization.',
    'failure.rocketchat_unexpected_answer': '{endpoint} do Rocket.Chat deu uma resposta que o app não entende: {what}.',
    'failure.rocketchat_unexpected_answer.action': 'Tente de novo; se disser o mesmo, relate isto com o log do app.',
    'failure.rocketchat_throttled': 'O limitador de requisições do Rocket.Chat recusa {endpoint}.',
    'failure.rocketchat_throttled.action':
        'Tente de novo em {seconds, plural, one {# segundo} other {# segundos}}. Se as configurações não têm um token de acesso pessoal, o de um administrador ajuda: ele não é limitado.',
    'failure.rocketchat_token_refused': 'O Rocket.Chat em {url} recusa o token de acesso pessoal.',
    'failure.rocketchat_token_refused.action':
        'Crie um novo como administrador (Perfil > Tokens de acesso pessoal) e salve-o em “Token de acesso pessoal”; de quem ele é está em “ID do usuário administrador”, ou é quem executa o comando.',
    'failure.rocketchat_token_no_administrator': 'O token de acesso pessoal é de {username}, que não é administrador.',
    'failure.rocketchat_token_no_administrator.action':
        'Crie um como administrador (Perfil > Tokens de acesso pessoal, “Ignore Two Factor Authentication” marcado) e salve-o nas configurações do app.',
    'failure.rocketchat_permission_missing':
        'O token de acesso pessoal não pode chamar {endpoint}: falta ao usuário dele a permissão {permission}.',
    'failure.rocketchat_permission_missing.action':
        'Use o token de um administrador, ou dê essa permissão a uma função do usuário dele (Administration > Workspace > Permissions).',
    'failure.rocketchat_two_factor': 'O Rocket.Chat pede um segundo fator para {endpoint}.',
    'failure.rocketchat_two_factor.action':
        'Crie o token de acesso pessoal de novo com “Ignore Two Factor Authentication” marcado.',
    'failure.rocketchat_premium_only':
        'O Rocket.Chat recusa o OAuth customizado sem licença: a partir da 9.0 faz parte dos planos pagos e do plano gratuito Starter.',
    'failure.rocketchat_premium_only.action':
        'Registre o workspace no Starter ou em outro plano e execute isto de novo.',
    'failure.rocketchat_no_seat':
        'Nenhum assento da licença do Rocket.Chat está livre, por isso nenhuma outra conta pode ficar ativa.',
    'failure.rocketchat_no_seat.action':
        'Libere um desativando uma conta, ou obtenha mais assentos; até lá, ninguém novo consegue entrar. A próxima sincronização ativa quem faltar.',
    'failure.rocketchat_refused': 'O Rocket.Chat recusou {endpoint} com status {status} ({error}).',
    'failure.rocketchat_refused.action': 'Veja o log do servidor.',
    'failure.server_setting_unreadable': 'A configuração {setting} do servidor não pode ser lida.',
    'failure.server_setting_unreadable.action':
        'Defina-a em Administration > Workspace > Settings > General, ou preencha “Endereço REST” nas configurações do app.',
    'failure.site_url_unusable':
        'A configuração “Site URL” do servidor não é um endereço ao qual o authentik possa devolver as pessoas: {what}. Nada foi configurado com ela.',
    'failure.site_url_unusable.action':
        'Digite o endereço completo do workspace, como `https://chat.company`, em Administration > Workspace > Settings > General.',
    'failure.room_creator_unknown': 'A sala #{room} precisa de um proprietário, e não existe o usuário “{creator}”.',
    'failure.room_creator_unknown.action': 'Corrija a configuração “Proprietário das novas salas”.',
    'failure.room_not_created': 'A sala #{room} não foi criada: {reason}.',
    'failure.room_not_created.action':
        'Confira se o proprietário dela (configuração “Proprietário das novas salas”) pode criar salas e execute isto de novo.',
    'failure.room_made_meanwhile':
        'Alguém criou uma sala #{room} desde que esta execução foi planejada; ninguém foi colocado nela.',
    'failure.room_made_meanwhile.action': 'Veja de quem ela é e execute isto de novo.',
    'failure.members_not_added': 'Ninguém foi adicionado a #{room}: {reason}.',
    'failure.members_not_added.action': 'Execute isto de novo: tudo é planejado outra vez, pelo que houver então.',
    'failure.credentials_not_kept':
        'Não foi possível salvar o ID e o segredo do cliente nas configurações do app; nada foi configurado com eles.',
    'failure.credentials_not_kept.action': 'Tente de novo; se disser o mesmo, veja o log do app.',
    'failure.token_not_kept':
        'Não foi possível salvar o token na configuração “Token de API”; por isso não há blueprint para ele.',
    'failure.token_not_kept.action': 'Execute de novo, ou veja o log do app.',
    'failure.discovery_differs':
        'O authentik anuncia {found} para a nova aplicação, não {expected}. A entrada não foi gravada.',
    'failure.discovery_differs.action':
        'Se houver um proxy na frente do authentik, faça-o repassar os cabeçalhos Host e X-Forwarded-Proto (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS), ou digite na configuração “URL do authentik” o endereço que o authentik anuncia; depois execute isto de novo.',
    'failure.entry_not_removable':
        'A entrada OAuth customizada “{name}” não pode ser removida pelo app: este servidor não tem um endpoint para isso, ou nenhum token de acesso pessoal está definido. Ela está desligada.',
    'failure.entry_not_removable.action': 'Remova-a em Administration > Workspace > Settings > OAuth.',
    'failure.nothing_to_undo': 'Nenhuma execução alterou algo que possa ser desfeito.',
    'failure.nothing_to_undo.action':
        '`/authentik-sync history` lista as execuções que existem; o que uma já desfez não é desfeito duas vezes.',
    'failure.command_too_long': 'Há mais de {most, number} caracteres depois do comando.',
    'failure.command_too_long.action': 'Digite menos: `/authentik-sync help` mostra o que ele aceita.',
    'failure.run_unknown': 'Não existe a execução {run} para desfazer.',
    'failure.run_unknown.action': '`/authentik-sync history` lista as execuções que existem.',
    'failure.run_undone': 'A execução {run} já foi desfeita.',
    'failure.run_undone.action': '`/authentik-sync history` lista as outras.',
    'failure.job_not_scheduled':
        'O agendador do Rocket.Chat não aceitou a tarefa que continuaria a execução ou a desfaria; a execução não começou.',
    'failure.job_not_scheduled.action': 'Veja o log do servidor, reinicie-o se for preciso e tente de novo.',
    'failure.fingerprint_unknown': 'Nenhum plano com a impressão digital {fingerprint} foi mostrado recentemente.',
    'failure.fingerprint_unknown.action':
        'Execute `/authentik-sync plan` e aplique a impressão digital que ele mostra.',
    'failure.role_unknown': 'Não existe a função “{role}”.',
    'failure.role_unknown.action': 'Crie-a, ou corrija a regra.',
    'failure.accounts_renamed':
        'Os nomes de usuário mudaram desde que o plano foi feito, e o Rocket.Chat dá a função “{role}” pelo nome de usuário.',
    'failure.accounts_renamed.action': 'Execute isto de novo.',
    'failure.team_gone': 'A equipe “{team}” não existe mais.',
    'failure.team_gone.action': 'Execute isto de novo.',
    'failure.room_not_manageable':
        'Ninguém pôde se tornar {role} de #{room}: o dono do token de acesso pessoal não está nessa sala privada e não pôde ser colocado nela.',
    'failure.room_not_manageable.action':
        'Execute isto de novo; se disser o mesmo, adicione esse administrador à sala.',
    'failure.people_banned': 'Quem foi banido de {room} não é adicionado: isso retiraria o banimento.',
    'failure.people_banned.action':
        'Retire o banimento na sala (lista de usuários banidos), ou tire a pessoa do grupo.',
    'failure.run_in_progress':
        '{seconds, plural, =0 {Outra execução passou na frente: desta nada foi feito.} other {Outra execução está em andamento.}}',
    'failure.run_in_progress.action':
        '{seconds, plural, =0 {Repita o comando: ele verifica de novo.} other {Espere a resposta dela: `/authentik-sync status` diz até onde chegou. Se foi interrompida, outra pode começar em no máximo {seconds, number} segundos.}}',
    'failure.run_stopped': 'Alguém interrompeu a execução: o que restava dela não foi feito.',
    'failure.run_stopped.action':
        'O mesmo comando faz o que resta; `/authentik-sync undo` mostra como desfazer o que uma sincronização fez.',
    'failure.run_interrupted': 'A execução foi interrompida por um reinício do servidor ou do app.',
    'failure.run_interrupted.action': 'Digite o mesmo comando de novo. O que foi feito não é feito duas vezes.',
    'failure.record_not_kept':
        'O Rocket.Chat não guardou o que o app precisa lembrar (tipo: {kind}); o app não continuou.',
    'failure.record_not_kept.action':
        'Veja o log do servidor e o banco de dados dele e digite o mesmo comando de novo. O que foi feito não é feito duas vezes.',
    'failure.internal': 'Aconteceu algo inesperado: {reason}.',
    'failure.internal.action': 'Tente de novo e relate isto com o log do app.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
