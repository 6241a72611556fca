import { ApiError } from './errors';
import type { Call, Json } from './operation';
import type { AuthentikVersion } from '../version';

/**
 * `pagination_default_page_size` and `pagination_max_page_size` of `/admin/settings/`. Settings since 2025.12: before, a
 * page had 100 rows, or as many as were asked for (recorded in 2024.12; when that changed was read in the sources).
 */
function sizesOf(version: AuthentikVersion): { usual: number; greatest: number } {
    return version.isAtLeast('2025.12') ? { usual: 20, greatest: 100 } : { usual: 100, greatest: Infinity };
}

/**
 * One page in authentik's form (`authentik/api/pagination.py`): `next` and `previous` are page numbers, 0 for none; a
 * size above the maximum is clamped without a word.
 *
 * @param shown how many rows of the page to show; for lists that are filtered after paging
 * @throws ApiError 404 past the last page
 */
export function page<T>(
    items: readonly T[],
    { query, installation: { version } }: Call,
    show: (rows: T[]) => unknown[],
    autocomplete: Json = {},
): Json {
    const { usual, greatest } = sizesOf(version);
    const askedSize = Number(query.get('page_size') ?? usual);
    const size = Number.isInteger(askedSize) && askedSize > 0 ? Math.min(askedSize, greatest) : usual;
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
        // since search has a language; `Api` cuts it off for older versions
        autocomplete,
    };
}
