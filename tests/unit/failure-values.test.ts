import { IntlMessageFormat } from 'intl-messageformat';
import { failures } from '../../src/texts/en/failures';
import { placeholders } from '../../src/texts/placeholders';
import { declaredMessages } from '../support/declared-messages';

const declared = declaredMessages('model/failure-values.ts', 'FailureValues');

test('each message of a failure takes only values that its code carries', () => {
    const without = Object.entries(failures).flatMap(([key, text]) => {
        const values = declared.get(key.replace(/^failure\.|\.action$/g, ''));
        const taken = placeholders(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
        return taken.filter((name) => values?.includes(name) !== true).map((name) => `${key}: ${name}`);
    });
    expect(without).toEqual([]);
});

test('the values of a code are those that it declares', () => {
    expect(declared.get('authentik_unreachable')).toEqual(['reason', 'url']);
    expect(declared.get('nothing_to_undo')).toEqual([]);
});
