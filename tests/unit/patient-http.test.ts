import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import { patientHttp, type Patience } from '../../src/http/patient-http';
import { retryAfter } from '../../src/http/retry-after';
import { MemoryClock } from '../support/memory-servers';

type Said = Pick<IHttpResponse, 'statusCode'> & Partial<Pick<IHttpResponse, 'headers' | 'content'>>;

/** A bridge that gives these answers, one after the other, and the last one from then on; with at most six seconds to wait. */
function build(...answers: Said[]) {
    const clock = new MemoryClock();
    const begun = clock.now().getTime();
    const asked: string[] = [];
    const answer = (method: string) => async (url: string) => {
        asked.push(`${method} ${url} ${(clock.now().getTime() - begun) / 1000}`);
        return answers[Math.min(asked.length, answers.length) - 1];
    };
    const methods = ['get', 'post', 'put', 'patch', 'del'];
    const bridge = Object.fromEntries(methods.map((method) => [method, answer(method)])) as unknown as IHttp;
    const patience: Patience = { end: new Date(begun + 6_000) };
    return { asked, clock, patience, http: patientHttp(bridge, clock, patience) };
}

const ok: Said = { statusCode: 200 };

test.each<[string, Said, number]>([
    ['says for how long', { statusCode: 429, headers: { 'retry-after': '3' } }, 3],
    ['says that it need not be long', { statusCode: 429, headers: { 'retry-after': '0' } }, 1],
    ['says nothing', { statusCode: 429 }, 1],
    ['is Rocket.Chat', { statusCode: 429, content: '{"error":"you must wait 4 seconds before trying"}' }, 4],
    ['is authentik and starts', { statusCode: 503, headers: { 'retry-after': '5' } }, 5],
])('a server that %s is asked again', async (_name, refusal, seconds) => {
    const { asked, http } = build(refusal, ok);
    expect(await http.patch('/users')).toEqual(ok);
    expect(asked).toEqual(['patch /users 0', `patch /users ${seconds}`]);
});

test('one that does not say for how long is asked less and less often, and not for ever', async () => {
    const { asked, http } = build({ statusCode: 429 });
    expect(await http.get('/')).toEqual({ statusCode: 429 });
    expect(asked).toEqual(['get / 0', 'get / 1', 'get / 3']);
});

test('all requests of a call have one time to wait together', async () => {
    const { asked, http } = build({ statusCode: 503, headers: { 'retry-after': '4' } });
    await http.get('/a');
    await http.post('/b');
    expect(asked).toEqual(['get /a 0', 'get /a 4', 'post /b 4']);
});

test('who is waited for is known until then, and nobody is waited for once the time for it was cut short', async () => {
    const { asked, http, patience, clock } = build({ statusCode: 429, headers: { 'retry-after': '2' } }, ok);
    const waited: unknown[] = [];
    const wait = clock.wait.bind(clock);
    clock.wait = async (milliseconds) => {
        waited.push(patience.waitedFor);
        return wait(milliseconds);
    };
    await http.get('https://auth.company/a');
    expect([waited, patience.waitedFor]).toEqual([['https://auth.company/a'], undefined]);
    patience.end = new Date(0);
    asked.length = 0;
    expect((await http.get('/c')).statusCode).toBe(429);
    expect(asked).toHaveLength(1);
});

test.each<[string, Said]>([
    ['asks for longer than there is time', { statusCode: 429, headers: { 'retry-after': '60' } }],
    ['is down', { statusCode: 503 }],
    ['fails', { statusCode: 500, headers: { 'retry-after': '1' } }],
    ['refuses', { statusCode: 403 }],
    ['answers', ok],
])('a server that %s is asked once', async (_name, answer) => {
    const { asked, http } = build(answer);
    expect(await http.get('/')).toEqual(answer);
    expect(asked).toEqual(['get / 0']);
});

test('a bridge that gives no answer is asked once', async () => {
    const bridge = { get: async () => undefined } as unknown as IHttp;
    expect(await patientHttp(bridge, new MemoryClock(), { end: new Date(8e15) }).get('/')).toBeUndefined();
});

test('Retry-After is a number or a date by the clock of who says it', () => {
    const date = 'Sun, 29 Nov 2026 10:00:00 GMT';
    expect(retryAfter({ 'retry-after': '120' })).toBe(120);
    expect(retryAfter({ 'retry-after': 'Sun, 29 Nov 2026 10:01:30 GMT', date })).toBe(90);
    expect(retryAfter({ 'retry-after': 'Sun, 29 Nov 2026 09:00:00 GMT', date })).toBe(0);
    for (const headers of [{}, { 'retry-after': 'soon', date }, { 'retry-after': date }, { 'retry-after': '-1' }])
        expect(retryAfter(headers as Record<string, string>)).toBeUndefined();
});
