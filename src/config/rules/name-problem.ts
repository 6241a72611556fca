import { roomName } from '../../model/room-name';
import type { RuleProblem } from '../../model/rule-problem';
import type { RuleTargetKind } from '../../model/rules';
import { nearestKey } from './nearest-key';

/** Characters of a name, that of a group included; Rocket.Chat's own have no limit. */
const longestName = 1_000;

/** Roles of Rocket.Chat whose names nobody gives to a room. */
const roleNames = /^(livechat-(agent|manager|monitor)|auditor(-log)?)$/;

/** Roles that are given in one room only (`Subscriptions` in `roles.list`), and what a rule writes instead. No rule gives `leader`. */
const roomRoles: Readonly<Record<string, string | undefined>> = {
    owner: 'owner_of: [a]',
    moderator: 'moderator_of: [a]',
    leader: undefined,
};

/** Roles that make an account something else than a person. */
const machineRoles = /^(app|bot|anonymous)$/;

/** What is wrong with a name that is too long to be one: whatever looks into it would take long as well. */
export function lengthProblem(name: string): RuleProblem | undefined {
    return name.length > longestName ? { code: 'rule.name_too_long', most: longestName } : undefined;
}

/**
 * What is wrong with a name typed for a target, and what was probably meant; undefined where it can be used.
 * @param typed with `#`, if it was typed
 * @param isPlain whether it was typed without quotes
 * @param isSurelyRoom whether it cannot be a role in the wrong place
 */
export function nameProblem(
    kind: RuleTargetKind,
    typed: string,
    isPlain: boolean,
    isSurelyRoom = false,
): RuleProblem | undefined {
    const name = typed.replace(/^#/, '');
    if (name.trim() === '')
        return kind === 'role' ? { code: 'rule.role_missing' } : { code: 'rule.room_missing', typed };
    if (isPlain && /^(true|false|yes|no|on|off|null|~)$/i.test(typed)) {
        if (/^(null|~)$/i.test(typed)) return { code: 'rule.nothing_named', typed };
        return { code: 'rule.word_as_name', typed, under: keyOf(kind), write: `${keyOf(kind)}: [a, b]` };
    }
    if (typed.startsWith('@')) return { code: 'rule.person', typed };
    if (typed.includes('://')) {
        const last = typed.replace(/\/+$/, '').split('/').pop() ?? '';
        return { code: 'rule.address', typed, write: `"${last}"` };
    }
    return kind === 'role' ? roleProblem(typed) : roomProblem(kind, typed, name, isSurelyRoom);
}

function roomProblem(
    kind: RuleTargetKind,
    typed: string,
    name: string,
    isSurelyRoom: boolean,
): RuleProblem | undefined {
    const [, key] = /^(\w+)\s*[[{]/.exec(typed) ?? [];
    if (key !== undefined && nearestKey(key) !== undefined) return { code: 'rule.colon_missing', typed: key };
    if (/,|\s#/.test(name)) {
        const names = name.split(/\s*,\s*|\s+(?=#)/).filter((part) => part.trim() !== '');
        const list = names.map((part) => `"${part.trim()}"`).join(', ');
        return { code: 'rule.several_names', typed, write: `[${list}]` };
    }
    const marked = /^(roles?|teams?)[:/](.+)$/i.exec(name);
    if (marked?.[1] !== undefined && marked[2] !== undefined) {
        const meant = marked[1].toLowerCase().startsWith('r') ? 'roles' : 'teams';
        return { code: 'rule.other_target', typed, write: `${meant}: [${marked[2]}]` };
    }
    // "#auditor" says that a room is meant
    if (roleNames.test(typed) && kind !== 'team' && !isSurelyRoom) {
        return { code: 'rule.role_or_room', typed, write: `roles: [${typed}]`, writeRoom: `"#${typed}"` };
    }
    const filled = name.replace(/\$\d|\*/g, 'x');
    return roomName(filled) === undefined ? { code: 'rule.room_refused', typed } : undefined;
}

function roleProblem(typed: string): RuleProblem | undefined {
    if (typed.startsWith('#')) return { code: 'rule.room_for_role', typed, write: `channels: ["${typed}"]` };
    if (Object.keys(roomRoles).includes(typed)) {
        const write = roomRoles[typed];
        return write === undefined ? { code: 'rule.role_leader', typed } : { code: 'rule.role_in_rooms', typed, write };
    }
    return machineRoles.test(typed) ? { code: 'rule.role_machine', typed } : undefined;
}

function keyOf(kind: RuleTargetKind): string {
    const keys: Readonly<Record<RuleTargetKind, string>> = {
        channel: 'channels',
        private: 'private',
        team: 'teams',
        role: 'roles',
        owner: 'owner_of',
        moderator: 'moderator_of',
    };
    return keys[kind];
}
