import { lineSaid } from '../../src/report/history';
import { runAnswer } from '../../src/report/run-answer';
import { english } from '../support/english';
import type { Note, Plan, Withheld } from '../../src/model/plan';
import { newRun } from '../../src/run/records/new-run';
import { noCounts } from '../../src/run/records/run-record';
import { origin } from '../support/memory-runner';

const now = new Date('2026-01-01T00:00:00Z');
const nothing: Plan = { changes: [], withheld: [], notes: [], drift: [] };

function withheldOf(count: number, code: 'first_removal' | 'needs_token'): Withheld[] {
    const reason = { code: 'reason.gives_roles' } as const;
    const change = { kind: 'create-room', room: 'desk', type: 'private', creator: 'rocket.cat', reason } as const;
    return Array.from({ length: count }, () => ({ code, change }));
}

function notesOf(count: number, code: Note['code']): Note[] {
    return Array.from({ length: count }, (_, n) => ({ code, subject: `${n}` }));
}

test('a run begins with nothing done, by whom and for what it is', () => {
    expect(newRun(origin, nothing, 7, now)).toEqual({
        ...{ kind: 'run', ...origin, startedAt: '2026-01-01T00:00:00.000Z' },
        ...{ stepCount: 7, stepsDone: 0, leftOut: [], counts: noCounts, problems: [] },
        ...{ withheld: [], withheldCounts: { all: 0, approvable: 0 }, notes: [], drift: [], wasLive: false, budget: 0 },
    });
});

test('of very many changes that are withheld the first are kept, and how many there are', () => {
    const withheld = [...withheldOf(150, 'needs_token'), ...withheldOf(60, 'first_removal')];
    const run = newRun(origin, { ...nothing, withheld }, 0, now);
    expect(run.withheld).toEqual(withheld.slice(0, 200));
    expect(run.withheldCounts).toEqual({ all: 210, approvable: 60 });
    // no count of what is kept passes for one of all
    const whole = { ...run, fingerprint: '', outcome: 'done' as const, runKind: 'sync' as const };
    const answer = runAnswer(english, whole).text.split('\n');
    expect(answer).toContain('*Needs your decision* — the first 50 of 60 changes');
    expect(answer).toContain('*Cannot be done yet* — 150 changes');
    expect(lineSaid(english, whole).toString()).toContain('210 withheld');
});

test('of many notes of a kind nine are kept, and how many more there are; ten are as many as are told', () => {
    const notes = [...notesOf(12, 'person_ambiguous'), ...notesOf(10, 'room_renamed'), ...notesOf(1, 'person_is_bot')];
    expect(newRun(origin, { ...nothing, notes }, 0, now).notes).toEqual([
        ...notesOf(9, 'person_ambiguous'),
        { code: 'person_ambiguous', subject: '', more: 3 },
        ...notesOf(10, 'room_renamed'),
        ...notesOf(1, 'person_is_bot'),
    ]);
});

test('who can log in is kept where it is known', () => {
    const people = { flow: 'legacy', people: [], unclaimed: [] } as const;
    expect(newRun(origin, { ...nothing, people }, 0, now).people).toMatchObject({ total: 0 });
    expect(newRun(origin, nothing, 0, now)).not.toHaveProperty('people');
});
