import type { ChangeOf } from '../../model/change';
import type { Observed } from '../../model/observed';
import type { Note, PlanPart } from '../../model/plan';
import { targetKey, targetWords, type Target } from '../../model/target';
import type { ManagedTarget } from '../memberships/managed-target';
import type { Survey } from '../survey';

/**
 * What no rule names any more stays, and is said. The one who leaves by themselves is the owner of the token: the app put them into a
 * private room to give its roles, and nobody asked for that.
 */
export function diffLeftovers(observed: Observed, found: Pick<Survey, 'leftovers' | 'linked'>): PlanPart {
    const changes = ownerLeaves(observed, found);
    const left = new Set(changes.map(({ target }) => targetKey(target)));
    const stay = found.leftovers.filter(({ wanted, owned }) => owned.size > 1 || !left.has(targetKey(wanted.target)));
    return { changes, withheld: [], notes: leftoverNotes(stay) };
}

function ownerLeaves(
    { guarded, accounts, rooms }: Observed,
    { leftovers, linked }: Pick<Survey, 'leftovers' | 'linked'>,
): ChangeOf<'remove-member'>[] {
    const owner = accounts.find(({ id }) => id === guarded.tokenOwner);
    // somebody with a link may be there by their groups
    if (!owner || linked.has(owner.id)) return [];
    const isPutIn = ({ wanted, id, state, owned, holders }: ManagedTarget): boolean =>
        wanted.target.kind === 'room' &&
        state === 'there' &&
        rooms.some((room) => room.id === id && room.type === 'private') &&
        owned.has(owner.id) &&
        ![...holders.values()].some((ids) => ids.has(owner.id));
    return leftovers.filter(isPutIn).map(({ wanted }) => ({
        kind: 'remove-member',
        target: wanted.target,
        userId: owner.id,
        username: owner.username,
        reason: { code: 'reason.gives_no_role_any_more' },
    }));
}

/** One for each room, with the roles in it, for each role in a room that the rules name still, and for each team and role. */
function leftoverNotes(leftovers: readonly ManagedTarget[]): Note[] {
    const places = new Map<string, { target: Target; count: number }>();
    const rooms = new Set(leftovers.map(({ wanted }) => targetKey(wanted.target)));
    for (const { wanted, owned } of leftovers) {
        const room = placeOf(wanted.target);
        // of a room that a rule names still, it is the role alone
        const target = rooms.has(targetKey(room)) ? room : wanted.target;
        const place = places.get(targetKey(target)) ?? { target, count: 0 };
        places.set(targetKey(target), { target, count: place.count + owned.size });
    }
    return [...places.values()].map(({ target, count }) => {
        return { code: 'left_over', subject: targetWords(target), details: { code: 'detail.given', count } };
    });
}

function placeOf(target: Target): Target {
    return target.kind === 'room-role' ? { kind: 'room', room: target.room } : target;
}
