import type { ChangeOf } from '../../model/change';
import type { PlanPart } from '../../model/plan';
import type { FieldValue, ObservedProvider, ObservedSso, Permission, ProviderField } from '../../model/sso';
import type { ShownValue } from '../../model/words';
import { nothingToDo } from '../join-parts';

/** What is to become of one field of a provider that exists. */
export type FieldChange = Pick<ChangeOf<'change-provider'>, 'from' | 'to' | 'fromText' | 'toText' | 'reason'>;

export function fieldChange(
    { id, name }: ObservedProvider,
    field: ProviderField,
    change: FieldChange,
): ChangeOf<'change-provider'> {
    return { kind: 'change-provider', provider: id, name, field, ...change };
}

/** @param change undefined where the field is right */
export function fieldPart(provider: ObservedProvider, field: ProviderField, change: FieldChange | undefined): PlanPart {
    return change ? { ...nothingToDo, changes: [fieldChange(provider, field, change)] } : nothingToDo;
}

/** A field of which nobody can say whether it is right, because the token may not see what it refers to. */
export function unseenField(
    provider: ObservedProvider,
    field: ProviderField,
    from: FieldValue,
    { lacking }: ObservedSso,
    permission: Permission,
): PlanPart {
    const unknown: ShownValue = { code: 'state.unknown' };
    const reason = { code: 'reason.field_unseen' } as const;
    const change = fieldChange(provider, field, { from, to: from, fromText: unknown, toText: unknown, reason });
    const permissions = [...new Set([...lacking, permission])].sort();
    return { ...nothingToDo, withheld: [{ change, code: 'sso_permissions_missing', permissions }] };
}
