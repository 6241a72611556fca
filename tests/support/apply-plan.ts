import type { Change } from '../../src/model/change';
import type { Desired } from '../../src/model/desired';
import type { CurrentValue, JournalItem } from '../../src/model/journal-item';
import { subjectOf } from '../../src/model/kinds';
import type { Memory } from '../../src/model/memory';
import type { Observed } from '../../src/model/observed';
import type { Plan } from '../../src/model/plan';
import { targetKey, type Target } from '../../src/model/target';
import type { Account, ObservedRoom, ObservedTeam } from '../../src/model/workspace';
import { approvesRemovals } from '../../src/plan/approve';
import { nextMemory } from '../../src/plan/memberships/next-memory';
import { idsOfName, protectedNames } from '../../src/model/protected-names';
import type { UndoObserved } from '../../src/plan/undo/make-undo';
import { survey } from '../../src/plan/survey';

/** What a workspace and the app's memory are after a plan, as values: what a run does, without servers. */
export interface Applied {
    observed: Observed;
    /** what undo reads, in the order in which it was done */
    journal: JournalItem[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** @param approved the plan as it was shown, where a person has approved it */
export function applyPlan(changes: readonly Change[], desired: Desired, observed: Observed, approved?: Plan): Applied {
    const memory = nextMemory(desired, observed, survey(desired, observed), approved);
    const start: Observed = {
        ...observed,
        memory: approved && approvesRemovals(approved) ? { ...memory, areRemovalsApproved: true } : memory,
    };
    return applyChanges(changes, start);
}

/** The changes alone, as undo makes them. */
export function applyChanges(changes: readonly Change[], observed: Observed): Applied {
    const journal: JournalItem[] = [];
    let current = observed;
    for (const change of changes) {
        const item = journalItem(change, current);
        const next = applyChange(change, current);
        if (item && next !== current) journal.push(item);
        current = next;
    }
    return { observed: current, journal };
}

function journalItem(change: Change, { memory }: Observed): JournalItem | undefined {
    if (change.kind !== 'remove-member') return { change };
    const owned = memory.ledger.get(targetKey(change.target)) ?? [];
    return { change, wasOwned: owned.includes(change.userId) };
}

function applyChange(change: Change, observed: Observed): Observed {
    const { rooms, teams = [], memory } = observed;
    switch (change.kind) {
        case 'create-room': {
            if (rooms.some(({ name }) => name === change.room)) return observed;
            const id = `id-of-${change.room}-${rooms.length}`;
            const room = { id, name: change.room, type: change.type, members: [], owners: [], moderators: [] };
            return remember(
                { ...observed, rooms: [...rooms, room] },
                { roomIds: new Map(memory.roomIds).set(change.room, id) },
            );
        }
        case 'create-team': {
            if (teams.some(({ name }) => name === change.team)) return observed;
            const team = { id: `team-${change.team}`, name: change.team, room: change.team, members: [], owners: [] };
            return { ...observed, teams: [...teams, team] };
        }
        case 'add-member':
        case 'remove-member': {
            const isAddition = change.kind === 'add-member';
            refuseFromOutside(change.target, observed);
            if (membersOf(change.target, observed).includes(change.userId) === isAddition) return observed;
            const next = setMember(change.target, change.userId, isAddition, observed);
            const key = targetKey(change.target);
            const others = (memory.ledger.get(key) ?? []).filter((id) => id !== change.userId);
            const isOwn = isAddition && change.isForeign !== true;
            const owners = isOwn ? [...others, change.userId].sort() : others;
            const ledger = without(memory.ledger, key);
            if (owners.length > 0) ledger.set(key, owners);
            return remember(next, { ledger });
        }
        case 'mark-absent':
            if (memory.absentHours.has(change.userId)) return observed;
            return remember(observed, { absentHours: new Map(memory.absentHours).set(change.userId, 0) });
        case 'unmark-absent': {
            if (!memory.absentHours.has(change.userId)) return observed;
            return remember(observed, { absentHours: without(memory.absentHours, change.userId) });
        }
        case 'link-person': {
            const { uid, userId, ground } = change;
            const { links, grounds = new Map() } = memory;
            if (links.get(uid) === userId && (grounds.get(uid) ?? ground) === ground) return observed;
            return remember(observed, {
                links: new Map(links).set(uid, userId),
                grounds: new Map(grounds).set(uid, ground),
            });
        }
        case 'unlink-person': {
            if (memory.links.get(change.uid) !== change.userId) return observed;
            return remember(observed, {
                links: without(memory.links, change.uid),
                grounds: without(memory.grounds ?? new Map(), change.uid),
            });
        }
        case 'deactivate':
        case 'reactivate':
            return setActive(change.userId, change.kind === 'reactivate', observed);
        default:
            throw new Error(`not a change of people: ${change.kind}`);
    }
}

/** REST knows a private room only to who is in it, and gives and takes the roles in rooms. */
function refuseFromOutside(target: Target, { rooms, guarded }: Observed): void {
    if (target.kind !== 'room-role') return;
    const room = rooms.find(({ name }) => name === target.room);
    if (room?.type === 'private' && !room.members.includes(guarded.tokenOwner ?? ''))
        throw new Error(`nobody can change the ${target.role}s of ${target.room} from outside`);
}

function setActive(userId: string, isActive: boolean, observed: Observed): Observed {
    if (observed.accounts.some((account) => account.id === userId && account.isActive === isActive)) return observed;
    const others = observed.memory.deactivated.filter((id) => id !== userId);
    const accounts = observed.accounts.map((account): Account =>
        account.id === userId ? { ...account, isActive } : account,
    );
    return remember({ ...observed, accounts }, { deactivated: isActive ? others : [...others, userId].sort() });
}

/** Members or holders, by user id. */
export function membersOf(target: Target, { rooms, teams = [], roles = [] }: Observed): readonly string[] {
    switch (target.kind) {
        case 'room':
            return rooms.find(({ name }) => name === target.room)?.members ?? [];
        case 'room-role':
            return rooms.find(({ name }) => name === target.room)?.[`${target.role}s`] ?? [];
        case 'team':
            return teams.find(({ name }) => name === target.team)?.members ?? [];
        case 'role':
            return roles.find(({ id, name }) => id === target.role || name === target.role)?.holders ?? [];
    }
}

/** Puts somebody in or out, as Rocket.Chat does it: whoever leaves a room or team loses the roles in it. */
export function setMember(target: Target, userId: string, isIn: boolean, observed: Observed): Observed {
    const change = (ids: readonly string[]): string[] => {
        const others = ids.filter((id) => id !== userId);
        return isIn ? [...others, userId].sort() : others;
    };
    const leave = (ids: readonly string[]): readonly string[] => (isIn ? ids : change(ids));
    switch (target.kind) {
        case 'room':
            return withRoom(target.room, observed, (room) => {
                room.members = change(room.members);
                room.owners = leave(room.owners);
                room.moderators = leave(room.moderators);
            });
        case 'room-role':
            return withRoom(target.room, observed, (room) => {
                if (isIn && !room.members.includes(userId)) throw new Error(`${userId} is not in ${target.room}`);
                room[`${target.role}s`] = change(room[`${target.role}s`]);
            });
        case 'team': {
            const teams = (observed.teams ?? []).map((team): ObservedTeam =>
                team.name === target.team
                    ? { ...team, members: change(team.members), owners: leave(team.owners) }
                    : team,
            );
            return { ...observed, teams };
        }
        case 'role': {
            const roles = (observed.roles ?? []).map((role) =>
                role.id === target.role || role.name === target.role
                    ? { ...role, holders: change(role.holders) }
                    : role,
            );
            return { ...observed, roles };
        }
    }
}

function withRoom(name: string, observed: Observed, edit: (room: Mutable<ObservedRoom>) => void): Observed {
    const rooms = observed.rooms.map((room) => {
        if (room.name !== name) return room;
        const copy = { ...room };
        edit(copy);
        return copy;
    });
    return { ...observed, rooms };
}

function without<T>(map: ReadonlyMap<string, T>, key: string): Map<string, T> {
    return new Map([...map].filter(([name]) => name !== key));
}

function remember(observed: Observed, memory: Partial<Memory>): Observed {
    return { ...observed, memory: { ...observed.memory, ...memory } };
}

/** What undo finds: whether each thing that the journal names is there now. */
export function undoObserved(journal: readonly JournalItem[], { removals }: Desired, observed: Observed): UndoObserved {
    const { rooms, guarded } = observed;
    return {
        items: journal,
        current: new Map(journal.map(({ change }) => [subjectOf(change), currentValue(change, observed)])),
        links: observed.memory.links,
        roomRoles: new Map(rooms.map(({ name, owners, moderators }) => [name, { owners, moderators }])),
        ...{ administrators: guarded.administrators, acting: guarded.acting },
        protectedUsers: protectedNames(removals.protectedUsers),
        protectedIds: new Set([...(observed.memory.protectedIds?.values() ?? [])].flatMap(idsOfName)),
    };
}

function currentValue(change: Change, { rooms, teams, accounts, memory, ...rest }: Observed): CurrentValue {
    const observed = { rooms, teams, accounts, memory, ...rest };
    switch (change.kind) {
        case 'add-member':
        case 'remove-member':
            return membersOf(change.target, observed).includes(change.userId);
        case 'mark-absent':
        case 'unmark-absent':
            return memory.absentHours.has(change.userId);
        case 'link-person':
        case 'unlink-person':
            return memory.links.get(change.uid) === change.userId;
        case 'deactivate':
        case 'reactivate':
            return accounts.find(({ id }) => id === change.userId)?.isActive;
        default:
            return true;
    }
}
