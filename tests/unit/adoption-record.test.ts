import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import {
    adoptionNow,
    afterFailedEnd,
    asChosen,
    lastAdoption,
    nextLook,
    type AdoptionRecord,
} from '../../src/run/records/adoption';
import { Records } from '../../src/store/records';
import { MemoryJobs, MemoryPersistence } from '../support/memory-runner';
import { MemoryClock } from '../support/memory-servers';

const wish = { by: 'address', days: 3 } as const;
const record: AdoptionRecord = {
    ...{ kind: 'adoption', id: 'one', group: 'Authentik', by: 'address', since: '2026-01-01T00:00:00.000Z' },
    ...{ until: '2026-01-04T00:00:00.000Z', actor: { id: 'admin-id', username: 'admin' } },
    ...{ accounts: 4, unmarked: ['id-ada'], attempts: 0 },
};
const at = (text: string): Date => new Date(`2026-01-${text}:00Z`);

function build() {
    const { reader, writer } = new MemoryPersistence();
    const adoptions = new Records<AdoptionRecord>('adoption', reader as IPersistenceRead, writer as IPersistence);
    return { adoptions, jobs: new MemoryJobs(), clock: new MemoryClock() };
}

test('the last time that has begun counts, whichever was stored last', async () => {
    const { adoptions } = build();
    for (const since of ['2026-01-02', '2026-01-03', '2026-01-01'])
        await adoptions.save({ ...record, id: since, since });
    expect(await lastAdoption(adoptions, 'Authentik')).toMatchObject({ id: '2026-01-03' });
    expect(await lastAdoption(adoptions, 'Other')).toBeUndefined();
});

test('days that are chosen now count from when it began, and for what was chosen then', () => {
    const { by, since, accounts, unmarked, until } = record;
    expect(adoptionNow(record, { by, days: 5 }, at('02T00:00'))).toEqual({
        ...{ by, since, accounts, unmarked, until: '2026-01-06T00:00:00.000Z', isOver: false },
    });
    expect(adoptionNow(record, { by: 'username', days: 5 }, at('02T00:00'))).toMatchObject({ until });
    expect(adoptionNow(undefined, wish, at('02T00:00'))).toBeUndefined();
});

test('it is over at its time, not before, and once it was seen off', () => {
    const isOver = (one: AdoptionRecord, now: Date): unknown => adoptionNow(one, wish, now)?.isOver;
    expect([isOver(record, at('03T23:59')), isOver(record, at('04T00:00'))]).toEqual([false, true]);
    expect(isOver({ ...record, isOver: true }, at('02T00:00'))).toBe(true);
});

test('there is something to do at its time, at the next attempt, and until its end was told', () => {
    expect(nextLook(record)).toBe(Date.parse(record.until));
    expect(nextLook({ ...record, tryAt: '2026-01-05T00:00:00Z' })).toBe(Date.parse('2026-01-05T00:00:00Z'));
    expect(nextLook({ ...record, isOver: true })).toBe(0);
    expect(nextLook({ ...record, isOver: true, isTold: true })).toBeUndefined();
});

test('another choice ends it at once, and taking that back lets it go on', () => {
    const now = at('02T00:00');
    const tried = { ...record, attempts: 2, tryAt: '2026-01-05T00:00:00Z' };
    expect(asChosen(record, wish, now)).toBe(record);
    expect(asChosen({ ...record, isOver: true }, { by: 'never', days: 1 }, now)).toEqual({ ...record, isOver: true });
    const early = asChosen(tried, { by: 'never', days: 3 }, now);
    expect(early).toEqual({ ...record, until: now.toISOString(), isEarly: true });
    expect(asChosen(early, { by: 'username', days: 3 }, at('03T00:00'))).toBe(early);
    expect(asChosen(early, wish, now)).toEqual(record);
    expect(asChosen({ ...record, isEarly: true }, wish, now)).toEqual(record);
    expect(asChosen(tried, { by: 'address', days: 4 }, now)).toEqual({ ...record, until: '2026-01-05T00:00:00.000Z' });
});

describe('after an attempt to end it that has not succeeded', () => {
    const failed = async (over: Partial<AdoptionRecord>, isBusy = false, stored: Partial<AdoptionRecord> = over) => {
        const parts = build();
        await parts.adoptions.save({ ...record, ...stored });
        const isTold = await afterFailedEnd({ ...record, ...over }, isBusy, parts);
        const [after] = await parts.adoptions.all();
        return { isTold, after, jobs: parts.jobs.waiting };
    };
    const later = (milliseconds: number): string =>
        new Date(Date.parse('2026-01-01T00:00:00Z') + milliseconds).toISOString();

    test.each([
        [0, 30_000, false],
        [1, 120_000, false],
        [3, 3_600_000, true],
        [4, 86_400_000, false],
    ])(
        'number %i, the next one follows in %i ms; somebody is told once that it goes on',
        async (attempts, pause, told) => {
            const { isTold, after, jobs } = await failed({ attempts });
            expect(after).toEqual({ ...record, attempts: attempts + 1, tryAt: later(pause) });
            expect(jobs).toEqual([{ job: 'end-adoption', when: pause, data: { id: 'one', until: later(pause) } }]);
            expect(isTold).toBe(told);
        },
    );

    test('one that was not made, with another run at work, counts for none', async () => {
        const { isTold, after } = await failed({ attempts: 3 }, true);
        expect([isTold, after]).toEqual([false, { ...record, attempts: 3, tryAt: later(30_000) }]);
    });

    test.each<[string, Partial<AdoptionRecord>]>([
        ['ended meanwhile', { isOver: true }],
        ['tried meanwhile', { tryAt: later(1) }],
        ['another one', { id: 'two' }],
    ])('it is left alone where it was %s', async (_, stored) => {
        const { isTold, after, jobs } = await failed({}, false, stored);
        expect([isTold, jobs, after]).toEqual([false, [], { ...record, ...stored }]);
    });
});
