/** What the rules mean now: `rules`, `group <name>` and `room <name>`. */
export const rulesNow = {
    'rules_now.none': '– There are no group rules.',
    'rules_now.none.action': 'Type some into the setting "Group rules".',
    'rules_now.title': '*Rules* — {count, number}, with what each fits now',
    'rules_now.fits': 'line {line}, "{rule}": {groups} → {targets}',
    'rules_now.fits_for_nobody': 'line {line}, "{rule}": {groups}, nobody by this rule',
    'rules_now.fits_nothing': 'line {line}, "{rule}": ⚠ fits no group',
    'rules_now.fitting': '{group} ({count, number})',
    'rules_now.unnamed': '*Groups that no rule names* — {count, number}: {groups}',
    'rules_now.rooms': '*Rooms that no rule names* — {count, number}: {rooms}',
    'rules_now.places':
        '{kind, select, channel {channels} private {private rooms} team {teams} role {roles} owner {owners of} other {moderators of}} {names}',
    'rules_now.group': '*Group* {group}: {count, plural, one {# active person} other {# active people}}',
    'rules_now.group_unnamed': 'No rule names it, so it puts nobody anywhere.',
    'rules_now.group_unnamed.action': 'A line in the setting "Group rules" does.',
    'rules_now.people': 'in it: {people}',
    'rules_now.room':
        '{isThere, select, true {*{place}* ({reason}): {present, plural, one {# person is} other {# people are}} in, {owned, number} by the app; {wanted, plural, one {# belongs} other {# belong}} there by their groups} other {*{place}* ({reason}): not there, or left alone; {wanted, plural, one {# person belongs} other {# people belong}} there by their groups}}',
    'rules_now.next': '*The next run* — {count, number} changed',
    'rules_now.which_group': '✗ Name a group.',
    'rules_now.which_group.action': '`/authentik-sync group staff` says where staff puts its people.',
    'rules_now.which_room': '✗ Name a room or a team.',
    'rules_now.which_room.action': '`/authentik-sync room staff` says who belongs there, and by what.',
    'rules_now.no_group': '✗ authentik shows no group {typed}.',
    'rules_now.no_group.action': '`/authentik-sync rules` lists those that it shows.',
    'rules_now.no_room': '✗ No rule names a room or team {typed}, and the app has put nobody there.',
    'rules_now.no_room.action': '`/authentik-sync rules` lists the rules.',
    'rules_now.did_you_mean':
        '{kind, select, group {Did you mean `/authentik-sync group` with "{name}"?} other {Did you mean `/authentik-sync room` with "{name}"?}}',
} as const satisfies Readonly<Record<string, string>>;
