import { namedPermission } from '../../model/named-permission';
import type { CheckFacts } from '../facts/check-facts';
import { failureOf, valueOf } from '../facts/found';
import { say, type CheckWords } from './check-words';

/** Why something was not looked at: whole sentences. */
export interface PrerequisiteMessages {
    'because.settings_wrong': undefined;
    'because.authentik_silent': undefined;
    'because.no_token': undefined;
    'because.token_refused': undefined;
    'because.token_owner_unread': undefined;
    'because.provider_hidden': undefined;
    'because.provider_unread': undefined;
    'because.people_hidden': { permission: string };
    'because.people_unread': undefined;
    'because.too_late': undefined;
    'because.version_unknown': undefined;
}

export const tooLate = say('because.too_late');
export const versionUnknown = say('because.version_unknown');
export const peopleUnread = say('because.people_unread');
export const tokenRefused = say('because.token_refused');

/** Why something cannot be asked of authentik; undefined where it can. One of the other checks says what to do about it. */
export function whyNotAskable({ authentik, wanted }: CheckFacts, needsToken: boolean): CheckWords | undefined {
    if (valueOf(authentik.isAuthentik) !== true) return say('because.authentik_silent');
    if (!needsToken) return undefined;
    if (!wanted.hasToken) return say('because.no_token');
    const info = failureOf(authentik.owner);
    if (info?.code === 'authentik_token_refused' || info?.code === 'authentik_token_not_applied') return tokenRefused;
    return info && say('because.token_owner_unread');
}

/** Why the provider that a login uses could not be looked at: an answer that never came says nothing about permissions. */
export function whyNoProvider({ authentik: { sso } }: CheckFacts): CheckWords {
    if (sso.state === 'known') return say('because.provider_hidden');
    return sso.state === 'failed' ? say('because.provider_unread') : tooLate;
}

/** Why nothing can be said about all people; undefined where it can. */
export function whyNoPeople(facts: CheckFacts): CheckWords | undefined {
    const because = whyNotAskable(facts, true);
    if (because !== undefined) return because;
    if (valueOf(facts.people)) return undefined;
    const info = failureOf(facts.people);
    if (info?.code === 'authentik_permission_missing')
        return say('because.people_hidden', { permission: namedPermission(info) });
    return info ? peopleUnread : tooLate;
}
