import type { Change, MembershipChange } from '../model/change';
import { targetName } from '../model/target';
import { isSsoChange } from '../plan/kinds';
import { plainly } from '../texts/plain';
import { showValue } from '../texts/show-value';
import { ssoChangeLine } from './sso-texts';

/** One change in words. */
export function changeLine(planned: Change): string {
    const change = plainly(planned);
    if (isSsoChange(change)) return ssoChangeLine(change);
    switch (change.kind) {
        case 'create-entry':
            return `create the custom OAuth entry "${change.name}": ${change.reason}`;
        case 'remove-entry':
            return `remove the custom OAuth entry "${change.name}": ${change.reason}`;
        case 'set-client-id':
            return `set ${change.id} to the client id of the provider`;
        case 'set-secret':
            return `${change.to === 'empty' ? 'empty' : 'write'} the client secret: ${change.reason}`;
        case 'set-setting':
            return change.from === null
                ? `set ${change.id} to ${showValue(change.to)}`
                : `set ${change.id} to ${showValue(change.to)}, now ${showValue(change.from)}`;
        case 'create-room':
            return `create #${change.room} (${change.type}, owner ${change.creator}): ${change.reason}`;
        case 'create-team':
            return `create team ${change.team} (${change.type}): ${change.reason}`;
        case 'add-member':
            return isGiven(change)
                ? `give ${change.username} ${givenName(change)}: ${change.reason}`
                : `add ${change.username} to ${targetName(change.target)}: ${change.reason}`;
        case 'remove-member':
            return isGiven(change)
                ? `take ${givenName(change)} from ${change.username}: ${change.reason}`
                : `take ${change.username} out of ${targetName(change.target)}: ${change.reason}`;
        case 'mark-absent':
            return `note that ${change.username} is absent: ${change.reason}`;
        case 'unmark-absent':
            return `note that ${change.username} is back: ${change.reason}`;
        case 'deactivate':
            return `deactivate ${change.username}: ${change.reason}`;
        case 'reactivate':
            return `reactivate ${change.username}: ${change.reason}`;
    }
}

function isGiven({ target }: MembershipChange): boolean {
    return target.kind === 'role' || target.kind === 'room-role';
}

/** `the role auditor`, `the role owner in #engineering`. */
function givenName({ target }: MembershipChange): string {
    return target.kind === 'room-role' ? `the role ${target.role} in #${target.room}` : `the ${targetName(target)}`;
}

/** What a change is about, for a list of several: names as they are, to be made plain where they are written. */
export function changeSubject(change: Change): string {
    if ('room' in change) return `#${change.room}`;
    if ('team' in change) return `team ${change.team}`;
    if ('target' in change) return targetName(change.target);
    if ('username' in change) return `account ${change.username}`;
    if ('slug' in change) return `"${change.slug}"`;
    if ('name' in change) return `"${change.name}"`;
    return 'id' in change ? change.id : 'the client id and secret';
}
