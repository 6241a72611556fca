import type { RunRecord } from '../../src/run/records/run-record';
import { withoutSentences } from '../../src/run/records/words-of-before';

const change = {
    ...{ kind: 'create-room', room: 'desk', type: 'private', creator: 'rocket.cat' },
    reason: { code: 'reason.gives_roles' },
};

function read(part: object): RunRecord {
    return withoutSentences({ withheld: [], problems: [], drift: [], ...part } as unknown as RunRecord);
}

test('why something was withheld is said as it was told', () => {
    const sentences = { code: 'threshold_target', change, measured: '3 of 10', limit: '20 %', details: 'in #desk' };
    expect(read({ withheld: [sentences] }).withheld).toEqual([
        { code: 'told', told: '3 of 10; 20 %; in #desk', change },
    ]);
    const values = { code: 'threshold_target', change, number: 3, of: 10, percent: 30, limit: 20 };
    expect(read({ withheld: [values] }).withheld).toEqual([values]);
    const some = { ...sentences, limit: 20, details: undefined };
    expect(read({ withheld: [some] }).withheld).toEqual([{ code: 'told', told: '3 of 10', change }]);
});

test('what went wrong is told with its sentence: the reason of a failure, or whom it is about', () => {
    const subject = '#desk';
    expect(read({ problems: [{ code: 'step_failed', subject, details: 'no answer' }] }).problems).toEqual([
        { code: 'step_failed', subject, reason: 'no answer' },
    ]);
    expect(read({ problems: [{ code: 'not_added', subject, details: 'ada' }] }).problems).toEqual([
        { code: 'not_added', subject, people: ['ada'] },
    ]);
    const now = { code: 'not_added', subject, people: ['ada', 'bob'] };
    expect(read({ problems: [now] }).problems).toEqual([now]);
});

test('what somebody has changed is said as it was told, where that was a sentence', () => {
    const membership = { kind: 'membership', subject: 'ada was taken out of #desk' };
    expect(read({ drift: [membership] }).drift).toEqual([{ kind: 'told', told: 'ada was taken out of #desk' }]);
    const setting = { subject: 'Accounts_Setting', old: 1, expected: 2, found: 3 };
    const now = { kind: 'membership', username: 'ada', target: { kind: 'room', room: 'desk' } };
    expect(read({ drift: [setting, now] }).drift).toEqual([setting, now]);
});
