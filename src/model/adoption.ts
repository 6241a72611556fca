import { given } from './given';

/** What a person and an account that was there before must have in common for a login to take it over. */
export type AdoptionBy = 'address' | 'username';

/** How accounts that were there before get in, as it was chosen. */
export interface AdoptionWish {
    /** `never`: as the merge switches of the entry are set, and the app switches none of them off by itself */
    by: 'never' | AdoptionBy;
    /** for how long; it ends by itself */
    days: number;
}

/** A time for accounts that were there before, as it is known at one moment. */
export interface Adoption {
    by: AdoptionBy;
    /** ISO 8601 */
    since: string;
    /** ISO 8601 */
    until: string;
    isOver: boolean;
    /** accounts of people that were there when it began; 0 where not everybody was known */
    accounts: number;
    /** user ids of those in which a login leaves what was not there before */
    unmarked: readonly string[];
}

/** What the choice comes to at one moment. */
export interface DesiredAdoption {
    by: AdoptionBy;
    days: number;
    /** `new`: it is still to begin; `over`: it had its time, and only a person lets it begin again */
    phase: 'new' | 'open' | 'over';
    /** ISO 8601; absent before it has begun */
    until?: string;
}

/** By which row of an entry the server takes over an account that carries no identity of authentik yet: the dangerous one. */
export const distinctServices = 'merge_users_distinct_services';

const DAY_MS = 86_400_000;

/** When it ends, ISO 8601. @param since ISO 8601 */
export function endOfAdoption(since: string, days: number): string {
    return new Date(Date.parse(since) + days * DAY_MS).toISOString();
}

/** Another choice than the one that had its time is a new one; undefined where nothing is to get in. */
export function adoptionAsked({ by, days }: AdoptionWish, found: Adoption | undefined): DesiredAdoption | undefined {
    if (by === 'never') return undefined;
    if (found?.by !== by) return { by, days, phase: 'new' };
    return { by, days, phase: found.isOver ? 'over' : 'open', ...given({ until: found.until }) };
}
