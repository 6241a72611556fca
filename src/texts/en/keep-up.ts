/** What the app says of what it does by itself. */
export const keepUp = {
    'keep_up.waits': '👋 Something waits for you: nothing of this is done by itself.',
    'keep_up.problems': '⚠ Not all of run `{run}`, which began by itself, became as planned:',
    'keep_up.solved': '✓ What had not become as planned is as it should be now.',
    'keep_up.failed':
        '⚠ The app cannot look whether anything has changed: {failure} It tries again by itself, and tells you when it works again.',
    'keep_up.recovered':
        '✓ The app can look again; since {time} it could not ({count, plural, one {# attempt} other {# attempts}}).',
    'keep_up.well': '✓ All is well: everybody is where their groups say ({done}).',

    'pause.begun':
        '{isOpen, select, true {✓ Paused: nothing begins by itself any more.} other {✓ Paused: nothing begins by itself until {time}.}}',
    'pause.begun.action':
        '`/authentik-sync resume` ends that. What was begun goes on, and changes that nobody keeps are taken back all the same.',
    'pause.not_understood': '✗ {typed} is no time, so nothing was paused.',
    'pause.not_understood.action':
        'Type how long, such as `2h` or `3 days`, a time such as `18:00`, or a date such as `2026-12-24 08:00`; nothing at all pauses until `resume`.',
    'pause.past': '✗ {typed} is over already, so nothing was paused.',
    'pause.past.action': 'Type a time that is to come, such as `2h` or `18:00`.',
    'pause.too_long': '✗ {typed} is more than a year from now, so nothing was paused.',
    'pause.too_long.action': 'Without a time, `/authentik-sync pause` lasts until `resume`.',
    'resume.done': '✓ Resumed: the app looks by itself again.',
    'resume.nothing': '✓ Nothing was paused.',

    'stop.asked': '✓ Run `{run}` ends at its next step.',
    'stop.asked.action':
        'What it has done stays; `/authentik-sync undo {run}` takes it back, and `/authentik-sync pause` keeps the next one from beginning by itself.',
    'stop.take_back': '⚠ Run `{run}` takes back what nobody has confirmed, and is not stopped.',
    'stop.nothing': '✓ No run is at work.',

    'sync.whom': '✗ Name a person.',
    'sync.whom.action': '`/authentik-sync sync ada` does what is to be done for ada alone.',
    'sync.no_account': '⚠ "{name}" has no account here yet, so there is nothing to do.',
    'sync.no_account.action': '`/authentik-sync user` with that name says why.',
    'sync.not_linked': '⚠ The account of "{name}" is linked to nobody in authentik, so nothing is given to it.',
    'sync.not_linked.action': '`/authentik-sync link <person> @<account>` says who it is.',
    'sync.nothing': '✓ Nothing to do for "{name}": they have what their groups say.',
    'sync.left':
        '⚠ Not yet: {places}. Something has to be made or changed for it first, which a sync of one person does not do.',
    'sync.left.action': '`/authentik-sync` does all of it.',
} as const satisfies Readonly<Record<string, string>>;
