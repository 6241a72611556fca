import { emptyMemory } from '../../model/memory';
import type { Permission } from '../../model/sso';
import { unseenGroups } from '../../plan/memberships/known-groups';
import { plain } from '../../texts/plain';
import type { CheckFacts } from '../facts/check-facts';
import { failureOf, valueOf } from '../facts/found';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { failureLine } from './failure-line';
import { listed } from './listed';
import { TOO_LATE, whyNotAskable } from './prerequisites';

const ROLE = "Assign it to the role of the token's user (Directory > Roles) as a global permission.";
const ROLE_FOR_GROUPS = `Give the role of the token's user authentik_core.view_group (Directory > Roles) as a global permission.`;
const NEW_TOKEN =
    'Create another one with intent "API Token" and "Expiring" unticked (Directory > Tokens and App passwords) and save it in the setting "API token".';

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
    if (owner.state === 'failed') return failureLine('authentik_token', owner.failure);
    const found = valueOf(owner);
    if (!found) return skipped('authentik_token', TOO_LATE);
    const rights = found.isSuperuser ? ', a superuser: far more than the app needs once everything is set up' : '';
    return ok('authentik_token', `The API token is accepted; it is one of ${plain(found.username)}${rights}.`);
}

/**
 * An expiring token gets a new key by itself, and the one that is stored here is dead from then on
 * (docs/servers/authentik.md#tokens-that-expire).
 */
function expiry(facts: CheckFacts): CheckLine {
    const { owner, tokens } = facts.authentik;
    if (owner.state !== 'known') return skipped('authentik_token_expiry', 'the authentik token is not accepted');
    if (tokens.state === 'failed') return failureLine('authentik_token_expiry', tokens.failure, 'warning');
    const found = valueOf(tokens);
    if (!found) return skipped('authentik_token_expiry', TOO_LATE);
    const { username } = owner.value;
    const expiring = found.filter(({ isExpiring }) => isExpiring);
    const [first] = expiring;
    if (found.length === 0) {
        return skipped('authentik_token_expiry', `authentik shows no API token of ${plain(username)}`);
    }
    if (!first) return ok('authentik_token_expiry', 'The API token does not expire.');
    if (found.length === 1) {
        return warning(
            'authentik_token_expiry',
            `The API token "${plain(first.identifier)}" expires${first.expires === undefined ? '' : ` at ${first.expires}`}: authentik then gives it a new key, and the app is locked out.`,
            NEW_TOKEN,
        );
    }
    return warning(
        'authentik_token_expiry',
        `${expiring.length} of the ${found.length} API tokens of ${plain(username)} expire (${expiring.map(({ identifier }) => plain(identifier)).join(', ')}); authentik does not tell which of them the app has.`,
        `If it is one of those: ${NEW_TOKEN}`,
    );
}

function permissions(facts: CheckFacts): CheckLine {
    const { owner, lacking } = facts.authentik;
    if (owner.state !== 'known') return skipped('authentik_permissions', 'the authentik token is not accepted');
    const needed = valueOf(lacking) ?? [];
    const groups = missing(facts.authentik.groups);
    if (groups.length > 0 && facts.wanted.desired.rules.length > 0) {
        return failure(
            'authentik_permissions',
            `The token lacks ${names([...groups, ...needed])}: groups cannot be read.`,
            ROLE,
        );
    }
    if (needed.length > 0) {
        return failure(
            'authentik_permissions',
            `The token lacks ${names([...groups, ...needed])}: the app cannot set up what is missing in authentik.`,
            `${ROLE} Or set it up by hand.`,
        );
    }
    const part = partOfGroups(facts);
    if (part !== undefined) return warning('authentik_permissions', part, ROLE_FOR_GROUPS);
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
        ...(isPreviewRefused ? ['authentik_core.preview_user'] : []),
    ];
    if (unseen.length === 0) return ok('authentik_permissions', 'The token may do what the app needs.');
    return ok('authentik_permissions', `The token may do what is set up. Without ${names(unseen)} a check sees less.`);
}

/** That the token sees some groups only matters where anything is made of groups. */
function partOfGroups({ authentik, wanted }: CheckFacts): string | undefined {
    const directory = valueOf(authentik.groups);
    if (!directory || wanted.desired.rules.length === 0) return undefined;
    if (directory.isPartial === true)
        return 'The token sees some groups only: nobody is taken out anywhere, and the map of groups in the entry is left as it is.';
    const memory = { ...emptyMemory, knownGroups: authentik.knownGroups ?? {} };
    const unseen = unseenGroups({ directory, memory });
    if (unseen.length === 0) return undefined;
    return `The token does not see ${listed(unseen, 5)} any more, deleted or hidden: until somebody says which (\`/authentik-sync plan\`), nobody is taken out of a room or role.`;
}

function missing(answer: Parameters<typeof failureOf>[0]): Permission[] {
    const info = failureOf(answer);
    return info?.code === 'authentik_permission_missing' ? [String(info.details.permission)] : [];
}

function names(permissions: readonly Permission[]): string {
    return [...new Set(permissions)].sort().join(', ');
}
