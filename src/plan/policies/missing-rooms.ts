import type { Change } from '../../model/change';
import type { Desired } from '../../model/desired';
import { isRoomChange } from '../../model/kinds';
import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import { knowsAllAccounts } from '../people/knows-accounts';
import { allowAll, withhold } from './withhold';

/** Where missing rooms and teams are not to be created, nobody can be put into them either. */
export function withholdCreationBySetting({ createRooms }: Desired): Policy {
    if (createRooms) return allowAll;
    return (plan) => {
        const missing = new Set(plan.changes.filter(isRoomChange).map(placeOf));
        return withhold((change) =>
            missing.has(placeOf(change)) ? { code: 'rooms_not_created_by_setting' } : undefined,
        )(plan);
    };
}

/**
 * A room needs an owner: where the settings name somebody who is not there, the room is not made, and nobody waits at a step for it.
 * Whether somebody is there is known where all accounts are; rocket.cat is on every server.
 */
export function withholdRoomsWithoutOwner({ roomCreator: owner }: Desired, observed: Observed): Policy {
    const isThere = owner === 'rocket.cat' || observed.accounts.some(({ username }) => username === owner);
    if (isThere || !knowsAllAccounts(observed)) return allowAll;
    return (plan) => {
        const rooms = plan.changes.filter(({ kind }) => kind === 'create-room').map(placeOf);
        const missing = new Set(rooms);
        return withhold((change) => (missing.has(placeOf(change)) ? { code: 'room_owner_missing', owner } : undefined))(
            plan,
        );
    };
}

/** Names the room or team that a change is about; undefined for any other change. */
function placeOf(change: Change): string | undefined {
    const target = 'target' in change ? change.target : change;
    if ('room' in target) return `#${target.room}`;
    return 'team' in target ? `team ${target.team}` : undefined;
}
