import type { RoomType } from './workspace';

export interface RemovalRules {
    policy: 'never' | 'owned' | 'strict';
    /** of a target's managed members, from 10 on */
    limitPercent: number;
    /** in one run */
    limitCount: number;
    /** as typed, see `protectedNames` */
    protectedUsers: readonly string[];
    deactivates: boolean;
    deactivateAfterHours: number;
}

/** One line of the group rules. */
export interface Rule {
    /** the key as typed */
    pattern: string;
    /** line of the key in the rule text, from 1 */
    line: number;
    match: { kind: 'name'; name: string } | { kind: 'expression'; source: string };
    targets: readonly RuleTarget[];
}

/** `owner` and `moderator` name the room in which people get that role; they become its members as well. */
export type RuleTargetKind = RoomType | 'team' | 'role' | 'owner' | 'moderator';

export interface RuleTarget {
    kind: RuleTargetKind;
    /** the name of a room, team or role; `$1`, `$2` … stand for what the pattern matched */
    name: string;
}
