import { MeteorError } from '../model';
import type { HttpWorkspace } from './http-workspace';
import { booleanSetting, numberSetting } from './setting-value';

export type Query = Record<string, string | undefined>;

export interface Page {
    offset: number;
    count: number;
    sort?: Record<string, 1 | -1>;
}

/**
 * Reads `offset`, `count` and `sort` (`getPaginationItems.ts`, `parseJsonQuery.ts`). `count` is cut at
 * `API_Upper_Count_Limit`; 0 means all, where that is allowed, and the default where it is not.
 * @throws MeteorError `error-invalid-sort`
 */
export function readPage(workspace: HttpWorkspace, query: Query): Page {
    const upper = positive(numberSetting(workspace, 'API_Upper_Count_Limit', 100), 100);
    const standard = positive(numberSetting(workspace, 'API_Default_Count', 50), 50);
    const offset = Number.parseInt(query.offset ?? '0', 10);
    let count = query.count === undefined ? standard : Number.parseInt(query.count, 10);
    if (!Number.isFinite(count)) count = standard;
    if (count > upper) count = upper;
    if (count === 0 && !booleanSetting(workspace, 'API_Allow_Infinite_Count', true)) count = standard;
    return { offset: Number.isFinite(offset) ? Math.max(offset, 0) : 0, count, sort: readSort(query.sort) };
}

const positive = (value: number, fallback: number): number => (value > 0 ? value : fallback);

function readSort(text: string | undefined): Page['sort'] {
    if (text === undefined || text === '') return undefined;
    const details = { helperMethod: 'parseJsonQuery' };
    let sort: unknown;
    try {
        sort = JSON.parse(text);
    } catch {
        throw new MeteorError('error-invalid-sort', `Invalid sort parameter provided: "${text}"`, details);
    }
    const isValid =
        typeof sort === 'object' && sort !== null && Object.values(sort).every((value) => value === 1 || value === -1);
    if (!isValid) throw new MeteorError('error-invalid-sort-parameter', 'Invalid sort parameter', details);
    return sort as Record<string, 1 | -1>;
}

/** One page of a list: sorted by `page.sort`, else by `standard`; dotted fields are not followed. */
export function takePage<T extends object>(items: T[], page: Page, standard: Record<string, 1 | -1>): T[] {
    const order = Object.entries(page.sort ?? standard);
    const sorted = [...items].sort((a, b) => {
        for (const [field, direction] of order) {
            const difference = compare(fieldOf(a, field), fieldOf(b, field));
            if (difference !== 0) return difference * direction;
        }
        return 0;
    });
    return sorted.slice(page.offset, page.count === 0 ? undefined : page.offset + page.count);
}

const fieldOf = (item: object, field: string): unknown => (item as Record<string, unknown>)[field];

function compare(a: unknown, b: unknown): number {
    const [left, right] = [comparable(a), comparable(b)];
    if (left === right) return 0;
    return left < right ? -1 : 1;
}

function comparable(value: unknown): string | number {
    if (typeof value === 'number') return value;
    if (value instanceof Date) return value.getTime();
    return typeof value === 'string' ? value : '';
}
