import type { Counters } from './counters';
import type { LoginServices } from './login-services';
import type { Model, RoomRole, UserRecord } from './model';
import { serviceIdOf } from './login/find-users';
import { subscriptionsOfRoom } from './server/subscriptions';
import type { SettingRow } from './settings/setting-row';
import type { Settings } from './settings/settings';
import type { DumpedMessage, DumpedRoom, DumpedUser, WorkspaceDump } from './workspace-file';

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
            email: user.emails[0]?.address ?? null,
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

function dumpRooms(model: Model): DumpedRoom[] {
    return [...model.rooms.values()]
        .map((room) => {
            const subscriptions = subscriptionsOfRoom(model, room._id);
            const usernames = (role?: RoomRole): string[] =>
                subscriptions
                    .filter(({ roles }) => role === undefined || roles.includes(role))
                    .map(({ u }) => u.username)
                    .sort(compare);
            const lists = { owners: usernames('owner'), moderators: usernames('moderator'), members: usernames() };
            return { name: room.name, type: room.t, ...lists };
        })
        .sort((a, b) => compare(a.name, b.name));
}

/** What people and apps wrote; the server's own "joined" and "left" lines are left out. */
function dumpMessages(model: Model): DumpedMessage[] {
    return model.messages
        .filter(({ t }) => t === undefined)
        .map((message) => ({
            to: message.privateTo === undefined ? null : (model.users.get(message.privateTo)?.username ?? null),
            room: model.rooms.get(message.rid)?.name ?? '',
            text: message.msg,
            blocks: structuredClone(message.blocks ?? []),
        }));
}

/** By code unit, so that it is the same on every machine. */
function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
