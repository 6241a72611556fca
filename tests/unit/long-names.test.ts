import type { Change, ChangeOf } from '../../src/model/change';
import type { Plan, Withheld } from '../../src/model/plan';
import { planAnswer } from '../../src/report/plan-answer';
import { differenceAnswer } from '../../src/report/plan-difference';
import { planLines } from '../../src/report/plan-lines';
import { withheldLines } from '../../src/report/withheld-lines';
import { quoted } from '../../src/model/quoted';
import { english, told } from '../support/english';

// with a space, since a name that can stand as a mention is never cut
const alike = `a ${'a'.repeat(97)}`;
const [one, other] = [`${alike} staff`, `${alike} board`];

function member<K extends 'add-member' | 'remove-member'>(kind: K, room: string, username: string): ChangeOf<K> {
    const change = {
        kind,
        target: { kind: 'room' as const, room },
        userId: `id-${username}`,
        username,
        reason: told('x'),
    };
    return change as unknown as ChangeOf<K>;
}

function planOf(changes: readonly Change[], withheld: readonly Withheld[] = []): Plan {
    return { changes, withheld, notes: [], drift: [] };
}

test('two rooms whose names begin alike stay two lines in a plan, each with its people and its counts', () => {
    const plan = planOf([
        member('add-member', one, 'ada'),
        member('add-member', other, 'bob'),
        member('remove-member', one, 'eve'),
        member('remove-member', other, 'sam'),
    ]);
    const lines = planLines(english, plan, true).lines.filter((line) => line.includes('aaa'));
    expect(lines.map((line) => line.replace(/^.*…`/, ''))).toEqual([
        ': +1 −1',
        ': +1 −1',
        ': +1 (x): bob',
        ': +1 (x): ada',
        ': −1 (x): sam',
        ': −1 (x): eve',
    ]);
    expect(planAnswer(english, plan, '0123456789ab', true).text).toContain('2 changed');
});

test('of what waits for an approval, each room of a long name says whom it is about', () => {
    const held = [one, other].map((room, index): Withheld => {
        return { change: member('remove-member', room, ['ada', 'bob'][index] ?? ''), code: 'first_removal' };
    });
    const text = withheldLines(english, held).join('\n');
    expect(text.match(/#`a a+…`/g)).toHaveLength(4);
    expect(text).toMatch(/out of #`a a+…` \(x\): ada\n.*out of #`a a+…` \(x\): bob/);
});

test('two people whose names begin alike are two, and two rules that begin alike are told apart', () => {
    const twoPeople = [one, other].map((name): Withheld => {
        return { change: member('remove-member', 'desk', name), code: 'protected', ground: { code: 'ground.listed' } };
    });
    expect(withheldLines(english, twoPeople).join('\n').match(/a a+…/g)).toHaveLength(2);
    const long = 'rule '.repeat(110);
    const twoRules = ['staff', 'board'].map((end): Withheld => {
        return {
            change: member('remove-member', 'desk', 'ada'),
            code: 'group_missing',
            rules: quoted([`${long}${end}`]),
        };
    });
    expect(withheldLines(english, twoRules).filter((line) => line.startsWith('• '))).toHaveLength(2);
});

test('what is new in a plan is told though it looks like what was there', () => {
    const before = planOf([member('add-member', one, 'ada')]);
    const now = planOf([...before.changes, member('add-member', other, 'ada')]);
    const { text } = differenceAnswer(
        english,
        'aaaaaaaaaaaa',
        { changes: before.changes, count: 1 },
        now,
        'bbbbbbbbbbbb',
    );
    expect(text).toContain('*Different* — 0 gone, 1 new');
});
