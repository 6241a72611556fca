import type { setup as source } from '../en/setup';

export const setup = {
    'setup.title':
        '*Einrichtung*: {works, number} von 3 Werten {works, plural, one {ist da und funktioniert} other {sind da und funktionieren}}.',
    'setup.no_url': 'Fehlt.',
    'setup.no_url.action':
        'Geben Sie die Adresse ein, unter der authentik geöffnet wird, etwa `https://authentik.company`.',
    'setup.no_token': 'Fehlt.',
    'setup.no_token.action':
        '`/authentik-sync blueprint token` erzeugt es, mit einem Text zum Einfügen in authentik. Von Hand: Directory > Tokens and App passwords > Create, Intent „API Token“, „Expiring“ nicht angehakt, für einen Benutzer mit den Berechtigungen aus docs/permissions.md. Um die Anmeldung ganz ohne Token einzurichten, gibt Ihnen `/authentik-sync blueprint` eine Datei.',
    'setup.no_personal_token': 'Fehlt.',
    'setup.no_personal_token.action':
        'In Rocket.Chat, mit Ihrem eigenen Konto: Profil > Persönlicher Zugangsschlüssel > Hinzufügen, mit Haken bei „Zwei-Faktor-Authentifizierung ignorieren“.',
    'setup.not_tried': 'Ist da. Der Wert wird ausprobiert, sobald korrigiert ist, was nicht funktionieren kann.',
    'setup.where':
        'Geben Sie unter Administration > Marketplace > Private Apps > Authentik SSO > Settings, Abschnitt „Verbinden“, ein, was fehlt, speichern Sie, und sehen Sie noch einmal nach. Geheimes wird nirgendwo sonst eingegeben.',
    'setup.done': '✓ Es fehlt nichts. Das würde `/authentik-sync` tun:',
    'button.make-token': 'Token per Blueprint erzeugen',
    'button.look-again': 'Noch einmal nachsehen',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
