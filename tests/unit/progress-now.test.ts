import { progressNow } from '../../src/run/progress-now';
import { noCounts, type RunRecord } from '../../src/run/records/run-record';
import type { Progress } from '../../src/run/records/shown-progress';

const doing = { code: 'target.room', room: 'staff' } as const;
const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);

function runAt(stepsDone: number, stepCount: number, list = 0, leftOut: string[] = []): RunRecord {
    const place = { stepList: { number: list, pieces: 1, at: 0 }, stepsDone, stepCount, leftOut };
    return { startedAt: at(0).toISOString(), counts: noCounts, ...place } as unknown as RunRecord;
}

test('the time that is left is that of what was done so far', () => {
    expect(progressNow(runAt(10, 40), doing, undefined, at(5))).toEqual({
        ...{ done: 10, all: 40, left: 15_000, counts: noCounts, doing },
        measured: { list: 0, before: 0, since: at(0).toISOString(), doneThen: 0 },
    });
});

test('nothing tells it before a step was made, or where the clock was set back', () => {
    expect(progressNow(runAt(0, 40), doing, undefined, at(5))).not.toHaveProperty('left');
    expect(progressNow(runAt(4, 40), doing, undefined, at(-5))).not.toHaveProperty('left');
});

test('steps that are left out are waited for by nobody', () => {
    const { all, left } = progressNow(runAt(10, 40, 0, ['a', 'b', 'a']), doing, undefined, at(5));
    expect({ all, left }).toEqual({ all: 38, left: 14_000 });
});

describe('a run that is taken up again with other steps', () => {
    const before: Progress = progressNow(runAt(10, 40), doing, undefined, at(5));
    const again = progressNow(runAt(0, 20, 1), doing, before, at(600));

    test('goes on where it was, and the time that it lay still tells nothing', () => {
        expect(again).toMatchObject({ done: 10, all: 30 });
        expect(again).not.toHaveProperty('left');
    });

    test('is measured anew', () => {
        const { done, all, left } = progressNow(runAt(5, 20, 1), doing, again, at(602));
        expect({ done, all, left }).toEqual({ done: 15, all: 30, left: 6_000 });
    });

    test('of which nothing was shown before has only what is left', () => {
        expect(progressNow(runAt(3, 20, 2), doing, undefined, at(600))).toMatchObject({ done: 3, all: 20 });
    });
});
