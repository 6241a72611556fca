import { choice, names, number, timeOfDay, toggle } from '../field';
import { section } from '../section';

/** A week: who wants it less often than that does not want it. */
const LONGEST_INTERVAL = 7 * 24 * 60;

export const whenSection = section('section_when', {
    sync_interval: number(15, 0, LONGEST_INTERVAL),
    full_sync_at: timeOfDay(),
    sync_at_login: toggle(true),
    drift: choice(['report', 'repair']),
    notify: names('administrators'),
    daily_line: toggle(false),
});
