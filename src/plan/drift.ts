import { entrySettingId } from './diff-entry';
import type { ManagedTarget } from './managed-targets';
import { targetName } from './target';
import type { Desired, Drift, Observed } from './types';

/**
 * The settings that the app left as they are still asked for, and that hold something else now; and the people whom it had put
 * where they still belong, and whom somebody has taken out.
 */
export function findDrift(desired: Desired, observed: Observed, targets: readonly ManagedTarget[]): Drift[] {
    return [...settingDrift(desired, observed), ...targets.flatMap(membershipDrift)];
}

function settingDrift(desired: Desired, observed: Observed): Drift[] {
    const found = new Map([...observed.entry.settings, ...observed.restrictions].map((row) => [row.id, row]));
    const { entry } = desired;
    const wanted = [
        ...(entry?.settings ?? []).map(({ suffix, value }) => ({
            id: entrySettingId(entry?.name ?? '', suffix),
            value,
        })),
        ...desired.restrictions,
    ];
    return wanted.flatMap(({ id, value }) => {
        const expected = observed.expected.settings[id];
        const row = found.get(id);
        if (!expected || !row || expected.value !== value || row.value === expected.value) return [];
        return [{ subject: id, old: expected.old, expected: expected.value, found: row.value }];
    });
}

function membershipDrift({ wanted, state, people, lost }: ManagedTarget): Drift[] {
    if (state !== 'there') return [];
    return [...people.values()]
        .filter(({ account }) => lost.has(account.id))
        .map(({ account }) => ({
            kind: 'membership',
            subject: `${account.username} in ${targetName(wanted.target)}`,
            old: false,
            expected: true,
            found: false,
        }));
}
