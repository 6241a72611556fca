import fc from 'fast-check';
import { isSameRecord } from '../../src/model/same-record';

const record = { kind: 'run', id: 'a', counts: { rooms: 1, roles: 0 }, steps: [{ id: 'x' }, { id: 'y' }] };

test.each<[string, object, boolean]>([
    ['is the same', structuredClone(record), true],
    [
        'has its fields in another order',
        { steps: record.steps, counts: { roles: 0, rooms: 1 }, id: 'a', kind: 'run' },
        true,
    ],
    ['has a field that is null or undefined more', { ...record, outcome: null, failure: undefined }, true],
    ['lacks a field', { ...record, steps: undefined }, false],
    ['has a field more', { ...record, outcome: 'done' }, false],
    ['has another value deep inside', { ...record, counts: { rooms: 2, roles: 0 } }, false],
    ['has its list in another order', { ...record, steps: [...record.steps].reverse() }, false],
    ['has a shorter list', { ...record, steps: record.steps.slice(1) }, false],
    ['has an object where there was a list', { ...record, steps: { 0: { id: 'x' }, 1: { id: 'y' } } }, false],
    ['has a text where there was a number', { ...record, counts: { rooms: '1', roles: 0 } }, false],
    ['lacks a field that every object has', { ...record, constructor: 'x' }, false],
])('a record that %s', (_what, other, isSame) => {
    expect(isSameRecord(record, other)).toBe(isSame);
    expect(isSameRecord(other, record)).toBe(isSame);
});

test('whatever a record holds: it is the same as what the bridge makes of it, and no other', () => {
    fc.assert(
        fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
            expect(isSameRecord(one, overBridge(one))).toBe(true);
            expect(isSameRecord(one, other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
        }),
        { numRuns: 1000 },
    );
});

/** Fields come in another order. */
function overBridge(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(overBridge);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
        Object.entries(value)
            .reverse()
            .map(([name, part]) => [name, overBridge(part)]),
    );
}

/** As text: fields by name, without those that hold nothing. */
function sorted(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).filter(([, part]) => part !== null);
    return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, sorted(part)]));
}
