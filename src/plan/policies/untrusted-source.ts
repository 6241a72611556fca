import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { isRemoval, keep, withhold } from './withhold';

/** Who is not seen may be in a group that is hidden: nothing is taken because of what a token may not look at. */
export function withholdRemovalsByPartialDirectory({ directory }: Observed): Policy {
    if (directory.isPartial !== true) return keep;
    return withhold((change) =>
        isRemoval(change) || change.kind === 'mark-absent'
            ? { code: 'directory_partial', details: 'authentik_core.view_group' }
            : undefined,
    );
}

/** An empty directory where there was one is a fault of the token, of the network or of a hand: nothing is taken because of it. */
export function withholdRemovalsByEmptyDirectory({ directory, memory }: Observed): Policy {
    // what the app gave once came from somewhere, also where the numbers of the last run are lost
    const hasGiven = Object.values(memory.ledger).some((owned) => owned.length > 0);
    const groups = directory.groups.length === 0 && (memory.groupsBefore > 0 || hasGiven);
    const people = (directory.memberships ?? directory.users.length) === 0 && (memory.peopleBefore > 0 || hasGiven);
    const everyone = directory.everyone !== undefined && Object.keys(directory.everyone).length === 0;
    if (!groups && !people && !everyone) return keep;
    const measured = groups ? '0 groups' : '0 people';
    const before = groups ? memory.groupsBefore : memory.peopleBefore;
    const limit = before > 0 ? `${before} before` : 'some before';
    return withhold((change) =>
        isRemoval(change) || change.kind === 'mark-absent' ? { code: 'directory_empty', measured, limit } : undefined,
    );
}
