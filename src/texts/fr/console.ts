import type { consoleTexts as source } from '../en/console';

export const consoleTexts = {
    'console.title': 'Authentik SSO',
    'console.tab.overview': 'Aperçu',
    'console.tab.plan': 'Plan',
    'console.tab.people': 'Personnes',
    'console.tab.rules': 'Règles',
    'console.tab.check': 'Contrôle',
    'console.tab.history': 'Historique',
    'console.refresh': 'Actualiser',
    'console.wait': 'Les deux serveurs sont en cours d’examen.',
    'console.at_work': 'En cours. Appuyez sur « Actualiser » dans un instant.',
    'console.as_of': 'État du {time}.',
    'console.open': 'La console est ouverte sur le côté.',
    'console.not_open': 'La console n’a pas pu être ouverte sur le côté.',
    'console.as_dialog': 'L’ouvrir dans une boîte de dialogue',
    'console.edit': 'Modifier les règles',
    'console.no_rules': 'Il n’y a pas encore de règles.',
    'console.look': 'Voir ce qui change',
    'console.save': 'Enregistrer',
    'console.rules_hint': 'Rien n’est enregistré avant que vous ayez vu ce qui change.',
    'console.rules_same': 'Rien ne change.',
    'console.rules_differ':
        '{come, plural, one {# ligne apparaît} other {# lignes apparaissent}}, {gone, plural, one {# ligne disparaît} other {# lignes disparaissent}} :',
    'console.rules_at_work':
        'Ce que ces règles changent pour les personnes et les salons est en cours de calcul ; rien n’est enregistré entre-temps.',
    'console.rules_at_work.action':
        'Appuyez sur « Actualiser » dans un instant. Ce qui prend plus de deux minutes est montré par `/authentik-sync plan` une fois les règles enregistrées, avant que quoi que ce soit ne soit fait.',
    'console.rules_change': '*Ce que ces règles changent* : {means}. Rien n’a encore été modifié.',
    'console.rules_change_nobody':
        '{isAnyGone, select, true {*Ce que ces règles changent* : elles ne donnent à personne ce que les règles enregistrées ne donnent pas.} other {*Ce que ces règles changent* : rien, pour les personnes et les salons tels qu’ils sont maintenant.}}',
    'console.rules_no_longer': '*Plus maintenant*, alors que les règles enregistrées le demandent : {means}.',
    'console.rules_then':
        '« Enregistrer » enregistre les règles et ne déplace personne à lui seul : le plan montre ce qu’elles font, et la prochaine vérification le fait.',
    'console.rules_too_long': 'Ces règles sont trop longues pour une boîte de dialogue.',
    'console.rules_too_long.action': 'Modifiez-les sur la page des paramètres de l’app.',
    'console.rules_moved': 'Quelqu’un a enregistré d’autres règles depuis l’ouverture de cette boîte de dialogue.',
    'console.rules_moved.action': 'Copiez ce que vous avez écrit, fermez-la et rouvrez-la.',
    'console.no_text': 'Il n’y a pas de texte dans ce qui a été envoyé.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
