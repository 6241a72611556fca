import type { ValueCheck } from './field-checks';

const UNITS = ['microseconds', 'milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks'];

/** `hours=3;minutes=1`: units that are not known are passed over, but one has to be (`authentik/lib/utils/time.py`). */
export const isTimeString: ValueCheck = (value) => {
    const pairs = String(value)
        .split(';')
        .map((pair) => pair.split('='));
    const known = pairs.filter(([unit = '']) => UNITS.includes(unit.toLowerCase()));
    const fits =
        pairs.every((pair) => pair.length === 2) &&
        known.length > 0 &&
        known.every(([, amount = '']) => amount.trim() !== '' && !Number.isNaN(Number(amount)));
    return fits ? undefined : `${String(value)} is not in the correct format of 'hours=3;minutes=1'.`;
};
