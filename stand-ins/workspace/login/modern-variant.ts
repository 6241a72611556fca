import type { Model } from '../model';

/**
 * The modern flow as it is stored upstream; which of them a release holds is not known (recordings of
 * `rocketchat-modern-logins.json`).
 *
 * `email-arrives`: the service data are composed so that the claim stays (`server/lib/oauth/verifyFunction.ts`).
 * `email-dropped`: the address of passport's list, which custom OAuth has not, comes last and wipes the claim. So new people
 * have no address, a changed one goes unnoticed, the list of allowed domains lets everybody in, and with key `email`
 * nobody is found (RocketChat/Rocket.Chat#42062, reported from servers in September 2026).
 * `pr-42063`: the claim counts, and what refuses an account is caught.
 */
export const modernVariants = ['email-arrives', 'email-dropped', 'pr-42063'] as const;

export type ModernVariant = (typeof modernVariants)[number];

/** What servers were reported to do. */
const usual: ModernVariant = 'email-dropped';

const chosen = new WeakMap<Model, ModernVariant>();

export function modernVariant(model: Model): ModernVariant {
    return chosen.get(model) ?? usual;
}

/** @throws Error for one that is none of them */
export function chooseModernVariant(model: Model, variant: ModernVariant): void {
    if (!modernVariants.includes(variant)) {
        throw new Error(`modernFlow is "${variant}", which is none of ${modernVariants.join(', ')}`);
    }
    chosen.set(model, variant);
}

/**
 * Without that fix whatever refuses an account (merge rules, sign-up rules, an index) ends as a rejected promise that
 * nobody waits for: the browser gets no answer and loads on and on.
 */
export function answersRefusals(model: Model): boolean {
    return modernVariant(model) === 'pr-42063';
}
