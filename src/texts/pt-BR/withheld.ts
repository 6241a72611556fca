import type { withheld as source } from '../en/withheld';

export const withheld = {
    'withheld.entry_needs_token': 'Não existe a entrada OAuth customizada “{name}”, e um app não pode criar uma.',
    'withheld.entry_needs_token.action':
        'Abra Administration > Workspace > Settings > OAuth, clique em “Add custom OAuth”, digite “{name}”, clique em “Add” e execute `/authentik-sync`. Ou salve o token de acesso pessoal de um administrador (com “Ignore Two Factor Authentication” marcado) nas configurações do app, e o app faz isso.',
    'withheld.entry_not_created':
        '{count, plural, one {# alteração da entrada espera} other {# alterações da entrada esperam}} até que ela exista.',
    'withheld.entry_premium_only':
        '{count, plural, one {# alteração da entrada espera} other {# alterações da entrada esperam}}: este servidor é 9.0 ou posterior e não tem uma licença com o módulo “oauth-enterprise”; por isso age como se toda entrada OAuth customizada estivesse desligada. As salas são sincronizadas mesmo assim.',
    'withheld.entry_premium_only.action': 'Registre o workspace no plano gratuito Starter ou em um pago.',
    'withheld.entry_in_use':
        'Já existe uma entrada OAuth customizada “{entry}” que o app não configurou; pode haver quem entre por ela. {count, plural, one {# alteração espera, mostrada} other {# alterações esperam, mostradas}} abaixo com o que há agora.',
    'withheld.entry_in_use.action':
        '`/authentik-sync adopt` adota os valores dela nas configurações do app; aprovar o plano os substitui pelos que as configurações têm agora.',
    'withheld.entry_of_other':
        'Já existe uma entrada OAuth customizada “{entry}”, e ela leva a {leadsTo}, que não é o authentik das configurações; nada do login é configurado ou alterado.',
    'withheld.entry_of_other.action':
        'Digite outro “Nome do serviço”, ou remova a entrada em Administration > Workspace > Settings > OAuth se ninguém mais entra por ela.',
    'withheld.entry_without_credentials':
        '{count, plural, one {# alteração da entrada espera} other {# alterações da entrada esperam}}: o ID e o segredo do cliente não estão ambos definidos.',
    'withheld.entry_without_credentials.action':
        'Dê ao app um token do authentik que possa configurar o provedor, execute `/authentik-sync blueprint`, ou copie do authentik o ID e o segredo do cliente do provedor para as configurações do app.',
    'withheld.entry_without_application':
        '{count, plural, one {# alteração da entrada espera} other {# alterações da entrada esperam}} até que o provedor e a aplicação estejam no authentik: sem eles, uma entrada não deixa ninguém entrar.',
    'withheld.rooms_not_created_by_setting': '{what}: não existe, e “Criar salas que faltam” está desligado.',
    'withheld.rooms_not_created_by_setting.action': 'Crie o que falta, ou ligue isso.',
    'withheld.room_owner_missing':
        '{what}: não existe o usuário “{owner}” para ser proprietário das novas salas; {count, plural, one {# alteração espera} other {# alterações esperam}}.',
    'withheld.room_owner_missing.action': 'Corrija a configuração “Proprietário das novas salas”.',
    'withheld.setting_not_known': 'Este servidor não tem {what}.',
    'withheld.setting_not_known.action': 'Nada a fazer; versões mais novas têm.',
    'withheld.waits_for_person':
        '{what}: {count, plural, one {# alteração não é feita sozinha} other {# alterações não são feitas sozinhas}}, porque ninguém pediu esta execução, e uma alteração do login é confirmada por uma pessoa.',
    'withheld.waits_for_person.action': '`/authentik-sync` faz isso.',
    'withheld.drift_reported':
        '{what}: alterado por outra pessoa, e o app está configurado para só avisar ({count, plural, one {# alteração} other {# alterações}}).',
    'withheld.drift_reported.action':
        '`/authentik-sync` restaura; com a configuração “O que foi alterado manualmente” isso é feito sozinho.',
    'withheld.directory_partial':
        '{what}: o token só vê alguns grupos; por isso ninguém é removido e nada é gravado que cite todos eles. Quem parece ter saído pode estar em um grupo que ele não vê.',
    'withheld.directory_partial.action':
        'Dê à função do token a permissão global {permission} (Directory > Roles). Ninguém pode aprovar isto em vez disso.',
    'withheld.login_not_live':
        '{what}: fica como está, porque ninguém consegue entrar com o authentik ainda e isto fecharia outra forma de acesso.',
    'withheld.login_not_live.action':
        'Primeiro faça o login funcionar (`/authentik-sync check`) e depois execute isto de novo.',
    'withheld.changed_since':
        '{what}: alterado por alguém desde aquela execução (agora {now}); por isso fica como está.',
    'withheld.changed_since.action': 'Quem alterou decide.',
    'withheld.needs_token':
        '{what}: só o token de acesso pessoal de um administrador pode alterar equipes, funções e contas desativadas; por isso {count, plural, one {# alteração espera} other {# alterações esperam}}.',
    'withheld.needs_token.action':
        'Salve um (com “Ignore Two Factor Authentication” marcado) nas configurações do app. Todo o resto continua.',
    'withheld.directory_empty':
        'O authentik não mostra {shown, select, groups {nenhum grupo} other {nenhuma pessoa}}, e antes havia{before, plural, =0 {} other { #}}; por isso ninguém é removido de {what}.',
    'withheld.directory_empty.action':
        'Se isso for uma falha, veja as permissões do token e o authentik. Se tudo foi mesmo excluído lá, remova as pessoas manualmente.',
    'withheld.groups_unseen':
        'O authentik não mostra mais {groups}, e esta versão não diz se um grupo foi excluído ou se o token não pode vê-lo. {count, plural, one {# alteração espera} other {# alterações esperam}} ({what}).',
    'withheld.groups_unseen.action':
        'Dê à função do token a permissão global authentik_core.view_group (Directory > Roles); se foram excluídos, aprove.',
    'withheld.people_unseen':
        'O authentik não mostra mais as pessoas por trás de {people}, e esta versão não diz se alguém foi excluído ou se o token não pode vê-las. {count, plural, one {# alteração espera} other {# alterações esperam}}.',
    'withheld.people_unseen.action':
        'Dê à função do token a permissão global authentik_core.view_user (Directory > Roles); se foram excluídas, aprove.',
    'withheld.groups_gone':
        'O authentik não mostra mais {groups}, e o app pode ter colocado pessoas por essa via. {count, plural, one {# remoção espera} other {# remoções esperam}} ({what}).',
    'withheld.groups_gone.action': 'Veja no authentik; se foram excluídos de propósito, aprove.',
    'withheld.missing_once':
        'A lista de usuários do authentik não mostra mais as pessoas por trás de {people}, e na execução anterior mostrava. {count, plural, one {# alteração espera} other {# alterações esperam}}: ninguém conta como ausente depois de uma única verificação.',
    'withheld.missing_once.action': 'Nada a fazer; a próxima execução decide, ou aprove.',
    'withheld.room_public':
        '{what}: uma regra quer uma sala privada, mas a que tem esse nome já existia e é pública; qualquer um pode ler. {count, plural, one {# alteração espera} other {# alterações esperam}}.',
    'withheld.room_public.action':
        'Veja quem está nela e aprove se for a sala que você quer; se não, renomeie-a, e o app cria a sua.',
    'withheld.room_of_others':
        '{what}: esta sala privada já existia, e nenhuma regra explica por que pertence a {owners}. {count, plural, one {# alteração espera} other {# alterações esperam}}.',
    'withheld.room_of_others.action':
        'Veja quem está nela e aprove se for a sala que você quer; se não, renomeie-a, e o app cria a sua.',
    'withheld.group_missing':
        'Nenhum grupo corresponde à regra {rules}: foi renomeado ou excluído, ou o token não pode vê-lo. {count, plural, one {# remoção espera} other {# remoções esperam}} ({what}).',
    'withheld.group_missing.action': 'Corrija a regra, ou aprove se for essa a intenção.',
    'withheld.protected': '{people} ({what}): sob proteção, {ground}.',
    'withheld.protected.action': 'Nada a fazer; se for essa a intenção, faça manualmente no Rocket.Chat.',
    'withheld.threshold_target':
        '{what}: {number, number} de {of, number} ({percent, number} %) seriam removidos de uma vez; o limite é {limit, number} %.',
    'withheld.threshold_target.action':
        'Veja quem são e aprove se for essa a intenção; ou aumente a configuração “Limite de remoções, porcentagem”.',
    'withheld.threshold_run':
        '{what}: {number, plural, one {# remoção} other {# remoções}} em uma execução; o limite é {limit, number}.',
    'withheld.threshold_run.action':
        'Veja quem são e aprove se for essa a intenção; ou aumente a configuração “Limite de remoções, número”.',
    'withheld.first_removal':
        '{count, plural, one {# remoção espera} other {# remoções esperam}} ({what}): um administrador precisa ver o primeiro plano que remove alguém.',
    'withheld.first_removal.action':
        'Veja quem são e aprove se for essa a intenção; as execuções seguintes não perguntam de novo.',
    'withheld.names_fall_together':
        '{what}: os nomes de {groups} ficam iguais sem os caracteres que o Rocket.Chat não aceita; esses grupos compartilhariam o que só os membros veem. {count, plural, one {# alteração espera} other {# alterações esperam}}.',
    'withheld.names_fall_together.action':
        'Cite cada grupo em uma regra própria, com uma sala própria; ou aprove se eles devem compartilhá-la, e as execuções seguintes não perguntam de novo.',
    'withheld.link_weak':
        '{count, plural, one {# conta pode ser a de alguém} other {# contas podem ser as de pessoas}} no authentik, e isso não é certo. Até que alguém diga, nada é dado a {count, plural, one {ela} other {elas}}.',
    'withheld.link_weak.action':
        'Veja cada par: o plano tem um botão que vincula os que mostra, se todos estiverem certos; `/authentik-sync link <person> @<account>` decide um.',
    'withheld.link_first':
        '{count, plural, one {# adição espera} other {# adições esperam}} ({what}) até que se saiba de quem {count, plural, one {é essa conta} other {são essas contas}}.',
    'withheld.link_first.action': 'Aprove ou decida os vínculos; isto vem em seguida.',
    'withheld.privilege_first':
        '{people}: receberia {what} e, com isso, o direito de dar a si todos os outros. Isso espera a decisão de alguém, na primeira vez para cada pessoa.',
    'withheld.privilege_first.action': 'Veja quem são e aprove se for essa a intenção.',
    'withheld.adoption_over':
        'O prazo para contas que já existiam terminou. Deixar entrar nelas por {days, plural, one {mais # dia} other {mais # dias}} espera a decisão de alguém, à parte de todo o resto.',
    'withheld.adoption_over.action':
        '`/authentik-sync plan` tem um botão para isso, se ainda faltarem pessoas; se não, escolha “De nenhuma forma” em “Acesso a contas existentes”.',
    'withheld.adoption_of_before':
        'A entrada “{entry}” do nome de serviço anterior dá acesso a contas que já existiam, pelo {by, select, address {endereço} other {nome de usuário}}, até {time}.',
    'withheld.adoption_of_before.action':
        'Aprove para encerrar isso agora, se ninguém mais precisar dela; se não, o app encerra então.',
    'withheld.sso_permissions_missing':
        '{count, plural, one {# alteração no authentik espera} other {# alterações no authentik esperam}}: o token do authentik não tem {permissions}.',
    'withheld.sso_permissions_missing.action':
        'Atribua tudo o que falta à função do usuário do token (Directory > Roles), como permissões globais, e execute `/authentik-sync`; depois elas podem ser retiradas. Ou execute `/authentik-sync blueprint` e importe o arquivo.',
    'withheld.webhook_permissions_missing':
        'O authentik não avisa o app das alterações: o token do authentik não tem {permissions} para cuidar do webhook.',
    'withheld.webhook_permissions_missing.action':
        'Atribua tudo o que falta à função do usuário do token (Directory > Roles), como permissões globais, e execute `/authentik-sync`; depois elas podem ser retiradas. Manualmente: docs/keeping-up.md, “The webhook by hand”. Todo o resto continua sem isso.',
    'withheld.webhook_without_receiver':
        'O authentik não avisa o app das alterações: ele envia webhooks para os membros de um grupo, e nenhum grupo tem um membro direto.',
    'withheld.webhook_without_receiver.action':
        'Coloque um administrador em um grupo como “authentik Admins” e execute `/authentik-sync`.',
    'withheld.sso_flow_missing': '{what} no authentik: você precisa escolher os fluxos. {lacking}.',
    'withheld.sso_flow_missing.action':
        'Coloque o slug de um na configuração “Fluxo de autorização” ou “Fluxo de invalidação” do app e execute `/authentik-sync`.',
    'withheld.sso_mappings_missing':
        '{what} no authentik: nenhum mapeamento de escopo está associado, e o do próprio authentik não existe mais, para {lacking}.',
    'withheld.sso_mappings_missing.action':
        'Abra Customization > Blueprints no authentik e aplique “System - OAuth2 Provider - Scopes”, ou associe um seu ao provedor; depois execute `/authentik-sync`.',
    'withheld.sso_slug_taken':
        'O slug “{slug}” é o de outra aplicação no authentik, “{application}”; nada é alterado lá.',
    'withheld.sso_slug_taken.action':
        'Digite outro na configuração “Slug da aplicação”; o app cria uma aplicação com esse slug.',
    'withheld.sso_provider_taken':
        'O provedor do ID do cliente das configurações pertence à aplicação “{application}” no authentik, e um provedor só tem uma.',
    'withheld.sso_provider_taken.action':
        'Digite {application} na configuração “Slug da aplicação”, ou esvazie “ID do cliente” e “Segredo do cliente”, para que o app crie um provedor próprio.',
    'withheld.sso_all_groups_required':
        '{count, plural, one {# alteração de quem pode entrar espera} other {# alterações de quem pode entrar esperam}}: a aplicação “{slug}” tem o modo “all” no motor de políticas; uma pessoa precisaria estar em todos os grupos.',
    'withheld.sso_all_groups_required.action':
        'Defina esse modo como “any” no authentik (Applications > Edit), ou liste um só grupo.',
    'withheld.sso_groups_unknown':
        '{count, plural, one {# alteração do login espera} other {# alterações do login esperam}}: “Grupos que podem entrar” não cita nenhum grupo que o authentik mostre, e sem um todos poderiam entrar: {groups}.',
    'withheld.sso_groups_unknown.action':
        'Corrija a configuração “Grupos que podem entrar”, ou deixe o token ver o grupo.',
    'withheld.sso_groups_unbound':
        '{count, plural, one {# alteração do login espera} other {# alterações do login esperam}}: nenhum dos “Grupos que podem entrar” pode ser vinculado à aplicação, e sem um todos poderiam entrar.',
    'withheld.sso_groups_unbound.action': 'Resolva a alteração retida de quem pode entrar e execute isto de novo.',
    'withheld.sso_opens_login': '“Grupos que podem entrar” está vazio; todos no authentik poderiam entrar ({what}).',
    'withheld.sso_opens_login.action': 'Aprove se for essa a intenção, ou liste um grupo.',
    'withheld.told': '{what}: {told}.',
    'withheld.told.action': 'Execute `/authentik-sync plan` para ver o estado atual.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
