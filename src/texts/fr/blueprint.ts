import type { blueprint as source } from '../en/blueprint';

export const blueprint = {
    'blueprint.title': '✓ Ce blueprint configure authentik pour ce Rocket.Chat.',
    'blueprint.secret':
        '*Il contient la clé secrète client* : vous seul voyez ce message, et il disparaît quand vous rechargez la page.',
    'blueprint.create':
        '1. Ouvrez {url} ({menu, select, new {UI Customization > Blueprints} old {Customization > Blueprints} other {à partir de 2026.5 : UI Customization > Blueprints ; jusqu’à 2026.2 : Customization > Blueprints}}), cliquez sur « Create », choisissez « Internal », collez le texte ci-dessous comme contenu et enregistrez.',
    'blueprint.apply':
        '2. Enregistrer seul n’applique rien : appuyez sur ▶ (« Apply ») dans sa ligne, puis de nouveau après chaque modification du contenu.',
    'blueprint.run': '3. Quand son état est « Successful » (rechargez la liste), exécutez ici `/authentik-sync`.',
    'blueprint.credentials':
        '{isNew, select, true {L’ID client et la clé secrète viennent d’être créés et sont déjà dans les paramètres de l’app : rien n’est à recopier.} other {L’ID client et la clé secrète sont ceux des paramètres de l’app.}}',
    'blueprint.import':
        'À partir de 2026.5, « Import » sur la même page le prend une fois, comme fichier ; avant, c’est Flows and Stages > Flows > Import. Un blueprint conservé écrase les valeurs listées à chaque application.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
