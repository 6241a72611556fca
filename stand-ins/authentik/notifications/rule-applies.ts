import type { Installation } from '../state/installation';
import type { BindingRecord, EventMatcher, EventRecord, RuleRecord, UserRecord } from '../state/records';

/** Whether an event is what the policy looks for (`authentik/policies/event_matcher/models.py`). */
export function matches(matcher: EventMatcher, { action, clientIp, app, context }: EventRecord): boolean {
    const model = context.model as { app?: string; model_name?: string } | undefined;
    return (
        (matcher.action === null || matcher.action === action) &&
        (matcher.clientIp === null || matcher.clientIp === clientIp) &&
        (matcher.app === null || matcher.app === app) &&
        (matcher.model === null || matcher.model === `${model?.app ?? 'None'}.${model?.model_name ?? 'None'}`) &&
        // the search language is not imitated: an event that has to fit a query fits none
        (matcher.query === null || matcher.query === '')
    );
}

function passes(
    installation: Installation,
    { policy: pk, group, user, negate }: BindingRecord,
    event: EventRecord,
    asker: UserRecord,
): boolean {
    const policy = pk === null ? undefined : installation.policies.get(pk);
    const isPassing = policy
        ? policy.matcher
            ? matches(policy.matcher, event)
            : policy.isPassing
        : group !== null
          ? installation.allGroups(asker).some((one) => one.pk === group)
          : user === asker.pk;
    return isPassing !== negate;
}

/** Any one binding is enough; a rule with nothing bound to it never applies. */
export function ruleApplies(installation: Installation, rule: RuleRecord, event: EventRecord): boolean {
    const asker = installation.users.get(Number(event.user.pk)) ?? installation.anonymous;
    return [...installation.bindings.values()]
        .filter(({ target, enabled }) => target === rule.pk && enabled)
        .some((binding) => passes(installation, binding, event, asker));
}

/** Whom a rule tells: who caused the event, if it says so, and the direct members of its group. */
export function recipients({ users, groups }: Installation, rule: RuleRecord, event: EventRecord): UserRecord[] {
    const pks = [
        ...(rule.tellsEventUser && typeof event.user.pk === 'number' ? [event.user.pk] : []),
        ...(groups.get(rule.group ?? '')?.users ?? []),
    ];
    return pks.map((pk) => users.get(pk)).filter((user) => user !== undefined);
}
