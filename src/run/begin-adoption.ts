import { endOfAdoption, type Adoption, type DesiredAdoption } from '../model/adoption';
import type { ExecutionParts } from './execution-parts';
import type { AdoptionRecord } from './records/adoption';

type Begun = Pick<DesiredAdoption, 'by' | 'days'> &
    Pick<Adoption, 'accounts' | 'unmarked'> &
    Pick<AdoptionRecord, 'actor'> & { entry: string };

/** Notes when the time for accounts that were there before ends, and who hears of it, and gives the end its job. */
export async function beginAdoption(
    { entry, by, days, accounts, unmarked, actor }: Begun,
    { adoptions, jobs, clock }: Pick<ExecutionParts, 'adoptions' | 'jobs' | 'clock'>,
): Promise<void> {
    const now = clock.now();
    const since = now.toISOString();
    const until = endOfAdoption(since, days);
    const before = await adoptions.ofGroup(entry);
    const id = `${entry} ${since}`;
    const record = {
        kind: 'adoption',
        id,
        group: entry,
        by,
        since,
        until,
        actor,
        accounts,
        unmarked,
        attempts: 0,
    } as const;
    await adoptions.save(record);
    await jobs.later('end-adoption', Date.parse(until) - now.getTime(), { id, until });
    for (const one of before.filter((other) => other.id !== id)) await adoptions.remove(one.id);
}
