import type { AccountChange } from './kinds/accounts';
import type { ApplicationChange } from './kinds/application';
import type { CredentialChange } from './kinds/credentials';
import type { EntryChange, SettingChange } from './kinds/entry';
import type { LinkChange } from './kinds/links';
import type { MembershipChange } from './kinds/memberships';
import type { ProviderChange } from './kinds/provider';
import type { WebhookChange } from './kinds/webhook';
import type { RoomChange } from './kinds/rooms';

/** One change from observed to desired, with its reason. */
export type Change =
    | SsoChange
    | EntryChange
    | SettingChange
    | RoomChange
    | MembershipChange
    | AccountChange
    | LinkChange
    | WebhookChange;

/** On authentik's side, or the credentials that both sides share. */
export type SsoChange = CredentialChange | ProviderChange | ApplicationChange;

export type ChangeKind = Change['kind'];

export type ChangeOf<K extends ChangeKind> = Extract<Change, { kind: K }>;

/** What takes something from a person: a membership, a role, or the account itself. */
export type Removal = ChangeOf<'remove-member' | 'deactivate'>;
