import type { Made, Reference } from './made';
import type { Reason } from './reason';
import type { Flow, ProviderField, FieldValue, ApplicationField } from './sso';
import type { Target } from './target';
import type { ShownValue } from './words';
import type { RoomType, SettingValue } from './workspace';

/** What a run does to the custom OAuth entry. */
export type EntryChange =
    | { kind: 'create-entry'; name: string; reason: Reason }
    /** the client id, where only the run itself makes or finds it */
    | { kind: 'set-client-id'; id: string; from: SettingValue | null; reason: Reason }
    /** `to`: the secret of the settings, one that was replaced before, or none */
    | {
          kind: 'set-secret';
          id: string;
          found: 'different' | 'empty';
          to: 'settings' | 'previous' | 'empty';
          /** for the previous one: the key under which it was kept */
          kept?: string;
          reason: Reason;
      }
    /** made by undo only */
    | { kind: 'remove-entry'; name: string; reason: Reason };

export interface SettingChange {
    kind: 'set-setting';
    area: 'entry' | 'restriction';
    id: string;
    from: SettingValue | null;
    to: SettingValue;
    reason: Reason;
}

export type RoomChange =
    | { kind: 'create-room'; room: string; type: RoomType; creator: string; hidesJoined?: true; reason: Reason }
    | { kind: 'create-team'; team: string; type: RoomType; hidesJoined?: true; reason: Reason };

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

/** `mark-absent` begins the grace period of a person who is deactivated in authentik or gone from it. */
export type AccountChange =
    AccountOf<'mark-absent'> | AccountOf<'unmark-absent'> | AccountOf<'deactivate'> | AccountOf<'reactivate'>;

interface AccountOf<K> {
    kind: K;
    userId: string;
    username: string;
    reason: Reason;
}

/** What takes something from a person: a membership, a role, or the account itself. */
export type Removal = ChangeOf<'remove-member' | 'deactivate'>;

/** One change from observed to desired, with its reason. */
export type Change = EntryChange | SettingChange | RoomChange | MembershipChange | AccountChange | SsoChange;

export type ChangeKind = Change['kind'];

export type ChangeOf<K extends ChangeKind> = Extract<Change, { kind: K }>;

/** On authentik's side, or the credentials that both sides share. */
export type SsoChange =
    /** fills `client_id` and `client_secret` of the settings: generated, or taken from the provider */
    | {
          kind: 'keep-credentials';
          source: 'generated' | 'provider';
          provider?: number;
          clientId?: string;
          reason: Reason;
      }
    /** where there is no usable key at all */
    | { kind: 'create-key'; name: string; reason: Reason }
    | {
          kind: 'create-provider';
          name: string;
          authorizationFlow: Flow;
          invalidationFlow: Flow;
          redirectUri: string;
          mappings: readonly string[];
          signingKey: Reference<string, 'key'>;
          reason: Reason;
      }
    | {
          kind: 'change-provider';
          provider: number;
          name: string;
          field: ProviderField;
          /** null for a secret, which no plan holds */
          from: FieldValue;
          /** null for a secret; for `signing_key` it would sign with the client secret */
          to: FieldValue | Made<'key'>;
          /** both as they are shown, such as addresses or names of mappings */
          fromText: ShownValue;
          toText: ShownValue;
          reason: Reason;
      }
    | {
          kind: 'create-application';
          slug: string;
          name: string;
          launchUrl: string;
          provider: Reference<number, 'provider'>;
          reason: Reason;
      }
    | {
          kind: 'change-application';
          slug: string;
          field: ApplicationField;
          from: FieldValue;
          to: FieldValue | Made<'provider'>;
          reason: Reason;
      }
    | { kind: 'bind-group'; slug: string; groupId: string; group: string; reason: Reason }
    | { kind: 'unbind-group'; slug: string; groupId: string; group: string; binding: string; reason: Reason }
    /** made by undo only, as the two below: the client id of before, and its secret where that was kept; empty for none */
    | { kind: 'forget-credentials'; clientId: string; kept?: string; reason: Reason }
    | { kind: 'delete-provider'; provider: number; name: string; reason: Reason }
    | { kind: 'delete-application'; slug: string; reason: Reason };
