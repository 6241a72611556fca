import type { Change } from '../plan/change';
import type { Plan } from '../plan/types';
import type { Records, StoredRecord } from './records';

/** A plan as somebody has seen it: what an approval of its fingerprint means. */
export interface ShownPlanRecord extends StoredRecord {
    kind: 'plan';
    /** fingerprint */
    id: string;
    /** ISO 8601 */
    at: string;
    changes: readonly Change[];
    withheld: readonly Change[];
}

const KEPT = 5;

/** The plans that were shown last, to say what is different where one of them cannot be applied any more. */
export class ShownPlans {
    constructor(
        private readonly records: Records<ShownPlanRecord>,
        private readonly now: () => Date,
    ) {}

    public async find(fingerprint: string): Promise<ShownPlanRecord | undefined> {
        return this.records.find(fingerprint);
    }

    public async remember(fingerprint: string, plan: Plan): Promise<void> {
        if (plan.changes.length + plan.withheld.length === 0) return;
        const others = (await this.records.all()).filter(({ id }) => id !== fingerprint);
        const newestFirst = others.sort((a, b) => (a.at < b.at ? 1 : -1));
        for (const { id } of newestFirst.slice(KEPT - 1)) await this.records.remove(id);
        await this.records.save({
            kind: 'plan',
            id: fingerprint,
            at: this.now().toISOString(),
            changes: plan.changes,
            withheld: plan.withheld.map(({ change }) => change),
        });
    }
}
