import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import type { Observed } from '../../src/model/observed';
import type { ServerInfo } from '../../src/model/workspace';
import { licenceNotes } from '../../src/plan/entry/licence-notes';
import { noteLines } from '../../src/report/note-lines';
import { findLoginService } from '../../src/workspace/login-services';
import { RestClient } from '../../src/workspace/rest-client';
import { readServerInfo } from '../../src/workspace/server-info';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { english } from '../support/english';

function restThat(answer: Partial<IHttpResponse> | Error): RestClient {
    const get = async (url: string): Promise<Partial<IHttpResponse>> => {
        if (answer instanceof Error) throw answer;
        return { url, statusCode: 200, headers: {}, ...answer };
    };
    return new RestClient({ get } as unknown as IHttp, 'https://chat.company', undefined);
}

const settings = { readText: async () => '' } as unknown as Parameters<typeof readServerInfo>[1];
const throttled = JSON.stringify({ success: false, error: 'Error, too many requests. You must wait 7 seconds.' });

describe('a server that does not say its version stops nothing, and why is kept:', () => {
    test.each<[string, Partial<IHttpResponse> | Error, string]>([
        ['its rate limiter', { statusCode: 429, content: throttled }, 'rocketchat_throttled'],
        ['a web page', { content: '<html>' }, 'rocketchat_not_rocketchat'],
        ['no connection', new Error('connect ECONNREFUSED'), 'rocketchat_unreachable'],
        ['no version in the answer', { content: '{"success":true}' }, 'rocketchat_unexpected_answer'],
    ])('%s', async (_title, answer, code) => {
        const info = await readServerInfo(restThat(answer), settings, async () => false);
        expect(info).toMatchObject({ version: undefined, licence: 'community', versionFailure: { code } });
    });

    test('a version that is told has no reason beside it', async () => {
        const info = await readServerInfo(
            restThat({ content: '{"version":"8.8","success":true}' }),
            settings,
            async () => false,
        );
        expect(info).toEqual({ version: '8.8', licence: 'community', modules: undefined });
    });
});

describe('how many seats of the licence are free', () => {
    const free = async (content: string, canAct = true) =>
        (await readServerInfo(restThat({ content }), settings, async () => canAct)).freeSeats;

    test('is what is left of the most, and never less than none', async () => {
        expect(await free('{"maxActiveUsers":25,"activeUsers":20,"success":true}')).toBe(5);
        expect(await free('{"maxActiveUsers":25,"activeUsers":31,"success":true}')).toBe(0);
    });

    test('is not known without a limit, without a token, and of an answer that says something else', async () => {
        expect(await free('{"maxActiveUsers":null,"activeUsers":20,"success":true}')).toBeUndefined();
        expect(await free('{"maxActiveUsers":25,"activeUsers":20,"success":true}', false)).toBeUndefined();
        expect(await free('{"maxActiveUsers":"25","success":true}')).toBeUndefined();
    });
});

describe('the list of login services:', () => {
    test.each(['{"success":true}', '{"services":{"authentik":{}}}', '{"services":null}'])(
        '%s is an answer that nobody understands, and not an empty list',
        async (content) => {
            await expect(findLoginService(restThat({ content }), 'authentik')).rejects.toMatchObject({
                code: 'rocketchat_unexpected_answer',
                details: { endpoint: 'settings.oauth', what: { code: 'cause.without', fields: ['services'] } },
            });
        },
    );

    test('an empty one has no service', async () => {
        expect(await findLoginService(restThat({ content: '{"services":[]}' }), 'authentik')).toBeUndefined();
    });
});

describe('what a plan says about the licence:', () => {
    const versionFailure = { code: 'rocketchat_throttled', details: {} } as const;
    const codes = (server: ServerInfo, isLive?: boolean): string[] =>
        licenceNotes({ server, entry: { isLive } as Observed['entry'] }).map(({ code }) => code);

    test.each<[string, ServerInfo, string[]]>([
        ['8.9 without a licence', { version: '8.9', licence: 'community', modules: undefined }, ['premium_from_nine']],
        [
            '8.9 with one that lacks the module',
            { version: '8.9', licence: 'premium', modules: ['auditing'] },
            ['premium_from_nine'],
        ],
        ['8.9 with the module', { version: '8.9', licence: 'premium', modules: ['oauth-enterprise'] }, []],
        ['8.8', { version: '8.8', licence: 'community', modules: [] }, []],
        ['no version, no licence', { version: undefined, licence: 'community', modules: [] }, ['version_unknown']],
        ['neither is known', { version: undefined, licence: 'unknown', modules: undefined }, ['version_unknown']],
        ['no version, a licence', { version: undefined, licence: 'premium', modules: undefined }, []],
    ])('%s', (_title, server, expected) => {
        expect(codes(server)).toEqual(expected);
    });

    test('a login service that is live is not refused, whatever the version', () => {
        expect(codes({ version: undefined, licence: 'community', modules: [] }, true)).toEqual([]);
    });

    test('the plan carries it, in words and with the reason', async () => {
        const workspace = new MemoryWorkspace();
        workspace.serverInfo = { version: undefined, versionFailure, licence: 'community', modules: [] };
        const { runner } = memoryRunner(configOf(), new MemoryDirectory(), workspace);
        const { plan } = await runner.plan();
        expect(plan.changes).not.toEqual([]);
        expect(noteLines(english, plan.notes).join('\n')).toMatch(
            /The version of Rocket\.Chat is not known.*rate limiter refuses/,
        );
    });
});
