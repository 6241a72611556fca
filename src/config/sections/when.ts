import { number } from '../field';
import { section } from '../section';

export interface WhenConfig {
    /** how long risky changes wait to be confirmed; 0: they are kept at once */
    confirmMinutes: number;
}

export const whenSection = section('section_when', { confirm_minutes: number(10, 0, 24 * 60) }, (typed): WhenConfig => {
    return { confirmMinutes: typed.confirm_minutes };
});
