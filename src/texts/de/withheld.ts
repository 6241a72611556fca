import type { withheld as source } from '../en/withheld';

export const withheld = {
    'withheld.entry_needs_token': 'Es gibt keinen Custom-OAuth-Eintrag „{name}“, und eine App kann keinen anlegen.',
    'withheld.entry_needs_token.action':
        'Öffnen Sie Administration > Workspace > Settings > OAuth, klicken Sie auf „Add custom OAuth“, geben Sie „{name}“ ein, klicken Sie auf „Add“ und rufen Sie `/authentik-sync` auf. Oder speichern Sie das persönliche Zugriffstoken eines Administrators („Zwei-Faktor-Authentifizierung ignorieren“ angehakt) in den Einstellungen der App, dann übernimmt sie das.',
    'withheld.entry_not_created':
        '{count, plural, one {# Änderung am Eintrag wartet} other {# Änderungen am Eintrag warten}}, bis es ihn gibt.',
    'withheld.entry_premium_only':
        '{count, plural, one {# Änderung am Eintrag wartet} other {# Änderungen am Eintrag warten}}: Dieser Server ist 9.0 oder neuer und hat keine Lizenz mit dem Modul „oauth-enterprise“, deshalb gilt für ihn jeder Custom-OAuth-Eintrag als deaktiviert. Räume werden trotzdem abgeglichen.',
    'withheld.entry_premium_only.action':
        'Registrieren Sie den Workspace für den kostenlosen Starter-Tarif oder einen bezahlten.',
    'withheld.entry_in_use':
        'Einen Custom-OAuth-Eintrag „{entry}“ gibt es schon, und nicht die App hat ihn eingerichtet; vielleicht meldet sich jemand darüber an. {count, plural, one {# Änderung wartet, unten gezeigt} other {# Änderungen warten, unten gezeigt}} mit dem, was jetzt dort steht.',
    'withheld.entry_in_use.action':
        '`/authentik-sync adopt` übernimmt seine Werte in die Einstellungen der App; den Plan freizugeben ersetzt sie durch die, die dort jetzt stehen.',
    'withheld.entry_of_other':
        'Einen Custom-OAuth-Eintrag „{entry}“ gibt es schon, und er führt zu {leadsTo}. Das ist nicht das authentik der Einstellungen, also wird an der Anmeldung nichts eingerichtet oder geändert.',
    'withheld.entry_of_other.action':
        'Geben Sie bei „Name des Dienstes“ einen anderen ein, oder entfernen Sie den Eintrag unter Administration > Workspace > Settings > OAuth, wenn sich niemand mehr darüber anmeldet.',
    'withheld.entry_without_credentials':
        '{count, plural, one {# Änderung am Eintrag wartet} other {# Änderungen am Eintrag warten}}: Client-ID und Client-Secret sind nicht beide gesetzt.',
    'withheld.entry_without_credentials.action':
        'Geben Sie der App ein authentik-Token, das den Provider einrichten darf, rufen Sie `/authentik-sync blueprint` auf, oder kopieren Sie Client-ID und Client-Secret des Providers aus authentik in die Einstellungen der App.',
    'withheld.entry_without_application':
        '{count, plural, one {# Änderung am Eintrag wartet} other {# Änderungen am Eintrag warten}}, bis Provider und Anwendung in authentik sind: Ein Eintrag ohne sie lässt niemanden hinein.',
    'withheld.rooms_not_created_by_setting': '{what}: nicht vorhanden, und „Fehlende Räume anlegen“ ist aus.',
    'withheld.rooms_not_created_by_setting.action': 'Legen Sie das Fehlende an, oder schalten Sie die Einstellung ein.',
    'withheld.room_owner_missing':
        '{what}: Es gibt keinen Benutzer „{owner}“, dem neue Räume gehören könnten; {count, plural, one {# Änderung wartet} other {# Änderungen warten}}.',
    'withheld.room_owner_missing.action': 'Korrigieren Sie die Einstellung „Besitzer neuer Räume“.',
    'withheld.setting_not_known': 'Dieser Server hat {what} nicht.',
    'withheld.setting_not_known.action': 'Es ist nichts zu tun; neuere Versionen haben die Einstellung.',
    'withheld.waits_for_person':
        '{what}: {count, plural, one {# Änderung geschieht} other {# Änderungen geschehen}} nicht von selbst, weil niemand diesen Lauf verlangt hat und eine Änderung der Anmeldung von einer Person bestätigt wird.',
    'withheld.waits_for_person.action': '`/authentik-sync` erledigt das.',
    'withheld.drift_reported':
        '{what}: von jemand anderem geändert, und die App meldet das nur ({count, plural, one {# Änderung} other {# Änderungen}}).',
    'withheld.drift_reported.action':
        '`/authentik-sync` stellt es wieder her; die Einstellung „Was von Hand geändert wurde“ lässt es von selbst geschehen.',
    'withheld.directory_partial':
        '{what}: Das Token sieht nur einen Teil der Gruppen. Deshalb wird niemand entfernt und nichts geschrieben, was alle Gruppen nennt: Wer ausgeschieden scheint, kann in einer Gruppe sein, die es nicht sieht.',
    'withheld.directory_partial.action':
        'Geben Sie der Rolle des Tokens die globale Berechtigung {permission} (Directory > Roles). Eine Freigabe kann das nicht ersetzen.',
    'withheld.login_not_live':
        '{what}: bleibt, wie es ist, weil sich noch niemand mit authentik anmelden kann und dies einen anderen Zugang schließen würde.',
    'withheld.login_not_live.action':
        'Bringen Sie zuerst die Anmeldung zum Laufen (`/authentik-sync check`), und starten Sie den Vorgang dann erneut.',
    'withheld.changed_since':
        '{what}: seit jenem Lauf von jemandem geändert (jetzt {now}), deshalb bleibt es, wie es ist.',
    'withheld.changed_since.action': 'Wer es geändert hat, entscheidet.',
    'withheld.needs_token':
        '{what}: Teams, Rollen und deaktivierte Konten lassen sich nur mit dem persönlichen Zugriffstoken eines Administrators ändern, deshalb {count, plural, one {wartet # Änderung} other {warten # Änderungen}}.',
    'withheld.needs_token.action':
        'Speichern Sie eines („Zwei-Faktor-Authentifizierung ignorieren“ angehakt) in den Einstellungen der App. Alles andere geht weiter.',
    'withheld.directory_empty':
        'authentik zeigt keine {shown, select, groups {Gruppen} other {Personen}}, und vorher gab es {before, plural, =0 {welche} other {#}}, deshalb wird niemand entfernt ({what}).',
    'withheld.directory_empty.action':
        'Ist das ein Fehler, prüfen Sie die Berechtigungen des Tokens und authentik. Wurde dort wirklich alles gelöscht, entfernen Sie die Personen von Hand.',
    'withheld.groups_unseen':
        'authentik zeigt {groups} nicht mehr, und diese Version verrät nicht, ob eine Gruppe gelöscht wurde oder das Token sie nicht sehen darf. {count, plural, one {# Änderung wartet} other {# Änderungen warten}} ({what}).',
    'withheld.groups_unseen.action':
        'Geben Sie der Rolle des Tokens die globale Berechtigung authentik_core.view_group (Directory > Roles); wurden die Gruppen gelöscht, geben Sie die Änderungen frei.',
    'withheld.people_unseen':
        'authentik zeigt die Personen zu {people} nicht mehr, und diese Version verrät nicht, ob jemand gelöscht wurde oder das Token sie nicht sehen darf. {count, plural, one {# Änderung wartet} other {# Änderungen warten}}.',
    'withheld.people_unseen.action':
        'Geben Sie der Rolle des Tokens die globale Berechtigung authentik_core.view_user (Directory > Roles); wurden die Personen gelöscht, geben Sie die Änderungen frei.',
    'withheld.groups_gone':
        'authentik zeigt {groups} nicht mehr, und die App kann Personen darüber aufgenommen haben. {count, plural, one {# Entfernung wartet} other {# Entfernungen warten}} ({what}).',
    'withheld.groups_gone.action':
        'Sehen Sie in authentik nach; wurden die Gruppen absichtlich gelöscht, geben Sie frei.',
    'withheld.missing_once':
        'Die Benutzerliste von authentik zeigt die Personen zu {people} nicht mehr, beim Lauf davor noch. {count, plural, one {# Änderung wartet} other {# Änderungen warten}}: Nach einem einzigen Blick gilt niemand als ausgeschieden.',
    'withheld.missing_once.action': 'Es ist nichts zu tun; der nächste Lauf entscheidet, oder Sie geben frei.',
    'withheld.room_public':
        '{what}: Eine Regel will einen privaten Raum, aber der mit diesem Namen war schon da und ist öffentlich, es kann also jeder mitlesen. {count, plural, one {# Änderung wartet} other {# Änderungen warten}}.',
    'withheld.room_public.action':
        'Sehen Sie nach, wer darin ist, und geben Sie frei, wenn es der gemeinte Raum ist; sonst benennen Sie ihn um, und die App legt ihren eigenen an.',
    'withheld.room_of_others':
        '{what}: Diesen privaten Raum gab es schon, und keine Regel erklärt, warum er {owners} gehört. {count, plural, one {# Änderung wartet} other {# Änderungen warten}}.',
    'withheld.room_of_others.action':
        'Sehen Sie nach, wer darin ist, und geben Sie frei, wenn es der gemeinte Raum ist; sonst benennen Sie ihn um, und die App legt ihren eigenen an.',
    'withheld.group_missing':
        'Zur Regel {rules} passt keine Gruppe: Sie wurde umbenannt oder gelöscht, oder das Token darf sie nicht sehen. {count, plural, one {# Entfernung wartet} other {# Entfernungen warten}} ({what}).',
    'withheld.group_missing.action': 'Korrigieren Sie die Regel, oder geben Sie frei, was so gemeint ist.',
    'withheld.protected': '{people} ({what}): geschützt, {ground}.',
    'withheld.protected.action': 'Es ist nichts zu tun; ist es so gemeint, erledigen Sie es von Hand in Rocket.Chat.',
    'withheld.threshold_target':
        '{what}: {number, number} von {of, number} ({percent, number} %) würden auf einmal entfernt, die Grenze liegt bei {limit, number} %.',
    'withheld.threshold_target.action':
        'Sehen Sie nach, wen es trifft, und geben Sie frei, was so gemeint ist; oder erhöhen Sie die Einstellung „Grenze für Entfernungen, Prozent“.',
    'withheld.threshold_run':
        '{what}: {number, plural, one {# Entfernung} other {# Entfernungen}} in einem Lauf, die Grenze liegt bei {limit, number}.',
    'withheld.threshold_run.action':
        'Sehen Sie nach, wen es trifft, und geben Sie frei, was so gemeint ist; oder erhöhen Sie die Einstellung „Grenze für Entfernungen, Anzahl“.',
    'withheld.first_removal':
        '{count, plural, one {# Entfernung wartet} other {# Entfernungen warten}} ({what}): Den ersten Plan, der jemanden entfernt, muss sich ein Administrator ansehen.',
    'withheld.first_removal.action':
        'Sehen Sie nach, wen es trifft, und geben Sie frei, was so gemeint ist; spätere Läufe fragen nicht mehr.',
    'withheld.names_fall_together':
        '{what}: Die Namen von {groups} sind ohne die Zeichen, die Rocket.Chat nicht zulässt, gleich. Diese Gruppen würden sich teilen, was nur Mitglieder sehen. {count, plural, one {# Änderung wartet} other {# Änderungen warten}}.',
    'withheld.names_fall_together.action':
        'Nennen Sie jede Gruppe in einer eigenen Regel mit einem eigenen Raum; oder geben Sie es frei, wenn sie ihn teilen sollen, und spätere Läufe fragen nicht mehr.',
    'withheld.link_weak':
        '{count, plural, one {# Konto gehört vielleicht einer Person} other {# Konten gehören vielleicht Personen}} aus authentik; sicher ist es nicht. Bis das jemand entscheidet, {count, plural, one {bekommt es} other {bekommen sie}} nichts.',
    'withheld.link_weak.action':
        'Sehen Sie jedes Paar an: Der Plan hat eine Schaltfläche, die die gezeigten verknüpft, wenn alle stimmen; `/authentik-sync link <person> @<account>` entscheidet eines.',
    'withheld.link_first':
        '{count, plural, one {# Aufnahme wartet} other {# Aufnahmen warten}} ({what}), bis feststeht, wem {count, plural, one {das Konto gehört} other {die Konten gehören}}.',
    'withheld.link_first.action': 'Geben Sie die Verknüpfungen frei, oder entscheiden Sie sie; der Rest folgt dann.',
    'withheld.privilege_first':
        '{people}: {what}, und damit das Recht, sich jedes andere zu geben. Das wartet auf jemanden, der es freigibt, beim ersten Mal für jede Person.',
    'withheld.privilege_first.action': 'Sehen Sie, um wen es geht, und geben Sie es frei, wenn es so gemeint ist.',
    'withheld.adoption_over':
        'Vorhandene Konten hatten ihre Zeit. Sie noch {days, plural, one {# Tag} other {# Tage}} lang zu übernehmen, wartet auf jemanden, der es freigibt, getrennt von allem anderen.',
    'withheld.adoption_over.action':
        '`/authentik-sync plan` hat eine Schaltfläche dafür, wenn noch Personen herüberkommen müssen; sonst wählen Sie „Gar nicht“ bei „Vorhandene Konten übernehmen“.',
    'withheld.adoption_of_before':
        'Der Eintrag „{entry}“ des früheren Dienstnamens übernimmt vorhandene Konten noch bis {time}, anhand {by, select, address {der Adresse} other {des Benutzernamens}}.',
    'withheld.adoption_of_before.action':
        'Geben Sie frei, dass das jetzt endet, wenn niemand mehr durch ihn herüberkommen muss; sonst beendet es die App dann.',
    'withheld.sso_permissions_missing':
        '{count, plural, one {# Änderung in authentik wartet} other {# Änderungen in authentik warten}}: Dem authentik-Token fehlen Berechtigungen: {permissions}.',
    'withheld.sso_permissions_missing.action':
        'Weisen Sie alles Fehlende der Rolle des Token-Besitzers als globale Berechtigungen zu (Directory > Roles) und rufen Sie `/authentik-sync` auf; danach können Sie sie wieder wegnehmen. Oder rufen Sie `/authentik-sync blueprint` auf und importieren Sie stattdessen die Datei.',
    'withheld.webhook_permissions_missing':
        'authentik meldet der App keine Änderungen: Dem authentik-Token fehlen Berechtigungen für den Webhook: {permissions}.',
    'withheld.webhook_permissions_missing.action':
        'Weisen Sie der Rolle des Token-Besitzers (Directory > Roles) alles, was fehlt, als globale Berechtigung zu, und rufen Sie `/authentik-sync` auf; danach kann man sie wieder wegnehmen. Von Hand: docs/keeping-up.md, „The webhook by hand“. Alles andere geht ohne ihn weiter.',
    'withheld.webhook_without_receiver':
        'authentik meldet der App keine Änderungen: Es verschickt Webhooks für die Mitglieder einer Gruppe, und keine Gruppe hat ein direktes Mitglied.',
    'withheld.webhook_without_receiver.action':
        'Nehmen Sie einen Administrator in eine Gruppe wie „authentik Admins“ auf, und rufen Sie `/authentik-sync` auf.',
    'withheld.sso_flow_missing': '{what} in authentik: Die Flows müssen Sie wählen. {lacking}.',
    'withheld.sso_flow_missing.action':
        'Tragen Sie den Slug eines Flows in der Einstellung „Autorisierungs-Flow“ oder „Abmelde-Flow“ der App ein und rufen Sie `/authentik-sync` auf.',
    'withheld.sso_mappings_missing':
        '{what} in authentik: Der Provider hat keine Scope-Zuordnung, und die von authentik selbst fehlt, für {lacking}.',
    'withheld.sso_mappings_missing.action':
        'Öffnen Sie Customization > Blueprints in authentik und wenden Sie „System - OAuth2 Provider - Scopes“ an, oder fügen Sie dem Provider eine eigene hinzu. Rufen Sie danach `/authentik-sync` auf.',
    'withheld.sso_slug_taken':
        'Der Slug „{slug}“ gehört in authentik einer anderen Anwendung, „{application}“. Deshalb wird dort nichts geändert.',
    'withheld.sso_slug_taken.action':
        'Tragen Sie in der Einstellung „Slug der Anwendung“ einen anderen ein; die App legt eine Anwendung mit diesem Slug an.',
    'withheld.sso_provider_taken':
        'Der Provider mit der Client-ID aus den Einstellungen gehört in authentik zur Anwendung „{application}“, und ein Provider hat nur eine.',
    'withheld.sso_provider_taken.action':
        'Tragen Sie {application} in der Einstellung „Slug der Anwendung“ ein, oder leeren Sie „Client-ID“ und „Client-Secret“, damit die App einen eigenen Provider anlegt.',
    'withheld.sso_all_groups_required':
        '{count, plural, one {# Änderung daran, wer sich anmelden darf, wartet} other {# Änderungen daran, wer sich anmelden darf, warten}}: Die Anwendung „{slug}“ hat den Policy-Engine-Modus „all“, deshalb müsste eine Person in allen Gruppen zugleich sein.',
    'withheld.sso_all_groups_required.action':
        'Setzen Sie diesen Modus in authentik auf „any“ (Applications > Edit), oder führen Sie nur eine Gruppe auf.',
    'withheld.sso_groups_unknown':
        '{count, plural, one {# Änderung an der Anmeldung wartet} other {# Änderungen an der Anmeldung warten}}: „Gruppen, die sich anmelden dürfen“ nennt keine Gruppe, die authentik zeigt, und ohne eine könnten sich alle anmelden: {groups}.',
    'withheld.sso_groups_unknown.action':
        'Korrigieren Sie die Einstellung „Gruppen, die sich anmelden dürfen“, oder lassen Sie das Token die Gruppe sehen.',
    'withheld.sso_groups_unbound':
        '{count, plural, one {# Änderung an der Anmeldung wartet} other {# Änderungen an der Anmeldung warten}}: Keine der „Gruppen, die sich anmelden dürfen“ lässt sich an die Anwendung binden, und ohne eine könnten sich alle anmelden.',
    'withheld.sso_groups_unbound.action':
        'Kümmern Sie sich um die zurückgehaltene Änderung daran, wer sich anmelden darf, und starten Sie den Vorgang erneut.',
    'withheld.sso_opens_login':
        '„Gruppen, die sich anmelden dürfen“ ist leer, deshalb könnten sich alle in authentik anmelden ({what}).',
    'withheld.sso_opens_login.action': 'Geben Sie es frei, wenn es so gemeint ist, oder führen Sie eine Gruppe auf.',
    'withheld.told': '{what}: {told}.',
    'withheld.told.action': '`/authentik-sync plan` zeigt den aktuellen Stand.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
