/** The bar at the side, or the dialog, with every verb at a click. */
export const consoleTexts = {
    'console.title': 'Authentik SSO',
    'console.tab.overview': 'Overview',
    'console.tab.plan': 'Plan',
    'console.tab.people': 'People',
    'console.tab.rules': 'Rules',
    'console.tab.check': 'Check',
    'console.tab.history': 'History',
    'console.refresh': 'Refresh',
    'console.wait': 'Both servers are being looked at.',
    'console.at_work': 'At work. Press "Refresh" in a moment.',
    'console.as_of': 'As of {time}.',
    'console.open': 'The console is open at the side.',
    'console.not_open': 'The console could not be opened at the side.',
    'console.as_dialog': 'Open it as a dialog',
    'console.edit': 'Edit the rules',
    'console.no_rules': 'There are no rules yet.',
    'console.look': 'See what changes',
    'console.save': 'Save',
    'console.rules_hint': 'Nothing is saved before you have seen what changes.',
    'console.rules_same': 'Nothing changes.',
    'console.rules_differ':
        '{come, plural, one {# line is new} other {# lines are new}}, {gone, plural, one {# line goes} other {# lines go}}:',
    'console.rules_at_work':
        'What these rules change for people and rooms is being worked out; nothing is saved meanwhile.',
    'console.rules_at_work.action':
        'Press "Refresh" in a moment. What takes longer than two minutes is shown by `/authentik-sync plan` once the rules are saved, before anything is done.',
    'console.rules_change': '*What these rules change*: {means}. Nothing was changed yet.',
    'console.rules_change_nobody':
        '{isAnyGone, select, true {*What these rules change*: nobody gets anything by them that the saved ones do not give.} other {*What these rules change*: nothing, for people and rooms as they are now.}}',
    'console.rules_no_longer': '*No longer*, though the saved rules ask for it: {means}.',
    'console.rules_then':
        '"Save" saves the rules and moves nobody by itself: the plan shows what they do, and the next look does it.',
    'console.rules_too_long': 'These rules are too long for a dialog.',
    'console.rules_too_long.action': 'Edit them on the settings page of the app.',
    'console.rules_moved': 'Somebody has saved other rules since this dialog was opened.',
    'console.rules_moved.action': 'Copy what you have written, close it, and open it again.',
    'console.no_text': 'There is no text in what was sent.',
} as const satisfies Readonly<Record<string, string>>;
