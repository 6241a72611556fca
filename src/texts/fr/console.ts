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
    'console.rules_then':
        '« Enregistrer » enregistre les règles et ne déplace personne à lui seul : le plan montre ce qu’elles font, et la prochaine vérification le fait.',
    'console.rules_too_long': 'Ces règles sont trop longues pour une boîte de dialogue.',
    'console.rules_too_long.action': 'Modifiez-les sur la page des paramètres de l’app.',
    'console.rules_moved': 'Quelqu’un a enregistré d’autres règles depuis l’ouverture de cette boîte de dialogue.',
    'console.rules_moved.action': 'Copiez ce que vous avez écrit, fermez-la et rouvrez-la.',
    'console.no_text': 'Il n’y a pas de texte dans ce qui a été envoyé.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
