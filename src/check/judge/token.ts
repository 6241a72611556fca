import { emptyMemory } from '../../model/memory';
import type { ApiToken } from '../../model/directory';
import { permissions as permissionNames } from '../../model/permissions';
import type { Permission } from '../../model/sso';
import { unseenGroups } from '../../plan/memberships/known-groups';
import { failureWords } from '../../model/words';
import type { CheckFacts } from '../facts/check-facts';
import { failureOf, valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { say, type CheckWords } from './check-words';
import { tokenRefused, tooLate, whyNotAskable } from './prerequisites';

export interface TokenMessages {
    'authentik_token.accepted': { username: string };
    'authentik_token.accepted_superuser': { username: string };
    'authentik_token_expiry.never': undefined;
    'authentik_token_expiry.expires': { token: string };
    'authentik_token_expiry.expires_at': { token: string; time: string };
    'authentik_token_expiry.some_expire': { count: number; total: number; username: string; tokens: readonly string[] };
    'authentik_permissions.no_groups': { permissions: readonly string[] };
    'authentik_permissions.no_set_up': { permissions: readonly string[] };
    'authentik_permissions.some_groups': undefined;
    'authentik_permissions.groups_gone': { groups: readonly string[] };
    'authentik_permissions.enough': undefined;
    'authentik_permissions.enough_for_set_up': { permissions: readonly string[] };
    'because.no_api_token_shown': { username: string };
}

/** The API token: accepted, lasting, and allowed enough. */
export function checkToken(facts: CheckFacts): CheckLine[] {
    const because = whyNotAskable(facts, true);
    const { owner } = facts.authentik;
    // of an authentik that does not answer, that it gave none about the token either is no second failure
    const isAsked = whyNotAskable(facts, false) === undefined && failureOf(owner) !== undefined;
    if (because !== undefined && !isAsked) {
        return [
            skipped('authentik_token', because),
            skipped('authentik_token_expiry', because),
            skipped('authentik_permissions', because),
        ];
    }
    return [accepted(facts), expiry(facts), permissions(facts)];
}

function accepted({ authentik: { owner } }: CheckFacts): CheckLine {
    if (owner.state === 'failed') return failure('authentik_token', failureWords(owner.failure));
    const found = valueOf(owner);
    if (!found) return skipped('authentik_token', tooLate);
    const { username, isSuperuser } = found;
    return ok(
        'authentik_token',
        say(isSuperuser ? 'authentik_token.accepted_superuser' : 'authentik_token.accepted', { username }),
    );
}

/**
 * An expiring token gets a new key by itself, and the one that is stored here is dead from then on
 * (docs/servers/authentik.md#tokens-that-expire).
 */
function expiry(facts: CheckFacts): CheckLine {
    const { owner, tokens } = facts.authentik;
    if (owner.state !== 'known') return skipped('authentik_token_expiry', tokenRefused);
    if (tokens.state === 'failed') return warning('authentik_token_expiry', failureWords(tokens.failure));
    const found = valueOf(tokens);
    if (!found) return skipped('authentik_token_expiry', tooLate);
    const { username } = owner.value;
    const expiring = found.filter(({ isExpiring }) => isExpiring);
    const [first] = expiring;
    if (found.length === 0) return skipped('authentik_token_expiry', say('because.no_api_token_shown', { username }));
    if (!first) return ok('authentik_token_expiry', say('authentik_token_expiry.never'));
    if (found.length === 1) return warning('authentik_token_expiry', whenItExpires(first));
    return warning(
        'authentik_token_expiry',
        say('authentik_token_expiry.some_expire', {
            count: expiring.length,
            total: found.length,
            username,
            tokens: expiring.map(({ identifier }) => identifier),
        }),
    );
}

function whenItExpires({ identifier: token, expires }: ApiToken): CheckWords {
    return expires === undefined
        ? say('authentik_token_expiry.expires', { token })
        : say('authentik_token_expiry.expires_at', { token, time: expires });
}

function permissions(facts: CheckFacts): CheckLine {
    const { owner, lacking } = facts.authentik;
    if (owner.state !== 'known') return skipped('authentik_permissions', tokenRefused);
    const needed = valueOf(lacking) ?? [];
    const groups = missing(facts.authentik.groups);
    if (groups.length > 0 && facts.wanted.desired.rules.length > 0) {
        return failure(
            'authentik_permissions',
            say('authentik_permissions.no_groups', { permissions: namesOf([...groups, ...needed]) }),
        );
    }
    if (needed.length > 0) {
        return failure(
            'authentik_permissions',
            say('authentik_permissions.no_set_up', { permissions: namesOf([...groups, ...needed]) }),
        );
    }
    const part = partOfGroups(facts);
    if (part !== undefined) return warning('authentik_permissions', part);
    const person = valueOf(facts.person);
    const isPreviewRefused =
        person !== undefined &&
        !person.isPreview &&
        !owner.value.isSuperuser &&
        valueOf(facts.authentik.sso)?.provider !== undefined;
    const unseen = [
        ...groups,
        ...(valueOf(facts.authentik.sso)?.lacking ?? []),
        ...missing(facts.people),
        ...missing(facts.person),
        ...missing(facts.authentik.bindings),
        ...(isPreviewRefused ? [permissionNames.previewUser] : []),
    ];
    if (unseen.length === 0) return ok('authentik_permissions', say('authentik_permissions.enough'));
    return ok(
        'authentik_permissions',
        say('authentik_permissions.enough_for_set_up', { permissions: namesOf(unseen) }),
    );
}

/** That the token sees some groups only matters where anything is made of groups. */
function partOfGroups({ authentik, wanted }: CheckFacts): CheckWords | undefined {
    const directory = valueOf(authentik.groups);
    if (!directory || wanted.desired.rules.length === 0) return undefined;
    if (directory.isPartial === true) return say('authentik_permissions.some_groups');
    const memory = { ...emptyMemory, knownGroups: authentik.knownGroups };
    const unseen = unseenGroups({ directory, memory });
    return unseen.length === 0 ? undefined : say('authentik_permissions.groups_gone', { groups: unseen });
}

function missing(answer: Parameters<typeof failureOf>[0]): Permission[] {
    const info = failureOf(answer);
    const permission = info?.code === 'authentik_permission_missing' ? info.details.permission : undefined;
    return typeof permission === 'string' ? [permission] : [];
}

function namesOf(permissions: readonly Permission[]): string[] {
    return [...new Set(permissions)].sort();
}
