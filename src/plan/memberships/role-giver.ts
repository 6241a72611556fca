import type { Desired } from '../../model/desired';
import type { Observed } from '../../model/observed';
import type { ManagedTarget } from './managed-target';

/**
 * With the owner of the personal access token among the people of each private room in which a rule gives roles: nobody else can
 * give them, and REST refuses callers who are not in the room, since `add-user-to-any-p-room` is nobody's by default
 * (docs/servers/rocket-chat.md#rest). They are put in where there is a role to give or take, and belong there as long as a rule
 * gives any.
 */
export function withRoleGiver(
    targets: readonly ManagedTarget[],
    { removals }: Desired,
    { guarded, accounts, rooms }: Observed,
): ManagedTarget[] {
    const giver = accounts.find(({ id, isActive }) => id === guarded.tokenOwner && isActive);
    if (!giver) return [...targets];
    const roles = targets.filter(({ wanted }) => wanted.target.kind === 'room-role');
    return targets.map((managed) => {
        const { wanted, people, present } = managed;
        if (wanted.target.kind !== 'room' || people.has(giver.id) || !isPrivate(managed)) return managed;
        const given = roles.filter((role) => roomKey(role) === roomKey(managed));
        const isNeeded = given.some((role) => present.has(giver.id) || isOpen(role));
        if (!isNeeded) return managed;
        return {
            ...managed,
            people: new Map([...people, [giver.id, { account: giver, reason: { code: 'reason.gives_roles' } }]]),
        };
    });

    function isPrivate({ id, wanted }: ManagedTarget): boolean {
        // as it will be created: see `creations`
        if (id === undefined) return wanted.type !== 'channel';
        return rooms.find((room) => room.id === id)?.type === 'private';
    }

    function isOpen({ people, present, owned }: ManagedTarget): boolean {
        const mayGo = removals.policy === 'strict' ? present : removals.policy === 'owned' ? owned : [];
        return [...people.keys()].some((id) => !present.has(id)) || [...mayGo].some((id) => !people.has(id));
    }
}

/** The same for a room and for the roles in it. */
export function roomKey({ id, wanted }: ManagedTarget): string | undefined {
    return id ?? ('room' in wanted.target ? wanted.target.room : undefined);
}
