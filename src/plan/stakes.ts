import { isEntryChange } from '../model/kinds';
import type { Observed } from '../model/observed';
import type { Plan } from '../model/plan';
import { targetWords, type Target } from '../model/target';
import type { TargetWords } from '../model/words';

/** Who is about to get or lose what, in one place. */
interface PeopleOf {
    place: TargetWords;
    people: readonly string[];
}

/** What of a plan an administrator has to hear before anything else. */
export interface Stakes {
    /** ids of the settings that change in an entry by which people log in now */
    liveRows: readonly string[];
    /** a role by which somebody can give themselves every other */
    privilegesGiven: readonly PeopleOf[];
    privilegesTaken: readonly PeopleOf[];
    /** usernames of administrators whose account is deactivated */
    administratorsOut: readonly string[];
}

export const noStakes: Stakes = { liveRows: [], privilegesGiven: [], privilegesTaken: [], administratorsOut: [] };

type Seen = Pick<Observed, 'roles' | 'privilegedRoles'> & {
    entry: Pick<Observed['entry'], 'isLive'>;
    guarded: Pick<Observed['guarded'], 'administrators'>;
};

/** @returns what is done without being asked about again; what is withheld is shown as such */
export function stakesOf({ changes }: Plan, { entry, roles, privilegedRoles, guarded }: Seen): Stakes {
    const privileged = new Set(
        (roles ?? []).filter(({ id }) => privilegedRoles.includes(id)).flatMap(({ id, name }) => [id, name]),
    );
    const liveRows =
        entry.isLive === true
            ? changes.flatMap((change) => ('id' in change && isEntryChange(change) ? [change.id] : []))
            : [];
    const administrators = new Set(guarded.administrators);
    return {
        liveRows: [...new Set(liveRows)],
        privilegesGiven: privileges('add-member'),
        privilegesTaken: privileges('remove-member'),
        administratorsOut: changes.flatMap((change) =>
            change.kind === 'deactivate' && administrators.has(change.userId) ? [change.username] : [],
        ),
    };

    function privileges(kind: 'add-member' | 'remove-member'): PeopleOf[] {
        const byRole = new Map<string, { target: Target; people: string[] }>();
        for (const change of changes) {
            if (change.kind !== kind || change.target.kind !== 'role' || !privileged.has(change.target.role)) continue;
            const known = byRole.get(change.target.role) ?? { target: change.target, people: [] };
            known.people.push(change.username);
            byRole.set(change.target.role, known);
        }
        return [...byRole.values()].map(({ target, people }) => ({ place: targetWords(target), people }));
    }
}
