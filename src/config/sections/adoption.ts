import { choice, number } from '../field';
import { section } from '../section';

/** Longer than anybody is on holiday: what is forgotten must not stay open for ever. */
const MOST_DAYS = 90;

export const adoptionSection = section('section_adoption', {
    existing_accounts: choice(['never', 'address', 'username']),
    existing_accounts_days: number(14, 1, MOST_DAYS),
});
