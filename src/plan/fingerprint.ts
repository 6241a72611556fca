import { atOnce, forEachInPieces, type Pieces } from '../model/pieces';
import type { Plan, Withheld } from '../model/plan';
import { effectOf } from './effect';

/** A hash of a text that is told part by part. */
export interface GrowingHash {
    add(text: string): void;
    /** hexadecimal */
    end(): string;
}

/**
 * Short hash of what a plan does and of what it withholds: the same fingerprint, the same plan. Words are left out, so that a
 * better wording, or another language, does not refuse a plan that was approved.
 * @param sha256 hexadecimal digest of a text
 * @returns 12 hexadecimal digits
 */
export function fingerprint(plan: Plan, sha256: (text: string) => string): string {
    const texts: string[] = [];
    const hash = { add: (text: string) => void texts.push(text), end: () => sha256(texts.join('')) };
    return atOnce(fingerprintInPieces(plan, hash));
}

export function* fingerprintInPieces({ changes, withheld }: Plan, hash: GrowingHash): Pieces<string> {
    hash.add('[');
    yield* addList(changes, effectOf, hash);
    hash.add(',');
    yield* addList(withheld, (held) => JSON.stringify([effectOf(held.change), held.code, ...coveredBy(held)]), hash);
    hash.add(']');
    return hash.end().slice(0, 12);
}

/** The texts of a list, between brackets, without ever holding all of it. */
function* addList<T>(items: readonly T[], textOf: (item: T) => string, hash: GrowingHash): Pieces<void> {
    let before = '[';
    yield* forEachInPieces(items, (item) => {
        hash.add(before + textOf(item));
        before = ',';
    });
    hash.add(items.length === 0 ? '[]' : ']');
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
