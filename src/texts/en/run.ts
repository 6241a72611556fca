/** What a run says of itself: at its end, when it is taken back, and in the list of runs. */
export const run = {
    'run.done':
        '{isLive, select, true {✓ Done: {done}. "Log in with {service}" is live. Run `{run}`.} other {✓ Done: {done}. Run `{run}`.}}',
    'run.done_with_warning':
        '{isLive, select, true {⚠ Done: {done}. "Log in with {service}" is live. Run `{run}`.} other {⚠ Done: {done}. Run `{run}`.}}',
    'run.partial':
        '{isLive, select, true {⚠ Done in part: {done}. "Log in with {service}" is live.} other {⚠ Done in part: {done}.}}',
    'run.nothing_to_do':
        '{isLive, select, true {✓ Nothing to do: everything is as the settings ask. "Log in with {service}" is live.} other {✓ Nothing to do: everything is as the settings ask.}}',
    'run.nothing_but_warning':
        '{isLive, select, true {⚠ Nothing to do but what is said below. "Log in with {service}" is live.} other {⚠ Nothing to do but what is said below.}}',
    'run.nothing_done': '✗ Nothing could be done.',
    'run.ended_early': '✗ The run ended early: {done}.',
    'run.continues':
        '… {done, number} of {steps, plural, one {# step} other {# steps}} done. The rest follows in the background, and so does the answer.',

    'undo.done': '✓ Run `{run}` was taken back: {done}.',
    'undo.partial': '⚠ Run `{run}` was taken back in part: {done}.',
    'undo.ended_early': '✗ Run `{run}` was taken back in part only: {done}.',
    'undo.nothing_left': '✓ Run `{run}`: nothing is left to take back.',
    'undo.not_done': '⚠ Run `{run}` was not taken back.',

    'undo.title': '*Undo of run `{run}`*: {means}. Nothing was changed yet.',
    'undo.behind': '⚠ Another run was taken back last; this is the one before it.',
    'undo.ends_login':
        '⚠ Nobody can log in with authentik any more then. {count, plural, =0 {No account is linked yet.} one {# account is linked: {people}. Without a password of its own it is locked out.} other {# accounts are linked: {people}. Whoever of them has no password is locked out.}}',
    'undo.to_do': 'To do it: `/authentik-sync apply {fingerprint}`',
    'undo.one_before': 'The run before it is `{run}`.',
    'undo.one_before.action': '`/authentik-sync undo {run}` shows what taking that one back would do.',
    'undo.again': 'The next `/authentik-sync` does all that the settings ask for again.',

    'take_back.done': '⚠ Nobody pressed Keep in time, so it was taken back: {done}. What else run {runs} did stays.',
    'take_back.done.action':
        'Log in with authentik in another browser, then type `/authentik-sync` again and press Keep. "Minutes to confirm risky changes" gives more time.',
    'take_back.partial': '⚠ What nobody has confirmed in time was taken back in part: {done}.',
    'take_back.ended_early': '✗ What nobody has confirmed in time was taken back in part only: {done}.',
    'take_back.nothing_left': '✓ What nobody has confirmed in time: nothing is left to take back.',
    'take_back.not_done': '⚠ What nobody has confirmed in time was not taken back.',
    'take_back.again': 'The app tries it again, and tells you.',
    'take_back.given_up': 'The app does not try it again, so what is left stays.',
    'take_back.given_up.action': 'Take it back by hand: {commands}.',
    'take_back.command': '`/authentik-sync undo {run}`',
    'take_back.failed': '✗ What nobody has confirmed of run `{run}` could not be taken back: {failure}',
    'take_back.stays': 'It is not tried again by itself, so it stays.',
    'take_back.stays.action': '`/authentik-sync undo {run}` takes the run back.',

    'run.dropped':
        '⚠ The run was cut off and taken up again. {count, plural, one {# change was left out: nothing asks for it any more} other {# changes were left out: nothing asks for them any more}}. What is new since waits for the next plan.',
    'run.confirm':
        '⏳ Changes that can lock people out are taken back at {time}, unless an administrator presses Keep or types `/authentik-sync keep`. Log in once in another browser before you do.',
    'run.more_withheld':
        '… and {count, plural, one {# more withheld change} other {# more withheld changes}}: `/authentik-sync plan` shows all.',
    'run.approvable':
        '{count, plural, one {# change waits} other {# changes wait}} for your decision: `/authentik-sync plan` shows it again, with buttons.',

    'count.directory': '{count, plural, one {# change in authentik} other {# changes in authentik}}',
    'count.settings': '{count, plural, one {# setting written} other {# settings written}}',
    'count.rooms': '{count, plural, one {# room created} other {# rooms created}}',
    'count.members': '{count, plural, one {# member added} other {# members added}}',
    'count.removed': '{count, plural, one {# member removed} other {# members removed}}',
    'count.roles': '{count, plural, one {# role changed} other {# roles changed}}',
    'count.accounts':
        '{count, plural, one {# account activated or deactivated} other {# accounts activated or deactivated}}',
    'count.links': '{count, plural, one {# person linked} other {# people linked}}',
    'count.nothing': 'nothing changed',

    'history.empty': '✓ No run has changed anything yet.',
    'history.title':
        '*History* — {count, plural, one {# run} other {# runs}}, newest first. `/authentik-sync history <run>` shows one, `/authentik-sync undo <run>` what taking it back would do.',
    'history.unknown': '✗ There is no run {typed}.',
    'history.unknown.action': '`/authentik-sync history` lists the runs there are.',
    'history.run': '*Run* {line}',
    'history.trigger':
        '{trigger, select, command {begun by a command of {actor}} button {begun by a button that {actor} pressed} endpoint {begun by the endpoint for automation, as {actor}} schedule {begun by the schedule, for {actor}} login {begun by a login, for {actor}} webhook {begun by a webhook of authentik, for {actor}} other {begun by itself, for {actor}}}',
    'history.approved':
        '{count, plural, one {# change that waited was} other {# changes that waited were}} approved by {actor}',
    'history.changes': '*What it changed* — {count, number}',
    'history.exports': 'As a file: `/authentik-sync history {run} csv`, or `json`',
    'history.in_file':
        '{count, plural, one {✓ The # change} other {✓ The # changes}} of run `{run}` {count, plural, one {is} other {are}} in a file, in your direct messages with @{sender}.',
    'history.as_text':
        '{cause, select, disabled {⚠ As text, since file uploads are off.} direct {⚠ As text, since files are off in direct messages.} size {⚠ As text, since the file is larger than the server takes.} type {⚠ As text, since the server does not accept files of this type.} other {⚠ As text, since the server took no file.}}',
    'history.as_text.action': 'Administration > Workspace > Settings > File Upload says what it takes.',
    'history.sync': '`{run}` {time}, run by {actor}: {done}',
    'history.undo': '`{run}` {time}, undo of `{undone}` by {actor}: {done}',
    'history.take-back': '`{run}` {time}, by itself, because nobody kept what {actor} had begun: {done}',
    'history.adoption_end':
        '`{run}` {time}, the time for accounts that were there before is over, begun by {actor}: {done}',
    'history.mark': '{line}; {mark}',
    'history.by_schedule': 'by the schedule',
    'history.by_login': 'at a login',
    'history.by_webhook': 'by a webhook of authentik',
    'history.problems': '{count, plural, one {# problem} other {# problems}}',
    'history.ended_early': 'ended early: {failure}',
    'history.at_work': 'at work',
    'history.withheld': '{count, number} withheld',
    'history.undone_by': 'taken back by `{run}`',
    'history.waits': 'waits to be kept until {time}',

    'keep.run': '`{run}`',
    'keep.nothing': '✓ Nothing waits to be kept.',
    'keep.nothing_of':
        '✓ Nothing of run {typed} waits to be kept: it was kept or taken back already. `/authentik-sync history` says which.',
    'keep.kept':
        '{count, plural, one {✓ Kept: what run {runs} has changed stays.} other {✓ Kept: what the runs {runs} have changed stays.}} `/authentik-sync undo` can still take it back.',
} as const satisfies Readonly<Record<string, string>>;
