import type { authentik as source } from '../../en/check/authentik';

export const authentik = {
    'check.title.settings': 'Paramètres de l’app',
    'check.title.authentik_reachable': 'authentik',
    'check.title.authentik_version': 'Version d’authentik',
    'check.title.authentik_token': 'Jeton d’API',
    'check.title.authentik_token_expiry': 'Expiration du jeton d’API',
    'check.title.authentik_permissions': 'Permissions du jeton d’API',
    'check.title.discovery': 'Document de découverte',
    'check.title.redirect_uri': 'URI de redirection',
    'check.title.provider': 'Fournisseur',
    'check.title.client': 'ID client et clé secrète',
    'check.title.authorize': 'Page de connexion d’authentik',
    'check.title.access': 'Qui peut se connecter',
    'check.title.claims': 'Claims',

    'check.settings.wrong': '{problem}',
    'check.do.correct_settings':
        'Corrigez ceci sous Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'check.settings.nothing_to_set_up_with':
        'Il n’y a ni jeton d’API authentik, ni ID client avec sa clé secrète ; l’app ne peut donc pas configurer la connexion.',
    'check.settings.nothing_to_set_up_with.action':
        'Enregistrez un jeton d’API d’authentik sous Administration > Marketplace > Private Apps > Authentik SSO > Settings, ou exécutez `/authentik-sync blueprint`.',
    'check.settings.no_token':
        'Il n’y a pas de jeton d’API authentik ; l’app ne lit donc aucun groupe et ne peut pas examiner le fournisseur.',
    'check.settings.no_token.action':
        'Créez-en un (Directory > Tokens and App passwords, intent « API Token », « Expiring » décoché) et enregistrez-le sous Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'check.settings.protects_nobody':
        '« Utilisateurs protégés » nomme des personnes qui n’ont pas de compte ; ces mentions ne protègent donc personne : {names}.',
    'check.settings.protects_nobody.action':
        'Écrivez des noms d’utilisateur, séparés par des virgules, des points-virgules, des espaces ou des retours à la ligne ; un nom avec des espaces se met entre guillemets droits.',
    'check.settings.room_owner_missing':
        'Les nouveaux salons doivent appartenir à « {owner} », mais cet utilisateur n’existe pas ; aucun salon n’est donc créé.',
    'check.settings.room_owner_missing.action': 'Corrigez le paramètre « Propriétaire des nouveaux salons ».',
    'check.settings.complete': 'Complets.',
    'check.settings.complete_without_client':
        'Complets. Le premier `/authentik-sync` crée l’ID client et la clé secrète, ou les trouve.',

    'check.authentik_reachable.is_not_authentik': 'Ce qui répond à {url} n’est pas authentik.',
    'check.authentik_reachable.is_not_authentik.action':
        'Saisissez l’adresse à laquelle on ouvre authentik, comme `https://authentik.company`, dans le paramètre « URL d’authentik ».',
    'check.authentik_reachable.answers': 'authentik répond à {url}.',
    'check.authentik_reachable.answers_inside': 'authentik répond à {url}. Les personnes l’ouvrent à {publicUrl}.',
    'check.authentik_version.old':
        'authentik {version} est plus ancien que {oldest}, et l’app n’a jamais été essayée avec cette version.',
    'check.authentik_version.old.action':
        'Mettez authentik à jour. Chaque version majeure intermédiaire doit être installée, l’une après l’autre.',
    'check.authentik_version.is': 'authentik {version}.',

    'check.authentik_token.accepted': 'Le jeton d’API est accepté. Il appartient à {username}.',
    'check.authentik_token.accepted_superuser':
        'Le jeton d’API est accepté. Il appartient à {username}, un superutilisateur, ce qui est bien plus que ce dont l’app a besoin une fois que tout est configuré.',
    'check.authentik_token_expiry.never': 'Le jeton d’API n’expire pas.',
    'check.authentik_token_expiry.expires':
        'Le jeton d’API « {token} » expire. authentik lui donne alors une nouvelle clé, et l’app n’a plus accès.',
    'check.authentik_token_expiry.expires.action':
        'Créez-en un autre avec l’intent « API Token » et « Expiring » décoché (Directory > Tokens and App passwords) et enregistrez-le dans le paramètre « Jeton d’API ».',
    'check.authentik_token_expiry.expires_at':
        'Le jeton d’API « {token} » expire le {time}. authentik lui donne alors une nouvelle clé, et l’app n’a plus accès.',
    'check.authentik_token_expiry.expires_at.action':
        'Créez-en un autre avec l’intent « API Token » et « Expiring » décoché (Directory > Tokens and App passwords) et enregistrez-le dans le paramètre « Jeton d’API ».',
    'check.authentik_token_expiry.some_expire':
        '{count, plural, one {# des {total, number} jetons d’API de {username} expire : {tokens}.} other {# des {total, number} jetons d’API de {username} expirent : {tokens}.}} authentik ne dit pas lequel l’app utilise.',
    'check.authentik_token_expiry.some_expire.action':
        'Si l’app en utilise un qui expire, créez-en un autre avec l’intent « API Token » et « Expiring » décoché (Directory > Tokens and App passwords) et enregistrez-le dans le paramètre « Jeton d’API ».',
    'check.authentik_permissions.no_groups':
        'Les groupes ne peuvent pas être lus, car il manque au jeton {permissions}.',
    'check.authentik_permissions.no_groups.action':
        'Attribuez ce qui manque au rôle de l’utilisateur du jeton (Directory > Roles), comme permission globale.',
    'check.authentik_permissions.no_set_up':
        'L’app ne peut pas configurer ce qui manque dans authentik, car il manque au jeton {permissions}.',
    'check.authentik_permissions.no_set_up.action':
        'Attribuez ce qui manque au rôle de l’utilisateur du jeton (Directory > Roles), comme permission globale. Ou configurez-le à la main.',
    'check.authentik_permissions.some_groups':
        'Le jeton ne voit qu’une partie des groupes. Personne n’est donc retiré nulle part, et la table des groupes de l’entrée reste telle quelle.',
    'check.authentik_permissions.some_groups.action':
        'Donnez au rôle de l’utilisateur du jeton la permission globale authentik_core.view_group (Directory > Roles).',
    'check.authentik_permissions.groups_gone':
        'Le jeton ne voit plus {groups} : supprimés, ou invisibles pour lui. Tant que personne n’a dit ce qu’il en est (`/authentik-sync plan`), personne n’est retiré d’un salon ou d’un rôle.',
    'check.authentik_permissions.groups_gone.action':
        'Donnez au rôle de l’utilisateur du jeton la permission globale authentik_core.view_group (Directory > Roles).',
    'check.authentik_permissions.enough': 'Le jeton a le droit de faire ce dont l’app a besoin.',
    'check.authentik_permissions.enough_for_set_up':
        'Le jeton a les droits que demande ce qui est configuré. Sans {permissions}, ce contrôle voit moins.',

    'check.discovery.found': 'Trouvé. L’émetteur est {issuer}, et tous les points de terminaison sont à {url}.',
    'check.discovery.absent': 'Il n’y a pas dans authentik d’application « {slug} » avec un fournisseur OAuth2.',
    'check.do.set_up_application':
        'Exécutez `/authentik-sync` : ce qui manque est alors configuré, et `/authentik-sync plan` le montre d’abord. Ou corrigez le paramètre « Slug de l’application ».',
    'check.do.token_first': 'Occupez-vous d’abord de « {check} », puis exécutez `/authentik-sync`.',
    'check.do.licence_first':
        'Occupez-vous d’abord de « {check} » : sans cela, une exécution ne configure rien de la connexion.',
    'check.do.run_repairs': 'Exécutez `/authentik-sync`, qui le répare. `/authentik-sync plan` montre comment.',

    'check.redirect_uri.registered': '{uri} est enregistrée.',
    'check.redirect_uri.none':
        'Le fournisseur n’a pas d’URI de redirection. authentik prendrait la première que n’importe qui demande, et la garderait.',
    'check.redirect_uri.not_registered':
        '{uri} n’est pas enregistrée ; authentik affiche donc une page d’erreur au lieu de sa connexion.',
    'check.redirect_uri.other_slash':
        'L’adresse enregistrée est {registered} : une barre oblique à la fin fait la différence.',
    'check.redirect_uri.other_case':
        'L’adresse enregistrée est {registered} : majuscules et minuscules font la différence.',
    'check.redirect_uri.other_scheme': 'L’adresse enregistrée est {registered} : http et https font la différence.',
    'check.redirect_uri.other_host':
        'L’adresse enregistrée est {registered} : l’hôte fait la différence ; vérifiez donc « Site URL ».',
    'check.redirect_uri.other_path':
        'L’adresse enregistrée est {registered} : le chemin avant /_oauth fait la différence ; vérifiez donc « Site URL ».',
    'check.redirect_uri.other_service':
        'L’adresse enregistrée est {registered} : la dernière partie fait la différence, c’est le nom du service.',
    'check.redirect_uri.others':
        '{count, plural, one {L’adresse enregistrée est {uris}.} other {Les adresses enregistrées sont {uris}.}}',
    'check.redirect_uri.accepted': 'authentik accepte {uri}.',
    'check.redirect_uri.refused':
        'authentik n’accepte pas {uri} ; il affiche donc une page d’erreur au lieu de sa connexion.',
    'check.do.register_uri':
        'Exécutez `/authentik-sync`, ou ajoutez {uri} au fournisseur dans authentik (Strict, Authorization).',
    'check.do.correct_site_url':
        'Si l’adresse est fausse, corrigez « Site URL » (Administration > Workspace > Settings > General).',

    'check.provider.no_codes':
        'Le fournisseur n’autorise pas le grant type « authorization_code » ; authentik refuse donc toute connexion.',
    'check.provider.no_codes.action':
        'Ouvrez le fournisseur dans authentik et cochez « Authorization Code » parmi ses grant types.',
    'check.provider.no_application':
        'Le fournisseur n’appartient à aucune application ; authentik refuse donc l’accès à tout le monde.',
    'check.provider.no_application.action':
        'Ouvrez le fournisseur dans authentik et rattachez-le à l’application « {slug} ».',
    'check.provider.no_openid':
        'Le fournisseur n’a pas de mappage pour le périmètre « openid » ; authentik ne donne donc aucune identité à Rocket.Chat.',
    'check.provider.no_openid.action':
        'Ouvrez le fournisseur dans authentik et ajoutez les mappages par défaut openid, email et profile.',
    'check.provider.takes_codes': 'Il accepte les codes d’autorisation. On n’en sait pas plus.',
    'check.provider.differs':
        '{count, plural, one {# de ses paramètres n’est pas comme il faut : {changes}.} other {# de ses paramètres ne sont pas comme il faut : {changes}.}}',
    'check.provider.logins_work': 'Les connexions fonctionnent tout de même.',
    'check.provider.no_mapping':
        'Il n’a pas de mappage pour {scopes}, et authentik ignore sans rien dire un périmètre sans mappage.',
    'check.provider.no_mapping.action':
        'Ajoutez le mappage au fournisseur, ou retirez le périmètre du paramètre « Périmètre ».',
    'check.provider.right': 'Les grant types, les mappages de périmètre et l’application sont comme il faut.',

    'check.client.no_id': 'L’entrée n’a pas d’ID client.',
    'check.client.public':
        'Le fournisseur de l’ID client {client} est un client public ; personne ne vérifie donc sa clé secrète.',
    'check.client.no_endpoint': 'Ce qui répond à {url} n’est pas un point de terminaison de jetons d’authentik.',
    'check.client.other_error':
        'authentik accepte l’ID et la clé secrète, mais répond « {error} » à un code qui ne peut pas être valide.',
    'check.client.other_error.action': 'Essayez une connexion. Si elle échoue, consultez le journal d’authentik.',
    'check.client.other_answer':
        'authentik accepte l’ID et la clé secrète, mais donne une réponse inconnue à un code qui ne peut pas être valide.',
    'check.client.other_answer.action': 'Essayez une connexion. Si elle échoue, consultez le journal d’authentik.',
    'check.client.accepted': 'authentik accepte l’ID client {client} et sa clé secrète.',
    'check.client.id_unknown': 'authentik ne connaît pas d’ID client {client}.',
    'check.client.secret_refused':
        'authentik n’accepte pas la clé secrète client. Les personnes reviennent à la page de connexion sans aucun message.',
    'check.client.refused': 'authentik n’accepte pas l’ID client et la clé secrète.',
    'check.do.give_client': 'Exécutez `/authentik-sync` : l’entrée reçoit alors l’ID et la clé secrète des paramètres.',
    'check.do.give_client_or_copy':
        'Exécutez `/authentik-sync` : l’entrée reçoit alors l’ID et la clé secrète des paramètres. Si cela n’aide pas, copiez les deux du fournisseur dans authentik vers les paramètres « ID client » et « Clé secrète client », puis exécutez `/authentik-sync` de nouveau.',
    'check.do.copy_client':
        'Copiez l’ID et la clé secrète du fournisseur dans authentik vers les paramètres « ID client » et « Clé secrète client », puis exécutez `/authentik-sync`.',
    'check.do.compare_token_path': 'Comparez URL et Token Path de l’entrée avec ce qu’authentik annonce.',
    'check.do.compare_authorize_path': 'Comparez URL et Authorize Path de l’entrée avec ce qu’authentik annonce.',

    'check.authorize.unreached':
        '{url} mène à une adresse que ce serveur ne peut pas atteindre. authentik renvoie sans doute les personnes à {uri} avec une erreur.',
    'check.authorize.unreached.action': 'Essayez une connexion, et consultez le journal d’authentik.',
    'check.authorize.login': 'authentik répond à la requête de l’entrée par sa page de connexion.',
    'check.authorize.refused':
        'authentik répond à la requête de l’entrée par une page d’erreur au lieu de sa connexion.',
    'check.authorize.refused.action':
        'Cliquez sur le bouton de connexion dans une fenêtre privée : la page donne la raison.',
    'check.authorize.sent_back':
        'authentik renvoie les personnes à Rocket.Chat avec une erreur avant qu’elles puissent s’identifier.',
    'check.authorize.sent_back.action': 'Vérifiez les grant types du fournisseur, et les événements dans authentik.',
    'check.authorize.elsewhere': 'Ce qui répond à {url} n’est pas authentik.',

    'check.access.everybody': 'Tout le monde dans authentik peut se connecter : rien n’est lié à « {application} ».',
    'check.access.bindings':
        '{count, plural, one {# liaison dit qui peut se connecter.} other {# liaisons disent qui peut se connecter.}}',
    'check.access.groups_unknown':
        '« Groupes autorisés à se connecter » nomme ce qu’authentik ne montre pas comme groupe : {groups}.',
    'check.access.groups_unknown.action':
        'Corrigez le paramètre « Groupes autorisés à se connecter », ou faites en sorte que le jeton voie le groupe. Mettez entre guillemets droits un nom qui contient une virgule.',
    'check.access.not_bound': 'Les « Groupes autorisés à se connecter » ne sont pas liés à l’application.',
    'check.access.not_bound.action': 'Exécutez `/authentik-sync`.',
    'check.access.policy': 'Une politique en décide aussi, que seul authentik peut évaluer.',
    'check.access.nobody':
        'Personne ne peut se connecter : {total, plural, =1 {la seule personne active n’est pas dans un groupe lié à « {application} ».} other {aucune des # personnes actives n’est dans un groupe lié à « {application} ».}}',
    'check.access.nobody.action':
        'Liez un groupe dans lequel il y a des personnes (Applications > l’application > Policy / Group / User Bindings), ou nommez-le dans le paramètre « Groupes autorisés à se connecter ».',
    'check.access.some':
        '{count, plural, one {# personne active sur {total, number} peut se connecter.} other {# personnes actives sur {total, number} peuvent se connecter.}}',
    'check.access.some_undecided':
        '{count, plural, one {# personne active sur {total, number} peut se connecter} other {# personnes actives sur {total, number} peuvent se connecter}}, et pour {undecided, number} une politique en décide.',
    'check.access.not_you': 'Vous, {username}, ne le pouvez pas.',
    'check.access.not_you.action':
        'Si ce n’est pas voulu, liez l’un de vos groupes (Applications > l’application > Policy / Group / User Bindings).',

    'check.claims.yours': 'Les vôtres : nom d’utilisateur {username} · e-mail {email} · nom {name} · groupes {groups}.',
    'check.claims.of_another':
        'Ceux de {person}, car authentik ne connaît pas {asker} : nom d’utilisateur {username} · e-mail {email} · nom {name} · groupes {groups}.',
    'check.claims.none': '(aucun)',
    'check.claims.no_username': '(aucun ; chacun doit donc en choisir un)',
    'check.claims.no_claim': '(pas de tel claim)',
    'check.claims.put_together_unread':
        'Ils sont composés comme le feraient les mappages d’authentik, car le fournisseur n’a pas pu être lu.',
    'check.claims.put_together_no_preview':
        'Ils sont composés comme le feraient les mappages d’authentik, car authentik n’en a pas donné d’aperçu.',
    'check.claims.put_together_refused':
        'Ils sont composés comme le feraient les mappages d’authentik, car le jeton n’a pas le droit d’en voir un aperçu.',
    'check.claims.put_together_hidden':
        'Ils sont composés comme le feraient les mappages d’authentik, car le jeton n’a pas le droit de voir le fournisseur.',
    'check.claims.put_together_no_provider':
        'Ils sont composés comme le feraient les mappages d’authentik, car il n’y a pas encore de fournisseur.',
    'check.claims.empty_username':
        '{person} n’a pas de nom d’utilisateur dans authentik, et sa connexion échoue : le claim « {claim} » est vide.',
    'check.claims.empty_username.action':
        'Complétez-le pour {person} dans authentik, ou videz le paramètre « Champ de nom d’utilisateur » de l’app.',
    'check.claims.empty_email':
        '{person} n’a pas d’adresse e-mail dans authentik, et sa connexion échoue : le claim « {claim} » est vide.',
    'check.claims.empty_email.action':
        'Complétez-la pour {person} dans authentik, ou videz le paramètre « Champ d’e-mail » de l’app.',
    'check.claims.no_claim_for_username':
        'Les claims ne contiennent pas « {claim} » pour le nom d’utilisateur ; toute connexion échoue donc.',
    'check.claims.no_claim_for_username.action':
        'Vérifiez les mappages de périmètre du fournisseur dans authentik, et le paramètre « Champ de nom d’utilisateur » de l’app.',
    'check.claims.no_claim_for_email':
        'Les claims ne contiennent pas « {claim} » pour l’adresse e-mail ; toute connexion échoue donc.',
    'check.claims.no_claim_for_email.action':
        'Vérifiez les mappages de périmètre du fournisseur dans authentik, et le paramètre « Champ d’e-mail » de l’app.',

    'check.title.webhook': 'Webhook',
    'check.webhook.off': 'Désactivé : l’app vérifie d’elle-même, et authentik ne lui signale pas les changements.',
    'check.webhook.unseen':
        'Le jeton n’a pas le droit de voir le webhook dans authentik, et aucun n’est encore arrivé.',
    'check.webhook.incomplete': 'Le webhook manque dans authentik, ou n’est pas comme l’app en a besoin.',
    'check.webhook.no_receiver':
        'authentik n’envoie pas de webhook : il les envoie pour les membres d’un groupe, et aucun groupe n’a de membre direct.',
    'check.webhook.none_yet': 'Il est configuré dans authentik ; aucun n’est encore arrivé à {url}.',
    'check.webhook.arrives':
        'Il est configuré, et le dernier est arrivé {minutes, plural, =0 {dans la dernière minute} one {il y a # minute} other {il y a # minutes}}.',
    'check.webhook.refused':
        'Il en est arrivé un {minutes, plural, =0 {dans la dernière minute} one {il y a # minute} other {il y a # minutes}} avec un autre secret que celui des paramètres, et aucun avec le bon depuis.',
    'check.because.webhook_unread': 'authentik n’a pas montré ses webhooks.',
    'check.do.see_to_webhook':
        'Exécutez `/authentik-sync` : le webhook est alors créé ou réparé si le jeton en a le droit, et les permissions qui manquent sont indiquées.',
    'check.do.see_to_secret':
        'Exécutez `/authentik-sync`, qui écrit le secret dans authentik si le jeton en a le droit ; sinon, copiez « Secret du webhook » dans le mappage du webhook. Si authentik a le bon, quelqu’un d’autre a appelé cette adresse : cela n’a eu aucun effet.',
    'check.do.try_webhook':
        'Modifiez un groupe dans authentik : si rien n’est arrivé après une minute, authentik n’atteint pas cette adresse.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
