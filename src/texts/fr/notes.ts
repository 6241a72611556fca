import type { notes as source } from '../en/notes';

export const notes = {
    'note.subject': '{subject} ({details})',

    'note.person_without_account':
        'Pas encore de compte dans Rocket.Chat ; ajout lors d’une exécution ultérieure, après une première connexion : {subjects}.',
    'note.person_not_looked_up':
        'Pas de compte dans Rocket.Chat avec exactement ce nom d’utilisateur : {subjects}. Par l’adresse e-mail, ou sous une autre graphie, seul le jeton d’accès personnel d’un administrateur en trouve un. L’ajout se fait lors d’une exécution ultérieure, après une première connexion.',
    'note.person_not_listed':
        'Pas de compte dans Rocket.Chat avec exactement ce nom d’utilisateur : {subjects}. Aucun n’a été cherché par l’adresse e-mail ni sous une autre graphie : sans règles, plus de 3 000 comptes ne sont pas listés.',
    'note.person_not_listed.action': '`/authentik-sync check <person>` en cherche aussi un par l’adresse.',
    'note.person_cannot_log_in': 'Ne peuvent pas se connecter ; aucun compte n’en viendra donc : {subjects}.',
    'note.person_cannot_log_in.action': '`/authentik-sync people` dit ce qui peut aider.',
    'note.person_shares_login':
        'Quelqu’un d’autre dans authentik a la même connexion (entre parenthèses) ; un seul des deux peut donc obtenir un compte : {subjects}.',
    'note.person_shares_login.action':
        'Donnez à chaque personne, dans authentik, un nom d’utilisateur et une adresse qui lui soient propres.',
    'note.token_unusable':
        'Le jeton d’accès personnel des paramètres n’est pas utilisable ; ce qui en a besoin attend donc : {subjects}',
    'note.token_unusable.action': '`/authentik-sync check` dit que faire.',
    'note.person_ambiguous':
        'On ne sait pas avec certitude de quel compte il s’agit ; rien ne lui est donc attribué ni retiré : {subjects}.',
    'note.person_ambiguous.action': '`/authentik-sync link <person> @<account>` en décide.',
    'note.person_is_bot':
        '{count, plural, one {Ce n’est pas le compte d’une personne ; il n’est donc pas touché : {subjects}.} other {Ce ne sont pas les comptes de personnes ; ils ne sont donc pas touchés : {subjects}.}}',
    'note.person_deactivated':
        '{count, plural, one {Le compte est désactivé ; il n’est donc pas ajouté : {subjects}.} other {Les comptes sont désactivés ; ils ne sont donc pas ajoutés : {subjects}.}}',
    'note.person_banned':
        'Quelqu’un du salon l’en a banni ; l’app n’ajoute pas ces personnes, ce qui lèverait le bannissement, et ne les retire pas : {subjects}.',
    'note.person_is_service':
        'Un compte de service ou un outpost d’authentik ; personne ne se connecte avec : {subjects}.',
    'note.room_of_other_type': 'Ni un canal ni un salon privé, donc laissé tel quel : {subjects}.',
    'note.room_type_differs':
        'Le salon existe, et n’est pas du type que la règle indique ; ses membres sont gérés, son type est laissé tel quel : {subjects}.',
    'note.room_name_changed':
        'Rocket.Chat n’accepte pas ce nom de salon ; l’app utilise celui qui est entre parenthèses : {subjects}.',
    'note.room_name_empty':
        'Le nom de ce groupe ne contient rien que Rocket.Chat accepte dans le nom d’un salon ou d’une équipe ; le groupe n’en obtient donc pas : {subjects}.',
    'note.room_name_empty.action': 'Nommez le groupe dans sa propre règle.',
    'note.names_fall_together':
        'Des groupes différents partagent un salon, car leurs noms sont identiques sans les caractères que Rocket.Chat n’accepte pas : {subjects}.',
    'note.room_renamed':
        '{count, plural, one {Le salon a maintenant un autre nom dans Rocket.Chat ; l’app le reconnaît à son ID : {subjects}.} other {Les salons ont maintenant d’autres noms dans Rocket.Chat ; l’app les reconnaît à leur ID : {subjects}.}}',
    'note.room_name_of_other':
        'Le salon que l’app a rempli sous ce nom a maintenant celui qui est entre parenthèses, et un autre salon a pris son nom. L’app reconnaît le premier à son ID : {subjects}.',
    'note.room_name_of_other.action':
        'Écrivez dans sa règle le nom qu’il a maintenant ; l’ancien nom désignera alors l’autre salon.',
    'note.room_near': 'Il n’y a pas de salon de ce nom ; il est donc créé à côté d’un autre : {subjects}.',
    'note.room_near.action': 'Si c’est celui-là qui est voulu, écrivez son nom dans la règle.',
    'note.room_closed':
        '{count, plural, one {Les membres de ce salon ne peuvent pas être modifiés ; il est donc laissé tel quel : {subjects}.} other {Les membres de ces salons ne peuvent pas être modifiés ; ils sont donc laissés tels quels : {subjects}.}}',
    'note.room_of_attributes':
        'Les membres de ce salon découlent d’attributs des personnes (ABAC) ; il est donc laissé tel quel : {subjects}.',
    'note.room_read_only':
        '{count, plural, one {Le salon est en lecture seule : des personnes sont ajoutées, et seules celles qui ont le droit d’y écrire le font : {subjects}.} other {Les salons sont en lecture seule : des personnes sont ajoutées, et seules celles qui ont le droit d’y écrire le font : {subjects}.}}',
    'note.room_of_team':
        'Le salon principal d’une équipe a les membres de l’équipe ; il est donc laissé tel quel : {subjects}.',
    'note.room_of_team.action': 'Nommez plutôt l’équipe.',
    'note.team_name_taken':
        'Un salon porte déjà le nom de cette équipe ; l’équipe ne peut donc pas être créée : {subjects}.',
    'note.team_name_taken.action': 'Renommez le salon, ou convertissez-le en équipe.',
    'note.name_refused':
        'Rocket.Chat refuse de le créer à cause de son nom ; personne n’y est donc placé : {subjects}.',
    'note.name_refused.action': 'Écrivez un autre nom dans les règles.',
    'note.role_unknown':
        '{count, plural, one {Ce rôle n’existe pas dans Rocket.Chat ; personne ne l’obtient donc : {subjects}.} other {Ces rôles n’existent pas dans Rocket.Chat ; personne ne les obtient donc : {subjects}.}}',
    'note.role_unknown.action':
        '{count, plural, one {Créez-le, ou corrigez la règle.} other {Créez-les, ou corrigez les règles.}}',
    'note.role_of_rooms': 'Ce rôle se donne dans des salons, et non dans l’espace de travail : {subjects}.',
    'note.role_of_rooms.action': 'Utilisez « owner_of » ou « moderator_of ».',
    'note.same_target':
        'Deux noms dans les règles désignent la même chose ; elle reçoit les personnes des deux : {subjects}.',
    'note.memberships_kept':
        'Les membres qui ne sont dans aucun groupe des règles, et que l’app n’a pas ajoutés, restent : {subjects}.',
    'note.removals_off':
        'Les membres qui ne sont dans aucun groupe des règles restent, car le paramètre « Politique de retrait » est sur « Jamais » : {subjects}.',
    'note.account_back_by_hand':
        'Désactivé par l’app, puis réactivé par quelqu’un ; le compte reste tel quel : {subjects}.',
    'note.everyone_unknown':
        'Personne n’est désactivé : la liste de tous les utilisateurs d’authentik ne peut pas être lue en entier.',
    'note.everyone_unknown.action': 'Donnez au rôle du jeton la permission globale {subjects}.',
    'note.rule_matches_nothing':
        '{count, plural, one {Aucun groupe d’authentik ne correspond à cette règle : {subjects}.} other {Aucun groupe d’authentik ne correspond à l’une de ces règles : {subjects}.}}',
    'note.group_name_too_long':
        'Le nom de ce groupe dépasse 200 caractères ; seule une règle qui le contient en entier peut donc lui correspondre, et ni un motif ni une expression : {subjects}.',
    'note.group_name_too_long.action': 'Donnez-lui un nom plus court.',
    'note.two_writers':
        'Le mappage de groupes de Rocket.Chat lui-même est aussi activé ; deux mécanismes se contredisent donc : {subjects}.',
    'note.two_writers.action': 'Désactivez-le.',
    'note.premium_from_nine':
        'Ce serveur est en version {subjects}. À partir de 9.0, Rocket.Chat n’autorise l’OAuth personnalisé qu’avec une licence.',
    'note.version_unknown':
        'La version de Rocket.Chat n’est pas connue, et à partir de 9.0 il refuse l’OAuth personnalisé sans licence : {subjects}',
    'note.service_name_changed': 'Rocket.Chat transforme la valeur de « Nom du service » en un autre nom : {subjects}.',
    'note.service_name_changed.action': 'Écrivez-le ainsi, pour le retrouver sous un seul nom.',
    'note.old_entry':
        'L’entrée OAuth personnalisée de l’ancien nom du service est toujours là ; les comptes créés par elle ne se connectent que par elle : {subjects}.',
    'note.old_entry.action':
        'Supprimez-la sous Administration > Workspace > Settings > OAuth quand plus personne n’en a besoin.',
    'note.old_application':
        'Ce qui a été configuré dans authentik pour l’ancien slug de l’application est toujours là : {subjects}.',
    'note.old_application.action': 'Supprimez l’application et le fournisseur quand plus rien ne les utilise.',
    'note.adoption_begins':
        'À partir de maintenant, les comptes existants sont repris : {subjects}. Ensuite, l’app désactive de nouveau « Fusionner les utilisateurs de services distincts » d’elle-même, et le dit.',
    'note.adoption_open': 'Les comptes existants sont repris : {subjects}.',
    'note.adoption_open.action':
        'L’app y met fin d’elle-même. Pour y mettre fin maintenant, choisissez « Aucune » pour « Reprise des comptes existants ».',
    'note.adoption_endless':
        'Quiconque a le nom d’utilisateur ou l’adresse d’un compte l’obtient, et rien n’y met fin : {subjects} est activé par un paramètre à part.',
    'note.adoption_endless.action':
        'Désactivez-le dans les paramètres de l’app, et choisissez ce qui est voulu dans « Reprise des comptes existants » : elle prend fin d’elle-même.',
    'note.adoption_anyway':
        'Dans le flux de connexion de ce serveur, Rocket.Chat donne lui-même le compte qui a la même adresse à la personne qui se connecte avec elle, avant, pendant et après cette période : {subjects}.',
    'note.adoption_restart':
        'Dans le flux de connexion de ce serveur, une option de fusion ne prend effet qu’après un redémarrage de Rocket.Chat, à l’activation comme à la désactivation : {subjects}.',
    'note.adoption_stays_over': 'La période de reprise des comptes existants est terminée, et le reste : {subjects}.',
    'note.adoption_stays_over.action': '`/authentik-sync plan` en propose une autre.',
    'note.room_stays':
        '{count, plural, one {Le salon a été créé par cette exécution et reste, car il peut contenir des messages : {subjects}.} other {Ces salons ont été créés par cette exécution et restent, car ils peuvent contenir des messages : {subjects}.}}',
    'note.room_stays.action':
        '{count, plural, one {Supprimez-le à la main si personne n’en a besoin.} other {Supprimez à la main ceux dont personne n’a besoin.}}',
    'note.team_stays':
        '{count, plural, one {L’équipe a été créée par cette exécution et reste : {subjects}.} other {Ces équipes ont été créées par cette exécution et restent : {subjects}.}}',
    'note.team_stays.action':
        '{count, plural, one {Supprimez-la à la main si personne n’en a besoin.} other {Supprimez à la main celles dont personne n’a besoin.}}',
    'note.secret_not_kept':
        'La clé secrète précédente n’a pas été enregistrée ; elle ne peut donc pas être rétablie : {subjects}.',
    'note.webhook_stays': 'Un webhook qui a été réparé reste tel quel : {subjects}.',
    'note.webhook_stays.action':
        'Désactivez « Vérifier quand authentik le signale » et exécutez `/authentik-sync` pour le faire supprimer.',
    'note.key_stays': 'La clé de signature reste dans authentik : {subjects}.',
    'note.key_stays.action': 'Supprimez-la dans authentik si rien ne l’utilise.',
    'note.client_id_differs':
        'Le fournisseur dans authentik a un autre ID client que les paramètres de l’app ; il est donc laissé tel quel et les connexions échouent : {subjects}.',
    'note.client_id_differs.action': 'Videz le paramètre « ID client » pour reprendre celui du fournisseur.',
    'note.left_over': 'Qu’aucune règle ne nomme plus : {subjects}.',
    'note.left_over.action': '`/authentik-sync leftovers` le montre, et le retire une fois que vous l’avez approuvé.',
    'note.protects_nobody':
        '{count, plural, one {« Utilisateurs protégés » nomme quelqu’un qui n’a pas de compte ; cette mention ne protège donc personne : {subjects}.} other {« Utilisateurs protégés » nomme des personnes qui n’ont pas de compte ; ces mentions ne protègent donc personne : {subjects}.}}',
    'note.protects_nobody.action':
        'Écrivez des noms d’utilisateur, séparés par des virgules, des points-virgules, des espaces ou des retours à la ligne ; un nom avec des espaces se met entre guillemets droits.',
    'note.group_unknown':
        'authentik ne montre pas de groupe de ce nom ou de cet ID ; « Groupes autorisés à se connecter » ne laisse donc entrer personne par lui, et aucun groupe ne perd son accès en attendant : {subjects}.',
    'note.group_unknown.action': 'Corrigez la liste. Mettez entre guillemets droits un nom qui contient une virgule.',
    'note.groups_unknown':
        '« Groupes autorisés à se connecter » ne nomme aucun groupe qu’authentik montre ; rien de la connexion n’est donc configuré ni modifié : {subjects}.',
    'note.groups_unknown.action':
        'Corrigez la liste, ou faites en sorte que le jeton voie le groupe. Mettez entre guillemets droits un nom qui contient une virgule.',
    'note.groups_unknown_open':
        '« Groupes autorisés à se connecter » ne nomme aucun groupe qu’authentik montre, et n’exclut donc personne : tout le monde dans authentik peut utiliser l’application. Rien de la connexion n’est modifié : {subjects}.',
    'note.groups_unknown_open.action':
        'Corrigez la liste, ou faites en sorte que le jeton voie le groupe. Mettez entre guillemets droits un nom qui contient une virgule.',
    'note.scope_unmapped':
        'authentik n’a pas de mappage propre pour ce périmètre ; il n’accorde donc rien tant que vous n’en attachez pas un : {subjects}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
