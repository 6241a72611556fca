import type { Change } from '../model/change';
import { isLinkChange, isMembershipChange } from '../model/kinds';
import type { MembershipChange } from '../model/kinds/memberships';
import type { Plan } from '../model/plan';
import type { Target } from '../model/target';

interface Around {
    /** authentik uid → user id, as the links stand */
    links: ReadonlyMap<string, string>;
    /** user id of who gives the roles in rooms, and is put into a private one for it; undefined where nobody does */
    giver: string | undefined;
}

/**
 * Of a plan what is about these people alone: their links, and their places in rooms, teams and roles that are there. It was made and
 * passed through the policies as a whole, so that limits count everybody. An account without a link gets nothing, and what needs
 * somebody else's place first is left to the whole plan.
 */
export function ofPeople(plan: Plan, userIds: ReadonlySet<string>, { links, giver }: Around): Plan {
    const made = plan.changes.flatMap((change) => (change.kind === 'link-person' ? [change.userId] : []));
    const linked = new Set([...links.values(), ...made].filter((id) => userIds.has(id)));
    const isOfThem = (change: Change): boolean =>
        (isMembershipChange(change) || isLinkChange(change)) && linked.has(change.userId);
    const places = new Set(plan.changes.flatMap(placeMade));
    const entered = new Set(plan.changes.flatMap((change) => roomEntered(change, giver)));
    const isToCome = ({ target }: MembershipChange): boolean =>
        places.has(placeOf(target)) || (target.kind === 'room-role' && entered.has(target.room));
    return {
        changes: plan.changes.filter((change) => isOfThem(change) && !(isMembershipChange(change) && isToCome(change))),
        withheld: plan.withheld.filter(({ change }) => isOfThem(change)),
        notes: [],
        drift: [],
    };
}

function placeMade(change: Change): string[] {
    if (change.kind === 'create-room') return [`room ${change.room}`];
    return change.kind === 'create-team' ? [`team ${change.team}`] : [];
}

/** The room into which somebody is put who gives roles there. */
function roomEntered(change: Change, giver: string | undefined): string[] {
    if (change.kind !== 'add-member' || change.userId !== giver) return [];
    return change.target.kind === 'room' ? [change.target.room] : [];
}

function placeOf(target: Target): string {
    if ('room' in target) return `room ${target.room}`;
    return target.kind === 'team' ? `team ${target.team}` : `role ${target.role}`;
}
