import { given } from '../given';
import type { CurrentValue, JournalItem } from '../journal-item';
import type { Reason } from '../reason';
import { inAuthentik, ofUndo } from './in-authentik';
import { takenBack, type KindsOf } from './kind';

/** The client id and secret in the settings of the app, which both sides share. */
export type CredentialChange =
    /** fills `client_id` and `client_secret` of the settings: generated, or taken from the provider */
    | {
          kind: 'keep-credentials';
          source: 'generated' | 'provider';
          provider?: number;
          clientId?: string;
          reason: Reason;
      }
    /** made by undo only: the client id of before, and its secret where that was kept; empty for none */
    | { kind: 'forget-credentials'; clientId: string; kept?: string; reason: Reason };

export const credentialKinds: KindsOf<CredentialChange> = {
    'keep-credentials': {
        ...inAuthentik,
        subject: () => 'credentials',
        about: () => ({ code: 'subject.credentials' }),
        phase: 'credentials',
        permissions: () => [],
        changesDiscovery: () => false,
        drift: () => undefined,
        expected: () => ({}),
        back: (change, { before, keptAs }) => ({
            kind: 'forget-credentials',
            clientId: typeof before === 'string' ? before : '',
            ...given({ kept: keptAs }),
            reason: takenBack,
        }),
        isThere: () => true,
        isAsLeft: areCredentialsAsLeft,
        isBack: (change, item, now) =>
            !areCredentialsAsLeft(change, item, now) && clientIdIn(now) === (item.before ?? ''),
        valueBefore: () => undefined,
        changedTo: () => ({ code: 'state.other_credentials' }),
    },
    'forget-credentials': {
        ...inAuthentik,
        ...ofUndo,
        subject: () => 'credentials',
        about: () => ({ code: 'subject.credentials' }),
        phase: 'credentials',
        permissions: () => [],
        changesDiscovery: () => false,
        drift: () => undefined,
        expected: () => ({}),
    },
};

function areCredentialsAsLeft(change: CredentialChange, { left }: JournalItem, now: CurrentValue): boolean {
    return left === undefined ? now !== undefined : now === left;
}

/** Client id and checksum of the secret, as `credentialsAsText` writes them. */
function clientIdIn(value: CurrentValue): string {
    return typeof value === 'string' ? (value.split(' ')[0] ?? '') : '';
}
