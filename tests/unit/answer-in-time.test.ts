import { answerInTime } from '../../src/command/answer-in-time';
import type { CommandCall } from '../../src/command/call';
import type { Answer } from '../../src/report/answer';
import type { Verb } from '../../src/report/help';
import { english } from '../support/english';

const still = english.say('command.still_at_work').slice(0, 12);
const looking = english.say('command.looking', { rooms: 2 });

/** A call of an administrator whose messages are on their way until they are let through, one after the other. */
function slowCall({
    roles = ['admin'],
    roomIds = async () =>
        new Map([
            ['sales', 'room-1'],
            ['support', 'room-2'],
        ]),
} = {}) {
    const [sent, onTheirWay]: [string[], (() => void)[]] = [[], []];
    const startMessage = () => {
        let written = '';
        const builder = {
            setRoom: () => builder,
            setParseUrls: () => builder,
            setText: (text: string) => ((written = text), builder),
            getMessage: () => written,
        };
        return builder;
    };
    const notifyUser = async (_user: unknown, text: string): Promise<void> => {
        await new Promise<void>((resolve) => onTheirWay.push(resolve));
        sent.push(text);
    };
    const modify = { getCreator: () => ({ startMessage }), getNotifier: () => ({ notifyUser }) };
    const app = { accessors: { modify, read: {} }, records: { memory: { roomIds } } };
    const call = { app, texts: english, sender: { roles }, room: {} };
    return { sent, onTheirWay, call: call as unknown as CommandCall };
}

/** Waits that are over when somebody says so: the first one, then that until the call has to end. */
function stoppedClock() {
    const waits: (() => void)[] = [];
    return { over: () => waits.shift()?.(), wait: async () => new Promise<void>((resolve) => waits.push(resolve)) };
}

const turns = async (): Promise<void> => {
    for (let count = 0; count < 20; count++) await new Promise(setImmediate);
};

/** Work that is done when somebody says so. */
function openWork() {
    let finish: (answer: Answer) => void = () => undefined;
    const work = new Promise<Answer>((resolve) => (finish = resolve));
    return { work, finish: () => finish({ text: 'Done' }) };
}

test('an answer that comes at once is the only word', async () => {
    const { call, sent, onTheirWay } = slowCall();
    const clock = stoppedClock();
    const over = answerInTime(call, 'plan', Promise.resolve<Answer>({ text: 'Done' }), clock);
    await turns();
    clock.over();
    await turns();
    for (const letThrough of onTheirWay) letThrough();
    await over;
    expect(sent).toEqual(['Done']);
});

test('where it takes a moment it is said what is looked at, and the answer comes behind that', async () => {
    const { call, sent, onTheirWay } = slowCall();
    const clock = stoppedClock();
    const { work, finish } = openWork();
    const over = answerInTime(call, 'plan', work, clock);
    clock.over();
    await turns();
    finish();
    await turns();
    expect(onTheirWay).toHaveLength(1);
    onTheirWay[0]?.();
    await turns();
    onTheirWay[1]?.();
    await over;
    expect(sent).toEqual([looking, 'Done']);
});

test('the call ends before the engine gives up on it, and the answer still follows: nothing more is said until then', async () => {
    const { call, sent, onTheirWay } = slowCall();
    const clock = stoppedClock();
    const { work, finish } = openWork();
    const over = answerInTime(call, 'plan', work, clock);
    clock.over();
    await turns();
    onTheirWay[0]?.();
    clock.over();
    await over;
    expect(sent).toEqual([looking]);
    finish();
    await turns();
    onTheirWay[1]?.();
    await turns();
    expect(sent).toEqual([looking, 'Done']);
});

test('where a server asks for a moment for so long, it is named before the call ends, whatever was said before', async () => {
    const { call, sent, onTheirWay } = slowCall();
    const clock = stoppedClock();
    const { work, finish } = openWork();
    const waited = { server: 'authentik', time: '2026-01-01T00:01:00.000Z' };
    Object.assign(call.app, { serverWaitedFor: waited });
    const over = answerInTime(call, 'plan', work, clock);
    clock.over();
    await turns();
    onTheirWay[0]?.();
    clock.over();
    await turns();
    onTheirWay[1]?.();
    await over;
    expect(sent).toEqual([looking, english.say('command.server_waits', waited)]);
    finish();
    await turns();
    onTheirWay[2]?.();
    await turns();
    expect(sent.at(-1)).toBe('Done');
});

test.each<[why: string, verb: Verb, of: Parameters<typeof slowCall>[0]]>([
    ['looks at no server', 'history', {}],
    ['is not an administrator’s', 'plan', { roles: ['user'] }],
    ['cannot know what there is to look at', 'plan', { roomIds: async () => Promise.reject(new Error('no records')) }],
])('a command that %s is told that it is still at work where it takes long', async (_, verb, of) => {
    const { call, sent, onTheirWay } = slowCall(of);
    const clock = stoppedClock();
    const { work, finish } = openWork();
    const over = answerInTime(call, verb, work, clock);
    clock.over();
    await turns();
    expect(onTheirWay).toEqual([]);
    clock.over();
    await turns();
    finish();
    await turns();
    expect(onTheirWay).toHaveLength(1);
    onTheirWay[0]?.();
    await over;
    await turns();
    onTheirWay[1]?.();
    await turns();
    expect(sent.map((text) => text.slice(0, 12))).toEqual([still, 'Done']);
});
