import { pauseAfter, withFailure } from '../../src/keep-up/back-off';
import { dueLook, type Moment } from '../../src/keep-up/due-look';
import { heldByUndo } from '../../src/keep-up/held-by-undo';
import { isPaused } from '../../src/keep-up/is-paused';
import type { KeepUpState, KeepUpWishes } from '../../src/model/keep-up';
import { secondsOfTurn } from '../../src/keep-up/seconds-of-turn';
import { configOf } from '../support/memory-servers';

const wishes = configOf().keepUp;
const noon = '2026-01-10T12:00:00Z';

function at(time: string, over: Partial<Moment> = {}): Moment {
    return { now: new Date(time), utcOffset: 0, isSomebodyAbsent: false, ...over };
}

function due(state: KeepUpState, moment: Moment, over: Partial<KeepUpWishes> = {}): string {
    return dueLook(state, { ...wishes, ...over }, moment);
}

const looked: KeepUpState = { lookedAt: noon, wholeAt: noon };

test('the first look is a whole one, the next a quick one once its interval is over, the scheduler being a little early', () => {
    expect(due({}, at(noon))).toBe('whole');
    expect(due(looked, at('2026-01-10T12:14:00Z'))).toBe('none');
    expect(due(looked, at('2026-01-10T12:14:45Z'))).toBe('quick');
    expect(due(looked, at('2026-01-10T13:00:00Z'), { intervalMinutes: 120 })).toBe('none');
});

test('turns are a quarter of an hour apart at the most, and one comes whenever an interval is over', () => {
    expect([0, 1, 15, 16, 20, 60, 61, 1440].map(secondsOfTurn)).toEqual([900, 60, 900, 480, 600, 900, 732, 900]);
    const everyInterval = Array.from({ length: 7 * 24 * 60 }, (_, minutes) => minutes + 1);
    const late = everyInterval.filter((minutes) => {
        const [interval, turn] = [minutes * 60, secondsOfTurn(minutes)];
        // the first turn at which the look is due, which may be 30 s early; turns are rounded to seconds
        const turns = Math.ceil((interval - 30) / turn);
        return turn > 900 || turns * turn > interval * 1.0025;
    });
    expect(late).toEqual([]);
});

test('0 minutes and no time of day: nothing is ever due', () => {
    expect(due({}, at(noon), { intervalMinutes: 0 })).toBe('none');
});

test('a whole look follows after a day, or after an hour where somebody is absent', () => {
    const quickly = { ...looked, lookedAt: '2026-01-10T12:59:00Z' };
    expect(due(quickly, at('2026-01-10T13:00:00Z'))).toBe('none');
    expect(due(quickly, at('2026-01-10T13:00:00Z', { isSomebodyAbsent: true }))).toBe('whole');
    expect(due({ ...looked, lookedAt: '2026-01-11T11:59:00Z' }, at('2026-01-11T12:00:00Z'))).toBe('whole');
});

test('the time of day is that of the administrator’s clock, and is caught up with once it has passed', () => {
    // 3:00 in UTC+2 is 1:00 in UTC
    const nightly = { intervalMinutes: 0, wholeAt: 180 };
    const offset = { utcOffset: 2 };
    expect(due(looked, at('2026-01-11T00:59:00Z', offset), nightly)).toBe('none');
    expect(due(looked, at('2026-01-11T01:01:00Z', offset), nightly)).toBe('whole');
    expect(due(looked, at('2026-01-13T17:00:00Z', offset), nightly)).toBe('whole');
    const after = { lookedAt: '2026-01-11T01:02:00Z', wholeAt: '2026-01-11T01:02:00Z' };
    expect(due(after, at('2026-01-11T20:00:00Z', offset), nightly)).toBe('none');
});

test('where the clock changes by an hour the look of the day comes once more at the most, and is never left out', () => {
    const nightly = { intervalMinutes: 0, wholeAt: 180 };
    for (const [before, after] of [
        [1, 2],
        [2, 1],
    ] as const) {
        let state: KeepUpState = { lookedAt: '2026-03-27T12:00:00.000Z', wholeAt: '2026-03-27T12:00:00.000Z' };
        const looks: string[] = [];
        for (let turn = 0; turn < 4 * 96; turn++) {
            const now = new Date(Date.parse('2026-03-27T12:00:00Z') + turn * 15 * 60_000).toISOString();
            // the client that tells the offset is on some time after the change
            const utcOffset = now < '2026-03-29T07:00' ? before : after;
            if (due(state, at(now, { utcOffset }), nightly) === 'none') continue;
            state = { lookedAt: now, wholeAt: now };
            looks.push(now);
        }
        const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'];
        expect([...new Set(looks.map((look) => look.slice(0, 10)))]).toEqual(days);
        expect(looks.length).toBeLessThanOrEqual(days.length + 1);
    }
});

test('a clock that was set back since costs a look too many, and never one too few', () => {
    const ahead = '2026-03-01T00:00:00Z';
    expect(due({ lookedAt: ahead, wholeAt: noon }, at('2026-01-10T12:01:00Z'))).toBe('quick');
    expect(due({ lookedAt: ahead, wholeAt: ahead }, at(noon))).toBe('whole');
    const failures = { code: 'authentik_down', count: 1, since: ahead, retryAt: ahead };
    expect(due({ failures }, at(noon))).toBe('whole');
});

test('a failed look is tried again after 1 minute, then after twice as long, up to an hour', () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7, 8, 100].map((count) => pauseAfter(count) / 60_000);
    expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    const first = withFailure(undefined, 'authentik_down', new Date(noon));
    const second = withFailure(first, 'authentik_timeout', new Date('2026-01-10T12:01:00Z'));
    expect(second).toEqual({
        ...{ code: 'authentik_down', count: 2 },
        since: '2026-01-10T12:00:00.000Z',
        retryAt: '2026-01-10T12:03:00.000Z',
    });
    expect(due({ ...looked, failures: second }, at('2026-01-10T12:02:00Z'))).toBe('none');
    expect(due({ ...looked, failures: second }, at('2026-01-10T12:03:00Z'))).toBe('whole');
});

test('a pause ends by its time, or by nothing but a word', () => {
    const pause = { since: noon, by: 'admin' };
    expect(isPaused(undefined, new Date(noon))).toBe(false);
    expect(isPaused(pause, new Date('2027-01-01T00:00:00Z'))).toBe(true);
    expect(isPaused({ ...pause, until: '2026-01-10T13:00:00Z' }, new Date('2026-01-10T12:59:59Z'))).toBe(true);
    expect(isPaused({ ...pause, until: '2026-01-10T13:00:00Z' }, new Date('2026-01-10T13:00:00Z'))).toBe(false);
});

test('after an undo nothing happens by itself, until a person syncs or resumes', () => {
    const sync = { id: 'a', runKind: 'sync' as const, trigger: 'command', startedAt: '2026-01-10T10:00:00Z' };
    const undo = { id: 'b', runKind: 'undo' as const, trigger: 'button', startedAt: '2026-01-10T11:00:00Z' };
    const again = { ...sync, id: 'c', startedAt: noon };
    expect(heldByUndo([sync], undefined)).toBeUndefined();
    expect(heldByUndo([undo, sync], undefined)).toBe(undo);
    expect(heldByUndo([undo, sync, { ...again, trigger: 'schedule' }], undefined)).toBe(undo);
    expect(heldByUndo([undo, again, sync], undefined)).toBeUndefined();
    // one person is not everybody
    expect(heldByUndo([undo, { ...again, isPart: true }, sync], undefined)).toBe(undo);
    expect(heldByUndo([undo, sync], '2026-01-10T11:30:00Z')).toBeUndefined();
    expect(heldByUndo([undo, sync], '2026-01-10T10:30:00Z')).toBe(undo);
});
