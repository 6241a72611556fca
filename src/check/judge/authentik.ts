import { isAtLeast } from '../../model/version';
import { failureWords } from '../../model/words';
import type { CheckFacts } from '../facts/check-facts';
import { valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { say } from './check-words';
import { tooLate, whyNotAskable } from './prerequisites';

export interface AuthentikMessages {
    'authentik_reachable.is_not_authentik': { url: string };
    'authentik_reachable.answers': { url: string };
    'authentik_reachable.answers_inside': { url: string; publicUrl: string };
    'authentik_version.old': { version: string; oldest: string };
    'authentik_version.is': { version: string };
}

/** The oldest version whose API was looked at. */
const OLDEST = [2024, 12] as const;

/** Whether authentik answers, and in which version. */
export function checkAuthentik(facts: CheckFacts): CheckLine[] {
    return [reachable(facts), version(facts)];
}

function reachable({ authentik, wanted }: CheckFacts): CheckLine {
    const { serverUrl, publicUrl } = wanted;
    const { isAuthentik } = authentik;
    if (isAuthentik.state === 'failed') return failure('authentik_reachable', failureWords(isAuthentik.failure));
    if (isAuthentik.state === 'not-asked') return skipped('authentik_reachable', tooLate);
    if (!isAuthentik.value)
        return failure('authentik_reachable', say('authentik_reachable.is_not_authentik', { url: serverUrl }));
    return ok(
        'authentik_reachable',
        serverUrl === publicUrl
            ? say('authentik_reachable.answers', { url: serverUrl })
            : say('authentik_reachable.answers_inside', { url: serverUrl, publicUrl }),
    );
}

function version(facts: CheckFacts): CheckLine {
    const because = whyNotAskable(facts, true);
    if (because !== undefined) return skipped('authentik_version', because);
    const { version: answer } = facts.authentik;
    if (answer.state === 'failed') return warning('authentik_version', failureWords(answer.failure));
    const found = valueOf(answer);
    if (found === undefined) return skipped('authentik_version', tooLate);
    if (isAtLeast(found, ...OLDEST) === false)
        return warning('authentik_version', say('authentik_version.old', { version: found, oldest: OLDEST.join('.') }));
    return ok('authentik_version', say('authentik_version.is', { version: found }));
}
