import type { withheld as source } from '../en/withheld';

export const withheld = {
    'withheld.entry_needs_token':
        'Il n’y a pas d’entrée OAuth personnalisée « {name} », et une app ne peut pas en créer.',
    'withheld.entry_needs_token.action':
        'Ouvrez Administration > Workspace > Settings > OAuth, cliquez sur « Add custom OAuth », saisissez « {name} », cliquez sur « Add » et exécutez `/authentik-sync`. Ou enregistrez dans les paramètres de l’app le jeton d’accès personnel d’un administrateur (avec « Ignorer l’authentification à deux facteurs » coché), et l’app le fait.',
    'withheld.entry_not_created':
        '{count, plural, one {# changement de l’entrée attend} other {# changements de l’entrée attendent}} qu’elle existe.',
    'withheld.entry_premium_only':
        '{count, plural, one {# changement de l’entrée attend} other {# changements de l’entrée attendent}} : ce serveur est en version 9.0 ou plus récente et n’a pas de licence avec le module « oauth-enterprise » ; il se comporte donc comme si toute entrée OAuth personnalisée était désactivée. Les salons sont synchronisés tout de même.',
    'withheld.entry_premium_only.action':
        'Enregistrez l’espace de travail pour le forfait Starter gratuit ou un forfait payant.',
    'withheld.entry_in_use':
        'Il y a déjà une entrée OAuth personnalisée « {entry} », que l’app n’a pas configurée ; des personnes se connectent peut-être par elle. {count, plural, one {# changement attend ; il est montré} other {# changements attendent ; ils sont montrés}} ci-dessous avec ce qui s’y trouve maintenant.',
    'withheld.entry_in_use.action':
        '`/authentik-sync adopt` reprend ses valeurs dans les paramètres de l’app ; approuver le plan les remplace par celles que les paramètres ont maintenant.',
    'withheld.entry_of_other':
        'Il y a déjà une entrée OAuth personnalisée « {entry} », et elle mène à {leadsTo}, qui n’est pas l’authentik des paramètres ; rien de la connexion n’est donc configuré ni modifié.',
    'withheld.entry_of_other.action':
        'Saisissez un autre « Nom du service », ou supprimez l’entrée sous Administration > Workspace > Settings > OAuth si plus personne ne se connecte par elle.',
    'withheld.entry_without_credentials':
        '{count, plural, one {# changement de l’entrée attend} other {# changements de l’entrée attendent}} : l’ID client et la clé secrète client ne sont pas définis tous les deux.',
    'withheld.entry_without_credentials.action':
        'Donnez à l’app un jeton authentik qui a le droit de configurer le fournisseur, exécutez `/authentik-sync blueprint`, ou copiez l’ID client et la clé secrète du fournisseur d’authentik dans les paramètres de l’app.',
    'withheld.entry_without_application':
        '{count, plural, one {# changement de l’entrée attend} other {# changements de l’entrée attendent}} que le fournisseur et l’application soient dans authentik : sans eux, une entrée ne laisse entrer personne.',
    'withheld.rooms_not_created_by_setting': 'Manque : {what}. Et « Créer les salons manquants » est désactivé.',
    'withheld.rooms_not_created_by_setting.action': 'Créez ce qui manque, ou activez ce paramètre.',
    'withheld.room_owner_missing':
        '{what} : il n’y a pas d’utilisateur « {owner} » qui puisse posséder les nouveaux salons ; {count, plural, one {# changement attend} other {# changements attendent}}.',
    'withheld.room_owner_missing.action': 'Corrigez le paramètre « Propriétaire des nouveaux salons ».',
    'withheld.setting_not_known': 'Ce serveur n’a pas {what}.',
    'withheld.setting_not_known.action': 'Rien à faire ; les versions plus récentes l’ont.',
    'withheld.waits_for_person':
        '{what} : {count, plural, one {# changement n’est pas fait} other {# changements ne sont pas faits}} automatiquement, car personne n’a demandé cette exécution, et une modification de la connexion est confirmée par une personne.',
    'withheld.waits_for_person.action': '`/authentik-sync` le fait.',
    'withheld.drift_reported':
        '{what} : modifié par quelqu’un d’autre, et l’app est réglée pour seulement le signaler ({count, plural, one {# changement} other {# changements}}).',
    'withheld.drift_reported.action':
        '`/authentik-sync` le rétablit ; avec le paramètre « Ce qui a été modifié à la main », cela se fait automatiquement.',
    'withheld.directory_partial':
        '{what} : le jeton ne voit qu’une partie des groupes ; personne n’est donc retiré, et rien qui les nomme tous n’est écrit. Une personne qui semble être partie est peut-être dans un groupe qu’il ne voit pas.',
    'withheld.directory_partial.action':
        'Donnez au rôle du jeton la permission globale {permission} (Directory > Roles). Personne ne peut l’approuver à la place.',
    'withheld.login_not_live':
        '{what} : laissé tel quel, car personne ne peut encore se connecter avec authentik et cela fermerait un autre accès.',
    'withheld.login_not_live.action':
        'Faites d’abord fonctionner la connexion (`/authentik-sync check`), puis relancez l’opération.',
    'withheld.changed_since':
        '{what} : modifié par quelqu’un depuis cette exécution (maintenant : {now}), donc laissé tel quel.',
    'withheld.changed_since.action': 'La décision revient à la personne qui l’a modifié.',
    'withheld.needs_token':
        '{what} : seul le jeton d’accès personnel d’un administrateur peut modifier des équipes, des rôles et des comptes désactivés ; {count, plural, one {# changement attend donc} other {# changements attendent donc}}.',
    'withheld.needs_token.action':
        'Enregistrez-en un (avec « Ignorer l’authentification à deux facteurs » coché) dans les paramètres de l’app. Tout le reste continue.',
    'withheld.directory_empty':
        'authentik ne montre {shown, select, groups {aucun groupe} other {aucune personne}}, et auparavant il y en avait{before, plural, =0 {} other { #}} ; personne n’est donc retiré de {what}.',
    'withheld.directory_empty.action':
        'Si c’est une erreur, vérifiez les permissions du jeton et authentik. Si tout y a vraiment été supprimé, retirez les personnes à la main.',
    'withheld.groups_unseen':
        'authentik ne montre plus {groups}, et cette version ne dit pas si un groupe a été supprimé ou si le jeton n’a pas le droit de le voir. {count, plural, one {# changement attend} other {# changements attendent}} ({what}).',
    'withheld.groups_unseen.action':
        'Donnez au rôle du jeton la permission globale authentik_core.view_group (Directory > Roles) ; s’ils ont été supprimés, approuvez.',
    'withheld.people_unseen':
        'authentik ne montre plus les personnes derrière {people}, et cette version ne dit pas si quelqu’un a été supprimé ou si le jeton n’a pas le droit de le voir. {count, plural, one {# changement attend} other {# changements attendent}}.',
    'withheld.people_unseen.action':
        'Donnez au rôle du jeton la permission globale authentik_core.view_user (Directory > Roles) ; si ces personnes ont été supprimées, approuvez.',
    'withheld.groups_gone':
        'authentik ne montre plus {groups}, et l’app a peut-être ajouté des personnes par là. {count, plural, one {# retrait attend} other {# retraits attendent}} ({what}).',
    'withheld.groups_gone.action': 'Regardez dans authentik ; si la suppression était voulue, approuvez.',
    'withheld.missing_once':
        'La liste d’utilisateurs d’authentik ne montre plus les personnes derrière {people}, et le faisait à l’exécution précédente. {count, plural, one {# changement attend} other {# changements attendent}} : personne ne compte comme disparu après une seule vérification.',
    'withheld.missing_once.action': 'Rien à faire ; la prochaine exécution en décide, ou approuvez.',
    'withheld.room_public':
        '{what} : une règle veut un salon privé, mais celui de ce nom existait déjà et est public ; n’importe qui peut donc y lire. {count, plural, one {# changement attend} other {# changements attendent}}.',
    'withheld.room_public.action':
        'Regardez qui y est, et approuvez si c’est le salon voulu ; sinon, renommez-le, et l’app crée le sien.',
    'withheld.room_of_others':
        '{what} : ce salon privé existait déjà, et aucune règle n’explique pourquoi il appartient à {owners}. {count, plural, one {# changement attend} other {# changements attendent}}.',
    'withheld.room_of_others.action':
        'Regardez qui y est, et approuvez si c’est le salon voulu ; sinon, renommez-le, et l’app crée le sien.',
    'withheld.group_missing':
        'Aucun groupe ne correspond à la règle {rules} : il a été renommé ou supprimé, ou le jeton n’a pas le droit de le voir. {count, plural, one {# retrait attend} other {# retraits attendent}} ({what}).',
    'withheld.group_missing.action': 'Corrigez la règle, ou approuvez si c’est voulu.',
    'withheld.protected': '{people} ({what}) : protégé, {ground}.',
    'withheld.protected.action': 'Rien à faire ; si c’est voulu, faites-le à la main dans Rocket.Chat.',
    'withheld.threshold_target':
        '{what} : {number, number} sur {of, number} ({percent, number} %) seraient retirés d’un coup, la limite est de {limit, number} %.',
    'withheld.threshold_target.action':
        'Regardez de qui il s’agit, et approuvez si c’est voulu ; ou augmentez le paramètre « Limite de retraits, pourcentage ».',
    'withheld.threshold_run':
        '{what} : {number, plural, one {# retrait} other {# retraits}} en une exécution, la limite est de {limit, number}.',
    'withheld.threshold_run.action':
        'Regardez de qui il s’agit, et approuvez si c’est voulu ; ou augmentez le paramètre « Limite de retraits, nombre ».',
    'withheld.first_removal':
        '{count, plural, one {# retrait attend} other {# retraits attendent}} ({what}) : un administrateur doit examiner le premier plan qui retire quelqu’un.',
    'withheld.first_removal.action':
        'Regardez de qui il s’agit, et approuvez si c’est voulu ; les exécutions suivantes ne le redemandent pas.',
    'withheld.names_fall_together':
        '{what} : les noms de {groups} sont identiques sans les caractères que Rocket.Chat n’accepte pas ; ces groupes partageraient donc ce que seuls les membres voient. {count, plural, one {# changement attend} other {# changements attendent}}.',
    'withheld.names_fall_together.action':
        'Nommez chaque groupe dans sa propre règle, avec son propre salon ; ou approuvez s’ils doivent le partager, et les exécutions suivantes ne le redemandent pas.',
    'withheld.link_weak':
        '{count, plural, one {# compte est peut-être celui d’une personne} other {# comptes sont peut-être ceux de personnes}} d’authentik, et ce n’est pas certain. Tant que personne ne le confirme, rien ne {count, plural, one {lui} other {leur}} est attribué.',
    'withheld.link_weak.action':
        'Examinez chaque paire : le plan a un bouton qui lie celles qu’il montre, si toutes sont justes ; `/authentik-sync link <person> @<account>` en décide une.',
    'withheld.link_first':
        '{count, plural, one {# ajout attend} other {# ajouts attendent}} ({what}) qu’on sache à qui {count, plural, one {est ce compte} other {sont ces comptes}}.',
    'withheld.link_first.action': 'Approuvez les liens, ou décidez-en ; le reste suivra.',
    'withheld.privilege_first':
        '{people} : recevrait {what}, et avec cela le droit de se donner tous les autres. Cela attend l’approbation de quelqu’un, la première fois pour chaque personne.',
    'withheld.privilege_first.action': 'Regardez de qui il s’agit, et approuvez si c’est voulu.',
    'withheld.adoption_over':
        'La période de reprise des comptes existants est passée. La rouvrir pour {days, plural, one {# jour} other {# jours}} attend l’approbation de quelqu’un, indépendamment de tout le reste.',
    'withheld.adoption_over.action':
        '`/authentik-sync plan` a un bouton pour cela, si des personnes n’ont pas encore repris leur compte ; sinon, choisissez « Aucune » pour « Reprise des comptes existants ».',
    'withheld.adoption_of_before':
        'L’entrée « {entry} » de l’ancien nom du service reprend des comptes existants d’après {by, select, address {l’adresse} other {le nom d’utilisateur}}, jusqu’au {time}.',
    'withheld.adoption_of_before.action':
        'Approuvez pour y mettre fin maintenant, si plus personne n’a à passer par elle ; sinon, l’app y met fin à ce moment-là.',
    'withheld.sso_permissions_missing':
        '{count, plural, one {# changement dans authentik attend} other {# changements dans authentik attendent}} : il manque au jeton authentik {permissions}.',
    'withheld.sso_permissions_missing.action':
        'Attribuez tout ce qui manque au rôle de l’utilisateur du jeton (Directory > Roles), comme permissions globales, et exécutez `/authentik-sync` ; elles peuvent être retirées ensuite. Ou exécutez `/authentik-sync blueprint` et importez plutôt le fichier.',
    'withheld.webhook_permissions_missing':
        'authentik ne signale pas les changements à l’app : il manque au jeton authentik {permissions} pour s’occuper du webhook.',
    'withheld.webhook_permissions_missing.action':
        'Attribuez tout ce qui manque au rôle de l’utilisateur du jeton (Directory > Roles), comme permissions globales, et exécutez `/authentik-sync` ; elles peuvent être retirées ensuite. À la main : docs/keeping-up.md, « The webhook by hand ». Tout le reste continue sans cela.',
    'withheld.webhook_without_receiver':
        'authentik ne signale pas les changements à l’app : il envoie des webhooks pour les membres d’un groupe, et aucun groupe n’a de membre direct.',
    'withheld.webhook_without_receiver.action':
        'Mettez un administrateur dans un groupe comme « authentik Admins », et exécutez `/authentik-sync`.',
    'withheld.sso_flow_missing': '{what} dans authentik : vous devez choisir les flux. {lacking}.',
    'withheld.sso_flow_missing.action':
        'Mettez le slug de l’un d’eux dans le paramètre « Flux d’autorisation » ou « Flux d’invalidation » de l’app, et exécutez `/authentik-sync`.',
    'withheld.sso_mappings_missing':
        '{what} dans authentik : aucun mappage de périmètre n’est attaché, et celui d’authentik a disparu, pour {lacking}.',
    'withheld.sso_mappings_missing.action':
        'Ouvrez Customization > Blueprints dans authentik et appliquez « System - OAuth2 Provider - Scopes », ou attachez l’un des vôtres au fournisseur, puis exécutez `/authentik-sync`.',
    'withheld.sso_slug_taken':
        'Le slug « {slug} » est celui d’une autre application dans authentik, « {application} » ; rien n’y est donc modifié.',
    'withheld.sso_slug_taken.action':
        'Saisissez-en un autre dans le paramètre « Slug de l’application » ; l’app crée une application avec ce slug.',
    'withheld.sso_provider_taken':
        'Le fournisseur de l’ID client des paramètres appartient à l’application « {application} » dans authentik, et un fournisseur n’en a qu’une.',
    'withheld.sso_provider_taken.action':
        'Saisissez {application} dans le paramètre « Slug de l’application », ou videz « ID client » et « Clé secrète client », pour que l’app crée son propre fournisseur.',
    'withheld.sso_all_groups_required':
        '{count, plural, one {# changement concernant qui peut se connecter attend} other {# changements concernant qui peut se connecter attendent}} : l’application « {slug} » a le mode de moteur de politiques (policy engine mode) « all » ; une personne devrait donc être dans chacun des groupes.',
    'withheld.sso_all_groups_required.action':
        'Mettez ce mode sur « any » dans authentik (Applications > Edit), ou listez un seul groupe.',
    'withheld.sso_groups_unknown':
        '{count, plural, one {# changement de la connexion attend} other {# changements de la connexion attendent}} : « Groupes autorisés à se connecter » ne nomme aucun groupe qu’authentik montre, et sans groupe tout le monde pourrait se connecter : {groups}.',
    'withheld.sso_groups_unknown.action':
        'Corrigez le paramètre « Groupes autorisés à se connecter », ou faites en sorte que le jeton voie le groupe.',
    'withheld.sso_groups_unbound':
        '{count, plural, one {# changement de la connexion attend} other {# changements de la connexion attendent}} : aucun des « Groupes autorisés à se connecter » ne peut être lié à l’application, et sans groupe tout le monde pourrait se connecter.',
    'withheld.sso_groups_unbound.action':
        'Décidez d’abord du changement retenu qui fixe qui peut se connecter, puis relancez l’opération.',
    'withheld.sso_opens_login':
        '« Groupes autorisés à se connecter » est vide ; tout le monde dans authentik pourrait donc se connecter ({what}).',
    'withheld.sso_opens_login.action': 'Approuvez si c’est voulu, ou listez un groupe.',
    'withheld.told': '{what} : {told}.',
    'withheld.told.action': 'Exécutez `/authentik-sync plan` pour l’état actuel.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
