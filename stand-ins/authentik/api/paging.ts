import { ApiError } from './errors';
import type { Call, Json } from './operation';
import type { AuthentikVersion } from '../version';

const DEFAULT_SIZE = 20;

/** `pagination_max_page_size` of `/admin/settings/`; a setting only since then: 2024.12 gave 1,000 where asked to. */
function maximumSize(version: AuthentikVersion): number {
    return version.isAtLeast('2025.10') ? 100 : 1000;
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
    const askedSize = Number(query.get('page_size') ?? DEFAULT_SIZE);
    const size =
        Number.isInteger(askedSize) && askedSize > 0 ? Math.min(askedSize, maximumSize(version)) : DEFAULT_SIZE;
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
