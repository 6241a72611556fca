import type { verdict as source } from '../../en/check/verdict';

export const verdict = {
    'check.head.works': '« Se connecter avec {service} » fonctionne : {counts}. Rien n’a été modifié.',
    'check.head.works_as_far_as_checked':
        '« Se connecter avec {service} » fonctionne, autant que cela a pu être contrôlé : {counts}. Rien n’a été modifié.',
    'check.head.works_with_warnings':
        '« Se connecter avec {service} » fonctionne avec des avertissements : {counts}. Rien n’a été modifié.',
    'check.head.does_not_work': '« Se connecter avec {service} » ne fonctionne pas : {counts}. Rien n’a été modifié.',
    'check.counts':
        '{failures, number} ✗ · {warnings, number} ⚠ · {passed, number} ✓{skipped, plural, =0 {} one { · # non contrôlé} other { · # non contrôlés}}',
    'check.part.to_see_to': 'À régler',
    'check.part.authentik': 'authentik',
    'check.part.rocketchat': 'Rocket.Chat',
    'check.part.accounts': 'Comptes',
    'check.not_checked': 'Non contrôlé : {checks}. {because}',

    'check.end.works': '« Se connecter avec {service} » fonctionne.',
    'check.end.works_as_far_as_checked':
        '« Se connecter avec {service} » fonctionne, autant que cela a pu être contrôlé. Non contrôlé : {checks}.',
    'check.end.most_cannot':
        'La connexion fonctionne, mais la plupart des personnes ne peuvent pas se connecter : les raisons sont ci-dessus.',
    'check.end.works_with_warnings': '« Se connecter avec {service} » fonctionne avec des avertissements : {checks}.',
    'check.end.does_not_work': '« Se connecter avec {service} » ne fonctionne pas. La cause : {check}.',
    'check.end.app_hindered':
        '« Se connecter avec {service} » fonctionne avec des avertissements : l’app ne peut pas faire tout ce que demandent les paramètres. La cause : {check}.',
    'check.end.app_stopped':
        '« Se connecter avec {service} » fonctionne. Rien n’est synchronisé tant que les paramètres ne sont pas corrigés.',
    'check.end.app_without_token':
        '« Se connecter avec {service} » fonctionne avec des avertissements : l’app ne peut ni lire les groupes ni configurer quoi que ce soit dans authentik. La cause : {check}.',
    'check.end.app_without_permissions':
        '« Se connecter avec {service} » fonctionne avec des avertissements : l’app ne peut pas faire dans authentik tout ce que demandent les paramètres. La cause : {check}.',
    'check.end.app_without_discovery':
        '« Se connecter avec {service} » fonctionne avec des avertissements : l’app ne peut ni trouver ni réparer ce qui est configuré dans authentik. La cause : {check}.',
    'check.end.app_without_personal_token':
        '« Se connecter avec {service} » fonctionne avec des avertissements : l’app ne peut ni créer l’entrée, ni donner des rôles, ni lister les comptes. La cause : {check}.',

    'check.because.settings_wrong': 'Les paramètres de l’app ne peuvent pas fonctionner.',
    'check.because.authentik_silent': 'authentik ne répond pas.',
    'check.because.no_token': 'Aucun jeton d’API authentik n’est défini.',
    'check.because.token_refused': 'Le jeton authentik n’est pas accepté.',
    'check.because.token_owner_unread': 'Impossible de lire dans authentik à qui appartient le jeton.',
    'check.because.no_api_token_shown': 'authentik ne montre aucun jeton d’API de {username}.',
    'check.because.provider_hidden': 'Le jeton n’a pas le droit de voir le fournisseur.',
    'check.because.provider_unread': 'Le fournisseur n’a pas pu être lu.',
    'check.because.no_provider_seen': 'Aucun fournisseur avec l’ID client de l’entrée n’est visible.',
    'check.because.people_hidden': 'Le jeton n’a pas le droit de voir les personnes ({permission}).',
    'check.because.people_unread': 'Les personnes dans authentik n’ont pas pu être lues.',
    'check.because.look_up_hidden': 'Le jeton n’a pas le droit de rechercher des personnes ({permission}).',
    'check.because.nobody_to_preview': 'Il n’y a personne dans authentik pour qui en voir un aperçu.',
    'check.because.no_application': 'Aucune application n’est visible.',
    'check.because.bindings_hidden': 'Le jeton n’a pas le droit de voir les liaisons ({permission}).',
    'check.because.no_client_accepted': 'authentik n’accepte aucun ID client avec sa clé secrète.',
    'check.because.no_client_id': 'Il n’y a pas encore d’ID client.',
    'check.because.redirect_uri_unknown':
        'On ne sait pas si l’URI de redirection est enregistrée, et authentik la garderait.',
    'check.because.no_personal_token': 'Aucun jeton d’accès personnel n’est défini.',
    'check.because.personal_token_refused': 'Le jeton d’accès personnel n’est pas accepté.',
    'check.because.no_entry': 'Il n’y a pas d’entrée.',
    'check.because.entry_off': 'L’entrée est désactivée.',
    'check.because.licence_missing': 'L’OAuth personnalisé est refusé sans licence.',
    'check.because.accounts_unlisted': 'Les comptes de l’espace de travail n’ont pas pu être listés.',
    'check.because.version_unknown': 'Rocket.Chat n’a pas dit quelle est sa version.',
    'check.because.too_late': 'Il ne restait pas de temps pour l’examiner.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
