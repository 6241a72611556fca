import type { Change } from './change';
import type { Made, Reference } from './made';

/**
 * A change of a record. One that a version before 0.2 has written gives its reason in words, which are told as they are, and has
 * nothing where the run itself makes what is meant.
 */
export function changeNow(stored: Change): Change {
    const reason: unknown = stored.reason;
    const change =
        typeof reason === 'string' ? { ...stored, reason: { code: 'reason.told' as const, reason } } : stored;
    switch (change.kind) {
        case 'create-provider':
            return { ...change, signingKey: referenceNow(change.signingKey, 'key') };
        case 'create-application':
            return { ...change, provider: referenceNow(change.provider, 'provider') };
        case 'change-provider':
            return change.field === 'signing_key' && change.to === '' ? { ...change, to: { made: 'key' } } : change;
        case 'change-application':
            return { ...{ to: { made: 'provider' } }, ...change };
        default:
            return change;
    }
}

function referenceNow<Id extends string | number, What extends Made['made']>(
    stored: Reference<Id, What> | Id | null | undefined,
    made: What,
): Reference<Id, What> {
    if (stored === undefined || stored === null) return { made };
    return typeof stored === 'object' ? stored : { id: stored };
}
