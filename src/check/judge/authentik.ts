import type { CheckFacts } from '../facts/check-facts';
import { valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { failureLine } from './failure-line';
import { TOO_LATE, whyNotAskable } from './prerequisites';

/** The oldest version whose API was looked at. */
const OLDEST = '2024.12';

/** Whether authentik answers, and in which version. */
export function checkAuthentik(facts: CheckFacts): CheckLine[] {
    return [reachable(facts), version(facts)];
}

function reachable({ authentik, wanted }: CheckFacts): CheckLine {
    const { serverUrl, publicUrl } = wanted;
    const { isAuthentik } = authentik;
    if (isAuthentik.state === 'failed') return failureLine('authentik_reachable', isAuthentik.failure);
    if (isAuthentik.state === 'not-asked') return skipped('authentik_reachable', TOO_LATE);
    if (!isAuthentik.value) {
        return failure(
            'authentik_reachable',
            `What answers at ${serverUrl} is not an authentik.`,
            'Type the address at which people open authentik, such as https://authentik.company, in the setting "authentik URL".',
        );
    }
    const where = serverUrl === publicUrl ? serverUrl : `${serverUrl} (people open it at ${publicUrl})`;
    return ok('authentik_reachable', `authentik answers at ${where}.`);
}

function version(facts: CheckFacts): CheckLine {
    const because = whyNotAskable(facts, true);
    if (because !== undefined) return skipped('authentik_version', because);
    const { version: answer } = facts.authentik;
    if (answer.state === 'failed') return failureLine('authentik_version', answer.failure, 'warning');
    const found = valueOf(answer);
    if (found === undefined) return skipped('authentik_version', TOO_LATE);
    if (isOlder(found)) {
        return warning(
            'authentik_version',
            `authentik ${found} is older than ${OLDEST}, and the app was never tried with it.`,
            `Update authentik; every major version in between has to be installed in turn.`,
        );
    }
    return ok('authentik_version', `authentik ${found}.`);
}

function isOlder(version: string): boolean {
    const [year = 0, month = 0] = version.split('.').map(Number);
    const [oldestYear = 0, oldestMonth = 0] = OLDEST.split('.').map(Number);
    return year < oldestYear || (year === oldestYear && month < oldestMonth);
}
