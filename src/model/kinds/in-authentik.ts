import type { ChangeOf, SsoChange } from '../change';
import type { Expected } from '../observed';
import { isSameObject } from '../same-object';
import { isSameValue } from '../same-value';
import type { ShownValue, SubjectWords } from '../words';
import { comes, goes, ofParts, type DriftInAuthentik, type KindOfChange } from './kind';

/** Takes nothing from anybody in Rocket.Chat, and locks nobody out: the entry that people log in by comes after it. */
export const inAuthentik = {
    area: () => 'authentik',
    takes: 'nothing',
    needsToken: () => undefined,
    isRisky: () => false,
} satisfies Partial<KindOfChange<SsoChange>>;

/** A field of an object that was there before. */
export const field: Pick<
    KindOfChange<ChangeOf<'change-provider' | 'change-application'>>,
    'isThere' | 'isAsLeft' | 'isBack' | 'valueBefore'
> = {
    isThere: () => true,
    isAsLeft: ({ to }, item, now) => isSameValue(now, to),
    isBack: (change, { before }, now) => now === undefined || isSameValue(now, before ?? null),
    valueBefore: (change, { before }) => before ?? null,
};

/** An object of several parts, in which somebody may have changed one since. */
export const object: Pick<KindOfChange<SsoChange>, 'isThere' | 'isAsLeft' | 'isBack' | 'valueBefore' | 'changedTo'> = {
    ...comes,
    ...ofParts,
    isAsLeft: (change, { left }, now) =>
        left === undefined ? now !== undefined && now !== false : typeof now === 'string' && isSameObject(left, now),
    valueBefore: () => undefined,
};

/** What undo alone makes is not taken back in turn. */
export const ofUndo = { ...goes, back: () => 'secret_not_kept' } satisfies Partial<KindOfChange<SsoChange>>;

/** Was made, and is not there any more. */
export function gone(subject: SubjectWords): DriftInAuthentik {
    return { subject, expected: { code: 'state.there' }, found: { code: 'state.gone' } };
}

/** What was there before the app first changed it stays the old value. */
export function firstKept(olds: Expected['olds'], subject: string, old: ShownValue): Expected['olds'] {
    return olds.has(subject) ? olds : new Map(olds).set(subject, old);
}
