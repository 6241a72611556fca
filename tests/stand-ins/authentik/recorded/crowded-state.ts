import type { RecordedState } from './recording';

const PEOPLE = 2000;
const UNITS = 200;

function unitName(n: number): string {
    return `unit ${String(n).padStart(3, '0')}`;
}

/** Everybody is in the first group, and in four of the others; in which of them is told nowhere. */
function unitsOf(person: number): string[] {
    return [0, ...[0, 1, 2, 3].map((n) => 1 + ((person * 7 + n * 50) % (UNITS - 1)))].map(unitName);
}

/**
 * The state of "sizes", which its recording describes in words: 2,000 people and 200 groups beside those of the others.
 * It was recorded last, when there were the people that webhooks are tried with too.
 */
export function crowdedState(told: RecordedState[]): RecordedState {
    const [base] = [...told].sort((a, b) => b.users.length - a.users.length);
    if (!base) {
        throw new Error('no recording tells its state');
    }
    const people = Array.from({ length: PEOPLE }, (_, n) => {
        const number = String(n).padStart(4, '0');
        return {
            ...{
                username: `person${number}`,
                name: `Person Number ${number}`,
                email: `person${number}@lantern.example`,
            },
            ...{ is_active: true, type: 'internal' as const, path: 'users', groups: unitsOf(n) },
        };
    });
    const units = Array.from({ length: UNITS }, (_, n) => ({
        ...{ name: unitName(n), parents: [], is_superuser: false, attributes: {} },
    }));
    return { ...base, users: [...base.users, ...people], groups: [...base.groups, ...units] };
}
