import type { GroupWishes } from '../../model/desired';
import type { Rule } from '../../model/rules';
import { choice, code, names, number, toggle } from '../field';
import type { Read } from '../read-value';
import { parseRules } from '../rules/parse-rules';
import { section } from '../section';

export const groupsSection = section(
    'section_groups',
    {
        group_rules: code(readRules),
        removal_policy: choice(['never', 'owned', 'strict'], 'owned'),
        removal_limit_percent: number(20, 0, 100),
        removal_limit_count: number(50, 0),
        protected_users: names(),
        nested_groups: toggle(true),
        create_rooms: toggle(true),
        hide_joined_lines: toggle(false),
        deactivate_users: toggle(false),
        deactivate_after_hours: number(24, 0, 24 * 365),
    },
    (typed): GroupWishes => ({
        rules: typed.group_rules,
        nestedGroups: typed.nested_groups,
        createRooms: typed.create_rooms,
        hidesJoined: typed.hide_joined_lines,
        removals: {
            policy: typed.removal_policy,
            limitPercent: typed.removal_limit_percent,
            limitCount: typed.removal_limit_count,
            protectedUsers: typed.protected_users,
            deactivates: typed.deactivate_users,
            deactivateAfterHours: typed.deactivate_after_hours,
        },
    }),
);

function readRules(typed: string): Read<readonly Rule[]> {
    const { rules, problems } = parseRules(typed);
    return { value: rules, problems: problems.map((problem) => ({ code: 'setting.rule', ...problem })) };
}
