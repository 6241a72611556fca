import type { JournalItem } from '../../model/journal-item';
import type { FieldValue } from '../../model/sso';
import type { SettingValue } from '../../model/workspace';
import { isSameValue } from '../../model/same-value';

/** What a thing holds now: a value, whether a member is in, whether an object exists; undefined where it is gone. */
export type CurrentValue = SettingValue | FieldValue | null | undefined;

/** Whether the thing is as the run left it. */
export function isAsLeft({ change, left, made }: JournalItem, now: CurrentValue): boolean {
    switch (change.kind) {
        case 'set-setting':
            return now === change.to;
        case 'set-client-id':
        case 'set-secret':
            return now === 'settings' || (change.kind === 'set-client-id' && now === made);
        case 'keep-credentials':
            return left === undefined ? now !== undefined : now === left;
        case 'change-provider':
        case 'change-application':
            return change.to === undefined ? now !== undefined : isSameValue(now, change.to);
        case 'create-provider':
        case 'create-application':
            return left === undefined ? now !== undefined && now !== false : now === left;
        case 'remove-member':
        case 'unmark-absent':
        case 'deactivate':
        case 'unbind-group':
        case 'remove-entry':
            return now === false;
        default:
            return now === true;
    }
}

/** Whether the thing is as it was before the run. */
export function isBack(item: JournalItem, now: CurrentValue): boolean {
    const { change, before } = item;
    switch (change.kind) {
        case 'set-setting':
        case 'change-provider':
        case 'change-application':
            return now === undefined || isSameValue(now, before ?? null);
        case 'set-client-id':
            return now === undefined || now === (before ?? '');
        case 'set-secret':
            return now === undefined || now === 'empty';
        case 'keep-credentials':
            return !isAsLeft(item, now) && clientIdIn(now) === (before ?? '');
        case 'remove-member':
        case 'unmark-absent':
        case 'deactivate':
        case 'unbind-group':
        case 'remove-entry':
            return now === true;
        default:
            return now === undefined || now === false;
    }
}

/** What the thing holds once the change is taken back, in the form that the two above look at. */
export function valueBefore({ change, before }: JournalItem): CurrentValue {
    switch (change.kind) {
        case 'set-setting':
        case 'change-provider':
        case 'change-application':
            return before ?? null;
        case 'set-client-id':
            return before ?? '';
        case 'set-secret':
            return change.found === 'empty' ? 'empty' : 'settings';
        case 'keep-credentials':
        case 'create-provider':
        case 'create-application':
            return undefined;
        case 'remove-member':
        case 'unmark-absent':
        case 'deactivate':
        case 'unbind-group':
        case 'remove-entry':
            return true;
        default:
            return false;
    }
}

/** Client id and checksum of the secret, as `credentialsAsText` writes them. */
function clientIdIn(value: CurrentValue): string {
    return typeof value === 'string' ? (value.split(' ')[0] ?? '') : '';
}
