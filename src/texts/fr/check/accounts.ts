import type { accounts as source } from '../../en/check/accounts';

export const accounts = {
    'check.title.merging': 'Fusion des comptes',
    'check.title.registration': 'Inscription',
    'check.title.manual_approval': 'Approbation des nouveaux comptes',
    'check.title.email_domains': 'Domaines d’adresses e-mail',
    'check.title.email_verified': 'Adresses e-mail vérifiées',
    'check.title.two_factor': 'Second facteur',
    'check.title.accepted_usernames': 'Noms d’utilisateur',
    'check.title.collisions': 'Collisions',

    'check.merging.distinct_services':
        '{key, select, email {Les comptes de services distincts sont fusionnés : quiconque a dans authentik l’adresse e-mail d’un compte obtient ce compte, même celui d’un administrateur.} other {Les comptes de services distincts sont fusionnés : quiconque a dans authentik le nom d’utilisateur d’un compte obtient ce compte, même celui d’un administrateur.}}',
    'check.merging.distinct_services.action':
        '{key, select, email {Assurez-vous que personne ne peut choisir son adresse e-mail dans authentik, et désactivez « Fusionner les utilisateurs de services distincts » une fois que chacun s’est connecté.} other {Assurez-vous que personne ne peut choisir son nom d’utilisateur dans authentik, et désactivez « Fusionner les utilisateurs de services distincts » une fois que chacun s’est connecté.}}',
    'check.merging.adoption':
        'Jusqu’au {time}, quiconque se connecte avec {key, select, email {l’adresse} other {le nom d’utilisateur}} d’un compte existant l’obtient, même celui d’un administrateur.',
    'check.merging.adoption.action':
        'L’app y met fin d’elle-même. Pour y mettre fin maintenant, choisissez « Aucune » pour « Reprise des comptes existants ».',
    'check.merging.adoption_over': 'La période de reprise des comptes existants est terminée.',
    'check.merging.on': 'Le nom et l’adresse e-mail d’un compte lié suivent authentik.',
    'check.merging.off':
        '« Fusionner les utilisateurs » est désactivé : les personnes dont le nom ou l’adresse e-mail change dans authentik ne peuvent plus se connecter (RocketChat/Rocket.Chat#19357).',
    'check.merging.off_for_distinct_services':
        '{key, select, email {« Fusionner les utilisateurs » est désactivé : les personnes sont refusées si un compte non lié a leur adresse e-mail, et ne peuvent plus se connecter dès que leur nom ou leur adresse e-mail change dans authentik (RocketChat/Rocket.Chat#19357).} other {« Fusionner les utilisateurs » est désactivé : les personnes sont refusées si un compte non lié a leur nom d’utilisateur, et ne peuvent plus se connecter dès que leur nom ou leur adresse e-mail change dans authentik (RocketChat/Rocket.Chat#19357).}}',
    'check.merging.adopts':
        'Un compte qui a l’adresse e-mail de quelqu’un dans authentik lui est lié à sa connexion, quels que soient ces paramètres.',
    'check.merging.needs_restart':
        'Une option de fusion modifiée ne prend effet qu’après un redémarrage de Rocket.Chat.',
    'check.do.switch_merging_on':
        'Choisissez « Par l’adresse » ou « Par le nom d’utilisateur » pour « Reprise des comptes existants », ou activez « Fusionner les utilisateurs », dans les paramètres de l’app, et exécutez `/authentik-sync`.',

    'check.registration.on': 'Les personnes d’authentik peuvent obtenir un compte.',
    'check.registration.off':
        'Les services d’authentification n’ont pas le droit d’inscrire des personnes ; sans compte, personne ne peut donc se connecter.',
    'check.registration.off.action':
        'Activez « Registration with Authentication Services » (Administration > Workspace > Settings > Accounts > Registration).',
    'check.manual_approval.off': 'Les nouveaux comptes sont actifs tout de suite.',
    'check.manual_approval.in_legacy_flow':
        'Les nouveaux comptes doivent être approuvés : tant qu’un administrateur ne l’a pas fait, les nouveaux venus lisent que leur compte n’est pas activé (RocketChat/Rocket.Chat#38722).',
    'check.manual_approval.in_legacy_flow.action':
        'Désactivez « Manually Approve New Users » (Administration > Workspace > Settings > Accounts > Registration), ou approuvez les personnes sous Administration > Workspace > Users.',
    'check.manual_approval.in_modern_flow':
        'Les nouveaux comptes doivent être approuvés : tant qu’un administrateur ne l’a pas fait, les nouveaux venus reviennent à la page de connexion sans aucun message (RocketChat/Rocket.Chat#38722).',
    'check.manual_approval.in_modern_flow.action':
        'Désactivez « Manually Approve New Users » (Administration > Workspace > Settings > Accounts > Registration), ou approuvez les personnes sous Administration > Workspace > Users.',
    'check.email_domains.every': 'Les adresses e-mail de tous les domaines sont acceptées.',
    'check.email_domains.in_modern_flow':
        'Seules les adresses e-mail de {domains} sont acceptées, mais le flux de connexion moderne laisse entrer tout le monde si la version ne transmet pas les adresses e-mail (RocketChat/Rocket.Chat#42062).',
    'check.email_domains.in_modern_flow.action':
        'Définissez dans authentik qui peut se connecter, avec le paramètre « Groupes autorisés à se connecter ».',
    'check.email_domains.everybody_fits':
        'Seules les adresses e-mail de {domains} sont acceptées, et tout le monde en a une.',
    'check.email_domains.some_outside':
        'Seules les adresses e-mail de {domains} sont acceptées. {count, plural, one {# personne sur {total, number} en a une autre et n’obtient pas de compte : {people}.} other {# personnes sur {total, number} en ont une autre et n’obtiennent pas de compte : {people}.}}',
    'check.email_domains.people_unknown':
        'Seules les adresses e-mail de {domains} sont acceptées. Les personnes qui en ont une autre n’obtiennent pas de compte.',
    'check.do.add_domains':
        'Ajoutez les domaines à « Allowed Domains List », ou videz-la (Administration > Workspace > Settings > Accounts > Registration).',
    'check.email_verified.yes': 'Les adresses e-mail venant d’authentik sont considérées comme vérifiées.',
    'check.email_verified.no':
        'Les adresses e-mail venant d’authentik ne sont pas considérées comme vérifiées. Ce qui exige une adresse vérifiée, comme les codes par e-mail, ne fonctionne pas pour ces personnes.',
    'check.email_verified.no.action':
        'Activez « Mark Email for External Accounts Verified » (Administration > Workspace > Settings > Accounts).',
    'check.two_factor.everybody':
        'Rocket.Chat demande aussi un code par e-mail à toutes les personnes d’authentik, dès la première connexion.',
    'check.two_factor.everybody.action':
        'Si authentik demande un second facteur, choisissez « Désactivé » pour « Codes par e-mail pour les personnes d’authentik » dans les paramètres de l’app, puis exécutez `/authentik-sync`.',
    'check.two_factor.own': 'Rocket.Chat ne demande un second facteur qu’à ceux qui y en ont configuré un.',
    'check.two_factor.nobody': 'Rocket.Chat ne demande de second facteur à aucune personne d’authentik.',

    'check.accepted_usernames.all': 'Rocket.Chat accepte tous les noms d’utilisateur d’authentik.',
    'check.accepted_usernames.not_run':
        'L’expression pour les noms d’utilisateur, {expression}, peut prendre beaucoup de temps ; les noms d’utilisateur n’y ont donc pas été confrontés.',
    'check.accepted_usernames.not_run.action':
        'Écrivez-la sans répétition à l’intérieur d’une répétition, dans `UTF8_User_Names_Validation` (Settings > General).',
    'check.accepted_usernames.not_all':
        '{count, plural, one {Rocket.Chat n’accepte pas # des {total, number} noms d’utilisateur d’authentik : {usernames}. Cette personne peut se connecter, mais ne peut pas être mentionnée ni invitée.} other {Rocket.Chat n’accepte pas # des {total, number} noms d’utilisateur d’authentik : {usernames}. Ces personnes peuvent se connecter, mais ne peuvent pas être mentionnées ni invitées.}}',
    'check.accepted_usernames.not_all.action':
        'Renommez-les dans authentik, ou choisissez un autre claim dans le paramètre « Champ de nom d’utilisateur » (le modèle {template} coupe au @).',

    'check.accepted_usernames.rename':
        '{count, plural, one {Rocket.Chat n’accepte pas le nom que produit la connexion de # des {total, number} personnes : {usernames}. Cette personne peut se connecter, mais ne peut pas être mentionnée ni invitée.} other {Rocket.Chat n’accepte pas les noms que produisent les connexions de # des {total, number} personnes : {usernames}. Ces personnes peuvent se connecter, mais ne peuvent pas être mentionnées ni invitées.}}',
    'check.accepted_usernames.rename.action':
        'Renommez-les dans authentik, ou autorisez leurs noms dans `UTF8_User_Names_Validation` (Settings > General).',

    'check.collisions.none': 'Aucun compte ne gêne quelqu’un qui peut se connecter.',
    'check.collisions.taken_over':
        '{count, plural, one {# compte serait repris par la personne de ce nom dans authentik : {people}.} other {# comptes seraient repris par les personnes de ces noms dans authentik : {people}.}}',
    'check.collisions.administrator':
        '{count, plural, one {# compte d’administrateur revient à la personne qui a cette adresse e-mail dans authentik, quelles que soient les options de fusion : {people}.} other {# comptes d’administrateurs reviennent aux personnes qui ont ces adresses e-mail dans authentik, quelles que soient les options de fusion : {people}.}}',
    'check.collisions.loses_password':
        '{count, plural, one {# compte perd son mot de passe quand il est lié par une adresse e-mail qui n’y est pas vérifiée, ou qui s’écrit autrement : {people}.} other {# comptes perdent leur mot de passe quand ils sont liés par une adresse e-mail qui n’y est pas vérifiée, ou qui s’écrit autrement : {people}.}}',
    'check.collisions.refused':
        '{count, plural, one {# personne est refusée à cause d’un compte qui existe : {people}.} other {# personnes sont refusées à cause de comptes qui existent : {people}.}}',
    'check.collisions.second_account':
        '{count, plural, one {# personne est refusée ou, si la version ne transmet pas les adresses e-mail, obtient un second compte sans adresse : {people}.} other {# personnes sont refusées ou, si la version ne transmet pas les adresses e-mail, obtiennent un second compte sans adresse : {people}.}}',
    'check.collisions.without_address':
        '{count, plural, one {# personne n’a pas d’adresse e-mail dans authentik et ne peut pas se connecter : {people}.} other {# personnes n’ont pas d’adresse e-mail dans authentik et ne peuvent pas se connecter : {people}.}}',
    'check.collisions.refused_unless_linked':
        '{count, plural, one {# personne a le nom ou l’adresse d’un compte : {people}. Elle entre s’il est le sien par une connexion antérieure avec authentik, ce qu’aucune app ne peut voir, et est refusée sinon.} other {# personnes ont le nom ou l’adresse d’un compte : {people}. Elles entrent s’il est le leur par une connexion antérieure avec authentik, ce qu’aucune app ne peut voir, et sont refusées sinon.}}',
    'check.collisions.by_address':
        '{count, plural, one {# compte a l’adresse e-mail de quelqu’un dans authentik, et lui est ou sera lié.} other {# comptes ont les adresses e-mail de personnes dans authentik, et leur sont ou seront liés.}}',
    'check.collisions.person': '{username}',
    'check.collisions.person_of_account': '{username} (compte {account})',
    'check.collisions.person_of_administrator': '{username} (compte {account}, un administrateur)',
    'check.collisions.first_people':
        'Seules les {count, number} premières personnes sur {total, number} ont été examinées.',
    'check.collisions.first_accounts':
        'Seuls les {count, number} premiers comptes sur {total, number} ont été examinés.',
    'check.collisions.exact_usernames':
        'Sans jeton d’accès personnel, seuls les comptes ayant exactement le même nom d’utilisateur ont été examinés.',
    'check.do.rename_or_unmerge':
        'Si ce n’est pas la même personne, renommez l’un des deux, ou faites un autre choix pour « Reprise des comptes existants » (si elle est sur « Aucune », désactivez « Fusionner les utilisateurs de services distincts »).',
    'check.do.merge_or_rename':
        'Pour lier de tels comptes à la prochaine connexion, choisissez « Par l’adresse » ou « Par le nom d’utilisateur » pour « Reprise des comptes existants », si l’on peut se fier aux adresses ou aux noms d’authentik ; elle prend fin d’elle-même. Sinon, renommez l’un des deux.',
    'check.do.compare_addresses':
        'Comparez les adresses e-mail de ces personnes dans authentik avec celles des comptes, et corrigez avant leur connexion celle qui n’est pas la leur.',
    'check.do.give_address': 'Attribuez-leur une adresse e-mail dans authentik.',
    'check.do.ask_about_one': '`/authentik-sync check <username>` dit ce qu’il advient d’une personne.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
