import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import { requestJson } from '../../src/http/json-request';
import { withUserInfo } from '../../src/http/with-user-info';

const SECRET = 'a-secret-that-is-said-back';
const request = { method: 'get', url: 'https://authentik.company/', secrets: [SECRET, 'a'], timeout: 1 } as const;

function answering(statusCode: number, body: unknown = { detail: `no such key: ${SECRET}` }, headers = {}): IHttp {
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    const get = async (): Promise<IHttpResponse> => ({ statusCode, headers, content }) as unknown as IHttpResponse;
    return { get } as unknown as IHttp;
}

test.each([302, 400, 401, 403, 429, 500])(
    'a refusal (%i) that says a secret back is read without it',
    async (status) => {
        const { json, text } = await requestJson(answering(status), request);
        expect(json).toEqual({ detail: 'no such key: ***' });
        expect(text).not.toContain(SECRET);
    },
);

test('Rocket.Chat refuses with 200 as well', async () => {
    const { json, text } = await requestJson(answering(200, { success: false, error: SECRET }), request);
    expect(json).toEqual({ success: false, error: '***' });
    expect(text).not.toContain(SECRET);
});

test('names of fields, what is nested, signs as numbers, and headers are read without it as well', async () => {
    const asNumbers = Array.from(SECRET, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    const said = `{"detail": ["${asNumbers}", {"${asNumbers}": 1}]}`;
    const { json, headers } = await requestJson(answering(429, said, { 'retry-after': SECRET }), request);
    expect(json).toEqual({ detail: ['***', { '***': 1 }] });
    expect(headers).toEqual({ 'retry-after': '***' });
});

test.each(['with "quotes" and \\', 'with spaces & ampersands', 'half a pair \ud800'])(
    'a secret (%j) is known as JSON, a form and a Basic header write it',
    async (secret) => {
        const url = withUserInfo('https://authentik.company/', 'id', secret);
        const basic = Buffer.from(`id:${secret}`).toString('base64');
        const said = `${JSON.stringify(secret)} ${new URL(url).password} Basic ${basic}`;
        const { text } = await requestJson(answering(400, said), { ...request, url, secrets: [secret] });
        expect(text).toBe('"***" *** Basic ***');
    },
);

test('what succeeds is read as it is: a provider shows its secret to who may see it', async () => {
    expect((await requestJson(answering(200), request)).text).toContain(SECRET);
});

test('nor does the reason of a request without an answer hold one', async () => {
    const get = async (): Promise<never> => {
        throw new Error(`request to https://id:${SECRET}@authentik.company/ failed, reason: bad header ${SECRET}`);
    };
    await expect(requestJson({ get } as unknown as IHttp, request)).rejects.toMatchObject({ reason: 'bad header ***' });
});
