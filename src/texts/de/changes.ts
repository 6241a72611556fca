import type { changes as source } from '../en/changes';

export const changes = {
    'change.keep-credentials': 'Client-ID und Client-Secret in den Einstellungen der App speichern',
    'change.forget-credentials': 'Client-ID und Client-Secret in den Einstellungen der App leeren',
    'change.create-key': 'Signaturschlüssel „{name}“ in authentik anlegen',
    'change.create-provider': 'Provider „{name}“ in authentik anlegen',
    'change.change-provider': '{field} des Providers „{name}“ auf {to} setzen, bisher {from}',
    'change.delete-provider': 'Provider „{name}“ in authentik löschen',
    'change.create-application': 'Anwendung „{slug}“ in authentik anlegen',
    'change.change-application':
        '{what, select, link {Provider mit der Anwendung „{slug}“ verknüpfen} unlink {Provider von der Anwendung „{slug}“ lösen} other {Start-URL der Anwendung „{slug}“ auf {to} setzen, bisher {from}}}',
    'change.delete-application': 'Anwendung „{slug}“ in authentik löschen',
    'change.bind-group': 'der Gruppe „{group}“ die Anwendung „{slug}“ erlauben',
    'change.unbind-group':
        '{isKnown, select, true {der Gruppe „{group}“ die Anwendung „{slug}“ nicht mehr erlauben} other {Gruppen, die nicht mehr auf der Liste stehen, die Anwendung „{slug}“ nicht mehr erlauben}}',
    'change.create-webhook': 'Webhook „{name}“ in authentik anlegen, der {url} Änderungen meldet',
    'change.change-webhook': 'Webhook „{name}“ in authentik in Ordnung bringen, der {url} Änderungen meldet',
    'change.delete-webhook': 'Webhook „{name}“ in authentik löschen',
    'change.create-entry': 'Custom-OAuth-Eintrag „{name}“ anlegen',
    'change.remove-entry': 'Custom-OAuth-Eintrag „{name}“ entfernen',
    'change.set-client-id': '{setting} auf die Client-ID des Providers setzen',
    'change.set-secret': '{what, select, empty {Client-Secret leeren} other {Client-Secret schreiben}}',
    'change.set-setting':
        '{isNew, select, true {{setting} auf {to} setzen} other {{setting} auf {to} setzen, bisher {from}}}',
    'change.create-room': '#{room} anlegen ({type, select, private {privat} other {öffentlich}}, Besitzer {creator})',
    'change.create-team': 'Team {team} anlegen ({type, select, private {privat} other {öffentlich}})',
    'change.add-member':
        '{place, select, room {{username} zu #{room} hinzufügen} team {{username} zum Team {team} hinzufügen} role {{username} die Rolle {role} geben} other {{username} die Rolle {role} in #{room} geben}}',
    'change.remove-member':
        '{place, select, room {{username} aus #{room} entfernen} team {{username} aus dem Team {team} entfernen} role {{username} die Rolle {role} entziehen} other {{username} die Rolle {role} in #{room} entziehen}}',
    'change.mark-absent': '{username} als ausgeschieden vermerken',
    'change.unmark-absent': '{username} als wieder da vermerken',
    'change.link-person':
        '{isKnown, select, true {{person} aus authentik} other {jemanden, der früher in authentik war,}} mit @{username} verknüpfen',
    'change.unlink-person': 'Verknüpfung mit @{username} lösen',
    'change.deactivate': '{username} deaktivieren',
    'change.reactivate': '{username} wieder aktivieren',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
