import type { Observed } from '../../model/observed';
import { compareTargets, targetKey, targetOfKey, type Target } from '../../model/target';
import type { Memory } from '../../model/memory';
import { findPlace } from '../memberships/find-place';
import type { ManagedTarget } from '../memberships/managed-target';
import { isSameThing } from '../memberships/managed-targets';

/** Targets in which the app gave something, and which no rule names any more: a rule, a group or a pattern is gone. */
export function targetsLeftOver({ ledger }: Pick<Memory, 'ledger'>, wanted: readonly Target[]): Target[] {
    const named = new Set(wanted.map(targetKey));
    return [...ledger.keys()]
        .filter((key) => !named.has(key))
        .flatMap((key) => targetOfKey(key) ?? [])
        .sort(compareTargets);
}

/** The same with what is there of it. Nobody belongs there by a rule, and nobody is taken out because of that alone. */
export function leftoverTargets(observed: Observed, managed: readonly ManagedTarget[]): ManagedTarget[] {
    const { memory } = observed;
    const named = managed.flatMap(({ meantBy }) => meantBy);
    const keys = new Set(named.map(targetKey));
    const byIdentity = new Map(managed.map((target) => [target.identity, target]));
    return targetsLeftOver(memory, named).flatMap((target): ManagedTarget[] => {
        const wanted = { target, type: undefined, people: [], reason, isMatched: false, missing: [], names: new Map() };
        const place = findPlace(wanted, { keys, teams: new Map() }, observed);
        const given = isSameThing(place, wanted, memory.roomIds) ? (memory.ledger.get(targetKey(target)) ?? []) : [];
        // what is there under another name of the rules belongs to that
        const known = byIdentity.get(place.identity);
        const isLeft = (id: string): boolean =>
            (place.state === 'there' ? place.present.has(id) : place.state !== 'missing') &&
            known?.people.has(id) !== true &&
            known?.owned.has(id) !== true;
        const owned = new Set(given.filter(isLeft));
        if (owned.size === 0) return [];
        return [{ ...place, wanted, meantBy: [], people: new Map(), undecided: new Set(), owned, lost: new Set() }];
    });
}

const reason = { code: 'reason.named_by_no_rule' } as const;
