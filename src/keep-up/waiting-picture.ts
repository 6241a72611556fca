import type { Plan } from '../model/plan';
import { isApprovable } from '../plan/approve';
import { effectOf } from '../plan/effect';

/**
 * What of a plan waits for a person, as a fingerprint: it is told once, and again only where this is another one.
 * @param left the plan without what is done where nobody asked
 * @param sha256 hexadecimal digest of a text
 * @returns undefined where nothing waits
 */
export function waitingPicture(
    { changes, withheld, drift }: Plan,
    sha256: (text: string) => string,
): string | undefined {
    const items = [
        ...changes.map((change) => effectOf(change)),
        ...withheld.filter(isApprovable).map(({ code, change }) => [code, effectOf(change)]),
        // who was taken out of a room by hand is put back in, and nobody is asked
        ...drift.filter(({ kind }) => kind === undefined || kind === 'directory'),
    ];
    const texts = items.map((item) => JSON.stringify(item)).sort();
    return texts.length === 0 ? undefined : sha256(JSON.stringify(texts)).slice(0, 12);
}
