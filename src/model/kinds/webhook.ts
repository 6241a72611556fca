import type { Reason } from '../reason';
import type { WebhookPart } from '../webhook';
import { comes, goes, takenBack, type KindOfChange, type KindsOf } from './kind';

/** authentik's webhook to the app: its header, where it goes, whom it is for and what it is sent for, as one thing. */
export type WebhookChange =
    | { kind: 'create-webhook'; name: string; url: string; reason: Reason }
    /** parts that are missing, or not as the app makes them */
    | { kind: 'change-webhook'; name: string; url: string; parts: readonly WebhookPart[]; reason: Reason }
    | { kind: 'delete-webhook'; name: string; url: string; reason: Reason };

/** It only says that something has changed: no login and no membership hangs on it, and it comes last. */
const ofWebhook = {
    subject: ({ name }) => `webhook ${name}`,
    about: ({ name }) => ({ code: 'subject.webhook', name }),
    phase: 'webhook',
    area: () => 'authentik',
    takes: 'nothing',
    needsToken: () => undefined,
    isRisky: () => false,
    // found out when it is read, and withheld by its own plan
    permissions: () => [],
    changesDiscovery: () => false,
} satisfies Partial<KindOfChange<WebhookChange>>;

export const webhookKinds: KindsOf<WebhookChange> = {
    'create-webhook': {
        ...ofWebhook,
        ...comes,
        drift: ({ name }) => ({
            subject: { code: 'subject.webhook', name },
            expected: { code: 'state.there' },
            found: { code: 'state.gone' },
        }),
        expected: ({ name, url }) => ({ webhook: { name, url } }),
        back: ({ name, url }) => ({ kind: 'delete-webhook', name, url, reason: takenBack }),
        changedTo: () => ({ code: 'state.not_as_left' }),
    },
    'change-webhook': {
        ...ofWebhook,
        ...comes,
        drift: ({ name }) => ({
            subject: { code: 'subject.webhook', name },
            expected: { code: 'state.there' },
            found: { code: 'state.not_as_left' },
        }),
        expected: ({ name, url }) => ({ webhook: { name, url } }),
        back: () => 'webhook_stays',
    },
    'delete-webhook': {
        ...ofWebhook,
        ...goes,
        drift: () => undefined,
        expected: ({ name }, item, { webhook }) => (webhook?.name === name ? { webhook: undefined } : {}),
        back: ({ name, url }) => ({ kind: 'create-webhook', name, url, reason: takenBack }),
    },
};
