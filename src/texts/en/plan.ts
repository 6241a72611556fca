/** What `/authentik-sync plan` says, and the parts of it that other answers have as well. */
export const plan = {
    'plan.nothing': '✓ Nothing to do: everything is as the settings ask.',
    'plan.nothing_but_alarm': '⚠ Nothing to do but what is said above.',
    'plan.title': '*Plan*: {means}. Nothing was changed yet.',
    'plan.and': '{means}; {more}',
    'waits.for_you':
        '{removals, plural, =0 {{others, plural, one {# change waits} other {# changes wait}}} one {# removal {others, plural, =0 {waits} one {and # other change wait} other {and # other changes wait}}} other {# removals {others, plural, =0 {wait} one {and # other change wait} other {and # other changes wait}}}} for you',
    'waits.blocked': '{count, plural, one {# change cannot be made} other {# changes cannot be made}} yet',

    'stake.live_login': '⚠ People log in by this entry now, and it changes: {changes}.',
    'stake.privilege_given': '⚠ {place} goes to {people}: whoever has it can give themselves every other right.',
    'stake.privilege_taken': '⚠ {place} is taken from {people}.',
    'stake.administrators_out': '⚠ Accounts of administrators are deactivated: {people}.',
    'plan.fingerprint': 'fingerprint `{fingerprint}`',
    'plan.to_do': 'To do it: `/authentik-sync`',
    'plan.to_approve':
        'To do it with {count, plural, one {the # change that waits} other {the # changes that wait}} for you: `/authentik-sync apply {fingerprint}`',
    'plan.to_begin_again': 'To let accounts that were there before in again: `/authentik-sync apply {fingerprint}`',
    'plan.to_link':
        'To link {count, plural, one {the pair} other {the # pairs}} shown here, and do nothing else: `/authentik-sync apply {fingerprint}`',
    'plan.linked': 'What the rules give to them comes with the next run.',
    'plan.linked.action': '`/authentik-sync` does it now.',
    'plan.linked_at_once': 'What the rules give to them follows at once; what needs an approval waits.',
    'linked.gives':
        '{count, plural, one {What the rules give to {person}:} other {What the rules give to the {count, number} people who were linked:}}',
    'linked.nothing':
        '✓ {count, plural, one {Nothing to do for "{person}" after the link: they have what their groups say.} other {Nothing to do for the {count, number} people who were linked: they have what their groups say.}}',
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
    'part.rooms_alike':
        'create {count, number} {type, select, private {private} other {public}} rooms (owner {creator}; {reason}): {rooms}',
    'part.teams': '*Teams* — {count, number} to create',
    'part.places': '*By room and role* — {count, number} changed',
    'part.added': '*Members* — {count, number} to add',
    'part.removed': '*Members* — {count, number} to remove',
    'part.accounts': '*Accounts* — {count, plural, one {# change} other {# changes}}',
    'part.links': '*Who is who* — {count, plural, one {# link} other {# links}}',
    'part.decide':
        '*Needs your decision* — {isCut, select, true {the first {count, number} of {all, number} changes} other {{count, plural, one {# change} other {# changes}}}}',
    'part.blocked':
        '*Cannot be done yet* — {isCut, select, true {the first {count, number} of {all, number} changes} other {{count, plural, one {# change} other {# changes}}}}',
    'part.mistakes': '*To correct*',
    'part.notes': '*Good to know*',
    'part.notes_before':
        '{count, plural, one {# thing} other {# things}} as in the last answer: `/authentik-sync plan all`',
    'part.login': '*Login* — {count, plural, one {# change} other {# changes}}',
    'part.login_in_short':
        '{directory, plural, =0 {} one {# change in authentik and } other {# changes in authentik and }}{entry, plural, one {# change} other {# changes}} of the custom OAuth entry; "Show all" names each',
    'part.linked_other': 'under another username: {people}',
    'part.linked_same': 'under the same username: {people}',
    'part.unlinked': 'no longer linked: {people}',
    'part.pair': '{person} → @{username}',
    'part.joined':
        '{lines, plural, one {# line "… joined" will appear} other {# lines "… joined" will appear}} in {rooms, plural, one {# room} other {# rooms}}',
    'part.because': '{change}: {reason}',
    'part.movement_alone': '{place} {numbers}: {people}',
    'part.movement': '{place}: {numbers} ({reason}): {people}',
    'part.by_reason': '{numbers} ({reason}): {people}',
    'part.numbers': '{place}: {numbers}',
    'part.more_lines': '… and {count, plural, one {# more line} other {# more lines}}',

    'who.added': 'into {place} ({reason}): {people}',
    'who.members': 'out of {place} ({reason}): {people}',
    'who.mark-absent': 'note as gone ({reason}): {people}',
    'who.deactivate': 'deactivate ({reason}): {people}',
    'who.pair': '{person} → @{username} ({reason})',
    'who.accounts': 'accounts ({reason}): {people}',

    'leftovers.none': '✓ Nothing is left over: a rule names everything that the app gave.',
    'leftovers.title':
        '⚠ {count, plural, one {# membership or role from the app is} other {# memberships and roles from the app are}} where no rule puts anybody any more:',
    'leftovers.place':
        '{isReadable, select, true {{place}: {count, number}} other {{place}: {count, number}, which cannot be changed or read}}',
    'leftovers.removal': 'Taking them back would do this; nothing was changed yet.',
    'leftovers.to_do': 'To do it: `/authentik-sync apply {fingerprint}`',

    'button.remove': 'Take them back',
    'button.do': '{count, plural, one {Do # change} other {Do # changes}}',
    'button.part.do': 'do {count, number}',
    'button.part.remove': '{people, plural, one {remove # person} other {remove # people}}',
    'button.part.deactivate': '{count, plural, one {deactivate # account} other {deactivate # accounts}}',
    'button.part.approve': '{isMore, select, true {approve {count, number} more} other {approve {count, number}}}',
    'button.short.remove': 'remove {people, number}',
    'button.short.deactivate': 'deactivate {count, number}',
    'button.all': 'Do all, with {removals, plural, one {# removal} other {# removals}}',
    'button.show_plan': 'Show the plan',
    'button.link':
        '{isAll, select, true {Link {count, plural, one {this pair} other {these #}}} other {Link the first {count, number}}}',
    'button.adopt': 'Adopt its values',
    'button.begin_again': 'Let accounts in again',
    'button.show_all': 'Show all',
    'button.keep': 'Keep',
    'button.undo': 'Undo this run',
    'button.undo_it': 'Undo it',
} as const satisfies Readonly<Record<string, string>>;
