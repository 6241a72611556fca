/** How the file that sets up authentik gets into it. */
export const blueprint = {
    'blueprint.title': '✓ This blueprint sets up authentik for this Rocket.Chat.',
    'blueprint.secret':
        '*It holds the client secret*: only you see this message, and it is gone when you reload the page.',
    'blueprint.create':
        '1. Open {url} ({menu, select, new {UI Customization > Blueprints} old {Customization > Blueprints} other {in 2026.5 and later: UI Customization > Blueprints; up to 2026.2: Customization > Blueprints}}), click "Create", choose "Internal", paste the text below as the content, and save.',
    'blueprint.apply':
        '2. Saving alone applies nothing: press ▶ ("Apply") in its row, and again after each change of the content.',
    'blueprint.run': '3. When its status is "Successful" (reload the list), run `/authentik-sync` here.',
    'blueprint.credentials':
        '{isNew, select, true {Client id and secret were made just now and are in the settings of the app already: nothing has to be copied back.} other {Client id and secret are those of the settings of the app.}}',
    'blueprint.import':
        'From 2026.5 on "Import" on the same page takes it once, as a file; before, Flows and Stages > Flows > Import does. A kept one overwrites the listed values each time it is applied.',
} as const satisfies Readonly<Record<string, string>>;
