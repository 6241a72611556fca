import { readAhead } from '../http/read-ahead';
import type { JsonObject } from '../http/shape';
import { Failure } from '../model/failure';
import type { AuthentikClient, Query } from './authentik-client';
import type { Page } from './page';
import { readShrinkingPages } from './shrinking-pages';

/** How often a list is read that moves meanwhile. */
const LOOKS = 3;

interface ListToProve {
    /** such as `/core/users/` */
    path: string;
    /** with an order that is one of all objects */
    query: Query;
    permission: string;
    /** the newest object comes first: then one small request proves it, however many pages there are */
    isNewestFirst?: boolean;
}

/**
 * All objects of a list, read so that none is missed because something was deleted, added or renamed between two of its pages: then
 * the list is read again from the start. A deletion and an addition together leave the count as it is, so counts alone prove nothing.
 * @throws Failure `directory_moved` where it moves each time
 */
export async function readProvenList(client: AuthentikClient, list: ListToProve): Promise<JsonObject[]> {
    const read = list.isNewestFirst === true ? readByAge : readByEdges;
    for (let look = 1; ; look++) {
        try {
            return await read(client, list);
        } catch (error) {
            if (look === LOOKS || !(error instanceof Failure) || error.code !== 'directory_moved') throw error;
        }
    }
}

/**
 * Nothing was added where the newest object is still the first one of the first page, and nothing deleted where the count is the same
 * as well.
 */
async function readByAge(client: AuthentikClient, { path, query, permission }: ListToProve): Promise<JsonObject[]> {
    const objects: JsonObject[] = [];
    let pages = 0;
    let counted = 0;
    for await (const page of client.pages(path, query, permission)) {
        for (const object of page.objects) objects.push(object);
        counted = page.count;
        pages += 1;
    }
    if (pages <= 1) return objects;
    const newest = await client.objectAt(1, path, query, permission);
    if (newest.key !== String(objects[0]?.pk) || newest.count !== counted)
        throw new Failure('directory_moved', { path });
    return objects;
}

/** By pages that overlap; of very long lists, and where pages are shorter than they were asked for, by a look at each edge. */
async function readByEdges(client: AuthentikClient, list: ListToProve): Promise<JsonObject[]> {
    const { path, query, permission } = list;
    const readPage = async (number: number, size: number): Promise<Page> =>
        client.page(path, query, number, permission, size);
    return (await readShrinkingPages(path, readPage)) ?? readEachEdge(client, list);
}

/** What moved past an edge has moved what stands there: the object at the end of each page is asked for again, alone. */
async function readEachEdge(client: AuthentikClient, { path, query, permission }: ListToProve): Promise<JsonObject[]> {
    const objects: JsonObject[] = [];
    const ends: { place: number; key: string }[] = [];
    let counted = 0;
    for await (const page of client.pages(path, query, permission)) {
        counted = page.count;
        for (const object of page.objects) objects.push(object);
        const last = page.objects.at(-1);
        if (page.next !== 0 && last) ends.push({ place: objects.length, key: String(last.pk) });
    }
    const isUnmoved = async ({ place, key }: { place: number; key: string }): Promise<boolean> => {
        const now = await client.objectAt(place, path, query, permission);
        return now.key === key && now.count === counted;
    };
    const looks = readAhead(0, ends.length - 1, async (index) => isUnmoved(ends[index] ?? { place: 1, key: '' }));
    for await (const isAsBefore of looks) if (!isAsBefore) throw new Failure('directory_moved', { path });
    return objects;
}
