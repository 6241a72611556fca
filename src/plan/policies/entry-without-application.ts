import { isEntryChange, type ChangeKind } from '../change';
import type { Policy } from '../types';
import { withhold } from './withhold';

const setUp: readonly ChangeKind[] = ['create-provider', 'create-application'];

/** An entry for a client that authentik does not know lets nobody in: it waits until provider and application can be made. */
export const withholdEntryWithoutApplication: Policy = (plan) => {
    const isMissing = plan.withheld.some(({ change }) => setUp.includes(change.kind));
    return isMissing
        ? withhold((change) => (isEntryChange(change) ? { code: 'entry_without_application' } : undefined))(plan)
        : plan;
};
