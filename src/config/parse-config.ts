import { given } from '../model/given';
import type { Config, ConfigProblem, ConfigResult, Connection } from './config';
import { contradictions } from './contradictions';
import { authentikConfig } from './parts/authentik';
import { groupWishes } from './parts/groups';
import { keepUpWishes } from './parts/keep-up';
import { loginConfig } from './parts/login';
import { rocketchatConfig } from './parts/rocketchat';
import { readSettings, settings, type SettingValues } from './settings';

/**
 * Reads the settings page. Every problem is reported at once; a value with a problem is never used.
 * @param stored the values by id, as the server has them
 */
export function parseConfig(stored: Readonly<Record<string, unknown>>): ConfigResult {
    const { values, problems } = readTogether(stored);
    const connection = connectionOf(values);
    if (problems.length === 0) return { connection, problems: [], config: configOf(values, connection) };
    const left = readTogether({ ...stored, ...defaultsOf(problems) });
    const rest = left.problems.length === 0 ? configOf(left.values, connectionOf(left.values)) : undefined;
    return { config: undefined, problems, connection, ...given({ rest }) };
}

function readTogether(stored: Readonly<Record<string, unknown>>): ReturnType<typeof readSettings> {
    const { values, problems } = readSettings(stored);
    return { values, problems: [...problems, ...contradictions(values)] };
}

/** Of those that cannot work, and of what makes no sense without one of them. */
function defaultsOf(problems: readonly ConfigProblem[]): Record<string, unknown> {
    const wrong = new Set<string>(problems.map(({ setting }) => setting));
    if (wrong.has('rocketchat_token')) wrong.add('rocketchat_user_id');
    return Object.fromEntries(
        settings.filter(({ id }) => wrong.has(id)).map(({ id, packageValue }) => [id, packageValue as unknown]),
    );
}

function connectionOf(values: SettingValues): Connection {
    return {
        authentik: authentikConfig(values),
        rocketchat: rocketchatConfig(values),
        protectedUsers: values.safety.protected_users,
    };
}

function configOf(values: SettingValues, { authentik, rocketchat }: Connection): Config {
    const { adoption, restrictions, safety } = values;
    return {
        ...{ authentik, rocketchat },
        login: loginConfig(values),
        groups: groupWishes(values),
        adoption: { by: adoption.existing_accounts, days: adoption.existing_accounts_days },
        restrictions: Object.values(restrictions).filter((one) => one !== undefined),
        keepUp: keepUpWishes(values),
        webhookSecret: values.when.webhook_secret,
        confirmMinutes: safety.confirm_minutes,
        additionsPerSecond: safety.additions_per_second,
        isGreeting: values.when.greeting !== '',
    };
}
