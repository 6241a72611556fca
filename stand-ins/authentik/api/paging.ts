import { ApiError } from './errors';
import type { Json } from './operation';

const DEFAULT_SIZE = 20;
const MAXIMUM_SIZE = 100;

/**
 * One page in authentik's form (`authentik/api/pagination.py`): `next` and `previous` are page numbers, 0 for none; a
 * size above the maximum is clamped without a word.
 *
 * @param shown how many rows of the page to show; for lists that are filtered after paging
 * @throws ApiError 404 past the last page
 */
export function page<T>(items: readonly T[], query: URLSearchParams, show: (rows: T[]) => unknown[]): Json {
    const askedSize = Number(query.get('page_size') ?? DEFAULT_SIZE);
    const size = Number.isInteger(askedSize) && askedSize > 0 ? Math.min(askedSize, MAXIMUM_SIZE) : DEFAULT_SIZE;
    const asked = query.get('page') ?? '1';
    const totalPages = Math.max(1, Math.ceil(items.length / size));
    const current = asked === 'last' ? totalPages : Number(asked);
    if (!Number.isInteger(current) || current < 1 || current > totalPages) {
        throw new ApiError(404, { detail: 'Invalid page.' });
    }
    const start = (current - 1) * size;
    const rows = items.slice(start, start + size);
    return {
        pagination: {
            next: current < totalPages ? current + 1 : 0,
            previous: current > 1 ? current - 1 : 0,
            count: items.length,
            current,
            total_pages: totalPages,
            start_index: items.length === 0 ? 0 : start + 1,
            end_index: start + rows.length,
        },
        results: show(rows),
        autocomplete: {},
    };
}
