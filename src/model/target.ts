import { compareText } from './compare-text';
import type { TargetWords } from './words';

export type RoomRole = 'owner' | 'moderator';

/** Where a rule can put a person, and where the app can take them out again. */
export type Target =
    | { kind: 'room'; room: string }
    | { kind: 'team'; team: string }
    /** a role in the whole workspace, by its id or name */
    | { kind: 'role'; role: string }
    | { kind: 'room-role'; room: string; role: RoomRole };

/** The same for the same target, on every machine and in every version: ledgers are kept under it. */
export function targetKey(target: Target): string {
    switch (target.kind) {
        case 'room':
            return `room ${target.room}`;
        case 'team':
            return `team ${target.team}`;
        case 'role':
            return `role ${target.role}`;
        case 'room-role':
            return `${target.role} ${target.room}`;
    }
}

/** What a key of a ledger means; undefined where it is none. */
export function targetOfKey(key: string): Target | undefined {
    const [, kind, name] = /^(\w+) ([^]+)$/.exec(key) ?? [];
    if (name === undefined) return undefined;
    if (kind === 'room') return { kind, room: name };
    if (kind === 'team') return { kind, team: name };
    if (kind === 'role') return { kind, role: name };
    return kind === 'owner' || kind === 'moderator' ? { kind: 'room-role', room: name, role: kind } : undefined;
}

/** For messages, such as `#engineering`, `team backend`, `owners of #engineering`. */
export function targetWords(target: Target): TargetWords {
    switch (target.kind) {
        case 'room':
            return { code: 'target.room', room: target.room };
        case 'team':
            return { code: 'target.team', team: target.team };
        case 'role':
            return { code: 'target.role', role: target.role };
        case 'room-role':
            return { code: `target.${target.role}`, room: target.room };
    }
}

const order: readonly Target['kind'][] = ['room', 'team', 'role', 'room-role'];

export function compareTargets(a: Target, b: Target): number {
    return order.indexOf(a.kind) - order.indexOf(b.kind) || compareText(targetKey(a), targetKey(b));
}
