import type { Counters } from './counters';
import type { LoginServices } from './login-services';
import { serviceIdOf } from './login/find-users';
import type { Model, RoomRecord, RoomRole, UserRecord } from './model';
import { subscriptionsOfRoom } from './server/subscriptions';
import { teamMembers, teamRooms } from './server/teams';
import type { SettingRow } from './settings/setting-row';
import type { Settings } from './settings/settings';
import type { DumpedMessage, DumpedRoom, DumpedTeam, DumpedUser, WorkspaceDump } from './workspace-file';

const hidden = '***';

interface Source {
    model: Model;
    settings: Settings;
    loginServices: LoginServices;
    counters: Counters;
}

/** The state reached, sorted wherever order means nothing, with every secret hidden. */
export function dump({ model, settings, loginServices, counters }: Source): WorkspaceDump {
    return {
        settings: Object.fromEntries(
            settings
                .rows()
                .sort((a, b) => compare(a._id, b._id))
                .map((row) => [row._id, shownValue(row)]),
        ),
        loginServices: loginServices.all().map((service) => ({ ...service, secret: service.secret ? hidden : '' })),
        users: dumpUsers(model),
        rooms: dumpRooms(model),
        teams: dumpTeams(model),
        messages: dumpMessages(model),
        requests: counters.snapshot(),
    };
}

function shownValue(row: SettingRow): unknown {
    const isSecret = row.secret || row.type === 'password' || row._id.endsWith('-secret');
    return isSecret && row.value !== '' ? hidden : structuredClone(row.value);
}

function dumpUsers(model: Model): DumpedUser[] {
    return [...model.users.values()]
        .map((user) => ({
            username: user.username ?? '',
            name: user.name ?? null,
            email: user.emails?.[0]?.address ?? null,
            roles: [...user.roles].sort(compare),
            active: user.active,
            services: dumpServices(user),
        }))
        .sort((a, b) => compare(a.username, b.username));
}

/** Which ways in the account has: whether there is a password, and its id at each OAuth service. */
function dumpServices(user: UserRecord): Record<string, unknown> {
    const services: Record<string, unknown> = {};
    if (user.services.password) services.password = true;
    for (const service of Object.keys(user.services).sort(compare)) {
        const id = serviceIdOf(user, service);
        if (id !== undefined) services[service] = { id };
    }
    return services;
}

/** Direct messages have no name of their own: whoever is in them. */
function roomName(model: Model, room: RoomRecord): string {
    if (room.t !== 'd') return room.name;
    return subscriptionsOfRoom(model, room._id)
        .map(({ u }) => u.username)
        .sort(compare)
        .join(', ');
}

function dumpRooms(model: Model): DumpedRoom[] {
    return [...model.rooms.values()]
        .map((room) => {
            const subscriptions = subscriptionsOfRoom(model, room._id).filter(({ status }) => status !== 'BANNED');
            const usernames = (role?: RoomRole): string[] =>
                subscriptions
                    .filter(({ roles }) => role === undefined || roles.includes(role))
                    .map(({ u }) => u.username)
                    .sort(compare);
            const lists = { owners: usernames('owner'), moderators: usernames('moderator'), members: usernames() };
            return { name: roomName(model, room), type: room.t, ...lists };
        })
        .sort((a, b) => compare(a.name, b.name));
}

function dumpTeams(model: Model): DumpedTeam[] {
    return [...model.teams.values()]
        .map(({ _id, name, type }) => {
            const usernames = (role?: string): string[] =>
                teamMembers(model, _id)
                    .filter(({ roles }) => role === undefined || roles?.includes(role))
                    .map(({ userId }) => model.users.get(userId)?.username ?? userId)
                    .sort(compare);
            const rooms = teamRooms(model, _id).map((room) => room.name);
            return {
                name,
                type: type === 1 ? ('private' as const) : ('public' as const),
                owners: usernames('owner'),
                members: usernames(),
                rooms: rooms.sort(compare),
            };
        })
        .sort((a, b) => compare(a.name, b.name));
}

/** What people and apps wrote; the server's own "joined" and "left" lines are left out. */
function dumpMessages(model: Model): DumpedMessage[] {
    const shown = model.messages.filter(({ t }) => t === undefined);
    return shown.map(({ privateTo, rid, msg, blocks = [], file }) => {
        const room = model.rooms.get(rid);
        return {
            to: privateTo === undefined ? null : (model.users.get(privateTo)?.username ?? null),
            room: room ? roomName(model, room) : '',
            text: msg,
            blocks: structuredClone(blocks),
            ...(file && { file: { name: file.name, content: file.content } }),
        };
    });
}

/** By code unit, so that it is the same on every machine. */
function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
