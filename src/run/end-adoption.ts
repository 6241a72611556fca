import { sha256 } from '../digest';
import { distinctServices } from '../model/adoption';
import { entrySettingId } from '../model/entry-setting';
import type { Plan } from '../model/plan';
import { fingerprint } from '../plan/fingerprint';
import { sliceBudget } from './budget';
import type { ExecutionParts } from './execution-parts';
import { Execution } from './lifecycle';
import { dueAt, lastAdoption, type AdoptionRecord } from './records/adoption';
import { newRun } from './records/new-run';
import { stepsOf } from './steps';

/**
 * Ends a time for accounts that were there before: the dangerous switch of the entry is switched off and looked at, by a run of its own;
 * only then it is over. It needs no setting of the app that works.
 * @returns whether the switch was seen off; undefined where there is nothing to end any more
 * @throws Failure `run_in_progress`
 */
export async function endAdoption(
    parts: ExecutionParts,
    due: AdoptionRecord,
    newRunId: string,
): Promise<boolean | undefined> {
    const { adoptions } = parts;
    const execution = new Execution(parts);
    const end = async (): Promise<boolean | undefined> => {
        const found = await adoptions.find(due.id);
        // prolonged meanwhile, or over
        if (!found || dueAt(found) !== dueAt(due) || found.isOver === true) return undefined;
        const last = await lastAdoption(adoptions, found.group);
        if (last?.id !== found.id) {
            // by somebody’s approval another one goes on
            await adoptions.remove(found.id);
            return undefined;
        }
        const plan = await planEndOfAdoption(parts, found.group);
        if (plan.changes.length > 0) await switchOff(parts, execution, { plan, found, id: newRunId });
        const isOff = (await planEndOfAdoption(parts, found.group)).changes.length === 0;
        if (isOff) await adoptions.save({ ...found, isOver: true });
        return isOff;
    };
    return execution.claimed({ id: newRunId, trigger: 'job', actor: due.actor }, end, 0, true);
}

/** What is left to be done for it now. */
export async function planEndOfAdoption({ workspace }: ExecutionParts, entryName: string): Promise<Plan> {
    const id = entrySettingId(entryName, distinctServices);
    const [row] = await workspace.readSettings([id]);
    const reason = { code: 'reason.adoption_over' } as const;
    const isOn = row?.value === true;
    return {
        changes: isOn ? [{ kind: 'set-setting', area: 'entry', id, from: true, to: false, reason }] : [],
        ...{ withheld: [], notes: [], drift: [] },
    };
}

async function switchOff(
    { workspace, clock }: ExecutionParts,
    execution: Execution,
    { plan, found, id }: { plan: Plan; found: AdoptionRecord; id: string },
): Promise<void> {
    const origin = { id, trigger: 'job', actor: found.actor, answer: { roomId: '' } } as const;
    const steps = stepsOf(plan, undefined);
    await execution.begin(
        {
            ...newRun(origin, plan, steps.length, clock.now()),
            fingerprint: fingerprint(plan, sha256),
            budget: sliceBudget(await workspace.info()),
            runKind: 'take-back',
            takesBack: { runs: [], attempts: found.attempts, entry: found.group },
        },
        steps,
    );
}
