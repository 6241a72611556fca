import { readAhead } from '../http/read-ahead';
import type { JsonObject } from '../http/shape';
import { Failure } from '../model/failure';
import type { AuthentikClient, Query } from './authentik-client';

/** How often a list is read that moves meanwhile. */
const LOOKS = 3;

interface ListToProve {
    /** such as `/core/users/` */
    path: string;
    /** with an order that is one of all objects */
    query: Query;
    permission: string;
    /**
     * The same list with the newest object first, where it is read by age: then nothing comes before what was there, and two small
     * requests prove it, however many pages there are. Without it each edge between two pages is asked for again.
     */
    newestFirst?: Query;
}

/**
 * All objects of a list, read so that none is missed because something was deleted, added or renamed between two of its pages: then
 * the list is read again from the start. A deletion and an addition together leave the count as it is, so counts alone prove nothing.
 * @throws Failure `directory_moved` where it moves each time
 */
export async function readProvenList(client: AuthentikClient, list: ListToProve): Promise<JsonObject[]> {
    const read = list.newestFirst ? readByAge : readByEdges;
    for (let look = 1; ; look++) {
        try {
            return await read(client, list, list.newestFirst ?? {});
        } catch (error) {
            if (look === LOOKS || !(error instanceof Failure) || error.code !== 'directory_moved') throw error;
        }
    }
}

/** Nothing was added where the newest object is the same afterwards, and nothing deleted where the count is as well. */
async function readByAge(client: AuthentikClient, list: ListToProve, newestFirst: Query): Promise<JsonObject[]> {
    const { path, query, permission } = list;
    const newest = async (): Promise<string> => {
        const { key, count } = await client.objectAt(1, path, newestFirst, permission);
        return `${key} of ${count}`;
    };
    const before = await newest();
    const objects: JsonObject[] = [];
    let pages = 0;
    for await (const page of client.pages(path, query, permission)) {
        for (const object of page.objects) objects.push(object);
        pages += 1;
    }
    if (pages > 1 && (await newest()) !== before) throw new Failure('directory_moved', { path });
    return objects;
}

/** What moved past an edge has moved what stands there: the object at the end of each page is asked for again, alone. */
async function readByEdges(client: AuthentikClient, { path, query, permission }: ListToProve): Promise<JsonObject[]> {
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
