import fc from 'fast-check';
import type { SettingType } from '../../src/model/workspace';
import { coerce } from '../../src/plan/entry/coerce';

const row = (type: SettingType, choices: string[] = []) => ({ type, choices });

test.each([
    ['true', 'boolean', true],
    ['false', 'boolean', false],
    [true, 'boolean', true],
    ['yes', 'boolean', undefined],
    [1, 'boolean', undefined],
    ['30', 'int', 30],
    ['', 'int', undefined],
    ['1.5', 'int', undefined],
    [5, 'string', '5'],
    [false, 'code', 'false'],
] as const)('%j in a setting of type %s becomes %j', (value, type, expected) => {
    expect(coerce(value, row(type))).toBe(expected);
});

test('a select takes its choices only', () => {
    expect(coerce('popup', row('select', ['redirect', 'popup']))).toBe('popup');
    expect(coerce('other', row('select', ['redirect', 'popup']))).toBeUndefined();
});

test('what was coerced once stays as it is, and has the type of its setting', () => {
    const types = fc.constantFrom<SettingType>('boolean', 'string', 'int', 'select', 'code', 'color');
    fc.assert(
        fc.property(fc.oneof(fc.string(), fc.integer(), fc.boolean()), types, (value, type) => {
            const once = coerce(value, row(type));
            if (once === undefined) return;
            expect(coerce(once, row(type))).toBe(once);
            expect(typeof once).toBe(type === 'boolean' ? 'boolean' : type === 'int' ? 'number' : 'string');
        }),
        { numRuns: 500 },
    );
});
