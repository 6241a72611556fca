import { isEntryChange } from '../change';
import type { Observed, Policy } from '../types';
import { keep, withhold } from './withhold';

/** The engine has no way to create a server setting; an administrator's token, or a click in the admin panel, does it. */
export function withholdEntryCreationWithoutToken({ entry, canUseRest }: Observed): Policy {
    if (entry.exists || canUseRest) return keep;
    return withhold((change) => {
        if (change.kind === 'create-entry') return { code: 'entry_needs_token' };
        return isEntryChange(change) ? { code: 'entry_not_created' } : undefined;
    });
}
