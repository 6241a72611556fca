import type { SsoChange, SsoUndoChange } from './sso-types';
import type { Target } from './target';
import type { RoomType, SettingValue } from './types';

/** What a run does to the custom OAuth entry. */
export type EntryChange =
    | { kind: 'create-entry'; name: string; reason: string }
    /** the client id, where only the run itself makes or finds it */
    | { kind: 'set-client-id'; id: string; from: SettingValue | null; reason: string }
    /** `to`: the secret of the settings, one that was replaced before, or none */
    | {
          kind: 'set-secret';
          id: string;
          found: 'different' | 'empty';
          to: 'settings' | 'previous' | 'empty';
          /** for the previous one: the key under which it was kept */
          kept?: string;
          reason: string;
      };

export interface SettingChange {
    kind: 'set-setting';
    area: 'entry' | 'restriction';
    id: string;
    from: SettingValue | null;
    to: SettingValue;
    reason: string;
}

export type RoomChange =
    | { kind: 'create-room'; room: string; type: RoomType; creator: string; reason: string }
    | { kind: 'create-team'; team: string; type: RoomType; reason: string };

/** Members of a room or team, holders of a role, owners and moderators of a room. */
export type MembershipChange = MembershipOf<'add-member'> | MembershipOf<'remove-member'>;

interface MembershipOf<K> {
    kind: K;
    target: Target;
    userId: string;
    username: string;
    /** given back by undo to somebody who did not have it from the app: it does not enter the ledger */
    isForeign?: true;
    reason: string;
}

/** `mark-absent` begins the grace period of a person who is deactivated in authentik or gone from it. */
export type AccountChange =
    AccountOf<'mark-absent'> | AccountOf<'unmark-absent'> | AccountOf<'deactivate'> | AccountOf<'reactivate'>;

interface AccountOf<K> {
    kind: K;
    userId: string;
    username: string;
    reason: string;
}

/** What takes changes back; made by undo only. */
export type UndoChange =
    | { kind: 'remove-entry'; name: string; reason: string }
    /** puts the client id of before back into the settings, and its secret where that was kept; empty for none */
    | { kind: 'forget-credentials'; clientId: string; kept?: string; reason: string }
    | SsoUndoChange;

/** One change from observed to desired, with its reason in words. */
export type Change =
    EntryChange | SettingChange | RoomChange | MembershipChange | AccountChange | SsoChange | UndoChange;

export type ChangeKind = Change['kind'];

export type ChangeOf<K extends ChangeKind> = Extract<Change, { kind: K }>;

const entryKinds: readonly string[] = ['create-entry', 'set-client-id', 'set-secret', 'remove-entry'];

export function isEntryChange(change: Change): boolean {
    return entryKinds.includes(change.kind) || (change.kind === 'set-setting' && change.area === 'entry');
}

const ssoKinds: readonly string[] = [
    'keep-credentials',
    'create-key',
    'create-provider',
    'change-provider',
    'create-application',
    'change-application',
    'bind-group',
    'unbind-group',
    'delete-provider',
    'delete-application',
    'forget-credentials',
];

export type AnySsoChange = SsoChange | SsoUndoChange | ChangeOf<'forget-credentials'>;

/** On authentik's side, or the credentials that both sides share. */
export function isSsoChange(change: Change): change is AnySsoChange {
    return ssoKinds.includes(change.kind);
}
