import type { Movement, Tally } from '../model/tally';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';

const counted = ['restrictions', 'made', 'linked', 'unlinked'] as const;
const moved = ['joined', 'left', 'given', 'taken'] as const;
const accounts = ['deactivated', 'activated', 'absent', 'present'] as const;

/** What changes mean, in people: the login first, then what they get, then what they lose. What does not happen is not named. */
export function tallySaid(texts: Texts, tally: Tally, isDone: boolean): Said {
    const parts = [
        ...(tally.login ? [texts.said('tally.login', { login: tally.login, isDone })] : []),
        ...counted.flatMap((sort) => numbered(sort, tally[sort])),
        ...moved.flatMap((sort) => movement(sort, tally[sort])),
        ...accounts.flatMap((sort) => numbered(sort, tally[sort])),
    ];
    return parts.length === 0 ? texts.said('tally.nothing', { isDone }) : texts.list(parts, Infinity);

    function numbered(sort: (typeof counted)[number] | (typeof accounts)[number], count: number): Said[] {
        return count > 0 ? [texts.said(`tally.${sort}`, { count, isDone })] : [];
    }

    function movement(sort: (typeof moved)[number], { people, places, teams }: Movement): Said[] {
        return people > 0 ? [texts.said(`tally.${sort}`, { people, places, teams, isDone })] : [];
    }
}
