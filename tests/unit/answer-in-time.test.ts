import { answerInTime } from '../../src/command/answer-in-time';
import type { CommandCall } from '../../src/command/call';
import type { Answer } from '../../src/report/answer';
import { english } from '../support/english';

const still = english.say('command.still_at_work').slice(0, 12);

/** A call whose messages are on their way until they are let through, one after the other. */
function slowCall() {
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
    const call = { app: { accessors: { modify, read: {} } }, texts: english, sender: {}, room: {} };
    return { sent, onTheirWay, call: call as unknown as CommandCall };
}

/** Time that is over when somebody says so. */
function stoppedClock() {
    let over = (): void => undefined;
    const time = new Promise<void>((resolve) => (over = resolve));
    return { over: () => over(), wait: async () => time };
}

const turns = async (): Promise<void> => {
    for (let count = 0; count < 20; count++) await new Promise(setImmediate);
};

test('an answer that is on its way when the time is over is the last word', async () => {
    const { call, sent, onTheirWay } = slowCall();
    const clock = stoppedClock();
    const over = answerInTime(call, Promise.resolve<Answer>({ text: 'Done' }), clock);
    await turns();
    clock.over();
    await turns();
    for (const letThrough of onTheirWay) letThrough();
    await over;
    expect(sent).toEqual(['Done']);
});

test('an answer that comes while it is said that it follows comes behind that', async () => {
    const { call, sent, onTheirWay } = slowCall();
    const clock = stoppedClock();
    let finish: (answer: Answer) => void = () => undefined;
    const over = answerInTime(call, new Promise<Answer>((resolve) => (finish = resolve)), clock);
    clock.over();
    await turns();
    finish({ text: 'Done' });
    await turns();
    expect(onTheirWay).toHaveLength(1);
    onTheirWay[0]?.();
    await over;
    await turns();
    onTheirWay[1]?.();
    await turns();
    expect(sent.map((text) => text.slice(0, 12))).toEqual([still, 'Done']);
});
