import { readAhead } from '../http/read-ahead';
import { asObject, asText, type JsonObject } from '../http/shape';
import { Failure } from '../model/failure';

const MAXIMUM_PAGES = 1_000;
/** How often a list is read that moves meanwhile. */
const LOOKS = 3;

export interface ListedPage {
    items: readonly JsonObject[];
    total: number;
}

interface Look {
    items: JsonObject[];
    /** the smallest that any page has told */
    total: number;
    hasMoved: boolean;
}

/**
 * All objects of a list of Rocket.Chat, each once, in order; after the first page several are asked for at once. Each page begins
 * with the object that the page before ended with: where it does not, or the totals differ, something was added or deleted between
 * the two, and the list is read again. One that moves each time is taken as it is if it is as long as it says: whoever is missing
 * in it is taken out of nothing, and accounts without a username have no order at all.
 * @param readPage by the offset of its first object
 * @throws Failure where fewer objects are shown than counted
 */
export async function readOverlapping(
    endpoint: string,
    readPage: (offset: number) => Promise<ListedPage>,
): Promise<JsonObject[]> {
    let look = await readOnce(endpoint, readPage);
    for (let looks = 1; look.hasMoved && looks < LOOKS; looks++) look = await readOnce(endpoint, readPage);
    const { items, total } = look;
    if (items.length >= total) return items;
    throw new Failure('rocketchat_unexpected_answer', {
        endpoint,
        what: { code: 'cause.incomplete', read: items.length, total },
    });
}

async function readOnce(endpoint: string, readPage: (offset: number) => Promise<ListedPage>): Promise<Look> {
    const first = await readPage(0);
    const size = first.items.length; // a server may be set to give fewer than were asked for
    const step = Math.max(1, size - 1);
    const pages = size < first.total && size > 0 ? Math.ceil((first.total - (size - step)) / step) : 1;
    if (pages > MAXIMUM_PAGES)
        throw new Failure('rocketchat_unexpected_answer', {
            endpoint,
            what: { code: 'cause.pages', most: MAXIMUM_PAGES },
        });
    const items = new Map<unknown, JsonObject>();
    const take = (page: ListedPage): void => {
        for (const item of page.items) items.set(idOf(item) ?? item, item);
    };
    take(first);
    let { total } = first;
    let hasMoved = false;
    let last = first.items.at(-1);
    for await (const page of readAhead(1, pages - 1, (number) => readPage(number * step))) {
        const [edge] = page.items;
        if (page.total !== first.total || (step < size && !isSame(edge, last))) hasMoved = true;
        take(page);
        total = Math.min(total, page.total);
        last = page.items.at(-1);
    }
    return { items: [...items.values()], total, hasMoved };
}

function isSame(a: JsonObject | undefined, b: JsonObject | undefined): boolean {
    return a !== undefined && b !== undefined && idOf(a) === idOf(b);
}

/** Of the object itself, or of the user whom a member of a team is. */
function idOf(item: JsonObject): string | undefined {
    return asText(item._id) ?? asText(asObject(item.user)?._id);
}
