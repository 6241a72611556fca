import { editDistance } from '../../model/edit-distance';
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

/** Letters between what was typed and a key that may be meant. */
const FURTHEST = 2;

/** The key that was probably meant; undefined where none is near. */
export function nearestKey(typed: string): string | undefined {
    const word = typed
        .trim()
        .toLowerCase()
        .replace(/[^a-z]+/g, '_');
    const other = Object.entries(otherWords).find(([key]) => key === word);
    if (other) return other[1];
    const ranked = Object.keys(targetKeys)
        .map((key) => ({ key, distance: editDistance(word, key, FURTHEST) }))
        .sort((a, b) => a.distance - b.distance);
    return ranked[0] && ranked[0].distance <= FURTHEST ? ranked[0].key : undefined;
}
