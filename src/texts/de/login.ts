import type { login as source } from '../en/login';

export const login = {
    'login.nobody':
        '✗ authentik hat keinen Benutzer „{username}“, und von keinem Konto dieses Namens ist bekannt, wem aus authentik es gehört.',
    'login.nobody.action': 'Prüfen Sie die Schreibweise: authentik zeigt seine Benutzernamen unter Directory > Users.',
    'login.no_token': '✗ Es gibt kein authentik-API-Token, um Benutzer nachzuschlagen.',
    'login.no_token.action': 'Speichern Sie eines in der Einstellung „API-Token“.',
    'login.too_late': '✗ Die Server haben zu lange für ihre Antwort gebraucht.',
    'login.too_late.action': 'Versuchen Sie es erneut. `/authentik-sync check` sagt, welcher von beiden langsam ist.',
    'login.service':
        '– {username} ist ein Dienstkonto oder ein Outpost von authentik, damit meldet sich niemand an. Seine Token funktionieren ohne Anmeldung.',

    'login.head.cannot': '✗ {username} kann sich nicht anmelden.',
    'login.head.depends': '⚠ Ob {username} sich anmelden kann, hängt davon ab, was keine App sehen kann:',
    'login.head.if_authentik_lets':
        '⚠ {username} kann sich anmelden, falls authentik die Anwendung freigibt; das ließ sich nicht ansehen:',
    'login.head.can': '✓ {username} kann sich anmelden:',
    'login.head.waits': '⚠ {username} muss auf eine Freigabe warten:',
    'login.head.look_how': '⚠ {username} kann sich anmelden, aber sehen Sie sich an, wie:',
    'login.case':
        '• {when, select, linked {Wenn das Konto {to} schon mit der Person verknüpft ist} elsewhere {Wenn sie sich schon einmal unter anderem Namen angemeldet hat} other {Wenn noch kein Konto mit der Person verknüpft ist}}{dropsEmail, select, true {, und wenn diese Version E-Mail-Adressen verwirft} false {, und wenn diese Version E-Mail-Adressen weitergibt} other {}}{isIndexed, select, true {, und wenn hier der ältere Anmeldeablauf in Gebrauch war} false {, und wenn hier der ältere Anmeldeablauf nie in Gebrauch war} other {}}: {end}',
    'login.second_factor_asked':
        '• Wenn {username} in Rocket.Chat eine Authenticator-App oder Codes per E-Mail eingerichtet hat, was keine App sehen kann, wird vor dem Einlass ein Code verlangt.',

    'login.end.created':
        '{isNamed, select, true {Ein neues Konto {account} wird angelegt.} other {Ein neues Konto wird angelegt, und die Person wird nach einem Benutzernamen gefragt.}}',
    'login.end.created_without_address':
        '{isNamed, select, true {Ein neues Konto {account} ohne E-Mail-Adresse wird angelegt.} other {Ein neues Konto ohne E-Mail-Adresse wird angelegt, und die Person wird nach einem Benutzernamen gefragt.}}',
    'login.end.linked': 'Das Konto {account} wird mit der Person verknüpft: Der E-Mail-Adresse nach gehört es ihr.',
    'login.end.adopted':
        'Das Konto {account}, das ihre E-Mail-Adresse hat, wird mit der Person verknüpft, unabhängig von den Einstellungen zum Zusammenführen.',
    'login.end.loses_password':
        'Hat es ein Passwort, wird dieses entfernt, und ein neues muss gewählt werden, denn die Adresse ist dort nicht bestätigt.',
    'login.end.taken_over': 'Die Person übernimmt das Konto {account}, das eine andere E-Mail-Adresse hat.',
    'login.end.taken_over.action': 'Vergewissern Sie sich, dass es dieselbe Person ist.',
    'login.end.in':
        '{isNamed, select, true {Die Person kommt in das Konto {account}, das bleibt, wie es ist.} other {Die Person kommt in dieses Konto, das bleibt, wie es ist.}}',
    'login.end.updated':
        'Die Person kommt in das Konto {account}, und dessen Name und E-Mail-Adresse folgen authentik.',
    'login.end.pending_approval':
        '{flow, select, legacy {Ein neues Konto {account} wird angelegt und wartet auf Freigabe. Bis dahin liest die Person „User is not activated“.} other {Ein neues Konto {account} wird angelegt und wartet auf Freigabe. Bis dahin landet die Person wieder auf der Anmeldeseite.}}',
    'login.end.pending_approval.action': 'Geben Sie es unter Administration > Workspace > Users frei.',
    'login.end.second_factor':
        'Ein neues Konto {account} wird angelegt, und Rocket.Chat verlangt einen Code, den es per E-Mail schickt.',
    'login.end.second_factor.action':
        'Schalten Sie Codes per E-Mail für OAuth-Benutzer aus (Administration > Workspace > Settings > Accounts > Two Factor Authentication).',
    'login.or_else':
        '{isNamed, select, true {Oder sie kommt in {other}: Beide sind dann mit ihr verknüpft, und das ältere wird geöffnet.} other {Oder sie kommt in das Konto, das sie vorher hatte: Beide sind dann mit ihr verknüpft, und das ältere wird geöffnet.}}',
    'login.all_the_same':
        '{done, select, both {Trotzdem wird das Konto {account} mit ihr verknüpft und sein Passwort entfernt.} linked {Trotzdem wird das Konto {account} mit ihr verknüpft.} other {Trotzdem wird das Passwort von {account} entfernt.}}',
    'login.sees':
        '{page, select, error {(Sie sieht eine Fehlerseite.)} endless {(Die Seite lädt endlos oder zeigt einen Fehler.)} silent {(Sie landet wieder auf der Anmeldeseite, die nichts dazu sagt.)} other {(Sie landet wieder auf der Anmeldeseite.)}}',

    'login.refused': 'Die Person wird abgewiesen: {cause}',
    'login.refused.no_button': 'Die Anmeldeseite hat keine Schaltfläche für authentik.',
    'login.refused.no_button.action': '`/authentik-sync check` sagt, warum.',
    'login.refused.no_strategy':
        'Der Eintrag hat keine Client-ID oder kein Client-Secret, deshalb führt die Schaltfläche zurück zur Anmeldeseite.',
    'login.refused.no_strategy.action': 'Rufen Sie `/authentik-sync` auf.',
    'login.refused.page_not_found': 'Die Schaltfläche führt zu {detail}, und das gibt es bei authentik nicht.',
    'login.refused.page_not_found.action': 'Rufen Sie `/authentik-sync` auf.',
    'login.refused.client_id_unknown': 'authentik kennt die Client-ID nicht.',
    'login.refused.client_id_unknown.action': 'Kopieren Sie ID und Secret vom Provider in authentik.',
    'login.refused.redirect_uri_refused':
        'authentik zeigt „Redirect URI Error“, denn die Adresse, die Rocket.Chat schickt, ist nicht registriert.',
    'login.refused.redirect_uri_refused.action': '`/authentik-sync check` zeigt beide.',
    'login.refused.authorize_refused':
        'authentik schickt sie zurück, bevor sie sich anmelden kann, denn der Provider lässt keine Autorisierungscodes zu.',
    'login.refused.authorize_refused.action':
        'Haken Sie in authentik bei den Grant-Typen des Providers „Authorization Code“ an.',
    'login.refused.not_authenticated': 'Das Konto der Person in authentik ist deaktiviert.',
    'login.refused.not_authenticated.action': 'Aktivieren Sie es dort, falls es aktiv sein soll.',
    'login.refused.access_denied': 'authentik verweigert ihr den Zugang zur Anwendung.',
    'login.refused.access_denied.action':
        'Sehen Sie sich deren Bindungen an (Applications > die Anwendung > Policy / Group / User Bindings).',
    'login.refused.token_refused':
        '{reason, select, address {Rocket.Chat bekommt von authentik kein Token, denn {detail} ist nicht die Adresse, unter der authentik es ausgibt.} unreachable {Rocket.Chat bekommt von authentik kein Token, denn {detail} antwortet nicht.} other {Rocket.Chat bekommt von authentik kein Token, denn authentik akzeptiert das Client-Secret nicht.}}',
    'login.refused.token_refused.action': '`/authentik-sync check` sagt, was nicht stimmt.',
    'login.refused.identity_refused':
        '{reason, select, address {Rocket.Chat bekommt von authentik keine Identität, denn {detail} ist nicht die Adresse, unter der authentik sie ausgibt.} other {Rocket.Chat bekommt von authentik keine Identität, denn der Provider hat keine Zuordnung für den Scope „openid“.}}',
    'login.refused.identity_refused.action':
        '{reason, select, address {Rufen Sie `/authentik-sync` auf: Es schreibt die Adressen, die authentik angibt.} other {Geben Sie dem Provider die Scope-Zuordnung „openid“.}}',
    'login.refused.field_not_found':
        '{reason, select, email {authentik gibt für sie keine E-Mail-Adresse an („{detail}“).} email_field {authentik gibt für sie keine E-Mail-Adresse an („{detail}“).} other {authentik gibt für sie keinen Benutzernamen an („{detail}“).}}',
    'login.refused.field_not_found.action':
        'Tragen Sie die Angabe dort ein, oder sehen Sie sich die Scope-Zuordnungen und die Feldnamen in den Einstellungen der App an.',
    'login.refused.merge_refused':
        'Das Konto {account} ist vorhanden und darf nicht zusammengeführt werden („User with username {account} already exists“).',
    'login.refused.merge_refused.action': 'Schalten Sie „Benutzer zusammenführen“ ein.',
    'login.refused.username_taken': 'Der Benutzername ist durch das Konto {account} belegt.',
    'login.refused.username_taken.action':
        'Benennen Sie eines von beiden um, oder führen Sie sie zusammen (`/authentik-sync check`).',
    'login.refused.email_taken': 'Die E-Mail-Adresse gehört zum Konto {account}.',
    'login.refused.email_taken.action':
        'Ändern Sie eine von beiden, oder führen Sie die Konten zusammen (`/authentik-sync check`).',
    'login.refused.registration_disabled': 'Anmeldedienste dürfen niemanden registrieren.',
    'login.refused.registration_disabled.action':
        'Schalten Sie „Registration with Authentication Services“ ein (Administration > Workspace > Settings > Accounts > Registration).',
    'login.refused.domain_refused': 'Die Domain von {account} steht nicht auf der Liste der erlaubten.',
    'login.refused.domain_refused.action':
        'Ergänzen Sie sie in „Allowed Domains List“ (Administration > Workspace > Settings > Accounts > Registration).',
    'login.refused.identity_taken':
        'Die Anmeldung endet mit einem Serverfehler, denn das Konto {account} passt zu ihr, und ein anderes ist schon mit ihr verknüpft.',
    'login.refused.identity_taken.action':
        'Geben Sie dem Konto {account} einen anderen Namen oder eine andere E-Mail-Adresse, oder nehmen Sie die Änderung in authentik zurück.',
    'login.refused.address_taken':
        'Die Anmeldung endet mit einem Serverfehler, denn ihre E-Mail-Adresse gehört zum Konto {account}.',
    'login.refused.address_taken.action': 'Ändern Sie die Adresse von einem der beiden.',
    'login.refused.app_user': '{account} ist der Benutzer einer App, als der sich niemand anmelden darf.',
    'login.refused.app_user.action': 'Benennen Sie die Person in authentik um.',
    'login.refused.approval_mail_failed':
        'Neue Konten müssen freigegeben werden, und die Bitte darum schlägt ohne E-Mail-Adresse fehl.',
    'login.refused.approval_mail_failed.action': 'Schalten Sie „Manually Approve New Users“ aus.',
    'login.refused.not_activated': 'Das Konto {account} ist in Rocket.Chat deaktiviert.',
    'login.refused.not_activated.action': 'Aktivieren Sie es unter Administration > Workspace > Users.',

    'login.looked_at':
        'Geprüft: in authentik {isActive, select, true {aktiv} other {deaktiviert}}; {access, select, true {darf die Anwendung benutzen} false {darf die Anwendung nicht benutzen} other {über den Zugang entscheidet eine Richtlinie, oder er ist nicht sichtbar}}; {flow, select, legacy {älterer Anmeldeablauf} other {moderner Anmeldeablauf}}; {isPreview, select, true {Claims, wie authentik sie auswertet} other {Claims, wie die Standardzuordnungen von authentik sie ergäben}}: {claims}.',
    'login.claim': '{claim} {detail}',
    'login.claim_empty': '{claim} (leer)',
    'login.no_claims': 'keine',
    'login.other_accounts_unseen':
        'Ohne persönliches Zugriffstoken wurde nach Konten mit anderem Benutzernamen nicht gesucht.',
    'login.accounts_looked_up':
        'Es gibt mehr Konten, als eine Prüfung auflistet; {by, select, name_and_address {die mit diesem Benutzernamen und dieser Adresse wurden gesucht} name {das mit diesem Benutzernamen wurde gesucht, und eines mit anderem Namen findet sich vor Rocket.Chat 8.4 nicht über seine Adresse} other {andere können diesen Benutzernamen oder diese Adresse haben}}.',
    'login.people_looked_up':
        'Nicht alle in authentik wurden angesehen; {isKnown, select, true {wer diese Adresse auch hat, wurde gesucht} other {ob noch jemand diese Adresse hat, ist nicht bekannt}}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
