import { mock } from 'node:test';
import { forgetWhatIsPast } from '../../src/run/forget-what-is-past';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const DAY = 24 * 3_600_000;

function build() {
    const { parts } = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace());
    const daysAgo = (days: number): string => new Date(parts.clock.now().getTime() - days * DAY).toISOString();
    return { parts, ...parts, daysAgo };
}

test('when somebody came is forgotten once it decides nothing, a hundred people at a time', async () => {
    const { parts, arrivals, daysAgo } = build();
    const long = Array.from({ length: 120 }, (_, at) => `old-${at}`);
    for (const id of long) await arrivals.note(id, daysAgo(9));
    await arrivals.note('ada', daysAgo(7));
    const known = async (): Promise<number> =>
        (await Promise.all(long.map(async (id) => arrivals.lastOf(id)))).filter((at) => at !== undefined).length;
    await forgetWhatIsPast(parts);
    expect(await known()).toBe(20);
    await forgetWhatIsPast(parts);
    expect([await known(), await arrivals.lastOf('ada')]).toEqual([0, daysAgo(7)]);
});

test('who was told of a room is told again only where nobody has left it for a year', async () => {
    const { parts, toldLeavers, daysAgo } = build();
    await toldLeavers.note('quiet', 'ada', daysAgo(366));
    await toldLeavers.note('lively', 'ada', daysAgo(400));
    await toldLeavers.note('lively', 'bob', daysAgo(10));
    await forgetWhatIsPast(parts);
    expect(await toldLeavers.note('quiet', 'ada', daysAgo(0))).toBe(true);
    expect(await toldLeavers.note('lively', 'ada', daysAgo(0))).toBe(false);
});

test('of a room that very many leave the last ones are known', async () => {
    const { toldLeavers, daysAgo } = build();
    for (let at = 0; at <= 2_000; at++) await toldLeavers.note('lobby', `user-${at}`, daysAgo(0));
    expect(await toldLeavers.note('lobby', 'user-2000', daysAgo(0))).toBe(false);
    expect(await toldLeavers.note('lobby', 'user-0', daysAgo(0))).toBe(true);
});

test('what cannot be forgotten makes no look fail', async () => {
    const { parts, arrivals } = build();
    mock.method(arrivals, 'forgetBefore', async () => Promise.reject(new Error('full')));
    await expect(forgetWhatIsPast(parts)).resolves.toBeUndefined();
});
