import type { UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import type { AppCall } from '../../src/app/app-call';
import { commandOf, pressedButton } from '../../src/command/pressed-button';

test.each([{ a: 1 }, ['x'], 5, true])('a button with %j is none', (value) => {
    for (const action of ['apply', 'apply-open', 'keep', 'undo', 'show-undo', 'blueprint', 'show-plan'])
        expect(commandOf(action, value)).toBeUndefined();
});

test.each(['__proto__', 'constructor', 5, undefined, null, ['apply']])('%j is no button', (action) => {
    expect(commandOf(action, 'x')).toBeUndefined();
});

test.each([undefined, null])('a button without a value (%j) is one', (value) => {
    expect(commandOf('show-plan', value)).toEqual({ verb: 'plan', words: [] });
});

test.each([undefined, null, {}, { id: 5 }, { id: 'of somebody who is gone' }])(
    'a press by %j does nothing, and does not fail',
    async (user) => {
        const asked: unknown[] = [];
        const app = {
            accessors: { read: { getUserReader: () => ({ getById: async (id: unknown) => void asked.push(id) }) } },
        };
        const context = {
            getInteractionData: () => ({ actionId: 'apply', value: '5c0f1be09a77', room: { id: 'general' }, user }),
            getInteractionResponder: () => ({ successResponse: () => 'done' }),
        } as unknown as UIKitBlockInteractionContext;
        expect(await pressedButton(app as unknown as AppCall, context)).toBe('done');
        expect(asked.every((id) => typeof id === 'string')).toBe(true);
    },
);
