import { hostOf } from './host-of';

/** In which header authentik's webhook says that it is authentik's; before 2025.6, which sends none, a field of the body. */
export const webhookHeader = 'X-Authentik-Sso-Secret';

/** The last part of the address that authentik's webhook goes to; what is in front of it the engine says. */
export const webhookPath = 'authentik';

/** What a webhook consists of in authentik: its header, where it goes, whom it is for, what it is sent for, and what ties these together. */
export const webhookParts = ['mapping', 'transport', 'matchers', 'rule', 'bindings'] as const;
export type WebhookPart = (typeof webhookParts)[number];

/** The webhook that the settings ask for. */
export interface DesiredWebhook {
    /** of all its parts; those of two workspaces are told apart by it */
    name: string;
    /** where it goes */
    url: string;
}

/** authentik's side of a webhook, as read at one moment, without its secret. */
export interface ObservedWebhook {
    name: string;
    /** the parts that are there */
    found: readonly WebhookPart[];
    /** of these, those that are not as the app makes them */
    wrong: readonly WebhookPart[];
    /** whether there is a group with direct members, without which authentik sends nothing */
    hasReceiver: boolean;
    /** permissions whose absence was seen; what is guarded by those to look is not known */
    lacking: readonly string[];
    /** whether some of it may not be looked at */
    isUnseen: boolean;
    /** whether one has ever come */
    hasArrived: boolean;
}

/** @param siteUrl of the workspace */
export function webhookName(siteUrl: string): string {
    return `Rocket.Chat webhook ${hostOf(siteUrl)}`;
}

/** Whether all of it is there, as the app makes it. */
export function isWholeWebhook({ found, wrong }: Pick<ObservedWebhook, 'found' | 'wrong'>): boolean {
    return found.length === webhookParts.length && wrong.length === 0;
}
