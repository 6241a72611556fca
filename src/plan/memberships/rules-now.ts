import type { Desired } from '../../model/desired';
import { given } from '../../model/given';
import type { Observed } from '../../model/observed';
import type { Note } from '../../model/plan';
import type { Rule, RuleTarget } from '../../model/rules';
import { compareText } from '../../model/compare-text';
import { groupMembers } from './effective-members';
import type { ManagedTarget } from './managed-target';
import { hollowNote, placesOf, ruleMatch } from './match-rule';

/** A group of authentik, and how many active people are in it. */
export interface GroupNow {
    name: string;
    people: readonly string[];
}

/** One rule with what it fits now. */
export interface RuleNow {
    rule: Pick<Rule, 'pattern' | 'line'>;
    groups: readonly (GroupNow & { targets: readonly RuleTarget[]; note?: Note })[];
}

/** What each rule fits now, in the order of the rules, and the groups that none of them names. */
export interface RulesNow {
    rules: readonly RuleNow[];
    unnamed: readonly string[];
}

/** Rooms into which no rule puts anybody, in the order of their names. */
export function roomsBeside(names: readonly string[], targets: readonly ManagedTarget[]): string[] {
    const ruled = new Set(targets.flatMap(({ wanted: { target } }) => ('room' in target ? [target.room] : [])));
    return names.filter((name) => !ruled.has(name)).sort(compareText);
}

export function rulesNow(desired: Desired, { directory }: Observed): RulesNow {
    const members = groupMembers(directory, desired.nestedGroups);
    const groups = [...directory.groups].sort((a, b) => (a.name < b.name ? -1 : 1));
    const named = new Set<string>();
    const rules = desired.rules.map(({ pattern, line, ...rest }): RuleNow => {
        const match = ruleMatch({ pattern, line, ...rest });
        const fitting = groups.flatMap(({ id, name }) => {
            const targets = match(name);
            if (!targets) return [];
            named.add(name);
            const people = (members.get(id) ?? []).map(({ user }) => user.username).sort();
            return [{ name, people, targets: placesOf(targets), ...given({ note: hollowNote(name, targets) }) }];
        });
        return { rule: { pattern, line }, groups: fitting };
    });
    return { rules, unnamed: groups.map(({ name }) => name).filter((name) => !named.has(name)) };
}
