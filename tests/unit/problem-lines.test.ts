import { Failure } from '../../src/model/failure';
import type { StepProblem } from '../../src/model/step-problem';
import { failureWords } from '../../src/model/words';
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
        '• 2 steps failed, #ops, #desk. The first one: The room #ops needs an owner, and there is no user "ghost". → Correct the setting "Owner of new rooms".',
        '• #ops failed: Nobody was added to #ops: x. → Run this again: it is planned anew, by what is there then.',
    ]);
});

test('what a server has refused is told with its own word for it, and with what to do next', () => {
    const details = { endpoint: '/api/v1/teams.create', status: 400, error: 'team-name-already-exists' };
    const failure = new Failure('rocketchat_refused', details);
    const subject = { code: 'target.team', team: 'crew' } as const;
    expect(problemLines(english, [{ code: 'step_failed', subject, reason: failureWords(failure) }]).at(-1)).toBe(
        '• team crew failed: Rocket.Chat refused /api/v1/teams.create with status 400 (team-name-already-exists). → Look at the log of the server.',
    );
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
