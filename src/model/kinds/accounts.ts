import type { Reason } from '../reason';
import { inWorkspace } from './in-workspace';
import { comes, goes, takenBack, type KindOfChange, type KindsOf } from './kind';

/** `mark-absent` begins the grace period of a person who is deactivated in authentik or gone from it. */
export type AccountChange =
    AccountOf<'mark-absent'> | AccountOf<'unmark-absent'> | AccountOf<'deactivate'> | AccountOf<'reactivate'>;

interface AccountOf<K> {
    kind: K;
    userId: string;
    username: string;
    reason: Reason;
}

const ofAccount = {
    ...inWorkspace,
    area: () => 'accounts',
} satisfies Partial<KindOfChange<AccountChange>>;

export const accountKinds: KindsOf<AccountChange> = {
    'mark-absent': {
        ...ofAccount,
        ...comes,
        subject: absenceOf,
        about: ({ username }) => ({ code: 'subject.account', username }),
        phase: 'absences',
        takes: 'later',
        needsToken: () => undefined,
        back: (change) => ({ ...change, kind: 'unmark-absent', reason: takenBack }),
    },
    'unmark-absent': {
        ...ofAccount,
        ...goes,
        subject: absenceOf,
        about: ({ username }) => ({ code: 'subject.account', username }),
        phase: 'absences',
        takes: 'nothing',
        needsToken: () => undefined,
        back: (change) => ({ ...change, kind: 'mark-absent', reason: takenBack }),
    },
    deactivate: {
        ...ofAccount,
        ...goes,
        subject: accountOf,
        about: ({ username }) => ({ code: 'subject.account', username }),
        phase: 'deactivations',
        takes: 'now',
        needsToken: () => undefined,
        back: (change) => ({ ...change, kind: 'reactivate', reason: takenBack }),
    },
    reactivate: {
        ...ofAccount,
        ...comes,
        subject: accountOf,
        about: ({ username }) => ({ code: 'subject.account', username }),
        phase: 'returns',
        takes: 'nothing',
        // the engine can deactivate, and no more (docs/servers/rocket-chat.md#roles-and-accounts)
        needsToken: () => 'act',
        back: (change) => ({ ...change, kind: 'deactivate', reason: takenBack }),
    },
};

function absenceOf({ userId }: AccountChange): string {
    return `absence ${userId}`;
}

function accountOf({ userId }: AccountChange): string {
    return `account ${userId}`;
}
