import type { Change } from '../../model/change';
import type { JournalItem } from '../../model/journal-item';
import type { StaysCode } from '../../model/plan';
import type { FieldValue } from '../../model/sso';
import type { SettingValue } from '../../model/workspace';

/** The change that takes one back, or why it stays. */
export function inverse({ change, before, made, keptAs, wasOwned }: JournalItem): Change | StaysCode {
    const reason = 'taken back';
    switch (change.kind) {
        case 'set-setting':
            return { ...change, from: change.to, to: (before ?? '') as SettingValue, reason };
        case 'set-client-id':
            return {
                kind: 'set-setting',
                area: 'entry',
                id: change.id,
                from: null,
                to: (before ?? '') as SettingValue,
                reason,
            };
        case 'set-secret':
            if (change.to !== 'settings') return 'secret_not_kept';
            if (change.found === 'empty') return { ...change, found: 'different', to: 'empty', reason };
            return keptAs === undefined ? 'secret_not_kept' : { ...change, to: 'previous', kept: keptAs, reason };
        case 'create-entry':
            return { kind: 'remove-entry', name: change.name, reason };
        case 'remove-entry':
            return { kind: 'create-entry', name: change.name, reason };
        case 'keep-credentials':
            return {
                kind: 'forget-credentials',
                clientId: typeof before === 'string' ? before : '',
                ...(keptAs === undefined ? {} : { kept: keptAs }),
                reason,
            };
        case 'create-key':
            return 'key_stays';
        case 'create-provider':
            return { kind: 'delete-provider', provider: Number(made ?? 0), name: change.name, reason };
        case 'change-provider':
            if (change.field === 'client_secret') return 'secret_not_kept';
            return {
                ...change,
                from: change.to,
                to: (before ?? null) as FieldValue,
                fromText: change.toText,
                toText: change.fromText,
                reason,
            };
        case 'create-application':
            return { kind: 'delete-application', slug: change.slug, reason };
        case 'change-application':
            return { ...change, from: change.to ?? null, to: before as FieldValue, reason };
        case 'bind-group':
            return { ...change, kind: 'unbind-group', binding: String(made ?? ''), reason };
        case 'unbind-group':
            return {
                kind: 'bind-group',
                slug: change.slug,
                groupId: change.groupId,
                group: change.group,
                reason,
            };
        case 'create-room':
            return 'room_stays';
        case 'create-team':
            return 'team_stays';
        case 'add-member':
            return { ...change, kind: 'remove-member', reason };
        case 'remove-member':
            return {
                ...change,
                kind: 'add-member',
                ...(wasOwned === false ? { isForeign: true as const } : {}),
                reason,
            };
        case 'mark-absent':
            return { ...change, kind: 'unmark-absent', reason };
        case 'unmark-absent':
            return { ...change, kind: 'mark-absent', reason };
        case 'deactivate':
            return { ...change, kind: 'reactivate', reason };
        case 'reactivate':
            return { ...change, kind: 'deactivate', reason };
        case 'forget-credentials':
        case 'delete-provider':
        case 'delete-application':
            return 'secret_not_kept';
    }
}
