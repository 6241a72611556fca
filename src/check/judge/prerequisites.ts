import type { CheckFacts } from '../facts/check-facts';
import { failureOf, valueOf } from '../facts/found';

/** Why something cannot be asked of authentik; undefined where it can. One of the other checks says what to do about it. */
export function whyNotAskable({ authentik, wanted }: CheckFacts, needsToken: boolean): string | undefined {
    if (valueOf(authentik.isAuthentik) !== true) return 'authentik does not answer';
    if (!needsToken) return undefined;
    if (!wanted.hasToken) return 'no authentik API token is set';
    const info = failureOf(authentik.owner);
    if (info?.code === 'authentik_token_refused') return 'the authentik token is not accepted';
    return info && 'whose token it is could not be read from authentik';
}

/** Why the provider that a login uses could not be looked at: an answer that never came says nothing about permissions. */
export function whyNoProvider({ authentik: { sso } }: CheckFacts): string {
    if (sso.state === 'known') return 'the token may not look at the provider';
    return sso.state === 'failed' ? 'the provider could not be read' : TOO_LATE;
}

export const PEOPLE_UNREAD = 'the people in authentik could not be read';
export const TOO_LATE = 'the time of a check was over';
export const VERSION_UNKNOWN = 'Rocket.Chat did not say which version it is';

/** Why nothing can be said about all people; undefined where it can. */
export function whyNoPeople(facts: CheckFacts): string | undefined {
    const because = whyNotAskable(facts, true);
    if (because !== undefined) return because;
    if (valueOf(facts.people)) return undefined;
    const info = failureOf(facts.people);
    if (info?.code === 'authentik_permission_missing')
        return `the token may not look at people (${String(info.details.permission)})`;
    return info ? PEOPLE_UNREAD : TOO_LATE;
}
