import type { Directory, DirectoryUser } from '../../model/directory';
import { Failure } from '../../model/failure';
import { neededGroups } from '../../model/group-tree';
import type { AuthentikClient } from '../authentik-client';
import { viewOfList } from '../whole-list';
import { listGroups, VIEW_GROUP, type ListedGroup } from './listed-group';
import type { PeopleByNumber } from './numbered-user';
import { readEveryone, VIEW_USER, type Everyone } from './read-everyone';
import { readMembers } from './read-members';
import { readServiceAccounts } from './read-service-accounts';

/**
 * Reads all groups, and the members of those that are needed. `authentik_core.view_group` alone is enough; `everyone` takes
 * `authentik_core.view_user` as well, and then the groups need not be asked for their members.
 * @param isNeeded by group name; groups below a needed one are needed as well if `nested`
 * @param withEveryone also who is in no group at all
 * @param most of them, where that is all they are read for: of more nobody is known but whom the groups need, and neither where that fails
 */
export async function readDirectory(
    client: AuthentikClient,
    isNeeded: (name: string) => boolean,
    nested: boolean,
    withEveryone = false,
    most = Infinity,
): Promise<Directory> {
    const [view, groups, listed] = await Promise.all([
        viewOfList(client, '/core/groups/', VIEW_GROUP),
        listGroups(client),
        withEveryone ? readListUpTo(client, most) : undefined,
    ]);
    const needed = neededGroups(groups, ({ name }) => isNeeded(name), nested);
    const wanted = groups.filter(({ id, memberNumbers }) => needed.has(id) && memberNumbers.length > 0);
    const everyone = isWhole(listed, wanted) ? listed : undefined;
    const [people, services] = everyone
        ? [everyone.users, new Set(everyone.services)]
        : await Promise.all([
              readMembers(client, groups, wanted),
              wanted.length > 0 ? readServiceAccounts(client) : new Set<string>(),
          ]);

    const users = new Map<string, DirectoryUser>();
    const result = groups.map((group) => {
        const members = needed.has(group.id) ? membersOf(group, people) : [];
        for (const user of members) users.set(user.uid, services.has(user.uid) ? { ...user, isService: true } : user);
        const { id, name, parents } = group;
        return { id, name, parents, members: members.map(({ uid }) => uid) };
    });
    const memberships = groups.reduce((sum, { memberNumbers }) => sum + memberNumbers.length, 0);
    const part = view === 'partial' ? { isPartial: true } : view === 'unproven' ? { mayBePartial: true } : {};
    const directory = { users: [...users.values()], groups: result, memberships, ...part };
    if (!everyone) return directory;
    const uids = new Map(groups.map((group) => [group.id, uidsOf(group, everyone.users)]));
    return {
        ...{
            ...directory,
            membersOf: uids,
            numbers: new Map([...everyone.users].map(([number, { uid }]) => [uid, number])),
        },
        ...{ everyone: everyone.isActive, people: everyone.people, services: everyone.services },
    };
}

async function readListUpTo(client: AuthentikClient, most: number): Promise<Everyone | undefined> {
    if (most === Infinity) return readWholeList(client);
    try {
        const { count } = await client.objectAt(1, '/core/users/', { ordering: 'pk' }, VIEW_USER);
        return count > most ? undefined : await readWholeList(client);
    } catch (error) {
        if (error instanceof Failure) return undefined;
        throw error;
    }
}

/** Everybody, unless it is known that the token sees some only. */
async function readWholeList(client: AuthentikClient): Promise<Everyone | undefined> {
    const [view, everyone] = await Promise.all([viewOfList(client, '/core/users/', VIEW_USER), readEveryone(client)]);
    return view === 'partial' ? undefined : everyone;
}

/** A list of users is trusted only where everybody is in it whom the groups name, which are read with another permission. */
function isWhole(listed: Everyone | undefined, wanted: readonly ListedGroup[]): boolean {
    if (!listed || listed.users.size === 0) return false;
    return wanted.every(({ memberNumbers }) => memberNumbers.every((number) => listed.users.has(number)));
}

/** As far as they are known: of groups that no rule needs, nothing depends on all of them. */
function uidsOf({ memberNumbers }: ListedGroup, users: PeopleByNumber): string[] {
    return memberNumbers.flatMap((number) => users.get(number)?.uid ?? []);
}

function membersOf({ name, memberNumbers }: ListedGroup, people: PeopleByNumber): DirectoryUser[] {
    return memberNumbers.map((number) => {
        const user = people.get(number);
        if (user) return user;
        const path = `/core/groups/ ("${name}")`;
        throw new Failure('directory_incomplete', { path, read: people.size, count: memberNumbers.length });
    });
}
