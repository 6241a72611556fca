import type { Ground } from '../../model/plan';

type Code = Ground['code'];
/** Nothing can be done about those that only wait for something else. */
type Waiting = 'entry_not_created' | 'entry_without_application';
type Codes = Readonly<Record<`withheld.${Code}` | `withheld.${Exclude<Code, Waiting>}.action`, string>>;

/**
 * Why changes are withheld. `what`: what they are about; `people`: who would be changed; `count`: how many changes. Each sentence holds
 * for one change as it does for many: it is also told to one person about themselves alone.
 */
export const withheld = {
    'withheld.entry_needs_token': 'There is no custom OAuth entry "{name}", and an app cannot create one.',
    'withheld.entry_needs_token.action':
        'Open Administration > Workspace > Settings > OAuth, click "Add custom OAuth", type "{name}", click "Add", and run `/authentik-sync`. Or save the personal access token of an administrator (with "Ignore Two Factor Authentication" ticked) in the settings of the app, and the app does it.',
    'withheld.entry_not_created':
        '{count, plural, one {# change of the entry waits} other {# changes of the entry wait}} until it exists.',
    'withheld.entry_premium_only':
        '{count, plural, one {# change of the entry waits} other {# changes of the entry wait}}: this server is 9.0 or later and has no licence with the module "oauth-enterprise", so it acts as if every custom OAuth entry were disabled. Rooms are synced all the same.',
    'withheld.entry_premium_only.action': 'Register the workspace for the free Starter plan or a paid one.',
    'withheld.entry_in_use':
        'There is a custom OAuth entry "{entry}" already, which the app has not set up; people may log in by it. {count, plural, one {# change waits, shown} other {# changes wait, shown}} below with what is there now.',
    'withheld.entry_in_use.action':
        '`/authentik-sync adopt` takes its values over into the settings of the app; approving the plan replaces them by those that the settings have now.',
    'withheld.entry_of_other':
        'There is a custom OAuth entry "{entry}" already, and it leads to {leadsTo}, which is not the authentik of the settings, so nothing of the login is set up or changed.',
    'withheld.entry_of_other.action':
        'Type another "Service name", or remove the entry at Administration > Workspace > Settings > OAuth if nobody logs in by it any more.',
    'withheld.entry_without_credentials':
        '{count, plural, one {# change of the entry waits} other {# changes of the entry wait}}: client id and client secret are not both set.',
    'withheld.entry_without_credentials.action':
        'Give the app an authentik token that may set up the provider, run `/authentik-sync blueprint`, or copy client id and secret of the provider from authentik into the settings of the app.',
    'withheld.entry_without_application':
        '{count, plural, one {# change of the entry waits} other {# changes of the entry wait}} until provider and application are in authentik: an entry without them lets nobody in.',
    'withheld.rooms_not_created_by_setting': '{what}: not there, and "Create missing rooms" is off.',
    'withheld.rooms_not_created_by_setting.action': 'Create what is missing, or switch that on.',
    'withheld.room_owner_missing':
        '{what}: there is no user "{owner}" to own new rooms, so {count, plural, one {# change waits} other {# changes wait}}.',
    'withheld.room_owner_missing.action': 'Correct the setting "Owner of new rooms".',
    'withheld.setting_not_known': 'This server does not have {what}.',
    'withheld.setting_not_known.action': 'Nothing to do; newer versions have it.',
    'withheld.waits_for_person':
        '{what}: {count, plural, one {# change is} other {# changes are}} not made by itself, because nobody asked for this run, and a change of the login is confirmed by a person.',
    'withheld.waits_for_person.action': '`/authentik-sync` does it.',
    'withheld.drift_reported':
        '{what}: changed by somebody else, and the app is set to report that only ({count, plural, one {# change} other {# changes}}).',
    'withheld.drift_reported.action':
        '`/authentik-sync` puts it back; the setting "What was changed by hand" has it done by itself.',
    'withheld.directory_partial':
        '{what}: the token sees some groups only, so nobody is removed and nothing is written that names all of them. Who seems to have left may be in a group that it does not see.',
    'withheld.directory_partial.action':
        'Give the role of the token the global permission {permission} (Directory > Roles). Nobody can approve this instead.',
    'withheld.login_not_live':
        '{what}: left as it is, because nobody can log in with authentik yet and this would close another way in.',
    'withheld.login_not_live.action': 'Get the login to work first (`/authentik-sync check`), then run this again.',
    'withheld.changed_since': '{what}: changed by somebody since that run (now {now}), so it is left as it is.',
    'withheld.changed_since.action': 'Whoever changed it decides.',
    'withheld.needs_token':
        '{what}: only the personal access token of an administrator can change teams, roles and deactivated accounts, so {count, plural, one {# change waits} other {# changes wait}}.',
    'withheld.needs_token.action':
        'Save one (with "Ignore Two Factor Authentication" ticked) in the settings of the app. Everything else goes on.',
    'withheld.directory_empty':
        'authentik shows no {shown, select, groups {groups} other {people}}, and before there were {before, plural, =0 {some} other {#}}, so nobody is removed from {what}.',
    'withheld.directory_empty.action':
        'If that is a fault, look at the permissions of the token and at authentik. If everything was really deleted there, remove people by hand.',
    'withheld.groups_unseen':
        'authentik does not show {groups} any more, and this version does not tell whether a group was deleted or the token may not see it. {count, plural, one {# change waits} other {# changes wait}} ({what}).',
    'withheld.groups_unseen.action':
        'Give the role of the token the global permission authentik_core.view_group (Directory > Roles); if they were deleted, approve.',
    'withheld.people_unseen':
        'authentik no longer shows the people behind {people}, and this version does not tell whether somebody was deleted or the token may not see them. {count, plural, one {# change waits} other {# changes wait}}.',
    'withheld.people_unseen.action':
        'Give the role of the token the global permission authentik_core.view_user (Directory > Roles); if they were deleted, approve.',
    'withheld.groups_gone':
        'authentik does not show {groups} any more, and the app may have put people in through it. {count, plural, one {# removal waits} other {# removals wait}} ({what}).',
    'withheld.groups_gone.action': 'Look into authentik; if they were deleted on purpose, approve.',
    'withheld.missing_once':
        'authentik’s list of users no longer shows the people behind {people}, and did at the run before. {count, plural, one {# change waits} other {# changes wait}}: nobody counts as gone after a single look.',
    'withheld.missing_once.action': 'Nothing to do; the next run decides, or approve.',
    'withheld.room_public':
        '{what}: a rule wants a private room, but the one of that name was there before and is public, so anybody can read along. {count, plural, one {# change waits} other {# changes wait}}.',
    'withheld.room_public.action':
        'Look who is in it, and approve if it is the room that you mean; else rename it, and the app makes its own.',
    'withheld.room_of_others':
        '{what}: this private room was there before, and no rule explains why it belongs to {owners}. {count, plural, one {# change waits} other {# changes wait}}.',
    'withheld.room_of_others.action':
        'Look who is in it, and approve if it is the room that you mean; else rename it, and the app makes its own.',
    'withheld.group_missing':
        'No group fits the rule {rules}: it was renamed or deleted, or the token may not see it. {count, plural, one {# removal waits} other {# removals wait}} ({what}).',
    'withheld.group_missing.action': 'Correct the rule, or approve if it is meant so.',
    'withheld.protected': '{people} ({what}): protected, {ground}.',
    'withheld.protected.action': 'Nothing to do; if it is meant so, do it by hand in Rocket.Chat.',
    'withheld.threshold_target':
        '{what}: {number, number} of {of, number} ({percent, number} %) would be removed at once, the limit is {limit, number} %.',
    'withheld.threshold_target.action':
        'Look at who, and approve if it is meant so; or raise the setting "Removal limit, percent".',
    'withheld.threshold_run':
        '{what}: {number, plural, one {# removal} other {# removals}} in one run, the limit is {limit, number}.',
    'withheld.threshold_run.action':
        'Look at who, and approve if it is meant so; or raise the setting "Removal limit, number".',
    'withheld.first_removal':
        '{count, plural, one {# removal waits} other {# removals wait}} ({what}): an administrator has to look at the first plan that removes anybody.',
    'withheld.first_removal.action': 'Look at who, and approve if it is meant so; later runs do not ask again.',
    'withheld.names_fall_together':
        '{what}: the names of {groups} are the same without the characters that Rocket.Chat does not accept, so these groups would share what only members see. {count, plural, one {# change waits} other {# changes wait}}.',
    'withheld.names_fall_together.action':
        'Name each group in a rule of its own, with a room of its own; or approve if they are to share it, and later runs do not ask again.',
    'withheld.link_weak':
        '{count, plural, one {# account may be that of somebody} other {# accounts may be those of people}} in authentik, and it is not certain. Until somebody says so, nothing is given to {count, plural, one {it} other {them}}.',
    'withheld.link_weak.action':
        'Look at each pair: the plan has a button that links those it shows, if all of them are right; `/authentik-sync link <person> @<account>` decides one.',
    'withheld.link_first':
        '{count, plural, one {# addition waits} other {# additions wait}} ({what}) until it is known whose {count, plural, one {account that is} other {accounts these are}}.',
    'withheld.link_first.action': 'Approve or decide the links; this follows.',
    'withheld.privilege_first':
        '{people}: would get {what}, and with it the right to give themselves every other. That waits for a person, the first time for each.',
    'withheld.privilege_first.action': 'Look at who, and approve if it is meant so.',
    'withheld.adoption_over':
        'Accounts that were there before had their time to come over. To let them in for {days, plural, one {# more day} other {# more days}} waits for a person, apart from all else.',
    'withheld.adoption_over.action':
        '`/authentik-sync plan` has a button for it, if people still have to come over; otherwise choose "Not at all" for "Existing accounts get in".',
    'withheld.adoption_of_before':
        'The entry "{entry}" of the service name before lets in accounts that were there before, by {by, select, address {address} other {username}}, until {time}.',
    'withheld.adoption_of_before.action':
        'Approve to end that now, if nobody has to come over by it any more; else the app ends it then.',
    'withheld.sso_permissions_missing':
        '{count, plural, one {# change in authentik waits} other {# changes in authentik wait}}: the authentik token lacks {permissions}.',
    'withheld.sso_permissions_missing.action':
        'Assign all that it lacks to the role of the token’s user (Directory > Roles), as global permissions, and run `/authentik-sync`; they may be taken away after that. Or run `/authentik-sync blueprint` and import the file instead.',
    'withheld.webhook_permissions_missing':
        'authentik does not tell the app of changes: the authentik token lacks {permissions} to see to the webhook.',
    'withheld.webhook_permissions_missing.action':
        'Assign all that it lacks to the role of the token’s user (Directory > Roles), as global permissions, and run `/authentik-sync`; they may be taken away after that. By hand: docs/keeping-up.md, "The webhook by hand". Everything else goes on without it.',
    'withheld.webhook_without_receiver':
        'authentik does not tell the app of changes: it sends webhooks for the members of a group, and no group has a direct member.',
    'withheld.webhook_without_receiver.action':
        'Put an administrator into a group such as "authentik Admins", and run `/authentik-sync`.',
    'withheld.sso_flow_missing': '{what} in authentik: you have to choose the flows. {lacking}.',
    'withheld.sso_flow_missing.action':
        'Put the slug of one into the setting "Authorization flow" or "Invalidation flow" of the app, and run `/authentik-sync`.',
    'withheld.sso_mappings_missing':
        '{what} in authentik: no scope mapping is attached, and authentik’s own is gone, for {lacking}.',
    'withheld.sso_mappings_missing.action':
        'Open Customization > Blueprints in authentik and apply "System - OAuth2 Provider - Scopes", or attach one of yours to the provider, then run `/authentik-sync`.',
    'withheld.sso_slug_taken':
        'The slug "{slug}" is that of another application in authentik, "{application}", so nothing is changed there.',
    'withheld.sso_slug_taken.action':
        'Type another one in the setting "Application slug"; the app makes an application of that slug.',
    'withheld.sso_provider_taken':
        'The provider of the client id in the settings belongs to the application "{application}" in authentik, and a provider has only one.',
    'withheld.sso_provider_taken.action':
        'Type {application} in the setting "Application slug", or empty "Client ID" and "Client secret", so that the app makes a provider of its own.',
    'withheld.sso_all_groups_required':
        '{count, plural, one {# change of who may log in waits} other {# changes of who may log in wait}}: the application "{slug}" has the policy engine mode "all", so a person would have to be in every one of the groups.',
    'withheld.sso_all_groups_required.action':
        'Set that mode to "any" in authentik (Applications > Edit), or list one group.',
    'withheld.sso_groups_unknown':
        '{count, plural, one {# change of the login waits} other {# changes of the login wait}}: "Groups allowed to log in" names no group that authentik shows, and without one everybody could log in: {groups}.',
    'withheld.sso_groups_unknown.action':
        'Correct the setting "Groups allowed to log in", or let the token see the group.',
    'withheld.sso_groups_unbound':
        '{count, plural, one {# change of the login waits} other {# changes of the login wait}}: none of the "Groups allowed to log in" can be bound to the application, and without one everybody could log in.',
    'withheld.sso_groups_unbound.action': 'See to the change of who may log in that is withheld, and run this again.',
    'withheld.sso_opens_login': '"Groups allowed to log in" is empty, so everybody in authentik could log in ({what}).',
    'withheld.sso_opens_login.action': 'Approve if it is meant so, or list a group.',
    'withheld.told': '{what}: {told}.',
    'withheld.told.action': 'Run `/authentik-sync plan` for the present state.',
} as const satisfies Codes;
