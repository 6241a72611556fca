import type { people as source } from '../en/people';

export const people = {
    'people.can':
        '{moment, select, after {*{can, plural, one {# personne sur {total, number} peut} other {# personnes sur {total, number} peuvent}} se connecter* après cela.} open {*{can, plural, one {# personne sur {total, number} peut} other {# personnes sur {total, number} peuvent}} se connecter* dès que ce qui reste à faire est fait.} other {*{can, plural, one {# personne sur {total, number} peut} other {# personnes sur {total, number} peuvent}} se connecter*.}}',
    'people.can_unknown':
        '*On ne sait pas qui, sur {total, plural, one {# personne} other {# personnes}}, peut se connecter*.',
    'people.can_either':
        '{moment, select, after {*{can, number} ou {canIfDropped, number} personnes sur {total, number} peuvent se connecter* après cela :} open {*{can, number} ou {canIfDropped, number} personnes sur {total, number} peuvent se connecter* dès que ce qui reste à faire est fait :} other {*{can, number} ou {canIfDropped, number} personnes sur {total, number} peuvent se connecter* :}} on ne sait pas si cette version transmet les adresses e-mail aux comptes.',
    'people.not_all_known':
        'On ne sait pas qui peut se connecter : pour cela, le jeton d’authentik doit voir tout le monde (au plus 3 000 personnes là où il n’y a pas de règles).',
    'people.by_name':
        'Les comptes ont été recherchés par nom d’utilisateur : avec le jeton d’accès personnel d’un administrateur, ceux qui portent un autre nom sont vus aussi.',
    'people.too_many':
        'Les comptes ont été recherchés par nom d’utilisateur : là où il n’y a pas de règles, au-delà de 3 000, ils ne sont pas listés.',
    'people.unseen': '{count, plural, one {# autre n’a pas été examinée.} other {# autres n’ont pas été examinées.}}',
    'people.upgrade':
        'Le passage à 9.0 y change quelque chose : {total, plural, one {sur # personne} other {sur # personnes}}, dans la mesure où elles ne se sont pas connectées avec authentik d’ici là, {can, number} {can, plural, one {peut} other {peuvent}} se connecter, ou {canIfDropped, number} si la version ne transmet pas les adresses e-mail{second, plural, =0 {} one { (dont # dans un second compte)} other { (dont # dans un second compte)}}.',
    'people.upgrade.action':
        'Faites en sorte que chacun se connecte une fois avec authentik avant la mise à niveau : ceux qui l’ont fait entrent ensuite dans le même compte.',
    'people.if_arrives': 'Si cette version transmet les adresses e-mail aux comptes :',
    'people.if_dropped': 'Si cette version ne transmet pas les adresses e-mail (RocketChat/Rocket.Chat#42062) :',
    'people.more':
        '{count, plural, one {# autre, pour une autre raison} other {# autres, pour d’autres raisons}} (`/authentik-sync people`)',
    'people.named': '{why} : {people}',

    'people.why.takes_other':
        '{count, plural, one {# obtient un compte dont rien ne prouve qu’il est le sien} other {# obtiennent un compte dont rien ne prouve qu’il est le leur}}',
    'people.why.takes_other.action':
        '`/authentik-sync people takes_other` les nomme. Faites un autre choix pour « Reprise des comptes existants », ou dites à qui il est avec `/authentik-sync link <person> @<account>`.',
    'people.why.undecided':
        '{count, plural, one {# ne le peut pas, et on ne sait pas avec certitude de quel compte il s’agit} other {# ne le peuvent pas, et on ne sait pas avec certitude de quels comptes il s’agit}}',
    'people.why.undecided.action': '`/authentik-sync link <person> @<account>` en décide.',
    'people.why.same_login':
        '{count, plural, one {# a une connexion qui mène au compte d’une autre personne, ou qui est refusée parce que l’autre est venue d’abord} other {# ont des connexions qui mènent aux comptes les unes des autres, ou qui sont refusées parce que l’autre est venue d’abord}}',
    'people.why.same_login.action':
        'Donnez à chaque personne, dans authentik, un nom d’utilisateur et une adresse qui lui soient propres.',
    'people.why.second_account':
        '{count, plural, one {# entre, mais dans un second compte à côté du sien} other {# entrent, mais dans un second compte à côté du leur}}',
    'people.why.second_account.action':
        'Donnez à la personne et au compte le même nom d’utilisateur, et choisissez « Par le nom d’utilisateur » pour « Reprise des comptes existants », avant la connexion.',
    'people.why.near_name':
        '{count, plural, one {# obtient un nouveau compte alors qu’il en existe un presque du même nom} other {# obtiennent un nouveau compte alors qu’il en existe un presque du même nom}}',
    'people.why.near_name.action':
        '`/authentik-sync people near_name` les nomme ; `/authentik-sync link <person> @<account>` dit que c’est le sien.',
    'people.why.if_tied':
        '{count, plural, one {# a un compte qui n’est peut-être pas encore rattaché à authentik : elle entre si elle s’est déjà connectée avec authentik} other {# ont un compte qui n’est peut-être pas encore rattaché à authentik : elles entrent si elles se sont déjà connectées avec authentik}}, ce qu’aucun serveur ne dit',
    'people.why.waits_for_approval':
        '{count, plural, one {# doit d’abord être approuvée} other {# doivent d’abord être approuvées}}',
    'people.why.waits_for_approval.action':
        'Approuvez-les sous Administration > Workspace > Users après leur premier essai, ou désactivez « Manually Approve New Users ».',
    'people.why.not_known':
        'pour {count, plural, one {#, on ne le sait pas : un champ de la connexion lit un claim que seul authentik peut donner} other {#, on ne le sait pas : un champ de la connexion lit un claim que seul authentik peut donner}}',
    'people.why.not_known.action': '`/authentik-sync check <person>` interroge authentik sur l’une d’elles.',

    'people.refused.no_button': '{count, number} : la page de connexion n’a pas de bouton pour authentik',
    'people.refused.no_button.action': '`/authentik-sync check` dit pourquoi.',
    'people.refused.no_strategy': '{count, number} : l’entrée n’a pas d’ID client ou pas de clé secrète',
    'people.refused.no_strategy.action': 'Exécutez `/authentik-sync`.',
    'people.refused.page_not_found': '{count, number} : le bouton mène à une page qui n’existe pas dans authentik',
    'people.refused.page_not_found.action': 'Exécutez `/authentik-sync`.',
    'people.refused.client_id_unknown': '{count, number} : authentik ne connaît pas l’ID client',
    'people.refused.client_id_unknown.action': 'Copiez l’ID et la clé secrète du fournisseur dans authentik.',
    'people.refused.redirect_uri_refused':
        '{count, number} : l’URI de redirection n’est pas enregistrée dans authentik',
    'people.refused.redirect_uri_refused.action': '`/authentik-sync check` montre les deux.',
    'people.refused.authorize_refused': '{count, number} : le fournisseur n’autorise pas les codes d’autorisation',
    'people.refused.authorize_refused.action':
        'Cochez « Authorization Code » parmi les grant types du fournisseur dans authentik.',
    'people.refused.not_authenticated':
        '{count, plural, one {# est désactivée dans authentik} other {# sont désactivées dans authentik}}',
    'people.refused.access_denied':
        '{count, plural, one {# ne peut pas utiliser l’application dans authentik} other {# ne peuvent pas utiliser l’application dans authentik}}',
    'people.refused.access_denied.action':
        'Mettez-les dans un groupe de « Groupes autorisés à se connecter », ou vérifiez les liaisons de l’application.',
    'people.refused.token_refused': '{count, number} : Rocket.Chat n’obtient pas de jeton d’authentik',
    'people.refused.token_refused.action': '`/authentik-sync check` dit ce qui ne va pas.',
    'people.refused.identity_refused': '{count, number} : Rocket.Chat n’obtient pas d’identité d’authentik',
    'people.refused.identity_refused.action': '`/authentik-sync check` dit ce qui ne va pas.',
    'people.refused.field_not_found':
        '{reason, select, email {{count, plural, one {# n’a pas d’adresse e-mail dans authentik} other {# n’ont pas d’adresse e-mail dans authentik}}} email_field {{count, plural, one {pour #, le champ d’e-mail ne trouve rien} other {pour #, le champ d’e-mail ne trouve rien}}} other {{count, plural, one {pour #, le champ de nom d’utilisateur ne trouve rien} other {pour #, le champ de nom d’utilisateur ne trouve rien}}}}',
    'people.refused.field_not_found.action':
        '{reason, select, email {Ajoutez-la dans authentik.} email_field {Vérifiez le paramètre « Champ d’e-mail » : les mappages de périmètre propres à authentik donnent `email` (périmètre `email`), et tout autre claim exige un mappage que vous créez.} other {Vérifiez le paramètre « Champ de nom d’utilisateur » : les mappages de périmètre propres à authentik donnent `preferred_username` (périmètre `profile`), et tout autre claim exige un mappage que vous créez.}}',
    'people.refused.merge_refused':
        '{count, plural, one {# a changé de nom ou d’adresse, et ne peut pas être fusionnée} other {# ont changé de nom ou d’adresse, et ne peuvent pas être fusionnées}}',
    'people.refused.merge_refused.action': 'Activez « Fusionner les utilisateurs ».',
    'people.refused.username_taken':
        '{count, plural, one {# a un compte du même nom d’utilisateur, qui ne peut pas encore lui être lié par ce nom} other {# ont un compte du même nom d’utilisateur, qui ne peut pas encore leur être lié par ce nom}}',
    'people.refused.username_taken.action':
        '{wayOut, select, email {« Par l’adresse » dans « Reprise des comptes existants » trouve de tels comptes (champ clé « E-mail » avec les deux options de fusion, pour un temps).} username {« Par le nom d’utilisateur » dans « Reprise des comptes existants » trouve de tels comptes (champ clé « Nom d’utilisateur » avec les deux options de fusion, pour un temps).} other {On ne sait pas si c’est le leur : renommez l’un des deux, ou laissez décider la personne à qui appartient le compte.}}',
    'people.refused.email_taken':
        '{count, plural, one {# a un compte de la même adresse, qui ne peut pas lui être lié par cette adresse} other {# ont un compte de la même adresse, qui ne peut pas leur être lié par cette adresse}}',
    'people.refused.email_taken.action':
        '{wayOut, select, email {« Par l’adresse » dans « Reprise des comptes existants » trouve de tels comptes (champ clé « E-mail » avec les deux options de fusion, pour un temps).} username {« Par le nom d’utilisateur » dans « Reprise des comptes existants » trouve de tels comptes (champ clé « Nom d’utilisateur » avec les deux options de fusion, pour un temps).} other {Changez l’une des deux adresses, ou donnez aux deux le même nom d’utilisateur.}}',
    'people.refused.registration_disabled':
        '{count, number} : les services d’authentification n’ont pas le droit d’inscrire des personnes',
    'people.refused.registration_disabled.action':
        'Activez « Registration with Authentication Services » (Administration > Workspace > Settings > Accounts > Registration).',
    'people.refused.domain_refused':
        '{count, plural, one {# a une adresse dans un domaine qui n’est pas autorisé} other {# ont une adresse dans un domaine qui n’est pas autorisé}}',
    'people.refused.domain_refused.action':
        'Ajoutez-le à « Allowed Domains List » (Administration > Workspace > Settings > Accounts > Registration).',
    'people.refused.identity_taken':
        '{count, plural, one {à # correspondent deux comptes} other {à # correspondent deux comptes chacune}}, et la connexion finit par une erreur du serveur',
    'people.refused.identity_taken.action': 'Donnez à l’un des deux un autre nom ou une autre adresse.',
    'people.refused.address_taken':
        '{count, plural, one {# a l’adresse d’un autre compte} other {# ont l’adresse d’un autre compte}}, et la connexion finit par une erreur du serveur',
    'people.refused.address_taken.action': 'Changez l’adresse de l’un des deux.',
    'people.refused.app_user': '{count, plural, one {# porte le nom d’une app} other {# portent le nom d’une app}}',
    'people.refused.app_user.action': 'Renommez-les dans authentik.',
    'people.refused.approval_mail_failed':
        '{count, number} : les nouveaux comptes doivent être approuvés, et la demande échoue sans adresse e-mail',
    'people.refused.approval_mail_failed.action': 'Désactivez « Manually Approve New Users ».',
    'people.refused.not_activated': '{count, plural, one {# a un compte désactivé} other {# ont un compte désactivé}}',
    'people.refused.not_activated.action': 'Activez-le sous Administration > Workspace > Users.',

    'people.either': '{said} ; si la version ne transmet pas les adresses e-mail : {ifDropped}',
    'people.classes': '*Par classe* — `/authentik-sync people <class>` les nomme :',
    'people.class_count': '{title} ({id})',
    'people.class_title': '*{title}*',
    'people.class_id': '{id}',
    'people.no_class': '✗ Personne n’est dans une classe « {asked} ».',
    'people.no_class.action': 'Il y a {classes}.',
    'people.class_empty': '✓ Personne n’est dans la classe {id}.',
    'people.class_empty.action': 'Il y a {classes}.',
    'people.person': '{username} : {is}',
    'people.account': '@{account}',
    'people.name': '{username}',
    'people.flow': '{slug}',
    'people.pair': '{username} (@{account})',
    'people.seats':
        'La licence de Rocket.Chat a {free, plural, =0 {aucune place libre} one {# place libre} other {# places libres}} pour {wanted, plural, one {# personne qui obtient} other {# personnes qui obtiennent}} un nouveau compte : qui se connecte une fois que toutes sont prises est refusé.',
    'people.seats.action': 'Obtenez d’autres places, ou désactivez des comptes que personne n’utilise.',
    'people.stake': 'En jeu : {parts}.',
    'people.stake.action': '`/authentik-sync people dangers` les nomme, et dit comment écarter chaque risque.',
    'people.stake.administrators':
        '{count, plural, one {le compte d’un administrateur} other {les comptes de # administrateurs}}',
    'people.stake.passwords':
        '{count, plural, one {le mot de passe de # compte} other {les mots de passe de # comptes}}',
    'people.stake.choices':
        '{count, plural, one {# réglage ou flux par lequel les personnes choisissent quel compte elles obtiennent} other {# réglages ou flux par lesquels les personnes choisissent quel compte elles obtiennent}}',
    'people.choice.authentik_username':
        'Les personnes peuvent changer leur nom d’utilisateur dans authentik, et quiconque porte le nom d’un compte l’obtient.',
    'people.choice.authentik_username.action':
        'Désactivez « Allow users to change username » (System > Settings dans authentik), ou « Fusionner les utilisateurs de services distincts » ici.',
    'people.choice.authentik_email':
        'Les personnes peuvent changer leur adresse e-mail dans authentik, et quiconque a l’adresse d’un compte l’obtient.',
    'people.choice.authentik_email.action':
        'Désactivez « Allow users to change email » (System > Settings dans authentik).',
    'people.choice.authentik_flow_username':
        'Des flux d’authentik laissent changer le nom d’utilisateur sans qu’aucune politique ne le vérifie, et quiconque porte le nom d’un compte l’obtient : {flows}.',
    'people.choice.authentik_flow_username.action':
        'Donnez à leurs étapes de saisie (prompt) une politique de validation, comme « default-user-settings-authorization » d’authentik, ou retirez-en le champ.',
    'people.choice.authentik_flow_email':
        'Des flux d’authentik laissent changer l’adresse e-mail sans qu’aucune politique ne la vérifie, et quiconque a l’adresse d’un compte l’obtient : {flows}.',
    'people.choice.authentik_flow_email.action':
        'Donnez à leurs étapes de saisie (prompt) une politique de validation, comme « default-user-settings-authorization » d’authentik, ou retirez-en le champ.',
    'people.choice.authentik_enrolment_username':
        'Des flux d’authentik laissent les nouveaux venus choisir leur nom d’utilisateur, et quiconque porte le nom d’un compte l’obtient : {flows}.',
    'people.choice.authentik_enrolment_username.action':
        'Ajoutez-y une étape d’invitation, ou nommez les groupes qui peuvent se connecter (« Groupes autorisés à se connecter »).',
    'people.choice.authentik_enrolment_email':
        'Des flux d’authentik laissent les nouveaux venus choisir leur adresse e-mail, et quiconque a l’adresse d’un compte l’obtient : {flows}.',
    'people.choice.authentik_enrolment_email.action':
        'Ajoutez-y une étape d’invitation, ou nommez les groupes qui peuvent se connecter (« Groupes autorisés à se connecter »).',
    'people.choice.username':
        'Les personnes peuvent changer leur nom d’utilisateur ici : quiconque prend celui de quelqu’un d’authentik fait aboutir la première connexion de cette personne à un compte dont il connaît le mot de passe.',
    'people.choice.username.action':
        'Mettez « Changement de nom d’utilisateur » de l’app sur Désactivé, ou désactivez « Fusionner les utilisateurs de services distincts ».',
    'people.choice.email':
        'Les personnes peuvent changer leur adresse e-mail ici : quiconque prend celle de quelqu’un d’authentik fait aboutir la première connexion de cette personne à un compte dont il connaît le mot de passe.',
    'people.choice.email.action':
        'Mettez « Changement d’adresse e-mail » de l’app sur Désactivé, ou désactivez « Fusionner les utilisateurs de services distincts ».',
    'people.choice.registration':
        'N’importe qui peut s’inscrire ici : quiconque prend le nom ou l’adresse de quelqu’un d’authentik fait aboutir la première connexion de cette personne à un compte dont il connaît le mot de passe.',
    'people.choice.registration.action':
        'Mettez « Formulaire d’inscription » de l’app sur Désactivé, ou désactivez « Fusionner les utilisateurs de services distincts ».',
    'people.choices_unseen': 'Inconnu : qui peut choisir son nom d’utilisateur ou son adresse dans authentik.',
    'people.dangers_unseen':
        'Non examiné : ce que décident les politiques dans les flux d’authentik (inscription, paramètres de l’utilisateur), et les attributs de groupes et d’utilisateurs qui permettent un changement malgré les réglages du système.',
    'people.two_accounts':
        '{count, plural, one {# personne a deux comptes : l’un avec son adresse, l’autre sans adresse, sous le nom qu’écrit sa connexion} other {# personnes ont deux comptes : l’un avec leur adresse, l’autre sans adresse, sous le nom qu’écrit leur connexion}}.',
    'people.two_accounts.action':
        '`/authentik-sync people two_accounts` les nomme ; `/authentik-sync link <person> @<account>` décide lequel reste, et l’autre peut être désactivé.',
    'people.class.two_accounts': '{count, plural, one {# a deux comptes} other {# ont deux comptes}}',
    'people.class.two_accounts.action':
        '`/authentik-sync link <person> @<account>` décide lequel reste ; l’autre peut être désactivé.',
    'people.class.dangers': 'ce qui est en jeu ({count, number})',
    'people.is.two_accounts':
        '@{first} a son adresse, et @{second} n’en a pas, sous le nom qu’écrit sa connexion{wasSeen, select, true { ; l’app a vu une connexion le créer} other {}}',

    'people.danger.administrator':
        '{count, plural, one {# compte d’administrateur revient} other {# comptes d’administrateurs reviennent}} à la personne qui a ce nom ou cette adresse dans authentik : {people}.',
    'people.danger.administrator.action':
        'Assurez-vous que ce sont les mêmes personnes ; sinon, renommez le compte ou corrigez son adresse.',
    'people.danger.administrator_loses_password':
        '{count, plural, one {# compte d’administrateur perd son mot de passe} other {# comptes d’administrateurs perdent leur mot de passe}} à la première connexion avec authentik, car l’adresse n’y est pas vérifiée : {people}.',
    'people.danger.administrator_loses_password.action':
        'Faites d’abord vérifier l’adresse dans Rocket.Chat, pour qu’il y ait un accès sans authentik.',
    'people.danger.loses_password':
        '{count, plural, one {# compte perd son mot de passe} other {# comptes perdent leur mot de passe}} à la première connexion avec authentik, car l’adresse n’y est pas vérifiée : {people}.',
    'people.danger.loses_password.action':
        'Faites d’abord vérifier les adresses dans Rocket.Chat, ou prévenez ces personnes.',

    'people.class.takes_other':
        '{count, plural, one {# obtient un compte dont rien ne prouve qu’il est le sien} other {# obtiennent un compte dont rien ne prouve qu’il est le leur}}',
    'people.class.takes_other.action':
        'Si un compte est le sien, `/authentik-sync link <person> @<account>` le dit ; sinon, donnez-lui un autre nom et une autre adresse, ou faites un autre choix pour « Reprise des comptes existants ».',
    'people.class.refused': '{count, plural, one {# ne peut pas se connecter} other {# ne peuvent pas se connecter}}',
    'people.class.undecided':
        'pour {count, plural, one {#, on ne sait pas avec certitude de quel compte il s’agit} other {#, on ne sait pas avec certitude de quels comptes il s’agit}}',
    'people.class.undecided.action': '`/authentik-sync link <person> @<account>` en décide, pour chaque personne.',
    'people.class.same_login':
        '{count, plural, one {# a une connexion qui mène au compte d’une autre personne, ou qui est refusée pour cela} other {# ont des connexions qui mènent aux comptes les unes des autres, ou qui sont refusées pour cela}}',
    'people.class.same_login.action':
        'Donnez à chaque personne, dans authentik, un nom d’utilisateur et une adresse qui lui soient propres.',
    'people.class.second_account':
        '{count, plural, one {# obtient un second compte à côté du sien} other {# obtiennent un second compte à côté du leur}}',
    'people.class.second_account.action':
        'Donnez à la personne et au compte le même nom d’utilisateur, et choisissez « Par le nom d’utilisateur » pour « Reprise des comptes existants », avant la connexion.',
    'people.class.near_name':
        '{count, plural, one {# obtient un nouveau compte alors qu’il en existe un presque du même nom} other {# obtiennent un nouveau compte alors qu’il en existe un presque du même nom}}',
    'people.class.near_name.action': 'Si c’est le sien, `/authentik-sync link <person> @<account>` le dit.',
    'people.class.if_tied':
        '{count, plural, one {# a un compte qui n’est peut-être pas encore rattaché à authentik} other {# ont un compte qui n’est peut-être pas encore rattaché à authentik}}',
    'people.class.if_tied.action':
        'Faites un choix pour « Reprise des comptes existants » avant leur connexion : entrent alors aussi les personnes dont le compte n’est pas encore rattaché.',
    'people.class.waits_for_approval':
        '{count, plural, one {# doit d’abord être approuvée} other {# doivent d’abord être approuvées}}',
    'people.class.waits_for_approval.action':
        'Approuvez-les sous Administration > Workspace > Users après leur premier essai, ou désactivez « Manually Approve New Users ».',
    'people.class.not_known': 'pour {count, plural, one {#, on ne le sait pas} other {#, on ne le sait pas}}',
    'people.class.not_known.action': '`/authentik-sync check <person>` interroge authentik sur l’une d’elles.',
    'people.class.link_waits':
        '{count, plural, one {# entre dans son compte, et le lien avec lui attend une approbation} other {# entrent dans leur compte, et les liens avec eux attendent une approbation}}',
    'people.class.link_waits.action':
        '{isPlanned, select, true {Examinez chaque paire : `/authentik-sync plan` a un bouton qui lie celles qu’il montre ; `/authentik-sync link <person> @<account>` en décide une.} other {Aucune règle ne nomme un de leurs groupes, donc aucun plan ne pose de question à leur sujet. Si un compte est le leur, `/authentik-sync link <person> @<account>` le dit.}}',
    'people.class.new':
        '{count, plural, one {# n’a pas de compte et en obtient un nouveau à la première connexion{isByName, select, true {, sauf s’il en existe un sous une autre graphie ou avec son adresse, ce qui n’a pas été cherché} other {}}} other {# n’ont pas de compte et en obtiennent un nouveau à la première connexion{isByName, select, true {, sauf s’il en existe un sous une autre graphie ou avec leur adresse, ce qui n’a pas été cherché} other {}}}}',
    'people.class.new.action': 'Demandez-leur de se connecter : c’est ainsi que leurs comptes sont créés.',
    'people.class.to_link':
        '{count, plural, one {# a un compte qui est le sien d’après son adresse vérifiée, ou d’après son origine, et ne lui est pas encore lié} other {# ont un compte qui est le leur d’après son adresse vérifiée, ou d’après son origine, et ne leur est pas encore lié}}',
    'people.class.to_link.action':
        '{isPlanned, select, true {`/authentik-sync` les lie.} other {Aucune règle ne nomme un de leurs groupes : ces personnes entrent quand même, et seront liées dès qu’une règle le fera.}}',
    'people.class.linked': '{count, plural, one {# est liée à un compte} other {# sont liées à un compte}}',
    'people.class.linked.action': '`/authentik-sync unlink <person>` met fin à un lien erroné.',
    'people.class.unclaimed':
        '{count, plural, one {# compte qui n’est à personne dans authentik} other {# comptes qui ne sont à personne dans authentik}}',
    'people.class.unclaimed.action':
        'Si l’un d’eux est à quelqu’un, `/authentik-sync link <person> @<account>` le dit ; désactivez sous Administration > Workspace > Users ceux dont personne n’a besoin.',

    'people.is.takes_other': 'obtient le compte @{account}, dont rien ne prouve qu’il est le sien',
    'people.is.takes_other.action':
        'Si c’est le sien, `/authentik-sync link {person} @{account}` le dit ; sinon, donnez-lui un autre nom et une autre adresse, ou faites un autre choix pour « Reprise des comptes existants ».',
    'people.is.refused': 'ne peut pas se connecter : {cause}',
    'people.is.undecided':
        'on ne sait pas avec certitude de quel compte il s’agit{isNamed, select, true { (@{account})} other {}}{isOut, select, true { ; ne peut pas se connecter : {cause}} other {}}',
    'people.is.undecided.action': '`/authentik-sync link {person} @<account>` en décide.',
    'people.is.same_login': 'a une connexion qui finit comme celle de {other}',
    'people.is.same_login.action':
        'Donnez à chaque personne, dans authentik, un nom d’utilisateur et une adresse qui lui soient propres.',
    'people.is.second_account': 'obtient un second compte à côté de @{account}',
    'people.is.second_account.action':
        'Donnez à la personne et au compte le même nom d’utilisateur, et choisissez « Par le nom d’utilisateur » pour « Reprise des comptes existants », avant la connexion.',
    'people.is.near_name':
        'obtient un nouveau compte à la première connexion ; @{account} a presque le même nom, et personne n’a dit si c’est le sien',
    'people.is.near_name.action': 'Si c’est le sien : `/authentik-sync link {person} @{account}`.',
    'people.is.if_tied':
        'entre dans @{account} si une connexion antérieure de cette personne le lui a rattaché ; une connexion d’avant la recréation de son utilisateur dans authentik ne compte pas',
    'people.is.waits_for_approval': 'doit être approuvé à la première connexion',
    'people.is.waits_for_approval.action':
        'Approuvez-le sous Administration > Workspace > Users, une fois que la personne a essayé.',
    'people.is.not_known': 'n’est pas connu avant qu’authentik soit interrogé',
    'people.is.not_known.action': '`/authentik-sync check {person}` interroge authentik.',
    'people.is.link_waits': 'entre dans @{account} ; le lien attend une approbation',
    'people.is.link_waits.action': 'Si c’est le sien : `/authentik-sync link {person} @{account}`.',
    'people.is.new':
        'obtient un nouveau compte à la première connexion{isByName, select, true {, sauf s’il en existe un sous une autre graphie ou avec son adresse, ce qui n’a pas été cherché} other {}}',
    'people.is.to_link': 'entre dans @{account}, qui est le sien d’après son adresse vérifiée ou d’après son origine',
    'people.is.linked': 'est lié à @{account}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
