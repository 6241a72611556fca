import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import fc from 'fast-check';
import { answerCall } from '../../../src/command/answer-call';
import { firstWord, wholeNames } from '../../../src/command/arguments';
import type { CommandCall } from '../../../src/command/call';
import { parseCommand } from '../../../src/command/parse-command';
import { parseConfig } from '../../../src/config/parse-config';
import { parseRules } from '../../../src/config/rules/parse-rules';
import { settings } from '../../../src/config/settings';
import { AuthentikClient } from '../../../src/directory/authentik-client';
import { discover } from '../../../src/directory/discovery';
import { findPerson, readPeople } from '../../../src/directory/people/people';
import { readDirectory } from '../../../src/directory/people/read-directory';
import { Failure } from '../../../src/model/failure';
import { NearNames } from '../../../src/model/did-you-mean';
import { ruleMatch } from '../../../src/plan/memberships/match-rule';
import { failureText } from '../../../src/report/failure-text';
import { settingProblemText } from '../../../src/report/setting-problem-text';
import { Roles } from '../../../src/workspace/roles';
import { RestClient } from '../../../src/workspace/rest-client';
import { Teams } from '../../../src/workspace/teams';
import { atHome } from '../at-home';
import { english } from '../english';
import { answers, long, noise, ruleText, value } from './arbitraries';

/** One kind of what comes from outside. */
export interface Kind {
    name: string;
    /** of 5,000 inputs, how many are of this kind */
    share: number;
    /** an input, and what has to hold for it: throws where it does not */
    plays: fc.Arbitrary<{ input: unknown; play: () => Promise<void> }>;
}

function kind<Input>(
    name: string,
    share: number,
    inputs: fc.Arbitrary<Input>,
    play: (input: Input) => void | Promise<void>,
): Kind {
    return { name, share, plays: inputs.map((input) => ({ input, play: async () => play(input) })) };
}

const secret = 'SECRET-of-nobody';
/** Signs that steer a terminal or a client, and what was left to be filled in. */
const refusedInAnswers = /[^\P{Cc}\n\t]|[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|undefined|\[object/u;
const defaults = Object.fromEntries(settings.map(({ id, packageValue }) => [id, packageValue as unknown]));
const names = new NearNames(['staff', 'engineering', 'sales', '__proto__']);

export const kinds: readonly Kind[] = [
    kind('rules', 1500, fc.tuple(ruleText, fc.array(noise, { maxLength: 3 })), ([text, groups]) => {
        const { rules, problems } = parseRules(text);
        for (const { problem } of problems) expectTold(english.withAction(problem));
        for (const rule of rules) for (const name of groups) ruleMatch(rule)(name);
    }),
    kind('settings', 1500, fc.tuple(fc.constantFrom(...settings.map(({ id }) => id)), value), ([id, typed]) => {
        const { config, problems } = parseConfig({ ...defaults, [id]: typed });
        expect(config !== undefined || problems.length > 0, 'neither a configuration nor a problem');
        for (const found of problems) expectTold(settingProblemText(english, found), 500);
    }),
    kind('arguments', 1000, fc.array(fc.oneof(noise, long), { maxLength: 5 }), async (typed) => {
        const { verb, words } = parseCommand(typed);
        for (const name of [...wholeNames(words), firstWord(words) ?? '']) names.meant(name);
        // of what is too long no verb gets anything to see
        const isLong = words.join(' ').length > 1_000;
        if (!isLong && verb !== 'help') return;
        const call = {
            texts: english,
            sender: { roles: ['admin'] },
            words,
            app: { logFailure, actFor: () => undefined },
        };
        expectTold((await answerCall(verb, call as unknown as CommandCall)).text);
    }),
    kind('answers', 1000, answers, playAnswers),
];

function logFailure(error: unknown): Failure {
    if (error instanceof Failure) return error;
    throw error;
}

async function playAnswers(given: readonly (readonly [string, number])[]): Promise<void> {
    let [asked, writes] = [0, 0];
    const answer = async (url: string) => {
        await new Promise(setImmediate);
        const [content, statusCode] = given[asked++ % given.length] ?? ['', 0];
        return { url, statusCode, headers: {}, content };
    };
    const write = async (url: string) => {
        writes += 1;
        return answer(url);
    };
    const http = { get: answer, post: write, put: write, patch: write, del: write } as unknown as IHttp;
    const authentik = new AuthentikClient(atHome(http), 'https://authentik.company', secret);
    const rest = new RestClient(atHome(http), 'https://rocket.company', { userId: 'u', token: secret });
    const where = {
        publicUrl: 'https://authentik.company',
        serverUrl: 'https://authentik.company',
        slug: 'rocketchat',
    };
    const readings: (() => Promise<unknown>)[] = [
        async () => readDirectory(authentik, () => true, true, true),
        async () => readPeople(authentik, 1000),
        async () => findPerson(authentik, 'ada'),
        async () => discover(authentik, where),
        async () => new Teams(rest).read(['staff'], async () => ({ room: 'staff' })),
        async () => new Roles(rest, {} as never).privileged(),
        async () => {
            for await (const user of rest.list('users.list', 'users', 'view-d-room')) expect(Boolean(user), 'no user');
        },
    ];
    for (const reading of readings) await expectRead(reading);
    expect(writes === 0, `${writes} writes`);
}

async function expectRead(reading: () => Promise<unknown>): Promise<void> {
    try {
        await reading();
    } catch (error) {
        if (!(error instanceof Failure)) throw error;
        expect(error.code !== 'internal', 'an internal failure');
        expectTold(failureText(english, error.code, error.details));
    }
}

function expectTold(text: string, most = Infinity): void {
    const found = refusedInAnswers.exec(text);
    expect(found === null, `${JSON.stringify(found?.[0])} in ${JSON.stringify(text)}`);
    expect(!text.includes(secret), `a secret in ${text}`);
    expect(text.length <= most, `${text.length} characters`);
}

function expect(holds: boolean, otherwise: string): void {
    if (!holds) throw new Error(otherwise);
}
