import { permissions } from '../../model/permissions';
import { claimValue } from '../../plan/login/claim-value';
import { readIdentity } from '../../plan/login/login-identity';
import { plain } from '../../texts/plain';
import type { CheckFacts, PersonFacts } from '../facts/check-facts';
import { loginEntry, rowOf } from '../facts/entry-as-seen';
import { failureOf, valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { PEOPLE_UNREAD, TOO_LATE, whyNotAskable } from './prerequisites';

const FIELDS =
    'Look at the scope mappings of the provider in authentik, and at the field names in the settings of the app.';

/** What Rocket.Chat would learn about the administrator who asks. */
export function checkClaims(facts: CheckFacts): CheckLine[] {
    const because = whyNotAskable(facts, true);
    if (because !== undefined) return [skipped('claims', because)];
    const info = failureOf(facts.person);
    if (info) {
        if (info.code !== 'authentik_permission_missing') return [skipped('claims', PEOPLE_UNREAD)];
        return [skipped('claims', `the token may not look people up (${String(info.details.permission)})`)];
    }
    const seen = valueOf(facts.person);
    if (facts.person.state === 'not-asked') return [skipped('claims', TOO_LATE)];
    if (!seen) return [skipped('claims', 'there is nobody in authentik to preview them for')];
    return [preview(facts, seen)];
}

function preview(facts: CheckFacts, { person, claims, isPreview }: PersonFacts): CheckLine {
    const entry = loginEntry(facts);
    const whose =
        person.username === facts.asker
            ? 'yours'
            : `those of ${plain(person.username)}, since authentik has no ${plain(facts.asker)}`;
    const identity = readIdentity(claims, entry);
    if ('missing' in identity) {
        // an address that is empty is about this person; a claim that is not there is about everybody
        if (identity.field in claims)
            return warning(
                'claims',
                `${plain(person.username)} has no ${identity.missing} in authentik, so their login fails: the claim "${plain(identity.field)}" is empty.`,
                `Fill it in for ${plain(person.username)} in authentik, or empty the field name in the settings of the app.`,
            );
        return failure(
            'claims',
            `The claims hold no "${plain(identity.field)}" for the ${identity.missing}, so every login fails.`,
            FIELDS,
        );
    }
    const groupsField = rowOf(facts, 'groups_claim');
    const groups = claimValue(groupsField === '' ? 'groups' : groupsField, claims);
    const text = [
        `username ${shown(identity.username, '(none, so each person is asked for one)')}`,
        `e-mail ${shown(identity.email)}`,
        `name ${shown(identity.name)}`,
        `groups ${Array.isArray(groups) ? groups.map((group) => plain(String(group))).join(', ') || '(none)' : '(no such claim)'}`,
    ].join(' · ');
    const source = isPreview ? '' : `, put together as authentik's own mappings would, since ${whyNoPreview(facts)}`;
    return ok('claims', `${whose}${source}: ${text}.`);
}

function shown(value: string | undefined, otherwise = '(none)'): string {
    return value === undefined ? otherwise : plain(value);
}

function whyNoPreview({ authentik: { sso, owner } }: CheckFacts): string {
    const seen = valueOf(sso);
    if (!seen) return 'the provider could not be read';
    if (seen.provider)
        return valueOf(owner)?.isSuperuser === true
            ? 'authentik gave no preview of them'
            : 'the token may not preview them';
    const { viewApplication, viewProvider } = permissions;
    return seen.lacking.includes(viewApplication) || seen.lacking.includes(viewProvider)
        ? 'the token may not look at the provider'
        : 'there is no provider yet';
}
