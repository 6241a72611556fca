import type { notes as source } from '../en/notes';

export const notes = {
    'note.subject': '{subject} ({details})',

    'note.person_without_account':
        'Noch kein Konto in Rocket.Chat; wird bei einem späteren Lauf nach der ersten Anmeldung hinzugefügt: {subjects}.',
    'note.person_not_looked_up':
        'Kein Konto in Rocket.Chat mit genau diesem Benutzernamen: {subjects}. Nach E-Mail-Adresse oder in anderer Schreibweise findet nur das persönliche Zugriffstoken eines Administrators eines. Sie werden bei einem späteren Lauf nach der ersten Anmeldung hinzugefügt.',
    'note.person_not_listed':
        'Kein Konto in Rocket.Chat mit genau diesem Benutzernamen: {subjects}. Nach E-Mail-Adresse oder in anderer Schreibweise wurde keines gesucht: Wo es keine Regeln gibt, werden mehr als 3.000 Konten nicht aufgelistet.',
    'note.person_not_listed.action': '`/authentik-sync check <person>` sucht auch nach einem mit derselben Adresse.',
    'note.person_cannot_log_in': 'Kann sich nicht anmelden, also entsteht auch kein Konto: {subjects}.',
    'note.person_cannot_log_in.action': '`/authentik-sync people` sagt, was hilft.',
    'note.person_shares_login':
        'Jemand anders in authentik (in Klammern) hat dieselbe Anmeldung, also kann nur eine der Personen ein Konto bekommen: {subjects}.',
    'note.person_shares_login.action':
        'Geben Sie jeder Person in authentik einen eigenen Benutzernamen und eine eigene Adresse.',
    'note.token_unusable':
        'Das persönliche Zugriffstoken in den Einstellungen ist nicht verwendbar, deshalb wartet, was es braucht: {subjects}',
    'note.token_unusable.action': '`/authentik-sync check` sagt, was zu tun ist.',
    'note.person_ambiguous':
        'Es ist nicht sicher, wessen Konto gemeint ist; es bekommt nichts, und ihm wird nichts genommen: {subjects}.',
    'note.person_ambiguous.action': '`/authentik-sync link <person> @<account>` entscheidet es.',
    'note.person_is_bot':
        '{count, plural, one {Das Konto gehört keiner Person, deshalb bleibt es unberührt: {subjects}.} other {Die Konten gehören keiner Person, deshalb bleiben sie unberührt: {subjects}.}}',
    'note.person_deactivated':
        '{count, plural, one {Das Konto ist deaktiviert, deshalb wird es nicht hinzugefügt: {subjects}.} other {Die Konten sind deaktiviert, deshalb werden sie nicht hinzugefügt: {subjects}.}}',
    'note.person_banned':
        'Jemand aus dem Raum hat die Person verbannt; die App fügt niemanden hinzu, der verbannt ist, denn das höbe die Verbannung auf, und entfernt auch niemanden davon: {subjects}.',
    'note.person_is_service':
        'Ein Dienstkonto oder ein Outpost von authentik; niemand meldet sich damit an: {subjects}.',
    'note.room_of_other_type': 'Weder Channel noch privater Raum, bleibt deshalb unberührt: {subjects}.',
    'note.room_type_differs':
        'Den Raum gibt es, aber nicht von der Art, die die Regel nennt; seine Mitglieder werden verwaltet, seine Art bleibt: {subjects}.',
    'note.room_name_changed':
        'Rocket.Chat nimmt diesen Raumnamen nicht an; die App verwendet den in Klammern: {subjects}.',
    'note.room_name_empty':
        'Der Name dieser Gruppe enthält nichts, was Rocket.Chat im Namen eines Raums oder Teams zulässt, deshalb bekommt sie keinen Raum: {subjects}.',
    'note.room_name_empty.action': 'Nennen Sie die Gruppe in einer eigenen Regel.',
    'note.names_fall_together':
        'Verschiedene Gruppen teilen sich einen Raum, weil ihre Namen ohne die Zeichen, die Rocket.Chat nicht zulässt, gleich sind: {subjects}.',
    'note.room_renamed':
        '{count, plural, one {Der Raum heißt in Rocket.Chat inzwischen anders; die App erkennt ihn an seiner ID: {subjects}.} other {Die Räume heißen in Rocket.Chat inzwischen anders; die App erkennt sie an ihrer ID: {subjects}.}}',
    'note.room_name_of_other':
        'Der Raum, den die App unter diesem Namen gefüllt hat, heißt jetzt wie in Klammern, und ein anderer Raum hat seinen Namen angenommen. Den ersten erkennt die App an seiner ID: {subjects}.',
    'note.room_name_of_other.action':
        'Schreiben Sie seinen jetzigen Namen in seine Regel, dann meint der alte den anderen Raum.',
    'note.room_near': 'Einen Raum mit diesem Namen gibt es nicht, deshalb entsteht er neben einem anderen: {subjects}.',
    'note.room_near.action': 'Ist jener gemeint, schreiben Sie dessen Namen in die Regel.',
    'note.room_closed':
        '{count, plural, one {Die Mitglieder dieses Raums lassen sich nicht ändern, deshalb bleibt er unberührt: {subjects}.} other {Die Mitglieder dieser Räume lassen sich nicht ändern, deshalb bleiben sie unberührt: {subjects}.}}',
    'note.room_of_attributes':
        'Die Mitglieder dieses Raums ergeben sich aus Attributen der Personen (ABAC), deshalb bleibt er unberührt: {subjects}.',
    'note.room_read_only':
        '{count, plural, one {Der Raum ist schreibgeschützt: Personen werden hinzugefügt, schreiben kann nur, wer dort darf: {subjects}.} other {Die Räume sind schreibgeschützt: Personen werden hinzugefügt, schreiben kann nur, wer dort darf: {subjects}.}}',
    'note.room_of_team':
        'Der Hauptraum eines Teams hat die Mitglieder des Teams, deshalb bleibt er unberührt: {subjects}.',
    'note.room_of_team.action': 'Nennen Sie stattdessen das Team.',
    'note.team_name_taken': 'Ein Raum heißt schon so, deshalb lässt sich das Team nicht anlegen: {subjects}.',
    'note.team_name_taken.action': 'Benennen Sie den Raum um, oder wandeln Sie ihn in ein Team um.',
    'note.name_refused':
        'Rocket.Chat weigert sich wegen des Namens, dies anzulegen, deshalb kommt niemand hinein: {subjects}.',
    'note.name_refused.action': 'Schreiben Sie einen anderen Namen in die Regeln.',
    'note.role_unknown':
        '{count, plural, one {Diese Rolle gibt es in Rocket.Chat nicht, deshalb bekommt sie niemand: {subjects}.} other {Diese Rollen gibt es in Rocket.Chat nicht, deshalb bekommt sie niemand: {subjects}.}}',
    'note.role_unknown.action':
        '{count, plural, one {Legen Sie sie an, oder korrigieren Sie die Regel.} other {Legen Sie sie an, oder korrigieren Sie die Regeln.}}',
    'note.role_of_rooms': 'Diese Rolle wird in einzelnen Räumen vergeben, nicht im Workspace: {subjects}.',
    'note.role_of_rooms.action': 'Verwenden Sie „owner_of“ oder „moderator_of“.',
    'note.same_target': 'Zwei Namen in den Regeln meinen dasselbe; es bekommt die Personen von beiden: {subjects}.',
    'note.memberships_kept':
        'Mitglieder, die in keiner Gruppe der Regeln sind und die nicht die App hinzugefügt hat, bleiben: {subjects}.',
    'note.removals_off':
        'Mitglieder, die in keiner Gruppe der Regeln sind, bleiben, weil „Wen die App entfernen darf“ auf „Niemanden“ steht: {subjects}.',
    'note.account_back_by_hand':
        'Von der App deaktiviert und von jemandem wieder aktiviert; das Konto bleibt, wie es ist: {subjects}.',
    'note.everyone_unknown':
        'Es wird niemand deaktiviert: Die Liste aller Benutzer in authentik ist nicht vollständig lesbar.',
    'note.everyone_unknown.action': 'Geben Sie der Rolle des Tokens die globale Berechtigung {subjects}.',
    'note.rule_matches_nothing':
        '{count, plural, one {Keine Gruppe in authentik passt zu dieser Regel: {subjects}.} other {Keine Gruppe in authentik passt zu einer dieser Regeln: {subjects}.}}',
    'note.group_name_too_long':
        'Der Name dieser Gruppe ist länger als 200 Zeichen, deshalb passt nur eine Regel, die ihn ganz enthält, kein Muster und kein Ausdruck: {subjects}.',
    'note.group_name_too_long.action': 'Geben Sie ihr einen kürzeren Namen.',
    'note.two_writers':
        'Die Gruppenzuordnung von Rocket.Chat selbst ist auch eingeschaltet, und beide überschreiben einander: {subjects}.',
    'note.two_writers.action': 'Schalten Sie sie aus.',
    'note.premium_from_nine':
        'Dieser Server ist {subjects}. Ab 9.0 erlaubt Rocket.Chat Custom OAuth nur mit einer Lizenz.',
    'note.version_unknown':
        'Die Version von Rocket.Chat ist nicht bekannt, und ab 9.0 lehnt es Custom OAuth ohne Lizenz ab: {subjects}',
    'note.service_name_changed':
        'Rocket.Chat macht aus der Einstellung „Name des Dienstes“ einen anderen Namen: {subjects}.',
    'note.service_name_changed.action': 'Schreiben Sie ihn so, um ihn unter einem Namen wiederzufinden.',
    'note.old_entry':
        'Den Custom-OAuth-Eintrag des früheren Dienstnamens gibt es noch; Konten, die durch ihn entstanden sind, melden sich nur über ihn an: {subjects}.',
    'note.old_entry.action':
        'Entfernen Sie ihn unter Administration > Workspace > Settings > OAuth, wenn ihn niemand mehr braucht.',
    'note.old_application':
        'Was in authentik für den früheren Slug der Anwendung eingerichtet wurde, gibt es noch: {subjects}.',
    'note.old_application.action': 'Löschen Sie Anwendung und Provider, wenn nichts sie mehr verwendet.',
    'note.adoption_begins':
        'Von jetzt an kommen Personen in vorhandene Konten: {subjects}. Danach schaltet die App „Benutzer verschiedener Dienste zusammenführen“ von selbst wieder aus und sagt es.',
    'note.adoption_open': 'Personen kommen in vorhandene Konten: {subjects}.',
    'note.adoption_open.action':
        'Die App beendet es von selbst. Um es jetzt zu beenden, wählen Sie „Gar nicht“ bei „Vorhandene Konten übernehmen“.',
    'note.adoption_endless':
        'Wer Benutzernamen oder Adresse eines Kontos hat, bekommt es, und nichts beendet das: {subjects} ist durch eine eigene Einstellung an.',
    'note.adoption_endless.action':
        'Schalten Sie sie in den Einstellungen der App aus und wählen Sie bei „Vorhandene Konten übernehmen“, was gemeint ist: Das endet von selbst.',
    'note.adoption_anyway':
        'Im Anmeldeablauf dieses Servers gibt Rocket.Chat selbst das Konto mit gleicher Adresse dem, der sich damit anmeldet, vor, in und nach dieser Zeit: {subjects}.',
    'note.adoption_restart':
        'Im Anmeldeablauf dieses Servers gilt ein Schalter zum Zusammenführen erst nach einem Neustart von Rocket.Chat, beim Einschalten wie beim Ausschalten: {subjects}.',
    'note.adoption_stays_over': 'Die Zeit für vorhandene Konten ist um und bleibt es: {subjects}.',
    'note.adoption_stays_over.action': '`/authentik-sync plan` bietet eine weitere an.',
    'note.room_stays':
        '{count, plural, one {Der Raum wurde von jenem Lauf angelegt und bleibt, weil er Nachrichten enthalten kann: {subjects}.} other {Diese Räume wurden von jenem Lauf angelegt und bleiben, weil sie Nachrichten enthalten können: {subjects}.}}',
    'note.room_stays.action':
        '{count, plural, one {Löschen Sie ihn von Hand, wenn ihn niemand braucht.} other {Löschen Sie von Hand, was niemand braucht.}}',
    'note.team_stays':
        '{count, plural, one {Das Team wurde von jenem Lauf angelegt und bleibt: {subjects}.} other {Diese Teams wurden von jenem Lauf angelegt und bleiben: {subjects}.}}',
    'note.team_stays.action':
        '{count, plural, one {Löschen Sie es von Hand, wenn es niemand braucht.} other {Löschen Sie von Hand, was niemand braucht.}}',
    'note.secret_not_kept':
        'Das frühere Secret wurde nicht gespeichert und lässt sich deshalb nicht wiederherstellen: {subjects}.',
    'note.webhook_stays': 'Ein Webhook, der in Ordnung gebracht wurde, bleibt, wie er ist: {subjects}.',
    'note.webhook_stays.action':
        'Schalten Sie „Nachsehen, wenn authentik es sagt“ aus und rufen Sie `/authentik-sync` auf, damit er entfernt wird.',
    'note.key_stays': 'Der Signaturschlüssel bleibt in authentik: {subjects}.',
    'note.key_stays.action': 'Löschen Sie ihn dort, wenn ihn nichts verwendet.',
    'note.client_id_differs':
        'Der Provider in authentik hat eine andere Client-ID als die Einstellungen der App. Er bleibt unberührt, und Anmeldungen schlagen fehl: {subjects}.',
    'note.client_id_differs.action': 'Leeren Sie die Einstellung „Client-ID“, um zu übernehmen, was der Provider hat.',
    'note.left_over': 'Keine Regel nennt es mehr: {subjects}.',
    'note.left_over.action': '`/authentik-sync leftovers` zeigt sie und nimmt sie zurück, wenn Sie es freigeben.',
    'note.protects_nobody':
        '{count, plural, one {„Geschützte Benutzer“ nennt jemanden, zu dem es kein Konto gibt. Dieser Eintrag schützt niemanden: {subjects}.} other {„Geschützte Benutzer“ nennt Benutzer, zu denen es kein Konto gibt. Diese Einträge schützen niemanden: {subjects}.}}',
    'note.protects_nobody.action':
        'Schreiben Sie Benutzernamen, getrennt durch Kommas, Semikolons, Leerzeichen oder Zeilen; ein Name mit Leerzeichen steht in Anführungszeichen.',
    'note.group_unknown':
        'authentik zeigt keine Gruppe mit diesem Namen oder dieser ID, deshalb lässt „Gruppen, die sich anmelden dürfen“ durch sie niemanden ein; so lange verliert keine Gruppe ihren Zugang: {subjects}.',
    'note.group_unknown.action': 'Korrigieren Sie die Liste. Setzen Sie einen Namen mit Komma in Anführungszeichen.',
    'note.groups_unknown':
        '„Gruppen, die sich anmelden dürfen“ nennt keine Gruppe, die authentik zeigt, deshalb wird an der Anmeldung nichts eingerichtet und nichts geändert: {subjects}.',
    'note.groups_unknown.action':
        'Korrigieren Sie die Liste, oder lassen Sie das Token die Gruppe sehen. Setzen Sie einen Namen mit Komma in Anführungszeichen.',
    'note.groups_unknown_open':
        '„Gruppen, die sich anmelden dürfen“ nennt keine Gruppe, die authentik zeigt, und hält deshalb niemanden fern: Alle in authentik dürfen die Anwendung nutzen. An der Anmeldung wird nichts geändert: {subjects}.',
    'note.groups_unknown_open.action':
        'Korrigieren Sie die Liste, oder lassen Sie das Token die Gruppe sehen. Setzen Sie einen Namen mit Komma in Anführungszeichen.',
    'note.scope_unmapped':
        'authentik hat keine eigene Zuordnung für diesen Scope, deshalb gewährt er nichts, bis Sie eine hinzufügen: {subjects}.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
