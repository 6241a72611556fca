import { compareText } from '../../model/compare-text';
import { endOfAdoption, type Adoption, type AdoptionBy, type AdoptionWish } from '../../model/adoption';
import type { Clock } from '../../ports/clock';
import type { Jobs } from '../../ports/jobs';
import type { Records, StoredRecord } from '../../store/records';

/** A time during which accounts that were there before get in: who it was that let it begin, and when the app ends it. */
export interface AdoptionRecord extends StoredRecord {
    kind: 'adoption';
    /** each time is a record of its own: whoever ends an old one, late, must not end the one that has begun since */
    id: string;
    /** the name of the entry */
    group: string;
    by: AdoptionBy;
    /** ISO 8601 */
    since: string;
    /** ISO 8601 */
    until: string;
    /** who is told */
    actor: { id: string; username: string };
    accounts: number;
    unmarked: readonly string[];
    /** how often ending it has not succeeded */
    attempts: number;
    /** when that is tried again, ISO 8601 */
    tryAt?: string;
    /** the administrator has chosen otherwise before its time was over */
    isEarly?: boolean;
    /** the switch was seen off after its time */
    isOver?: boolean;
    /** and that was told */
    isTold?: boolean;
}

/** How long after each attempt to end it the next one follows. */
const PAUSES_MS: readonly number[] = [30_000, 120_000, 600_000, 3_600_000];
/** After these it goes on: what is dangerous is never left. */
const DAILY_MS = 86_400_000;
/** Another run is at work, which is no failure: it ends by itself. */
const BUSY_MS = 30_000;

/** The last time of an entry that has begun. */
export async function lastAdoption(
    adoptions: Records<AdoptionRecord>,
    entryName: string,
): Promise<AdoptionRecord | undefined> {
    return (await adoptions.ofGroup(entryName)).sort((a, b) => compareText(b.since, a.since))[0];
}

/** By name of an entry: the times that go on, whichever entry the settings name now. */
export async function openAdoptions(
    adoptions: Records<AdoptionRecord>,
): Promise<Map<string, Pick<Adoption, 'by' | 'until'>>> {
    const all = (await adoptions.all()).sort((a, b) => compareText(a.since, b.since));
    return new Map(all.flatMap(({ group, by, until, isOver }) => (isOver === true ? [] : [[group, { by, until }]])));
}

/** What a record says at one moment. The days that are chosen now count, from when it began. */
export function adoptionNow(record: AdoptionRecord | undefined, wish: AdoptionWish, now: Date): Adoption | undefined {
    if (!record) return undefined;
    const { by, since, accounts, unmarked } = record;
    const until = by === wish.by ? endOfAdoption(since, wish.days) : record.until;
    return {
        by,
        since,
        until,
        accounts,
        unmarked,
        isOver: record.isOver === true || Date.parse(until) <= now.getTime(),
    };
}

/** When it is to be ended, or that is tried again, ISO 8601. The job names it too, so that a job of before finds nothing to do. */
export function dueAt({ until, tryAt }: AdoptionRecord): string {
    return tryAt ?? until;
}

/** When there is next something to do for it, milliseconds since 1970; undefined where there is nothing any more. */
export function nextLook(record: AdoptionRecord): number | undefined {
    if (record.isOver === true) return record.isTold === true ? undefined : 0;
    return Date.parse(dueAt(record));
}

/**
 * After an attempt to end it that has not succeeded: the next one gets its job.
 * @param due the record as it was before the attempt
 * @param isBusy whether it was not made, because another run is at work
 * @returns whether somebody has to be told now, once: it goes on, at a distance
 */
export async function afterFailedEnd(
    due: AdoptionRecord,
    isBusy: boolean,
    { adoptions, jobs, clock }: { adoptions: Records<AdoptionRecord>; jobs: Jobs; clock: Clock },
): Promise<boolean> {
    const now = await adoptions.find(due.id);
    // ended, prolonged or begun anew meanwhile
    if (!now || dueAt(now) !== dueAt(due) || now.isOver === true) return false;
    const pause = isBusy ? BUSY_MS : (PAUSES_MS[now.attempts] ?? DAILY_MS);
    const attempts = now.attempts + (isBusy ? 0 : 1);
    const tryAt = new Date(clock.now().getTime() + pause).toISOString();
    await adoptions.save({ ...now, attempts, tryAt });
    await jobs.later('end-adoption', pause, { id: now.id, until: tryAt });
    return !isBusy && attempts === PAUSES_MS.length;
}

/**
 * A record as the settings are now: other days count from when it began, and a choice that is no more ends it at once.
 * @returns the same where nothing changes
 */
export function asChosen(record: AdoptionRecord, wish: AdoptionWish, now: Date): AdoptionRecord {
    if (record.isOver === true) return record;
    if (record.by === wish.by) {
        const until = endOfAdoption(record.since, wish.days);
        if (until === record.until && record.isEarly !== true) return record;
        return afresh({ ...record, until });
    }
    if (record.isEarly === true) return record;
    return { ...afresh(record), until: now.toISOString(), isEarly: true };
}

/** Whatever was tried before was for another end. */
function afresh(record: AdoptionRecord): AdoptionRecord {
    const fresh = { ...record, attempts: 0 };
    delete fresh.isEarly;
    delete fresh.tryAt;
    return fresh;
}
