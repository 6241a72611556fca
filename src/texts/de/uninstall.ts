import type { uninstall as source } from '../en/uninstall';

export const uninstall = {
    'uninstall.title':
        '*Authentik SSO wurde deinstalliert.* Die App hat dabei nichts geändert, die Anmeldung funktioniert also weiterhin.',
    'uninstall.stays': 'Was bleibt:',
    'uninstall.entry':
        '{isNamed, select, true {in Rocket.Chat: der Custom-OAuth-Eintrag „{name}“, die Einschränkungen für Konten, die Räume und ihre Mitglieder.} other {in Rocket.Chat: der Custom-OAuth-Eintrag, die Einschränkungen für Konten, die Räume und ihre Mitglieder.}}',
    'uninstall.entry.action': 'Sehen Sie unter Administration > Workspace > Settings > OAuth und > Accounts nach.',
    'uninstall.directory':
        'in authentik: der Provider, die Anwendung und ihre Gruppenbindungen; der Webhook und was ein Blueprint für das Token angelegt hat, soweit es das gibt.',
    'uninstall.directory.action':
        'Sehen Sie unter Applications > Providers und > Applications nach. Das API-Token kann gelöscht werden (Directory > Tokens and App passwords), ebenso alles andere, was nach diesem Rocket.Chat benannt ist.',
    'uninstall.token': 'das persönliche Zugriffstoken des Administrators.',
    'uninstall.token.action': 'Löschen Sie es unter Profil > Persönlicher Zugangsschlüssel.',
    'uninstall.waiting': 'was noch auf Bestätigung wartete (Lauf {runs}): Niemand nimmt es mehr zurück.',
    'uninstall.waiting.action':
        'Kann sich jemand nicht anmelden, prüfen Sie den Eintrag und die Einschränkungen für Konten von Hand.',
    'uninstall.adoption': 'die Übernahme vorhandener Konten im Eintrag „{name}“: Niemand beendet sie mehr.',
    'uninstall.adoption.action':
        'Schalten Sie „Benutzer verschiedener Dienste zusammenführen“ aus unter Administration > Workspace > Settings > OAuth > Custom OAuth: {name}.',
    'uninstall.cut_off': 'was bis zu einem Abbruch schon getan war (Lauf {runs}).',
    'uninstall.cut_off.action':
        'Ist die App wieder installiert, sieht `/authentik-sync` nach, was da ist, und erledigt den Rest.',
    'uninstall.gone':
        '{count, plural, =0 {Was nicht mehr da ist: das Journal. Kein Lauf war mehr zurückzunehmen.} one {Was nicht mehr da ist: das Journal. # Lauf kann die App nicht mehr zurücknehmen; `/authentik-sync undo` tut das nur, solange sie installiert ist.} other {Was nicht mehr da ist: das Journal. # Läufe kann die App nicht mehr zurücknehmen; `/authentik-sync undo` tut das nur, solange sie installiert ist.}}',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
