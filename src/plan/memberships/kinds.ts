import type { MembershipChange, RoomChange } from '../../model/change';
import { targetKey, targetWords, type Target } from '../../model/target';
import { comes, goes, takenBack, type KindOfChange, type KindsOf, type TokenUse } from '../kind';

/** Neither can lock anybody out, and authentik has no part in them. */
const inWorkspace = {
    isRisky: () => false,
    permissions: () => [],
    changesDiscovery: () => false,
    drift: () => undefined,
    expected: () => ({}),
} satisfies Partial<KindOfChange<RoomChange | MembershipChange>>;

export const roomKinds: KindsOf<RoomChange> = {
    'create-room': {
        ...inWorkspace,
        ...comes,
        subject: ({ room }) => `room ${room}`,
        about: ({ room }) => ({ code: 'target.room', room }),
        phase: 'rooms',
        area: () => 'rooms',
        takes: 'nothing',
        needsToken: () => undefined,
        back: () => 'room_stays',
    },
    'create-team': {
        ...inWorkspace,
        ...comes,
        subject: ({ team }) => `team ${team}`,
        about: ({ team }) => ({ code: 'target.team', team }),
        phase: 'teams',
        area: () => 'teams',
        takes: 'nothing',
        needsToken: () => 'act',
        back: () => 'team_stays',
    },
};

export const membershipKinds: KindsOf<MembershipChange> = {
    'add-member': {
        ...inWorkspace,
        ...comes,
        subject: memberOf,
        about: ({ target }) => targetWords(target),
        phase: 'additions',
        area: () => 'memberships',
        takes: 'nothing',
        needsToken: ({ target }) => tokenUses[target.kind],
        back: (change) => ({ ...change, kind: 'remove-member', reason: takenBack }),
    },
    'remove-member': {
        ...inWorkspace,
        ...goes,
        subject: memberOf,
        about: ({ target }) => targetWords(target),
        phase: 'removals',
        area: () => 'memberships',
        takes: 'now',
        needsToken: ({ target }) => tokenUses[target.kind],
        back: (change, { wasOwned }) => ({
            ...change,
            kind: 'add-member',
            ...(wasOwned === false ? { isForeign: true as const } : {}),
            reason: takenBack,
        }),
    },
};

/** Teams and roles are REST only (docs/servers/rocket-chat.md#roles-and-accounts). */
const tokenUses: Readonly<Record<Target['kind'], TokenUse | undefined>> = {
    room: undefined,
    team: 'read teams',
    role: 'read roles',
    'room-role': 'act',
};

function memberOf({ target, userId }: MembershipChange): string {
    return `member ${targetKey(target)} ${userId}`;
}
