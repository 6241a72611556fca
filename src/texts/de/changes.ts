import type { changes as source } from '../en/changes';

export const changes = {
    'change.keep-credentials': 'Client-ID und Client-Secret in den Einstellungen der App speichern: {reason}',
    'change.forget-credentials': 'Client-ID und Client-Secret in den Einstellungen der App leeren: {reason}',
    'change.create-key': 'Signaturschlüssel „{name}“ in authentik anlegen: {reason}',
    'change.create-provider': 'Provider „{name}“ in authentik anlegen: {reason}',
    'change.change-provider': '{field} des Providers „{name}“ auf {to} setzen, bisher {from}: {reason}',
    'change.delete-provider': 'Provider „{name}“ in authentik löschen: {reason}',
    'change.create-application': 'Anwendung „{slug}“ in authentik anlegen: {reason}',
    'change.change-application':
        '{what, select, link {Provider mit der Anwendung „{slug}“ verknüpfen: {reason}} unlink {Provider von der Anwendung „{slug}“ lösen: {reason}} other {Start-URL der Anwendung „{slug}“ auf {to} setzen, bisher {from}: {reason}}}',
    'change.delete-application': 'Anwendung „{slug}“ in authentik löschen: {reason}',
    'change.bind-group': 'der Gruppe „{group}“ die Anwendung „{slug}“ erlauben: {reason}',
    'change.unbind-group':
        '{isKnown, select, true {der Gruppe „{group}“ die Anwendung „{slug}“ nicht mehr erlauben: {reason}} other {Gruppen, die nicht mehr auf der Liste stehen, die Anwendung „{slug}“ nicht mehr erlauben: {reason}}}',
    'change.create-webhook': 'Webhook „{name}“ in authentik anlegen, der {url} Änderungen meldet: {reason}',
    'change.change-webhook': 'Webhook „{name}“ in authentik in Ordnung bringen, der {url} Änderungen meldet: {reason}',
    'change.delete-webhook': 'Webhook „{name}“ in authentik löschen: {reason}',
    'change.create-entry': 'Custom-OAuth-Eintrag „{name}“ anlegen: {reason}',
    'change.remove-entry': 'Custom-OAuth-Eintrag „{name}“ entfernen: {reason}',
    'change.set-client-id': '{setting} auf die Client-ID des Providers setzen: {reason}',
    'change.set-secret':
        '{what, select, empty {Client-Secret leeren: {reason}} other {Client-Secret schreiben: {reason}}}',
    'change.set-setting':
        '{isNew, select, true {{setting} auf {to} setzen} other {{setting} auf {to} setzen, bisher {from}}}',
    'change.create-room':
        '#{room} anlegen ({type, select, private {privat} other {öffentlich}}, Besitzer {creator}): {reason}',
    'change.create-team': 'Team {team} anlegen ({type, select, private {privat} other {öffentlich}}): {reason}',
    'change.add-member':
        '{place, select, room {{username} zu #{room} hinzufügen: {reason}} team {{username} zum Team {team} hinzufügen: {reason}} role {{username} die Rolle {role} geben: {reason}} other {{username} die Rolle {role} in #{room} geben: {reason}}}',
    'change.remove-member':
        '{place, select, room {{username} aus #{room} entfernen: {reason}} team {{username} aus dem Team {team} entfernen: {reason}} role {{username} die Rolle {role} entziehen: {reason}} other {{username} die Rolle {role} in #{room} entziehen: {reason}}}',
    'change.mark-absent': '{username} als abwesend vermerken: {reason}',
    'change.unmark-absent': '{username} als wieder da vermerken: {reason}',
    'change.link-person': '{person} aus authentik mit @{username} verknüpfen: {reason}',
    'change.unlink-person': 'Verknüpfung mit @{username} lösen: {reason}',
    'change.deactivate': '{username} deaktivieren: {reason}',
    'change.reactivate': '{username} wieder aktivieren: {reason}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
