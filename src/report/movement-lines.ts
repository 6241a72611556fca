import { compareText } from '../model/compare-text';
import type { MembershipChange } from '../model/kinds/memberships';
import { compareTargets, targetKey, targetWords, type Target } from '../model/target';
import { wordsKey } from '../model/words';
import type { Texts } from '../texts/texts';
import type { Line } from './part-lines';

/** Reasons of one place that a short answer shows. */
const REASONS = 5;

/** Who comes to, or leaves, each place, by why: a name stands once in a place. */
export function movementLines(texts: Texts, changes: readonly MembershipChange[], mostNames: number): Line[] {
    const isWhole = mostNames === Infinity;
    return byTarget(changes).map(({ target, some }) => () => {
        const place = targetWords(target);
        const reasons = byReason(isWhole ? some : some.map(inShort));
        if (reasons.length === 1) return reasons.map((alike) => ofReason(alike, { place })).join('');
        const most = isWhole ? Infinity : REASONS;
        const lines = reasons.slice(0, most).map((alike) => `    ◦ ${ofReason(alike)}`);
        const left = reasons.slice(most).reduce((sum, alike) => sum + alike.length, 0);
        return [
            texts.say('part.numbers', { place, numbers: signed(some) }),
            ...lines,
            ...(left > 0 ? [`    ◦ ${texts.say('list.and_more', { count: left })}`] : []),
        ].join('\n');
    });

    function ofReason(alike: readonly MembershipChange[], of: { place?: ReturnType<typeof targetWords> } = {}): string {
        const names = alike.map(({ username }) => username).sort(compareText);
        const reason = alike[0]?.reason;
        const values = { ...of, numbers: signed(alike), reason, people: texts.series(names, mostNames) };
        if (!of.place) return texts.say('part.by_reason', values);
        // of an undo it is the whole answer that says why
        return texts.say(reason?.code === 'reason.taken_back' ? 'part.movement_alone' : 'part.movement', values);
    }
}

/** By the group that the rule names, without the groups through which they are in it. */
function inShort(change: MembershipChange): MembershipChange {
    const { reason } = change;
    if (reason.code !== 'reason.in_groups') return change;
    const groups = reason.groups.map(({ group }) => ({ code: 'group.direct' as const, group }));
    return { ...change, reason: { ...reason, groups } };
}

/** People of one place by their reasons, the largest number first. */
function byReason(changes: readonly MembershipChange[]): MembershipChange[][] {
    const groups = new Map<string, MembershipChange[]>();
    for (const change of changes) {
        const key = wordsKey(change.reason);
        const known = groups.get(key) ?? [];
        known.push(change);
        groups.set(key, known);
    }
    return [...groups.values()].sort((a, b) => b.length - a.length);
}

function byTarget(changes: readonly MembershipChange[]): { target: Target; some: MembershipChange[] }[] {
    const groups = new Map<string, { target: Target; some: MembershipChange[] }>();
    for (const change of changes) {
        const key = targetKey(change.target);
        const known = groups.get(key) ?? { target: change.target, some: [] };
        known.some.push(change);
        groups.set(key, known);
    }
    return [...groups.values()].sort((a, b) => compareTargets(a.target, b.target));
}

function signed(changes: readonly MembershipChange[]): string {
    return `${changes[0]?.kind === 'add-member' ? '+' : '−'}${changes.length}`;
}
