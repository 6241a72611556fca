import type { blueprint as source } from '../en/blueprint';

export const blueprint = {
    'blueprint.title':
        '{hasWebhook, select, true {✓ Este blueprint configura o authentik para este Rocket.Chat, com o webhook que avisa das alterações.} other {✓ Este blueprint configura o authentik para este Rocket.Chat.}}',
    'blueprint.secret':
        '*Contém o segredo do cliente*: só você vê esta mensagem, e ela some quando você recarrega a página.',
    'blueprint.create':
        '1. Abra {url} ({menu, select, new {UI Customization > Blueprints} old {Customization > Blueprints} other {na 2026.5 e posteriores: UI Customization > Blueprints; até a 2026.2: Customization > Blueprints}}), clique em “Create”, escolha “Internal”, cole o texto abaixo como conteúdo e salve.',
    'blueprint.apply':
        '2. Salvar não aplica nada: pressione ▶ (“Apply”) na linha dele, e de novo depois de cada alteração do conteúdo.',
    'blueprint.run': '3. Quando o status for “Successful” (recarregue a lista), execute `/authentik-sync` aqui.',
    'blueprint.credentials':
        '{isNew, select, true {O ID e o segredo do cliente acabam de ser criados e já estão nas configurações do app: nada precisa ser copiado de volta.} other {O ID e o segredo do cliente são os das configurações do app.}}',
    'blueprint.import':
        'A partir da 2026.5, “Import” na mesma página o aceita uma vez, como arquivo; antes, Flows and Stages > Flows > Import. Um blueprint mantido sobrescreve os valores listados cada vez que é aplicado.',
    'blueprint.only_in_room': 'Um blueprint contém um segredo, e o console guarda o que mostra.',
    'blueprint.only_in_room.action': 'Digite `/authentik-sync blueprint` em uma sala.',
    'blueprint.token_title':
        '✓ Este blueprint cria o token de API no authentik: uma conta de serviço, duas funções com o que as configurações do app precisam e um token que nunca expira.',
    'blueprint.token_secret':
        '*Contém a chave do token*: só você vê esta mensagem, e ela some quando você recarrega a página. `/authentik-sync blueprint token` a mostra de novo.',
    'blueprint.token_run':
        '3. Quando o status for “Successful” (recarregue a lista), exclua o blueprint lá: o que ele criou fica, e ninguém mais pode ler a chave nele. Depois execute `/authentik-sync setup` aqui. Até que ele seja aplicado, o authentik não conhece o token, e `check` diz isso.',
    'blueprint.token_key':
        '{isNew, select, true {A chave acaba de ser criada e já está na configuração “Token de API”: nada precisa ser copiado de volta.} other {A chave é a da configuração “Token de API”; `/authentik-sync blueprint token new` cria outra.}}',
    'blueprint.token_roles':
        'A função cujo nome termina em “set-up” serve para configurar e para desfazer. Quando o login funcionar, você pode excluí-la no authentik (Directory > Roles): o que resta só lê.',
    'blueprint.other_token':
        'A configuração “Token de API” contém um token que este comando não criou; nada foi alterado.',
    'blueprint.other_token.action':
        'Para substituí-lo, pressione o botão ou execute `/authentik-sync blueprint token new`: até esse blueprint ser aplicado no authentik, o app não consegue ler nada lá.',
    'button.replace-token': 'Substituir o token',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
