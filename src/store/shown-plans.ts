import { given } from '../model/given';
import { changeNow } from '../model/change-of-before';
import type { Plan, ShownPart, ShownPlan } from '../model/plan';
import type { Records, StoredRecord } from './records';

/** A plan as somebody has seen it: what an approval of its fingerprint means. */
export interface ShownPlanRecord extends StoredRecord, ShownPlan {
    kind: 'plan';
    /** fingerprint */
    id: string;
    /** ISO 8601 */
    at: string;
}

const KEPT = 5;
/** What a difference can be shown of, and a record may hold: about 300 kB. */
const CHANGES_KEPT = 2_000;

/** The plans that were shown last, to say what is different where one of them cannot be applied any more. */
export class ShownPlans {
    constructor(
        private readonly records: Records<ShownPlanRecord>,
        private readonly now: () => Date,
    ) {}

    public async find(fingerprint: string): Promise<ShownPlanRecord | undefined> {
        const found = await this.records.find(fingerprint);
        return found && { ...found, changes: found.changes.map(changeNow) };
    }

    /** @param run the one that it takes back */
    public async remember(fingerprint: string, plan: Plan, part: ShownPart = 'plan', run?: string): Promise<void> {
        if (plan.changes.length + plan.withheld.length === 0) return;
        const others = (await this.records.all()).filter(({ id }) => id !== fingerprint);
        const newestFirst = others.sort((a, b) => (a.at < b.at ? 1 : -1));
        for (const { id } of newestFirst.slice(KEPT - 1)) await this.records.remove(id);
        const changes = [...plan.changes, ...plan.withheld.map(({ change }) => change)];
        await this.records.write({
            kind: 'plan',
            id: fingerprint,
            at: this.now().toISOString(),
            changes: changes.slice(0, CHANGES_KEPT),
            count: changes.length,
            part,
            ...given({ run }),
        });
    }
}
