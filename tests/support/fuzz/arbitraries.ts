import fc from 'fast-check';

const objectKeys = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty');
const odd = fc.constantFrom('\0', '\u001b[31m', '\r\n', '\u202e', '\ud800', '\u0085', '😀', '${7*7}', '\u200d', '@all');

/** Any text of some length. */
export const noise = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), objectKeys, odd);

/** The same again and again. */
export const long = noise.chain((text) => fc.integer({ min: 1, max: 3000 }).map((times) => text.repeat(times)));

const token = fc.oneof(
    noise,
    fc.constantFrom(...['"', "'", ': ', '\n', '\n  ', '\t', '[', ']', '{', '}', ', ', '- ', '? ', '| ', '> ', '&x ']),
    fc.constantFrom(...['*x', '<<: ', '!!binary ', '---\n', '/(a+)+$/', '/[/', 'private', 'roles', '$1', '#', '\\']),
    fc.constantFrom(...['a: b\n', '"a": "b",\n', 'a: [b, c]\n', 'a: { private: [b] }\n', '/^a(.+)$/: "#$1"\n', '\\z']),
);
const tokens = (maxLength: number) => fc.array(token, { maxLength }).map((all) => all.join(''));
/** As long as a text may be, of a few tokens. */
const full = fc.tuple(tokens(3), tokens(6)).map(([first, rest]) => {
    return (first + rest.repeat(Math.ceil(100_000 / Math.max(1, rest.length)))).slice(0, 99_999);
});

export const ruleText = fc.oneof(
    { weight: 28, arbitrary: tokens(60) },
    { weight: 11, arbitrary: long },
    { weight: 1, arbitrary: full },
);

/** What a setting or a field of an answer may hold. */
export const value = fc.oneof(
    noise,
    long,
    fc.constantFrom(null, undefined, 0, -1, NaN, Infinity, true, {}, []),
    fc.jsonValue(),
);

const nested = fc
    .tuple(fc.integer({ min: 1, max: 50_000 }), fc.constantFrom(['[', ']'], ['{"a":', '}']))
    .map(([depth, [open = '', close = '']]) => open.repeat(depth) + close.repeat(depth));
/** Many of one thing, up to some megabytes. */
const many = fc
    .tuple(fc.constantFrom('{}', '[]', '""', '"N"', '1', '{"N":N}', '{"a":"N","b":[]}'), fc.nat({ max: 400_000 }))
    .map(([item, count]) => `[${Array.from({ length: count }, (_, n) => item.replace(/N/g, String(n))).join()}]`);
const page = fc
    .record({ count: value, next: value, users: value, results: fc.array(value, { maxLength: 3 }), total: value })
    .map(({ count, next, ...rest }) => JSON.stringify({ ...rest, pagination: { count, next }, success: true }));

const content = fc.oneof(
    { weight: 40, arbitrary: fc.oneof(noise, fc.json(), nested, page) },
    { weight: 1, arbitrary: many },
);

/** Answers of a server, which come one after the other, each with its status. */
export const answers = fc.array(
    fc.tuple(content, fc.constantFrom(0, 200, 200, 200, 204, 302, 400, 401, 403, 404, 429, 500, 503)),
    { minLength: 1, maxLength: 4 },
);
