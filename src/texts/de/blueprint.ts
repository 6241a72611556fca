import type { blueprint as source } from '../en/blueprint';

export const blueprint = {
    'blueprint.title':
        '{hasWebhook, select, true {✓ Dieser Blueprint richtet authentik für dieses Rocket.Chat ein, samt dem Webhook, der Änderungen meldet.} other {✓ Dieser Blueprint richtet authentik für dieses Rocket.Chat ein.}}',
    'blueprint.secret':
        '*Er enthält das Client-Secret*: Nur Sie sehen diese Nachricht, und beim Neuladen der Seite verschwindet sie.',
    'blueprint.create':
        '1. Öffnen Sie {url} ({menu, select, new {UI Customization > Blueprints} old {Customization > Blueprints} other {ab 2026.5: UI Customization > Blueprints; bis 2026.2: Customization > Blueprints}}), klicken Sie auf „Create“, wählen Sie „Internal“, fügen Sie den Text unten als Inhalt ein und speichern Sie.',
    'blueprint.apply':
        '2. Speichern allein bewirkt nichts: Drücken Sie ▶ („Apply“) in der Zeile, und nach jeder Änderung des Inhalts wieder.',
    'blueprint.run': '3. Steht der Status auf „Successful“ (Liste neu laden), rufen Sie hier `/authentik-sync` auf.',
    'blueprint.credentials':
        '{isNew, select, true {Client-ID und Client-Secret wurden gerade erzeugt und stehen schon in den Einstellungen der App: Es muss nichts zurückkopiert werden.} other {Client-ID und Client-Secret sind die aus den Einstellungen der App.}}',
    'blueprint.import':
        'Ab 2026.5 nimmt „Import“ auf derselben Seite ihn einmalig als Datei an, davor Flows and Stages > Flows > Import. Ein gespeicherter überschreibt die aufgeführten Werte bei jeder Anwendung.',
    'blueprint.only_in_room': 'Ein Blueprint enthält ein Secret, und die Konsole behält, was sie zeigt.',
    'blueprint.only_in_room.action': 'Geben Sie `/authentik-sync blueprint` in einem Raum ein.',
    'blueprint.token_title':
        '✓ Dieser Blueprint erzeugt das API-Token in authentik: ein Dienstkonto, zwei Rollen mit dem, was die Einstellungen der App brauchen, und ein Token, das nie abläuft.',
    'blueprint.token_secret':
        '*Er enthält den Schlüssel des Tokens*: Nur Sie sehen diese Nachricht, und beim Neuladen der Seite verschwindet sie. `/authentik-sync blueprint token` zeigt ihn noch einmal.',
    'blueprint.token_run':
        '3. Steht der Status auf „Successful“ (Liste neu laden), löschen Sie den Blueprint dort: Was er angelegt hat, bleibt, und niemand kann den Schlüssel mehr darin lesen. Rufen Sie dann hier `/authentik-sync setup` auf. Bis er angewendet ist, kennt authentik das Token nicht, und `check` sagt es.',
    'blueprint.token_key':
        '{isNew, select, true {Der Schlüssel wurde gerade erzeugt und steht schon in der Einstellung „API-Token“: Es muss nichts zurückkopiert werden.} other {Der Schlüssel ist der aus der Einstellung „API-Token“; `/authentik-sync blueprint token new` erzeugt einen anderen.}}',
    'blueprint.token_roles':
        'Die Rolle, deren Name auf „set-up“ endet, dient dem Einrichten und dem Zurücknehmen. Wenn die Anmeldung funktioniert, können Sie sie in authentik löschen (Directory > Roles): Was bleibt, liest nur.',
    'blueprint.other_token':
        'In der Einstellung „API-Token“ steht ein Token, das dieser Befehl nicht erzeugt hat; es wurde nichts geändert.',
    'blueprint.other_token.action':
        'Um es zu ersetzen, drücken Sie die Schaltfläche oder rufen Sie `/authentik-sync blueprint token new` auf: Bis der Blueprint in authentik angewendet ist, kann die App dort nichts lesen.',
    'button.replace-token': 'Token ersetzen',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
