import type { AccountChange } from './accounts';
import type { KindOfChange } from './kind';
import type { LinkChange } from './links';
import type { MembershipChange } from './memberships';
import type { RoomChange } from './rooms';

/** Rooms and teams, who is in them, accounts, and whose they are: none can lock out everybody, and authentik has no part in them. */
export const inWorkspace = {
    isRisky: () => false,
    permissions: () => [],
    changesDiscovery: () => false,
    drift: () => undefined,
    expected: () => ({}),
} satisfies Partial<KindOfChange<RoomChange | MembershipChange | AccountChange | LinkChange>>;
