import type { login as source } from '../en/login';

export const login = {
    'login.nobody':
        '✗ authentik n’a pas d’utilisateur « {username} », et aucun compte de ce nom n’est connu comme celui d’un de ses utilisateurs.',
    'login.nobody.action': 'Vérifiez l’orthographe : authentik montre ses noms d’utilisateur dans Directory > Users.',
    'login.no_token': '✗ Il n’y a pas de jeton d’API authentik pour rechercher des personnes.',
    'login.no_token.action': 'Enregistrez-en un dans le paramètre « Jeton d’API ».',
    'login.too_late': '✗ Les serveurs ont mis trop de temps à répondre.',
    'login.too_late.action': 'Réessayez. `/authentik-sync check` dit lequel est lent.',
    'login.service':
        '– {username} est un compte de service ou un outpost d’authentik ; personne ne se connecte avec ce compte. Ses jetons fonctionnent sans connexion.',

    'login.head.cannot': '✗ {username} ne peut pas se connecter.',
    'login.head.depends': '⚠ Que {username} puisse se connecter dépend de ce qu’aucune app ne peut voir :',
    'login.head.if_authentik_lets':
        '⚠ {username} peut se connecter si authentik lui permet d’utiliser l’application, ce qui n’a pas pu être vérifié :',
    'login.head.can': '✓ {username} peut se connecter :',
    'login.head.waits': '⚠ {username} doit attendre une approbation :',
    'login.head.look_how': '⚠ {username} peut se connecter, mais voyez comment :',
    'login.case':
        '• {when, select, linked {Si le compte {to} lui est déjà lié} elsewhere {Si cette personne s’est déjà connectée sous un autre nom} other {Si aucun compte ne lui est encore lié}}{dropsEmail, select, true {, et que cette version ne transmette pas les adresses e-mail} false {, et que cette version transmette les adresses e-mail} other {}}{isIndexed, select, true {, et que l’ancien flux de connexion ait été utilisé ici} false {, et que l’ancien flux de connexion n’ait jamais été utilisé ici} other {}} : {end}',
    'login.second_factor_asked':
        '• Si {username} a configuré dans Rocket.Chat une application d’authentification ou des codes par e-mail, ce qu’aucune app ne peut voir, un code lui est demandé avant d’entrer.',

    'login.end.created':
        '{isNamed, select, true {Un nouveau compte {account} est créé.} other {Un nouveau compte est créé, et un nom d’utilisateur est à choisir.}}',
    'login.end.created_without_address':
        '{isNamed, select, true {Un nouveau compte {account} est créé, sans adresse e-mail.} other {Un nouveau compte sans adresse e-mail est créé, et un nom d’utilisateur est à choisir.}}',
    'login.end.linked': 'Le compte {account} lui est lié : son adresse e-mail montre que c’est le sien.',
    'login.end.adopted':
        'Le compte {account}, qui a son adresse e-mail, lui est lié, quelles que soient les options de fusion.',
    'login.end.loses_password':
        'S’il a un mot de passe, celui-ci est supprimé et il faut en choisir un nouveau, car cette adresse n’y est pas vérifiée.',
    'login.end.taken_over': 'Cette personne reprend le compte {account}, qui a une autre adresse e-mail.',
    'login.end.taken_over.action': 'Assurez-vous que c’est la même personne.',
    'login.end.in':
        '{isNamed, select, true {Cette personne entre dans le compte {account}, qui reste tel quel.} other {Cette personne entre dans ce compte, qui reste tel quel.}}',
    'login.end.updated':
        'Cette personne entre dans le compte {account}, dont le nom et l’adresse e-mail suivent authentik.',
    'login.end.pending_approval':
        '{flow, select, legacy {Un nouveau compte {account} est créé et attend une approbation. D’ici là, la page affiche « User is not activated ».} other {Un nouveau compte {account} est créé et attend une approbation. D’ici là, c’est le retour à la page de connexion.}}',
    'login.end.pending_approval.action': 'Approuvez-le sous Administration > Workspace > Users.',
    'login.end.second_factor':
        'Un nouveau compte {account} est créé, et Rocket.Chat demande un code qu’il envoie par e-mail.',
    'login.end.second_factor.action':
        'Désactivez les codes par e-mail pour les utilisateurs OAuth (Administration > Workspace > Settings > Accounts > Two Factor Authentication).',
    'login.or_else':
        '{isNamed, select, true {Ou bien cette personne entre dans {other} : les deux lui sont alors liés, et le plus ancien est ouvert.} other {Ou bien cette personne entre dans celui qu’elle avait déjà : les deux lui sont alors liés, et le plus ancien est ouvert.}}',
    'login.all_the_same':
        '{done, select, both {Le compte {account} lui est tout de même lié, et son mot de passe est supprimé.} linked {Le compte {account} lui est tout de même lié.} other {Le mot de passe de {account} est tout de même supprimé.}}',
    'login.sees':
        '{page, select, error {(Une page d’erreur s’affiche.)} endless {(La page se charge sans fin, ou affiche une erreur.)} silent {(Retour à la page de connexion, qui ne dit rien.)} other {(Retour à la page de connexion.)}}',

    'login.refused': 'La connexion est refusée : {cause}',
    'login.refused.no_button': 'la page de connexion n’a pas de bouton pour authentik.',
    'login.refused.no_button.action': '`/authentik-sync check` dit pourquoi.',
    'login.refused.no_strategy':
        'l’entrée n’a pas d’ID client ou pas de clé secrète ; le bouton ramène donc à la page de connexion.',
    'login.refused.no_strategy.action': 'Exécutez `/authentik-sync`.',
    'login.refused.page_not_found': 'le bouton mène à {detail}, qui n’existe pas dans authentik.',
    'login.refused.page_not_found.action': 'Exécutez `/authentik-sync`.',
    'login.refused.client_id_unknown': 'authentik ne connaît pas l’ID client.',
    'login.refused.client_id_unknown.action': 'Copiez l’ID et la clé secrète du fournisseur dans authentik.',
    'login.refused.redirect_uri_refused':
        'authentik affiche « Redirect URI Error », car l’adresse que Rocket.Chat envoie n’est pas enregistrée.',
    'login.refused.redirect_uri_refused.action': '`/authentik-sync check` montre les deux.',
    'login.refused.authorize_refused':
        'authentik renvoie la personne avant qu’elle puisse s’identifier, car le fournisseur n’autorise pas les codes d’autorisation.',
    'login.refused.authorize_refused.action':
        'Cochez « Authorization Code » parmi les grant types du fournisseur dans authentik.',
    'login.refused.not_authenticated': 'son compte est désactivé dans authentik.',
    'login.refused.not_authenticated.action': 'Réactivez-le dans authentik, s’il doit être actif.',
    'login.refused.access_denied': 'authentik lui refuse l’accès à l’application.',
    'login.refused.access_denied.action':
        'Vérifiez ses liaisons (Applications > l’application > Policy / Group / User Bindings).',
    'login.refused.token_refused':
        '{reason, select, address {Rocket.Chat n’obtient pas de jeton d’authentik, car authentik ne les donne pas à {detail}.} unreachable {Rocket.Chat n’obtient pas de jeton d’authentik, car {detail} ne répond pas.} other {Rocket.Chat n’obtient pas de jeton d’authentik, qui n’accepte pas la clé secrète client.}}',
    'login.refused.token_refused.action': '`/authentik-sync check` dit ce qui ne va pas.',
    'login.refused.identity_refused':
        '{reason, select, address {Rocket.Chat n’obtient pas d’identité d’authentik, car authentik ne la donne pas à {detail}.} other {Rocket.Chat n’obtient pas d’identité d’authentik, car le fournisseur n’a pas de mappage pour le périmètre « openid ».}}',
    'login.refused.identity_refused.action':
        '{reason, select, address {Exécutez `/authentik-sync` : les adresses qu’authentik annonce sont alors écrites.} other {Donnez au fournisseur le mappage de périmètre « openid ».}}',
    'login.refused.field_not_found':
        '{reason, select, email {authentik ne donne pas d’adresse e-mail pour cette personne (« {detail} »).} email_field {authentik ne donne pas d’adresse e-mail pour cette personne (« {detail} »).} other {authentik ne donne pas de nom d’utilisateur pour cette personne (« {detail} »).}}',
    'login.refused.field_not_found.action':
        'Renseignez cette information dans authentik, ou vérifiez les mappages de périmètre et les noms de champs dans les paramètres de l’app.',
    'login.refused.merge_refused':
        'le compte {account} existe et ne peut pas être fusionné (« User with username {account} already exists »).',
    'login.refused.merge_refused.action': 'Activez « Fusionner les utilisateurs ».',
    'login.refused.username_taken': 'le nom d’utilisateur est pris par le compte {account}.',
    'login.refused.username_taken.action': 'Renommez l’un des deux, ou fusionnez-les (`/authentik-sync check`).',
    'login.refused.email_taken': 'l’adresse e-mail appartient au compte {account}.',
    'login.refused.email_taken.action': 'Changez l’une des deux, ou fusionnez-les (`/authentik-sync check`).',
    'login.refused.registration_disabled':
        'les services d’authentification n’ont pas le droit d’inscrire des personnes.',
    'login.refused.registration_disabled.action':
        'Activez « Registration with Authentication Services » (Administration > Workspace > Settings > Accounts > Registration).',
    'login.refused.domain_refused': 'le domaine de {account} n’est pas dans la liste des domaines autorisés.',
    'login.refused.domain_refused.action':
        'Ajoutez-le à « Allowed Domains List » (Administration > Workspace > Settings > Accounts > Registration).',
    'login.refused.identity_taken':
        'le serveur y répond par une erreur, car le compte {account} lui correspond et un autre lui est déjà lié.',
    'login.refused.identity_taken.action':
        'Donnez au compte {account} un autre nom ou une autre adresse e-mail, ou annulez le changement dans authentik.',
    'login.refused.address_taken':
        'le serveur y répond par une erreur, car son adresse e-mail appartient au compte {account}.',
    'login.refused.address_taken.action': 'Changez l’adresse de l’un des deux.',
    'login.refused.app_user': '{account} est l’utilisateur d’une app, avec lequel personne ne peut se connecter.',
    'login.refused.app_user.action': 'Renommez la personne dans authentik.',
    'login.refused.approval_mail_failed':
        'les nouveaux comptes doivent être approuvés, et la demande échoue sans adresse e-mail.',
    'login.refused.approval_mail_failed.action': 'Désactivez « Manually Approve New Users ».',
    'login.refused.not_activated': 'le compte {account} est désactivé dans Rocket.Chat.',
    'login.refused.not_activated.action': 'Activez-le sous Administration > Workspace > Users.',

    'login.looked_at':
        'Examiné : {isActive, select, true {compte actif} other {compte désactivé}} dans authentik ; {access, select, true {application autorisée} false {application non autorisée} other {accès décidé par une politique ou non visible}} ; {flow, select, legacy {ancien flux de connexion} other {flux de connexion moderne}} ; {isPreview, select, true {claims tels qu’authentik les évalue} other {claims tels que les mappages d’authentik les donneraient}} : {claims}.',
    'login.claim': '{claim} {detail}',
    'login.claim_empty': '{claim} (vide)',
    'login.no_claims': 'aucun',
    'login.other_accounts_unseen':
        'Sans jeton d’accès personnel, les comptes ayant un autre nom d’utilisateur n’ont pas été recherchés.',
    'login.accounts_looked_up':
        'Il y a plus de comptes qu’une vérification n’en liste ; {by, select, name_and_address {ceux qui ont ce nom d’utilisateur ou cette adresse ont été recherchés} name {celui qui a ce nom d’utilisateur a été recherché, et avant Rocket.Chat 8.4 un compte d’un autre nom ne se trouve pas par son adresse} other {d’autres peuvent avoir ce nom d’utilisateur ou cette adresse}}.',
    'login.people_looked_up':
        'Tout le monde dans authentik n’a pas été examiné ; {isKnown, select, true {ceux qui ont aussi cette adresse ont été recherchés} other {on ne sait pas si quelqu’un d’autre a cette adresse}}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
