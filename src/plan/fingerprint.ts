import type { Change } from '../model/change';
import type { Plan } from '../model/plan';

/**
 * Short hash of a plan's changes and of what it withholds: the same fingerprint, the same plan. Reasons are left out, so that a
 * better wording changes nothing.
 * @param sha256 hexadecimal digest of a text
 * @returns 12 hexadecimal digits
 */
export function fingerprint(plan: Plan, sha256: (text: string) => string): string {
    const changes = plan.changes.map(withoutReason);
    const withheld = plan.withheld.map(({ change, code }) => [withoutReason(change), code]);
    return sha256(JSON.stringify([changes, withheld])).slice(0, 12);
}

function withoutReason(change: Change): [string, unknown][] {
    return Object.entries(change)
        .filter(([key]) => key !== 'reason')
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
