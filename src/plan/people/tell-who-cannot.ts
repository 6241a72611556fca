import type { AccountRefusal, LoginRefusal } from '../../model/login';
import type { PeoplePicture, PersonStanding } from '../../model/people-picture';
import type { Note } from '../../model/plan';
import type { RefusalDetail } from '../../model/words';

/** Nobody is told to wait for an account who cannot log in: they are told why they cannot. */
export function tellWhoCannot(notes: readonly Note[], picture: PeoplePicture | undefined): Note[] {
    const byName = new Map((picture?.people ?? []).map((person) => [person.username, person]));
    return notes.map((note): Note => {
        const { code, subject } = note;
        if (code !== 'person_without_account' || typeof subject !== 'string') return note;
        const person = byName.get(subject);
        if (person?.chance !== 'out') return note;
        const details = refusalDetail(person);
        if (details) return { code: 'person_cannot_log_in', subject, details };
        return { code: 'person_shares_login', subject, ...(person.other !== undefined && { details: person.other }) };
    });
}

/** Why somebody cannot log in; undefined where nothing refuses them. */
export function refusalDetail({ refusal, account = '', reason = '' }: PersonStanding): RefusalDetail | undefined {
    if (refusal === undefined) return undefined;
    if (refusal === 'field_not_found') return { code: `detail.refused.${refusal}`, missing: reason };
    return isAboutAccount(refusal)
        ? { code: `detail.refused.${refusal}`, account }
        : { code: `detail.refused.${refusal}` };
}

const aboutAccounts: readonly LoginRefusal[] = [
    'merge_refused',
    'username_taken',
    'email_taken',
    'identity_taken',
    'address_taken',
    'not_activated',
] satisfies readonly AccountRefusal[];

function isAboutAccount(refusal: LoginRefusal): refusal is AccountRefusal {
    return aboutAccounts.includes(refusal);
}
