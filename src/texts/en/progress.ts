/** What is said of a run while it is at work. */
export const progress = {
    'progress.title': '⏳ *Run `{run}`* is at work',
    'progress.percent': '{percent, number} %',
    'progress.steps': '{done, number} of {steps, plural, one {# step} other {# steps}} done',
    'progress.steps_left': '{done, number} of {steps, plural, one {# step} other {# steps}} done, {left}',
    'progress.seconds': 'about {count, plural, one {# second} other {# seconds}} left',
    'progress.minutes': 'about {count, plural, one {# minute} other {# minutes}} left',
    'progress.made': 'So far: {done}',
    'progress.doing': 'Now: {subject}',
    'progress.held_up': 'Waits since {since}: {failure} It tries again at {time}.',
    'progress.comes_first': '✗ Run `{run}` comes first, and it waits: nothing else begins meanwhile.',
    'progress.comes_first.action': '`/authentik-sync stop` ends it within seconds; what it has done stays.',
    'progress.stop': '`/authentik-sync stop` ends it at its next step.',
    'progress.continues':
        '… {done, number} of {steps, plural, one {# step} other {# steps}} done. The rest follows in the background: your direct messages with @{account} show how far it is, and then what came of it.',
    'progress.over':
        '{outcome, select, done {✓} partial {⚠} other {✗}} Run `{run}` is over: your direct messages with @{account} say what came of it.',
} as const satisfies Readonly<Record<string, string>>;
