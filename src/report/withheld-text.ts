import type { Change } from '../model/change';
import type { Withheld } from '../model/plan';
import { changeSubject } from './change-line';
import { count } from '../texts/count';
import { fill } from './fill';
import { shorten } from '../texts/shorten';
import { withheldTexts } from './withheld-texts';

/** Why changes are withheld, and behind the arrow what to do about it. */
export function withheldText(held: Withheld, changes: readonly Change[], mostNames: number): string {
    const { measured, limit, details } = held;
    const people = changes.flatMap((change) => ('username' in change ? [change.username] : []));
    return fill(withheldTexts[held.code], {
        what: listed(changes.map(changeSubject), mostNames),
        count: count(changes.length, 'change'),
        people: listed(people, mostNames),
        ...{ measured: measured ?? '', limit: limit ?? '', details: details ?? '' },
    });
}

function listed(names: readonly string[], most: number): string {
    return shorten([...new Set(names)], most).join(', ');
}
