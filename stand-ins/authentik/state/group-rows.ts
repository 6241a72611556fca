import type { Installation } from './installation';
import type { GroupRecord, UserRecord } from './records';

/** `GROUP_RECURSION_LIMIT` */
const DEEPEST = 20;

/**
 * A user's groups with all above them, in rows as the recursive query of before 2025.12 gave them: once for each way that
 * leads to a group (`with_children_recursive` of `authentik/core/models.py`; recorded in 2024.12).
 */
export function groupRows(installation: Installation, user: UserRecord): GroupRecord[] {
    const rows: GroupRecord[] = [];
    let level = installation.directGroups(user);
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
        rows.push(...level);
        level = level.flatMap(({ parents }) =>
            [...parents].map((pk) => installation.groups.get(pk)).filter((parent) => parent !== undefined),
        );
    }
    return rows;
}
