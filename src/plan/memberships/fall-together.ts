import type { Change } from '../../model/change';
import { compareText } from '../../model/compare-text';
import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import type { Note, Plan } from '../../model/plan';
import { quoted } from '../../model/quoted';
import { targetKey, targetWords, type Target } from '../../model/target';
import type { ManagedTarget } from './managed-target';

/** A room or team that several names have become, because Rocket.Chat refuses signs in them. */
export interface FallenTogether {
    target: Target;
    names: readonly string[];
    /** whose names they are */
    groups: readonly string[];
    /** whether anybody can look into it */
    isPublic: boolean;
}

/** Different groups that were not meant to share a room may read there what is not theirs. By `placeKey`. */
export function fallenTogether(
    targets: readonly ManagedTarget[],
    { rooms }: Pick<Observed, 'rooms'>,
): Map<string, FallenTogether> {
    const found = new Map<string, FallenTogether>();
    for (const { wanted, id } of targets) {
        const { target, names, type } = wanted;
        const groups = [...new Set([...names.values()].flat())].sort(compareText);
        const isSharedAnyway = [...names.values()].every((some) => some.length === groups.length);
        if (isSharedAnyway || (target.kind !== 'room' && target.kind !== 'team')) continue;
        const room = target.kind === 'room' ? rooms.find((one) => one.id === id) : undefined;
        found.set(placeKey(target), {
            target,
            names: [...names.keys()].sort(compareText),
            groups,
            isPublic: target.kind === 'room' && (room ? room.type === 'channel' : type === 'channel'),
        });
    }
    return found;
}

/** Those that nobody has decided yet: an approval holds for the names that were there, and not for another that comes to them. */
export function undecidedTogether(
    targets: readonly ManagedTarget[],
    { rooms, memory }: Pick<Observed, 'rooms' | 'memory'>,
): Map<string, FallenTogether> {
    const isDecided = (key: string, { names }: FallenTogether): boolean => {
        const approved = memory.fallenTogether?.get(key)?.split('\n') ?? [];
        return names.every((name) => approved.includes(name));
    };
    const all = [...fallenTogether(targets, { rooms })];
    return new Map(all.filter(([key, place]) => !place.isPublic && !isDecided(key, place)));
}

/** Those that nothing is withheld for are said. */
export function togetherNotes(targets: readonly ManagedTarget[], observed: Observed): Note[] {
    const undecided = undecidedTogether(targets, observed);
    return [...fallenTogether(targets, observed)].flatMap(([key, { target, groups }]): Note[] => {
        const details = { code: 'detail.of_groups', groups: quoted(groups) } as const;
        return undecided.has(key) ? [] : [{ code: 'names_fall_together', subject: targetWords(target), details }];
    });
}

/** What is remembered once a person has approved that they share a room. */
export function decidedTogether(
    { withheld }: Plan,
    targets: readonly ManagedTarget[],
    observed: Observed,
): NonNullable<Memory['fallenTogether']> {
    const asked = withheld.filter(({ code }) => code === 'names_fall_together').map(({ change }) => placeOf(change));
    const decided = new Map(observed.memory.fallenTogether);
    for (const [key, { names }] of undecidedTogether(targets, observed))
        if (asked.includes(key)) decided.set(key, names.join('\n'));
    return decided;
}

/** Where a change puts somebody, or what it makes for them. */
export function placeOf(change: Change): string | undefined {
    switch (change.kind) {
        case 'add-member':
            return placeKey(change.target);
        case 'create-room':
            return placeKey({ kind: 'room', room: change.room });
        case 'create-team':
            return placeKey({ kind: 'team', team: change.team });
        default:
            return undefined;
    }
}

/** The same for a room, the members of it and the roles in it. */
function placeKey(target: Target): string {
    return targetKey(target.kind === 'room-role' ? { kind: 'room', room: target.room } : target);
}
