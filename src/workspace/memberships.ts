import type { IRoomRead } from '@rocket.chat/apps-engine/definition/accessors';
import { asText } from '../http/shape';
import { Failure } from '../model/failure';
import { targetKey, type Target } from '../model/target';
import type { Person } from '../model/workspace';
import { failureWords, type FailureWords } from '../model/words';
import type { PeopleOfTarget } from './people-of-target';
import { refuseThrottled } from './refuse-throttled';
import type { RestClient } from './rest-client';
import type { Roles } from './roles';
import { roomRolePeople } from './room-roles';
import type { Rooms } from './rooms';
import type { Teams } from './teams';

/** Codes of failures that say that a target does not exist any more. */
const gone: readonly string[] = ['team_gone', 'role_unknown', 'members_not_added'];

/** Who is in a room, team or role, written and read back. */
export class Memberships {
    /**
     * Who was in the target of the last write after it. The steps that fill a large room follow each other, and each begins where
     * the one before has ended: so the room is read once for each of them, not twice.
     */
    private lastWrite: { key: string; present: ReadonlySet<string> } | undefined;
    /** Who was in the target that was looked at last. */
    private lastSeen: { key: string; present: ReadonlySet<string> } | undefined;

    constructor(
        private readonly rooms: Rooms,
        private readonly teams: Teams,
        private readonly roles: Roles,
        private readonly roomReader: IRoomRead,
        private readonly rest: RestClient,
    ) {}

    public async present(target: Target, userIds: readonly string[]): Promise<ReadonlySet<string>> {
        const known = this.lastWrite?.key === targetKey(target) ? this.lastWrite.present : undefined;
        const present = known ?? new Set(await this.peopleIn(target, userIds));
        this.lastSeen = { key: targetKey(target), present };
        return new Set(userIds.filter((id) => present.has(id)));
    }

    private async peopleIn(target: Target, userIds: readonly string[]): Promise<Iterable<string>> {
        try {
            return await (await this.peopleOf(target)).present(userIds);
        } catch (error) {
            // nobody is in what does not exist any more
            if (error instanceof Failure && gone.includes(error.code)) return [];
            throw error;
        }
    }

    public async add(target: Target, people: readonly Person[]): Promise<ChangedPeople> {
        const { present, reason } = await this.write(target, people, async (place) => place.add(people));
        return { missing: people.map(({ userId }) => userId).filter((id) => !present.has(id)), reason };
    }

    public async remove(target: Target, people: readonly Person[]): Promise<ChangedPeople> {
        const { present, reason } = await this.write(target, people, async (place) => place.remove(people));
        return { missing: people.map(({ userId }) => userId).filter((id) => present.has(id)), reason };
    }

    /** @returns who is in afterwards, and what kept somebody from being changed */
    private async write(
        target: Target,
        people: readonly Person[],
        act: (place: PeopleOfTarget) => Promise<void>,
    ): Promise<{ present: ReadonlySet<string>; reason: string | FailureWords | undefined }> {
        this.lastWrite = undefined;
        const place = await this.peopleOf(target);
        const reason = await reasonFor(async () => act(place));
        const ids = people.map(({ userId }) => userId);
        const present = new Set(await place.present(ids));
        const mistaken = this.newcomersAmong(place.mistaken?.() ?? [], target);
        if (mistaken.length > 0) {
            await place.remove(mistaken);
            return { present: new Set(await place.present(ids)), reason };
        }
        if (place.tellsAll) this.lastWrite = { key: targetKey(target), present };
        return { present, reason };
    }

    /** Those who were not in before: whoever was is not there by a mistake of the app. */
    private newcomersAmong(people: readonly Person[], target: Target): Person[] {
        if (this.lastSeen?.key !== targetKey(target)) return [];
        const { present } = this.lastSeen;
        return people.filter(({ userId }) => !present.has(userId));
    }

    private async peopleOf(target: Target): Promise<PeopleOfTarget> {
        switch (target.kind) {
            case 'room':
                return this.rooms.people(target.room);
            case 'team':
                return this.teams.people(target.team);
            case 'role':
                return this.roles.people(target.role);
            case 'room-role': {
                const room = await this.rooms.resolveToWrite(target.room);
                if (!room)
                    throw new Failure('members_not_added', { room: target.room, reason: { code: 'cause.room_gone' } });
                return roomRolePeople(room, target.role, this.roomReader, this.rest);
            }
        }
    }
}

export interface ChangedPeople {
    missing: string[];
    reason: string | FailureWords | undefined;
}

/** What kept somebody from being changed: who is in afterwards tells whom. A failure that concerns the token goes on. */
async function reasonFor(act: () => Promise<void>): Promise<ChangedPeople['reason']> {
    try {
        await act();
        return undefined;
    } catch (error) {
        if (error instanceof Failure) {
            if (
                error.code === 'room_not_manageable' ||
                error.code === 'accounts_renamed' ||
                error.code === 'people_banned'
            )
                return failureWords(error);
            if (error.code === 'rocketchat_refused') return asText(error.details.error) ?? failureWords(error);
            throw error;
        }
        refuseThrottled(error, 'addUserToRoom');
        return error instanceof Error ? error.message : String(error);
    }
}
