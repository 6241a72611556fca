import type { Desired } from '../../model/desired';
import { isEntryChange, isSsoChange } from '../../model/kinds';
import type { Ground, Policy } from '../../model/plan';
import type { Observed } from '../../model/observed';
import { entryOfOthers, type EntryOfOthers } from '../entry/entry-of-others';
import { allowAll, withhold } from './withhold';

/**
 * An entry that somebody else has set up is not written over: a person says whether its values are replaced, or adopts them into the
 * settings of the app. One of another provider is left alone, whatever is said. authentik's side waits with it, which is set up for
 * whatever the entry will hold.
 */
export function withholdEntryOfOthers(desired: Desired, observed: Observed): Policy {
    const found = entryOfOthers(desired, observed);
    if (!found) return allowAll;
    const ground = groundOf(found, desired.entry?.name ?? '');
    const hold = withhold((change) => (isEntryChange(change) || isSsoChange(change) ? ground : undefined));
    // one that holds what the app would write is as good as its own
    return (plan) => (found.is === 'in-use' && !plan.changes.some(isEntryChange) ? plan : hold(plan));
}

function groundOf(found: EntryOfOthers, entry: string): Ground {
    return found.is === 'in-use'
        ? { code: 'entry_in_use', entry }
        : { code: 'entry_of_other', entry, leadsTo: found.url };
}
