/** What the app says of accounts that were there before, and of the time in which people come over to them. */
export const adoption = {
    'adopt.done': '✓ Taken over into the settings of the app: {settings}.',
    'adopt.done.action': '`/authentik-sync plan` shows what is left of the entry.',
    'adopt.nothing': '✓ The settings of the app hold already what the entry does.',
    'adopt.nothing.action': '`/authentik-sync plan` shows what is left of it.',
    'adopt.refused': '⚠ Not taken over, because the app cannot work with what the entry holds there: {settings}.',
    'adopt.endless':
        '⚠ "Merge users from distinct services" is on in the entry, and is not taken over: as a setting nothing would end it.',
    'adopt.endless.action': 'Choose for "Existing accounts get in" what is meant: that ends by itself.',
    'adopt.no_entry': '✗ There is no custom OAuth entry "{name}" whose values could be taken over.',
    'adopt.no_entry.action': 'Look at the setting "Service name".',
    'adoption.ended':
        '✓ The time is over in which accounts that were there before get in by {by, select, address {their address} other {their username}}: "Merge users from distinct services" of the entry "{entry}" is off again.',
    'adoption.ended.action':
        '`/authentik-sync people` shows who has still to come over. If they need more time, approve it: `/authentik-sync plan`.',
    'adoption.ended_early':
        '✓ Accounts that were there before do not get in by {by, select, address {their address} other {their username}} any more, because "Existing accounts get in" says otherwise now: "Merge users from distinct services" of the entry "{entry}" is off again.',
    'adoption.restart': '⚠ In the login flow of this server what was on stays in force until Rocket.Chat is restarted.',
    'adoption.restart.action': 'Restart it.',
    'adoption.not_ended':
        '✗ The time is over for accounts that were there before, but "Merge users from distinct services" of the entry "{entry}" could not be switched off: {failure}',
    'adoption.not_ended.action':
        'Switch it off at Administration > Workspace > Settings > OAuth > Custom OAuth: {entry}. The app goes on trying, once a day.',
    'adoption.still_on': 'it was written, and is still on.',
} as const satisfies Readonly<Record<string, string>>;
