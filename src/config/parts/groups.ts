import type { GroupWishes } from '../../model/desired';
import type { SettingValues } from '../settings';

export function groupWishes({ groups, safety }: SettingValues): GroupWishes {
    return {
        rules: groups.group_rules,
        nestedGroups: groups.nested_groups,
        createRooms: groups.create_rooms,
        hidesJoined: groups.hide_joined_lines,
        removals: {
            policy: groups.removal_policy,
            limitPercent: safety.removal_limit_percent,
            limitCount: safety.removal_limit_count,
            protectedUsers: safety.protected_users,
            deactivates: groups.deactivate_users,
            deactivateAfterHours: groups.deactivate_after_hours,
        },
    };
}
