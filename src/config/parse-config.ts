import type { AdoptionWish } from '../model/adoption';
import type { ConfigProblem, ConfigResult, Connection } from './config';
import type { LoginConfig } from './sections/login';
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
    const adoption = sections.adoption.read(stored);
    const restrictions = sections.restrictions.read(stored);
    const when = sections.when.read(stored);

    const connection: Connection = {
        authentik: authentik.part,
        rocketchat: rocketchat.part,
        protectedUsers: groups.part.removals.protectedUsers,
    };
    const problems: ConfigProblem[] = [
        ...[authentik, rocketchat, login, groups, adoption, restrictions, when].flatMap(
            (section): ConfigProblem[] => section.problems,
        ),
        ...withoutAddress(adoption.part, login.part),
    ];
    if (problems.length > 0) return { config: undefined, problems, connection };
    return {
        connection,
        problems: [],
        config: {
            authentik: authentik.part,
            rocketchat: rocketchat.part,
            login: login.part,
            groups: groups.part,
            adoption: adoption.part,
            restrictions: restrictions.part,
            ...when.part,
        },
    };
}

/** Whom an address is to let in needs one; where the key field asks for it as well, it is said once. */
function withoutAddress({ by }: AdoptionWish, { identity, keyField }: LoginConfig): ConfigProblem[] {
    if (by !== 'address' || identity.emailField !== '' || keyField === 'email') return [];
    return [{ setting: 'email_field', problem: { code: 'setting.no_email_field' } }];
}
