import type { Change } from '../model/change';
import { isEntryRow } from '../model/entry-setting';
import { isEntryChange, isRisky, isSettingChange, isSsoChange, isWebhookChange, kindOf } from '../model/kinds';
import type { Drift, Ground, Plan } from '../model/plan';
import { wordsKey } from '../model/words';
import { withhold } from '../plan/policies/withhold';

interface Circumstances {
    /** whether the login page offered the service before */
    wasLive: boolean;
    /** whether what somebody else has changed in the set-up is put back */
    repairs: boolean;
}

/**
 * What of a plan is done where nobody asked for it, and what is left to a person. Policies have taken out what needs an approval;
 * here stays behind what nobody would be there to confirm, what sets the login up, and what somebody has changed on purpose, perhaps.
 */
export function withoutPerson(plan: Plan, circumstances: Circumstances): { toDo: Plan; left: Plan } {
    const groundOf = (change: Change): Ground | undefined => groundToWait(change, plan.drift, circumstances);
    const toDo = withhold(groundOf)(plan);
    const isPutBack = (one: Drift): boolean => toDo.changes.some((change) => isDriftOf(one, change));
    return {
        toDo,
        left: {
            ...plan,
            changes: plan.changes.filter((change) => groundOf(change) !== undefined),
            drift: plan.drift.filter((one) => !isPutBack(one)),
        },
    };
}

function groundToWait(
    change: Change,
    drift: readonly Drift[],
    { wasLive, repairs }: Circumstances,
): Ground | undefined {
    // nobody is there to confirm it in time, so it would be taken back, and done again at the next look
    if (isRisky(change, wasLive)) return { code: 'waits_for_person' };
    if (isDrift(change, drift)) return repairs ? undefined : { code: 'drift_reported' };
    const setsUp = isSsoChange(change) || isWebhookChange(change) || (isEntryChange(change) && !isChannelMap(change));
    return setsUp ? { code: 'waits_for_person' } : undefined;
}

/** It follows the groups, and moves whenever one comes or goes. */
function isChannelMap(change: Change): boolean {
    return isSettingChange(change) && isEntryRow(change.id, 'groups_channel_map');
}

function isDrift(change: Change, drift: readonly Drift[]): boolean {
    return drift.some((one) => isDriftOf(one, change));
}

/** Whether it is what this change would put back. */
function isDriftOf(drift: Drift, change: Change): boolean {
    if (drift.kind === undefined) return isSettingChange(change) && change.id === drift.subject;
    const inAuthentik = kindOf(change).drift(change);
    return (
        drift.kind === 'directory' &&
        inAuthentik !== undefined &&
        wordsKey(inAuthentik.subject) === wordsKey(drift.subject)
    );
}
