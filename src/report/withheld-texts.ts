import type { NoteCode, WithheldCode } from '../model/plan';
import { ssoNoteTexts, ssoWithheldTexts } from './sso-texts';

/**
 * `{what}`: the subjects; `{people}`: who would be changed; `{count}`: how many changes; `{details}`: what the plan says beside;
 * `{measured}` and `{limit}`: what was counted, and what is allowed without a person's approval. Each sentence holds for one change
 * as it does for many: it is also told to one person about themselves alone.
 */
export const withheldTexts: Readonly<Record<WithheldCode, string>> = {
    ...ssoWithheldTexts,
    entry_needs_token:
        'The custom OAuth entry {what} does not exist, and the engine cannot create it. → Open Administration > Workspace > Settings > OAuth, click "Add custom OAuth", type {what}, click "Add", and run `/authentik-sync`. Or save an administrator\'s user id and personal access token (with "Ignore Two Factor Authentication" ticked) in the settings of the app, and the app does it.',
    entry_not_created: '{count} of the entry must wait until it exists.',
    entry_premium_only:
        '{count} of the login service: this server is 9.0 or later and has no licence with the module "oauth-enterprise", so it acts as if every custom OAuth entry were disabled. Rooms are synced all the same. → Register the workspace for the free Starter plan or a paid one.',
    entry_without_credentials:
        '{count} of the login service: client id and client secret are not both set. → Give the app an authentik token that may set up the provider, run `/authentik-sync blueprint`, or copy both from the provider in authentik into the settings of the app.',
    entry_without_application:
        '{count} of the login service must wait until provider and application are in authentik: an entry without them lets nobody in.',
    rooms_not_created_by_setting:
        '{what}: the rooms do not exist, and "Create missing rooms" is off. → Create them, or switch it on.',
    setting_not_known: 'This server does not have {what}. → Nothing to do; newer versions have it.',
    directory_partial:
        '{what}: the token sees some groups only, so nobody is taken out and nothing is written that names all of them: who seems to have left may be in a group that it does not see. → Give the role of the token the global permission {details} (Directory > Roles). Nobody can approve this instead.',
    login_not_live:
        '{what}: left as it is, because nobody can log in with authentik yet and this would close another way in. → Get the login to work first (`/authentik-sync check`), then run this again.',
    changed_since:
        '{what}: changed by somebody since that run (now {details}), so it is left as it is. → Whoever changed it decides.',
    needs_token:
        '{what}: teams, roles and reactivation can only be changed with an administrator\'s personal access token, so {count} must wait. → Save user id and token (with "Ignore Two Factor Authentication" ticked) in the settings of the app. Everything else goes on.',
    directory_empty:
        'authentik shows {measured} ({limit}), so nobody is taken out of {what}. → If that is a fault, look at the permissions of the token and at authentik. If everything was really deleted there, take people out by hand.',
    groups_unseen:
        'authentik does not show {details} any more, and this version tells nobody whether a group was deleted or the token may not see it. {count} ({what}) must wait. → Give the role of the token the global permission authentik_core.view_group (Directory > Roles); if they were deleted, approve.',
    people_unseen:
        'authentik does not show the people of {people} any more, and this version tells nobody whether somebody was deleted or the token may not see them. {count} must wait. → Give the role of the token the global permission authentik_core.view_user (Directory > Roles); if they were deleted, approve.',
    group_missing:
        'No group fits the rule {details}: it was renamed or deleted, or the token may not see it. {count} that would take people out of {what} must wait. → Correct the rule, or approve if it is meant so.',
    protected:
        '{people} ({what}): protected, {details}. → Nothing to do; if it is meant so, do it by hand in Rocket.Chat.',
    threshold_target:
        '{what}: {measured} would be taken out at once, the limit is {limit}. → Look at who, and approve if it is meant so; or raise "removal_limit_percent".',
    threshold_run:
        '{what}: {measured} removals in one run, the limit is {limit}. → Look at who, and approve if it is meant so; or raise "removal_limit_count".',
    first_removal:
        '{count} that would take something from people ({what}) must wait: the first such plan needs a person. → Look at who, and approve if it is meant so; later runs do not ask again.',
};

export const noteTexts: Readonly<Record<NoteCode, string>> = {
    ...ssoNoteTexts,
    person_without_account: 'No account in Rocket.Chat yet; added at a later run, once they have logged in',
    person_not_looked_up:
        "No account in Rocket.Chat of just this username. By e-mail address, or in another spelling, only an administrator's personal access token finds one. They are added at a later run, once they have logged in",
    token_unusable:
        'The personal access token in the settings cannot be used, so what needs it waits; `/authentik-sync check` says what to do',
    person_ambiguous: 'More than one account fits, so none is touched',
    person_is_bot: "The account is not a person's, so it is not touched",
    person_is_service: 'A service account or an outpost of authentik: nobody logs in with it',
    person_deactivated: 'The account is deactivated, so it is not added',
    room_of_other_type: 'Neither a channel nor a private group, so left alone',
    room_type_differs:
        'The room exists, and is not of the kind that the rule names; its members are managed, its kind is left alone',
    room_name_changed: 'Rocket.Chat does not take this room name; the app uses the one in parentheses',
    room_renamed: 'The room has another name in Rocket.Chat by now; it is followed by its id',
    room_closed: 'Members of this room cannot be changed, so it is left alone',
    room_read_only: 'The room is read-only: people are added, and only those who may write there do',
    room_of_team: 'The main room of a team has the members of the team, so it is left alone. Name the team instead',
    team_name_taken:
        'A room has the name of this team already, so the team cannot be created. Rename the room, or convert it to a team',
    name_refused:
        'Rocket.Chat refuses to create this for its name, so nobody is put there. Write another name in the rules',
    role_unknown: 'There is no such role in Rocket.Chat, so nobody gets it. Create it, or correct the rule',
    role_of_rooms: 'This role is given in single rooms, not in the workspace. Use "owner_of" or "moderator_of"',
    same_target: 'Two names in the rules mean the same; it gets the people of both',
    memberships_kept: 'Members who are in no group of the rules, and whom the app has not added: they stay',
    removals_off: 'Members who are in no group of the rules: they stay, since the removal policy is "never"',
    account_back_by_hand: 'Deactivated by the app, and activated again by somebody: the account stays as it is',
    rule_matches_nothing: 'No group in authentik fits this rule',
    group_name_too_long:
        'The name of this group is longer than 200 characters, so only a rule that holds all of it can fit, no pattern and no expression. Give it a shorter name',
    two_writers: "Rocket.Chat's own group mapping is on as well: two writers fight. Switch it off",
    everyone_unknown:
        'Nobody is deactivated: the list of all users in authentik cannot be read as a whole. Give the role of the token this global permission',
    premium_from_nine: 'From 9.0 on Rocket.Chat allows custom OAuth only with a licence',
    version_unknown:
        'Which version Rocket.Chat is could not be found out, and from 9.0 on it refuses custom OAuth without a licence',
    old_entry:
        'The custom OAuth entry of the service name before is still there. Accounts that were made by it log in only through it. Remove it at Administration > Workspace > Settings > OAuth when nobody needs it any more',
    old_application:
        'What was set up in authentik for the application slug before is still there. Delete application and provider when nothing uses them any more',
    room_stays:
        'The room was created by that run and stays: it may hold messages. Delete it by hand if nobody needs it',
    team_stays: 'The team was created by that run and stays. Delete it by hand if nobody needs it',
    secret_not_kept: 'The secret before was not kept, so it cannot be put back',
    key_stays: 'The signing key stays in authentik. Delete it there if nothing uses it',
};
