import type { Change } from './change';
import { targetWords } from './target';
import type { SubjectWords, TargetWords } from './words';

/** What a change is about, as it is said; the id of a setting, and the like, stands for itself. */
export function subjectWords(change: Change): string | SubjectWords | TargetWords {
    switch (change.kind) {
        case 'set-setting':
        case 'set-client-id':
        case 'set-secret':
            return change.id;
        case 'create-entry':
        case 'remove-entry':
            return { code: 'subject.entry', name: change.name };
        case 'keep-credentials':
        case 'forget-credentials':
            return { code: 'subject.credentials' };
        case 'create-key':
            return { code: 'subject.key', name: change.name };
        case 'create-provider':
        case 'delete-provider':
            return { code: 'subject.provider', name: change.name };
        case 'change-provider':
            return { code: 'subject.provider_field', field: change.field, name: change.name };
        case 'create-application':
        case 'delete-application':
            return { code: 'subject.application', slug: change.slug };
        case 'change-application':
            return { code: 'subject.application_field', field: change.field, slug: change.slug };
        case 'bind-group':
        case 'unbind-group':
            return { code: 'subject.binding', group: change.group, slug: change.slug };
        case 'create-room':
            return { code: 'target.room', room: change.room };
        case 'create-team':
            return { code: 'target.team', team: change.team };
        case 'add-member':
        case 'remove-member':
            return targetWords(change.target);
        case 'mark-absent':
        case 'unmark-absent':
        case 'deactivate':
        case 'reactivate':
            return { code: 'subject.account', username: change.username };
    }
}
