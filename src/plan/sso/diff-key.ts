import type { ChangeOf } from '../../model/change';
import { permissions } from '../../model/permissions';
import type { PlanPart } from '../../model/plan';
import type { DesiredSso, ObservedProvider, ObservedSso } from '../../model/sso';
import { nothingToDo } from '../join-parts';
import { chooseKey, isUsableKey } from './choose-key';
import { fieldChange, unseenField } from './field-part';

/** The key that a provider signs with, where it has none that every version signs with. */
export function diffKey(wanted: DesiredSso, provider: ObservedProvider, sso: ObservedSso): PlanPart {
    const from = provider.signingKey;
    if (sso.lacking.includes(permissions.viewKey))
        return unseenField(provider, 'signing_key', from, sso, permissions.viewKey);
    const present = sso.keys.find(({ id }) => id === from);
    if (present && isUsableKey(present)) return nothingToDo;
    const key = chooseKey(sso.keys);
    // one that is not among those that can be chosen has no private part
    const wrong = present ? 'reason.key_of_other_type' : 'reason.key_without_private_part';
    const change = fieldChange(provider, 'signing_key', {
        ...{ from, to: key?.id ?? { made: 'key' } },
        fromText: present?.name ?? { code: from === null ? 'state.none' : 'state.other_key' },
        toText: key?.name ?? { code: 'state.new_key' },
        reason: { code: from === null ? 'reason.provider_without_key' : wrong },
    });
    return { ...nothingToDo, changes: key ? [change] : [createKey(wanted), change] };
}

export function createKey({ name }: DesiredSso): ChangeOf<'create-key'> {
    return { kind: 'create-key', name: `${name} signing key`, reason: { code: 'reason.no_key' } };
}
