import type { Change } from './change';
import type { FieldValue } from './sso';
import { targetKey } from './target';
import type { SettingValue } from './workspace';

/** What one change of a run did, with what undo needs: written down before the change is made, completed after it. */
export interface JournalItem {
    change: Change;
    /** the value right before; null for none. Absent where it would be a secret, and where there is no value */
    before?: SettingValue | FieldValue | null;
    /** id of what was made in authentik; for the credentials and the entry's client id, the client id */
    made?: string | number;
    /** how an object of several parts was left, as text to compare; a checksum where it would be a secret */
    left?: string;
    /** under which key the replaced secret was kept in the hidden setting */
    keptAs?: string;
    /** for a member who was taken out: whether the ledger held the membership */
    wasOwned?: boolean;
}

/** Names the thing that a change touches: two changes with the same subject touch the same thing. */
export function subjectOf(change: Change): string {
    switch (change.kind) {
        case 'set-setting':
        case 'set-client-id':
        case 'set-secret':
            return `setting ${change.id}`;
        case 'create-entry':
        case 'remove-entry':
            return `entry ${change.name}`;
        case 'keep-credentials':
        case 'forget-credentials':
            return 'credentials';
        case 'create-key':
            return `key ${change.name}`;
        case 'create-provider':
            return `provider ${change.name}`;
        case 'delete-provider':
            return `provider ${change.name}`;
        case 'change-provider':
            return `provider ${change.provider} ${change.field}`;
        case 'create-application':
        case 'delete-application':
            return `application ${change.slug}`;
        case 'change-application':
            return `application ${change.slug} ${change.field}`;
        case 'bind-group':
        case 'unbind-group':
            return `binding ${change.slug} ${change.groupId}`;
        case 'create-room':
            return `room ${change.room}`;
        case 'create-team':
            return `team ${change.team}`;
        case 'add-member':
        case 'remove-member':
            return `member ${targetKey(change.target)} ${change.userId}`;
        case 'mark-absent':
        case 'unmark-absent':
            return `absence ${change.userId}`;
        case 'deactivate':
        case 'reactivate':
            return `account ${change.userId}`;
    }
}
