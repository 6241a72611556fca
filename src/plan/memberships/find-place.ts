import { didYouMean, NearNames } from '../../model/did-you-mean';
import type { Observed } from '../../model/observed';
import type { Note } from '../../model/plan';
import { isReservedName } from '../../model/room-name';
import { targetKey, targetWords, type RoomRole, type Target } from '../../model/target';
import type { DetailWords, TargetWords } from '../../model/words';
import type { ObservedRoom } from '../../model/workspace';
import type { DesiredTarget } from './desired-targets';

/** What a target of the rules is in Rocket.Chat. */
export interface Place {
    /**
     * `missing`: not there yet; `unknown`: not readable without a personal access token; `closed`: not to be touched,
     * or not to be created, for the reason that a note gives
     */
    state: 'there' | 'missing' | 'unknown' | 'closed';
    /** of the room, team or role; undefined unless it is there */
    id: string | undefined;
    /** the same for two names that mean the same thing */
    identity: string;
    /** user ids of members or holders */
    present: ReadonlySet<string>;
    /** user ids of whoever was banned from the room, who are not in it, whatever the server shows: adding them would lift that */
    banned: ReadonlySet<string>;
    /** user ids by role in the room or team, which they would lose with their membership */
    holders: ReadonlyMap<RoomRole, ReadonlySet<string>>;
    notes: readonly Note[];
}

/** What the rules name, for all of them. */
export interface Named {
    /** keys of the targets */
    keys: ReadonlySet<string>;
    /** by name in lower case: the team that is there, or else the one that is made first */
    teams: ReadonlyMap<string, string>;
}

/** @param wanted in the order in which they are made */
export function namesOf(wanted: readonly DesiredTarget[], { teams = [], teamNames = [] }: Observed): Named {
    const made = wanted.flatMap(({ target, isMatched }) => (target.kind === 'team' && isMatched ? [target.team] : []));
    const names = [...teams.map(({ name }) => name), ...teamNames, ...made];
    return {
        keys: new Set(wanted.map(({ target }) => targetKey(target))),
        teams: new Map(names.reverse().map((name) => [name.toLowerCase(), name])),
    };
}

export function findPlace(wanted: DesiredTarget, named: Named, observed: Observed): Place {
    const { target, type, isMatched } = wanted;
    switch (target.kind) {
        case 'room':
        case 'room-role':
            return findRoomPlace(target, type, named.keys, observed);
        case 'team':
            // what fits no group is not made
            return findTeamPlace(target, isMatched ? named.teams : new Map(), observed);
        case 'role':
            return findRolePlace(target, observed);
    }
}

function findRoomPlace(
    target: Extract<Target, { room: string }>,
    type: DesiredTarget['type'],
    named: ReadonlySet<string>,
    observed: Observed,
): Place {
    const room = observed.rooms.find(({ name }) => name === target.room);
    const name = room?.renamedTo ?? target.room;
    const teams = observed.teams ?? [];
    const isOfTeam =
        teams.some((team) => team.room === name && named.has(targetKey({ kind: 'team', team: team.name }))) ||
        (named.has(targetKey({ kind: 'team', team: name })) && (!room || observed.teams === undefined));
    if (isOfTeam) return closed(target, room?.id, [{ code: 'room_of_team', subject: roomWords(target.room) }]);
    if (!room) {
        return isReservedName(target.room, 'room')
            ? refused(target, roomWords(target.room), ownName)
            : { ...empty(target), state: 'missing', notes: nearRoom(target.room, observed) };
    }
    if (room.type === 'other') return closed(target, room.id, [{ code: 'room_of_other_type', subject: target.room }]);
    const notes = [...notesOf(room, type)];
    if (room.closed !== undefined)
        return closed(target, room.id, [
            ...notes,
            room.closed === 'attributes'
                ? { code: 'room_of_attributes', subject: roomWords(target.room) }
                : { code: 'room_closed', subject: roomWords(target.room), details: { code: `detail.${room.closed}` } },
        ]);
    const roles: [RoomRole, ReadonlySet<string>][] = [
        ['owner', new Set(room.owners)],
        ['moderator', new Set(room.moderators)],
    ];
    const holders = new Map(roles);
    const banned = new Set(room.banned);
    const there = { state: 'there', id: room.id, notes, banned } as const;
    if (target.kind === 'room-role')
        return {
            ...there,
            identity: identityOf(target.role, room.id),
            present: holders.get(target.role) ?? new Set(),
            holders: new Map(),
        };
    return { ...there, identity: identityOf('room', room.id), present: without(room.members, banned), holders };
}

/** Made once for all rooms that are missing. */
const nearRooms = new WeakMap<Observed['rooms'], NearNames>();

/** A room that is not there, beside one of nearly the same name: `#Sales` and `#sales` are two. */
function nearRoom(name: string, { rooms }: Observed): Note[] {
    const near =
        nearRooms.get(rooms) ?? new NearNames(rooms.flatMap((room) => [room.name, room.renamedTo ?? room.name]));
    nearRooms.set(rooms, near);
    const meant = near.meant(name);
    if (meant === undefined) return [];
    return [
        { code: 'room_near', subject: roomWords(name), details: { code: 'detail.meant', meant: roomWords(meant) } },
    ];
}

function notesOf(room: ObservedRoom, wantedType: DesiredTarget['type']): Note[] {
    const { name, type, renamedTo, isNameTaken, isShownAsNamed, isReadOnly } = room;
    const notes: Note[] = [];
    if (wantedType !== undefined && type !== wantedType)
        notes.push({
            code: 'room_type_differs',
            subject: name,
            details: { code: 'detail.room_type', found: type, wanted: wantedType },
        });
    if (renamedTo !== undefined && renamedTo !== name && isShownAsNamed !== true)
        notes.push({
            code: isNameTaken === true ? 'room_name_of_other' : 'room_renamed',
            subject: roomWords(name),
            details: roomWords(renamedTo),
        });
    if (isReadOnly === true) notes.push({ code: 'room_read_only', subject: roomWords(name) });
    return notes;
}

function findTeamPlace(target: Extract<Target, { team: string }>, named: Named['teams'], observed: Observed): Place {
    if (observed.teams === undefined) return { ...empty(target), state: 'unknown' };
    const team = observed.teams.find(({ name }) => name === target.team);
    if (team) {
        const { id, members, owners } = team;
        const identity = identityOf('team', id);
        const banned = new Set(team.banned);
        return {
            state: 'there',
            id,
            identity,
            banned,
            present: without(members, banned),
            holders: new Map([['owner', new Set(owners)]]),
            notes: [],
        };
    }
    // a team and a room cannot have the same name: the team's main room would have it (`error-room-already-exists` of `teams.create`)
    const hasName = ({ name, renamedTo, isShownAsNamed }: ObservedRoom): boolean =>
        (renamedTo ?? name) === target.team || (isShownAsNamed === true && name === target.team);
    if (observed.rooms.some(hasName))
        return closed(target, undefined, [{ code: 'team_name_taken', subject: targetWords(target) }]);
    if (isReservedName(target.team, 'team')) return refused(target, targetWords(target), ownName);
    // people and teams share one set of names, in any case (`checkUsernameAvailability.ts`); rooms do not
    const namesake = observed.accounts.find(({ username }) => username.toLowerCase() === target.team.toLowerCase());
    if (namesake)
        return refused(target, targetWords(target), { code: 'detail.username_taken', username: namesake.username });
    const first = named.get(target.team.toLowerCase()) ?? target.team;
    if (first !== target.team)
        return refused(target, targetWords(target), { code: 'detail.team_name_taken', team: first });
    return { ...empty(target), state: 'missing' };
}

function findRolePlace(target: Extract<Target, { kind: 'role' }>, { roles }: Observed): Place {
    if (roles === undefined) return { ...empty(target), state: 'unknown' };
    const role = roles.find(({ id }) => id === target.role) ?? roles.find(({ name }) => name === target.role);
    if (!role) {
        const ofUsers = roles.filter(({ scope }) => scope === 'Users');
        const meant =
            didYouMean(
                target.role,
                ofUsers.map(({ id }) => id),
            ) ??
            didYouMean(
                target.role,
                ofUsers.map(({ name }) => name),
            );
        const details = meant === undefined ? {} : { details: { code: 'detail.meant', meant } as const };
        return closed(target, undefined, [{ code: 'role_unknown', subject: target.role, ...details }]);
    }
    if (role.scope !== 'Users') return closed(target, role.id, [{ code: 'role_of_rooms', subject: target.role }]);
    const identity = identityOf('role', role.id);
    const present = new Set(role.holders);
    return { state: 'there', id: role.id, identity, present, banned: nobody, holders: new Map(), notes: [] };
}

/** By what it is and the id of the room, team or role that it is, or is given in. */
export function identityOf(what: 'room' | 'team' | 'role' | RoomRole, id: string): string {
    return `${what} ${id}`;
}

const nobody: ReadonlySet<string> = new Set();

function without(members: readonly string[], banned: ReadonlySet<string>): ReadonlySet<string> {
    return new Set(banned.size === 0 ? members : members.filter((id) => !banned.has(id)));
}

const ownName: DetailWords = { code: 'detail.reserved_name' };

function roomWords(room: string): TargetWords {
    return { code: 'target.room', room };
}

/** What is not there, and could not be created: to plan it would fail at each run. */
function refused(target: Target, subject: TargetWords, details: DetailWords): Place {
    return closed(target, undefined, [{ code: 'name_refused', subject, details }]);
}

function closed(target: Target, id: string | undefined, notes: readonly Note[]): Place {
    return { ...empty(target), state: 'closed', id, notes };
}

function empty(target: Target): Omit<Place, 'state'> {
    const identity = `name ${targetKey(target)}`;
    return { id: undefined, identity, present: nobody, banned: nobody, holders: new Map(), notes: [] };
}
