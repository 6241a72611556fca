/** How the file that sets up authentik gets into it. */
export const blueprint = {
    'blueprint.title':
        '{hasWebhook, select, true {✓ This blueprint sets up authentik for this Rocket.Chat, with the webhook that tells of changes.} other {✓ This blueprint sets up authentik for this Rocket.Chat.}}',
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
    'blueprint.only_in_room': 'A blueprint holds a secret, and the console keeps what it shows.',
    'blueprint.only_in_room.action': 'Type `/authentik-sync blueprint` in a room.',
    'blueprint.token_title':
        '✓ This blueprint makes the API token in authentik: a service account, two roles with what the settings of the app need, and a token that never expires.',
    'blueprint.token_secret':
        '*It holds the key of the token*: only you see this message, and it is gone when you reload the page. `/authentik-sync blueprint token` shows it again.',
    'blueprint.token_run':
        '3. When its status is "Successful" (reload the list), delete the blueprint there: what it made stays, and nobody can read the key in it any more. Then run `/authentik-sync setup` here. Until it is applied, authentik does not know the token, and `check` says so.',
    'blueprint.token_key':
        '{isNew, select, true {The key was made just now and is in the setting "API token" already: nothing has to be copied back.} other {The key is the one in the setting "API token"; `/authentik-sync blueprint token new` makes another one.}}',
    'blueprint.token_roles':
        'The role whose name ends in "set-up" is for setting up and for taking back. Once the login works you may delete it in authentik (Directory > Roles): what is left only reads.',
    'blueprint.other_token':
        'The setting "API token" holds a token that this command has not made, so nothing was changed.',
    'blueprint.other_token.action':
        'To replace it, press the button or run `/authentik-sync blueprint token new`: the app cannot read authentik until that blueprint is applied there.',
    'button.replace-token': 'Replace the token',
} as const satisfies Readonly<Record<string, string>>;
