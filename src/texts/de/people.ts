import type { people as source } from '../en/people';

export const people = {
    'people.can':
        '{moment, select, after {*{can, number} von {total, plural, one {# Person kann} other {# Personen können}} sich danach anmelden.*} open {*{can, number} von {total, plural, one {# Person kann} other {# Personen können}} sich anmelden*, sobald getan ist, was offen ist.} other {*{can, number} von {total, plural, one {# Person kann} other {# Personen können}} sich anmelden.*}}',
    'people.can_unknown':
        '*Wer von {total, plural, one {# Person} other {# Personen}} sich anmelden kann, ist nicht bekannt*.',
    'people.can_either':
        '{moment, select, after {*{can, number} oder {canIfDropped, number} von {total, plural, one {# Person kann} other {# Personen können}} sich danach anmelden*:} open {*{can, number} oder {canIfDropped, number} von {total, plural, one {# Person kann} other {# Personen können}} sich anmelden*, sobald getan ist, was offen ist:} other {*{can, number} oder {canIfDropped, number} von {total, plural, one {# Person kann} other {# Personen können}} sich anmelden*:}} Ob diese Version E-Mail-Adressen an Konten weitergibt, ist nicht bekannt.',
    'people.not_all_known':
        'Wer sich anmelden kann, ist nicht bekannt: Dazu muss das Token von authentik alle sehen (höchstens 3.000 Personen, wo es keine Regeln gibt).',
    'people.by_name':
        'Konten wurden nach Benutzernamen gesucht: Mit dem persönlichen Zugriffstoken eines Administrators sind auch Konten mit anderem Namen zu sehen.',
    'people.too_many':
        'Konten wurden nach Benutzernamen gesucht: Wo es keine Regeln gibt, werden mehr als 3.000 nicht aufgelistet.',
    'people.unseen': '{count, plural, one {# weitere wurde} other {# weitere wurden}} nicht angesehen.',
    'people.upgrade':
        'Ein Upgrade auf 9.0 ändert das: Von {total, plural, one {# Person} other {# Personen}}, soweit sie sich bis dahin nicht mit authentik angemeldet haben, {can, plural, one {kann sich # anmelden} other {können sich # anmelden}}, oder {canIfDropped, number}, wo die Version E-Mail-Adressen verwirft{second, plural, =0 {} one { (davon # in ein zweites Konto)} other { (davon # in zweite Konten)}}.',
    'people.upgrade.action':
        'Lassen Sie alle sich vor dem Upgrade einmal mit authentik anmelden: Wer das getan hat, kommt danach in dasselbe Konto.',
    'people.if_arrives': 'Falls diese Version E-Mail-Adressen an Konten weitergibt:',
    'people.if_dropped': 'Falls diese Version E-Mail-Adressen verwirft (RocketChat/Rocket.Chat#42062):',
    'people.more':
        '{count, plural, one {# weitere aus einem anderen Grund} other {# weitere aus anderen Gründen}} (`/authentik-sync people`)',
    'people.named': '{why}: {people}',

    'people.why.takes_other':
        '{count, plural, one {# bekommt ein Konto, von dem nichts belegt, dass es das eigene ist} other {# bekommen Konten, von denen nichts belegt, dass es die eigenen sind}}',
    'people.why.takes_other.action':
        '`/authentik-sync people takes_other` nennt sie. Wählen Sie etwas anderes bei „Vorhandene Konten übernehmen“, oder sagen Sie mit `/authentik-sync link <person> @<account>`, wem das Konto gehört.',
    'people.why.undecided':
        '{count, plural, one {# kann es nicht, und wessen Konto gemeint ist, ist nicht sicher} other {# können es nicht, und wessen Konten gemeint sind, ist nicht sicher}}',
    'people.why.undecided.action': '`/authentik-sync link <person> @<account>` entscheidet es.',
    'people.why.same_login':
        '{count, plural, one {# hat eine Anmeldung, die im Konto einer anderen Person endet oder abgewiesen wird, weil die andere zuerst kam} other {# haben Anmeldungen, die im Konto jeweils einer anderen Person enden oder abgewiesen werden, weil die andere zuerst kam}}',
    'people.why.same_login.action':
        'Geben Sie jeder Person in authentik einen eigenen Benutzernamen und eine eigene Adresse.',
    'people.why.second_account':
        '{count, plural, one {# kommt hinein, aber in ein zweites Konto neben dem eigenen} other {# kommen hinein, aber in zweite Konten neben den eigenen}}',
    'people.why.second_account.action':
        'Geben Sie Person und Konto denselben Benutzernamen, und wählen Sie „Anhand des Benutzernamens“ bei „Vorhandene Konten übernehmen“, bevor sich die Person anmeldet.',
    'people.why.near_name':
        '{count, plural, one {# bekommt ein neues Konto, obwohl es eines mit fast diesem Namen gibt} other {# bekommen neue Konten, obwohl es Konten mit fast diesen Namen gibt}}',
    'people.why.near_name.action':
        '`/authentik-sync people near_name` nennt sie; `/authentik-sync link <person> @<account>` sagt, dass es das eigene ist.',
    'people.why.if_tied':
        '{count, plural, one {# hat ein Konto, das vielleicht noch nicht an authentik gebunden ist: Die Person kommt hinein, wenn sie sich schon mit authentik angemeldet hat} other {# haben Konten, die vielleicht noch nicht an authentik gebunden sind: Sie kommen hinein, wenn sie sich schon mit authentik angemeldet haben}}, was kein Server verrät',
    'people.why.waits_for_approval':
        '{count, plural, one {# muss erst freigegeben werden} other {# müssen erst freigegeben werden}}',
    'people.why.waits_for_approval.action':
        'Geben Sie sie unter Administration > Workspace > Users frei, sobald sie es versucht haben, oder schalten Sie „Manually Approve New Users“ aus.',
    'people.why.not_known':
        'bei {count, plural, one {# ist es nicht bekannt: Ein Feld der Anmeldung liest einen Claim, den nur authentik kennt} other {# ist es nicht bekannt: Ein Feld der Anmeldung liest einen Claim, den nur authentik kennt}}',
    'people.why.not_known.action': '`/authentik-sync check <person>` fragt authentik nach einer davon.',

    'people.refused.no_button': '{count, number}: Die Anmeldeseite hat keine Schaltfläche für authentik',
    'people.refused.no_button.action': '`/authentik-sync check` sagt, warum.',
    'people.refused.no_strategy': '{count, number}: Der Eintrag hat keine Client-ID oder kein Client-Secret',
    'people.refused.no_strategy.action': 'Rufen Sie `/authentik-sync` auf.',
    'people.refused.page_not_found': '{count, number}: Die Schaltfläche führt zu einer Seite, die authentik nicht hat',
    'people.refused.page_not_found.action': 'Rufen Sie `/authentik-sync` auf.',
    'people.refused.client_id_unknown': '{count, number}: authentik kennt die Client-ID nicht',
    'people.refused.client_id_unknown.action': 'Kopieren Sie ID und Secret vom Provider in authentik.',
    'people.refused.redirect_uri_refused': '{count, number}: Die Redirect-URI ist in authentik nicht registriert',
    'people.refused.redirect_uri_refused.action': '`/authentik-sync check` zeigt beide.',
    'people.refused.authorize_refused': '{count, number}: Der Provider lässt keine Autorisierungscodes zu',
    'people.refused.authorize_refused.action':
        'Haken Sie in authentik bei den Grant-Typen des Providers „Authorization Code“ an.',
    'people.refused.not_authenticated':
        '{count, plural, one {# ist in authentik deaktiviert} other {# sind in authentik deaktiviert}}',
    'people.refused.access_denied':
        '{count, plural, one {# darf in authentik die Anwendung nicht benutzen} other {# dürfen in authentik die Anwendung nicht benutzen}}',
    'people.refused.access_denied.action':
        'Nehmen Sie sie in eine der Gruppen unter „Gruppen, die sich anmelden dürfen“ auf, oder sehen Sie sich die Bindungen der Anwendung an.',
    'people.refused.token_refused': '{count, number}: Rocket.Chat bekommt von authentik kein Token',
    'people.refused.token_refused.action': '`/authentik-sync check` sagt, was nicht stimmt.',
    'people.refused.identity_refused': '{count, number}: Rocket.Chat bekommt von authentik keine Identität',
    'people.refused.identity_refused.action': '`/authentik-sync check` sagt, was nicht stimmt.',
    'people.refused.field_not_found':
        '{reason, select, email {{count, plural, one {# hat in authentik keine E-Mail-Adresse} other {# haben in authentik keine E-Mail-Adressen}}} email_field {{count, plural, one {bei # findet das Feld für die E-Mail-Adresse nichts} other {bei # findet das Feld für die E-Mail-Adresse nichts}}} other {{count, plural, one {bei # findet das Feld für den Benutzernamen nichts} other {bei # findet das Feld für den Benutzernamen nichts}}}}',
    'people.refused.field_not_found.action':
        '{reason, select, email {Tragen Sie sie dort ein.} email_field {Sehen Sie sich die Einstellung „Feld für die E-Mail-Adresse“ an: authentiks eigene Scope-Zuordnungen liefern `email` (Scope `email`), jeder andere Claim braucht eine eigene Zuordnung.} other {Sehen Sie sich die Einstellung „Feld für den Benutzernamen“ an: authentiks eigene Scope-Zuordnungen liefern `preferred_username` (Scope `profile`), jeder andere Claim braucht eine eigene Zuordnung.}}',
    'people.refused.merge_refused':
        '{count, plural, one {# hat Namen oder Adresse geändert und darf nicht zusammengeführt werden} other {# haben Namen oder Adressen geändert und dürfen nicht zusammengeführt werden}}',
    'people.refused.merge_refused.action': 'Schalten Sie „Benutzer zusammenführen“ ein.',
    'people.refused.username_taken':
        '{count, plural, one {# hat ein Konto desselben Benutzernamens, das darüber noch nicht verknüpft werden darf} other {# haben Konten derselben Benutzernamen, die darüber noch nicht verknüpft werden dürfen}}',
    'people.refused.username_taken.action':
        '{wayOut, select, email {„Anhand der Adresse“ bei „Vorhandene Konten übernehmen“ findet solche Konten (Schlüsselfeld „E-Mail-Adresse“ mit beiden Schaltern zum Zusammenführen, auf Zeit).} username {„Anhand des Benutzernamens“ bei „Vorhandene Konten übernehmen“ findet solche Konten (Schlüsselfeld „Benutzername“ mit beiden Schaltern zum Zusammenführen, auf Zeit).} other {Dass es das eigene ist, ist nicht bekannt: Benennen Sie eines von beiden um, oder lassen Sie die Person entscheiden, der das Konto gehört.}}',
    'people.refused.email_taken':
        '{count, plural, one {# hat ein Konto derselben Adresse, das darüber nicht verknüpft werden darf} other {# haben Konten derselben Adressen, die darüber nicht verknüpft werden dürfen}}',
    'people.refused.email_taken.action':
        '{wayOut, select, email {„Anhand der Adresse“ bei „Vorhandene Konten übernehmen“ findet solche Konten (Schlüsselfeld „E-Mail-Adresse“ mit beiden Schaltern zum Zusammenführen, auf Zeit).} username {„Anhand des Benutzernamens“ bei „Vorhandene Konten übernehmen“ findet solche Konten (Schlüsselfeld „Benutzername“ mit beiden Schaltern zum Zusammenführen, auf Zeit).} other {Ändern Sie eine der beiden Adressen, oder geben Sie beiden denselben Benutzernamen.}}',
    'people.refused.registration_disabled': '{count, number}: Anmeldedienste dürfen niemanden registrieren',
    'people.refused.registration_disabled.action':
        'Schalten Sie „Registration with Authentication Services“ ein (Administration > Workspace > Settings > Accounts > Registration).',
    'people.refused.domain_refused':
        '{count, plural, one {# hat eine Adresse in einer Domain, die nicht erlaubt ist} other {# haben Adressen in Domains, die nicht erlaubt sind}}',
    'people.refused.domain_refused.action':
        'Ergänzen Sie sie in „Allowed Domains List“ (Administration > Workspace > Settings > Accounts > Registration).',
    'people.refused.identity_taken':
        '{count, plural, one {zu # passen zwei Konten} other {zu # passen je zwei Konten}}, und die Anmeldung endet mit einem Serverfehler',
    'people.refused.identity_taken.action': 'Geben Sie einem der beiden einen anderen Namen oder eine andere Adresse.',
    'people.refused.address_taken':
        '{count, plural, one {# hat die Adresse eines anderen Kontos} other {# haben die Adressen anderer Konten}}, und die Anmeldung endet mit einem Serverfehler',
    'people.refused.address_taken.action': 'Ändern Sie die Adresse von einem der beiden.',
    'people.refused.app_user': '{count, plural, one {# hat den Namen einer App} other {# haben die Namen von Apps}}',
    'people.refused.app_user.action': 'Benennen Sie sie in authentik um.',
    'people.refused.approval_mail_failed':
        '{count, number}: Neue Konten müssen freigegeben werden, und die Bitte darum schlägt ohne E-Mail-Adresse fehl',
    'people.refused.approval_mail_failed.action': 'Schalten Sie „Manually Approve New Users“ aus.',
    'people.refused.not_activated':
        '{count, plural, one {# hat ein Konto, das deaktiviert ist} other {# haben Konten, die deaktiviert sind}}',
    'people.refused.not_activated.action': 'Aktivieren Sie es unter Administration > Workspace > Users.',

    'people.either': '{said}; falls die Version E-Mail-Adressen verwirft: {ifDropped}',
    'people.classes': '*Nach Klassen* — `/authentik-sync people <class>` nennt sie:',
    'people.class_count': '{title} ({id})',
    'people.class_title': '*{title}*',
    'people.class_id': '{id}',
    'people.no_class': '✗ Niemand ist in einer Klasse „{asked}“.',
    'people.no_class.action': 'Es gibt {classes}.',
    'people.class_empty': '✓ Niemand ist in der Klasse {id}.',
    'people.class_empty.action': 'Es gibt {classes}.',
    'people.person': '{username}: {is}',
    'people.account': '@{account}',
    'people.name': '{username}',
    'people.flow': '{slug}',
    'people.pair': '{username} (@{account})',
    'people.seats':
        'Die Lizenz von Rocket.Chat hat {free, plural, =0 {keinen freien Platz} one {# freien Platz} other {# freie Plätze}} für {wanted, plural, one {# Person, die ein neues Konto bekommt} other {# Personen, die ein neues Konto bekommen}}: Wer sich anmeldet, wenn alle belegt sind, wird abgewiesen.',
    'people.seats.action': 'Beschaffen Sie weitere Plätze, oder deaktivieren Sie Konten, die niemand verwendet.',
    'people.stake': 'Auf dem Spiel stehen: {parts}.',
    'people.stake.action':
        '`/authentik-sync people dangers` nennt alles und sagt, womit es sich jeweils beseitigen lässt.',
    'people.stake.administrators':
        '{count, plural, one {das Konto eines Administrators} other {die Konten von # Administratoren}}',
    'people.stake.passwords': '{count, plural, one {das Passwort von # Konto} other {die Passwörter von # Konten}}',
    'people.stake.choices':
        '{count, plural, one {# Einstellung oder Flow, womit man sich aussucht, wessen Konto man bekommt} other {# Einstellungen oder Flows, womit man sich aussucht, wessen Konto man bekommt}}',
    'people.choice.authentik_username':
        'In authentik darf man seinen Benutzernamen ändern, und wer so heißt wie ein Konto, bekommt es.',
    'people.choice.authentik_username.action':
        'Schalten Sie in authentik „Allow users to change username“ aus (System > Settings) oder hier „Benutzer verschiedener Dienste zusammenführen“.',
    'people.choice.authentik_email':
        'In authentik darf man seine E-Mail-Adresse ändern, und wer die Adresse eines Kontos hat, bekommt es.',
    'people.choice.authentik_email.action':
        'Schalten Sie in authentik „Allow users to change email“ aus (System > Settings).',
    'people.choice.authentik_flow_username':
        'Flows von authentik lassen den Benutzernamen ändern, ohne dass eine Richtlinie ihn prüft, und wer so heißt wie ein Konto, bekommt es: {flows}.',
    'people.choice.authentik_flow_username.action':
        'Geben Sie ihren Prompt-Stages eine Richtlinie zur Prüfung, etwa „default-user-settings-authorization“ von authentik, oder nehmen Sie das Feld heraus.',
    'people.choice.authentik_flow_email':
        'Flows von authentik lassen die E-Mail-Adresse ändern, ohne dass eine Richtlinie sie prüft, und wer die Adresse eines Kontos hat, bekommt es: {flows}.',
    'people.choice.authentik_flow_email.action':
        'Geben Sie ihren Prompt-Stages eine Richtlinie zur Prüfung, etwa „default-user-settings-authorization“ von authentik, oder nehmen Sie das Feld heraus.',
    'people.choice.authentik_enrolment_username':
        'Flows von authentik lassen Neue ihren Benutzernamen wählen, und wer so heißt wie ein Konto, bekommt es: {flows}.',
    'people.choice.authentik_enrolment_username.action':
        'Fügen Sie ihnen eine Einladungs-Stage hinzu, oder nennen Sie die Gruppen, die sich anmelden dürfen („Gruppen, die sich anmelden dürfen“).',
    'people.choice.authentik_enrolment_email':
        'Flows von authentik lassen Neue ihre E-Mail-Adresse wählen, und wer die Adresse eines Kontos hat, bekommt es: {flows}.',
    'people.choice.authentik_enrolment_email.action':
        'Fügen Sie ihnen eine Einladungs-Stage hinzu, oder nennen Sie die Gruppen, die sich anmelden dürfen („Gruppen, die sich anmelden dürfen“).',
    'people.choice.username':
        'Hier darf man seinen Benutzernamen ändern: Wer den von jemandem in authentik annimmt, lenkt dessen erste Anmeldung in ein Konto, dessen Passwort er kennt.',
    'people.choice.username.action':
        'Stellen Sie „Benutzernamen ändern“ der App auf Aus, oder schalten Sie „Benutzer verschiedener Dienste zusammenführen“ aus.',
    'people.choice.email':
        'Hier darf man seine E-Mail-Adresse ändern: Wer die von jemandem in authentik annimmt, lenkt dessen erste Anmeldung in ein Konto, dessen Passwort er kennt.',
    'people.choice.email.action':
        'Stellen Sie „E-Mail-Adresse ändern“ der App auf Aus, oder schalten Sie „Benutzer verschiedener Dienste zusammenführen“ aus.',
    'people.choice.registration':
        'Hier kann sich jeder registrieren: Wer Namen oder Adresse von jemandem in authentik annimmt, lenkt dessen erste Anmeldung in ein Konto, dessen Passwort er kennt.',
    'people.choice.registration.action':
        'Stellen Sie „Registrierungsformular“ der App auf Deaktiviert, oder schalten Sie „Benutzer verschiedener Dienste zusammenführen“ aus.',
    'people.choices_unseen': 'Nicht bekannt: wer in authentik seinen Benutzernamen oder seine Adresse wählen darf.',
    'people.dangers_unseen':
        'Nicht angesehen: was Richtlinien in Flows von authentik entscheiden (Registrierung, Benutzereinstellungen), und Attribute von Gruppen und Benutzern, die eine Änderung entgegen den Systemeinstellungen erlauben.',
    'people.two_accounts':
        '{count, plural, one {# Person hat zwei Konten: eines mit ihrer Adresse und eines ohne Adresse unter dem Namen, den ihre Anmeldung schreibt} other {# Personen haben zwei Konten: eines mit ihrer Adresse und eines ohne Adresse unter dem Namen, den ihre Anmeldung schreibt}}.',
    'people.two_accounts.action':
        '`/authentik-sync people two_accounts` nennt sie; `/authentik-sync link <person> @<account>` entscheidet, welches bleibt, und das andere lässt sich deaktivieren.',
    'people.class.two_accounts': '{count, plural, one {# hat zwei Konten} other {# haben zwei Konten}}',
    'people.class.two_accounts.action':
        '`/authentik-sync link <person> @<account>` entscheidet, welches bleibt; das andere lässt sich deaktivieren.',
    'people.class.dangers': 'was auf dem Spiel steht ({count, number})',
    'people.is.two_accounts':
        '@{first} hat ihre Adresse und @{second} keine, unter dem Namen, den ihre Anmeldung schreibt{wasSeen, select, true {; die App hat gesehen, dass eine Anmeldung es angelegt hat} other {}}',

    'people.danger.administrator':
        '{count, plural, one {# Administratorkonto geht} other {# Administratorkonten gehen}} an die Person, die in authentik diesen Namen oder diese Adresse hat: {people}.',
    'people.danger.administrator.action':
        'Stellen Sie sicher, dass es dieselben Personen sind; sonst benennen Sie das Konto um oder korrigieren Sie seine Adresse.',
    'people.danger.administrator_loses_password':
        '{count, plural, one {# Administratorkonto verliert sein Passwort} other {# Administratorkonten verlieren ihre Passwörter}} bei der ersten Anmeldung mit authentik, weil die Adresse dort nicht bestätigt ist: {people}.',
    'people.danger.administrator_loses_password.action':
        'Bestätigen Sie die Adresse vorher in Rocket.Chat, damit es einen Zugang ohne authentik gibt.',
    'people.danger.loses_password':
        '{count, plural, one {# Konto verliert sein Passwort} other {# Konten verlieren ihre Passwörter}} bei der ersten Anmeldung mit authentik, weil die Adresse dort nicht bestätigt ist: {people}.',
    'people.danger.loses_password.action':
        'Bestätigen Sie die Adressen vorher in Rocket.Chat, oder sagen Sie es diesen Personen.',

    'people.class.takes_other':
        '{count, plural, one {# bekommt ein Konto, von dem nichts belegt, dass es das eigene ist} other {# bekommen Konten, von denen nichts belegt, dass es die eigenen sind}}',
    'people.class.takes_other.action':
        'Wenn ein Konto das eigene ist, sagt das `/authentik-sync link <person> @<account>`; wenn nicht, geben Sie ihm einen anderen Namen und eine andere Adresse, oder wählen Sie etwas anderes bei „Vorhandene Konten übernehmen“.',
    'people.class.refused': '{count, plural, one {# kann sich nicht anmelden} other {# können sich nicht anmelden}}',
    'people.class.undecided':
        'bei {count, plural, one {# ist nicht sicher, wessen Konto gemeint ist} other {# ist nicht sicher, wessen Konten gemeint sind}}',
    'people.class.undecided.action':
        '`/authentik-sync link <person> @<account>` entscheidet es, für jede Person einzeln.',
    'people.class.same_login':
        '{count, plural, one {# hat eine Anmeldung, die im Konto einer anderen Person endet oder deshalb abgewiesen wird} other {# haben Anmeldungen, die im Konto jeweils einer anderen Person enden oder deshalb abgewiesen werden}}',
    'people.class.same_login.action':
        'Geben Sie jeder Person in authentik einen eigenen Benutzernamen und eine eigene Adresse.',
    'people.class.second_account':
        '{count, plural, one {# bekommt ein zweites Konto neben dem eigenen} other {# bekommen zweite Konten neben den eigenen}}',
    'people.class.second_account.action':
        'Geben Sie Person und Konto denselben Benutzernamen, und wählen Sie „Anhand des Benutzernamens“ bei „Vorhandene Konten übernehmen“, bevor sich die Person anmeldet.',
    'people.class.near_name':
        '{count, plural, one {# bekommt ein neues Konto, obwohl es eines mit fast diesem Namen gibt} other {# bekommen neue Konten, obwohl es Konten mit fast diesen Namen gibt}}',
    'people.class.near_name.action': 'Wenn eines das eigene ist, sagt das `/authentik-sync link <person> @<account>`.',
    'people.class.if_tied':
        '{count, plural, one {# hat ein Konto, das vielleicht noch nicht an authentik gebunden ist} other {# haben Konten, die vielleicht noch nicht an authentik gebunden sind}}',
    'people.class.if_tied.action':
        'Wählen Sie etwas bei „Vorhandene Konten übernehmen“, bevor sie sich anmelden: Das lässt auch die hinein, deren Konto noch nicht gebunden ist.',
    'people.class.waits_for_approval':
        '{count, plural, one {# muss erst freigegeben werden} other {# müssen erst freigegeben werden}}',
    'people.class.waits_for_approval.action':
        'Geben Sie sie unter Administration > Workspace > Users frei, sobald sie es versucht haben, oder schalten Sie „Manually Approve New Users“ aus.',
    'people.class.not_known': 'bei {count, plural, one {# ist es nicht bekannt} other {# ist es nicht bekannt}}',
    'people.class.not_known.action': '`/authentik-sync check <person>` fragt authentik nach einer davon.',
    'people.class.link_waits':
        '{count, plural, one {# kommt in das eigene Konto, und die Verknüpfung wartet auf Freigabe} other {# kommen in ihre eigenen Konten, und die Verknüpfungen warten auf Freigabe}}',
    'people.class.link_waits.action':
        '{isPlanned, select, true {Sehen Sie jedes Paar an: `/authentik-sync plan` hat eine Schaltfläche, die die gezeigten verknüpft; `/authentik-sync link <person> @<account>` entscheidet eines.} other {Keine Regel nennt eine ihrer Gruppen, daher fragt kein Plan nach ihnen. Wenn ein Konto das eigene ist, sagt das `/authentik-sync link <person> @<account>`.}}',
    'people.class.new':
        '{count, plural, one {# hat kein Konto und bekommt bei der ersten Anmeldung ein neues{isByName, select, true {, falls es keines in anderer Schreibweise oder mit derselben Adresse gibt: danach wurde nicht gesucht} other {}}} other {# haben kein Konto und bekommen bei der ersten Anmeldung ein neues{isByName, select, true {, falls es keines in anderer Schreibweise oder mit derselben Adresse gibt: danach wurde nicht gesucht} other {}}}}',
    'people.class.new.action': 'Bitten Sie sie, sich anzumelden: Dabei entstehen ihre Konten.',
    'people.class.to_link':
        '{count, plural, one {# hat ein Konto, das nach seiner bestätigten Adresse oder nach seiner Herkunft das eigene ist, und ist noch nicht verknüpft} other {# haben Konten, die nach ihren bestätigten Adressen oder nach ihrer Herkunft die eigenen sind, und sind noch nicht verknüpft}}',
    'people.class.to_link.action':
        '{isPlanned, select, true {`/authentik-sync` verknüpft sie.} other {Keine Regel nennt eine ihrer Gruppen: Sie kommen trotzdem hinein und werden verknüpft, sobald eine es tut.}}',
    'people.class.linked': '{count, plural, one {# ist mit einem Konto verknüpft} other {# sind mit Konten verknüpft}}',
    'people.class.linked.action': '`/authentik-sync unlink <person>` beendet eine Verknüpfung, die nicht stimmt.',
    'people.class.unclaimed':
        '{count, plural, one {# Konto, das zu niemandem in authentik gehört} other {# Konten, die zu niemandem in authentik gehören}}',
    'people.class.unclaimed.action':
        'Wenn eines jemandem gehört, sagt das `/authentik-sync link <person> @<account>`; was niemand braucht, deaktivieren Sie unter Administration > Workspace > Users.',

    'people.is.takes_other': 'bekommt das Konto @{account}, von dem nichts belegt, dass es das eigene ist',
    'people.is.takes_other.action':
        'Wenn es das eigene ist, sagt das `/authentik-sync link {person} @{account}`; wenn nicht, geben Sie ihm einen anderen Namen und eine andere Adresse, oder wählen Sie etwas anderes bei „Vorhandene Konten übernehmen“.',
    'people.is.refused': 'kann sich nicht anmelden: {cause}',
    'people.is.undecided':
        'wessen Konto gemeint ist, ist nicht sicher{isNamed, select, true { (@{account})} other {}}{isOut, select, true {; kann sich nicht anmelden: {cause}} other {}}',
    'people.is.undecided.action': '`/authentik-sync link {person} @<account>` entscheidet es.',
    'people.is.same_login': 'hat eine Anmeldung, die endet wie die von {other}',
    'people.is.same_login.action':
        'Geben Sie beiden in authentik je einen eigenen Benutzernamen und eine eigene Adresse.',
    'people.is.second_account': 'bekommt ein zweites Konto neben @{account}',
    'people.is.second_account.action':
        'Geben Sie Person und Konto denselben Benutzernamen, und wählen Sie „Anhand des Benutzernamens“ bei „Vorhandene Konten übernehmen“, bevor sich die Person anmeldet.',
    'people.is.near_name':
        'bekommt bei der ersten Anmeldung ein neues Konto; @{account} heißt fast so, und niemand hat gesagt, ob es das eigene ist',
    'people.is.near_name.action': 'Wenn es das eigene ist: `/authentik-sync link {person} @{account}`.',
    'people.is.if_tied':
        'kommt in @{account}, falls eine eigene frühere Anmeldung es an diese Person gebunden hat; eine aus der Zeit, bevor sie in authentik neu angelegt wurde, zählt nicht',
    'people.is.waits_for_approval': 'muss bei der ersten Anmeldung freigegeben werden',
    'people.is.waits_for_approval.action':
        'Geben Sie es unter Administration > Workspace > Users frei, sobald die Person es versucht hat.',
    'people.is.not_known': 'ist nicht bekannt, bevor authentik gefragt wird',
    'people.is.not_known.action': '`/authentik-sync check {person}` fragt authentik.',
    'people.is.link_waits': 'kommt in @{account}; die Verknüpfung wartet auf Freigabe',
    'people.is.link_waits.action': 'Wenn es das eigene ist: `/authentik-sync link {person} @{account}`.',
    'people.is.new':
        'bekommt bei der ersten Anmeldung ein neues Konto{isByName, select, true {, falls es keines in anderer Schreibweise oder mit derselben Adresse gibt: danach wurde nicht gesucht} other {}}',
    'people.is.to_link':
        'kommt in @{account}, das nach seiner bestätigten Adresse oder nach seiner Herkunft das eigene ist',
    'people.is.linked': 'ist mit @{account} verknüpft',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
