import type { Change } from '../../model/change';
import { isMembershipChange } from '../../model/kinds';
import type { Observed } from '../../model/observed';
import type { Policy } from '../../model/plan';
import type { Survey } from '../survey';
import { withhold } from './withhold';

/**
 * Nothing is given over a link that waits for a person; who approves the link approves what follows from it. Roles in a room wait as
 * well where the owner of the token, who gives and takes them, would have to be put into it over such a link.
 */
export function withholdUntilLinked({ guarded }: Observed, { people }: Survey): Policy {
    const waiting = new Set(
        people.withheld.flatMap(({ change }) => (change.kind === 'link-person' ? [change.userId] : [])),
    );
    return (plan) => {
        const closed = new Set(
            plan.changes.flatMap((change) =>
                change.kind === 'add-member' && change.target.kind === 'room' && isOfWaitingGiver(change.userId)
                    ? [change.target.room]
                    : [],
            ),
        );
        const isOfClosed = (change: Change): boolean =>
            isMembershipChange(change) && change.target.kind === 'room-role' && closed.has(change.target.room);
        return withhold((change) => (isOverLink(change) || isOfClosed(change) ? { code: 'link_first' } : undefined))(
            plan,
        );
    };

    function isOfWaitingGiver(userId: string): boolean {
        return userId === guarded.tokenOwner && waiting.has(userId);
    }

    function isOverLink(change: Change): boolean {
        return (change.kind === 'add-member' || change.kind === 'reactivate') && waiting.has(change.userId);
    }
}
