import { readAhead } from '../../http/read-ahead';
import { asArray, asObject, type JsonObject } from '../../http/shape';
import { Failure } from '../../model/failure';
import { PAGE_SIZE, type AuthentikClient } from '../authentik-client';
import { readPage } from '../page';
import { unexpectedGroup, VIEW_GROUP, type ListedGroup } from './listed-group';
import { readNumberedUser, type PeopleByNumber } from './numbered-user';
import { VIEW_USER } from './read-everyone';

/** Members of a group come unpaged, about 300 bytes each; beyond this, its users are read in pages where the token may. */
const LARGE_GROUP = 1_000;
/** Up to this many members, a whole page of groups is one answer that is not too large: about 1.5 MB. */
const MEMBERS_OF_A_PAGE = 5_000;
const REQUESTS_AT_ONCE = 6;

/**
 * The members of the given groups, by number. `authentik_core.view_group` alone is enough for it.
 * @param groups all that there are
 * @param wanted those of them whose members are needed
 */
export async function readMembers(
    client: AuthentikClient,
    groups: readonly ListedGroup[],
    wanted: readonly ListedGroup[],
): Promise<PeopleByNumber> {
    const people: PeopleByNumber = new Map();
    await readPagesOfGroups(client, groups, new Set(wanted), people);
    await readLargeGroups(client, wanted, people);
    // the largest first: whoever is in it need not be asked for again by the smaller ones
    const largestFirst = [...wanted].sort((a, b) => b.memberNumbers.length - a.memberNumbers.length);
    for (let start = 0; start < largestFirst.length; start += REQUESTS_AT_ONCE) {
        const open = largestFirst.slice(start, start + REQUESTS_AT_ONCE).filter((group) => !isKnown(group, people));
        const paths = open.map(({ id }) => `/core/groups/${encodeURIComponent(id)}/`);
        const answers = await Promise.all(paths.map(async (path) => client.get(path, VIEW_GROUP)));
        for (const answer of answers) addMembers(asObject(answer) ?? {}, people);
    }
    return people;
}

/** A group that is not known afterwards, since the token may see no users or some only, is left to be asked for as a whole. */
async function readLargeGroups(
    client: AuthentikClient,
    wanted: readonly ListedGroup[],
    people: PeopleByNumber,
): Promise<void> {
    for (const group of wanted) {
        if (group.memberNumbers.length <= LARGE_GROUP || isKnown(group, people)) continue;
        const query = { groups_by_pk: group.id, include_groups: 'false', include_roles: 'false', ordering: 'pk' };
        try {
            for await (const item of client.list('/core/users/', query, VIEW_USER)) addUser(item, people);
        } catch (error) {
            if (!(error instanceof Failure)) throw error;
            if (error.code === 'authentik_permission_missing') return;
            if (error.code !== 'directory_moved') throw error;
        }
    }
}

/**
 * The pages of the list on which several groups are open, with members. Should the list be another one now, or its pages be smaller,
 * some groups are not known afterwards, and are left as well.
 */
async function readPagesOfGroups(
    client: AuthentikClient,
    groups: readonly ListedGroup[],
    wanted: ReadonlySet<ListedGroup>,
    people: PeopleByNumber,
): Promise<void> {
    const worthwhile: number[] = [];
    for (let start = 0; start < groups.length; start += PAGE_SIZE) {
        const page = groups.slice(start, start + PAGE_SIZE);
        const open = page.filter((group) => wanted.has(group) && !isKnown(group, people));
        const members = page.reduce((sum, { memberNumbers }) => sum + memberNumbers.length, 0);
        if (open.length > 1 && members <= MEMBERS_OF_A_PAGE) worthwhile.push(start / PAGE_SIZE + 1);
    }
    const read = async (page: number): Promise<unknown> =>
        client.get(`/core/groups/?include_users=true&ordering=name&page=${page}&page_size=${PAGE_SIZE}`, VIEW_GROUP);
    for await (const answer of readAhead(0, worthwhile.length - 1, async (index) => read(worthwhile[index] ?? 1)))
        for (const group of readPage(answer)?.objects ?? []) addMembers(group, people);
}

function isKnown({ memberNumbers }: ListedGroup, people: PeopleByNumber): boolean {
    return memberNumbers.every((number) => people.has(number));
}

function addMembers(group: JsonObject, people: PeopleByNumber): void {
    for (const user of asArray(group.users_obj) ?? []) addUser(asObject(user) ?? {}, people);
}

function addUser(item: JsonObject, people: PeopleByNumber): void {
    const found = readNumberedUser(item);
    if (!found) throw unexpectedGroup();
    people.set(...found);
}
