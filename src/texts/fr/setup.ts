import type { setup as source } from '../en/setup';

export const setup = {
    'setup.title':
        '*Configuration* : {works, number} des 3 valeurs {works, plural, one {est là et fonctionne} other {sont là et fonctionnent}}.',
    'setup.no_url': 'Elle manque.',
    'setup.no_url.action': 'Saisissez l’adresse à laquelle on ouvre authentik, comme `https://authentik.company`.',
    'setup.no_token': 'Il manque.',
    'setup.no_token.action':
        '`/authentik-sync blueprint token` le crée, avec un seul texte à coller dans authentik. À la main : Directory > Tokens and App passwords > Create, intent « API Token », « Expiring » décoché, pour un utilisateur qui a les permissions de docs/permissions.md. Pour configurer la connexion sans aucun jeton, `/authentik-sync blueprint` vous donne un fichier.',
    'setup.no_personal_token': 'Il manque.',
    'setup.no_personal_token.action':
        'Dans Rocket.Chat, avec votre propre compte : Profil > Jeton d’accès personnel > Ajouter, avec « Ignorer l’authentification à deux facteurs » coché.',
    'setup.not_tried': 'Il est là. Il sera essayé dès que ce qui ne peut pas fonctionner aura été corrigé.',
    'setup.where':
        'Saisissez ce qui manque sous Administration > Marketplace > Private Apps > Authentik SSO > Settings, section « Connexion aux serveurs », enregistrez et vérifiez de nouveau. Aucun secret ne se saisit ailleurs.',
    'setup.done': '✓ Il ne manque rien. Voici ce que ferait `/authentik-sync` :',
    'button.make-token': 'Créer le jeton par un blueprint',
    'button.look-again': 'Vérifier de nouveau',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
