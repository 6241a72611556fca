import type { blueprint as source } from '../en/blueprint';

export const blueprint = {
    'blueprint.title': '✓ Dieser Blueprint richtet authentik für dieses Rocket.Chat ein.',
    'blueprint.secret':
        '*Er enthält das Client-Secret*: Nur Sie sehen diese Nachricht, und beim Neuladen der Seite verschwindet sie.',
    'blueprint.create':
        '1. Öffnen Sie {url} ({menu, select, new {UI Customization > Blueprints} old {Customization > Blueprints} other {ab 2026.5: UI Customization > Blueprints; bis 2026.2: Customization > Blueprints}}), klicken Sie auf „Create“, wählen Sie „Internal“, fügen Sie den Text unten als Inhalt ein und speichern Sie.',
    'blueprint.apply':
        '2. Speichern allein bewirkt nichts: Drücken Sie ▶ („Apply“) in der Zeile, und nach jeder Änderung des Inhalts wieder.',
    'blueprint.run': '3. Steht der Status auf „Successful“ (Liste neu laden), starten Sie hier `/authentik-sync`.',
    'blueprint.credentials':
        '{isNew, select, true {Client-ID und Client-Secret wurden gerade erzeugt und stehen schon in den Einstellungen der App: Es muss nichts zurückkopiert werden.} other {Client-ID und Client-Secret sind die aus den Einstellungen der App.}}',
    'blueprint.import':
        'Ab 2026.5 nimmt „Import“ auf derselben Seite ihn einmalig als Datei an, davor Flows and Stages > Flows > Import. Ein gespeicherter überschreibt die aufgeführten Werte bei jeder Anwendung.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
