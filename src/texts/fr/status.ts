import type { status as source } from '../en/status';

export const status = {
    'status.title': '{isRight, select, true {✓ *État*} other {⚠ *État*}}',
    'status.service':
        '{state, select, live {Service de connexion « {service} » : actif} hidden {Service de connexion « {service} » : présent, mais pas sur la page de connexion} there {Service de connexion « {service} » : présent ; impossible de voir maintenant s’il est sur la page de connexion} other {Service de connexion « {service} » : non configuré}}',
    'status.server':
        '{licence, select, premium {Rocket.Chat {version}, avec une licence} community {Rocket.Chat {version}, sans licence} other {Rocket.Chat {version}, licence inconnue}}',
    'status.unknown_version': 'de version inconnue',
    'status.directory':
        '{state, select, named {authentik : {url}} none {authentik : {url}, pas de jeton} written {authentik : {url}, configuré par l’app} other {authentik : {url}, lu par l’app}}',
    'status.directory_answers': 'authentik répond',
    'status.token':
        '{isUsable, select, true {Agit dans Rocket.Chat avec le jeton d’accès personnel d’un administrateur} other {Agit dans Rocket.Chat comme app seule : aucun jeton d’accès personnel n’est défini}}',
    'status.token_unusable':
        'Agit dans Rocket.Chat comme app seule, car le jeton d’accès personnel n’est pas utilisable : {failure}',
    'status.managed':
        'Géré : {rules, plural, one {# règle} other {# règles}} pour {rooms, plural, one {# salon} other {# salons}}, {teams, plural, one {# équipe} other {# équipes}}, {roles, plural, one {# rôle} other {# rôles}}, {roomRoles, plural, one {# rôle dans des salons} other {# rôles dans des salons}} ; {restrictions, plural, one {# restriction des comptes} other {# restrictions des comptes}}',
    'status.managed_apart':
        'Géré : {rules, plural, one {# règle} other {# règles}}, {restrictions, plural, one {# restriction des comptes} other {# restrictions des comptes}}',
    'status.people':
        'Personnes : {linked, plural, one {# compte lié à authentik} other {# comptes liés à authentik}} ; {given, plural, one {# appartenance ou rôle vient de l’app} other {# appartenances et rôles viennent de l’app}}',
    'status.leftovers':
        'Reliquat : {places}, qu’aucune règle ne nomme plus ; {count, plural, one {# appartenance venant de l’app reste} other {# appartenances venant de l’app restent}} (`/authentik-sync leftovers`)',
    'status.open':
        '{changes, plural, =0 {Reste à faire : {withheld, plural, one {# changement, qui attend} other {# changements, qui attendent}} une personne ou quelque chose qui manque} one {Reste à faire : # changement{withheld, plural, =0 {} one {, et # qui attend} other {, et # qui attendent}}} other {Reste à faire : # changements{withheld, plural, =0 {} one {, et # qui attend} other {, et # qui attendent}}}}',
    'status.open.action': '`/authentik-sync plan` le montre.',
    'status.not_set_up':
        'Pas encore configuré : {changes, plural, one {# changement} other {# changements}}{withheld, plural, =0 {} one {, et # qui attend} other {, et # qui attendent}}',
    'status.not_set_up.action': '`/authentik-sync plan` les montre.',
    'status.settings_wrong':
        '{count, plural, one {# paramètre ne peut pas fonctionner ; rien n’est donc synchronisé} other {# paramètres ne peuvent pas fonctionner ; rien n’est donc synchronisé}}',
    'status.settings_wrong.action':
        'Corrigez cela sous Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'status.unheard':
        '« Qui est averti » nomme une personne ou un salon qui n’existe pas ici, ou une personne désactivée : {names}',
    'status.unheard.action': 'Corrigez ce paramètre, ou créez le salon.',
    'status.not_seen': 'Impossible de voir maintenant ce qui reste à faire : {failure}',
    'status.no_authentik_token':
        'Aucun jeton d’API n’est défini pour authentik ; rien n’y est donc configuré, et aucun groupe n’est lu',
    'status.no_authentik_token.action':
        '`/authentik-sync blueprint token` en crée un ; ou saisissez-en un dans « Jeton d’API ».',
    'status.last_run': 'Dernière exécution : {run}',
    'status.no_run': 'Pas encore d’exécution',
    'status.at_work': 'L’exécution `{run}` est en cours',
    'status.open_run':
        'L’exécution `{run}` n’est pas terminée : elle continue d’elle-même dans les cinq minutes, sauf si la suivante y met fin avant',
    'status.next_run': 'Prochaine exécution : quand quelqu’un saisit `/authentik-sync`',
    'status.adoption': 'Les comptes existants sont repris {how}',
    'status.adoption_come': 'Les comptes existants sont repris {how} : {come}',
    'status.adoption_off':
        'Les comptes existants ne sont pas repris en ce moment, car « Fusionner les utilisateurs de services distincts » de l’entrée est désactivé ; `/authentik-sync` les reprend à nouveau {how}',
    'status.adoption_over':
        'La période de reprise des comptes existants est terminée (fin : {time}) ; `/authentik-sync plan` en propose une autre',
    'status.adoption_of_before':
        'Les comptes existants sont repris aussi par l’entrée « {entry} » de l’ancien nom du service, {how} ; `/authentik-sync plan` peut y mettre fin',
    'status.looks':
        'Automatiquement : l’app vérifie {minutes, plural, =0 {une fois par jour} one {chaque minute} other {toutes les # minutes}} si quelque chose a changé',
    'status.webhook': 'Quand authentik le signale : le dernier webhook est arrivé le {time}',
    'status.no_webhook': 'Quand authentik le signale : aucun webhook n’est encore arrivé',
    'status.webhook_refused':
        'Un webhook est arrivé le {time} avec un autre secret que « Secret du webhook », et aucun avec le bon depuis',
    'status.webhook_refused.action': '`/authentik-sync check` dit quoi faire.',
    'status.looked_at': 'Dernière vérification : {time}',
    'status.looks_before': 'Automatiquement : rien, avant que `/authentik-sync` ait été exécuté une fois',
    'status.looks_fail': 'Les vérifications échouent depuis le {since} ; la prochaine a lieu le {time}',
    'status.at_login':
        '{presence, select, off {Toute personne qui se connecte est vérifiée en quelques secondes, mais seulement dans l’ancien flux de connexion : ce serveur ne signale pas qui passe en ligne} limited {Toute personne qui se connecte est vérifiée en quelques secondes ; sans licence, ce serveur ne signale qui passe en ligne que jusqu’à 200 connexions, et au-delà seul l’ancien flux de connexion est vu} other {Toute personne qui se connecte est vérifiée en quelques secondes}}',
    'status.told': 'Quelque chose attend une personne, et a été signalé (`/authentik-sync plan`)',
    'status.paused':
        '{isOpen, select, true {Automatiquement : rien, mis en pause par {by} jusqu’à ce que quelqu’un saisisse `/authentik-sync resume`} other {Automatiquement : rien jusqu’au {time}, mis en pause par {by} (`/authentik-sync resume` y met fin)}}',
    'status.held_by_undo':
        'Automatiquement : rien, car l’exécution `{run}` a annulé quelque chose ; `/authentik-sync` ou `/authentik-sync resume` y met fin',
    'status.waits': 'L’exécution `{run}` attend d’être confirmée jusqu’au {time}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
