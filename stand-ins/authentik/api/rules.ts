import { bindingSubjects } from './binding-subjects';
import { nameTaken, operationsOf, type Collection } from './collection';
import { exactly } from './filters';
import { badRequest } from './errors';
import { groupAsOf, showGroup } from './groups';
import type { Call, Json, Operations } from './operation';
import { without } from './without';
import { ServerError } from '../server-error';
import { newRule } from '../state/born-events';
import type { RuleRecord } from '../state/records';
import { removeRule } from '../state/remove';
import type { AuthentikVersion } from '../version';

/** The field that names the group had another name before, and nothing else told it whom to tell. */
function groupField(version: AuthentikVersion): string {
    return version.isAtLeast('2025.10') ? 'destination_group' : 'group';
}

function mustExist(field: string, pks: string[], known: ReadonlyMap<string, unknown>): void {
    const unknown = pks.find((pk) => !known.has(pk));
    if (unknown !== undefined) {
        throw badRequest({ [field]: [`Invalid pk "${unknown}" - object does not exist.`] });
    }
}

function write(rule: RuleRecord, { body, installation }: Call, whole: boolean): void {
    const transports = (body.transports as string[] | undefined) ?? (whole ? [] : [...rule.transports]);
    mustExist('transports', transports, installation.transports);
    const field = groupField(installation.version);
    const group = body[field] === undefined ? rule.group : (body[field] as string | null);
    mustExist(field, group === null ? [] : [group], installation.groups);
    rule.name = (body.name as string | undefined) ?? rule.name;
    rule.severity = (body.severity as RuleRecord['severity'] | undefined) ?? rule.severity;
    rule.transports = new Set(transports);
    rule.group = group;
    rule.tellsEventUser = (body.destination_event_user as boolean | undefined) ?? rule.tellsEventUser;
}

export const rules: Collection<RuleRecord> = {
    path: '/events/rules/',
    lookup: 'pbm_uuid',
    model: 'authentik_events.notificationrule',
    className: 'NotificationRule',
    all: (installation) => [...installation.rules.values()],
    lookupValue: (rule) => rule.pk,
    pk: (rule) => rule.pk,
    searched: ({ name, group }, { groups }) => [name, groups.get(group ?? '')?.name ?? ''],
    filters: {
        name: exactly((rule) => rule.name),
        severity: exactly((rule) => rule.severity),
        destination_group__name: {
            matches: ({ group }, [wanted], { groups }) => groups.get(group ?? '')?.name === wanted,
        },
    },
    orderings: { name: (rule) => rule.name },
    show: (rule, call) => {
        const group = call.installation.groups.get(rule.group ?? '');
        return {
            pk: rule.pk,
            name: rule.name,
            transports: [...rule.transports],
            severity: rule.severity,
            destination_group: rule.group,
            destination_group_obj: group ? showGroup(group, call) : null,
            destination_event_user: rule.tellsEventUser,
        };
    },
    objections: nameTaken('Notification Rule with this name already exists.', ({ rules: all }) => all.values()),
    create: (call) => {
        const rule = newRule({ name: '' });
        write(rule, call, false);
        call.installation.rules.set(rule.pk, rule);
        return rule;
    },
    update: write,
    remove: (rule, { installation }) => {
        // seen on 2026.5: the first attempt crashes, the next one does it
        if (installation.version.isAtLeast('2026.5') && !rule.isStuck) {
            rule.isStuck = true;
            throw new ServerError('the first attempt to delete a notification rule');
        }
        removeRule(installation, rule);
    },
    asOf: (item, version, call) => {
        const { destination_group, destination_group_obj: shown, ...rest } = item;
        const group = shown === null ? null : groupAsOf(shown as Json, version, call);
        return version.isAtLeast('2025.10')
            ? {
                  ...rest,
                  destination_group,
                  destination_group_obj: group,
                  destination_event_user: rest.destination_event_user,
              }
            : { ...without(rest, 'destination_event_user'), group: destination_group, group_obj: group };
    },
    audited: {
        dependents: ({ pk }, installation) => bindingSubjects(installation, (binding) => binding.target === pk),
    },
};

export const ruleOperations: Operations = operationsOf(rules);
