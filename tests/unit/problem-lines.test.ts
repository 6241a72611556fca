import type { StepProblem } from '../../src/model/step-problem';
import { problemLines } from '../../src/report/problem-lines';
import { english } from '../support/english';

function failed(room: string, code: 'room_creator_unknown' | 'members_not_added'): StepProblem {
    const reason = { code: `failure.${code}`, room, creator: 'ghost', reason: 'x' } as const;
    return { code: 'step_failed', subject: { code: 'target.room', room }, reason };
}

test('steps that failed in the same way are one line with all that it is about', () => {
    const lines = problemLines(english, [
        failed('ops', 'room_creator_unknown'),
        failed('ops', 'members_not_added'),
        failed('desk', 'room_creator_unknown'),
    ]);
    expect(lines).toEqual([
        '',
        '*Not as it should be* — 3',
        '• 2 steps failed, #ops, #desk. The first one: The room #ops needs an owner, and there is no user "ghost".',
        '• #ops failed: Nobody was added to #ops: x.',
    ]);
});

test('what else did not become as planned has a line each, with why and what to do', () => {
    const missing = { code: 'members_missing', subject: { code: 'target.room', room: 'ops' } } as const;
    const lines = problemLines(english, [
        { ...missing, people: ['ada', 'bob'], reason: 'error-not-allowed' },
        { ...missing, people: ['eve'] },
    ]);
    expect(lines.slice(2)).toEqual([
        '• Not added to #ops: ada, bob (error-not-allowed). → The room may be federated, or another app may refuse them.',
        '• Not added to #ops: eve. → The room may be federated, or another app may refuse them.',
    ]);
});
