import type { AppCall } from '../app/app-call';
import type { Config } from '../config/config';
import { distinctServices } from '../model/adoption';
import { asChosen, type AdoptionRecord } from '../run/records/adoption';

/** The time for accounts that were there before follows the settings as they are now: it ends at once where they say otherwise. */
export async function followAdoption(app: AppCall, config: Config): Promise<void> {
    for (const record of await app.records.adoptions.all()) await follow(app, record, config);
}

async function follow(app: AppCall, record: AdoptionRecord, config: Config): Promise<void> {
    const { records, jobs, clock } = app;
    // of a service name of before: its time goes on
    if (record.group !== config.login.entryName) return;
    if (config.adoption.by === 'never' && (record.isOver === true || isSwitchedOnByHand(config))) {
        await records.adoptions.remove(record.id);
        return;
    }
    const now = clock.now();
    const chosen = asChosen(record, config.adoption, now);
    if (chosen === record) return;
    await records.adoptions.save(chosen);
    const wait = Math.max(1_000, Date.parse(chosen.until) - now.getTime());
    await jobs.later('end-adoption', wait, { id: chosen.id, until: chosen.until });
}

/** By a setting of its own, which has no end. */
function isSwitchedOnByHand({ login }: Config): boolean {
    return login.rows.some(({ suffix, value }) => suffix === distinctServices && value === true);
}
