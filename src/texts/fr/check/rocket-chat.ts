import type { rocketChat as source } from '../../en/check/rocket-chat';

export const rocketChat = {
    'check.title.rocketchat_version': 'Version de Rocket.Chat',
    'check.title.licence': 'Licence',
    'check.title.workspace_token': 'Jeton d’accès personnel',
    'check.title.workspace_token_two_factor': 'Second facteur du jeton d’accès personnel',
    'check.title.entry': 'Entrée OAuth personnalisée',
    'check.title.entry_settings': 'Paramètres de l’entrée',
    'check.title.service_live': 'Service de connexion',
    'check.title.login_style': 'Style de connexion',
    'check.title.login_flow': 'Flux de connexion',
    'check.title.ssrf': 'Adresses privées',
    'check.title.second_writer': 'Second mappage de groupes',
    'check.title.login_form': 'Formulaire de connexion',
    'check.title.restrictions': 'Restrictions des comptes',

    'check.rocketchat_version.is': 'Rocket.Chat {version}.',
    'check.rocketchat_version.unknown':
        'Rocket.Chat n’a pas dit quelle est sa version ; l’app ne peut donc pas savoir quelles règles s’appliquent.',
    'check.rocketchat_version.unknown.action':
        'Mettez dans « Adresse REST », dans les paramètres de l’app, une adresse que le serveur lui-même atteint, comme `http://localhost:3000`.',
    'check.rocketchat_version.unknown_because':
        'Rocket.Chat n’a pas dit quelle est sa version ; l’app ne peut donc pas savoir quelles règles s’appliquent.',
    'check.licence.refused':
        'Rocket.Chat {version} refuse ici l’OAuth personnalisé : à partir de 9.0, il faut une licence avec le module « oauth-enterprise », et sans elle tout se passe comme si chaque entrée était désactivée.',
    'check.licence.has_module': 'La licence a le module « oauth-enterprise ».',
    'check.licence.is_valid':
        'Il y a une licence valide. Seul le jeton d’un administrateur pourrait dire quels modules elle a.',
    'check.licence.not_needed': 'Cette version n’en demande pas pour l’OAuth personnalisé.',
    'check.licence.unknown':
        'L’OAuth personnalisé demande une licence à partir de 9.0. On n’a pas pu savoir s’il y en a une : ni `Enterprise_License_Status` ni `licenses.info` ne le disent.',
    'check.licence.none_and_version_unknown':
        'Il n’y a pas de licence avec le module « oauth-enterprise ». L’OAuth personnalisé en demande une à partir de 9.0, et Rocket.Chat n’a pas dit quelle est sa version.',
    'check.licence.needed_from_nine':
        'L’OAuth personnalisé fonctionne sans licence dans cette version, et cesse de fonctionner avec la mise à jour vers 9.0.',
    'check.do.register':
        'Enregistrez l’espace de travail pour le forfait Starter gratuit ou un forfait payant (Administration > Workspace).',
    'check.do.register_if_nine':
        'Si c’est 9.0 ou plus récent, enregistrez l’espace de travail pour le forfait Starter gratuit ou un forfait payant (Administration > Workspace).',
    'check.do.register_before_update':
        'Enregistrez l’espace de travail pour le forfait Starter gratuit ou un forfait payant (Administration > Workspace). Faites-le avant cette mise à jour.',

    'check.workspace_token.none':
        'Il n’y a pas de jeton d’accès personnel d’un administrateur ; l’app ne peut donc ni créer l’entrée, ni donner des rôles, ni lister les comptes.',
    'check.workspace_token.accepted':
        'Le jeton d’accès personnel est accepté. Il appartient à {username}, un administrateur.',
    'check.workspace_token.no_administrator':
        'Le jeton d’accès personnel appartient à {username}, qui n’est pas administrateur.',
    'check.workspace_token_two_factor.ignored': 'Il ignore le second facteur.',
    'check.workspace_token_two_factor.asked':
        'Il a été créé sans « Ignorer l’authentification à deux facteurs ». Rocket.Chat demandera un code quand l’app écrira, et personne ne pourra le donner.',
    'check.workspace_token_two_factor.of_a_login':
        'Il n’est pas parmi les jetons d’accès personnels de son utilisateur. Un jeton issu d’une connexion prend fin avec elle.',
    'check.do.create_personal_token':
        'Créez-en un en tant qu’administrateur (Profil > Jeton d’accès personnel, « Ignorer l’authentification à deux facteurs » coché) et enregistrez-le dans les paramètres de l’app.',

    'check.entry.absent': 'Il n’y a pas d’entrée OAuth personnalisée « {entry} », donc pas de bouton.',
    'check.entry.on': 'L’entrée OAuth personnalisée « {entry} » existe et est activée.',
    'check.entry.off': 'L’entrée OAuth personnalisée « {entry} » est désactivée, donc pas de bouton.',
    'check.entry_settings.right': 'Chaque paramètre de l’entrée est comme voulu.',
    'check.entry_settings.differ':
        '{count, plural, one {# des paramètres de l’entrée diffère de ce qui est demandé : {changes}.} other {# des paramètres de l’entrée diffèrent de ce qui est demandé : {changes}.}}',
    'check.service_live.absent':
        'L’entrée est activée, mais la page de connexion ne reçoit pas de service « {service} ».',
    'check.service_live.other_client':
        'Le service « {service} » est actif, avec un autre ID client que celui de l’entrée.',
    'check.service_live.hidden': 'Le service « {service} » est actif, mais son bouton est masqué.',
    'check.service_live.live': 'Le service « {service} » est actif sur la page de connexion.',
    'check.do.create_entry': 'Exécutez `/authentik-sync` : l’entrée est alors créée.',
    'check.do.switch_entry_on': 'Exécutez `/authentik-sync` : l’entrée est alors activée.',
    'check.do.set_entry':
        'Exécutez `/authentik-sync` pour les définir, ou modifiez les paramètres de l’app si c’est l’entrée qui est juste.',
    'check.do.show_button':
        'Activez « Afficher le bouton » dans les paramètres de l’app et exécutez `/authentik-sync`.',
    'check.do.refresh_services':
        'Attendez quelques secondes et contrôlez de nouveau. Si cela n’aide pas, ouvrez Administration > Workspace > Settings > OAuth et cliquez sur « Refresh OAuth Services ».',

    'check.login_style.redirect': 'Le style de connexion est « Redirection ».',
    'check.login_style.popup':
        'Le style de connexion est « Fenêtre pop-up ». Les navigateurs qui bloquent les fenêtres demandent « Redirection ».',
    'check.login_style.default_fails':
        'Le style de connexion est « Default », qui ajoute « ?close » à l’URI de redirection, et authentik la refuse.',
    'check.login_style.default_may_fail':
        'Le style de connexion est « Default », qui ne fonctionne qu’avec le flux de connexion moderne.',
    'check.do.choose_redirect':
        'Choisissez « Redirection » comme style de connexion dans les paramètres de l’app et exécutez `/authentik-sync`.',
    'check.login_flow.other_authorize': 'La connexion demande sa page à {url}, mais authentik l’a à une autre adresse.',
    'check.login_flow.other_token':
        'La connexion demande un jeton à {url}, mais authentik les donne à une autre adresse.',
    'check.login_flow.other_identity':
        'La connexion demande l’identité à {url}, mais authentik la donne à une autre adresse.',
    'check.login_flow.legacy': 'Les connexions utilisent l’ancien flux.',
    'check.login_flow.modern_from_nine': 'À partir de 9.0, il n’y a plus que le moderne.',
    'check.login_flow.modern':
        'Les connexions utilisent le flux moderne. Le consentement est demandé à chaque connexion, aucun compte n’est lié par son adresse e-mail, et l’app n’apprend aucune connexion avant sa prochaine exécution planifiée. Dans certaines versions, les comptes ne reçoivent pas d’adresse e-mail d’authentik, et une connexion refusée au niveau du compte se charge sans fin (RocketChat/Rocket.Chat#42062).',
    'check.login_flow.modern.action':
        'Désactivez `Accounts_OAuth_Use_Modern_Flow` (Administration > Workspace > Settings > OAuth) jusqu’à la clôture de ce ticket, si personne ne peut choisir sa propre adresse e-mail dans authentik.',
    'check.login_flow.drops_addresses':
        'Cette version ne les transmet pas : un compte créé par une connexion est arrivé sans adresse.',
    'check.login_flow.passes_addresses':
        'Cette version les transmet : un compte créé par une connexion est arrivé avec son adresse.',
    'check.login_flow.modern_only':
        'Les connexions utilisent le flux moderne, le seul à partir de 9.0. Le consentement est demandé à chaque connexion, aucun compte n’est lié par son adresse e-mail, et l’app n’apprend aucune connexion avant sa prochaine exécution planifiée. Dans certaines versions, les comptes ne reçoivent pas d’adresse e-mail d’authentik, et une connexion refusée au niveau du compte se charge sans fin (RocketChat/Rocket.Chat#42062).',
    'check.login_flow.modern_only.action':
        'Gardez le champ clé « Nom d’utilisateur », et mettez Rocket.Chat à jour à la clôture de ce ticket.',
    'check.do.write_addresses':
        'Exécutez `/authentik-sync` : les adresses qu’authentik annonce sont alors écrites, découpées comme les deux flux de connexion le demandent.',

    'check.ssrf.reaches': 'Cette version permet à l’OAuth personnalisé d’atteindre des adresses privées.',
    'check.ssrf.refuses':
        'Ce serveur dit 8.2, sans dire laquelle des versions 8.2. La version 8.2.0 refuse de demander un jeton à des adresses privées. authentik a une adresse privée ; toute connexion y échoue donc (RocketChat/Rocket.Chat#39328).',
    'check.ssrf.refuses.action': 'Mettez Rocket.Chat à jour vers 8.2.1 ou une version plus récente.',
    'check.ssrf.may_refuse':
        'Ce serveur dit 8.2, sans dire laquelle des versions 8.2. La version 8.2.0 refuse de demander un jeton à des adresses privées. Si l’adresse d’authentik en est une, toute connexion y échoue (RocketChat/Rocket.Chat#39328).',
    'check.ssrf.may_refuse.action': 'Mettez Rocket.Chat à jour vers 8.2.1 ou une version plus récente.',

    'check.second_writer.none': 'Rien d’autre n’écrit les appartenances des règles de groupes.',
    'check.second_writer.channels':
        'Le mappage de groupes de Rocket.Chat lui-même est aussi activé (« Map Roles/Groups to channels »). À chaque connexion, il va à l’encontre des règles de groupes de l’app.',
    'check.second_writer.roles':
        'Le mappage de groupes de Rocket.Chat lui-même est aussi activé (« Merge Roles from SSO »). À chaque connexion, il va à l’encontre des règles de groupes de l’app.',
    'check.second_writer.both':
        'Le mappage de groupes de Rocket.Chat lui-même est aussi activé (« Map Roles/Groups to channels » et « Merge Roles from SSO »). À chaque connexion, il va à l’encontre des règles de groupes de l’app.',
    'check.do.switch_mapping_off':
        'Désactivez les deux dans les paramètres OAuth de Rocket.Chat, ou videz le paramètre « Règles de groupes » de l’app.',
    'check.login_form.shown': 'Le formulaire de connexion est affiché aussi ; il y a donc un autre accès.',
    'check.login_form.hidden': 'Le formulaire de connexion est masqué.',
    'check.login_form.no_way_in':
        'Le formulaire de connexion est masqué et le service de connexion n’est pas actif ; il n’y a donc aucun accès pour quiconque n’est pas déjà connecté.',
    'check.do.show_form':
        'Le jeton d’accès personnel d’un administrateur rétablit le formulaire (`POST settings/Accounts_ShowFormLogin`), tout comme un démarrage avec `OVERWRITE_SETTING_Accounts_ShowFormLogin=true`.',
    'check.restrictions.differ':
        '{count, plural, one {# restriction des comptes n’est pas telle que souhaitée : {changes}.} other {# restrictions des comptes ne sont pas telles que souhaitées : {changes}.}}',
    'check.restrictions.differ.action':
        'Exécutez `/authentik-sync`, ou choisissez « Laisser tel quel » dans les paramètres de l’app.',
    'check.restrictions.none': 'Aucune restriction des comptes n’est demandée.',
    'check.restrictions.right':
        'Toutes les restrictions des comptes que ce serveur connaît sont telles que souhaitées.',
    'check.restrictions.not_on_this_server': 'Ce serveur n’a pas {settings}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
