import type { Subject } from '../events/audit';
import type { Installation } from '../state/installation';
import type { BindingRecord } from '../state/records';

/** A binding as the event log calls it (`PolicyBinding.__str__`). */
export function bindingName(binding: BindingRecord, installation: Installation): string {
    const application = installation.applications.get(binding.target);
    const rule = installation.rules.get(binding.target);
    const target = application?.name ?? (rule ? `Notification Rule ${rule.name}` : '');
    const policy = installation.policies.get(binding.policy ?? '');
    const group = installation.groups.get(binding.group ?? '');
    const user = installation.users.get(binding.user ?? -1);
    const bound = policy
        ? `Policy ${policy.name}`
        : group
          ? `Group ${group.name}`
          : user
            ? `User ${user.name}`
            : 'Invalid invalid';
    return `Binding from ${target} #${binding.order} to ${bound}`;
}

/** Bindings that go with what they bind or are bound to. */
export function bindingSubjects(installation: Installation, goes: (binding: BindingRecord) => boolean): Subject[] {
    return [...installation.bindings.values()].filter(goes).map((binding) => ({
        model: 'authentik_policies.policybinding',
        pk: binding.pk,
        name: bindingName(binding, installation),
    }));
}
