import type { Change } from '../plan/change';
import type { Withheld } from '../plan/types';
import { changeSubject } from './change-line';
import { count } from './count';
import { shorten } from './shorten';
import { withheldTexts } from './withheld-texts';

/** Why changes are withheld, and behind the arrow what to do about it. */
export function withheldText(held: Withheld, changes: readonly Change[], mostNames: number): string {
    const { measured, limit, details } = held;
    const people = changes.flatMap((change) => ('username' in change ? [change.username] : []));
    const values: Readonly<Record<string, string | undefined>> = {
        what: listed(changes.map(changeSubject), mostNames),
        count: count(changes.length, 'change'),
        people: listed(people, mostNames),
        ...{ measured, limit, details },
    };
    return withheldTexts[held.code].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function listed(names: readonly string[], most: number): string {
    return shorten([...new Set(names)], most).join(', ');
}
