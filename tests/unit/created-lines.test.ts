import type { ChangeOf } from '../../src/model/change';
import { createdLines } from '../../src/report/created-lines';
import { english } from '../support/english';

const room = (name: string, line = 3): ChangeOf<'create-room'> => ({
    ...{ kind: 'create-room', room: name, type: line === 3 ? 'channel' : 'private', creator: 'rocket.cat' },
    reason: { code: 'reason.rule', rule: 'dept-*', line },
});
const rooms = [...['a', 'b', 'c'].map((name) => room(name)), ...['d', 'e', 'f'].map((name) => room(name, 4))];

test('up to six rooms have a line each', () => {
    expect(createdLines(english, rooms, 12)).toHaveLength(6);
});

test('of more, those of one rule, kind and owner share a line, which names the first of them', () => {
    expect(createdLines(english, [...rooms, room('g', 5)], 2)).toEqual([
        'create 3 public rooms (owner rocket.cat; rule "`dept-*`", line 3): #a, #b, … and 1 more',
        'create 3 private rooms (owner rocket.cat; rule "`dept-*`", line 4): #d, #e, … and 1 more',
        'create #g (private, owner rocket.cat): rule "`dept-*`", line 5',
    ]);
});

test('where all is shown each has its line', () => {
    expect(createdLines(english, [...rooms, room('g')], Infinity)).toHaveLength(7);
});
