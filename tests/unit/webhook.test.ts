import fc from 'fast-check';
import { nextWebhookLook } from '../../src/keep-up/next-webhook-look';
import { webhookHeader } from '../../src/model/webhook';
import { judgeWebhook } from '../../src/trigger/judge-webhook';
import { planLookByWebhook, receiveWebhook } from '../../src/trigger/receive-webhook';
import { WebhookCalls, webhookSecret as secret } from '../support/webhook-calls';

const header = webhookHeader.toLowerCase();
const right = { headers: { [header]: secret } };

test('only the secret counts: in its header, or, where authentik sends none, in a field of its own of the body', () => {
    expect(judgeWebhook(right, secret)).toBe(202);
    expect(judgeWebhook({ headers: {}, content: { [webhookHeader]: secret } }, secret)).toBe(202);
    expect(judgeWebhook({ ...right, content: 'model_updated: {' }, secret)).toBe(202);
    for (const headers of [{}, { [header]: '' }, { [header]: `${secret} ` }, { [header]: secret.slice(1) }])
        expect(judgeWebhook({ headers }, secret)).toBe(403);
    // a header that is wrong is not made up for by the body
    expect(judgeWebhook({ headers: { [header]: 'x' }, content: { [webhookHeader]: secret } }, secret)).toBe(403);
    const inherited = Object.create({ [webhookHeader]: secret }) as object;
    for (const content of [secret, [secret], inherited, { [webhookHeader]: [secret] }, null, undefined, 1])
        expect(judgeWebhook({ headers: {}, content }, secret)).toBe(403);
    expect(judgeWebhook({ headers: { ...right.headers, 'content-length': '100001' } }, secret)).toBe(413);
});

test('without a secret of its own nothing is there, whatever is sent', () => {
    for (const own of [undefined, '']) {
        expect(judgeWebhook({ headers: { [header]: '' } }, own)).toBe(404);
        expect(judgeWebhook(right, own)).toBe(404);
    }
});

test('whatever anybody sends is answered with a plain status', () => {
    const request = fc.record(
        {
            headers: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(header, 'content-length'), fc.anything())),
            content: fc.anything(),
        },
        { requiredKeys: [] },
    );
    fc.assert(
        fc.property(request, (sent) => {
            expect([403, 413]).toContain(judgeWebhook(sent as Parameters<typeof judgeWebhook>[0], secret));
        }),
    );
});

test('a webhook is looked after once what it tells of can be read, and looks are a minute apart', () => {
    const now = new Date('2026-01-10T12:00:00Z');
    const at = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
    expect(nextWebhookLook(undefined, now)).toEqual(at(8));
    // a look that is too near may read what was before
    expect(nextWebhookLook(at(4), now)).toEqual(at(64));
    expect(nextWebhookLook(at(5), now)).toBeUndefined();
    expect(nextWebhookLook(at(60), now)).toBeUndefined();
    expect(nextWebhookLook(at(-30), now)).toEqual(at(30));
    expect(nextWebhookLook(at(-120), now)).toEqual(at(8));
    // of a clock that was set back since
    expect(nextWebhookLook(at(3600), now)).toEqual(at(8));
});

test('a flood costs a look and a record a minute, in whichever of two processes it ends, and every webhook is seen by a look after it', async () => {
    const calls = new WebhookCalls();
    const received: number[] = [];
    const begin = calls.clock.now().getTime();
    for (let second = 0; second < 600; second++) {
        const burst = Array.from({ length: 20 }, async (_, index) => receiveWebhook(calls.call(index % 2), right));
        expect(new Set(await Promise.all(burst))).toEqual(new Set([202]));
        received.push(calls.clock.now().getTime());
        await calls.clock.wait(1000);
    }
    const looks = calls.looks.map((look) => Date.parse(look.replace('look-at-webhook ', '')));
    const distinct = [...new Set(looks)];
    expect(distinct.length).toBeLessThanOrEqual(11);
    // two processes that are told in the same moment may both plan the one look
    expect(looks.length).toBeLessThanOrEqual(2 * distinct.length);
    expect(calls.writes).toBe(looks.length);
    expect(calls.reads).toBeLessThanOrEqual(4 * distinct.length);
    for (const time of received) expect(distinct.some((look) => look >= time + 5000)).toBe(true);
    expect(Math.min(...distinct)).toBe(begin + 8000);
});

test('who does not know the secret asks for no look and costs one record in a while, however often they try', async () => {
    const calls = new WebhookCalls();
    for (let request = 0; request < 100; request++)
        expect(await receiveWebhook(calls.call(), { headers: { [header]: `guess-${request}` }, content: {} })).toBe(
            403,
        );
    calls.settings.set('webhook', false);
    expect(await receiveWebhook(calls.call(), right)).toBe(404);
    expect([calls.writes, calls.reads, calls.looks]).toEqual([1, 0, []]);
});

test('that one came with another secret is known until the right one comes; a request without any is nobody’s webhook', async () => {
    const calls = new WebhookCalls();
    const refusedAt = async (): Promise<Date | undefined> => calls.call().records.webhooks.refusedAt();
    await receiveWebhook(calls.call(), { headers: {} });
    expect(await refusedAt()).toBeUndefined();
    await receiveWebhook(calls.call(), right);
    await calls.clock.wait(1_000);
    const stale = { headers: { [header]: 'the one of before' } };
    expect(await receiveWebhook(calls.call(), stale)).toBe(403);
    expect(await refusedAt()).toEqual(calls.clock.now());
    await calls.clock.wait(120_000);
    await receiveWebhook(calls.call(), right);
    expect(await refusedAt()).toBeUndefined();
    await calls.clock.wait(1_000);
    await receiveWebhook(calls.call(), stale);
    expect(await refusedAt()).toEqual(calls.clock.now());
    calls.isWritable = false;
    expect(await receiveWebhook(calls.call(1), stale)).toBe(403);
});

test('a look that waits for its turn is planned again, and no webhook is said to have come', async () => {
    const calls = new WebhookCalls();
    await receiveWebhook(calls.call(), right);
    const cameAt = calls.clock.now();
    await calls.clock.wait(8_000);
    await planLookByWebhook(calls.call(), false);
    expect(calls.looks).toHaveLength(2);
    expect((await calls.call().records.webhooks.read()).at).toEqual(cameAt);
});

test('a webhook that could not be noted is not taken for one that was', async () => {
    const calls = new WebhookCalls();
    calls.isWritable = false;
    await expect(receiveWebhook(calls.call(), right)).rejects.toThrow('no database');
    calls.isWritable = true;
    expect(await receiveWebhook(calls.call(), right)).toBe(202);
    expect(calls.looks).toHaveLength(1);
});
