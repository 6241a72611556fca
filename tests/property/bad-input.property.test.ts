import fc from 'fast-check';
import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import { parseCommand } from '../../src/command/parse-command';
import { parseConfig } from '../../src/config/parse-config';
import { parseRules } from '../../src/config/rules/parse-rules';
import { settings } from '../../src/config/settings';
import { AuthentikClient } from '../../src/directory/authentik-client';
import { readDirectory } from '../../src/directory/people/read-directory';
import { Failure } from '../../src/model/failure';
import { ruleMatch } from '../../src/plan/memberships/match-rule';
import { failureText } from '../../src/report/failure-text';
import { settingProblemText } from '../../src/report/setting-problem-text';
import { RestClient } from '../../src/workspace/rest-client';
import { atHome } from '../support/at-home';
import { english } from '../support/english';

const objectKeys = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty');
const odd = fc.constantFrom('\0', '\u001b[31m', '\r\n', '\u202e', '\ud800', '\u0085', '😀', '${7*7}');
const noise = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), objectKeys, odd);
const long = noise.chain((text) => fc.integer({ min: 1, max: 3000 }).map((times) => text.repeat(times)));
const token = fc.oneof(
    noise,
    fc.constantFrom(...['"', "'", ': ', '\n', '\n  ', '\t', '[', ']', '{', '}', ', ', '- ', '? ', '| ', '> ', '&x ']),
    fc.constantFrom(...['*x', '<<: ', '!!binary ', '---\n', '/(a+)+$/', '/[/', 'private', 'roles', '$1', '#', '\\']),
);
const ruleText = fc.oneof(
    fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join('')),
    long,
);
const value = fc.oneof(
    noise,
    long,
    fc.constantFrom(null, undefined, 0, -1, NaN, Infinity, true, {}, []),
    fc.jsonValue(),
);

/** No sign that steers a terminal or a client, and nothing left to be filled in. */
const refusedInAnswers = /[^\P{Cc}\n\t]|undefined|\[object/u;

test('any rule text is read or refused in words, and any rule that is read can be matched', () => {
    fc.assert(
        fc.property(ruleText, fc.array(noise, { maxLength: 3 }), (text, names) => {
            const { rules, problems } = parseRules(text);
            for (const { problem } of problems)
                expect(english.say(problem.code, problem)).not.toMatch(refusedInAnswers);
            for (const rule of rules) for (const name of names) ruleMatch(rule)(name);
        }),
        { numRuns: 1500 },
    );
});

test('settings of any value give a configuration or problems in words', () => {
    const ids = settings.map(({ id }) => id);
    const defaults = Object.fromEntries(settings.map(({ id, packageValue }) => [id, packageValue as unknown]));
    fc.assert(
        fc.property(fc.constantFrom(...ids), value, (id, typed) => {
            const { config, problems } = parseConfig({ ...defaults, [id]: typed });
            expect(config !== undefined || problems.length > 0).toBe(true);
            for (const { setting, problem } of problems) {
                const text = settingProblemText(english, { setting, problem });
                expect(text).not.toMatch(refusedInAnswers);
                expect(text.length).toBeLessThan(500);
            }
        }),
        { numRuns: 1500 },
    );
});

test('any words behind the command are a command', () => {
    fc.assert(
        fc.property(fc.array(fc.oneof(noise, long), { maxLength: 5 }), (words) => {
            expect(typeof parseCommand(words).verb).toBe('string');
        }),
        { numRuns: 1000 },
    );
});

test('any answer of either server is read or a failure in words, nothing is written, and nothing secret is told', async () => {
    const content = fc.oneof(
        noise,
        fc.json(),
        fc.integer({ min: 1, max: 50_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
        fc
            .record({
                count: value,
                next: value,
                users: value,
                results: fc.array(value, { maxLength: 3 }),
                total: value,
            })
            .map(({ count, next, ...rest }) => JSON.stringify({ ...rest, pagination: { count, next }, success: true })),
    );
    const status = fc.constantFrom(0, 200, 200, 200, 204, 302, 400, 401, 403, 404, 429, 500, 503);
    await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(content, status), { minLength: 1, maxLength: 4 }), async (answers) => {
            const writes: string[] = [];
            let at = 0;
            const answer = async (url: string) => {
                const [text, statusCode] = answers[at++ % answers.length] ?? ['', 0];
                return { url, statusCode, headers: {}, content: text };
            };
            const write = async (url: string) => {
                writes.push(url);
                return answer(url);
            };
            const http = { get: answer, post: write, put: write, patch: write, del: write } as unknown as IHttp;
            const authentik = new AuthentikClient(atHome(http), 'https://authentik.company', 'SECRET-token');
            const rest = new RestClient(atHome(http), 'https://rocket.company', { userId: 'u', token: 'SECRET-pat' });
            await expectWords(async () => readDirectory(authentik, () => true, true));
            await expectWords(async () => {
                for await (const user of rest.list('users.list', 'users', 'view-d-room')) expect(user).toBeDefined();
            });
            expect(writes).toEqual([]);
        }),
        { numRuns: 1000 },
    );
});

async function expectWords(work: () => Promise<unknown>): Promise<void> {
    try {
        await work();
    } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        const { code, details } = error as Failure;
        expect(code).not.toBe('internal');
        expect(failureText(english, code, details)).not.toMatch(/SECRET|\[object/);
    }
}
