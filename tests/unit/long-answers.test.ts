import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IMessage } from '@rocket.chat/apps-engine/definition/messages';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import type { Change } from '../../src/model/change';
import { answerPrivately } from '../../src/notify/answer-privately';
import { sendDirectMessage } from '../../src/notify/direct-message';
import type { CallAccessors } from '../../src/ports/call-accessors';
import type { Answer } from '../../src/report/answer';
import { planAnswer } from '../../src/report/plan-answer';
import { cutText } from '../../src/texts/cut-text';
import { splitText } from '../../src/texts/split-text';
import { anyReason, english } from '../support/english';

const room = { id: 'room' } as IRoom;
const user = { id: 'ada', username: 'ada', roles: ['admin'] } as IUser;

interface Block {
    type: string;
    text?: { text: string };
}

/** Accessors that keep the last message made with them. */
function post() {
    const message: { text: string; blocks: Block[] } = { text: '', blocks: [] };
    const builder = {
        setRoom: () => builder,
        setSender: () => builder,
        setParseUrls: () => builder,
        setText: (text: string) => ((message.text = text), builder),
        setBlocks: (blocks: Block[]) => ((message.blocks = blocks), builder),
        getMessage: () => ({}) as IMessage,
    };
    const creator = { startMessage: () => builder, finish: async () => 'id' };
    const modify = { getCreator: () => creator, getNotifier: () => ({ notifyUser: async () => undefined }) };
    const read = {
        getUserReader: () => ({ getAppUser: async () => ({ id: 'app', appId: 'app' }), getById: async () => user }),
        getRoomReader: () => ({ getDirectByUsernames: async () => room }),
    };
    return { message, accessors: { read: read as unknown as IRead, modify: modify as unknown as IModify } };
}

async function answered(answer: Answer) {
    const { message, accessors } = post();
    await answerPrivately(accessors, english, user, room, undefined, answer);
    return message;
}

function addition(number: number): Change {
    const target = { kind: 'room' as const, room: `room-${number % 400}` };
    return { kind: 'add-member', target, userId: `id${number}`, username: `person-${number}`, reason: anyReason };
}

const plan = { changes: Array.from({ length: 10_000 }, (_, n) => addition(n)), withheld: [], notes: [], drift: [] };

test('"Show all" of 10 000 changes is a message that a client can show, sent once', async () => {
    const answer = planAnswer(english, plan, '0123456789ab', true);
    const { text, blocks } = await answered(answer);
    expect(text).toBe('*Plan*: 10,000 changes, nothing withheld. Nothing was changed yet.');
    const texts = blocks.flatMap(({ type, text: part }) => (type === 'section' ? [part?.text ?? ''] : []));
    expect(Math.max(...texts.map((part) => part.length))).toBeLessThanOrEqual(3000);
    expect(texts.join('').length).toBeLessThanOrEqual(30_000);
    expect(texts.join('\n')).toMatch(/^… and \d+ more lines$/m);
    expect(texts.at(-1)).toContain('To do it: `/authentik-sync`');
    expect(blocks.at(-1)?.type).toBe('actions');
});

test('a short answer with buttons is one section, and one without is a text', async () => {
    const buttons = [{ label: 'Keep', action: 'keep' as const, value: 'run' }];
    const { text, blocks } = await answered({ text: 'one\ntwo', buttons });
    expect(text).toBe('one');
    expect(blocks).toMatchObject([{ type: 'section', text: { text: 'one\ntwo' } }, { type: 'actions' }]);
    expect(await answered({ text: 'one\ntwo' })).toEqual({ text: 'one\ntwo', blocks: [] });
});

test('a direct message fits into what the server takes, and says where the rest is', async () => {
    const { message, accessors } = post();
    const lines = Array.from({ length: 500 }, (_, n) => `• line ${n} of what was taken back`);
    await sendDirectMessage(accessors as CallAccessors, english, 'ada', lines.join('\n'));
    expect(message.text.length).toBeLessThanOrEqual(4500);
    expect(message.text).toMatch(
        /taken back\n… and \d+ more lines\. → `\/authentik-sync status` and `\/authentik-sync/,
    );
});

test('what is cut is cut at line ends, and what is left out is counted', () => {
    expect(cutText(english, 'one\ntwo', 7)).toBe('one\ntwo');
    const text = Array.from({ length: 20 }, (_, n) => `line ${n}`).join('\n');
    expect(cutText(english, text, 50)).toBe('line 0\nline 1\nline 2\n… and 17 more lines');
    expect(cutText(english, 'word '.repeat(100), 50)).toBe('word word word word word\n… and 1 more line');
});

test('a very long line is not cut within code', () => {
    const line = `${'word '.repeat(8)}\`a b c d e f\` end`;
    expect(splitText(line, 50)[0]).toBe('word '.repeat(8).trimEnd());
});

test('parts of a text hold all of it', () => {
    const text = Array.from({ length: 40 }, (_, n) => `line ${n}: ${'word '.repeat(n)}end`).join('\n');
    const parts = splitText(text, 60);
    expect(parts.every((part) => part.length <= 60)).toBe(true);
    expect(parts.join(' ').split(/\s+/)).toEqual(text.split(/\s+/));
    expect(splitText('x'.repeat(100), 60).map(({ length }) => length)).toEqual([60, 40]);
});
