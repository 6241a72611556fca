import type { Plan, Withheld } from '../model/plan';
import { effectOf } from './effect';

/**
 * Short hash of what a plan does and of what it withholds: the same fingerprint, the same plan. Words are left out, so that a
 * better wording, or another language, does not refuse a plan that was approved.
 * @param sha256 hexadecimal digest of a text
 * @returns 12 hexadecimal digits
 */
export function fingerprint(plan: Plan, sha256: (text: string) => string): string {
    const changes = plan.changes.map(effectOf);
    const withheld = plan.withheld.map((held) => [effectOf(held.change), held.code, ...coveredBy(held)]);
    return sha256(JSON.stringify([changes, withheld])).slice(0, 12);
}

/**
 * What an approval is about beside the change itself: another room of the name, or one that others own by now, is another plan, and
 * so is a link for which something else speaks than what was shown.
 */
function coveredBy(held: Withheld): unknown[] {
    if (held.code === 'room_of_others') return [held.roomId, held.owners];
    if (held.code === 'link_weak') return Object.entries(held.change.reason).sort();
    return held.code === 'room_public' ? [held.roomId] : [];
}
