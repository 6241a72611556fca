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
    'progress.at_work': '✗ Run `{run}` is at work since {since}, {begun}: nothing else begins meanwhile.',
    'progress.at_work.action':
        '`/authentik-sync status` says how far it is; `/authentik-sync stop` ends it at its next step.',
    'progress.look_at_work':
        '✗ The app looks at both servers, since {since}{isKnown, select, true {, for {actor}} other {}}: nothing else begins meanwhile.',
    'progress.look_at_work.action': 'Ask again in a moment.',
    'progress.cut_off':
        '{seconds, plural, one {If that was cut off, something else can begin in # second at the latest.} other {If that was cut off, something else can begin in # seconds at the latest.}}',
    'progress.stop': '`/authentik-sync stop` ends it at its next step.',
    'progress.continues':
        '… {done, number} of {steps, plural, one {# step} other {# steps}} done. The rest follows in the background: your direct messages with @{account} show how far it is, and then what came of it.',
    'progress.over':
        '{outcome, select, done {✓} partial {⚠} other {✗}} Run `{run}` is over: your direct messages with @{account} say what came of it.',
} as const satisfies Readonly<Record<string, string>>;
