import { randomUUID } from 'node:crypto';

import { exactly, operationsOf, whether, type Collection } from './collection';
import { badRequest, formError } from './errors';
import type { Call, Json, Operations } from './operation';
import { showPartialGroup, showPartialUser } from './show';
import { without } from './without';
import type { BindingRecord } from '../state/records';

function given<T>(body: Json, name: string, byDefault: T): T {
    return (body[name] as T | undefined) ?? byDefault;
}

export function writeBinding(binding: BindingRecord, { body, installation }: Call): void {
    const reference = (name: 'group' | 'user' | 'policy'): unknown => (name in body ? body[name] : binding[name]);
    const set = (['policy', 'group', 'user'] as const).filter((name) => (reference(name) ?? null) !== null);
    if (set.length > 1) {
        throw formError("Only one of 'group', 'policy', 'user' can be set.");
    }
    if (set.length === 0) {
        throw formError("One of 'group', 'policy', 'user' must be set.");
    }
    const target = given(body, 'target', binding.target);
    const [group, user] = [reference('group') as string | null, reference('user') as number | null];
    const missing = [
        ...(installation.applications.has(target) ? [] : (['target'] as const)),
        ...(group !== null && !installation.groups.has(group) ? (['group'] as const) : []),
        ...(user !== null && !installation.users.has(user) ? (['user'] as const) : []),
    ];
    for (const name of missing) {
        throw badRequest({ [name]: [`Invalid pk "${String(body[name])}" - object does not exist.`] });
    }
    binding.target = target;
    binding.group = group;
    binding.user = user;
    binding.policy = reference('policy') as string | null;
    binding.order = given(body, 'order', binding.order);
    binding.enabled = given(body, 'enabled', binding.enabled);
    binding.negate = given(body, 'negate', binding.negate);
    binding.timeout = given(body, 'timeout', binding.timeout);
    binding.failureResult = given(body, 'failure_result', binding.failureResult);
}

export function addBinding(call: Call): BindingRecord {
    // with a null policy the database's uniqueness never applies: equal group bindings pile up
    const binding: BindingRecord = {
        pk: randomUUID(),
        target: '',
        policy: null,
        group: null,
        user: null,
        order: 0,
        enabled: true,
        negate: false,
        timeout: 30,
        failureResult: false,
    };
    writeBinding(binding, call);
    call.installation.bindings.set(binding.pk, binding);
    return binding;
}

const bindings: Collection<BindingRecord> = {
    path: '/policies/bindings/',
    lookup: 'policy_binding_uuid',
    model: 'authentik_policies.policybinding',
    className: 'PolicyBinding',
    all: (installation) => [...installation.bindings.values()],
    lookupValue: (binding) => binding.pk,
    pk: (binding) => binding.pk,
    searched: () => [],
    filters: {
        target: exactly((binding) => binding.target),
        policy: exactly((binding) => binding.policy),
        policy__isnull: { matches: (binding, [wanted]) => String(binding.policy === null) === wanted },
        enabled: whether((binding) => binding.enabled),
        order: exactly((binding) => binding.order),
        timeout: exactly((binding) => binding.timeout),
        target_in: { matches: (binding, values) => values.includes(binding.target) },
    },
    orderings: { order: (binding) => binding.order, pk: (binding) => binding.pk, target: (binding) => binding.target },
    show: (binding, { installation }) => {
        const group = binding.group === null ? undefined : installation.groups.get(binding.group);
        const user = binding.user === null ? undefined : installation.users.get(binding.user);
        return {
            pk: binding.pk,
            policy: binding.policy,
            group: binding.group,
            user: binding.user,
            policy_obj: null,
            group_obj: group ? showPartialGroup(group) : null,
            user_obj: user ? showPartialUser(user) : null,
            target: binding.target,
            negate: binding.negate,
            enabled: binding.enabled,
            order: binding.order,
            timeout: binding.timeout,
            failure_result: binding.failureResult,
            expires: null,
            expiring: false,
        };
    },
    create: addBinding,
    update: writeBinding,
    remove: (binding, { installation }) => {
        installation.bindings.delete(binding.pk);
    },
    asOf: (item, version) => {
        return version.isAtLeast('2026.8') ? item : without(item, 'expires', 'expiring');
    },
};

export const bindingOperations: Operations = operationsOf(bindings);
