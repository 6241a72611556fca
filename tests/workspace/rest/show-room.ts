import type { Model, RoomRecord, SubscriptionRecord } from '../model';
import { subscriptionsOfRoom } from '../server/subscriptions';
import { takePage, type Page } from './pagination';

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
        ...(teamId !== undefined && { teamId, teamMain: teamMain === true }),
        ...(federated && { federated }),
        sysMes: room.sysMes ?? true,
        msgs,
        usersCount: subscriptionsOfRoom(model, _id).length,
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
    _updatedAt: Date;
    subscription: Pick<SubscriptionRecord, '_id' | 'ts' | 'roles'> & { status: undefined };
}

/** Active members whose name, username or address holds `filter`, sorted. */
export function listMembers(model: Model, room: RoomRecord, filter: string | undefined): Member[] {
    const wanted = (filter ?? '').toLowerCase();
    return subscriptionsOfRoom(model, room._id).flatMap(({ _id, u, ts, roles }) => {
        const user = model.users.get(u._id);
        if (!user?.active || user.username === undefined) return [];
        const searched = [user.username, user.name, ...user.emails.map(({ address }) => address)];
        if (!searched.some((value) => value?.toLowerCase().includes(wanted))) return [];
        const { username, name, _updatedAt } = user;
        const subscription = { _id, ts, roles, status: undefined };
        return [{ _id: user._id, username, name, status: 'offline', _updatedAt, subscription }];
    });
}

export function pageOfMembers(members: Member[], page: Page): object {
    const shown = takePage(members, page, { username: 1 }).map((member) => ({ ...member, subscription: undefined }));
    return { members: shown, count: shown.length, offset: page.offset, total: members.length };
}

/** Owners first, then moderators, then the others. */
export function pageOfMembersByRole(members: Member[], page: Page): object {
    const rank = ({ subscription: { roles } }: Member): number =>
        roles.includes('owner') ? 0 : roles.includes('moderator') ? 1 : 2;
    const ranked = [0, 1, 2].flatMap((wanted) =>
        takePage(
            members.filter((member) => rank(member) === wanted),
            { offset: 0, count: 0 },
            { username: 1 },
        ),
    );
    const shown = ranked.slice(page.offset, page.count === 0 ? undefined : page.offset + page.count);
    return { members: shown, count: shown.length, offset: page.offset, total: members.length };
}
