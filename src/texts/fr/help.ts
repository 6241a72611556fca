import type { help as source } from '../en/help';

export const help = {
    'help.setup':
        '`/authentik-sync setup` vous guide à travers les trois valeurs nécessaires, et essaie chacune d’elles',
    'help.run': '`/authentik-sync` fait tout ce que demandent les paramètres de l’app, et dit ce qui a été fait',
    'help.plan': '`/authentik-sync plan` montre ce que ce serait, et ne change rien',
    'help.apply':
        '`/authentik-sync apply 5c0f1be09a77` exécute exactement le plan qui a cette empreinte, y compris ce qui attend votre décision ; suivi de `only`, sans cela',
    'help.adopt': '`/authentik-sync adopt` reprend les valeurs d’une entrée déjà présente dans les paramètres de l’app',
    'help.check':
        '`/authentik-sync check` vérifie tout ce qu’il faut à une connexion, et dit où cliquer ; `/authentik-sync check ada` dit comment finira la prochaine connexion d’ada',
    'help.status':
        '`/authentik-sync status` dit ce qui est géré, ce qui a été exécuté en dernier et ce que quelqu’un d’autre a modifié',
    'help.people':
        '`/authentik-sync people` dit qui peut se connecter, qui ne le peut pas, et pourquoi ; `/authentik-sync people new` nomme ceux d’une classe',
    'help.user':
        '`/authentik-sync user ada` dit pourquoi ada est, ou n’est pas, dans chaque salon, équipe et rôle des règles',
    'help.group': '`/authentik-sync group staff` dit qui est dans staff, et où les règles placent ces personnes',
    'help.room':
        '`/authentik-sync room lobby` dit qui doit y être et pourquoi, et ce que la prochaine exécution y change',
    'help.rules':
        '`/authentik-sync rules` dit à quoi chaque règle correspond maintenant, et quels groupes aucune règle ne nomme',
    'help.leftovers':
        '`/authentik-sync leftovers` montre ce que l’app a attribué et qu’aucune règle ne nomme plus, et comment le retirer',
    'help.link':
        '`/authentik-sync link ada @comtesse` dit qu’ada d’authentik et le compte @comtesse sont une même personne',
    'help.unlink': '`/authentik-sync unlink ada` dit qu’ils ne le sont pas',
    'help.history':
        '`/authentik-sync history` liste les dernières exécutions ; `/authentik-sync history 1f2e3d4c` montre chaque changement de celle-là, et suivi de `csv` ou `json`, les envoie dans un fichier',
    'help.undo':
        '`/authentik-sync undo 1f2e3d4c` montre ce que ferait l’annulation de cette exécution ; sans ID, celle de la dernière',
    'help.keep': '`/authentik-sync keep` confirme des changements qui seraient annulés sinon',
    'help.sync': '`/authentik-sync sync ada` fait maintenant ce qui est à faire pour ada seulement',
    'help.stop': '`/authentik-sync stop` met fin à l’exécution en cours à sa prochaine étape',
    'help.pause':
        '`/authentik-sync pause 2h`, `pause 18:00` ou `pause 2026-12-24` : rien ne se fait automatiquement jusque-là ; sans heure, jusqu’à `resume`',
    'help.resume': '`/authentik-sync resume` y met fin',
    'help.blueprint':
        '`/authentik-sync blueprint` vous donne le fichier qui configure authentik sans jeton ; `/authentik-sync blueprint token` celui qui crée un jeton',
    'help.console': '`/authentik-sync console` ouvre tout cela sur le côté, en un clic',
    'help.help': '`/authentik-sync help` montre ceci',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
