import type { ConfigProblem, ConfigResult, Connection } from './config';
import { sections } from './settings';

/**
 * Reads the settings page. Every problem is reported at once; a value with a problem is never used.
 * @param stored the values by id, as the server has them
 */
export function parseConfig(stored: Readonly<Record<string, unknown>>): ConfigResult {
    const authentik = sections.authentik.read(stored);
    const rocketchat = sections.rocketchat.read(stored);
    const login = sections.login.read(stored);
    const groups = sections.groups.read(stored);
    const restrictions = sections.restrictions.read(stored);
    const when = sections.when.read(stored);

    const connection: Connection = {
        authentik: authentik.part,
        rocketchat: rocketchat.part,
        protectedUsers: groups.part.removals.protectedUsers,
    };
    const problems: ConfigProblem[] = [authentik, rocketchat, login, groups, restrictions, when].flatMap(
        (section): ConfigProblem[] => section.problems,
    );
    if (problems.length > 0) return { config: undefined, problems, connection };
    return {
        connection,
        problems: [],
        config: {
            authentik: authentik.part,
            rocketchat: rocketchat.part,
            login: login.part,
            groups: groups.part,
            restrictions: restrictions.part,
            ...when.part,
        },
    };
}
