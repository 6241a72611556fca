import type { Change } from '../model/change';
import type { Withheld } from '../model/plan';
import { changeSubject } from './change-line';
import { count } from '../texts/count';
import { fill } from './fill';
import { plainly } from '../texts/plain';
import { shorten } from '../texts/shorten';
import { withheldTexts } from './withheld-texts';

/** Why changes are withheld, and behind the arrow what to do about it. */
export function withheldText(held: Withheld, changes: readonly Change[], mostNames: number): string {
    const { measured = '', limit = '', details = '' } = plainly(held);
    return fill(withheldTexts[held.code], {
        what: listed(changes, changeSubject, mostNames),
        count: count(changes.length, 'change'),
        people: listed(changes, usernameOf, mostNames),
        ...{ measured, limit, details },
    });
}

/** Each name once. Names are told apart as they are, since two long ones may look the same once they are plain. */
function listed(changes: readonly Change[], nameOf: (change: Change) => string | undefined, most: number): string {
    const shown = new Map<string, string>();
    for (const change of changes) {
        const name = nameOf(change);
        if (name !== undefined) shown.set(name, nameOf(plainly(change)) ?? name);
    }
    return shorten([...shown.values()], most).join(', ');
}

function usernameOf(change: Change): string | undefined {
    return 'username' in change ? change.username : undefined;
}
