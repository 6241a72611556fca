import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import { requestJson } from '../../src/http/json-request';

const SECRET = 'a-secret-that-is-said-back';
const request = { method: 'get', url: 'https://authentik.company/', secrets: [SECRET, 'a'], timeout: 1 } as const;

function answering(statusCode: number): IHttp {
    const content = JSON.stringify({ detail: `no such key: ${SECRET}` });
    const get = async (): Promise<IHttpResponse> => ({ statusCode, headers: {}, content }) as unknown as IHttpResponse;
    return { get } as unknown as IHttp;
}

test.each([400, 401, 403, 500])('a refusal (%i) that says a secret back is read without it', async (status) => {
    const { json, text } = await requestJson(answering(status), request);
    expect(json).toEqual({ detail: 'no such key: ***' });
    expect(text).not.toContain(SECRET);
});

test('what succeeds is read as it is: a provider shows its secret to who may see it', async () => {
    expect((await requestJson(answering(200), request)).text).toContain(SECRET);
});

test('nor does the reason of a request without an answer hold one', async () => {
    const get = async (): Promise<never> => {
        throw new Error(`request to https://id:${SECRET}@authentik.company/ failed, reason: bad header ${SECRET}`);
    };
    await expect(requestJson({ get } as unknown as IHttp, request)).rejects.toMatchObject({ reason: 'bad header ***' });
});
