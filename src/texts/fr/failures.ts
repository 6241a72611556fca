import type { failures as source } from '../en/failures';

export const failures = {
    'failure.settings_invalid': 'Les paramètres de l’app ne peuvent pas fonctionner.',
    'failure.settings_invalid.action':
        'Ouvrez Administration > Marketplace > Private Apps > Authentik SSO > Settings et corrigez-les.',
    'failure.authentik_unreachable': 'Rocket.Chat ne peut pas atteindre authentik à {url} : {reason}.',
    'failure.authentik_unreachable.action':
        'Vérifiez le paramètre « URL d’authentik », et que le serveur Rocket.Chat peut ouvrir des connexions vers cette adresse. S’il atteint authentik sous un autre nom, remplissez « URL côté serveur ».',
    'failure.authentik_timeout': 'authentik à {url} n’a pas répondu à temps : {reason}.',
    'failure.authentik_timeout.action':
        'Vérifiez qu’il fonctionne et que le serveur Rocket.Chat peut l’atteindre, puis réessayez.',
    'failure.authentik_certificate': 'Le certificat d’authentik à {url} n’est pas accepté : {reason}.',
    'failure.authentik_certificate.action':
        'Donnez à authentik un certificat auquel Rocket.Chat fait confiance, ou démarrez Rocket.Chat avec NODE_EXTRA_CA_CERTS qui indique le fichier de votre autorité de certification. L’app ne peut pas désactiver cette vérification.',
    'failure.authentik_too_large': 'La réponse d’authentik à {url} est trop volumineuse : {reason}.',
    'failure.authentik_too_large.action':
        'Vérifiez le paramètre « URL d’authentik » : les réponses d’authentik viennent par pages de 100 et restent bien en dessous, sauf pour un groupe de plus de 10 000 personnes, qui vient par pages si le jeton a authentik_core.view_user.',
    'failure.authentik_starting': 'authentik à {url} démarre (code d’état {status}).',
    'failure.authentik_starting.action': 'Attendez une minute et réessayez.',
    'failure.authentik_down':
        'authentik à {url} a répondu avec le code d’état {status} : son serveur derrière le proxy ne fonctionne pas.',
    'failure.authentik_down.action': 'Consultez les journaux d’authentik, puis réessayez.',
    'failure.authentik_failed': 'authentik à {url} a échoué en traitant {what} (ID de requête {request}).',
    'failure.authentik_failed.action':
        'Cherchez cet ID dans les journaux du serveur d’authentik, puis relancez l’opération ; ce qui a déjà été fait ne l’est pas deux fois.',
    'failure.authentik_throttled': 'Un proxy devant authentik à {url} refuse toute nouvelle requête (code d’état 429).',
    'failure.authentik_throttled.action': 'Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
    'failure.authentik_not_found':
        'authentik à {url} a répondu par une page web et le code d’état 404 au lieu de son API.',
    'failure.authentik_not_found.action':
        'Vérifiez le paramètre « URL d’authentik » : il doit contenir le chemin sous lequel authentik est installé, s’il y en a un, et rien de plus.',
    'failure.authentik_not_authentik': 'Ce qui répond à {url} (code d’état {status}) n’est pas authentik.',
    'failure.authentik_not_authentik.action':
        'Saisissez l’adresse à laquelle on ouvre authentik, comme `https://authentik.company`, dans le paramètre « URL d’authentik ».',
    'failure.authentik_not_json': 'authentik à {url} a répondu autre chose que du JSON.',
    'failure.authentik_not_json.action':
        'Vérifiez si un proxy ou une page de connexion se trouve entre Rocket.Chat et authentik.',
    'failure.authentik_unexpected_answer': 'authentik à {url} a donné une réponse que l’app ne comprend pas : {what}.',
    'failure.authentik_unexpected_answer.action':
        'Vérifiez sa version (2024.12 ou plus récente), et signalez ceci avec le journal de l’app.',
    'failure.authentik_name_too_long': 'Dans authentik, un nom à {what} dépasse {most, number} caractères.',
    'failure.authentik_name_too_long.action': 'Raccourcissez-le dans authentik.',
    'failure.authentik_token_absent':
        'Il y a des règles de groupes, mais pas de jeton authentik pour lire les groupes.',
    'failure.authentik_token_absent.action':
        '`/authentik-sync blueprint token` en crée un ; ou créez un jeton d’API dans authentik (Directory > Tokens and App passwords, intent « API Token », « Expiring » décoché) et enregistrez-le dans le paramètre « Jeton d’API ».',
    'failure.authentik_token_refused':
        'authentik à {url} refuse le jeton : il est faux, expiré, ou n’est pas un jeton d’API. Un jeton qui expire reçoit de lui-même une nouvelle clé et n’est alors plus valable ici.',
    'failure.authentik_token_refused.action':
        'Créez-en un avec l’intent « API Token » et « Expiring » décoché, et enregistrez-le dans le paramètre « Jeton d’API ».',
    'failure.authentik_token_not_applied':
        'authentik à {url} ne connaît pas le jeton que `/authentik-sync blueprint token` a créé.',
    'failure.authentik_token_not_applied.action':
        'Collez ce blueprint dans authentik et appuyez sur ▶ (« Apply ») : `/authentik-sync blueprint token` le montre de nouveau. S’il a déjà été appliqué, quelqu’un y a supprimé le jeton ou lui a donné une autre clé : appliquez-le encore une fois.',
    'failure.authentik_redirected':
        'Les requêtes vers authentik à {url} sont modifiées en chemin : {what}. Le plus probable est que cette adresse les redirige vers une autre.',
    'failure.authentik_redirected.action':
        'Saisissez l’adresse à laquelle un navigateur aboutit, souvent avec https au lieu de http, dans le paramètre « URL d’authentik » ; s’il n’y a pas de redirection, faites en sorte que le proxy transmette les en-têtes Host, X-Forwarded-Proto et Authorization.',
    'failure.authentik_permission_missing': 'Il manque au jeton authentik : {permission}.',
    'failure.authentik_permission_missing.action':
        'Attribuez tout ce qui manque au rôle de l’utilisateur du jeton (Directory > Roles), comme permissions globales.',
    'failure.authentik_slug_unknown': 'authentik à {url} n’a pas d’application « {slug} » avec un fournisseur OAuth2.',
    'failure.authentik_slug_unknown.action':
        '`/authentik-sync blueprint` crée les deux avec un texte à coller ; avec un jeton qui en a le droit, `/authentik-sync` le fait. S’ils existent déjà, corrigez le paramètre « Slug de l’application ».',
    'failure.authentik_refused': 'Refusé par authentik : {what}. {reason}',
    'failure.authentik_refused.action':
        'Corrigez ce qu’il nomme, dans authentik ou dans les paramètres de l’app, puis relancez l’opération.',
    'failure.authentik_object_gone':
        'Introuvable dans authentik : {what}. Cela n’y est plus, ou le jeton n’a pas le droit de le voir.',
    'failure.authentik_object_gone.action': 'Relancez l’opération.',
    'failure.directory_incomplete':
        'La liste {path} d’authentik est incomplète : {read} éléments sur {count} ont pu être lus. Soit elle a changé entre-temps, soit le jeton n’en voit qu’une partie. Rien n’a été modifié.',
    'failure.directory_incomplete.action':
        'Réessayez ; si cela persiste, donnez au rôle du jeton les permissions globales authentik_core.view_group et authentik_core.view_user.',
    'failure.directory_moved':
        'La liste {path} d’authentik a changé pendant sa lecture ; une partie n’a peut-être pas été vue. Rien n’a été modifié.',
    'failure.directory_moved.action': 'Relancez l’opération dans un moment.',
    'failure.discovery_incomplete': 'Le document de découverte {url} n’a pas de « {key} ».',
    'failure.discovery_incomplete.action':
        'Vérifiez que le paramètre « URL d’authentik » mène à authentik 2024.12 ou plus récent, et qu’aucun proxy ne modifie sa réponse.',
    'failure.discovery_foreign_origin': 'authentik annonce son {key} à {found}, mais l’URL d’authentik est {expected}.',
    'failure.discovery_foreign_origin.action':
        'S’il y a un proxy devant authentik, faites en sorte qu’il transmette les en-têtes Host et X-Forwarded-Proto (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS) ; sinon, saisissez l’adresse qu’authentik annonce dans le paramètre « URL d’authentik ».',
    'failure.discovery_issuer_differs':
        'Le document de découverte nomme l’émetteur {found}, et non {expected} : il appartient à une autre application ou à un autre authentik.',
    'failure.discovery_issuer_differs.action':
        'Vérifiez le paramètre « Slug de l’application » et le mode d’émetteur (issuer mode) du fournisseur.',
    'failure.rocketchat_unreachable': 'L’app ne peut pas atteindre l’API REST de Rocket.Chat à {url} : {reason}.',
    'failure.rocketchat_unreachable.action':
        'Mettez dans « Adresse REST » une adresse que le serveur lui-même atteint, comme `http://localhost:3000`.',
    'failure.rocketchat_timeout': 'L’API REST de Rocket.Chat à {url} n’a pas répondu à temps : {reason}.',
    'failure.rocketchat_timeout.action':
        'Réessayez ; si le message reste le même, mettez dans « Adresse REST » une adresse que le serveur lui-même atteint, comme `http://localhost:3000`.',
    'failure.rocketchat_certificate': 'Le certificat de {url} n’est pas accepté par Rocket.Chat lui-même : {reason}.',
    'failure.rocketchat_certificate.action':
        'Mettez dans « Adresse REST » une adresse interne au serveur, comme `http://localhost:3000`, ou utilisez NODE_EXTRA_CA_CERTS.',
    'failure.rocketchat_too_large': 'La réponse de l’API REST de Rocket.Chat à {url} est trop volumineuse : {reason}.',
    'failure.rocketchat_too_large.action':
        'Vérifiez « Adresse REST » : les réponses de Rocket.Chat viennent par pages de 100 et restent bien en dessous.',
    'failure.rocketchat_not_rocketchat':
        'Ce qui répond à {url} (code d’état {status}) n’est pas l’API REST de Rocket.Chat.',
    'failure.rocketchat_not_rocketchat.action':
        '{status, select, 502 {Réessayez dans une minute : un proxy n’atteint pas Rocket.Chat en ce moment. Si cela persiste, mettez dans « Adresse REST » une adresse interne au serveur, comme `http://localhost:3000`.} 503 {Réessayez dans une minute : un proxy n’atteint pas Rocket.Chat en ce moment. Si cela persiste, mettez dans « Adresse REST » une adresse interne au serveur, comme `http://localhost:3000`.} 504 {Réessayez dans une minute : un proxy n’atteint pas Rocket.Chat en ce moment. Si cela persiste, mettez dans « Adresse REST » une adresse interne au serveur, comme `http://localhost:3000`.} other {Vérifiez « Site URL », ou définissez « Adresse REST ».}}',
    'failure.rocketchat_redirected':
        'Les requêtes vers l’API REST de Rocket.Chat à {url} sont redirigées vers une autre adresse ; le jeton d’accès personnel n’a donc pas été envoyé.',
    'failure.rocketchat_redirected.action':
        'Mettez dans « Adresse REST » l’adresse à laquelle un navigateur aboutit, ou une adresse interne au serveur, comme `http://localhost:3000` ; s’il n’y a pas de redirection, faites en sorte que le proxy transmette l’en-tête Authorization.',
    'failure.rocketchat_unexpected_answer':
        '{endpoint} de Rocket.Chat a donné une réponse que l’app ne comprend pas : {what}.',
    'failure.rocketchat_unexpected_answer.action':
        'Réessayez ; si la réponse est la même, signalez-la avec le journal de l’app.',
    'failure.rocketchat_throttled': 'Le limiteur de débit de Rocket.Chat refuse {endpoint}.',
    'failure.rocketchat_throttled.action':
        'Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}. Si les paramètres ne contiennent pas de jeton d’accès personnel, celui d’un administrateur aide : il est exempté.',
    'failure.rocketchat_token_refused': 'Rocket.Chat à {url} refuse le jeton d’accès personnel.',
    'failure.rocketchat_token_refused.action':
        'Créez-en un nouveau en tant qu’administrateur (Profil > Jeton d’accès personnel) et enregistrez-le comme « Jeton d’accès personnel » ; son propriétaire est indiqué dans « ID utilisateur de l’administrateur », sinon c’est la personne qui exécute la commande.',
    'failure.rocketchat_token_no_administrator':
        'Le jeton d’accès personnel appartient à {username}, qui n’est pas administrateur.',
    'failure.rocketchat_token_no_administrator.action':
        'Créez-en un en tant qu’administrateur (Profil > Jeton d’accès personnel, « Ignorer l’authentification à deux facteurs » coché) et enregistrez-le dans les paramètres de l’app.',
    'failure.rocketchat_permission_missing':
        'Le jeton d’accès personnel n’a pas le droit d’appeler {endpoint} : il manque à son utilisateur la permission {permission}.',
    'failure.rocketchat_permission_missing.action':
        'Utilisez le jeton d’un administrateur, ou donnez cette permission à un rôle de son utilisateur (Administration > Workspace > Permissions).',
    'failure.rocketchat_two_factor': 'Rocket.Chat demande un second facteur pour {endpoint}.',
    'failure.rocketchat_two_factor.action':
        'Créez de nouveau le jeton d’accès personnel avec « Ignorer l’authentification à deux facteurs » coché.',
    'failure.rocketchat_premium_only':
        'Rocket.Chat refuse l’OAuth personnalisé sans licence : à partir de 9.0, il fait partie des forfaits payants et du forfait Starter gratuit.',
    'failure.rocketchat_premium_only.action':
        'Enregistrez l’espace de travail pour Starter ou un autre forfait, puis relancez l’opération.',
    'failure.rocketchat_no_seat':
        'Aucune place de la licence de Rocket.Chat n’est libre : aucun autre compte ne peut être actif.',
    'failure.rocketchat_no_seat.action':
        'Libérez-en une en désactivant un compte, ou obtenez d’autres places ; d’ici là, aucune nouvelle personne ne peut se connecter non plus. La prochaine synchronisation active les comptes restants.',
    'failure.rocketchat_refused': 'Rocket.Chat a refusé {endpoint} avec le code d’état {status} ({error}).',
    'failure.rocketchat_refused.action': 'Consultez le journal du serveur.',
    'failure.server_setting_unreadable': 'Le paramètre du serveur {setting} ne peut pas être lu.',
    'failure.server_setting_unreadable.action':
        'Définissez-le sous Administration > Workspace > Settings > General, ou remplissez « Adresse REST » dans les paramètres de l’app.',
    'failure.site_url_unusable':
        'Le paramètre du serveur « Site URL » n’est pas une adresse à laquelle authentik peut renvoyer les personnes : {what}. Rien n’a été configuré avec cette adresse.',
    'failure.site_url_unusable.action':
        'Saisissez l’adresse complète de l’espace de travail, comme `https://chat.company`, sous Administration > Workspace > Settings > General.',
    'failure.room_creator_unknown':
        'Le salon #{room} a besoin d’un propriétaire, et il n’y a pas d’utilisateur « {creator} ».',
    'failure.room_creator_unknown.action': 'Corrigez le paramètre « Propriétaire des nouveaux salons ».',
    'failure.room_not_created': 'Le salon #{room} n’a pas été créé : {reason}.',
    'failure.room_not_created.action':
        'Vérifiez que son propriétaire (paramètre « Propriétaire des nouveaux salons ») a le droit de créer des salons, puis relancez l’opération.',
    'failure.room_made_meanwhile':
        'Quelqu’un a créé un salon #{room} depuis que cette exécution a été planifiée ; personne n’y a donc été placé.',
    'failure.room_made_meanwhile.action': 'Regardez à qui il appartient, puis relancez l’opération.',
    'failure.members_not_added': 'Personne n’a été ajouté à #{room} : {reason}.',
    'failure.members_not_added.action': 'Relancez l’opération : tout est replanifié d’après ce qui existe alors.',
    'failure.credentials_not_kept':
        'L’ID client et la clé secrète n’ont pas pu être enregistrés dans les paramètres de l’app ; rien n’a donc été configuré avec eux.',
    'failure.credentials_not_kept.action': 'Réessayez ; si le message reste le même, consultez le journal de l’app.',
    'failure.token_not_kept':
        'Le jeton n’a pas pu être enregistré dans le paramètre « Jeton d’API » ; il n’y a donc pas de blueprint pour lui.',
    'failure.token_not_kept.action': 'Réessayez, ou consultez le journal de l’app.',
    'failure.discovery_differs':
        'authentik annonce {found} pour la nouvelle application, et non {expected}. L’entrée n’a pas été écrite.',
    'failure.discovery_differs.action':
        'S’il y a un proxy devant authentik, faites en sorte qu’il transmette les en-têtes Host et X-Forwarded-Proto (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS), ou saisissez l’adresse qu’authentik annonce dans le paramètre « URL d’authentik » ; puis relancez l’opération.',
    'failure.entry_not_removable':
        'L’entrée OAuth personnalisée « {name} » ne peut pas être supprimée par l’app : ce serveur n’a pas de point de terminaison pour cela, ou aucun jeton d’accès personnel n’est défini. Elle est désactivée.',
    'failure.entry_not_removable.action': 'Supprimez-la sous Administration > Workspace > Settings > OAuth.',
    'failure.nothing_to_undo': 'Aucune exécution n’a changé quoi que ce soit qui puisse être annulé.',
    'failure.nothing_to_undo.action':
        '`/authentik-sync history` liste les exécutions existantes ; ce qui a déjà été annulé ne l’est pas deux fois.',
    'failure.command_too_long': 'Il y a plus de {most, number} caractères après la commande.',
    'failure.command_too_long.action': 'Raccourcissez-la : `/authentik-sync help` montre ce qu’elle accepte.',
    'failure.run_unknown': 'Il n’y a pas d’exécution {run} à annuler.',
    'failure.run_unknown.action': '`/authentik-sync history` liste les exécutions existantes.',
    'failure.run_undone': 'L’exécution {run} a déjà été annulée.',
    'failure.run_undone.action': '`/authentik-sync history` liste les autres.',
    'failure.job_not_scheduled':
        'Le planificateur de Rocket.Chat n’a pas accepté la tâche qui continuerait l’exécution, ou l’annulerait ; l’exécution n’a donc pas commencé.',
    'failure.job_not_scheduled.action': 'Consultez le journal du serveur, redémarrez-le si nécessaire, puis réessayez.',
    'failure.fingerprint_unknown': 'Aucun plan avec l’empreinte {fingerprint} n’a été montré récemment.',
    'failure.fingerprint_unknown.action': 'Exécutez `/authentik-sync plan`, et appliquez l’empreinte affichée.',
    'failure.role_unknown': 'Il n’y a pas de rôle « {role} ».',
    'failure.role_unknown.action': 'Créez-le, ou corrigez la règle.',
    'failure.accounts_renamed':
        'Leurs noms d’utilisateur ont changé depuis que le plan a été fait, et Rocket.Chat donne le rôle « {role} » par nom d’utilisateur.',
    'failure.accounts_renamed.action': 'Relancez l’opération.',
    'failure.team_gone': 'Il n’y a plus d’équipe « {team} ».',
    'failure.team_gone.action': 'Relancez l’opération.',
    'failure.room_not_manageable':
        'Personne n’a pu recevoir le rôle {role} dans #{room} : le propriétaire du jeton d’accès personnel n’est pas dans ce salon privé, et n’a pas pu y être placé.',
    'failure.room_not_manageable.action':
        'Relancez l’opération ; si le message est le même, ajoutez cet administrateur au salon.',
    'failure.people_banned': 'Quiconque a été banni de {room} n’est pas ajouté : cela lèverait le bannissement.',
    'failure.people_banned.action':
        'Levez le bannissement dans le salon (sa liste d’utilisateurs bannis), ou retirez la personne du groupe.',
    'failure.run_in_progress':
        '{seconds, plural, =0 {Une autre exécution est passée entre-temps : rien de celle-ci n’a été fait.} other {Une autre exécution est en cours.}}',
    'failure.run_in_progress.action':
        '{seconds, plural, =0 {Relancez la commande : tout sera vérifié de nouveau.} other {Attendez sa réponse : `/authentik-sync status` dit où elle en est. Si elle a été interrompue, une autre peut commencer dans {seconds, number} secondes au plus tard.}}',
    'failure.run_stopped': 'Quelqu’un a arrêté l’exécution : ce qui en restait n’a pas été fait.',
    'failure.run_stopped.action':
        'La même commande fait ce qui reste ; `/authentik-sync undo` montre comment annuler ce qu’une synchronisation a fait.',
    'failure.run_interrupted': 'L’exécution a été interrompue, par un redémarrage du serveur ou de l’app.',
    'failure.run_interrupted.action':
        'Saisissez de nouveau la même commande. Ce qui a été fait ne l’est pas deux fois.',
    'failure.record_not_kept':
        'Rocket.Chat n’a pas conservé ce que l’app doit retenir (type : {kind}) ; l’app n’a donc pas continué.',
    'failure.record_not_kept.action':
        'Consultez le journal du serveur et vérifiez sa base de données, puis saisissez de nouveau la même commande. Ce qui a été fait ne l’est pas deux fois.',
    'failure.internal': 'Quelque chose d’inattendu s’est produit : {reason}.',
    'failure.internal.action': 'Réessayez, et signalez ceci avec le journal de l’app.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
