import type { authentik as source } from '../../en/check/authentik';

export const authentik = {
    'check.title.settings': 'Einstellungen der App',
    'check.title.authentik_reachable': 'authentik',
    'check.title.authentik_version': 'Version von authentik',
    'check.title.authentik_token': 'API-Token',
    'check.title.authentik_token_expiry': 'Ablauf des API-Tokens',
    'check.title.authentik_permissions': 'Berechtigungen des API-Tokens',
    'check.title.discovery': 'Discovery-Dokument',
    'check.title.redirect_uri': 'Redirect-URI',
    'check.title.provider': 'Provider',
    'check.title.client': 'Client-ID und Client-Secret',
    'check.title.authorize': 'Anmeldeseite von authentik',
    'check.title.access': 'Wer sich anmelden kann',
    'check.title.claims': 'Claims',

    'check.settings.wrong': '{problem}',
    'check.do.correct_settings':
        'Korrigieren Sie das unter Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'check.settings.nothing_to_set_up_with':
        'Es gibt weder ein authentik-API-Token noch eine Client-ID mit Client-Secret, deshalb kann die App die Anmeldung nicht einrichten.',
    'check.settings.nothing_to_set_up_with.action':
        'Speichern Sie ein API-Token von authentik unter Administration > Marketplace > Private Apps > Authentik SSO > Settings, oder rufen Sie `/authentik-sync blueprint` auf.',
    'check.settings.no_token':
        'Es gibt kein authentik-API-Token, deshalb liest die App keine Gruppen und kann sich den Provider nicht ansehen.',
    'check.settings.no_token.action':
        'Erstellen Sie eines (Directory > Tokens and App passwords, Intent „API Token“, „Expiring“ nicht angehakt) und speichern Sie es unter Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'check.settings.protects_nobody':
        '„Geschützte Benutzer“ nennt Benutzer, zu denen es kein Konto gibt. Diese Einträge schützen niemanden: {names}.',
    'check.settings.protects_nobody.action':
        'Schreiben Sie Benutzernamen, getrennt durch Kommas, Semikolons, Leerzeichen oder Zeilen; ein Name mit Leerzeichen steht in Anführungszeichen.',
    'check.settings.room_owner_missing':
        'Neue Räume sollen „{owner}“ gehören, aber diesen Benutzer gibt es nicht; deshalb wird kein Raum angelegt.',
    'check.settings.room_owner_missing.action': 'Korrigieren Sie die Einstellung „Besitzer neuer Räume“.',
    'check.settings.complete': 'Vollständig.',
    'check.settings.complete_without_client':
        'Vollständig. Client-ID und Client-Secret erstellt oder findet das erste `/authentik-sync`.',

    'check.authentik_reachable.is_not_authentik': 'Was unter {url} antwortet, ist nicht authentik.',
    'check.authentik_reachable.is_not_authentik.action':
        'Tragen Sie in der Einstellung „authentik-URL“ die Adresse ein, unter der man authentik öffnet, etwa `https://authentik.company`.',
    'check.authentik_reachable.answers': 'authentik antwortet unter {url}.',
    'check.authentik_reachable.answers_inside':
        'authentik antwortet unter {url}. Im Browser öffnet man es unter {publicUrl}.',
    'check.authentik_version.old': 'authentik {version} ist älter als {oldest}; damit wurde die App nie erprobt.',
    'check.authentik_version.old.action':
        'Aktualisieren Sie authentik. Jede Hauptversion dazwischen muss der Reihe nach installiert werden.',
    'check.authentik_version.is': 'authentik {version}.',

    'check.authentik_token.accepted': 'Das API-Token wird akzeptiert. Es gehört {username}.',
    'check.authentik_token.accepted_superuser':
        'Das API-Token wird akzeptiert. Es gehört {username}, einem Superuser; das ist weit mehr, als die App braucht, sobald alles eingerichtet ist.',
    'check.authentik_token_expiry.never': 'Das API-Token läuft nicht ab.',
    'check.authentik_token_expiry.expires':
        'Das API-Token „{token}“ läuft ab. authentik gibt ihm dann einen neuen Schlüssel, und die App ist ausgesperrt.',
    'check.authentik_token_expiry.expires.action':
        'Erstellen Sie ein anderes mit dem Intent „API Token“ und ohne Haken bei „Expiring“ (Directory > Tokens and App passwords) und speichern Sie es in der Einstellung „API-Token“.',
    'check.authentik_token_expiry.expires_at':
        'Das API-Token „{token}“ läuft am {time} ab. authentik gibt ihm dann einen neuen Schlüssel, und die App ist ausgesperrt.',
    'check.authentik_token_expiry.expires_at.action':
        'Erstellen Sie ein anderes mit dem Intent „API Token“ und ohne Haken bei „Expiring“ (Directory > Tokens and App passwords) und speichern Sie es in der Einstellung „API-Token“.',
    'check.authentik_token_expiry.some_expire':
        '{count, plural, one {# der {total, number} API-Token von {username} läuft ab: {tokens}.} other {# der {total, number} API-Token von {username} laufen ab: {tokens}.}} authentik verrät nicht, welches die App verwendet.',
    'check.authentik_token_expiry.some_expire.action':
        'Verwendet die App eines, das abläuft, erstellen Sie ein anderes mit dem Intent „API Token“ und ohne Haken bei „Expiring“ (Directory > Tokens and App passwords) und speichern Sie es in der Einstellung „API-Token“.',
    'check.authentik_permissions.no_groups':
        'Gruppen sind nicht lesbar, weil dem Token Berechtigungen fehlen: {permissions}.',
    'check.authentik_permissions.no_groups.action':
        'Weisen Sie der Rolle des Token-Besitzers das Fehlende als globale Berechtigung zu (Directory > Roles).',
    'check.authentik_permissions.no_set_up':
        'Die App kann nicht einrichten, was in authentik fehlt, weil dem Token Berechtigungen fehlen: {permissions}.',
    'check.authentik_permissions.no_set_up.action':
        'Weisen Sie der Rolle des Token-Besitzers das Fehlende als globale Berechtigung zu (Directory > Roles), oder richten Sie es von Hand ein.',
    'check.authentik_permissions.some_groups':
        'Das Token sieht nur einen Teil der Gruppen. Deshalb wird nirgends jemand entfernt, und die Zuordnung der Gruppen im Eintrag bleibt, wie sie ist.',
    'check.authentik_permissions.some_groups.action':
        'Geben Sie der Rolle des Token-Besitzers die globale Berechtigung authentik_core.view_group (Directory > Roles).',
    'check.authentik_permissions.groups_gone':
        'Das Token sieht {groups} nicht mehr: gelöscht oder vor ihm verborgen. Bis jemand sagt, was davon (`/authentik-sync plan`), wird niemand aus einem Raum oder einer Rolle entfernt.',
    'check.authentik_permissions.groups_gone.action':
        'Geben Sie der Rolle des Token-Besitzers die globale Berechtigung authentik_core.view_group (Directory > Roles).',
    'check.authentik_permissions.enough': 'Das Token darf, was die App braucht.',
    'check.authentik_permissions.enough_for_set_up':
        'Das Token darf alles, was für das Eingerichtete nötig ist. Ohne {permissions} sieht diese Prüfung weniger.',

    'check.discovery.found': 'Gefunden. Der Issuer ist {issuer}, und alle Endpunkte liegen unter {url}.',
    'check.discovery.absent': 'In authentik gibt es keine Anwendung „{slug}“ mit einem OAuth2-Provider.',
    'check.do.set_up_application':
        'Rufen Sie `/authentik-sync` auf: Es richtet ein, was fehlt; `/authentik-sync plan` zeigt es vorher. Oder korrigieren Sie die Einstellung „Slug der Anwendung“.',
    'check.do.token_first': 'Kümmern Sie sich zuerst um „{check}“ und rufen Sie dann `/authentik-sync` auf.',
    'check.do.licence_first':
        'Kümmern Sie sich zuerst um „{check}“: Ohne sie richtet ein Lauf nichts von der Anmeldung ein.',
    'check.do.run_repairs': 'Rufen Sie `/authentik-sync` auf, das repariert es. `/authentik-sync plan` zeigt, wie.',

    'check.redirect_uri.registered': '{uri} ist registriert.',
    'check.redirect_uri.none':
        'Der Provider hat keine Redirect-URI. authentik würde die erste nehmen, nach der irgendjemand fragt, und sie behalten.',
    'check.redirect_uri.not_registered':
        '{uri} ist nicht registriert, deshalb zeigt authentik statt der Anmeldung eine Fehlerseite.',
    'check.redirect_uri.other_slash': 'Registriert ist {registered}: Der Unterschied ist ein Schrägstrich am Ende.',
    'check.redirect_uri.other_case': 'Registriert ist {registered}: Der Unterschied ist die Groß- und Kleinschreibung.',
    'check.redirect_uri.other_scheme': 'Registriert ist {registered}: Der Unterschied ist http oder https.',
    'check.redirect_uri.other_host':
        'Registriert ist {registered}: Der Unterschied ist der Host; sehen Sie sich „Site URL“ an.',
    'check.redirect_uri.other_path':
        'Registriert ist {registered}: Der Unterschied ist der Pfad vor /_oauth; sehen Sie sich „Site URL“ an.',
    'check.redirect_uri.other_service':
        'Registriert ist {registered}: Der Unterschied ist der letzte Teil, also der Name des Dienstes.',
    'check.redirect_uri.others': '{count, plural, one {Registriert ist {uris}.} other {Registriert sind {uris}.}}',
    'check.redirect_uri.accepted': 'authentik akzeptiert {uri}.',
    'check.redirect_uri.refused':
        'authentik akzeptiert {uri} nicht und zeigt deshalb statt der Anmeldung eine Fehlerseite.',
    'check.do.register_uri':
        'Rufen Sie `/authentik-sync` auf, oder fügen Sie {uri} in authentik beim Provider hinzu (Strict, Authorization).',
    'check.do.correct_site_url':
        'Ist die Adresse falsch, korrigieren Sie „Site URL“ (Administration > Workspace > Settings > General).',

    'check.provider.no_codes':
        'Der Provider lässt den Grant-Typ „authorization_code“ nicht zu, deshalb lehnt authentik jede Anmeldung ab.',
    'check.provider.no_codes.action':
        'Öffnen Sie den Provider in authentik und haken Sie bei den Grant-Typen „Authorization Code“ an.',
    'check.provider.no_application':
        'Der Provider gehört zu keiner Anwendung, deshalb verweigert authentik allen den Zugang.',
    'check.provider.no_application.action':
        'Öffnen Sie den Provider in authentik und verknüpfen Sie ihn mit der Anwendung „{slug}“.',
    'check.provider.no_openid':
        'Der Provider hat keine Zuordnung für den Scope „openid“, deshalb gibt authentik Rocket.Chat keine Identität.',
    'check.provider.no_openid.action':
        'Öffnen Sie den Provider in authentik und fügen Sie die Standardzuordnungen openid, email und profile hinzu.',
    'check.provider.takes_codes': 'Er nimmt Autorisierungscodes an. Mehr ist über ihn nicht bekannt.',
    'check.provider.differs':
        '{count, plural, one {# seiner Einstellungen ist nicht, wie sie sein soll: {changes}.} other {# seiner Einstellungen sind nicht, wie sie sein sollen: {changes}.}}',
    'check.provider.logins_work': 'Anmeldungen funktionieren trotzdem.',
    'check.provider.no_mapping':
        'Er hat keine Zuordnung für {scopes}, und authentik lässt einen Scope ohne Zuordnung stillschweigend weg.',
    'check.provider.no_mapping.action':
        'Fügen Sie die Zuordnung beim Provider hinzu, oder nehmen Sie den Scope aus der Einstellung „Scope“.',
    'check.provider.right': 'Grant-Typen, Scope-Zuordnungen und Anwendung sind, wie sie sein sollen.',

    'check.client.no_id': 'Der Eintrag hat keine Client-ID.',
    'check.client.public':
        'Der Provider der Client-ID {client} ist ein öffentlicher Client, deshalb prüft niemand sein Secret.',
    'check.client.no_endpoint': 'Was unter {url} antwortet, ist kein Token-Endpunkt von authentik.',
    'check.client.other_error':
        'authentik akzeptiert ID und Secret, antwortet auf einen Code, der nicht gültig sein kann, aber mit „{error}“.',
    'check.client.other_error.action':
        'Versuchen Sie eine Anmeldung. Schlägt sie fehl, sehen Sie in das Protokoll von authentik.',
    'check.client.other_answer':
        'authentik akzeptiert ID und Secret, gibt auf einen Code, der nicht gültig sein kann, aber eine unbekannte Antwort.',
    'check.client.other_answer.action':
        'Versuchen Sie eine Anmeldung. Schlägt sie fehl, sehen Sie in das Protokoll von authentik.',
    'check.client.accepted': 'authentik akzeptiert die Client-ID {client} und ihr Secret.',
    'check.client.id_unknown': 'authentik kennt keine Client-ID {client}.',
    'check.client.secret_refused':
        'authentik akzeptiert das Client-Secret nicht. Man landet ohne jeden Hinweis wieder auf der Anmeldeseite.',
    'check.client.refused': 'authentik akzeptiert Client-ID und Client-Secret nicht.',
    'check.do.give_client': 'Rufen Sie `/authentik-sync` auf: Es gibt dem Eintrag ID und Secret aus den Einstellungen.',
    'check.do.give_client_or_copy':
        'Rufen Sie `/authentik-sync` auf: Es gibt dem Eintrag ID und Secret aus den Einstellungen. Hilft das nicht, kopieren Sie beide vom Provider in authentik in die Einstellungen „Client-ID“ und „Client-Secret“ und rufen Sie `/authentik-sync` erneut auf.',
    'check.do.copy_client':
        'Kopieren Sie ID und Secret vom Provider in authentik in die Einstellungen „Client-ID“ und „Client-Secret“ und rufen Sie dann `/authentik-sync` auf.',
    'check.do.compare_token_path': 'Vergleichen Sie URL und Token Path des Eintrags mit dem, was authentik angibt.',
    'check.do.compare_authorize_path':
        'Vergleichen Sie URL und Authorize Path des Eintrags mit dem, was authentik angibt.',

    'check.authorize.unreached':
        '{url} führt zu einer Adresse, die dieser Server nicht erreicht. Wahrscheinlich schickt authentik alle mit einem Fehler zu {uri} zurück.',
    'check.authorize.unreached.action': 'Versuchen Sie eine Anmeldung und sehen Sie in das Protokoll von authentik.',
    'check.authorize.login': 'authentik beantwortet die Anfrage des Eintrags mit seiner Anmeldeseite.',
    'check.authorize.refused':
        'authentik beantwortet die Anfrage des Eintrags mit einer Fehlerseite statt mit der Anmeldung.',
    'check.authorize.refused.action':
        'Klicken Sie in einem privaten Fenster auf die Anmeldeschaltfläche: Die Seite nennt den Grund.',
    'check.authorize.sent_back':
        'authentik schickt alle mit einem Fehler zu Rocket.Chat zurück, bevor sie sich anmelden können.',
    'check.authorize.sent_back.action':
        'Sehen Sie sich die Grant-Typen des Providers und die Ereignisse in authentik an.',
    'check.authorize.elsewhere': 'Was unter {url} antwortet, ist nicht authentik.',

    'check.access.everybody': 'Alle in authentik können sich anmelden: An „{application}“ ist nichts gebunden.',
    'check.access.bindings':
        '{count, plural, one {# Bindung sagt, wer sich anmelden kann.} other {# Bindungen sagen, wer sich anmelden kann.}}',
    'check.access.groups_unknown':
        '„Gruppen, die sich anmelden dürfen“ nennt, was authentik nicht als Gruppe zeigt: {groups}.',
    'check.access.groups_unknown.action':
        'Korrigieren Sie die Einstellung „Gruppen, die sich anmelden dürfen“, oder lassen Sie das Token die Gruppe sehen. Setzen Sie einen Namen mit Komma in Anführungszeichen.',
    'check.access.not_bound': 'Die „Gruppen, die sich anmelden dürfen“ sind nicht an die Anwendung gebunden.',
    'check.access.not_bound.action': 'Rufen Sie `/authentik-sync` auf.',
    'check.access.policy': 'Zusätzlich entscheidet eine Richtlinie, die nur authentik auswerten kann.',
    'check.access.nobody':
        'Niemand kann sich anmelden: {total, plural, one {Die einzige aktive Person ist in keiner Gruppe, die an „{application}“ gebunden ist.} other {Keine der # aktiven Personen ist in einer Gruppe, die an „{application}“ gebunden ist.}}',
    'check.access.nobody.action':
        'Binden Sie eine Gruppe mit Mitgliedern (Applications > die Anwendung > Policy / Group / User Bindings), oder nennen Sie sie in der Einstellung „Gruppen, die sich anmelden dürfen“.',
    'check.access.some':
        '{count, number} von {total, plural, one {# aktiven Person} other {# aktiven Personen}} {count, plural, one {kann} other {können}} sich anmelden.',
    'check.access.some_undecided':
        '{count, number} von {total, plural, one {# aktiven Person} other {# aktiven Personen}} {count, plural, one {kann} other {können}} sich anmelden, bei {undecided, number} entscheidet eine Richtlinie.',
    'check.access.not_you': 'Sie, {username}, können es nicht.',
    'check.access.not_you.action':
        'Ist das nicht beabsichtigt, binden Sie eine Ihrer Gruppen (Applications > die Anwendung > Policy / Group / User Bindings).',

    'check.claims.yours': 'Ihre: Benutzername {username} · E-Mail {email} · Name {name} · Gruppen {groups}.',
    'check.claims.of_another':
        'Die von {person}, da authentik {asker} nicht kennt: Benutzername {username} · E-Mail {email} · Name {name} · Gruppen {groups}.',
    'check.claims.none': '(keine Angabe)',
    'check.claims.no_username': '(keine Angabe, deshalb wird man danach gefragt)',
    'check.claims.no_claim': '(kein solcher Claim)',
    'check.claims.put_together_unread':
        'Sie sind so zusammengestellt, wie es die Standardzuordnungen von authentik täten, denn der Provider war nicht lesbar.',
    'check.claims.put_together_no_preview':
        'Sie sind so zusammengestellt, wie es die Standardzuordnungen von authentik täten, denn authentik gab keine Vorschau.',
    'check.claims.put_together_refused':
        'Sie sind so zusammengestellt, wie es die Standardzuordnungen von authentik täten, denn das Token darf keine Vorschau abrufen.',
    'check.claims.put_together_hidden':
        'Sie sind so zusammengestellt, wie es die Standardzuordnungen von authentik täten, denn das Token darf den Provider nicht ansehen.',
    'check.claims.put_together_no_provider':
        'Sie sind so zusammengestellt, wie es die Standardzuordnungen von authentik täten, denn es gibt noch keinen Provider.',
    'check.claims.empty_username':
        '{person} hat in authentik keinen Benutzernamen, deshalb schlägt die Anmeldung fehl: Der Claim „{claim}“ ist leer.',
    'check.claims.empty_username.action':
        'Tragen Sie ihn für {person} in authentik ein, oder leeren Sie die Einstellung „Feld für den Benutzernamen“ der App.',
    'check.claims.empty_email':
        '{person} hat in authentik keine E-Mail-Adresse, deshalb schlägt die Anmeldung fehl: Der Claim „{claim}“ ist leer.',
    'check.claims.empty_email.action':
        'Tragen Sie sie für {person} in authentik ein, oder leeren Sie die Einstellung „Feld für die E-Mail-Adresse“ der App.',
    'check.claims.no_claim_for_username':
        'Die Claims enthalten kein „{claim}“ für den Benutzernamen, deshalb schlägt jede Anmeldung fehl.',
    'check.claims.no_claim_for_username.action':
        'Sehen Sie sich die Scope-Zuordnungen des Providers in authentik und die Einstellung „Feld für den Benutzernamen“ der App an.',
    'check.claims.no_claim_for_email':
        'Die Claims enthalten kein „{claim}“ für die E-Mail-Adresse, deshalb schlägt jede Anmeldung fehl.',
    'check.claims.no_claim_for_email.action':
        'Sehen Sie sich die Scope-Zuordnungen des Providers in authentik und die Einstellung „Feld für die E-Mail-Adresse“ der App an.',

    'check.title.webhook': 'Webhook',
    'check.webhook.off': 'Aus: Die App sieht von selbst nach, authentik meldet ihr keine Änderungen.',
    'check.webhook.unseen':
        'Das Token darf sich den Webhook in authentik nicht ansehen, und angekommen ist noch keiner.',
    'check.webhook.incomplete': 'Der Webhook in authentik fehlt oder ist nicht so, wie die App ihn braucht.',
    'check.webhook.no_receiver':
        'authentik sendet keinen Webhook: Es sendet sie für die Mitglieder einer Gruppe, und keine Gruppe hat ein direktes Mitglied.',
    'check.webhook.none_yet': 'Er ist in authentik eingerichtet; unter {url} ist noch keiner angekommen.',
    'check.webhook.arrives':
        'Er ist eingerichtet, und der letzte kam {minutes, plural, =0 {in der letzten Minute} one {vor # Minute} other {vor # Minuten}}.',
    'check.webhook.refused':
        'Einer kam {minutes, plural, =0 {in der letzten Minute} one {vor # Minute} other {vor # Minuten}} mit einem anderen Secret als dem in den Einstellungen, und seither keiner mit dem richtigen.',
    'check.because.webhook_unread': 'authentik hat seine Webhooks nicht gezeigt.',
    'check.do.see_to_webhook':
        'Rufen Sie `/authentik-sync` auf: Das legt den Webhook an oder bringt ihn in Ordnung, soweit das Token es darf, und sagt, welche Berechtigungen ihm fehlen.',
    'check.do.see_to_secret':
        'Rufen Sie `/authentik-sync` auf: Das schreibt das Secret nach authentik, wenn das Token es darf; sonst kopieren Sie „Webhook-Secret“ dort in die Zuordnung des Webhooks. Hat authentik das richtige, hat jemand anders diese Adresse aufgerufen: Das blieb ohne Folgen.',
    'check.do.try_webhook':
        'Ändern Sie eine Gruppe in authentik: Ist nach einer Minute nichts angekommen, erreicht authentik diese Adresse nicht.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
