import type { Config } from '../config/config';
import type { PendingRecord } from '../run/pending';
import type { RunRecord } from '../run/run-record';
import type { PlannedRun } from '../run/runner';
import { lineOf } from './history';
import { count } from './count';
import { driftLines } from './plan-lines';

/** What `/authentik-sync status` says: what is managed, what happened last, what has drifted, and as whom the app can act. */
export function statusAnswer(
    config: Config,
    { plan, desired, observed }: PlannedRun,
    runs: readonly RunRecord[],
    pending: readonly PendingRecord[],
): string {
    const { entry, server } = observed;
    const [last] = [...runs].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    const lines = [
        `Login service "${config.login.service}": ${entry.isLive === true ? 'live' : entry.exists ? 'there, but not on the login page' : 'not set up'}`,
        `Rocket.Chat ${server.version ?? 'of unknown version'}, ${server.licence === 'premium' ? 'with a licence' : server.licence === 'community' ? 'no licence' : 'licence unknown'}`,
        `authentik: ${config.authentik.publicUrl}, ${config.authentik.token === undefined ? 'no token' : observed.sso ? 'set up by the app' : 'read by the app'}`,
        `Acts in Rocket.Chat ${observed.canUseRest ? 'with the personal access token of an administrator' : 'as the app alone: no personal access token is set'}`,
        `Managed: ${count(desired.rules.length, 'rule')}, ${count(observed.rooms.length, 'room')}, ${count(desired.restrictions.length, 'account restriction')}`,
        `Open: ${count(plan.changes.length, 'change')}, ${plan.withheld.length} withheld (\`/authentik-sync plan\`)`,
        last ? `Last run: ${lineOf(last)}` : 'No run yet',
        'Next run: when somebody types `/authentik-sync`',
        ...pending.map(({ id, until }) => `Run \`${id}\` waits to be kept until ${until.slice(11, 16)} UTC`),
    ];
    const mark = plan.changes.length === 0 && plan.withheld.length === 0 && entry.isLive === true ? '✓' : '⚠';
    return [`${mark} *Status*`, ...lines.map((line) => `• ${line}`), ...driftLines(plan.drift)].join('\n');
}
