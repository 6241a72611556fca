import { isEntryChange } from '../change';
import type { Desired, Policy } from '../types';
import { withhold } from './withhold';

/** An entry without client id and secret would be a login button that never works. */
export function withholdEntryWithoutCredentials({ entry }: Desired): Policy {
    const isTyped = entry !== undefined && entry.clientId !== '' && entry.hasSecret;
    return (plan) => {
        if (isTyped || plan.changes.some(({ kind }) => kind === 'keep-credentials')) return plan;
        return withhold((change) => (isEntryChange(change) ? { code: 'entry_without_credentials' } : undefined))(plan);
    };
}
