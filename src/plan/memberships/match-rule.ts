import { isLeft, roomName } from '../../model/room-name';
import type { Note } from '../../model/plan';
import type { Rule, RuleTarget } from '../../model/rules';

/** Characters. Steps of a match grow faster than the length of the name, and no person makes a group of such a name. */
const LONGEST_NAME = 200;

/** A target with the parts of a group's name in it. */
export interface FilledTarget extends RuleTarget {
    /** nothing that Rocket.Chat accepts is left of such a part: the name would be that of other groups as well, or of none */
    isHollow?: true;
}

/** The targets that a rule gives to a group of this name; undefined where the rule does not match. */
export type MatchName = (groupName: string) => readonly FilledTarget[] | undefined;

/**
 * A rule made ready for many names. `$1`, `$2` … in a target are what the pattern's stars or parentheses matched.
 */
export function ruleMatch(rule: Rule): MatchName {
    const { match, targets } = rule;
    if (match.kind === 'name') return (groupName) => (match.name === groupName ? targets : undefined);
    const expression = new RegExp(match.source, 'u');
    return (groupName) => (isTooLong(rule, groupName) ? undefined : targetsOf(rule, expression.exec(groupName)));
}

/** Where a rule leads a group, in the names that Rocket.Chat will keep. */
export function placesOf(targets: readonly FilledTarget[]): RuleTarget[] {
    return targets
        .filter(({ isHollow }) => isHollow !== true)
        .map(({ kind, name }) => ({ kind, name: kind === 'role' ? name : (roomName(name) ?? name) }));
}

/** That the group gets a room or team less than the rules say; undefined where it does not. */
export function hollowNote(groupName: string, targets: readonly FilledTarget[]): Note | undefined {
    const isHollow = targets.some((target) => target.isHollow === true);
    return isHollow ? { code: 'room_name_empty', subject: { code: 'quoted', name: groupName } } : undefined;
}

/** Whether any of the rules matches a group of this name. */
export function anyMatch(rules: readonly Rule[]): (groupName: string) => boolean {
    const matches = rules.map(ruleMatch);
    return (groupName) => matches.some((match) => match(groupName) !== undefined);
}

/** Whether the rule is not even matched with that name. */
export function isTooLong({ match }: Rule, groupName: string): boolean {
    return match.kind === 'expression' && groupName.length > LONGEST_NAME;
}

function targetsOf({ targets }: Rule, found: RegExpExecArray | null): FilledTarget[] | undefined {
    if (!found) return undefined;
    return targets.map((target) => {
        const parts: string[] = [];
        const name = target.name.replace(/\$(\d)/g, (_, index: string) => {
            const part = found[Number(index)] ?? '';
            parts.push(part);
            return part;
        });
        return { ...target, name, ...(parts.every(isLeft) ? {} : { isHollow: true }) };
    });
}
