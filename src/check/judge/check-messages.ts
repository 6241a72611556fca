import type { AccessMessages } from './access';
import type { AccountsMessages } from './accounts';
import type { AuthentikMessages } from './authentik';
import type { CheckId } from './check-ids';
import type { ClaimsMessages } from './claims';
import type { ClientMessages } from './client';
import type { CollisionsMessages } from './collisions';
import type { DiscoveryMessages } from './discovery';
import type { DriftMessages } from './drift';
import type { EntryMessages } from './entry';
import type { DifferenceMessages } from './explain-difference';
import type { LoginFlowMessages } from './login-flow';
import type { MergingMessages } from './merging';
import type { NetworkMessages } from './network';
import type { PrerequisiteMessages } from './prerequisites';
import type { ProviderMessages } from './provider';
import type { RedirectUriMessages } from './redirect-uri';
import type { RocketChatMessages } from './rocketchat';
import type { SettingsMessages } from './settings';
import type { SetUpMessages } from './set-up-action';
import type { TokenMessages } from './token';
import type { UsernamesMessages } from './usernames';
import type { WebhookMessages } from './webhook';
import type { WorkspaceTokenMessages } from './workspace-token';

/** The titles of the checks. */
type TitleMessages = { readonly [Id in CheckId as `title.${Id}`]: undefined };

/**
 * Whatever a check can say: its code, and the values that it takes; undefined where it takes none. The codes of a check begin with its
 * id, those of what to do next with `do`, those of why something was not looked at with `because`. Each has its sentences in
 * `src/texts/en/check/`, as `check.` and the code.
 */
export interface CheckMessages
    extends
        AccessMessages,
        AccountsMessages,
        AuthentikMessages,
        ClaimsMessages,
        ClientMessages,
        CollisionsMessages,
        DifferenceMessages,
        DiscoveryMessages,
        DriftMessages,
        EntryMessages,
        LoginFlowMessages,
        MergingMessages,
        NetworkMessages,
        PrerequisiteMessages,
        ProviderMessages,
        RedirectUriMessages,
        RocketChatMessages,
        SettingsMessages,
        SetUpMessages,
        TitleMessages,
        TokenMessages,
        UsernamesMessages,
        WebhookMessages,
        WorkspaceTokenMessages {}
