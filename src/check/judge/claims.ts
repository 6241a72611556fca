import { namedPermission } from '../../model/named-permission';
import type { DirectoryPerson } from '../../model/directory';
import type { Claims } from '../../model/login';
import { permissions } from '../../model/permissions';
import { claimValue } from '../../plan/login/claim-value';
import { readIdentity, type MissingClaim } from '../../plan/login/login-identity';
import type { CheckFacts, PersonFacts } from '../facts/check-facts';
import { loginEntry, rowOf } from '../facts/entry-as-seen';
import { failureOf, valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { say, type CheckWords } from './check-words';
import { peopleUnread, tooLate, whyNotAskable } from './prerequisites';

type ShownClaims = Readonly<Record<'username' | 'email' | 'name', string | CheckWords>> &
    Readonly<Record<'groups', readonly string[] | CheckWords>>;

export interface ClaimsMessages {
    'claims.yours': ShownClaims;
    'claims.of_another': ShownClaims & { person: string; asker: string };
    'claims.none': undefined;
    'claims.no_username': undefined;
    'claims.no_claim': undefined;
    'claims.put_together_unread': undefined;
    'claims.put_together_no_preview': undefined;
    'claims.put_together_refused': undefined;
    'claims.put_together_hidden': undefined;
    'claims.put_together_no_provider': undefined;
    'claims.empty_username': { person: string; claim: string };
    'claims.empty_email': { person: string; claim: string };
    'claims.no_claim_for_username': { claim: string };
    'claims.no_claim_for_email': { claim: string };
    'because.look_up_hidden': { permission: string };
    'because.nobody_to_preview': undefined;
}

/** What Rocket.Chat would learn about the administrator who asks. */
export function checkClaims(facts: CheckFacts): CheckLine[] {
    const because = whyNotAskable(facts, true);
    if (because !== undefined) return [skipped('claims', because)];
    const info = failureOf(facts.person);
    if (info) {
        if (info.code !== 'authentik_permission_missing') return [skipped('claims', peopleUnread)];
        return [skipped('claims', say('because.look_up_hidden', { permission: namedPermission(info) }))];
    }
    const seen = valueOf(facts.person);
    if (facts.person.state === 'not-asked') return [skipped('claims', tooLate)];
    if (!seen) return [skipped('claims', say('because.nobody_to_preview'))];
    return [preview(facts, seen)];
}

function preview(facts: CheckFacts, { person, claims, isPreview }: PersonFacts): CheckLine {
    const identity = readIdentity(claims, loginEntry(facts));
    if ('missing' in identity) return missingLine(identity, person, claims);
    const groupsField = rowOf(facts, 'groups_claim');
    const groups = claimValue(groupsField === '' ? 'groups' : groupsField, claims);
    const shown: ShownClaims = {
        username: identity.username ?? say('claims.no_username'),
        email: identity.email ?? say('claims.none'),
        name: identity.name ?? say('claims.none'),
        groups: Array.isArray(groups) ? namesOr(say('claims.none'), groups.map(String)) : say('claims.no_claim'),
    };
    const whose =
        person.username === facts.asker
            ? say('claims.yours', shown)
            : say('claims.of_another', { ...shown, person: person.username, asker: facts.asker });
    return ok('claims', whose, ...(isPreview ? [] : [whyPutTogether(facts)]));
}

/** An address that is empty is about this person; a claim that is not there is about everybody. */
function missingLine({ missing, field }: MissingClaim, { username }: DirectoryPerson, claims: Claims): CheckLine {
    if (!(field in claims)) return failure('claims', say(`claims.no_claim_for_${missing}`, { claim: field }));
    return warning('claims', say(`claims.empty_${missing}`, { person: username, claim: field }));
}

function namesOr(none: CheckWords, names: readonly string[]): readonly string[] | CheckWords {
    return names.length === 0 ? none : names;
}

/** Without a preview by authentik. */
function whyPutTogether({ authentik: { sso, owner } }: CheckFacts): CheckWords {
    const seen = valueOf(sso);
    if (!seen) return say('claims.put_together_unread');
    if (seen.provider) {
        const isSuperuser = valueOf(owner)?.isSuperuser === true;
        return say(isSuperuser ? 'claims.put_together_no_preview' : 'claims.put_together_refused');
    }
    const { viewApplication, viewProvider } = permissions;
    const isHidden = seen.lacking.includes(viewApplication) || seen.lacking.includes(viewProvider);
    return say(isHidden ? 'claims.put_together_hidden' : 'claims.put_together_no_provider');
}
