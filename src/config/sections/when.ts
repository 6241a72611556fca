import { given } from '../../model/given';
import type { KeepUpWishes } from '../../model/keep-up';
import { choice, names, number, timeOfDay, toggle } from '../field';
import { section } from '../section';

export interface WhenConfig {
    keepUp: KeepUpWishes;
    /** how long risky changes wait to be confirmed; 0: they are kept at once */
    confirmMinutes: number;
}

/** A week: who wants it less often than that does not want it. */
const LONGEST_INTERVAL = 7 * 24 * 60;

export const whenSection = section(
    'section_when',
    {
        sync_interval: number(15, 0, LONGEST_INTERVAL),
        full_sync_at: timeOfDay(),
        sync_at_login: toggle(true),
        drift: choice(['report', 'repair']),
        notify: names('administrators'),
        daily_line: toggle(false),
        confirm_minutes: number(10, 0, 24 * 60),
        automation_endpoint: toggle(false),
    },
    (typed): WhenConfig => ({
        keepUp: {
            intervalMinutes: typed.sync_interval,
            ...given({ wholeAt: typed.full_sync_at }),
            atLogin: typed.sync_at_login,
            drift: typed.drift,
            notify: typed.notify,
            isDailyLine: typed.daily_line,
        },
        confirmMinutes: typed.confirm_minutes,
    }),
);
