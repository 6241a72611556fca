import { asArray, asObject, asText } from '../http/shape';
import { Failure } from '../model/failure';
import type { ObservedTeam, RoomType } from '../model/workspace';
import { OwnRemovals } from './own-removals';
import type { PeopleOfTarget } from './people-of-target';
import type { RestClient } from './rest-client';
import { unlessRefused } from './rest-refusal';

/**
 * What `teams.info` says where there is no such team, or nothing left of it (`apps/meteor/app/api/server/v1/teams.ts`); any other refusal
 * does not mean that it is gone.
 */
const absent = ['Team not found', 'Room not found', 'team-does-not-exist'];

interface FoundTeam {
    id: string;
    name: string;
    /** of its main room */
    roomId: string;
}

/** Teams and their members. The engine knows no teams, so all of it is REST. */
export class Teams {
    constructor(
        private readonly rest: RestClient,
        private readonly ownRemovals = new OwnRemovals(),
    ) {}

    /** The teams of these names; the ones that do not exist are left out. */
    public async read(
        names: readonly string[],
        mainRoomOf: (roomId: string) => Promise<Pick<ObservedTeam, 'room' | 'hidesJoined' | 'banned'>>,
    ): Promise<ObservedTeam[]> {
        const teams = await Promise.all(names.map(async (name) => this.find(name)));
        return Promise.all(
            teams
                .flatMap((team) => (team ? [team] : []))
                .map(async ({ id, name, roomId }) => {
                    const members = await this.members(id);
                    return {
                        id,
                        name,
                        ...(await mainRoomOf(roomId)),
                        members: members.map((member) => member.id),
                        owners: members.filter(({ roles }) => roles.includes('owner')).map((member) => member.id),
                    };
                }),
        );
    }

    /** The names of all teams. */
    public async names(): Promise<string[]> {
        const names: string[] = [];
        for await (const team of this.rest.list('teams.listAll', 'teams', 'view-all-teams')) {
            const name = asText(asObject(team)?.name);
            if (name !== undefined) names.push(name);
        }
        return names;
    }

    /**
     * @param hidden types of system messages that its main room does not show
     * @returns false where a team of this name exists already
     */
    public async create(name: string, type: RoomType, hidden: readonly string[] = []): Promise<boolean> {
        if (await this.find(name)) return false;
        await this.rest.post('teams.create', { name, type: type === 'private' ? 1 : 0 }, 'create-team');
        const made = hidden.length > 0 ? await this.find(name) : undefined;
        if (made)
            await this.rest.post(
                'rooms.saveRoomSettings',
                { rid: made.roomId, systemMessages: [...hidden] },
                'edit-room',
            );
        return true;
    }

    public people(name: string): PeopleOfTarget {
        const teamOf = async (): Promise<FoundTeam> => {
            const team = await this.find(name);
            if (!team) throw new Failure('team_gone', { team: name });
            return team;
        };
        return {
            tellsAll: true,
            present: async () => (await this.members((await teamOf()).id)).map(({ id }) => id),
            add: async (people) => {
                const { id: teamId } = await teamOf();
                const members = people.map(({ userId }) => ({ userId, roles: ['member'] }));
                await this.rest.post('teams.addMembers', { teamId, members }, 'add-team-member');
            },
            remove: async (people) => {
                const { id: teamId, roomId } = await teamOf();
                const remove = async (userId: string): Promise<void> =>
                    unlessRefused(['member-does-not-exist'], async () =>
                        this.rest.post('teams.removeMember', { teamId, userId }, 'edit-team-member'),
                    );
                // whoever leaves a team is out of its main room as well
                for (const { userId } of people)
                    await this.ownRemovals.during(roomId, [userId], async () => remove(userId));
            },
        };
    }

    private async find(name: string): Promise<FoundTeam | undefined> {
        try {
            const answer = await this.rest.get(`teams.info?teamName=${encodeURIComponent(name)}`, 'view-all-teams');
            const team = asObject(answer.teamInfo);
            const id = asText(team?._id);
            const roomId = asText(team?.roomId);
            if (id === undefined || roomId === undefined)
                throw new Failure('rocketchat_unexpected_answer', {
                    endpoint: 'teams.info',
                    what: { code: 'cause.without', fields: ['teamInfo'] },
                });
            return { id, name: asText(team?.name) ?? name, roomId };
        } catch (error) {
            if (error instanceof Failure && absent.includes(asText(error.details.error) ?? '')) return undefined;
            throw error;
        }
    }

    /** Who may not see all teams is answered an empty list; `teams.info` has told before that this caller may. */
    private async members(teamId: string): Promise<{ id: string; roles: readonly unknown[] }[]> {
        const members: { id: string; roles: readonly unknown[] }[] = [];
        const endpoint = `teams.members?teamId=${encodeURIComponent(teamId)}`;
        for await (const member of this.rest.list(endpoint, 'members', 'view-all-teams')) {
            const id = asText(asObject(member.user)?._id);
            if (id !== undefined) members.push({ id, roles: asArray(member.roles) ?? [] });
        }
        return members;
    }
}
