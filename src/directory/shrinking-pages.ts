import { readAhead } from '../http/read-ahead';
import type { JsonObject } from '../http/shape';
import { Failure } from '../model/failure';
import type { Page } from './page';

const LARGEST = 100;
/** Of more objects so many pages would overlap that whole pages and a look at each edge are fewer requests. */
const MOST = 2_500;

/**
 * All objects of a list, by pages each of which is shorter by one than the one before: so each begins within that, and what stands at
 * the edge is seen twice, at no request more. Where it is the same both times, nothing has moved past the edge in between, whatever was
 * deleted, added or renamed.
 * @returns undefined where there are too many for it, or where the pages are not as long as they were asked for
 * @throws Failure `directory_moved`
 */
export async function readShrinkingPages(
    path: string,
    readPage: (number: number, size: number) => Promise<Page>,
): Promise<JsonObject[] | undefined> {
    const { objects: first, count } = await readPage(1, LARGEST);
    if (count > MOST || first.length !== Math.min(count, LARGEST)) return undefined;
    const objects = [...first];
    let number = 1;
    for await (const page of readAhead(2, pagesFor(count), async (next) => readPage(next, sizeOf(next)))) {
        number += 1;
        if (page.count !== count) throw new Failure('directory_moved', { path });
        const start = (number - 1) * sizeOf(number);
        if (page.objects.length !== Math.min(count - start, sizeOf(number))) return undefined;
        const seenBefore = objects.slice(start);
        if (seenBefore.some(({ pk }, place) => pk !== page.objects[place]?.pk))
            throw new Failure('directory_moved', { path });
        objects.push(...page.objects.slice(seenBefore.length));
    }
    if (new Set(objects.map(({ pk }) => pk)).size !== count) throw new Failure('directory_moved', { path });
    return objects;
}

function sizeOf(page: number): number {
    return LARGEST + 1 - page;
}

/** How many pages there are until all objects are seen. */
function pagesFor(count: number): number {
    let pages = 1;
    while (pages * sizeOf(pages) < count) pages += 1;
    return pages;
}
