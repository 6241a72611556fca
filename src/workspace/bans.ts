import { asArray, asNumber, asObject, asText } from '../http/shape';
import { Failure } from '../model/failure';
import { PAGE_SIZE, type RestClient } from './rest-client';

/**
 * Who was banned from rooms (`rooms.bannedUsers`, RocketChat/Rocket.Chat#39321). The engine’s list of members still has them, and whoever
 * is added is banned no more (`addUserToRoom.ts`). Asked once for each room in one call into the app.
 */
export class Bans {
    private readonly asked = new Map<string, Promise<ReadonlySet<string>>>();

    constructor(
        private readonly rest: RestClient,
        /** whether the server has bans, and there is an administrator's token to ask for them */
        private readonly mayAsk: () => Promise<boolean>,
    ) {}

    /** User ids; nobody where the owner of the token may not look into the room: a private one is seen by its members alone. */
    public async of(roomId: string): Promise<ReadonlySet<string>> {
        const known = this.asked.get(roomId) ?? this.read(roomId);
        this.asked.set(roomId, known);
        return known;
    }

    private async read(roomId: string): Promise<ReadonlySet<string>> {
        if (!(await this.mayAsk())) return new Set();
        try {
            return await this.list(roomId);
        } catch (error) {
            if (error instanceof Failure && isHidden(error)) return new Set();
            throw error;
        }
    }

    /**
     * Of an account that was deleted there is nothing left to list, so that a page may have less than it says. The first versions
     * answer all of them at once, whatever page is asked for.
     */
    private async list(roomId: string): Promise<ReadonlySet<string>> {
        const banned = new Set<string>();
        for (let offset = 0; ; offset += PAGE_SIZE) {
            const query = `roomId=${encodeURIComponent(roomId)}&offset=${offset}&count=${PAGE_SIZE}`;
            const answer = await this.rest.get(`rooms.bannedUsers?${query}`, 'ban-user');
            for (const user of asArray(answer.bannedUsers) ?? []) {
                const id = asText(asObject(user)?._id);
                if (id !== undefined) banned.add(id);
            }
            const total = asNumber(answer.total) ?? 0;
            if (offset + PAGE_SIZE >= total || banned.size >= total) return banned;
        }
    }
}

/** That there is no such route, as on a server of before, is answered with 404. */
function isHidden({ code, details }: Failure): boolean {
    const isAbsent =
        (code === 'rocketchat_refused' || code === 'rocketchat_not_rocketchat') && Number(details.status) === 404;
    return isAbsent || code === 'rocketchat_permission_missing';
}
