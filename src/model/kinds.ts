import type { Change, Removal, SsoChange } from './change';
import { accountKinds, type AccountChange } from './kinds/accounts';
import { applicationKinds } from './kinds/application';
import { credentialKinds } from './kinds/credentials';
import { entryKinds, settingKinds, type SettingChange } from './kinds/entry';
import type { KindOfChange, KindsOf } from './kinds/kind';
import { linkKinds, type LinkChange } from './kinds/links';
import { membershipKinds, type MembershipChange } from './kinds/memberships';
import { providerKinds } from './kinds/provider';
import { roomKinds, type RoomChange } from './kinds/rooms';
import { webhookKinds, type WebhookChange } from './kinds/webhook';
import type { SubjectWords, TargetWords } from './words';

const ssoKinds: KindsOf<SsoChange> = { ...credentialKinds, ...providerKinds, ...applicationKinds };

/** Everything that is known of every kind of change but how it is made (`run/perform`) and said (`report`). */
const kinds: KindsOf<Change> = {
    ...ssoKinds,
    ...entryKinds,
    ...settingKinds,
    ...roomKinds,
    ...membershipKinds,
    ...accountKinds,
    ...linkKinds,
    ...webhookKinds,
};

/** The row of a change's kind. */
export function kindOf({ kind }: Change): KindOfChange<Change> {
    return kinds[kind];
}

/** Names the thing that a change touches: two changes with the same subject touch the same thing. */
export function subjectOf(change: Change): string {
    return kindOf(change).subject(change);
}

/** What a change is about, as it is said. */
export function subjectWords(change: Change): string | SubjectWords | TargetWords {
    return kindOf(change).about(change);
}

/** Names what a change does, by what it touches: the same in every version and language, and of no other change of a plan. */
export function identityOf(change: Change): string {
    return `${change.kind} ${subjectOf(change)}`;
}

/** What takes something from a person at once. */
export function isRemoval(change: Change): change is Removal {
    return kindOf(change).takes === 'now';
}

/** The same, and what does so in time. */
export function isTaking(change: Change): boolean {
    return kindOf(change).takes !== 'nothing';
}

/** Whether a change can lock people out, and so waits to be confirmed. */
export function isRisky(change: Change, wasLive: boolean): boolean {
    return kindOf(change).isRisky(change, wasLive);
}

/** Whether the discovery document may be another one afterwards. */
export function changesDiscovery(change: Change): boolean {
    return kindOf(change).changesDiscovery(change);
}

/** The custom OAuth entry itself, or one of its settings. */
export function isEntryChange(change: Change): boolean {
    return kindOf(change).area(change) === 'entry';
}

/** On authentik's side, or the credentials that both sides share. */
export function isSsoChange(change: Change): change is SsoChange {
    return change.kind in ssoKinds;
}

export function isSettingChange(change: Change): change is SettingChange {
    return change.kind in settingKinds;
}

export function isRoomChange(change: Change): change is RoomChange {
    return change.kind in roomKinds;
}

export function isMembershipChange(change: Change): change is MembershipChange {
    return change.kind in membershipKinds;
}

export function isAccountChange(change: Change): change is AccountChange {
    return change.kind in accountKinds;
}

export function isLinkChange(change: Change): change is LinkChange {
    return change.kind in linkKinds;
}

export function isWebhookChange(change: Change): change is WebhookChange {
    return change.kind in webhookKinds;
}
