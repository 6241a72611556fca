import type { DirectoryFile } from '../../../stand-ins/authentik';
import type { WorkspaceFile } from '../../../stand-ins/workspace/workspace-file';

export interface Organisation {
    people: number;
    groups: number;
    memberships: number;
    directory: DirectoryFile;
    workspace: WorkspaceFile;
}

export const sizes = {
    '1k': { people: 1_000, groups: 50 },
    '10k': { people: 10_000, groups: 500 },
    '100k': { people: 100_000, groups: 500 },
} as const;

export type Size = keyof typeof sizes;

const MEMBERSHIPS_A_PERSON = 10;
/** Where the next group begins among the people: a prime, so that groups overlap by no rule. */
const STRIDE = 7_919;

/**
 * People with an account each, in groups of which a few hold nearly everybody and most are small: the largest is `k` times as large as
 * the `k`-th. Ten memberships a person, by the same numbers every time.
 */
export function organisation(size: Size): Organisation {
    const { people, groups } = sizes[size];
    const groupsOf: string[][] = Array.from({ length: people }, () => []);
    const sizesOfGroups = groupSizes(people, groups);
    for (const [number, members] of sizesOfGroups.entries())
        for (let n = 0; n < members; n++) groupsOf[(number * STRIDE + n) % people]?.push(groupName(number));
    const usernames = groupsOf.map((_, n) => `person${n}`);
    const emailOf = (username: string): string => `${username}@company.example`;
    return {
        ...{ people, groups, memberships: sizesOfGroups.reduce((sum, members) => sum + members, 0) },
        directory: {
            groups: sizesOfGroups.map((_, number) => ({ name: groupName(number) })),
            users: usernames.map((username, n) => ({
                ...{ username, name: `Person ${n}`, email: emailOf(username), groups: groupsOf[n] ?? [] },
            })),
        },
        workspace: {
            users: [
                { username: 'admin', name: 'Admin', email: 'admin@company.example', roles: ['admin'], password: true },
                ...usernames.map((username, n) => ({ username, name: `Person ${n}`, email: emailOf(username) })),
            ],
        },
    };
}

function groupName(number: number): string {
    return `team-${number}`;
}

function groupSizes(people: number, groups: number): number[] {
    const sizesBy = (largest: number): number[] =>
        Array.from({ length: groups }, (_, number) =>
            Math.min(people, Math.max(1, Math.round(largest / (number + 1)))),
        );
    let [low, high] = [1, people * MEMBERSHIPS_A_PERSON];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const memberships = sizesBy(middle).reduce((sum, members) => sum + members, 0);
        if (memberships < people * MEMBERSHIPS_A_PERSON) low = middle + 1;
        else high = middle;
    }
    return sizesBy(low);
}
