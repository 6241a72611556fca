/** What the app says of what it does by itself. */
export const keepUp = {
    'keep_up.waits': '👋 Something waits for you: nothing of this is done by itself.',
    'keep_up.failed':
        '⚠ The app cannot look whether anything has changed: {failure} It tries again by itself, and tells you when it works again.',
    'keep_up.recovered':
        '✓ The app can look again; since {time} it could not ({count, plural, one {# attempt} other {# attempts}}).',
    'keep_up.well': '✓ All is well: everybody is where their groups say ({done}).',
} as const satisfies Readonly<Record<string, string>>;
