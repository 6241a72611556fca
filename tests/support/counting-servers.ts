import type { IHttp, IHttpRequest, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';

import type { EngineAccessors } from '../../src/workspace/rocketchat';
import { atHome } from './at-home';

const LATENCY_MS = { request: 5, bridge: 1 };
const after = async (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

/** An organisation of so many people: teams of 50 each, and one group of all of them. */
export interface Organisation {
    people: number;
    /** how many of them the token may list: 0 for a token without the permission */
    viewableUsers: number;
}

export interface Traffic {
    requests: Record<string, number>;
    bridge: Record<string, number>;
    /** characters */
    largestAnswer: number;
    mostAtOnce: number;
}

const counted = (counts: Record<string, number>, name: string): void => void (counts[name] = (counts[name] ?? 0) + 1);
const numbers = (length: number, from = 0): number[] => Array.from({ length }, (_, n) => n + from);
const forbidden = { status: 403, body: { detail: 'You do not have permission to perform this action.' } };

/** Both servers, as far as people are read and put somewhere, with each way there and back counted and taking its time. */
export function countingServers({ people, viewableUsers }: Organisation) {
    const traffic: Traffic = { requests: {}, bridge: {}, largestAnswer: 0, mostAtOnce: 0 };
    let atOnce = 0;
    const teams = Math.ceil(people / 50);
    const members = new Map<string, Set<string>>();
    const membersOf = (place: string): Set<string> => {
        const found = members.get(place) ?? new Set();
        members.set(place, found);
        return found;
    };
    const authentikUser = (pk: number) => ({
        ...{ pk, uid: `uid-${pk}`, username: `user${pk}`, name: `User ${pk}`, email: `user${pk}@company.example` },
        ...{ is_active: true, attributes: {}, last_login: null, type: 'internal' },
        groups: [`group-${Math.floor(pk / 50)}`, `group-${teams}`],
    });
    const group = (n: number, shown = false) => {
        const users = n === teams ? numbers(people) : numbers(Math.min(50, people - n * 50), n * 50);
        const name = n === teams ? 'staff' : `team-${n}`;
        return { pk: `group-${n}`, name, parents: [], users, users_obj: shown ? users.map(authentikUser) : null };
    };
    const account = (n: number) => ({
        ...{ _id: `id-${n}`, username: `user${n}`, name: `User ${n}`, type: 'user', active: true, roles: [] },
        emails: [{ address: `user${n}@company.example`, verified: true }],
    });
    const engineUser = (n: number) => {
        const { _id, username, emails } = account(n);
        const roles = ['helper'].filter((role) => membersOf(role).has(_id));
        return { id: _id, username, emails, roles, type: 'user', isEnabled: true };
    };
    const numberOf = (id: string): number => Number(id.replace(/\D/g, ''));

    function authentik({ pathname, searchParams }: URL) {
        const page = Number(searchParams.get('page') ?? 1);
        const size = Math.min(100, Number(searchParams.get('page_size') ?? 20));
        const paged = (all: number[], show: (n: number) => object) => {
            const pages = Math.max(1, Math.ceil(all.length / size));
            const pagination = { next: page < pages ? page + 1 : 0, count: all.length, total_pages: pages };
            return { status: 200, body: { pagination, results: all.slice(page * size - size, page * size).map(show) } };
        };
        const id = /groups\/(group-\d+)\/$/.exec(pathname)?.[1];
        if (id !== undefined) return { status: 200, body: group(numberOf(id), true) };
        if (pathname.includes('/core/groups/'))
            return paged(numbers(teams + 1), (n) => group(n, searchParams.get('include_users') === 'true'));
        if (viewableUsers === 0) return forbidden;
        if (searchParams.has('type')) return paged([], authentikUser);
        const within = searchParams.get('groups_by_pk');
        const named = searchParams.get('username') ?? searchParams.get('search');
        if (named !== null)
            return paged(
                numbers(viewableUsers).filter((n) => `user${n}` === named),
                authentikUser,
            );
        const users = within === null ? numbers(people) : group(numberOf(within)).users;
        if (searchParams.get('ordering') === '-pk') users.reverse();
        return paged(
            users.filter((n) => n < viewableUsers),
            authentikUser,
        );
    }

    function rest({ pathname, searchParams }: URL, body: { userId?: string; username?: string; members?: object[] }) {
        const offset = Number(searchParams.get('offset') ?? 0);
        const paged = <T>(key: string, all: readonly T[], show: (item: T) => object) => {
            const page = all.slice(offset, offset + 100).map(show);
            return { status: 200, body: { success: true, [key]: page, total: all.length } };
        };
        const [endpoint = ''] = pathname.split('/').slice(-1);
        const done = { status: 200, body: { success: true } };
        switch (endpoint) {
            case 'info':
                return { status: 200, body: { success: true, version: '8.8' } };
            case 'me':
                return { status: 200, body: { success: true, username: 'admin', roles: ['admin'] } };
            case 'users.list':
                return paged('users', numbers(people), account);
            case 'rooms.bannedUsers':
                return { status: 200, body: { success: true, bannedUsers: [], count: 0, offset: 0, total: 0 } };
            case 'roles.list':
                return { status: 200, body: { success: true, roles: [{ _id: 'helper', name: 'helper' }] } };
            case 'roles.getUsersInRole':
                return paged('users', [...membersOf('helper')], (id) => account(numberOf(id)));
            case 'roles.addUserToRole':
                membersOf('helper').add(`id-${numberOf(body.username ?? '')}`);
                return done;
            case 'roles.removeUserFromRole':
                membersOf('helper').delete(`id-${numberOf(body.username ?? '')}`);
                return done;
            case 'teams.info':
                return { status: 200, body: { success: true, teamInfo: { _id: 'crew', name: 'crew', roomId: 'r' } } };
            case 'teams.members':
                return paged('members', [...membersOf('crew')], (id) => ({ user: account(numberOf(id)) }));
            case 'teams.addMembers':
                for (const { userId } of (body.members ?? []) as { userId: string }[]) membersOf('crew').add(userId);
                return done;
            default:
                throw new Error(endpoint);
        }
    }

    const call = async (url: string, { content }: IHttpRequest = {}): Promise<IHttpResponse> => {
        const address = new URL(url);
        const isAuthentik = address.hostname.startsWith('authentik');
        const path = address.pathname.replace(/group-\d+/, '<id>').replace(/^\/api\/(v\d\/)?/, '');
        counted(traffic.requests, path);
        const body = JSON.parse(content ?? '{}') as object;
        const answer = isAuthentik ? authentik(address) : rest(address, body);
        const text = JSON.stringify(answer.body);
        traffic.largestAnswer = Math.max(traffic.largestAnswer, text.length);
        traffic.mostAtOnce = Math.max(traffic.mostAtOnce, ++atOnce);
        await after(LATENCY_MS.request);
        atOnce--;
        return { statusCode: answer.status, content: text, headers: {} } as unknown as IHttpResponse;
    };
    const http = atHome({ get: call, post: call } as unknown as IHttp);

    const ask =
        <A extends unknown[], T>(name: string, answer: (...asked: A) => T) =>
        async (...asked: A): Promise<T> => {
            counted(traffic.bridge, name);
            await after(LATENCY_MS.bridge);
            return answer(...asked);
        };
    const added: string[] = [];
    const read = {
        getUserReader: () => ({
            getById: ask('getById', (id: string) => engineUser(numberOf(id))),
            getByUsername: ask('getByUsername', (name: string) => engineUser(numberOf(name))),
            getAppUser: ask('getAppUser', () => engineUser(0)),
        }),
        getRoomReader: () => ({
            getByName: ask('getByName', (name: string) => ({ id: name, slugifiedName: name, type: 'c' })),
            getById: ask('getRoomById', (id: string) => ({ id, slugifiedName: id, type: 'c' })),
            getMembers: ask('getMembers', (room: string) => [...membersOf(room)].map((id) => engineUser(numberOf(id)))),
        }),
        getEnvironmentReader: () => ({ getServerSettings: () => ({}) }),
    };
    const extender = {
        extendRoom: ask('extendRoom', (room: string) => {
            return { room, addMember: ({ id }: { id: string }) => added.push(id) };
        }),
        finish: ask('finish', ({ room }: { room: string }) => {
            for (const id of added.splice(0)) membersOf(room).add(id);
        }),
    };
    const accessors = { read, modify: { getExtender: () => extender }, http, environmentWriter: {} };
    return { traffic, http, accessors: accessors as unknown as EngineAccessors };
}
