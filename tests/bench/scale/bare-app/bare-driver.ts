import type { IHttp, IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { RoomType } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { readAhead } from '../../../../src/http/read-ahead';

export interface BareWish {
    authentik: string;
    authentikToken: string;
    workspace: string;
    userId: string;
    token: string;
}

type Json = Record<string, unknown>;

const PAGE = 100;
/** As many as the app adds in one step, after which it reads who is in. */
const ADDITIONS = 200;
const ROOMS_AT_ONCE = 5;

/** Reads groups, people, accounts, rooms and members, and adds who is missing. It looks at nothing twice and notes nothing. */
export class BareDriver {
    constructor(
        private readonly wish: BareWish,
        private readonly read: IRead,
        private readonly modify: IModify,
        private readonly http: IHttp,
    ) {}

    public async sync(isFirst: boolean): Promise<void> {
        const [groups, people, accounts] = await Promise.all([
            this.authentikList('/core/groups/?include_users=false&ordering=name'),
            this.authentikList('/core/users/?include_groups=false&include_roles=false&ordering=pk'),
            this.workspaceList('users.list', 'users'),
        ]);
        const usernames = new Map(people.map(({ pk, username }) => [pk as number, username as string]));
        const idOf = new Map(accounts.map(({ _id, username }) => [username as string, _id as string]));
        const roomIds = new Map(
            isFirst
                ? []
                : (await this.workspaceList('rooms.adminRooms', 'rooms')).map(({ _id, name }) => [
                      name as string,
                      _id as string,
                  ]),
        );
        const managed = groups.filter(({ name }) => (name as string).startsWith('team-'));
        const fill = async (group: Json): Promise<void> => {
            const members = (group.users as number[]).flatMap((number) => usernames.get(number) ?? []);
            const name = group.name as string;
            const roomId = roomIds.get(name) ?? (await this.createRoom(name));
            const present = isFirst ? new Set<string>() : await this.membersOf(roomId);
            const missing = members.filter((username) => !present.has(idOf.get(username) ?? ''));
            for (let start = 0; start < missing.length; start += ADDITIONS) {
                await this.add(roomId, missing.slice(start, start + ADDITIONS));
                await this.membersOf(roomId);
            }
        };
        for (let start = 0; start < managed.length; start += isFirst ? 1 : ROOMS_AT_ONCE)
            await Promise.all(managed.slice(start, start + (isFirst ? 1 : ROOMS_AT_ONCE)).map(fill));
    }

    private async membersOf(roomId: string): Promise<Set<string>> {
        return new Set((await this.read.getRoomReader().getMembers(roomId)).map(({ id }) => id));
    }

    private async createRoom(name: string): Promise<string> {
        const creator = await this.read.getUserReader().getByUsername('rocket.cat');
        const room = this.modify.getCreator().startRoom();
        room.setType(RoomType.CHANNEL).setSlugifiedName(name).setDisplayName(name).setCreator(creator);
        return this.modify.getCreator().finish(room);
    }

    private async add(roomId: string, usernames: readonly string[]): Promise<void> {
        const appUser = await this.read.getUserReader().getAppUser();
        if (!appUser) throw new Error('no user of the app');
        const extender = await this.modify.getExtender().extendRoom(roomId, appUser);
        for (const username of usernames) extender.addMember({ id: username, username } as IUser);
        await this.modify.getExtender().finish(extender);
    }

    private async authentikList(path: string): Promise<Json[]> {
        const { authentik, authentikToken } = this.wish;
        const page = async (number: number): Promise<{ items: Json[]; count: number }> => {
            const url = `${authentik}/api/v3${path}&page=${number}&page_size=${PAGE}`;
            const answer = await this.json(url, { Authorization: `Bearer ${authentikToken}` });
            return { items: answer.results as Json[], count: (answer.pagination as { count: number }).count };
        };
        return allPages(page);
    }

    private async workspaceList(endpoint: string, key: string): Promise<Json[]> {
        const { workspace, userId, token } = this.wish;
        return allPages(async (number) => {
            const url = `${workspace}/api/v1/${endpoint}?offset=${(number - 1) * PAGE}&count=${PAGE}`;
            const answer = await this.json(url, { 'X-User-Id': userId, 'X-Auth-Token': token });
            return { items: answer[key] as Json[], count: answer.total as number };
        });
    }

    private async json(url: string, headers: Record<string, string>): Promise<Json> {
        const { statusCode, content = '' } = await this.http.get(url, { headers });
        if (statusCode !== 200) throw new Error(`${statusCode} ${content.slice(0, 200)}`);
        return JSON.parse(content) as Json;
    }
}

async function allPages(read: (page: number) => Promise<{ items: Json[]; count: number }>): Promise<Json[]> {
    const first = await read(1);
    const items = [...first.items];
    for await (const page of readAhead(2, Math.ceil(first.count / PAGE), read)) items.push(...page.items);
    return items;
}
