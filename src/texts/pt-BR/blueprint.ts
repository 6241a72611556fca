import type { blueprint as source } from '../en/blueprint';

export const blueprint = {
    'blueprint.title': '✓ Este blueprint configura o authentik para este Rocket.Chat.',
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
} as const satisfies Readonly<Record<keyof typeof source, string>>;
