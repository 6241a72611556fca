import type { failures as source } from '../en/failures';

export const failures = {
    'failure.settings_invalid': 'Die Einstellungen der App können so nicht funktionieren.',
    'failure.settings_invalid.action':
        'Öffnen Sie Administration > Marketplace > Private Apps > Authentik SSO > Settings und korrigieren Sie sie.',
    'failure.authentik_unreachable': 'Rocket.Chat erreicht authentik unter {url} nicht: {reason}.',
    'failure.authentik_unreachable.action':
        'Prüfen Sie die Einstellung „authentik-URL“ und ob der Rocket.Chat-Server Verbindungen dorthin öffnen darf. Erreicht er authentik unter einem anderen Namen, füllen Sie „Serverseitige URL“ aus.',
    'failure.authentik_timeout': 'authentik unter {url} hat nicht rechtzeitig geantwortet: {reason}.',
    'failure.authentik_timeout.action':
        'Prüfen Sie, ob es läuft und vom Rocket.Chat-Server aus erreichbar ist, und versuchen Sie es dann erneut.',
    'failure.authentik_certificate': 'Das Zertifikat von authentik unter {url} wird nicht akzeptiert: {reason}.',
    'failure.authentik_certificate.action':
        'Geben Sie authentik ein Zertifikat, dem Rocket.Chat vertraut, oder starten Sie Rocket.Chat mit NODE_EXTRA_CA_CERTS und der Datei Ihrer Zertifizierungsstelle. Die App kann diese Prüfung nicht abschalten.',
    'failure.authentik_too_large': 'Die Antwort von authentik unter {url} ist zu groß: {reason}.',
    'failure.authentik_too_large.action':
        'Prüfen Sie die Einstellung „authentik-URL“: Die Antworten von authentik selbst kommen in Seiten zu 100 Einträgen und bleiben weit darunter, außer bei einer Gruppe von mehr als 10.000 Personen, die in Seiten kommt, wenn das Token authentik_core.view_user hat.',
    'failure.authentik_starting': 'authentik unter {url} startet gerade (Status {status}).',
    'failure.authentik_starting.action': 'Warten Sie eine Minute und versuchen Sie es erneut.',
    'failure.authentik_down':
        'authentik unter {url} hat mit Status {status} geantwortet: Der Server hinter dem Proxy funktioniert nicht.',
    'failure.authentik_down.action': 'Sehen Sie in die Protokolle von authentik und versuchen Sie es dann erneut.',
    'failure.authentik_failed': 'authentik unter {url} ist bei {what} intern gescheitert (Request-ID {request}).',
    'failure.authentik_failed.action':
        'Suchen Sie diese ID in den Protokollen des authentik-Servers und starten Sie den Vorgang erneut. Was schon erledigt ist, wird nicht doppelt gemacht.',
    'failure.authentik_throttled': 'Ein Proxy vor authentik unter {url} lehnt weitere Anfragen ab (Status 429).',
    'failure.authentik_throttled.action':
        'Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut.',
    'failure.authentik_not_found':
        'authentik unter {url} hat statt mit seiner API mit einer Webseite und Status 404 geantwortet.',
    'failure.authentik_not_found.action':
        'Prüfen Sie die Einstellung „authentik-URL“: Sie muss den Pfad enthalten, unter dem authentik installiert ist, falls es einen gibt, und nicht mehr.',
    'failure.authentik_not_authentik': 'Was unter {url} antwortet (Status {status}), ist nicht authentik.',
    'failure.authentik_not_authentik.action':
        'Tragen Sie in der Einstellung „authentik-URL“ die Adresse ein, unter der man authentik öffnet, etwa `https://authentik.company`.',
    'failure.authentik_not_json': 'authentik unter {url} hat mit etwas geantwortet, das kein JSON ist.',
    'failure.authentik_not_json.action':
        'Prüfen Sie, ob zwischen Rocket.Chat und authentik ein Proxy oder eine Anmeldeseite steht.',
    'failure.authentik_unexpected_answer':
        'authentik unter {url} hat eine Antwort gegeben, die die App nicht versteht: {what}.',
    'failure.authentik_unexpected_answer.action':
        'Prüfen Sie die Version (2024.12 oder neuer) und melden Sie dies mit dem Protokoll der App.',
    'failure.authentik_name_too_long': 'In authentik ist ein Name unter {what} länger als {most, number} Zeichen.',
    'failure.authentik_name_too_long.action': 'Kürzen Sie ihn dort.',
    'failure.authentik_token_absent': 'Es gibt Gruppenregeln, aber kein authentik-Token, um Gruppen zu lesen.',
    'failure.authentik_token_absent.action':
        '`/authentik-sync blueprint token` erzeugt eines; oder erstellen Sie in authentik ein API-Token (Directory > Tokens and App passwords, Intent „API Token“, „Expiring“ nicht angehakt) und speichern Sie es in der Einstellung „API-Token“.',
    'failure.authentik_token_refused':
        'authentik unter {url} lehnt das Token ab: Es ist falsch, abgelaufen oder kein API-Token. Ein ablaufendes Token bekommt von selbst einen neuen Schlüssel und gilt hier dann nicht mehr.',
    'failure.authentik_token_refused.action':
        'Erstellen Sie eines mit dem Intent „API Token“ und ohne Haken bei „Expiring“ und speichern Sie es in der Einstellung „API-Token“.',
    'failure.authentik_token_not_applied':
        'authentik unter {url} kennt das Token nicht, das `/authentik-sync blueprint token` erzeugt hat.',
    'failure.authentik_token_not_applied.action':
        'Fügen Sie diesen Blueprint in authentik ein und drücken Sie ▶ („Apply“): `/authentik-sync blueprint token` zeigt ihn noch einmal. Wurde er schon angewendet, hat dort jemand das Token gelöscht oder ihm einen anderen Schlüssel gegeben: Wenden Sie ihn erneut an.',
    'failure.authentik_redirected':
        'Anfragen an authentik unter {url} werden unterwegs verändert: {what}. Wahrscheinlich leitet diese Adresse auf eine andere weiter.',
    'failure.authentik_redirected.action':
        'Tragen Sie in der Einstellung „authentik-URL“ die Adresse ein, bei der ein Browser landet, oft mit https statt http. Wird nichts weitergeleitet, muss der Proxy die Header Host, X-Forwarded-Proto und Authorization durchlassen.',
    'failure.authentik_permission_missing': 'Dem authentik-Token fehlt: {permission}.',
    'failure.authentik_permission_missing.action':
        'Weisen Sie alles, was fehlt, der Rolle des Token-Besitzers als globale Berechtigung zu (Directory > Roles).',
    'failure.authentik_slug_unknown': 'authentik unter {url} hat keine Anwendung „{slug}“ mit einem OAuth2-Provider.',
    'failure.authentik_slug_unknown.action':
        '`/authentik-sync blueprint` legt beides mit einem Text zum Einfügen an; mit einem Token, das es darf, tut es `/authentik-sync`. Gibt es beides schon, korrigieren Sie die Einstellung „Slug der Anwendung“.',
    'failure.authentik_refused': 'authentik lehnt {what} ab: {reason}',
    'failure.authentik_refused.action':
        'Korrigieren Sie das Genannte in authentik oder in den Einstellungen der App und starten Sie den Vorgang erneut.',
    'failure.authentik_object_gone': '{what} gibt es in authentik nicht mehr, oder das Token darf es nicht sehen.',
    'failure.authentik_object_gone.action': 'Starten Sie den Vorgang erneut.',
    'failure.directory_incomplete':
        'Die Liste {path} von authentik ist unvollständig: {read} von {count} Einträgen waren lesbar. Entweder hat sie sich währenddessen geändert, oder das Token sieht nur einen Teil. Es wurde nichts geändert.',
    'failure.directory_incomplete.action':
        'Versuchen Sie es erneut. Bleibt es so, geben Sie der Rolle des Tokens die globalen Berechtigungen authentik_core.view_group und authentik_core.view_user.',
    'failure.directory_moved':
        'Die Liste {path} von authentik hat sich geändert, während sie gelesen wurde; vielleicht fehlt etwas davon. Es wurde nichts geändert.',
    'failure.directory_moved.action': 'Führen Sie den Befehl gleich noch einmal aus.',
    'failure.discovery_incomplete': 'Dem Discovery-Dokument {url} fehlt „{key}“.',
    'failure.discovery_incomplete.action':
        'Prüfen Sie, ob die Einstellung „authentik-URL“ zu authentik 2024.12 oder neuer führt und kein Proxy die Antwort verändert.',
    'failure.discovery_foreign_origin':
        'authentik gibt als {key} die Adresse {found} an, die authentik-URL lautet aber {expected}.',
    'failure.discovery_foreign_origin.action':
        'Steht ein Proxy vor authentik, muss er die Header Host und X-Forwarded-Proto weitergeben (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS). Sonst tragen Sie die Adresse, die authentik angibt, in der Einstellung „authentik-URL“ ein.',
    'failure.discovery_issuer_differs':
        'Das Discovery-Dokument nennt den Issuer {found} statt {expected}: Es gehört zu einer anderen Anwendung oder einem anderen authentik.',
    'failure.discovery_issuer_differs.action':
        'Prüfen Sie die Einstellung „Slug der Anwendung“ und den Issuer-Modus des Providers.',
    'failure.rocketchat_unreachable': 'Die App erreicht die REST-API von Rocket.Chat unter {url} nicht: {reason}.',
    'failure.rocketchat_unreachable.action':
        'Setzen Sie „REST-Adresse“ auf eine Adresse, die der Server selbst erreicht, etwa `http://localhost:3000`.',
    'failure.rocketchat_timeout':
        'Die REST-API von Rocket.Chat unter {url} hat nicht rechtzeitig geantwortet: {reason}.',
    'failure.rocketchat_timeout.action':
        'Versuchen Sie es noch einmal; bleibt es dabei, setzen Sie „REST-Adresse“ auf eine Adresse, die der Server selbst erreicht, etwa `http://localhost:3000`.',
    'failure.rocketchat_certificate': 'Rocket.Chat akzeptiert das Zertifikat von {url} selbst nicht: {reason}.',
    'failure.rocketchat_certificate.action':
        'Setzen Sie „REST-Adresse“ auf eine Adresse innerhalb des Servers, etwa `http://localhost:3000`, oder verwenden Sie NODE_EXTRA_CA_CERTS.',
    'failure.rocketchat_too_large': 'Die Antwort der REST-API von Rocket.Chat unter {url} ist zu groß: {reason}.',
    'failure.rocketchat_too_large.action':
        'Prüfen Sie „REST-Adresse“: Die Antworten von Rocket.Chat kommen in Seiten zu 100 Einträgen und bleiben weit darunter.',
    'failure.rocketchat_not_rocketchat':
        'Was unter {url} antwortet (Status {status}), ist nicht die REST-API von Rocket.Chat.',
    'failure.rocketchat_not_rocketchat.action':
        '{status, select, 502 {Versuchen Sie es in einer Minute erneut: Ein Proxy erreicht Rocket.Chat gerade nicht. Bleibt es so, setzen Sie „REST-Adresse“ auf eine innerhalb des Servers, etwa `http://localhost:3000`.} 503 {Versuchen Sie es in einer Minute erneut: Ein Proxy erreicht Rocket.Chat gerade nicht. Bleibt es so, setzen Sie „REST-Adresse“ auf eine innerhalb des Servers, etwa `http://localhost:3000`.} 504 {Versuchen Sie es in einer Minute erneut: Ein Proxy erreicht Rocket.Chat gerade nicht. Bleibt es so, setzen Sie „REST-Adresse“ auf eine innerhalb des Servers, etwa `http://localhost:3000`.} other {Prüfen Sie „Site URL“ oder setzen Sie „REST-Adresse“.}}',
    'failure.rocketchat_redirected':
        'Anfragen an die REST-API von Rocket.Chat unter {url} werden an eine andere Adresse weitergeleitet. Deshalb wurde das persönliche Zugriffstoken nicht gesendet.',
    'failure.rocketchat_redirected.action':
        'Tragen Sie unter „REST-Adresse“ die Adresse ein, bei der ein Browser landet, oder eine im Server, etwa `http://localhost:3000`. Wird nichts weitergeleitet, muss der Proxy den Authorization-Header durchlassen.',
    'failure.rocketchat_unexpected_answer':
        '{endpoint} von Rocket.Chat hat eine Antwort gegeben, die die App nicht versteht: {what}.',
    'failure.rocketchat_unexpected_answer.action':
        'Versuchen Sie es erneut; bleibt es so, melden Sie es mit dem Protokoll der App.',
    'failure.rocketchat_throttled': 'Die Ratenbegrenzung von Rocket.Chat lehnt {endpoint} ab.',
    'failure.rocketchat_throttled.action':
        'Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut. Ist noch kein persönliches Zugriffstoken eingetragen, hilft das eines Administrators: Für dieses gilt sie nicht.',
    'failure.rocketchat_token_refused': 'Rocket.Chat unter {url} lehnt das persönliche Zugriffstoken ab.',
    'failure.rocketchat_token_refused.action':
        'Erstellen Sie als Administrator ein neues (Profil > Persönlicher Zugangsschlüssel) und speichern Sie es als „Persönliches Zugriffstoken“; wem es gehört, steht in „Benutzer-ID des Administrators“, sonst gilt, wer den Befehl aufruft.',
    'failure.rocketchat_token_no_administrator':
        'Das persönliche Zugriffstoken gehört {username}, also keinem Administrator.',
    'failure.rocketchat_token_no_administrator.action':
        'Erstellen Sie eines als Administrator (Profil > Persönlicher Zugangsschlüssel, „Zwei-Faktor-Authentifizierung ignorieren“ angehakt) und speichern Sie es in den Einstellungen der App.',
    'failure.rocketchat_permission_missing':
        'Das persönliche Zugriffstoken darf {endpoint} nicht aufrufen: Seinem Besitzer fehlt die Berechtigung {permission}.',
    'failure.rocketchat_permission_missing.action':
        'Verwenden Sie das Token eines Administrators oder geben Sie einer Rolle seines Besitzers diese Berechtigung (Administration > Workspace > Permissions).',
    'failure.rocketchat_two_factor': 'Rocket.Chat verlangt für {endpoint} einen zweiten Faktor.',
    'failure.rocketchat_two_factor.action':
        'Erstellen Sie das persönliche Zugriffstoken neu und haken Sie „Zwei-Faktor-Authentifizierung ignorieren“ an.',
    'failure.rocketchat_premium_only':
        'Rocket.Chat lehnt Custom OAuth ohne Lizenz ab: Ab 9.0 gehört es zu den bezahlten Tarifen und zum kostenlosen Starter-Tarif.',
    'failure.rocketchat_premium_only.action':
        'Registrieren Sie den Workspace für Starter oder einen anderen Tarif und starten Sie den Vorgang erneut.',
    'failure.rocketchat_no_seat':
        'Kein Platz der Lizenz von Rocket.Chat ist frei, also kann kein weiteres Konto aktiv sein.',
    'failure.rocketchat_no_seat.action':
        'Machen Sie einen frei, indem Sie ein Konto deaktivieren, oder beschaffen Sie weitere Plätze; bis dahin kann sich auch niemand Neues anmelden. Der nächste Abgleich aktiviert, wer übrig ist.',
    'failure.rocketchat_refused': 'Rocket.Chat hat {endpoint} mit Status {status} abgelehnt ({error}).',
    'failure.rocketchat_refused.action': 'Sehen Sie in das Protokoll des Servers.',
    'failure.server_setting_unreadable': 'Die Servereinstellung {setting} ist nicht lesbar.',
    'failure.server_setting_unreadable.action':
        'Setzen Sie sie unter Administration > Workspace > Settings > General, oder füllen Sie in den Einstellungen der App „REST-Adresse“ aus.',
    'failure.site_url_unusable':
        'Die Servereinstellung „Site URL“ ist keine Adresse, zu der authentik jemanden zurückschicken kann: {what}. Damit wurde nichts eingerichtet.',
    'failure.site_url_unusable.action':
        'Tragen Sie unter Administration > Workspace > Settings > General die vollständige Adresse des Workspace ein, etwa `https://chat.company`.',
    'failure.room_creator_unknown': 'Der Raum #{room} braucht einen Besitzer, und es gibt keinen Benutzer „{creator}“.',
    'failure.room_creator_unknown.action': 'Korrigieren Sie die Einstellung „Besitzer neuer Räume“.',
    'failure.room_not_created': 'Der Raum #{room} wurde nicht angelegt: {reason}.',
    'failure.room_not_created.action':
        'Prüfen Sie, ob sein Besitzer (Einstellung „Besitzer neuer Räume“) Räume anlegen darf, und starten Sie den Vorgang erneut.',
    'failure.room_made_meanwhile':
        'Seit der Planung dieses Laufs hat jemand einen Raum #{room} angelegt, deshalb wurde niemand hineingebracht.',
    'failure.room_made_meanwhile.action': 'Sehen Sie nach, wem er gehört, und starten Sie den Vorgang erneut.',
    'failure.members_not_added': 'Zu #{room} wurde niemand hinzugefügt: {reason}.',
    'failure.members_not_added.action': 'Starten Sie den Vorgang erneut: Er wird nach dem geplant, was dann da ist.',
    'failure.credentials_not_kept':
        'Client-ID und Client-Secret ließen sich nicht in den Einstellungen der App speichern, deshalb wurde nichts mit ihnen eingerichtet.',
    'failure.credentials_not_kept.action':
        'Versuchen Sie es noch einmal; bleibt es dabei, sehen Sie in das Protokoll der App.',
    'failure.token_not_kept':
        'Das Token konnte nicht in der Einstellung „API-Token“ gespeichert werden; deshalb gibt es keinen Blueprint dafür.',
    'failure.token_not_kept.action': 'Versuchen Sie es noch einmal, oder sehen Sie im Protokoll der App nach.',
    'failure.discovery_differs':
        'authentik gibt für die neue Anwendung {found} statt {expected} an. Der Eintrag wurde nicht geschrieben.',
    'failure.discovery_differs.action':
        'Steht ein Proxy vor authentik, muss er die Header Host und X-Forwarded-Proto weitergeben (AUTHENTIK_LISTEN__TRUSTED_PROXY_CIDRS). Sonst tragen Sie die Adresse, die authentik angibt, in der Einstellung „authentik-URL“ ein. Starten Sie den Vorgang danach erneut.',
    'failure.entry_not_removable':
        'Die App kann den Custom-OAuth-Eintrag „{name}“ nicht entfernen: Dieser Server hat keinen Endpunkt dafür, oder es ist kein persönliches Zugriffstoken gesetzt. Der Eintrag ist deaktiviert.',
    'failure.entry_not_removable.action': 'Entfernen Sie ihn unter Administration > Workspace > Settings > OAuth.',
    'failure.nothing_to_undo': 'Kein Lauf hat etwas geändert, das sich zurücknehmen ließe.',
    'failure.nothing_to_undo.action':
        '`/authentik-sync history` zeigt die Läufe, die es gibt; was zurückgenommen ist, wird nicht noch einmal zurückgenommen.',
    'failure.command_too_long': 'Hinter dem Befehl stehen mehr als {most, number} Zeichen.',
    'failure.command_too_long.action': 'Schreiben Sie weniger: `/authentik-sync help` zeigt, was er annimmt.',
    'failure.run_unknown': 'Es gibt keinen Lauf {run}, der sich zurücknehmen ließe.',
    'failure.run_unknown.action': '`/authentik-sync history` zeigt die Läufe, die es gibt.',
    'failure.run_undone': 'Der Lauf {run} wurde schon zurückgenommen.',
    'failure.run_undone.action': '`/authentik-sync history` zeigt die anderen.',
    'failure.job_not_scheduled':
        'Der Scheduler von Rocket.Chat hat den Auftrag nicht angenommen, der den Lauf fortsetzen oder zurücknehmen würde. Deshalb hat der Lauf nicht begonnen.',
    'failure.job_not_scheduled.action':
        'Sehen Sie in das Protokoll des Servers, starten Sie ihn nötigenfalls neu und versuchen Sie es dann erneut.',
    'failure.fingerprint_unknown': 'Ein Plan mit dem Fingerabdruck {fingerprint} wurde in letzter Zeit nicht gezeigt.',
    'failure.fingerprint_unknown.action':
        'Rufen Sie `/authentik-sync plan` auf und wenden Sie den Fingerabdruck an, den es zeigt.',
    'failure.role_unknown': 'Es gibt keine Rolle „{role}“.',
    'failure.role_unknown.action': 'Legen Sie sie an oder korrigieren Sie die Regel.',
    'failure.accounts_renamed':
        'Die Benutzernamen haben sich geändert, seit der Plan gemacht wurde, und Rocket.Chat vergibt die Rolle „{role}“ nach dem Benutzernamen.',
    'failure.accounts_renamed.action': 'Starten Sie den Vorgang erneut.',
    'failure.team_gone': 'Das Team „{team}“ gibt es nicht mehr.',
    'failure.team_gone.action': 'Starten Sie den Vorgang erneut.',
    'failure.room_not_manageable':
        'In #{room} konnte niemand die Rolle {role} bekommen: Der Besitzer des persönlichen Zugriffstokens ist nicht in diesem privaten Raum und konnte nicht hinzugefügt werden.',
    'failure.room_not_manageable.action':
        'Starten Sie den Vorgang erneut. Kommt dieselbe Antwort, fügen Sie diesen Administrator dem Raum hinzu.',
    'failure.people_banned':
        'Wer aus {room} verbannt wurde, wird nicht hinzugefügt: Das würde die Verbannung aufheben.',
    'failure.people_banned.action':
        'Heben Sie die Verbannung im Raum auf (Liste der verbannten Benutzer), oder nehmen Sie die Person aus der Gruppe.',
    'failure.run_in_progress':
        '{seconds, plural, =0 {Ein anderer Lauf kam dazwischen: Von diesem wurde nichts getan.} other {Ein anderer Lauf ist noch im Gang.}}',
    'failure.run_in_progress.action':
        '{seconds, plural, =0 {Geben Sie den Befehl noch einmal ein: Dann wird alles neu geprüft.} other {Warten Sie auf seine Antwort: `/authentik-sync status` sagt, wie weit er ist. Wurde er abgebrochen, kann ein anderer spätestens in {seconds, number} Sekunden beginnen.}}',
    'failure.run_stopped': 'Jemand hat den Lauf beendet: Was noch fehlte, wurde nicht getan.',
    'failure.run_stopped.action':
        'Derselbe Befehl tut, was übrig ist; `/authentik-sync undo` zeigt, wie sich zurücknehmen lässt, was ein Abgleich getan hat.',
    'failure.run_interrupted': 'Der Lauf wurde durch einen Neustart des Servers oder der App abgebrochen.',
    'failure.run_interrupted.action':
        'Geben Sie denselben Befehl noch einmal ein. Was erledigt ist, wird nicht doppelt gemacht.',
    'failure.record_not_kept':
        'Rocket.Chat hat nicht gespeichert, was sich die App merken muss (Art: {kind}). Die App hat deshalb nicht weitergemacht.',
    'failure.record_not_kept.action':
        'Sehen Sie im Protokoll des Servers und in seiner Datenbank nach und geben Sie dann denselben Befehl noch einmal ein. Was erledigt ist, wird nicht doppelt gemacht.',
    'failure.internal': 'Etwas Unerwartetes ist passiert: {reason}.',
    'failure.internal.action': 'Versuchen Sie es erneut und melden Sie dies mit dem Protokoll der App.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
