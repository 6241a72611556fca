import type { status as source } from '../en/status';

export const status = {
    'status.title': '{isRight, select, true {✓ *Status*} other {⚠ *Status*}}',
    'status.service':
        '{state, select, live {Anmeldedienst „{service}“: aktiv} hidden {Anmeldedienst „{service}“: vorhanden, aber nicht auf der Anmeldeseite} there {Anmeldedienst „{service}“: vorhanden; ob er auf der Anmeldeseite steht, lässt sich jetzt nicht sehen} other {Anmeldedienst „{service}“: nicht eingerichtet}}',
    'status.server':
        '{licence, select, premium {Rocket.Chat {version}, mit Lizenz} community {Rocket.Chat {version}, ohne Lizenz} other {Rocket.Chat {version}, Lizenz unbekannt}}',
    'status.unknown_version': 'unbekannter Version',
    'status.directory':
        '{state, select, named {authentik: {url}} none {authentik: {url}, kein Token} written {authentik: {url}, von der App eingerichtet} other {authentik: {url}, von der App gelesen}}',
    'status.directory_answers': 'authentik antwortet',
    'status.token':
        '{isUsable, select, true {Handelt in Rocket.Chat mit dem persönlichen Zugriffstoken eines Administrators} other {Handelt in Rocket.Chat nur als App: Es ist kein persönliches Zugriffstoken gesetzt}}',
    'status.token_unusable':
        'Handelt in Rocket.Chat nur als App, weil das persönliche Zugriffstoken nicht verwendbar ist: {failure}',
    'status.managed':
        'Verwaltet: {rules, plural, one {# Regel} other {# Regeln}} für {rooms, plural, one {# Raum} other {# Räume}}, {teams, plural, one {# Team} other {# Teams}}, {roles, plural, one {# Rolle} other {# Rollen}}, {roomRoles, plural, one {# Rolle in Räumen} other {# Rollen in Räumen}}; {restrictions, plural, one {# Einschränkung für Konten} other {# Einschränkungen für Konten}}',
    'status.managed_apart':
        'Verwaltet: {rules, plural, one {# Regel} other {# Regeln}}, {restrictions, plural, one {# Einschränkung für Konten} other {# Einschränkungen für Konten}}',
    'status.people':
        'Personen: {linked, plural, one {# Konto mit authentik verknüpft} other {# Konten mit authentik verknüpft}}; {given, plural, one {# Mitgliedschaft oder Rolle stammt von der App} other {# Mitgliedschaften und Rollen stammen von der App}}',
    'status.leftovers':
        'Übrig: {places}, von keiner Regel mehr genannt; {count, plural, one {# Mitgliedschaft von der App bleibt} other {# Mitgliedschaften von der App bleiben}} (`/authentik-sync leftovers`)',
    'status.open':
        '{changes, plural, =0 {Offen: {withheld, plural, one {# Änderung wartet} other {# Änderungen warten}} auf jemanden oder auf etwas, das fehlt} one {Offen: # Änderung{withheld, plural, =0 {} other {, und # warten}}} other {Offen: # Änderungen{withheld, plural, =0 {} other {, und # warten}}}}',
    'status.open.action': '`/authentik-sync plan` zeigt es.',
    'status.not_set_up':
        'Noch nicht eingerichtet: {changes, plural, one {# Änderung} other {# Änderungen}}{withheld, plural, =0 {} other {, und # warten}}',
    'status.not_set_up.action': '`/authentik-sync plan` zeigt sie.',
    'status.settings_wrong':
        '{count, plural, one {# Einstellung kann} other {# Einstellungen können}} so nicht funktionieren, deshalb wird nichts abgeglichen',
    'status.settings_wrong.action':
        'Korrigieren Sie das unter Administration > Marketplace > Private Apps > Authentik SSO > Settings.',
    'status.unheard':
        '„Wer benachrichtigt wird“ nennt jemanden oder einen Raum, den es hier nicht gibt, oder jemanden, der deaktiviert ist: {names}',
    'status.unheard.action': 'Korrigieren Sie diese Einstellung, oder legen Sie den Raum an.',
    'status.not_seen': 'Was offen ist, lässt sich jetzt nicht sehen: {failure}',
    'status.no_authentik_token':
        'Für authentik ist kein API-Token eingetragen: Dort wird nichts eingerichtet, und Gruppen werden nicht gelesen',
    'status.no_authentik_token.action':
        '`/authentik-sync blueprint token` erzeugt eines; oder tragen Sie eines unter „API-Token“ ein.',
    'status.last_run': 'Letzter Lauf: {run}',
    'status.no_run': 'Noch kein Lauf',
    'status.at_work': 'Lauf `{run}` ist im Gang',
    'status.open_run':
        'Lauf `{run}` ist nicht zu Ende: Er geht innerhalb von fünf Minuten von selbst weiter, es sei denn, der nächste beendet ihn vorher',
    'status.next_run': 'Nächster Lauf: wenn jemand `/authentik-sync` eingibt',
    'status.adoption': 'Vorhandene Konten werden übernommen {how}',
    'status.adoption_come': 'Vorhandene Konten werden übernommen {how}: {come}',
    'status.adoption_off':
        'Vorhandene Konten werden gerade nicht übernommen, weil „Benutzer verschiedener Dienste zusammenführen“ am Eintrag aus ist; `/authentik-sync` übernimmt sie wieder {how}',
    'status.adoption_over':
        'Die Zeit für vorhandene Konten ist um (sie endete am {time}); `/authentik-sync plan` fragt nach einer weiteren',
    'status.adoption_of_before':
        'Vorhandene Konten werden auch durch den Eintrag „{entry}“ des früheren Dienstnamens übernommen, {how}; `/authentik-sync plan` kann das beenden',
    'status.looks':
        'Von selbst: sieht {minutes, plural, =0 {einmal am Tag} one {jede Minute} other {alle # Minuten}} nach, ob sich etwas geändert hat',
    'status.webhook': 'Von selbst, wenn authentik es sagt: Der letzte Webhook kam am {time}',
    'status.no_webhook': 'Von selbst, wenn authentik es sagt: Noch ist kein Webhook gekommen',
    'status.webhook_refused':
        'Ein Webhook kam am {time} mit einem anderen Secret als „Webhook-Secret“, und seither keiner mit dem richtigen',
    'status.webhook_refused.action': '`/authentik-sync check` sagt, was zu tun ist.',
    'status.looked_at': 'Zuletzt nachgesehen: {time}',
    'status.looks_before': 'Von selbst: nichts, bevor `/authentik-sync` einmal gelaufen ist',
    'status.looks_fail': 'Das Nachsehen scheitert seit {since}; das nächste Mal ist am {time}',
    'status.at_login':
        '{presence, select, off {Wer sich anmeldet, kommt binnen Sekunden an die Reihe, aber nur im älteren Anmeldeablauf: Dieser Server meldet nicht, wer online geht} limited {Wer sich anmeldet, kommt binnen Sekunden an die Reihe; ohne Lizenz meldet dieser Server nur bis 200 Verbindungen, wer online geht, darüber ist nur der ältere Anmeldeablauf zu sehen} other {Wer sich anmeldet, kommt binnen Sekunden an die Reihe}}',
    'status.told': 'Etwas wartet auf eine Person und wurde gemeldet (`/authentik-sync plan`)',
    'status.paused':
        '{isOpen, select, true {Von selbst: nichts, angehalten von {by}, bis jemand `/authentik-sync resume` eingibt} other {Von selbst: nichts bis {time}, angehalten von {by} (`/authentik-sync resume` beendet das)}}',
    'status.held_by_undo':
        'Von selbst: nichts, weil der Lauf `{run}` etwas zurückgenommen hat; `/authentik-sync` oder `/authentik-sync resume` beendet das',
    'status.waits': 'Der Lauf `{run}` wartet bis {time} auf Bestätigung',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
