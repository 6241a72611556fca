import type { blueprint as source } from '../en/blueprint';

export const blueprint = {
    'blueprint.title':
        '{hasWebhook, select, true {✓ Ce blueprint configure authentik pour ce Rocket.Chat, avec le webhook qui signale les changements.} other {✓ Ce blueprint configure authentik pour ce Rocket.Chat.}}',
    'blueprint.secret':
        '*Il contient la clé secrète client* : vous seul voyez ce message, et il disparaît quand vous rechargez la page.',
    'blueprint.create':
        '1. Ouvrez {url} ({menu, select, new {UI Customization > Blueprints} old {Customization > Blueprints} other {à partir de 2026.5 : UI Customization > Blueprints ; jusqu’à 2026.2 : Customization > Blueprints}}), cliquez sur « Create », choisissez « Internal », collez le texte ci-dessous comme contenu et enregistrez.',
    'blueprint.apply':
        '2. Enregistrer ne suffit pas, rien n’est encore appliqué : appuyez sur ▶ (« Apply ») dans sa ligne, puis de nouveau après chaque modification du contenu.',
    'blueprint.run': '3. Quand son état est « Successful » (rechargez la liste), exécutez ici `/authentik-sync`.',
    'blueprint.credentials':
        '{isNew, select, true {L’ID client et la clé secrète viennent d’être créés et sont déjà dans les paramètres de l’app : rien n’est à recopier.} other {L’ID client et la clé secrète sont ceux des paramètres de l’app.}}',
    'blueprint.import':
        'À partir de 2026.5, « Import » sur la même page le prend une fois, comme fichier ; avant, c’est Flows and Stages > Flows > Import. Un blueprint conservé écrase les valeurs listées à chaque application.',
    'blueprint.only_in_room': 'Un blueprint contient un secret, et la console garde ce qu’elle affiche.',
    'blueprint.only_in_room.action': 'Tapez `/authentik-sync blueprint` dans un salon.',
    'blueprint.token_title':
        '✓ Ce blueprint crée le jeton d’API dans authentik : un compte de service, deux rôles avec ce que demandent les paramètres de l’app, et un jeton qui n’expire jamais.',
    'blueprint.token_secret':
        '*Il contient la clé du jeton* : vous seul voyez ce message, et il disparaît quand vous rechargez la page. `/authentik-sync blueprint token` le montre de nouveau.',
    'blueprint.token_run':
        '3. Quand son état est « Successful » (rechargez la liste), supprimez-y le blueprint : ce qu’il a créé reste, et plus personne ne peut y lire la clé. Exécutez ensuite ici `/authentik-sync setup`. Tant qu’il n’est pas appliqué, authentik ne connaît pas le jeton, et `check` le dit.',
    'blueprint.token_key':
        '{isNew, select, true {La clé vient d’être créée et est déjà dans le paramètre « Jeton d’API » : rien n’est à recopier.} other {La clé est celle du paramètre « Jeton d’API » ; `/authentik-sync blueprint token new` en crée une autre.}}',
    'blueprint.token_roles':
        'Le rôle dont le nom finit par « set-up » sert à configurer et à annuler. Une fois que la connexion fonctionne, vous pouvez le supprimer dans authentik (Directory > Roles) : ce qui reste ne fait que lire.',
    'blueprint.other_token':
        'Le paramètre « Jeton d’API » contient un jeton que cette commande n’a pas créé ; rien n’a donc été modifié.',
    'blueprint.other_token.action':
        'Pour le remplacer, appuyez sur le bouton ou exécutez `/authentik-sync blueprint token new` : tant que ce blueprint n’est pas appliqué dans authentik, l’app ne peut rien y lire.',
    'button.replace-token': 'Remplacer le jeton',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
