import type { rocketChat as source } from '../../en/check/rocket-chat';

export const rocketChat = {
    'check.title.rocketchat_version': 'Version von Rocket.Chat',
    'check.title.licence': 'Lizenz',
    'check.title.workspace_token': 'Persönliches Zugriffstoken',
    'check.title.workspace_token_two_factor': 'Zweiter Faktor des persönlichen Zugriffstokens',
    'check.title.entry': 'Custom-OAuth-Eintrag',
    'check.title.entry_settings': 'Einstellungen des Eintrags',
    'check.title.service_live': 'Anmeldedienst',
    'check.title.login_style': 'Anmeldungsart',
    'check.title.login_flow': 'Anmeldeablauf',
    'check.title.ssrf': 'Private Adressen',
    'check.title.second_writer': 'Andere Verwaltung von Mitgliedschaften',
    'check.title.login_form': 'Anmeldeformular',
    'check.title.restrictions': 'Einschränkungen für Konten',

    'check.rocketchat_version.is': 'Rocket.Chat {version}.',
    'check.rocketchat_version.unknown':
        'Rocket.Chat hat seine Version nicht genannt, deshalb weiß die App nicht, welche Regeln gelten.',
    'check.rocketchat_version.unknown.action':
        'Setzen Sie „REST-Adresse“ in den Einstellungen der App auf eine Adresse, die der Server selbst erreicht, etwa `http://localhost:3000`.',
    'check.rocketchat_version.unknown_because':
        'Rocket.Chat hat seine Version nicht genannt, deshalb weiß die App nicht, welche Regeln gelten.',
    'check.licence.refused':
        'Rocket.Chat {version} lehnt Custom OAuth hier ab: Ab 9.0 braucht es eine Lizenz mit dem Modul „oauth-enterprise“ und verhält sich ohne sie, als wäre jeder Eintrag ausgeschaltet.',
    'check.licence.has_module': 'Die Lizenz enthält das Modul „oauth-enterprise“.',
    'check.licence.is_valid':
        'Es gibt eine gültige Lizenz. Welche Module sie enthält, könnte nur das Token eines Administrators sagen.',
    'check.licence.not_needed': 'Diese Version braucht für Custom OAuth keine.',
    'check.licence.unknown':
        'Ab 9.0 braucht Custom OAuth eine Lizenz. Ob es eine gibt, ließ sich nicht herausfinden: Weder `Enterprise_License_Status` noch `licenses.info` gaben Auskunft.',
    'check.licence.none_and_version_unknown':
        'Es gibt keine Lizenz mit dem Modul „oauth-enterprise“. Custom OAuth braucht sie ab 9.0, und Rocket.Chat hat seine Version nicht genannt.',
    'check.licence.needed_from_nine':
        'Custom OAuth funktioniert in dieser Version ohne Lizenz und nach der Aktualisierung auf 9.0 nicht mehr.',
    'check.do.register':
        'Registrieren Sie den Workspace für den kostenlosen Starter-Tarif oder einen bezahlten Tarif (Administration > Workspace).',
    'check.do.register_if_nine':
        'Ist es 9.0 oder neuer, registrieren Sie den Workspace für den kostenlosen Starter-Tarif oder einen bezahlten Tarif (Administration > Workspace).',
    'check.do.register_before_update':
        'Registrieren Sie den Workspace vor dieser Aktualisierung für den kostenlosen Starter-Tarif oder einen bezahlten Tarif (Administration > Workspace).',

    'check.workspace_token.none':
        'Es gibt kein persönliches Zugriffstoken eines Administrators, deshalb kann die App weder den Eintrag anlegen noch Rollen vergeben oder Konten auflisten.',
    'check.workspace_token.accepted':
        'Das persönliche Zugriffstoken wird akzeptiert. Es gehört {username}, einem Administrator.',
    'check.workspace_token.no_administrator':
        'Das persönliche Zugriffstoken gehört {username}, also keinem Administrator.',
    'check.workspace_token_two_factor.ignored': 'Es ignoriert den zweiten Faktor.',
    'check.workspace_token_two_factor.asked':
        'Es wurde ohne „Zwei-Faktor-Authentifizierung ignorieren“ erstellt. Rocket.Chat verlangt einen Code, wenn die App schreibt, und niemand kann ihn eingeben.',
    'check.workspace_token_two_factor.of_a_login':
        'Es gehört nicht zu den persönlichen Zugriffstoken seines Besitzers. Ein Token aus einer Anmeldung endet mit dieser Anmeldung.',
    'check.do.create_personal_token':
        'Erstellen Sie eines als Administrator (Profil > Persönlicher Zugangsschlüssel, „Zwei-Faktor-Authentifizierung ignorieren“ angehakt) und speichern Sie es in den Einstellungen der App.',

    'check.entry.absent': 'Es gibt keinen Custom-OAuth-Eintrag „{entry}“, also auch keine Schaltfläche.',
    'check.entry.on': 'Der Custom-OAuth-Eintrag „{entry}“ ist vorhanden und eingeschaltet.',
    'check.entry.off': 'Der Custom-OAuth-Eintrag „{entry}“ ist ausgeschaltet, also gibt es keine Schaltfläche.',
    'check.entry_settings.right': 'Jede Einstellung des Eintrags ist wie gewünscht.',
    'check.entry_settings.differ':
        '{count, plural, one {# Einstellung des Eintrags weicht vom Gewünschten ab: {changes}.} other {# Einstellungen des Eintrags weichen vom Gewünschten ab: {changes}.}}',
    'check.service_live.absent':
        'Der Eintrag ist eingeschaltet, aber die Anmeldeseite bekommt keinen Dienst „{service}“.',
    'check.service_live.other_client':
        'Der Dienst „{service}“ ist aktiv, aber mit einer anderen Client-ID als der des Eintrags.',
    'check.service_live.hidden': 'Der Dienst „{service}“ ist aktiv, aber seine Schaltfläche ist ausgeblendet.',
    'check.service_live.live': 'Der Dienst „{service}“ ist auf der Anmeldeseite aktiv.',
    'check.do.create_entry': 'Rufen Sie `/authentik-sync` auf: Es legt den Eintrag an.',
    'check.do.switch_entry_on': 'Rufen Sie `/authentik-sync` auf: Es schaltet den Eintrag ein.',
    'check.do.set_entry':
        'Rufen Sie `/authentik-sync` auf, um sie zu setzen, oder ändern Sie die Einstellungen der App, falls der Eintrag stimmt.',
    'check.do.show_button':
        'Schalten Sie „Schaltfläche anzeigen“ in den Einstellungen der App ein und rufen Sie `/authentik-sync` auf.',
    'check.do.refresh_services':
        'Warten Sie einige Sekunden und prüfen Sie erneut. Hilft das nicht, öffnen Sie Administration > Workspace > Settings > OAuth und klicken Sie auf „Refresh OAuth Services“.',

    'check.login_style.redirect': 'Die Anmeldungsart ist „Weiterleitung“.',
    'check.login_style.popup':
        'Die Anmeldungsart ist „Popup“. Browser, die Fenster blockieren, brauchen „Weiterleitung“.',
    'check.login_style.default_fails':
        'Die Anmeldungsart ist „Default“. Sie hängt „?close“ an die Redirect-URI an, und authentik lehnt sie ab.',
    'check.login_style.default_may_fail':
        'Die Anmeldungsart ist „Default“. Sie funktioniert nur mit dem modernen Anmeldeablauf.',
    'check.do.choose_redirect':
        'Wählen Sie in den Einstellungen der App „Weiterleitung“ als Anmeldungsart und rufen Sie `/authentik-sync` auf.',
    'check.login_flow.other_authorize':
        'Die Anmeldung sucht ihre Seite unter {url}, aber dort hat authentik sie nicht.',
    'check.login_flow.other_token': 'Die Anmeldung holt das Token unter {url}, aber dort hat authentik es nicht.',
    'check.login_flow.other_identity':
        'Die Anmeldung holt die Identität unter {url}, aber dort hat authentik sie nicht.',
    'check.login_flow.legacy': 'Anmeldungen verwenden den älteren Ablauf.',
    'check.login_flow.modern_from_nine': 'Ab 9.0 gibt es nur noch den modernen.',
    'check.login_flow.modern':
        'Anmeldungen verwenden den modernen Ablauf. Man wird bei jeder Anmeldung um Zustimmung gebeten, kein Konto wird über seine E-Mail-Adresse verknüpft, und die App erfährt von einer Anmeldung erst bei ihrem nächsten geplanten Lauf. In manchen Versionen bekommen Konten keine E-Mail-Adresse von authentik, und eine Anmeldung, die am Konto scheitert, lädt endlos (RocketChat/Rocket.Chat#42062).',
    'check.login_flow.modern.action':
        'Schalten Sie `Accounts_OAuth_Use_Modern_Flow` aus (Administration > Workspace > Settings > OAuth), bis dieses Problem behoben ist, sofern niemand in authentik seine E-Mail-Adresse selbst wählen kann.',
    'check.login_flow.drops_addresses':
        'Diese Version verwirft sie: Ein Konto, das eine Anmeldung angelegt hat, kam ohne Adresse.',
    'check.login_flow.passes_addresses':
        'Diese Version gibt sie weiter: Ein Konto, das eine Anmeldung angelegt hat, kam mit seiner Adresse.',
    'check.login_flow.modern_only':
        'Anmeldungen verwenden den modernen Ablauf, ab 9.0 den einzigen. Man wird bei jeder Anmeldung um Zustimmung gebeten, kein Konto wird über seine E-Mail-Adresse verknüpft, und die App erfährt von einer Anmeldung erst bei ihrem nächsten geplanten Lauf. In manchen Versionen bekommen Konten keine E-Mail-Adresse von authentik, und eine Anmeldung, die am Konto scheitert, lädt endlos (RocketChat/Rocket.Chat#42062).',
    'check.login_flow.modern_only.action':
        'Behalten Sie das Schlüsselfeld „Benutzername“ bei und aktualisieren Sie Rocket.Chat, sobald dieses Problem behoben ist.',
    'check.do.write_addresses':
        'Rufen Sie `/authentik-sync` auf: Es schreibt die Adressen, die authentik angibt, so, wie beide Anmeldeabläufe sie brauchen.',

    'check.ssrf.reaches': 'In dieser Version erreicht Custom OAuth private Adressen.',
    'check.ssrf.refuses':
        'Dieser Server nennt als Version 8.2 und nicht, welche genau. 8.2.0 weigert sich, an privaten Adressen ein Token zu holen. authentik hat eine private Adresse, deshalb scheitert dort jede Anmeldung (RocketChat/Rocket.Chat#39328).',
    'check.ssrf.refuses.action': 'Aktualisieren Sie Rocket.Chat auf 8.2.1 oder neuer.',
    'check.ssrf.may_refuse':
        'Dieser Server nennt als Version 8.2 und nicht, welche genau. 8.2.0 weigert sich, an privaten Adressen ein Token zu holen. Ist die Adresse von authentik eine private, scheitert dort jede Anmeldung (RocketChat/Rocket.Chat#39328).',
    'check.ssrf.may_refuse.action': 'Aktualisieren Sie Rocket.Chat auf 8.2.1 oder neuer.',

    'check.second_writer.none': 'Nichts anderes ändert die Mitgliedschaften aus den Gruppenregeln.',
    'check.second_writer.channels':
        'Die Gruppenzuordnung von Rocket.Chat selbst ist ebenfalls eingeschaltet („Map Roles/Groups to channels“). Bei jeder Anmeldung arbeitet sie gegen die Gruppenregeln der App.',
    'check.second_writer.roles':
        'Die Gruppenzuordnung von Rocket.Chat selbst ist ebenfalls eingeschaltet („Merge Roles from SSO“). Bei jeder Anmeldung arbeitet sie gegen die Gruppenregeln der App.',
    'check.second_writer.both':
        'Die Gruppenzuordnung von Rocket.Chat selbst ist ebenfalls eingeschaltet („Map Roles/Groups to channels“ und „Merge Roles from SSO“). Bei jeder Anmeldung arbeitet sie gegen die Gruppenregeln der App.',
    'check.do.switch_mapping_off':
        'Schalten Sie beides in den OAuth-Einstellungen von Rocket.Chat aus, oder leeren Sie die Einstellung „Gruppenregeln“ der App.',
    'check.login_form.shown': 'Das Anmeldeformular wird ebenfalls gezeigt, es gibt also einen zweiten Weg hinein.',
    'check.login_form.hidden': 'Das Anmeldeformular ist ausgeblendet.',
    'check.login_form.no_way_in':
        'Das Anmeldeformular ist ausgeblendet und der Anmeldedienst nicht aktiv, deshalb kommt niemand Neues hinein.',
    'check.do.show_form':
        'Mit dem persönlichen Zugriffstoken eines Administrators lässt sich das Formular zurückholen (`POST settings/Accounts_ShowFormLogin`), ebenso mit einem Start mit `OVERWRITE_SETTING_Accounts_ShowFormLogin=true`.',
    'check.restrictions.differ':
        '{count, plural, one {# Einschränkung für Konten ist nicht wie gewünscht: {changes}.} other {# Einschränkungen für Konten sind nicht wie gewünscht: {changes}.}}',
    'check.restrictions.differ.action':
        'Rufen Sie `/authentik-sync` auf, oder wählen Sie in den Einstellungen der App „Unverändert lassen“.',
    'check.restrictions.none': 'Es ist keine Einschränkung für Konten gewünscht.',
    'check.restrictions.right': 'Jede Einschränkung für Konten, die dieser Server kennt, ist wie gewünscht.',
    'check.restrictions.not_on_this_server': 'Dieser Server kennt {settings} nicht.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
