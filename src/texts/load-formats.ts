import { joinNames } from './join-names';
import { showTime } from './show-time';

/**
 * The first number that a process formats costs about 12 ms, since V8 then looks through all languages that it knows; the first list
 * and the first time cost a few more. Paid where the app starts, nobody waits for it.
 */
export function loadFormats(): void {
    new Intl.NumberFormat('en').format(0);
    joinNames([], 'en');
    showTime(new Date(0).toISOString(), { language: 'en', utcOffset: 0 });
}
