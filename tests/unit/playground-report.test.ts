import { lastFingerprint } from '../../scripts/playground/fingerprint';
import { messageText } from '../../scripts/playground/message-text';
import { OptionsError } from '../../scripts/playground/options';
import { settingValue } from '../../scripts/playground/setting-value';

function message(text: string, blocks: unknown[] = []) {
    return { to: 'admin', room: 'general', text, blocks };
}

describe('what the playground prints of a message', () => {
    test('a private text', () => {
        expect(messageText(message('one\ntwo'))).toBe('┌ #general, only visible to @admin\n│ one\n│ two\n└');
    });

    test('blocks in place of the text, as the client does, with buttons', () => {
        const blocks = [
            {
                type: 'section',
                text: { type: 'mrkdwn', text: '*Plan*\n3 changes' },
                accessory: { type: 'button', text: { type: 'plain_text', text: 'Show all' } },
            },
            { type: 'divider' },
            {
                type: 'context',
                elements: [
                    { type: 'mrkdwn', text: 'a' },
                    { type: 'mrkdwn', text: 'b' },
                ],
            },
            {
                type: 'actions',
                elements: [{ type: 'button', value: 'x', text: { type: 'plain_text', text: 'Apply' } }],
            },
        ];
        expect(messageText({ ...message('fallback', blocks), to: null }).split('\n')).toEqual([
            '┌ #general',
            '│ *Plan*',
            '│ 3 changes',
            '│ [ Show all ]',
            '│ ────────────',
            '│ a · b',
            '│ [ Apply ]',
            '└',
        ]);
    });
});

describe('{fingerprint}', () => {
    test('stands for the last one shown, in a text or in a block', () => {
        const block = { type: 'context', elements: [{ type: 'mrkdwn', text: 'Fingerprint: `0badcafe`' }] };
        expect(lastFingerprint([message('fingerprint 12345678'), message('', [block])])).toBe('0badcafe');
    });

    test('is not found where none was shown', () => {
        expect(lastFingerprint([message('no such thing'), message('fingerprint abc')])).toBeUndefined();
    });
});

describe('a value given by --set', () => {
    test.each([
        ['boolean', 'true', true],
        ['boolean', 'Off', false],
        ['int', '-3', -3],
        ['string', '007', '007'],
        ['select', 'off', 'off'],
        ['code', 'a: b\n', 'a: b\n'],
        ['password', '', ''],
    ])('for a %s setting: %j is %j', (type, typed, value) => {
        expect(settingValue('key', type, typed)).toBe(value);
    });

    test('is refused where the field could not hold it', () => {
        expect(() => settingValue('merge_users', 'boolean', 'maybe')).toThrow(OptionsError);
        expect(() => settingValue('removal_limit_count', 'int', '1.5')).toThrow(/whole number/);
    });
});
