import type { Rule } from '../../model/rules';
import { choice, code, number, text, toggle } from '../field';
import type { Read } from '../read-value';
import { parseRules } from '../rules/parse-rules';
import { section } from '../section';

export const groupsSection = section('section_groups', {
    group_rules: code(readRules),
    create_rooms: toggle(true),
    channels_admin: text('rocket.cat', (typed) => (typed === '' ? { code: 'setting.no_channels_admin' } : undefined)),
    hide_joined_lines: toggle(false),
    nested_groups: toggle(true),
    removal_policy: choice(['never', 'owned', 'strict'], 'owned'),
    deactivate_users: toggle(false),
    deactivate_after_hours: number(24, 0, 24 * 365),
});

function readRules(typed: string): Read<readonly Rule[]> {
    const { rules, problems } = parseRules(typed);
    return { value: rules, problems: problems.map((problem) => ({ code: 'setting.rule', ...problem })) };
}
