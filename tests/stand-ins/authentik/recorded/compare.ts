import type { Placeholders } from './placeholders';
import type { RecordedExchange } from './recording';

/** An answer of the stand-in, as it came over the wire. */
export interface ActualAnswer {
    status: number;
    headers: Record<string, string>;
    cookies: string[];
    text: string;
}

/** Compared exactly; the others are either of no account for a client or different by nature. */
const HEADERS = ['content-type', 'allow', 'www-authenticate', 'retry-after', 'location'];

/** Arrays whose order is the database's own, which is not stable. */
const UNORDERED = new RegExp(
    String.raw`(^|\.)(users|users_obj|groups|groups_obj|children|children_obj|parents|parents_obj|roles|roles_obj|` +
        String.raw`system_permissions|property_mappings|capabilities|add|remove|scope)$`,
);

/** A set written as words, in the order of the process's own hashes; and a number that is written as a text. */
const SPECIAL: { at: RegExp; read: (value: unknown) => unknown }[] = [
    { at: /\.scope$/, read: (value) => String(value).split(' ').sort().join(' ') },
    { at: /\.sub$/, read: (value) => (/^\d+$/.test(String(value)) ? Number(value) : value) },
];

/** The event log goes back to before the recording: how much is in it, and of which modules. */
const EVENT_LOG = '/api/v3/events/events/';
const HISTORY = /^body\.(pagination\.|autocomplete\.models\.authentik_events\.event\.app\.options)/;

/** Everybody has logged in at some time, or has not: the state of a recording does not say who. */
const UNKNOWN_TIME = /(^|\.)last_login$/;

function shown(value: unknown): string {
    const text = value === undefined ? 'nothing' : JSON.stringify(value);
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function labelOf(value: unknown): string {
    const item = isObject(value) ? (value.username ?? value.name ?? value.pk) : value;
    return String(item);
}

/** Puts the actual items into the order of the recorded ones, as far as they can be told apart. */
function inRecordedOrder(recorded: unknown[], actual: unknown[], placeholders: Placeholders): unknown[] {
    const left = [...actual];
    return recorded
        .map((item) => {
            const label = labelOf(item);
            const value = placeholders.isBound(label) ? placeholders.fill(label) : label;
            const index = left.findIndex((one) => labelOf(one) === value);
            return left.splice(Math.max(index, 0), 1)[0];
        })
        .concat(left);
}

/** Long arrays were cut: the last item then says how many more there were. */
function withoutCut(recorded: unknown[]): { items: unknown[]; length: number } {
    const more = /^<(\d+) more>$/.exec(String(recorded.at(-1)))?.[1];
    return more === undefined
        ? { items: recorded, length: recorded.length }
        : { items: recorded.slice(0, -1), length: recorded.length - 1 + Number(more) };
}

function compareArrays(recorded: unknown[], actual: unknown[], path: string, placeholders: Placeholders): string[] {
    const { items, length } = withoutCut(recorded);
    if (length !== actual.length) {
        return [`${path}: ${length} items were recorded, ${actual.length} came`];
    }
    const ordered = UNORDERED.test(path) ? inRecordedOrder(items, actual, placeholders) : actual;
    return items.flatMap((item, n) => compareValues(item, ordered[n], `${path}[${n}]`, placeholders));
}

function compareObjects(
    recorded: Record<string, unknown>,
    actual: Record<string, unknown>,
    path: string,
    placeholders: Placeholders,
): string[] {
    const missing = Object.keys(recorded).filter((key) => !(key in actual));
    const added = Object.keys(actual).filter((key) => !(key in recorded));
    return [
        ...missing.map((key) => `${path}.${key} is missing: ${shown(recorded[key])}`),
        ...added.map((key) => `${path}.${key} was not there: ${shown(actual[key])}`),
        ...Object.keys(recorded)
            .filter((key) => key in actual)
            .flatMap((key) => compareValues(recorded[key], actual[key], `${path}.${key}`, placeholders)),
    ];
}

/** @returns the differences, one a line; none where the actual value is what was recorded */
export function compareValues(recorded: unknown, actual: unknown, path: string, placeholders: Placeholders): string[] {
    if (UNKNOWN_TIME.test(path) && [recorded, actual].includes(null)) {
        return [];
    }
    if (Array.isArray(recorded) && Array.isArray(actual)) {
        return compareArrays(recorded, actual, path, placeholders);
    }
    if (isObject(recorded) && isObject(actual)) {
        return compareObjects(recorded, actual, path, placeholders);
    }
    const [before, now] = SPECIAL.reduce<unknown[]>(
        (values, { at, read }) => (at.test(path) ? values.map(read) : values),
        [recorded, actual],
    );
    const isSame = typeof before === 'string' ? placeholders.fits(before, now) : before === now;
    return isSame ? [] : [`${path}: ${shown(recorded)} was recorded, ${shown(actual)} came`];
}

function isPage(headers: Record<string, unknown>): boolean {
    return String(headers['content-type']).startsWith('text/html');
}

/** Of a page only its title: the page itself is the work of a theme. */
function titleOf(page: string): string | undefined {
    return /<title>\s*(.*?)\s*<\/title>/s.exec(page)?.[1];
}

function compareBody(
    { headers, body: recorded }: RecordedExchange['response'],
    { headers: actualHeaders, text }: ActualAnswer,
    placeholders: Placeholders,
): string[] {
    if (recorded === null || text === '') {
        return recorded === null && text === '' ? [] : [`body: ${shown(recorded)} was recorded, ${shown(text)} came`];
    }
    if (isPage(headers) && isPage(actualHeaders)) {
        const [before, now] = [titleOf(recorded as string), titleOf(text)];
        return before === now ? [] : [`title: ${shown(before)} was recorded, ${shown(now)} came`];
    }
    if (!String(headers['content-type']).startsWith('application/json')) {
        return compareValues(recorded, text, 'body', placeholders);
    }
    let json: unknown;
    try {
        json = JSON.parse(text);
    } catch {
        return [`body: JSON was recorded, ${shown(text)} came`];
    }
    return compareValues(recorded, json, 'body', placeholders);
}

/** Large answers were cut to their first result, and only the kind of their content was kept of the headers. */
function cutAsRecorded({ measured, response }: RecordedExchange, actual: ActualAnswer): ActualAnswer {
    const headers = Object.fromEntries(Object.entries(actual.headers).filter(([name]) => name in response.headers));
    const json = JSON.parse(actual.text) as { results?: unknown[] };
    const isComplete = json.results?.length === measured?.results;
    const results = isComplete ? json.results?.slice(0, 1) : json.results;
    return { ...actual, headers, text: JSON.stringify({ ...json, ...(results && { results }) }) };
}

/** @returns the differences between what was recorded and what came, one a line */
export function compareAnswers(exchange: RecordedExchange, answer: ActualAnswer, placeholders: Placeholders): string[] {
    const { response } = exchange;
    const actual = exchange.measured ? cutAsRecorded(exchange, answer) : answer;
    if (response.status !== actual.status) {
        const text = actual.text.slice(0, 300);
        return [`status: ${response.status} ${shown(response.body)} was recorded, ${actual.status} ${text} came`];
    }
    const inHeaders = HEADERS.flatMap((name) => {
        const [recorded, now] = [response.headers[name], actual.headers[name]];
        if (recorded === undefined && now === undefined) return [];
        const isSame = typeof recorded === 'string' && placeholders.fits(recorded, now);
        return isSame ? [] : [`header ${name}: ${shown(recorded)} was recorded, ${shown(now)} came`];
    });
    const inBody = compareBody(response, actual, placeholders);
    const ofHistory = exchange.request.path.startsWith(EVENT_LOG) ? HISTORY : undefined;
    return [...inHeaders, ...inBody.filter((difference) => !ofHistory?.test(difference))];
}
