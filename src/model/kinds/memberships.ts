import type { Reason } from '../reason';
import { targetKey, targetWords, type Target } from '../target';
import { inWorkspace } from './in-workspace';
import { comes, goes, takenBack, type KindsOf, type TokenUse } from './kind';

/** Members of a room or team, holders of a role, owners and moderators of a room. */
export type MembershipChange = MembershipOf<'add-member'> | MembershipOf<'remove-member'>;

interface MembershipOf<K> {
    kind: K;
    target: Target;
    userId: string;
    username: string;
    /** given back by undo to somebody who did not have it from the app: it does not enter the ledger */
    isForeign?: true;
    reason: Reason;
}

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
        changedTo: () => ({ code: 'state.gone' }),
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
        changedTo: () => ({ code: 'state.gone' }),
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
