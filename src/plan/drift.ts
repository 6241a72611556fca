import type { Change } from '../model/change';
import type { Desired } from '../model/desired';
import { entrySettingId } from '../model/entry-setting';
import { isWebhookChange, kindOf, subjectOf } from '../model/kinds';
import type { Observed } from '../model/observed';
import type { Drift } from '../model/plan';
import type { DesiredWebhook } from '../model/webhook';
import type { ManagedTarget } from './memberships/managed-target';
import { ssoWish } from './sso/sso-wish';

/**
 * The settings that the app left as they are still asked for, and that hold something else now; what somebody has changed in
 * authentik; and the people whom it had put where they still belong, and whom somebody has taken out.
 * @param sso what would change in authentik
 */
export function findDrift(
    desired: Desired,
    observed: Observed,
    targets: readonly ManagedTarget[],
    sso: readonly Change[],
): Drift[] {
    return [
        ...settingDrift(desired, observed),
        ...directoryDrift(desired, observed, sso),
        ...targets.flatMap(membershipDrift),
    ];
}

function settingDrift(desired: Desired, observed: Observed): Drift[] {
    const found = new Map([...observed.entry.settings, ...observed.restrictions].map((row) => [row.id, row]));
    const { entry } = desired;
    const rows = entry ? [...entry.settings, { suffix: 'id', value: entry.clientId }] : [];
    const wanted = [
        ...rows.map(({ suffix, value }) => ({ id: entrySettingId(entry?.name ?? '', suffix), value })),
        ...desired.restrictions,
    ];
    return wanted.flatMap(({ id, value }) => {
        const expected = observed.expected.settings.get(id);
        const row = found.get(id);
        if (!expected || !row || expected.value !== value || row.value === expected.value) return [];
        return [{ subject: id, old: expected.old, expected: expected.value, found: row.value }];
    });
}

/** All was as wished once, the wish is the same, and it is so no longer: somebody else has changed it. */
function directoryDrift({ sso, webhook }: Desired, { expected }: Observed, changes: readonly Change[]): Drift[] {
    const isSameWish =
        sso !== undefined && ssoWish(sso) === expected.sso?.wish && sso.clientId === expected.sso.clientId;
    const isSameWebhook = webhook !== undefined && isSameWebhookAs(webhook, expected.webhook);
    return changes.flatMap((change): Drift[] => {
        if (isWebhookChange(change) ? !isSameWebhook : !isSameWish) return [];
        const drift = kindOf(change).drift(change);
        return drift ? [{ kind: 'directory', old: expected.olds.get(subjectOf(change)) ?? null, ...drift }] : [];
    });
}

function membershipDrift({ wanted, state, people, lost }: ManagedTarget): Drift[] {
    if (state !== 'there') return [];
    return [...people.values()]
        .filter(({ account }) => lost.has(account.id))
        .map(({ account }) => ({ kind: 'membership', username: account.username, target: wanted.target }));
}

function isSameWebhookAs(wanted: DesiredWebhook, expected: DesiredWebhook | undefined): boolean {
    return wanted.name === expected?.name && wanted.url === expected.url;
}
