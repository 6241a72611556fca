import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { quoted } from '../../model/quoted';
import { placeOf, undecidedTogether } from '../memberships/fall-together';
import type { ManagedTarget } from '../memberships/managed-target';
import { allowAll, withhold } from './withhold';

/** Into a private room that different groups would share by the way their names are written, nobody is put before it is decided. */
export function withholdSharingByName(observed: Observed, targets: readonly ManagedTarget[]): Policy {
    const undecided = undecidedTogether(targets, observed);
    if (undecided.size === 0) return allowAll;
    return withhold((change) => {
        const place = undecided.get(placeOf(change) ?? '');
        return place && { code: 'names_fall_together', groups: quoted(place.groups) };
    });
}
