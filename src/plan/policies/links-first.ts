import { isMembershipChange } from '../../model/kinds';
import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import type { Survey } from '../survey';
import { allowAll, withhold } from './withhold';

/** Nothing is given over a link that waits for a person; who approves the link approves what follows from it. */
export function withholdUntilLinked({ people }: Survey): Policy {
    const waiting = new Set(
        people.withheld.flatMap(({ change }) => (change.kind === 'link-person' ? [change.userId] : [])),
    );
    if (waiting.size === 0) return allowAll;
    return withhold((change) =>
        (change.kind === 'add-member' || change.kind === 'reactivate') && waiting.has(change.userId)
            ? { code: 'link_first' }
            : undefined,
    );
}

/**
 * Roles in a room wait as well where the owner of the token, who gives and takes them, would have to be put into it over such a link.
 * It comes behind what nobody can approve: whoever approves the link must not take a role from somebody who is protected.
 */
export function withholdRolesUntilLinked({ guarded }: Observed): Policy {
    return (plan) => {
        const closed = new Set(
            plan.withheld.flatMap(({ code, change }) =>
                code === 'link_first' &&
                change.kind === 'add-member' &&
                change.target.kind === 'room' &&
                change.userId === guarded.tokenOwner
                    ? [change.target.room]
                    : [],
            ),
        );
        if (closed.size === 0) return plan;
        return withhold((change) =>
            isMembershipChange(change) && change.target.kind === 'room-role' && closed.has(change.target.room)
                ? { code: 'link_first' }
                : undefined,
        )(plan);
    };
}
