import type { Change } from './change';
import type { FieldValue } from './sso';
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
    /** for a member of a room or a role in it: which room the name meant, where that was known */
    roomId?: string;
    /** for a member who was taken out: whether the ledger held the membership */
    wasOwned?: boolean;
}

/** What a thing holds now: a value, whether a member is in, whether an object exists; undefined where it is gone. */
export type CurrentValue = SettingValue | FieldValue | null | undefined;
