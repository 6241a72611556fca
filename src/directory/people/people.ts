import { URLSearchParams } from 'url';
import { readAhead } from '../../http/read-ahead';
import { asObject, asArray, asNumber, type JsonObject, asText } from '../../http/shape';
import type { FoundPeople, DirectoryPerson } from '../../model/directory';
import { Failure } from '../../model/failure';
import { PAGE_SIZE, type AuthentikClient } from '../authentik-client';
import { readNumberedUser } from './numbered-user';

const PERMISSION = 'authentik_core.view_user';

/**
 * People, no service accounts, in the order of their usernames.
 * @param most of those who are active; whether there are more is said by `total`
 * @throws Failure
 */
export async function readPeople(client: Pick<AuthentikClient, 'get'>, most: number): Promise<FoundPeople> {
    const [active, others] = await Promise.all([readSome(client, most, true), readSome(client, most, false)]);
    return { ...active, ...(others.total <= others.people.length && { deactivated: others.people }) };
}

async function readSome(client: Pick<AuthentikClient, 'get'>, most: number, isActive: boolean): Promise<FoundPeople> {
    const first = await readPage(client, peopleWho(isActive, 1));
    // a server may have its pages shorter than what was asked for
    const size = Math.max(1, Math.min(first.size, PAGE_SIZE));
    const pages = Math.ceil(Math.min(first.total, most) / size);
    const people = [...first.people];
    const rest = readAhead(2, pages, async (page) => readPage(client, peopleWho(isActive, page)));
    for await (const page of rest) people.push(...page.people);
    return { people: people.slice(0, most), total: first.total };
}

/** One person by username, in any case if only one fits; of any kind, active or not. */
export async function findPerson(
    client: Pick<AuthentikClient, 'get'>,
    username: string,
): Promise<DirectoryPerson | undefined> {
    const exact = await readPage(client, new URLSearchParams({ username }));
    if (exact.people[0]) return exact.people[0];
    const { people } = await readPage(client, new URLSearchParams({ search: username }));
    const alike = people.filter((person) => person.username.toLowerCase() === username.toLowerCase());
    return alike.length === 1 ? alike[0] : undefined;
}

/**
 * Whose the address is, as far as one page of them: of any kind, active or not. authentik compares as it is written, so it is asked for
 * in lower case as well.
 */
export async function findPeopleOfAddress(
    client: Pick<AuthentikClient, 'get'>,
    address: string,
): Promise<DirectoryPerson[]> {
    const spellings = [...new Set([address, address.toLowerCase()])].filter((email) => email.trim() !== '');
    const pages = await Promise.all(spellings.map(async (email) => readPage(client, new URLSearchParams({ email }))));
    return [...new Map(pages.flatMap(({ people }) => people).map((person) => [person.uid, person])).values()];
}

function peopleWho(isActive: boolean, page: number): URLSearchParams {
    const query = new URLSearchParams({ is_active: String(isActive), ordering: 'username', page: String(page) });
    query.append('type', 'internal');
    query.append('type', 'external');
    return query;
}

interface PageOfPeople extends FoundPeople {
    /** how many objects the page holds, whatever they are */
    size: number;
}

async function readPage(client: Pick<AuthentikClient, 'get'>, query: URLSearchParams): Promise<PageOfPeople> {
    query.append('include_groups', 'false');
    query.append('include_roles', 'false');
    query.append('page_size', String(PAGE_SIZE));
    const answer = asObject(await client.get(`/core/users/?${query.toString()}`, PERMISSION));
    const results = asArray(answer?.results);
    const total = asNumber(asObject(answer?.pagination)?.count);
    if (!results || total === undefined)
        throw new Failure('authentik_unexpected_answer', {
            url: '/core/users/',
            what: { code: 'cause.without', fields: ['results', 'pagination'] },
        });
    return { people: results.flatMap((item) => readPerson(asObject(item) ?? {}) ?? []), total, size: results.length };
}

function readPerson(item: JsonObject): DirectoryPerson | undefined {
    const read = readNumberedUser(item);
    if (!read) return undefined;
    const [number, user] = read;
    return { ...user, number, groups: (asArray(item.groups) ?? []).flatMap((group) => asText(group) ?? []) };
}
