import type { Change } from '../../model/change';
import type { Desired } from '../../model/desired';
import { isRoomChange } from '../../model/kinds';
import type { Policy } from '../../model/plan';
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

/** Names the room or team that a change is about; undefined for any other change. */
function placeOf(change: Change): string | undefined {
    const target = 'target' in change ? change.target : change;
    if ('room' in target) return `#${target.room}`;
    return 'team' in target ? `team ${target.team}` : undefined;
}
