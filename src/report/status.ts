import type { Config } from '../config/config';
import type { Desired } from '../model/desired';
import type { Memory } from '../model/memory';
import type { Target } from '../model/target';
import type { Survey } from '../plan/survey';
import type { PlannedRun } from '../run/plan-and-start';
import type { PendingRecord } from '../run/records/pending';
import type { RunRecord } from '../run/records/run-record';
import { count } from '../texts/count';
import { lineOf } from './history';
import { driftLines } from './plan-lines';

/** What `/authentik-sync status` says: what is managed, what happened last, what has drifted, and as whom the app can act. */
export function statusAnswer(
    config: Config,
    { plan, desired, observed, survey }: PlannedRun,
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
        managedText(desired, survey),
        `People: ${count(Object.keys(observed.memory.links).length, 'account')} linked to authentik; ${givenText(observed.memory)}`,
        `Open: ${count(plan.changes.length, 'change')}, ${plan.withheld.length} withheld (\`/authentik-sync plan\`)`,
        last ? `Last run: ${lineOf(last)}` : 'No run yet',
        'Next run: when somebody types `/authentik-sync`',
        ...pending.map(({ id, until }) => `Run \`${id}\` waits to be kept until ${until.slice(11, 16)} UTC`),
    ];
    const mark = plan.changes.length === 0 && plan.withheld.length === 0 && entry.isLive === true ? '✓' : '⚠';
    return [`${mark} *Status*`, ...lines.map((line) => `• ${line}`), ...driftLines(plan.drift)].join('\n');
}

/** What the rules and the settings are about, whether it is there yet or not. */
function managedText(desired: Desired, { targets }: Survey): string {
    const number = (kind: Target['kind']): number =>
        targets.filter(({ wanted, state }) => wanted.target.kind === kind && state !== 'closed').length;
    const places = [
        count(number('room'), 'room'),
        count(number('team'), 'team'),
        count(number('role'), 'role'),
        `${count(number('room-role'), 'role')} in rooms`,
    ];
    return `Managed: ${count(desired.rules.length, 'rule')} for ${places.join(', ')}; ${count(desired.restrictions.length, 'account restriction')}`;
}

/** What the app may take back, by its ledger. */
function givenText({ ledger }: Memory): string {
    const number = Object.values(ledger).reduce((sum, given) => sum + given.length, 0);
    return number === 1 ? '1 membership or role is from the app' : `${number} memberships and roles are from the app`;
}
