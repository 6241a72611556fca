import type { GroupWay } from '../../model/reason';
import type {
    AdoptionWords,
    ClaimWords,
    DetailWords,
    GroundWords,
    StateWords,
    SubjectWords,
    TargetWords,
    UnknownName,
} from '../../model/words';

type Codes =
    | (
          | GroupWay
          | TargetWords
          | AdoptionWords
          | SubjectWords
          | StateWords
          | DetailWords
          | ClaimWords
          | GroundWords
          | UnknownName
      )['code']
    | 'quoted';

/** Parts of sentences: names, places, things, what they hold. */
export const words = {
    quoted: '"{name}"',
    'group.direct': '"{group}"',
    'group.through': '"{group}" (through {through})',

    'target.room': '#{room}',
    'target.team': 'team {team}',
    'target.role': 'role {role}',
    'target.owner': 'owners of #{room}',
    'target.moderator': 'moderators of #{room}',

    'subject.links': 'the links of people to their accounts',
    'subject.discovery': 'discovery document',
    'subject.credentials': 'client id and secret',
    'subject.one_binding': 'binding of a group to an application',
    'subject.entry': 'custom OAuth entry "{name}"',
    'subject.service': 'login service "{name}"',
    'subject.secret': 'secret "{name}"',
    'subject.key': 'signing key "{name}"',
    'subject.provider': 'provider "{name}"',
    'subject.provider_field': '{field} of the provider "{name}"',
    'subject.fields': '"{name}" ({fields})',
    'subject.application': 'application "{slug}"',
    'subject.application_field': '{field} of the application "{slug}"',
    'subject.webhook': 'webhook "{name}" in authentik',
    'subject.binding': 'binding of the group "{group}" to the application "{slug}"',
    'subject.row': '"{label}" of the entry "{entry}"',
    'subject.server_setting': '"{label}" ({page})',
    'subject.setting_id': '{id}',
    'subject.account': 'account {username}',

    'state.there': 'there',
    'state.not_there': 'not there',
    'state.gone': 'gone',
    'state.none': 'nothing',
    'state.on': 'on',
    'state.off': 'off',
    'state.unknown': 'not known',
    'state.new': 'the new one',
    'state.other_secret': 'another secret',
    'state.own_secret': 'the one in the settings of the app',
    'state.other_key': 'another key',
    'state.new_key': 'the new key',
    'state.other_credentials': 'another client id or secret',
    'state.not_as_left': 'not as the run left it',
    'state.settings_of_others': 'with settings that somebody has changed',
    'state.linked_to_other': 'linked to somebody else',
    'state.has_other_account': 'linked to another account',
    'state.role_of_others': 'with a role in the room that somebody gave',
    'state.other_fields': 'with other values in {fields}',
    'state.value': '{value}',

    'detail.enabled': 'enabled',
    'detail.disabled': 'disabled',
    'detail.archived': 'archived',
    'detail.federated': 'federated',
    'detail.come_over':
        'at least {came, number} of {accounts, number} have come over: their accounts carry what a login writes{untold, plural, =0 {} other {; of # no server tells, since they carried it before}}{mayLeaveNothing, select, true {; where this release drops addresses on their way, a login leaves nothing to see} other {}}',
    'adoption.by': 'by {by, select, address {address} other {username}}',
    'adoption.for':
        'by {by, select, address {address} other {username}}, for {days, plural, one {# day} other {# days}}',
    'adoption.until': 'by {by, select, address {address} other {username}}, until {time}',
    'detail.becomes': 'the entry "{name}", and "{service}" at the end of the redirect URI',
    'detail.reserved_name': 'a name that Rocket.Chat keeps for itself',
    'detail.of_groups': 'of {groups}',
    'detail.line_meant': 'line {line}, did you mean "{meant}"?',
    'detail.meant': 'did you mean {meant}?',
    'detail.line': 'line {line}',
    'detail.given': '{count, plural, one {# membership from the app stays} other {# memberships from the app stay}}',
    'detail.members': '{count, number}',
    'detail.room_type':
        '{found, select, private {private} channel {public} other {neither}}, not {wanted, select, private {private} other {public}}',
    'detail.team_name_taken': 'but for capital letters the name of team {team}',
    'detail.username_taken': 'the username of {username}',
    'detail.linked_to_other': '@{username} is linked to another person',
    'detail.linked_to_gone':
        '@{username} is linked to somebody whom authentik does not show any more; the next run lets go of that if it is still so',
    'detail.fits_several': '@{username} is that of {claims}{more, plural, =0 {} other { and of # more}}',
    'claim.by_name': '{person} by the username',
    'claim.by_address': '{person} by the address',
    'claim.by_both': '{person} by username and address',
    'detail.refused.no_button': 'no button on the login page',
    'detail.refused.no_strategy': 'no client id or no secret',
    'detail.refused.page_not_found': 'the button leads nowhere',
    'detail.refused.client_id_unknown': 'client id not known to authentik',
    'detail.refused.redirect_uri_refused': 'redirect URI not registered',
    'detail.refused.authorize_refused': 'no authorization codes',
    'detail.refused.not_authenticated': 'deactivated in authentik',
    'detail.refused.access_denied': 'may not use the application',
    'detail.refused.token_refused': 'no token from authentik',
    'detail.refused.identity_refused': 'no identity from authentik',
    'detail.refused.field_not_found':
        '{missing, select, email {no e-mail address in authentik} email_field {the e-mail field finds nothing} other {the username field finds nothing}}',
    'detail.refused.merge_refused': 'the account {account} may not be merged',
    'detail.refused.username_taken': 'the username is taken by the account {account}',
    'detail.refused.email_taken': 'the e-mail address belongs to the account {account}',
    'detail.refused.registration_disabled': 'authentication services may not register people',
    'detail.refused.domain_refused': 'the domain of the address is not allowed',
    'detail.refused.identity_taken': 'the account {account} and another one fit',
    'detail.refused.address_taken': 'the e-mail address belongs to the account {account}',
    'detail.refused.app_user': 'the name of an app',
    'detail.refused.approval_mail_failed': 'approval fails without an e-mail address',
    'detail.refused.not_activated': 'the account {account} is deactivated',
    'detail.client_ids': 'it has {found}, the settings have {wanted}',

    'unknown.name': '{name}',
    'unknown.did_you_mean': '{name} (did you mean "{meant}"?)',
    'unknown.write_quoted': '{name} (if a part of one name is meant, write {write})',

    'ground.not_a_person': 'not the account of a person',
    'ground.listed': 'on the list of protected users',
    'ground.acting': 'acts for the app, or has asked for this',
    'ground.last_administrator': 'the last administrator',
    'ground.administrators_unknown':
        'perhaps the last administrator, which is not known without a personal access token',
    'ground.last_owner_of': 'the last owner of {places}, until somebody else owns it as well',
    'ground.last_owner_unnamed':
        'the last owner of rooms, which the server names only with a personal access token of an administrator',
    'ground.last_owner': 'the last owner of a room or team',
    'ground.no_flow':
        '{use, select, authorization {authorization flow} other {invalidation flow}}: "{wanted}" does not exist, there is none at all',
    'ground.other_flows':
        '{use, select, authorization {authorization flow} other {invalidation flow}}: "{wanted}" does not exist, choose one of {present}',
    'ground.no_mapping': '"{scope}", for which there is none',
    'ground.other_mappings': '"{scope}", for which there is {present}',
} as const satisfies Readonly<Record<Codes, string>>;
