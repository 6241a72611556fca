import { compareText } from '../../model/compare-text';
import type { Directory } from '../../model/directory';
import { roomName } from '../../model/room-name';
import type { Rule } from '../../model/rules';
import { ruleMatch } from '../memberships/match-rule';

/**
 * The rules as Rocket.Chat's own `groups_channel_map` has them: JSON, exact group names, one channel or a list.
 * Patterns are written out for the groups there are. Private rooms are left out: where the built-in mapping is switched on,
 * it creates whatever room is missing as a public one (`apps/meteor/ee/server/lib/oauth/Manager.ts`).
 */
export function channelMap(rules: readonly Rule[], directory: Directory): string {
    const channels = new Map<string, Set<string>>();
    const names = new Set(directory.groups.map((group) => group.name));
    for (const rule of rules) {
        if (rule.match.kind === 'name') names.add(rule.match.name);
    }
    const matches = rules.map(ruleMatch);
    for (const name of names) {
        for (const match of matches) {
            for (const target of match(name) ?? []) {
                const room = roomName(target.name);
                if (target.kind !== 'channel' || target.isHollow === true || room === undefined) continue;
                channels.set(name, (channels.get(name) ?? new Set()).add(room));
            }
        }
    }
    const entries = [...channels]
        .sort(([a], [b]) => compareText(a, b))
        .map(([name, rooms]): [string, string | string[]] => {
            const sorted = [...rooms].sort(compareText);
            return [name, sorted.length === 1 && sorted[0] !== undefined ? sorted[0] : sorted];
        });
    // not by assignment: a group may be called `__proto__`
    return JSON.stringify(Object.fromEntries(entries), null, '\t');
}
