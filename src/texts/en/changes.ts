import type { ChangeKind } from '../../model/change';

/** One change, as a list of changes has it. */
export const changes = {
    'change.keep-credentials': 'save client id and secret in the settings of the app',
    'change.forget-credentials': 'empty client id and secret in the settings of the app',
    'change.create-key': 'create the signing key "{name}" in authentik',
    'change.create-provider': 'create the provider "{name}" in authentik',
    'change.change-provider': 'set {field} of the provider "{name}" to {to}, now {from}',
    'change.delete-provider': 'delete the provider "{name}" in authentik',
    'change.create-application': 'create the application "{slug}" in authentik',
    'change.change-application':
        '{what, select, link {link the provider to the application "{slug}"} unlink {unlink the provider from the application "{slug}"} other {set the launch URL of the application "{slug}" to {to}, now {from}}}',
    'change.delete-application': 'delete the application "{slug}" in authentik',
    'change.bind-group': 'let the group "{group}" use the application "{slug}"',
    'change.unbind-group':
        '{isKnown, select, true {take the group "{group}" off the application "{slug}"} other {take groups that are no longer listed off the application "{slug}"}}',
    'change.create-webhook': 'create the webhook "{name}" in authentik, which tells {url} of changes',
    'change.change-webhook': 'mend the webhook "{name}" in authentik, which tells {url} of changes',
    'change.delete-webhook': 'delete the webhook "{name}" in authentik',
    'change.create-entry': 'create the custom OAuth entry "{name}"',
    'change.remove-entry': 'remove the custom OAuth entry "{name}"',
    'change.set-client-id': 'set {setting} to the client id of the provider',
    'change.set-secret': '{what, select, empty {empty the client secret} other {write the client secret}}',
    'change.set-setting': '{isNew, select, true {set {setting} to {to}} other {set {setting} to {to}, now {from}}}',
    'change.create-room': 'create #{room} ({type, select, private {private} other {public}}, owner {creator})',
    'change.create-team': 'create team {team} ({type, select, private {private} other {public}})',
    'change.add-member':
        '{place, select, room {add {username} to #{room}} team {add {username} to team {team}} role {give {username} the role {role}} other {give {username} the role {role} in #{room}}}',
    'change.remove-member':
        '{place, select, room {remove {username} from #{room}} team {remove {username} from team {team}} role {take the role {role} from {username}} other {take the role {role} in #{room} from {username}}}',
    'change.mark-absent': 'note that {username} is absent',
    'change.unmark-absent': 'note that {username} is back',
    'change.link-person':
        'link {isKnown, select, true {{person} of authentik} other {who was in authentik before}} to @{username}',
    'change.unlink-person': 'let go of the link to @{username}',
    'change.deactivate': 'deactivate {username}',
    'change.reactivate': 'reactivate {username}',
} as const satisfies Readonly<Record<`change.${ChangeKind}`, string>>;
