import type { RuleTargetKind } from '../../model/rules';

/** What a group may have, in the words of the rules. */
export const targetKeys: Readonly<Record<string, RuleTargetKind>> = {
    channels: 'channel',
    private: 'private',
    teams: 'team',
    roles: 'role',
    owner_of: 'owner',
    moderator_of: 'moderator',
};

const otherWords: Readonly<Record<string, string>> = {
    room: 'channels',
    rooms: 'channels',
    public: 'channels',
    group: 'private',
    groups: 'private',
    private_rooms: 'private',
    private_groups: 'private',
    private_channels: 'private',
    owner: 'owner_of',
    owners: 'owner_of',
    owns: 'owner_of',
    mod: 'moderator_of',
    mods: 'moderator_of',
    moderator: 'moderator_of',
    moderators: 'moderator_of',
    moderates: 'moderator_of',
};

/** The key that was probably meant; undefined where none is near. */
export function nearestKey(typed: string): string | undefined {
    const word = typed
        .trim()
        .toLowerCase()
        .replace(/[^a-z]+/g, '_');
    const other = Object.entries(otherWords).find(([key]) => key === word);
    if (other) return other[1];
    const ranked = Object.keys(targetKeys)
        .map((key) => ({ key, distance: editDistance(word, key) }))
        .sort((a, b) => a.distance - b.distance);
    return ranked[0] && ranked[0].distance <= 2 ? ranked[0].key : undefined;
}

/** How many letters have to be put in, left out or replaced to make one of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
    // nothing much longer than a key is near to one, and rows would grow with it
    if (Math.abs(a.length - b.length) > 2) return Infinity;
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? Infinity;
}
