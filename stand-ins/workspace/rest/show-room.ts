import type { Model, RoomRecord, SubscriptionRecord } from '../model';
import { subscriptionsOfRoom } from '../server/subscriptions';
import type { Answer } from './answers';
import type { UserCall } from './api';
import { readPage, takePage, type Page } from './pagination';

export function showRoom(model: Model, room: RoomRecord): object {
    const { _id, name, fname, t, u, ro, archived, teamId, teamMain, federated, msgs, ts, lm, _updatedAt } = room;
    return {
        _id,
        name,
        fname,
        t,
        u,
        ro: ro === true,
        ...(room.default && { default: true }),
        ...(archived && { archived }),
        ...(teamId !== undefined && { teamId }),
        ...(teamMain && { teamMain }),
        ...(room.teamDefault && { teamDefault: true }),
        ...(federated && { federated }),
        sysMes: room.sysMes ?? true,
        msgs,
        usersCount: model.subscriptions.countOfRoom(_id),
        ts,
        ...(lm && { lm }),
        _updatedAt,
    };
}

export interface Member {
    _id: string;
    username: string;
    name: string | undefined;
    status: string;
    federated?: true;
    _updatedAt: Date;
    subscription: Pick<SubscriptionRecord, '_id' | 'ts' | 'roles'> & { status: undefined };
}

/** Active members whose name, username or address holds `filter`, sorted. */
export function listMembers(model: Model, room: RoomRecord, filter: string | undefined): Member[] {
    const wanted = (filter ?? '').toLowerCase();
    return subscriptionsOfRoom(model, room._id).flatMap(({ _id, u, ts, roles, status: banned }) => {
        const user = model.users.get(u._id);
        if (banned || !user?.active || user.username === undefined) return [];
        const searched = [user.username, user.name, ...(user.emails ?? []).map(({ address }) => address)];
        if (!searched.some((value) => value?.toLowerCase().includes(wanted))) return [];
        const { username, name, _updatedAt } = user;
        const subscription = { _id, ts, roles, status: undefined };
        const federated = user.federated && { federated: true as const };
        return [{ _id: user._id, username, name, status: 'offline', ...federated, _updatedAt, subscription }];
    });
}

/** One page of the members of a room, for callers who may see them. */
export function answerMembers({ answers, workspace, query }: UserCall, room: RoomRecord): Answer {
    return answers.success(pageOfMembers(listMembers(workspace.model, room, query.filter), readPage(workspace, query)));
}

/** By username, which is the only thing that `sort` can turn around. */
function pageOfMembers(members: Member[], page: Page): object {
    const shown = takePage(members, byUsername(page), { username: 1 });
    const listed = shown.map((member) => ({ ...member, subscription: undefined }));
    return { members: listed, count: shown.length, offset: page.offset, total: members.length };
}

/** Owners first, then moderators, then the others; `roles` beside the membership is the older of the two forms. */
export function pageOfMembersByRole(members: Member[], page: Page): object {
    const rank = ({ subscription: { roles } }: Member): number =>
        roles.includes('owner') ? 0 : roles.includes('moderator') ? 1 : 2;
    const ranked = [0, 1, 2].flatMap((wanted) =>
        takePage(
            members.filter((member) => rank(member) === wanted),
            { ...byUsername(page), offset: 0, count: 0 },
            { username: 1 },
        ),
    );
    const shown = ranked.slice(page.offset, page.count === 0 ? undefined : page.offset + page.count);
    const listed = shown.map((member) => ({ ...member, roles: member.subscription.roles }));
    return { members: listed, count: shown.length, offset: page.offset, total: members.length };
}

function byUsername({ sort, ...page }: Page): Page {
    return { ...page, ...(sort?.username && { sort: { username: sort.username } }) };
}

/** What `rooms.info` adds for a room of a team: the team, and the main room as parent of the others. */
export function teamOfRoom(model: Model, room: RoomRecord): object {
    const team = room.teamId === undefined ? undefined : model.teams.get(room.teamId);
    if (!team) return {};
    const { _id, name, roomId, type } = team;
    const main = room.teamMain ? undefined : model.rooms.get(roomId);
    return {
        team: { _id, name, roomId, type },
        ...(main && { parent: { _id: main._id, name: main.name, fname: main.fname, t: main.t } }),
    };
}
