/** What an administrator is told who uninstalls the app. */
export const uninstall = {
    'uninstall.title':
        '*Authentik SSO was uninstalled.* It has changed nothing on its way out, so people can go on logging in.',
    'uninstall.stays': 'What stays:',
    'uninstall.entry':
        '{isNamed, select, true {in Rocket.Chat: the custom OAuth entry "{name}", the account restrictions, the rooms and their members.} other {in Rocket.Chat: the custom OAuth entry, the account restrictions, the rooms and their members.}}',
    'uninstall.entry.action': 'Look at Administration > Workspace > Settings > OAuth and > Accounts.',
    'uninstall.directory':
        'in authentik: the provider, the application and its group bindings; the webhook, and what a blueprint has made for the token, where there are any.',
    'uninstall.directory.action':
        'Look at Applications > Providers and > Applications. The API token can be deleted (Directory > Tokens and App passwords), and so can the rest of what is named after this Rocket.Chat.',
    'uninstall.token': 'the personal access token of the administrator.',
    'uninstall.token.action': 'Delete it at Profile > Personal Access Tokens.',
    'uninstall.waiting': 'what waited to be kept, of run {runs}: nobody takes it back any more.',
    'uninstall.waiting.action': 'If people cannot log in, look at the entry and the account restrictions by hand.',
    'uninstall.adoption':
        'that people get into accounts that were there before, in the entry "{name}": nobody ends it any more.',
    'uninstall.adoption.action':
        'Switch "Merge users from distinct services" off at Administration > Workspace > Settings > OAuth > Custom OAuth: {name}.',
    'uninstall.cut_off': 'what run {runs} had done when it was cut off.',
    'uninstall.cut_off.action':
        'Once the app is installed again, `/authentik-sync` looks at what is there and does the rest.',
    'uninstall.gone':
        '{count, plural, =0 {What is gone: the journal. No run was left to take back.} one {What is gone: the journal. # run can no longer be taken back by the app; `/authentik-sync undo` does that only while it is installed.} other {What is gone: the journal. # runs can no longer be taken back by the app; `/authentik-sync undo` does that only while it is installed.}}',
} as const satisfies Readonly<Record<string, string>>;
