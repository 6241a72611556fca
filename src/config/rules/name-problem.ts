import { roomName } from '../../model/room-name';
import type { RuleTargetKind } from '../../model/rules';
import { nearestKey } from './nearest-key';

/** Roles of Rocket.Chat whose names nobody gives to a room. */
const roleNames = /^(livechat-(agent|manager|monitor)|auditor(-log)?)$/;

/** Roles that are given in one room only (`Subscriptions` in `roles.list`). */
const roomRoles: Readonly<Record<string, string>> = {
    owner: 'Write  owner_of: [the room]',
    moderator: 'Write  moderator_of: [the room]',
    leader: 'No rule gives it',
};

/** Roles that make an account something else than a person. */
const machineRoles = /^(app|bot|anonymous)$/;

/**
 * What is wrong with a name typed for a target, and what was probably meant; undefined where it can be used.
 * @param typed with `#`, if it was typed; `*` stands as `$1`, `$2` …
 * @param isPlain whether it was typed without quotes
 * @param isSurelyRoom whether it cannot be a role in the wrong place
 */
export function nameProblem(
    kind: RuleTargetKind,
    typed: string,
    isPlain: boolean,
    isSurelyRoom = false,
): string | undefined {
    const name = typed.replace(/^#/, '');
    if (name.trim() === '') return kind === 'role' ? 'a role has no name here' : `"${typed}" leaves no room name`;
    if (isPlain && /^(true|false|yes|no|on|off|null|~)$/i.test(typed)) {
        if (/^(null|~)$/i.test(typed)) return `"${typed}" is no name. Write [] for "nobody by this rule"`;
        const example = kind === 'private' ? 'private: [the room]' : '[name, other name]';
        return `"${typed}" is no name. "${keyOf(kind)}" takes names, such as  ${example}. If something is called so, put it in quotes`;
    }
    if (typed.startsWith('@'))
        return `"${typed}" is a person. Rules name rooms, teams and roles; people come from the group`;
    if (typed.includes('://')) {
        const last = typed.replace(/\/+$/, '').split('/').pop() ?? '';
        return `"${typed}" is an address. Write the name alone: "${last}"`;
    }
    return kind === 'role' ? roleProblem(typed) : roomProblem(kind, typed, name, isSurelyRoom);
}

function roomProblem(kind: RuleTargetKind, typed: string, name: string, isSurelyRoom: boolean): string | undefined {
    const [, key] = /^(\w+)\s*[[{]/.exec(typed) ?? [];
    if (key !== undefined && nearestKey(key) !== undefined) return `a colon is missing behind "${key}"`;
    if (/,|\s#/.test(name)) {
        const names = name.split(/\s*,\s*|\s+(?=#)/).filter((part) => part.trim() !== '');
        const list = names.map((part) => `"${part.trim()}"`).join(', ');
        return `"${typed}" is one name for YAML. Several are a list: [${list}]`;
    }
    const marked = /^(roles?|teams?)[:/](.+)$/i.exec(name);
    if (marked?.[1] !== undefined && marked[2] !== undefined) {
        const meant = marked[1].toLowerCase().startsWith('r') ? 'roles' : 'teams';
        return `"${typed}" is in the place of a room. Write  ${meant}: [${marked[2]}]`;
    }
    // "#auditor" says that a room is meant
    if (roleNames.test(typed) && kind !== 'team' && !isSurelyRoom) {
        return `"${typed}" is a role. Write  roles: [${typed}], or "#${typed}" if a room is called so`;
    }
    if (roomName(name.replace(/\$\d/g, 'x')) === undefined) {
        return `"${typed}" leaves no room name that Rocket.Chat accepts: letters, digits, "-", "_" and "."`;
    }
    return undefined;
}

function roleProblem(typed: string): string | undefined {
    if (typed.startsWith('#')) return `"${typed}" is a room in the place of a role. Write  channels: ["${typed}"]`;
    const inRooms = Object.entries(roomRoles).find(([role]) => role === typed);
    if (inRooms) return `"${typed}" is a role within rooms, not in the workspace. ${inRooms[1]}`;
    if (machineRoles.test(typed)) return `"${typed}" is not a role for people: who has it is not managed any more`;
    return undefined;
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
