import { randomUUID } from 'node:crypto';

import { bindingSubjects } from './binding-subjects';
import { nameTaken, operationsOf, type Collection } from './collection';
import { exactly, whether } from './filters';
import type { Call, Json, Operations } from './operation';
import { without } from './without';
import { ServerError } from '../server-error';
import type { Installation } from '../state/installation';
import type { EventMatcher, PolicyRecord } from '../state/records';
import { removePolicy } from '../state/remove';
import type { AuthentikVersion } from '../version';

type MatcherPolicy = PolicyRecord & { matcher: EventMatcher };

const CRITERIA = { action: 'action', client_ip: 'clientIp', app: 'app', model: 'model', query: 'query' } as const;

export function isMatcher(policy: PolicyRecord): policy is MatcherPolicy {
    return policy.matcher !== undefined;
}

export function showMatcher({ pk, name, executionLogging, matcher }: MatcherPolicy, { bindings }: Installation): Json {
    return {
        ...{ pk, name, execution_logging: executionLogging },
        component: 'ak-policy-event-matcher-form',
        verbose_name: 'Event Matcher Policy',
        verbose_name_plural: 'Event Matcher Policies',
        meta_model_name: 'authentik_policies_event_matcher.eventmatcherpolicy',
        bound_to: [...bindings.values()].filter(({ policy }) => policy === pk).length,
        ...Object.fromEntries(Object.entries(CRITERIA).map(([field, key]) => [field, matcher[key]])),
    };
}

export function matcherAsOf(item: Json, version: AuthentikVersion): Json {
    return version.isAtLeast('2026.5') ? item : without(item, 'query');
}

/**
 * `validate()` looks all criteria up without asking whether they were sent. It stops at the first that is not blank, and
 * a blank one was refused before: `action` has to be there, the others need not.
 */
function checkCriteria(body: Json): void {
    if (!('action' in body)) {
        throw new ServerError("'action'", 'KeyError');
    }
}

function write(policy: MatcherPolicy, { body }: Call): void {
    checkCriteria(body);
    policy.name = (body.name as string | undefined) ?? policy.name;
    policy.executionLogging = (body.execution_logging as boolean | undefined) ?? policy.executionLogging;
    for (const [field, key] of Object.entries(CRITERIA)) {
        if (body[field] !== undefined) {
            policy.matcher[key] = body[field] as string | null;
        }
    }
}

function newMatcher(): MatcherPolicy {
    const matcher = { action: null, clientIp: null, app: null, model: null, query: null };
    return { pk: randomUUID(), name: '', executionLogging: false, isPassing: false, matcher };
}

export const eventMatchers: Collection<MatcherPolicy> = {
    path: '/policies/event_matcher/',
    lookup: 'policy_uuid',
    model: 'authentik_policies_event_matcher.eventmatcherpolicy',
    className: 'EventMatcherPolicy',
    all: ({ policies }) => [...policies.values()].filter(isMatcher),
    lookupValue: (policy) => policy.pk,
    pk: (policy) => policy.pk,
    searched: (policy) => [policy.name],
    filters: {
        name: exactly((policy) => policy.name),
        policy_uuid: exactly((policy) => policy.pk),
        execution_logging: whether((policy) => policy.executionLogging),
        action: exactly((policy) => policy.matcher.action),
        client_ip: exactly((policy) => policy.matcher.clientIp),
        app: exactly((policy) => policy.matcher.app),
        model: exactly((policy) => policy.matcher.model),
        query: exactly((policy) => policy.matcher.query),
    },
    orderings: { name: (policy) => policy.name },
    show: (policy, { installation }) => showMatcher(policy, installation),
    // over policies of every kind
    objections: nameTaken<PolicyRecord>('Policy with this name already exists.', ({ policies }) => policies.values()),
    create: (call) => {
        const policy = newMatcher();
        write(policy, call);
        call.installation.policies.set(policy.pk, policy);
        return policy;
    },
    update: write,
    remove: (policy, { installation }) => removePolicy(installation, policy),
    asOf: matcherAsOf,
    audited: {
        dependents: ({ pk }, installation) => bindingSubjects(installation, (binding) => binding.policy === pk),
    },
};

export const eventMatcherOperations: Operations = operationsOf(eventMatchers);
