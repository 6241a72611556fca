import { readAhead } from '../http/read-ahead';
import type { CauseWords } from '../model/cause';
import { Failure } from '../model/failure';
import type { Page } from './page';

const MAXIMUM_PAGES = 1000;

/**
 * All pages of a list, in order; after the first one several are asked for at once. What changes between two pages moves the objects
 * behind it: one is shown twice, or not at all, and the pages do not count the same.
 * @param readPage by its number, from 1
 * @param unexpected what an answer is that makes no sense
 * @throws Failure `directory_moved` where that shows, `directory_incomplete` where fewer objects are shown than counted
 */
export async function* readPages(
    path: string,
    readPage: (number: number) => Promise<Page>,
    unexpected: (what: CauseWords) => Failure,
): AsyncGenerator<Page> {
    const seen = new Set<string>();
    let counted: number | undefined;
    for (let page = 1, last = 1; ;) {
        let pages = 0;
        for await (const current of readAhead(page, last, readPage)) {
            const { objects, next, count } = current;
            counted ??= count;
            if (count !== counted) throw new Failure('directory_moved', { path });
            for (const { pk } of objects) {
                if (seen.has(String(pk))) throw new Failure('directory_moved', { path });
                seen.add(String(pk));
            }
            yield current;
            if (next === 0) {
                if (seen.size < count) throw new Failure('directory_incomplete', { path, read: seen.size, count });
                return;
            }
            if (next !== page + 1) throw unexpected({ code: 'cause.next_page', page, next });
            if (next > MAXIMUM_PAGES) throw unexpected({ code: 'cause.pages', most: MAXIMUM_PAGES });
            page = next;
            pages = current.pages;
        }
        last = Math.min(Math.max(page, pages), MAXIMUM_PAGES);
    }
}
