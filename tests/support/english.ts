import type { Reason } from '../../src/model/reason';
import { targetWords, type Target } from '../../src/model/target';
import { anyReader } from '../../src/texts/reader';
import { Texts } from '../../src/texts/texts';

/** What the app says to somebody of whom nothing is known. */
export const english = new Texts(anyReader);

export const anyReason: Reason = { code: 'reason.taken_back' };

/** A reason in words of its own, as records of before have it. */
export function told(reason: string): Reason {
    return { code: 'reason.told', reason };
}

/** Such as `owners of #desk`. */
export function targetName(target: Target): string {
    return english.list([targetWords(target)]).toString();
}
