import { isOwnMapping } from '../../model/authentik-own';
import type { Desired } from '../../model/desired';
import type { Observed } from '../../model/observed';
import type { Plan } from '../../model/plan';
import type { ObservedSso } from '../../model/sso';
import { usualScopes } from './granted-claims';

/**
 * Whether logins are told what authentik's own mappings give and nothing else, once the changes are made: a field that reads another
 * claim finds nothing then. False as well where the mappings of the provider cannot be seen.
 */
export function hasOnlyUsualClaims(
    { changes }: Pick<Plan, 'changes'>,
    { sso: wanted }: Pick<Desired, 'sso'>,
    { sso }: Pick<Observed, 'sso'>,
): boolean {
    const clientId = wanted?.clientId ?? '';
    // another client may have other mappings
    if (!sso || (sso.provider && clientId !== '' && clientId !== sso.provider.clientId)) return false;
    const attached = attachedAfter(changes, sso);
    return attached.length > 0 && attached.every((id) => isUsual(id, sso));
}

function attachedAfter(changes: Plan['changes'], { provider }: ObservedSso): readonly unknown[] {
    for (const change of changes) {
        if (change.kind === 'create-provider') return change.mappings;
        if (change.kind === 'change-provider' && change.field === 'property_mappings')
            return Array.isArray(change.to) ? change.to : [];
    }
    return provider?.mappings ?? [];
}

function isUsual(id: unknown, { mappings }: ObservedSso): boolean {
    const found = mappings.find((mapping) => mapping.id === id);
    return found !== undefined && isOwnMapping(found.managed) && usualScopes.includes(found.scope);
}
