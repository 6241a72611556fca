import { progressLines } from '../../src/report/progress-lines';
import type { HoldUp } from '../../src/run/hold-up';
import { noCounts } from '../../src/run/records/run-record';
import type { Progress } from '../../src/run/records/shown-progress';
import { english } from '../support/english';

const progress: Progress = {
    ...{ done: 30, all: 120, left: 61_000, counts: { ...noCounts, members: 12 } },
    doing: { code: 'target.room', room: 'staff' },
    measured: { list: 0, before: 0, since: '2026-01-01T00:00:00.000Z', doneThen: 0 },
};

function lines(change: Partial<Progress> = {}): string[] {
    return progressLines(english, { ...progress, ...change });
}

test('says how far a run is, what it has done, and what it is at', () => {
    const [bar, steps, made, doing] = lines();
    expect(bar).toBe('▓▓▓▓▓░░░░░░░░░░░░░░░ 25 %');
    expect(steps).toBe(
        english.say('progress.steps_left', {
            done: 30,
            steps: 120,
            left: english.said('progress.minutes', { count: 2 }),
        }),
    );
    expect(made).toBe(english.say('progress.made', { done: english.said('count.members', { count: 12 }) }));
    expect(doing).toBe(english.say('progress.doing', { subject: progress.doing }));
});

test('less than a minute is said in seconds, and never none', () => {
    const left = (milliseconds: number): string | undefined => lines({ left: milliseconds })[1];
    const said = (count: number): string =>
        english.say('progress.steps_left', { done: 30, steps: 120, left: english.said('progress.seconds', { count }) });
    expect([left(0), left(6_000), left(59_000)]).toEqual([said(5), said(10), said(60)]);
});

test('a bar is full only at the end, and a run without steps has an empty one', () => {
    expect(lines({ done: 119 })[0]).toBe('▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓░ 99 %');
    expect(lines({ done: 0, all: 0 })[0]).toBe(`${'░'.repeat(20)} 0 %`);
});

test('what tells nothing is left out', () => {
    const unknown = { ...progress };
    delete unknown.left;
    expect(progressLines(english, { ...unknown, counts: noCounts })).toEqual([
        expect.stringContaining('25 %'),
        english.say('progress.steps', { done: 30, steps: 120 }),
        english.say('progress.doing', { subject: progress.doing }),
    ]);
});

test('a run that waits says since when, why, and until when; what to do only where somebody has to do it', () => {
    const since = '2026-01-01T09:00:00.000Z';
    const held = (code: HoldUp['code'], details: HoldUp['details']): string =>
        lines({ heldUp: { code, details, since, count: 1, until: '2026-01-01T09:01:00.000Z' } }).at(-1) ?? '';
    const url = 'https://authentik.company';
    const throttled = held('authentik_throttled', { url, status: 429, seconds: '60' });
    expect(throttled).toMatch(/^Waits since .*refuses more requests \(status 429\)\. It tries again at/);
    expect(held('authentik_token_refused', { url })).toMatch(/refuses the token.*→ Create one.*It tries again at/);
});
