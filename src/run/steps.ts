import type { Change, Desired, Plan } from '../plan/types';
import type { Step } from './run-record';

const MEMBERS_PER_STEP = 50;

/** The steps of a plan, in its order; additions to one room are gathered, and the entry is confirmed at the end. */
export function stepsOf(plan: Plan, desired: Desired): Step[] {
    const steps: Step[] = [];
    const open = new Map<string, { id: string; username: string }[]>();
    for (const change of plan.changes) {
        if (change.kind !== 'add-member') {
            steps.push({ kind: 'change', change });
            continue;
        }
        let users = open.get(change.room);
        if (!users || users.length >= MEMBERS_PER_STEP) {
            users = [];
            open.set(change.room, users);
            steps.push({ kind: 'add-members', room: change.room, users });
        }
        users.push({ id: change.userId, username: change.username });
    }
    if (desired.entry && plan.changes.some(isEntryWrite)) {
        const clientId = desired.entry.settings.find(({ suffix }) => suffix === 'id')?.value;
        steps.push({ kind: 'confirm-service', service: desired.entry.service, clientId: String(clientId) });
    }
    return steps;
}

function isEntryWrite(change: Change): boolean {
    return change.kind === 'set-secret' || (change.kind === 'set-setting' && change.area === 'entry');
}
