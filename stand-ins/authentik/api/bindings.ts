import { randomUUID } from 'node:crypto';
import { bindingColumns } from '../events/columns';
import { ServerError } from '../server-error';
import type { Installation } from '../state/installation';
import type { BindingRecord, PolicyRecord } from '../state/records';
import { bindingName } from './binding-subjects';
import { operationsOf, type Collection } from './collection';
import { exactly, isObject, whether } from './filters';
import { formError } from './errors';
import { isKeyOf, objections } from './field-checks';
import { isMatcher, matcherAsOf, showMatcher } from './event-matchers';
import { groupAsOf, showGroup } from './groups';
import type { Call, Json, Operations } from './operation';
import { showPartialGroup, showPartialUser } from './show';
import { showUser, userAsOf } from './users';
import { without } from './without';
import type { AuthentikVersion } from '../version';

function given<T>(body: Json, name: string, byDefault: T): T {
    return (body[name] as T | undefined) ?? byDefault;
}

const BOUND = ['policy', 'group', 'user'] as const;

function checkBound(fields: Json): void {
    const set = BOUND.filter((name) => (fields[name] ?? null) !== null);
    if (set.length > 1) {
        throw formError("Only one of 'group', 'policy', 'user' can be set.");
    }
    if (set.length === 0) {
        throw formError("One of 'group', 'policy', 'user' must be set.");
    }
}

/** Whatever may be bound to, by key. */
function targetsOf({ applications, rules, flows }: Installation): ReadonlyMap<string, unknown> {
    const ofFlows = [...flows.values()].map((flow) => [flow.policyBindingModel, flow] as const);
    return new Map<string, unknown>([...applications, ...rules, ...ofFlows]);
}

function readBinding(call: Call): Json {
    const { policies, groups, users } = call.installation;
    const checks = {
        target: isKeyOf(targetsOf(call.installation)),
        ...{ policy: isKeyOf(policies), group: isKeyOf(groups), user: isKeyOf(users) },
    };
    return call.bodyChecked((body) => objections(body, checks));
}

const UNIQUE = ['policy', 'target', 'order'] as const;

/**
 * Policy, target and order are unique together, but for a null policy. A newer framework looks at null only among what
 * changes: where nothing of the three does, another binding of a group or user to the same target in the same place is
 * in the way of any change (recorded in 2026.5; not so in 2024.12).
 */
function checkUnique(fields: Json, self: BindingRecord | undefined, { bindings, version }: Installation): void {
    const wanted = { ...(self ?? { policy: null }), ...fields } as Json;
    const isTaken = [...bindings.values()].some(
        (other) => other !== self && UNIQUE.every((name) => other[name] === wanted[name]),
    );
    const isNewer = version.isAtLeast('2025.4');
    const looked = self && isNewer ? UNIQUE.filter((name) => self[name] !== wanted[name]) : UNIQUE;
    if (isTaken && looked.every((name) => wanted[name] !== null)) {
        throw formError('The fields policy, target, order must make a unique set.');
    }
}

function assign(binding: BindingRecord, body: Json): void {
    binding.target = given(body, 'target', binding.target);
    binding.policy = given(body, 'policy', binding.policy);
    binding.group = given(body, 'group', binding.group);
    binding.user = given(body, 'user', binding.user);
    binding.order = given(body, 'order', binding.order);
    binding.enabled = given(body, 'enabled', binding.enabled);
    binding.negate = given(body, 'negate', binding.negate);
    binding.timeout = given(body, 'timeout', binding.timeout);
    binding.failureResult = given(body, 'failure_result', binding.failureResult);
}

export function writeBinding(binding: BindingRecord, call: Call): void {
    const fields = readBinding(call);
    checkBound({ ...Object.fromEntries(BOUND.map((name) => [name, binding[name]])), ...fields });
    assign(binding, fields);
}

/**
 * The serializer looks at what is sent alone: a PATCH has to name target and bound thing again. Without a target it is
 * an unhandled error since 2024.12, when entitlements became targets (`authentik/policies/api/bindings.py`).
 */
function changeBinding(binding: BindingRecord, call: Call): void {
    if (call.body.target === undefined) {
        throw new ServerError("'NoneType' object has no attribute 'supported_policy_binding_targets'");
    }
    const fields = readBinding(call);
    checkUnique(fields, binding, call.installation);
    checkBound(fields);
    assign(binding, fields);
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
    checkUnique(readBinding(call), undefined, call.installation);
    writeBinding(binding, call);
    call.installation.bindings.set(binding.pk, binding);
    return binding;
}

function showPolicy(policy: PolicyRecord, installation: Installation): Json {
    if (isMatcher(policy)) {
        return matcherAsOf(showMatcher(policy, installation), installation.version);
    }
    const { pk, name } = policy;
    return {
        ...{ pk, name, execution_logging: false },
        component: 'ak-policy-expression-form',
        verbose_name: 'Expression Policy',
        verbose_name_plural: 'Expression Policies',
        meta_model_name: 'authentik_policies_expression.expressionpolicy',
        bound_to: [...installation.bindings.values()].filter((binding) => binding.policy === pk).length,
    };
}

/** Up to 2025.8 the whole group or user stands in it, members and all (2024.12 recorded, the others read in the sources). */
function bindingAsOf(item: Json, version: AuthentikVersion, call: Call): Json {
    const shown = version.isAtLeast('2026.8') ? item : without(item, 'expires', 'expiring');
    if (version.isAtLeast('2025.10')) {
        return shown;
    }
    const group = call.installation.groups.get(String(item.group));
    const user = call.installation.users.get(Number(item.user));
    return {
        ...shown,
        group_obj: group ? groupAsOf(showGroup(group, call), version, call) : null,
        user_obj: item.user !== null && user ? userAsOf(showUser(user, call), version, call) : null,
    };
}

const bindings: Collection<BindingRecord> = {
    path: '/policies/bindings/',
    lookup: 'policy_binding_uuid',
    model: 'authentik_policies.policybinding',
    className: 'PolicyBinding',
    all: (installation) => [...installation.bindings.values()],
    lookupValue: (binding) => binding.pk,
    pk: (binding) => binding.pk,
    searched: ({ policy }, { policies }) => [policies.get(policy ?? '')?.name ?? ''],
    filters: {
        target: isObject((binding) => binding.target, targetsOf),
        policy: isObject(
            (binding) => binding.policy,
            ({ policies }) => policies,
        ),
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
        const policy = binding.policy === null ? undefined : installation.policies.get(binding.policy);
        return {
            pk: binding.pk,
            policy: binding.policy,
            group: binding.group,
            user: binding.user,
            policy_obj: policy ? showPolicy(policy, installation) : null,
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
    update: changeBinding,
    remove: (binding, { installation }) => {
        installation.bindings.delete(binding.pk);
    },
    asOf: bindingAsOf,
    audited: { name: bindingName, columns: bindingColumns },
    // a policy is shown with all that its kind has, of which the file knows nothing
    knownDeviation: /policy_obj/,
};

export const bindingOperations: Operations = operationsOf(bindings);
