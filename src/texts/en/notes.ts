import type { NoteCode } from '../../model/plan';

/** What an administrator should know that is no change; `subjects` is a list of names, each with what there is to say about it. */
export const notes = {
    'note.subject': '{subject} ({details})',

    'note.person_without_account':
        'No account in Rocket.Chat yet; added at a later run, once they have logged in: {subjects}.',
    'note.person_not_looked_up':
        'No account in Rocket.Chat of just this username: {subjects}. By e-mail address, or in another spelling, only the personal access token of an administrator finds one. They are added at a later run, once they have logged in.',
    'note.person_not_listed':
        'No account in Rocket.Chat of just this username: {subjects}. By e-mail address, or in another spelling, none was looked for: where there are no rules, more than 3,000 accounts are not listed.',
    'note.person_not_listed.action': '`/authentik-sync check <person>` looks for one of their address as well.',
    'note.person_cannot_log_in': 'Cannot log in, so no account will come of it: {subjects}.',
    'note.person_cannot_log_in.action': '`/authentik-sync people` says what helps.',
    'note.person_shares_login':
        'Somebody else in authentik has the same login (in parentheses), so only one of them can get an account: {subjects}.',
    'note.person_shares_login.action': 'Give each a username and an address of their own in authentik.',
    'note.token_unusable':
        'The personal access token in the settings cannot be used, so what needs it waits: {subjects}',
    'note.token_unusable.action': '`/authentik-sync check` says what to do.',
    'note.person_ambiguous':
        'It is not certain whose account is meant, so nothing is given to it or taken from it: {subjects}.',
    'note.person_ambiguous.action': '`/authentik-sync link <person> @<account>` decides it.',
    'note.person_is_bot':
        '{count, plural, one {The account is not a person’s, so it is not touched: {subjects}.} other {The accounts are not of people, so they are not touched: {subjects}.}}',
    'note.person_deactivated':
        '{count, plural, one {The account is deactivated, so it is not added: {subjects}.} other {The accounts are deactivated, so they are not added: {subjects}.}}',
    'note.person_banned':
        'Was banned from the room by somebody there, so the app neither adds them, which would lift the ban, nor takes them out: {subjects}.',
    'note.person_is_service': 'A service account or an outpost of authentik; nobody logs in with it: {subjects}.',
    'note.room_of_other_type': 'Neither a channel nor a private group, so left alone: {subjects}.',
    'note.room_type_differs':
        'The room exists, and is not of the kind that the rule names; its members are managed, its kind is left alone: {subjects}.',
    'note.room_name_changed':
        'Rocket.Chat does not accept this room name; the app uses the one in parentheses: {subjects}.',
    'note.room_name_empty':
        'The name of this group has nothing that Rocket.Chat accepts in the name of a room or team, so the group gets none: {subjects}.',
    'note.room_name_empty.action': 'Name the group in a rule of its own.',
    'note.names_fall_together':
        'Different groups share a room, because their names are the same without the characters that Rocket.Chat does not accept: {subjects}.',
    'note.room_renamed':
        '{count, plural, one {The room has another name in Rocket.Chat now; it is followed by its id: {subjects}.} other {The rooms have other names in Rocket.Chat now; they are followed by their ids: {subjects}.}}',
    'note.room_name_of_other':
        'The room that the app has filled under this name has the one in parentheses now, and another room has taken its name. The first one is followed by its id: {subjects}.',
    'note.room_name_of_other.action':
        'Write the name that it has now in its rule, and the old one means the other room.',
    'note.room_near': 'There is no room of this name, so it is created beside another one: {subjects}.',
    'note.room_near.action': 'If that one is meant, write its name in the rule.',
    'note.room_closed':
        '{count, plural, one {The members of this room cannot be changed, so it is left alone: {subjects}.} other {The members of these rooms cannot be changed, so they are left alone: {subjects}.}}',
    'note.room_of_attributes':
        'The members of this room follow from attributes of people (ABAC), so it is left alone: {subjects}.',
    'note.room_read_only':
        '{count, plural, one {The room is read-only: people are added, and only those who may write there do: {subjects}.} other {The rooms are read-only: people are added, and only those who may write there do: {subjects}.}}',
    'note.room_of_team': 'The main room of a team has the members of the team, so it is left alone: {subjects}.',
    'note.room_of_team.action': 'Name the team instead.',
    'note.team_name_taken': 'A room has the name of this team already, so the team cannot be created: {subjects}.',
    'note.team_name_taken.action': 'Rename the room, or convert it to a team.',
    'note.name_refused': 'Rocket.Chat refuses to create this because of its name, so nobody is put there: {subjects}.',
    'note.name_refused.action': 'Write another name in the rules.',
    'note.role_unknown':
        '{count, plural, one {There is no such role in Rocket.Chat, so nobody gets it: {subjects}.} other {There are no such roles in Rocket.Chat, so nobody gets them: {subjects}.}}',
    'note.role_unknown.action':
        '{count, plural, one {Create it, or correct the rule.} other {Create them, or correct the rules.}}',
    'note.role_of_rooms': 'This role is given in single rooms, not in the workspace: {subjects}.',
    'note.role_of_rooms.action': 'Use "owner_of" or "moderator_of".',
    'note.same_target': 'Two names in the rules mean the same; it gets the people of both: {subjects}.',
    'note.memberships_kept':
        'Members who are in no group of the rules, and whom the app has not added, stay: {subjects}.',
    'note.removals_off':
        'Members who are in no group of the rules stay, because the setting "Removal policy" is "Never": {subjects}.',
    'note.account_back_by_hand':
        'Deactivated by the app, and activated again by somebody; the account stays as it is: {subjects}.',
    'note.everyone_unknown': 'Nobody is deactivated: the list of all users in authentik cannot be read as a whole.',
    'note.everyone_unknown.action': 'Give the role of the token the global permission {subjects}.',
    'note.rule_matches_nothing':
        '{count, plural, one {No group in authentik fits this rule: {subjects}.} other {No group in authentik fits any of these rules: {subjects}.}}',
    'note.group_name_too_long':
        'The name of this group is longer than 200 characters, so only a rule that holds all of it can fit, no pattern and no expression: {subjects}.',
    'note.group_name_too_long.action': 'Give it a shorter name.',
    'note.two_writers': 'Rocket.Chat’s own group mapping is on as well, so two writers fight: {subjects}.',
    'note.two_writers.action': 'Switch it off.',
    'note.premium_from_nine':
        'This server is {subjects}. From 9.0 on Rocket.Chat allows custom OAuth only with a licence.',
    'note.version_unknown':
        'The version of Rocket.Chat is not known, and from 9.0 on it refuses custom OAuth without a licence: {subjects}',
    'note.service_name_changed': 'Rocket.Chat makes another name of the setting "Service name": {subjects}.',
    'note.service_name_changed.action': 'Write it so, to find it again under one name.',
    'note.old_entry':
        'The custom OAuth entry of the service name before is still there; accounts that were made by it log in only through it: {subjects}.',
    'note.old_entry.action':
        'Remove it at Administration > Workspace > Settings > OAuth when nobody needs it any more.',
    'note.old_application': 'What was set up in authentik for the application slug before is still there: {subjects}.',
    'note.old_application.action': 'Delete application and provider when nothing uses them any more.',
    'note.adoption_begins':
        'From now on people get into accounts that were there before: {subjects}. Then the app switches "Merge users from distinct services" off again by itself, and says so.',
    'note.adoption_open': 'People get into accounts that were there before: {subjects}.',
    'note.adoption_open.action':
        'The app ends it by itself. To end it now, choose "Not at all" for "Existing accounts get in".',
    'note.adoption_endless':
        'Whoever has the username or address of an account gets it, and nothing ends that: {subjects} is on by a setting of its own.',
    'note.adoption_endless.action':
        'Switch it off in the settings of the app, and choose for "Existing accounts get in" what is meant: that ends by itself.',
    'note.adoption_anyway':
        'In the login flow of this server Rocket.Chat itself gives the account of an equal address to whoever logs in with it, before, in and after that time: {subjects}.',
    'note.adoption_restart':
        'In the login flow of this server a merge switch counts only after a restart of Rocket.Chat, on as well as off: {subjects}.',
    'note.adoption_stays_over': 'The time for accounts that were there before is over, and stays so: {subjects}.',
    'note.adoption_stays_over.action': '`/authentik-sync plan` offers another one.',
    'note.room_stays':
        '{count, plural, one {The room was created by that run and stays, because it may hold messages: {subjects}.} other {These rooms were created by that run and stay, because they may hold messages: {subjects}.}}',
    'note.room_stays.action':
        '{count, plural, one {Delete it by hand if nobody needs it.} other {Delete by hand those that nobody needs.}}',
    'note.team_stays':
        '{count, plural, one {The team was created by that run and stays: {subjects}.} other {These teams were created by that run and stay: {subjects}.}}',
    'note.team_stays.action':
        '{count, plural, one {Delete it by hand if nobody needs it.} other {Delete by hand those that nobody needs.}}',
    'note.secret_not_kept': 'The secret before was not saved, so it cannot be put back: {subjects}.',
    'note.webhook_stays': 'A webhook that was mended stays as it is: {subjects}.',
    'note.webhook_stays.action':
        'Switch off "Look when authentik says so" and run `/authentik-sync` to have it removed.',
    'note.key_stays': 'The signing key stays in authentik: {subjects}.',
    'note.key_stays.action': 'Delete it there if nothing uses it.',
    'note.client_id_differs':
        'The provider in authentik has another client id than the settings of the app, so it is left alone and logins fail: {subjects}.',
    'note.client_id_differs.action': 'Empty the setting "Client ID" to take over what the provider has.',
    'note.left_over': 'Named by no rule any more: {subjects}.',
    'note.left_over.action': '`/authentik-sync leftovers` shows them, and takes them back once you approve.',
    'note.protects_nobody':
        '{count, plural, one {"Protected users" names whom there is no account of, so this entry protects nobody: {subjects}.} other {"Protected users" names whom there is no account of, so these entries protect nobody: {subjects}.}}',
    'note.protects_nobody.action':
        'Write usernames, with commas, semicolons, blanks or lines between them; a name with blanks stands in quotation marks.',
    'note.group_unknown':
        'authentik shows no group of this name or id, so "Groups allowed to log in" lets nobody in by it; no group loses its access meanwhile: {subjects}.',
    'note.group_unknown.action': 'Correct the list. Put a name with a comma in quotation marks.',
    'note.groups_unknown':
        '"Groups allowed to log in" names no group that authentik shows, so nothing of the login is set up or changed: {subjects}.',
    'note.groups_unknown.action':
        'Correct the list, or let the token see the group. Put a name with a comma in quotation marks.',
    'note.groups_unknown_open':
        '"Groups allowed to log in" names no group that authentik shows, and so keeps nobody out: everybody in authentik may use the application. Nothing of the login is changed: {subjects}.',
    'note.groups_unknown_open.action':
        'Correct the list, or let the token see the group. Put a name with a comma in quotation marks.',
    'note.scope_unmapped':
        'authentik has no mapping of its own for this scope, so it grants nothing until you attach one: {subjects}.',
} as const satisfies Readonly<Record<`note.${NoteCode}`, string>> & Readonly<Record<string, string>>;
