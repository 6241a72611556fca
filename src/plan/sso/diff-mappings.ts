import { permissions } from '../../model/permissions';
import type { Note, PlanPart } from '../../model/plan';
import type { DesiredSso, ObservedProvider, ObservedSso } from '../../model/sso';
import { chooseMappings } from './choose-mappings';
import { fieldChange, unseenField, type FieldChange } from './field-part';

/** The scope mappings that a provider lacks; those that it has stay. */
export function diffMappings({ scopes }: DesiredSso, provider: ObservedProvider, sso: ObservedSso): PlanPart {
    const attached = provider.mappings;
    const { add, missing, unmapped } = chooseMappings(scopes, attached, sso.mappings);
    const names = new Map(sso.mappings.map(({ id, name }) => [id, name]));
    const isLacking = sso.lacking.includes(permissions.viewMapping);
    // one that is attached and cannot be seen may be for the very scope that seems to have none
    if (isLacking || (add.length + missing.length > 0 && attached.some((id) => !names.has(id))))
        return unseenField(provider, 'property_mappings', attached, sso, permissions.viewMapping);
    const to = [...attached, ...add.map(({ id }) => id)].sort();
    const shown = (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id).sort();
    const field: FieldChange = {
        ...{ from: attached, to, fromText: shown(attached), toText: shown(to) },
        reason: { code: 'reason.scope_without_mapping' },
    };
    const change = fieldChange(provider, 'property_mappings', field);
    return {
        changes: add.length > 0 ? [change] : [],
        withheld: missing.length > 0 ? [{ change, code: 'sso_mappings_missing', lacking: missing }] : [],
        notes: unmapped.map((scope): Note => ({ code: 'scope_unmapped', subject: scope })),
    };
}
