import type { ChangeKind } from '../../model/change';

/** One change, as a list of changes has it. */
export const changes = {
    'change.keep-credentials': 'save client id and secret in the settings of the app: {reason}',
    'change.forget-credentials': 'empty client id and secret in the settings of the app: {reason}',
    'change.create-key': 'create the signing key "{name}" in authentik: {reason}',
    'change.create-provider': 'create the provider "{name}" in authentik: {reason}',
    'change.change-provider': 'set {field} of the provider "{name}" to {to}, now {from}: {reason}',
    'change.delete-provider': 'delete the provider "{name}" in authentik: {reason}',
    'change.create-application': 'create the application "{slug}" in authentik: {reason}',
    'change.change-application':
        '{what, select, link {link the provider to the application "{slug}": {reason}} unlink {unlink the provider from the application "{slug}": {reason}} other {set the launch URL of the application "{slug}" to {to}, now {from}: {reason}}}',
    'change.delete-application': 'delete the application "{slug}" in authentik: {reason}',
    'change.bind-group': 'let the group "{group}" use the application "{slug}": {reason}',
    'change.unbind-group':
        '{isKnown, select, true {take the group "{group}" off the application "{slug}": {reason}} other {take groups that are no longer listed off the application "{slug}": {reason}}}',
    'change.create-webhook': 'create the webhook "{name}" in authentik, which tells {url} of changes: {reason}',
    'change.change-webhook': 'mend the webhook "{name}" in authentik, which tells {url} of changes: {reason}',
    'change.delete-webhook': 'delete the webhook "{name}" in authentik: {reason}',
    'change.create-entry': 'create the custom OAuth entry "{name}": {reason}',
    'change.remove-entry': 'remove the custom OAuth entry "{name}": {reason}',
    'change.set-client-id': 'set {setting} to the client id of the provider: {reason}',
    'change.set-secret':
        '{what, select, empty {empty the client secret: {reason}} other {write the client secret: {reason}}}',
    'change.set-setting': '{isNew, select, true {set {setting} to {to}} other {set {setting} to {to}, now {from}}}',
    'change.create-room':
        'create #{room} ({type, select, private {private} other {public}}, owner {creator}): {reason}',
    'change.create-team': 'create team {team} ({type, select, private {private} other {public}}): {reason}',
    'change.add-member':
        '{place, select, room {add {username} to #{room}: {reason}} team {add {username} to team {team}: {reason}} role {give {username} the role {role}: {reason}} other {give {username} the role {role} in #{room}: {reason}}}',
    'change.remove-member':
        '{place, select, room {remove {username} from #{room}: {reason}} team {remove {username} from team {team}: {reason}} role {take the role {role} from {username}: {reason}} other {take the role {role} in #{room} from {username}: {reason}}}',
    'change.mark-absent': 'note that {username} is absent: {reason}',
    'change.unmark-absent': 'note that {username} is back: {reason}',
    'change.link-person': 'link {person} of authentik to @{username}: {reason}',
    'change.unlink-person': 'let go of the link to @{username}: {reason}',
    'change.deactivate': 'deactivate {username}: {reason}',
    'change.reactivate': 'reactivate {username}: {reason}',
} as const satisfies Readonly<Record<`change.${ChangeKind}`, string>>;
