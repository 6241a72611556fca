import type { Model } from '../model';

/** What is wrong with the modern flow; a real server would count among these what no release has mended. */
export interface ModernDefects {
    /**
     * The e-mail claim never reaches the account: the server reads `profile.emails[0].value`, which custom OAuth has not
     * (`server/lib/oauth/verifyFunction.ts`). So new people have no address, a changed address goes unnoticed, the list
     * of allowed domains lets everybody in, and with key `email` nobody is found to merge with: the login goes on to make
     * a second account, which ends at the username.
     */
    dropsEmail: boolean;
    /**
     * Whatever refuses an account (merge rules, sign-up rules, a name that is taken) ends as a rejected promise that
     * nobody waits for: the browser gets no answer and loads on and on.
     */
    leavesRefusalsUnanswered: boolean;
}

/**
 * RocketChat/Rocket.Chat#42062, still open with its fix #42063 when last looked at (September 2026), so every version
 * that has the modern flow has both.
 */
const asReleased: Readonly<ModernDefects> = { dropsEmail: true, leavesRefusalsUnanswered: true };

const changed = new WeakMap<Model, Readonly<ModernDefects>>();

export function modernDefects(model: Model): Readonly<ModernDefects> {
    return changed.get(model) ?? asReleased;
}

/** Makes this workspace a later release, in which RocketChat/Rocket.Chat#42063 is merged. */
export function mendModernFlow(model: Model): void {
    changed.set(model, { dropsEmail: false, leavesRefusalsUnanswered: false });
}
