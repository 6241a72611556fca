/** What `/authentik-sync plan` says, and the parts of it that other answers have as well. */
export const plan = {
    'plan.nothing': '✓ Nothing to do: everything is as the settings ask.',
    'plan.nothing_but_alarm': '⚠ Nothing to do but what is said above.',
    'plan.title':
        '*Plan*: {changes, plural, one {# change} other {# changes}}, {withheld, plural, =0 {nothing withheld} one {# change withheld} other {# changes withheld}}. Nothing was changed yet.',
    'plan.fingerprint': 'fingerprint `{fingerprint}`',
    'plan.to_do': 'To do it: `/authentik-sync`',
    'plan.to_approve':
        'To do it with {count, plural, one {# withheld change} other {# withheld changes}}: `/authentik-sync apply {fingerprint}`',
    'plan.to_begin_again': 'To let accounts that were there before in again: `/authentik-sync apply {fingerprint}`',
    'plan.to_link':
        'To link {count, plural, one {the # pair} other {the # pairs}} shown here, and do nothing else: `/authentik-sync apply {fingerprint}`',
    'plan.linked': 'What the rules give to them comes with the next run.',
    'plan.linked.action': '`/authentik-sync` does it now.',
    'plan.changed': '✗ Something has changed since the plan `{wanted}` was shown, so nothing was done.',
    'plan.changed.action': 'Look at what is different; `/authentik-sync apply {fingerprint}` does the new plan.',
    'plan.different': '*Different* — {gone, number} gone, {added, number} new',
    'plan.no_longer': 'no longer: {line}',
    'plan.new': 'new: {line}',
    'plan.others_withheld': 'the same changes, but not the same are withheld',
    'plan.too_many':
        '*Different* — {before, number} changes and withheld ones before, {now, number} now: too many to compare here',

    'part.directory': '*authentik* — {count, plural, one {# change} other {# changes}}',
    'part.entry': '*Custom OAuth entry* — {count, plural, one {# change} other {# changes}}',
    'part.restrictions': '*Account restrictions* — {count, plural, one {# change} other {# changes}}',
    'part.rooms': '*Rooms* — {count, number} to create',
    'part.teams': '*Teams* — {count, number} to create',
    'part.places': '*By room and role* — {count, number} changed',
    'part.added': '*Members* — {count, number} to add',
    'part.removed': '*Members* — {count, number} to remove',
    'part.accounts': '*Accounts* — {count, plural, one {# change} other {# changes}}',
    'part.links': '*Who is who* — {count, plural, one {# link} other {# links}}',
    'part.withheld': '*Withheld* — {count, plural, one {# change} other {# changes}}',
    'part.notes': '*Good to know*',
    'part.joined':
        '{lines, plural, one {# line "… joined" will appear} other {# lines "… joined" will appear}} in {rooms, plural, one {# room} other {# rooms}}',
    'part.people': '{place}: {people}',
    'part.person': '{username} ({reason})',
    'part.numbers': '{place}: {numbers}',
    'part.more_lines': '… and {count, plural, one {# more line} other {# more lines}}',

    'who.added': 'into {place}: {people}',
    'who.members': 'out of {place}: {people}',
    'who.mark-absent': 'note as absent: {people}',
    'who.deactivate': 'deactivate: {people}',
    'who.pair': '{person} → @{username} ({reason})',
    'who.accounts': 'accounts: {people}',

    'leftovers.none': '✓ Nothing is left over: a rule names everything that the app gave.',
    'leftovers.title':
        '⚠ {count, plural, one {# membership or role from the app is} other {# memberships and roles from the app are}} where no rule puts anybody any more:',
    'leftovers.place':
        '{isReadable, select, true {{place}: {count, number}} other {{place}: {count, number}, which cannot be changed or read}}',
    'leftovers.removal': 'Taking them back would do this; nothing was changed yet.',
    'leftovers.to_do': 'To do it: `/authentik-sync apply {fingerprint}`',

    'button.remove': 'Take them back',
    'button.apply': 'Apply this plan',
    'button.link':
        '{isAll, select, true {Link {count, plural, one {this #} other {these #}}} other {Link the first {count, number}}}',
    'button.adopt': 'Adopt its values',
    'button.begin_again': 'Let accounts in again',
    'button.show_all': 'Show all',
    'button.keep': 'Keep',
    'button.undo': 'Undo this run',
    'button.undo_it': 'Undo it',
} as const satisfies Readonly<Record<string, string>>;
