import type { ConfigResult, Connection } from './config';
import { contradictions } from './contradictions';
import { authentikConfig } from './parts/authentik';
import { groupWishes } from './parts/groups';
import { keepUpWishes } from './parts/keep-up';
import { loginConfig } from './parts/login';
import { rocketchatConfig } from './parts/rocketchat';
import { readSettings } from './settings';

/**
 * Reads the settings page. Every problem is reported at once; a value with a problem is never used.
 * @param stored the values by id, as the server has them
 */
export function parseConfig(stored: Readonly<Record<string, unknown>>): ConfigResult {
    const { values, problems: alone } = readSettings(stored);
    const connection: Connection = {
        authentik: authentikConfig(values),
        rocketchat: rocketchatConfig(values),
        protectedUsers: values.safety.protected_users,
    };
    const problems = [...alone, ...contradictions(values)];
    if (problems.length > 0) return { config: undefined, problems, connection };
    const { adoption, restrictions, safety } = values;
    return {
        connection,
        problems: [],
        config: {
            authentik: connection.authentik,
            rocketchat: connection.rocketchat,
            login: loginConfig(values),
            groups: groupWishes(values),
            adoption: { by: adoption.existing_accounts, days: adoption.existing_accounts_days },
            restrictions: Object.values(restrictions).filter((one) => one !== undefined),
            keepUp: keepUpWishes(values),
            webhookSecret: values.when.webhook_secret,
            confirmMinutes: safety.confirm_minutes,
        },
    };
}
