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
import { lineEnd } from '../../src/texts/line-end';
import { anyReason, english } from '../support/english';

const room = { id: 'room' } as IRoom;
const user = { id: 'ada', username: 'ada', roles: ['admin'] } as IUser;

interface Block {
    type: string;
    text?: { text: string };
}

interface Written {
    text: string;
    blocks: Block[];
}

/** Accessors that keep the messages made with them. */
function post() {
    const messages: Written[] = [];
    const startMessage = () => {
        const message: Written = { text: '', blocks: [] };
        messages.push(message);
        const builder = {
            setRoom: () => builder,
            setSender: () => builder,
            setParseUrls: () => builder,
            setText: (text: string) => ((message.text = text), builder),
            setBlocks: (blocks: Block[]) => ((message.blocks = blocks), builder),
            getMessage: () => ({}) as IMessage,
        };
        return builder;
    };
    const creator = { startMessage, finish: async () => 'id' };
    const modify = { getCreator: () => creator, getNotifier: () => ({ notifyUser: async () => undefined }) };
    const read = {
        getUserReader: () => ({ getAppUser: async () => ({ id: 'app', appId: 'app' }), getById: async () => user }),
        getRoomReader: () => ({ getDirectByUsernames: async () => room }),
    };
    return { messages, accessors: { read: read as unknown as IRead, modify: modify as unknown as IModify } };
}

async function answered(answer: Answer) {
    const { messages, accessors } = post();
    await answerPrivately(accessors, english, user, room, undefined, answer);
    return messages;
}

function addition(number: number): Change {
    const target = { kind: 'room' as const, room: `room-${number % 400}` };
    return { kind: 'add-member', target, userId: `id${number}`, username: `person-${number}`, reason: anyReason };
}

const plan = { changes: Array.from({ length: 10_000 }, (_, n) => addition(n)), withheld: [], notes: [], drift: [] };

test('"Show all" of 10 000 changes is a message that a client can show, sent once, and its buttons have one of their own', async () => {
    const [first, second, ...others] = await answered(planAnswer(english, plan, '0123456789ab', true));
    expect(others).toEqual([]);
    expect(first?.text).toMatch(/^\*Plan\*: 10,000 people get into 400 rooms\. Nothing was changed yet\.\n/);
    expect(first?.text.length).toBeLessThanOrEqual(30_000);
    expect(first?.text).toMatch(/^… and \d+ more lines$/m);
    expect(first?.text).toContain('To do it: `/authentik-sync`');
    expect([first?.blocks, second?.blocks.map(({ type }) => type)]).toEqual([[], ['actions']]);
});

test('text goes first and wide, buttons in a short block behind it', async () => {
    const buttons = [{ label: 'Keep', action: 'keep' as const, value: 'run' }];
    expect(await answered({ text: 'one\ntwo', buttons })).toMatchObject([
        { text: 'one\ntwo', blocks: [] },
        { text: 'one', blocks: [{ type: 'actions', elements: [{ actionId: 'keep', value: 'run' }] }] },
    ]);
    expect(await answered({ text: 'one\ntwo' })).toEqual([{ text: 'one\ntwo', blocks: [] }]);
});

test('a direct message fits into what the server takes, and says where the rest is', async () => {
    const { messages, accessors } = post();
    const lines = Array.from({ length: 500 }, (_, n) => `• line ${n} of what was taken back`);
    await sendDirectMessage(accessors as CallAccessors, english, 'ada', lines.join('\n'));
    const [message] = messages;
    expect(message?.text.length).toBeLessThanOrEqual(4500);
    expect(message?.text).toMatch(
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
    expect(line.slice(0, lineEnd(line, 50))).toBe('word '.repeat(8).trimEnd());
});
