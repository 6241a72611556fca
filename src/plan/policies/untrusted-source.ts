import { isEntryRow } from '../../model/entry-setting';
import { isTaking } from '../../model/kinds';
import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import { permissions } from '../../model/permissions';
import type { Ground, Policy } from '../../model/plan';
import { quoted } from '../../model/quoted';
import { unseenGroups } from '../memberships/known-groups';
import { isMissing } from '../people/is-gone';
import { allowAll, withhold } from './withhold';

/** Who is not seen may be in a group that is hidden: nothing is taken because of what a token may not look at. */
export function withholdRemovalsByPartialDirectory({ directory }: Observed): Policy {
    return directory.isPartial === true
        ? withhold((change) =>
              isTaking(change) ? { code: 'directory_partial', permission: permissions.viewGroup } : undefined,
          )
        : allowAll;
}

/** The same where the token was seen to see less than before, which only a person can tell from groups that were deleted. */
export function withholdRemovalsByUnseenGroups(observed: Observed): Policy {
    const unseen = unseenGroups(observed);
    return unseen.length > 0
        ? withhold((change) =>
              change.kind === 'remove-member' ? { code: 'groups_unseen', groups: quoted(unseen) } : undefined,
          )
        : allowAll;
}

/** The map in the entry names all groups that the rules fit: from a part of them it would lose the others. */
export function withholdChannelMapByPartialDirectory(observed: Observed): Policy {
    const unseen = unseenGroups(observed);
    const isPartial = observed.directory.isPartial === true;
    if (!isPartial && unseen.length === 0) return allowAll;
    return withhold((change) => {
        if (change.kind !== 'set-setting' || !isEntryRow(change.id, 'groups_channel_map')) return undefined;
        return isPartial
            ? { code: 'directory_partial', permission: permissions.viewGroup }
            : { code: 'groups_unseen', groups: quoted(unseen) };
    });
}

/** An account whose person is not in the list any more, where nothing tells a deleted person from a hidden one. */
export function withholdDeactivationOfUnseen({ directory }: Observed, links: Memory['links']): Policy {
    const { everyone, mayBePartial } = directory;
    if (mayBePartial !== true) return allowAll;
    const people = [...links];
    const seen = new Set(people.filter(([uid]) => everyone?.has(uid) === true).map(([, userId]) => userId));
    return withhold((change) =>
        (change.kind === 'deactivate' || change.kind === 'mark-absent') && !seen.has(change.userId)
            ? { code: 'people_unseen' }
            : undefined,
    );
}

/** What the app gave them neither. */
export function withholdRemovalsOfUnseen({ directory }: Observed, links: Memory['links']): Policy {
    if (directory.mayBePartial !== true) return allowAll;
    const missing = new Set([...links].flatMap(([uid, userId]) => (isMissing(uid, directory) ? [userId] : [])));
    return withhold((change) =>
        change.kind === 'remove-member' && missing.has(change.userId) ? { code: 'people_unseen' } : undefined,
    );
}

/** An empty directory where there was one is a fault of the token, of the network or of a hand: nothing is taken because of it. */
export function withholdRemovalsByEmptyDirectory({ directory, memory }: Observed): Policy {
    // what the app gave once came from somewhere, also where the numbers of the last run are lost
    const hasGiven = [...memory.ledger.values()].some((owned) => owned.length > 0);
    const groups = directory.groups.length === 0 && (memory.groupsBefore > 0 || hasGiven);
    const people = (directory.memberships ?? directory.users.length) === 0 && (memory.peopleBefore > 0 || hasGiven);
    const everyone = directory.everyone?.size === 0;
    if (!groups && !people && !everyone) return allowAll;
    const ground: Ground = groups
        ? { code: 'directory_empty', shown: 'groups', before: memory.groupsBefore }
        : { code: 'directory_empty', shown: 'people', before: memory.peopleBefore };
    return withhold((change) => (isTaking(change) ? ground : undefined));
}
