import type { Change } from '../model/change';
import type { Plan } from '../model/plan';
import { targetKey } from '../model/target';
import { changesDiscovery, isEntryChange, isSsoChange } from '../plan/kinds';
import type { Step } from './records/run-record';

/** The engine removes at the most 50 members in one call; of roles, each change is a request of its own. */
const CHANGES_PER_STEP = 50;
/**
 * After each step, who is in is read again, so that few large steps fill a large room or team sooner. But a slice keeps 2 s for a step
 * (`slice.ts`): at about 10 ms for an addition, that is 200. A team adds to its main room, and to those joined by everybody in it,
 * within one request.
 */
const ADDITIONS_PER_STEP = { room: 200, team: 100 };

/**
 * The steps of a plan, in its order. Changes of members of one room are gathered; what was set up in authentik is confirmed
 * before the entry is written, and the login service before the account restrictions are.
 * @param service the login service to confirm; undefined where nothing is to be live afterwards
 */
export function stepsOf(plan: Plan, service: string | undefined): Step[] {
    const steps: Step[] = [];
    const open = new Map<string, Change[]>();
    const lastOfSso = lastIndex(plan.changes, isSsoChange);
    const lastOfEntry = lastIndex(plan.changes, isEntryChange);
    plan.changes.forEach((change, index) => {
        const key = gatherKey(change);
        let changes = key === undefined ? undefined : open.get(key);
        if (!changes || changes.length >= largest(change)) {
            changes = [];
            if (key !== undefined) open.set(key, changes);
            steps.push({ kind: 'changes', changes });
        }
        changes.push(change);
        if (service === undefined) return;
        if (index === lastOfSso && plan.changes.some(changesDiscovery)) steps.push({ kind: 'confirm-discovery' });
        if (index === lastOfEntry) steps.push({ kind: 'confirm-service', service });
    });
    return steps;
}

function largest(change: Change): number {
    if (change.kind !== 'add-member') return CHANGES_PER_STEP;
    const { kind } = change.target;
    return kind === 'room' || kind === 'team' ? ADDITIONS_PER_STEP[kind] : CHANGES_PER_STEP;
}

function gatherKey(change: Change): string | undefined {
    return change.kind === 'add-member' || change.kind === 'remove-member'
        ? `${change.kind} ${targetKey(change.target)}`
        : undefined;
}

function lastIndex(changes: readonly Change[], isMeant: (change: Change) => boolean): number {
    return changes.reduce((last, change, index) => (isMeant(change) ? index : last), -1);
}
