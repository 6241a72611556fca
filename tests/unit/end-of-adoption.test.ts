import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { AppContext } from '../../src/app/app-context';
import { toFailure, Failure } from '../../src/model/failure';
import { pickUpWhatIsLeft } from '../../src/run/pick-up';
import { endOfAdoption } from '../../src/trigger/end-adoption';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { english } from '../support/english';

const row = 'Accounts_OAuth_Custom-Authentik-merge_users_distinct_services';
const MINUTE = 60_000;

async function begun(): Promise<MemoryRun> {
    const config = configOf({ existing_accounts: 'username', existing_accounts_days: 1, confirm_minutes: 0 });
    const run = memoryRunner(config, new MemoryDirectory(), new MemoryWorkspace());
    await run.runner.start(await run.runner.plan(), origin);
    await run.clock.wait(24 * 60 * MINUTE);
    return run;
}

/** The real job of the app; what it would send is kept. */
function jobOf(
    run: MemoryRun,
    connect: () => Promise<MemoryRun['parts']> = async () => run.parts,
    config?: MemoryRun['config'],
) {
    const told: string[] = [];
    const message = { setSender: () => message, setRoom: () => message, setText: (text: string) => told.push(text) };
    const read = {
        getUserReader: () => ({
            getAppUser: async () => ({ username: 'authentik-sso.bot' }),
            getById: async (id: string) => ({ id, username: 'admin', roles: ['admin'] }),
        }),
        getRoomReader: () => ({ getDirectByUsernames: async () => ({ id: 'direct' }) }),
    };
    const modify = { getCreator: () => ({ startMessage: () => message, finish: async () => 'message' }) };
    const app = {
        accessors: { read, modify },
        ...{ records: run.parts, jobs: run.jobs, clock: run.clock, connect },
        readConfig: async () => ({ config, connection: {} }),
        textsForId: async () => english,
        newRunId: () => `end-${told.length}-${run.clock.now().getTime()}`,
        logFailure: (error: unknown) => toFailure(error),
    };
    const processor = endOfAdoption({ open: () => app } as unknown as AppContext);
    const none = {} as unknown;
    const perform = async (data: object): Promise<void> =>
        processor.processor(data, none as IRead, none as IModify, none as IHttp, none as IPersistence);
    return { told, perform };
}

const waiting = (run: MemoryRun) => run.jobs.waiting.filter(({ job }) => job === 'end-adoption');

test('its end is told once, to who let it begin', async () => {
    const run = await begun();
    const { told, perform } = jobOf(run);
    const [job] = waiting(run);
    for (let copy = 0; copy < 3; copy++) await perform(job?.data ?? {});
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^✓ The time is over .*their username.* is off again/);
    expect(told[0]).not.toContain('restart');
    expect(run.workspace.settings.get(row)?.value).toBe(false);
});

test('in the modern flow before 9.0 it is told that only a restart makes it so', async () => {
    const run = await begun();
    const id = 'Accounts_OAuth_Use_Modern_Flow';
    run.workspace.settings.set(id, { id, type: 'boolean', value: true, choices: [] });
    const { told, perform } = jobOf(run);
    await perform(waiting(run)[0]?.data ?? {});
    expect(told[0]).toContain('is restarted');
});

test('before its time is over, and once other days were chosen, a job finds nothing to do', async () => {
    const run = await begun();
    const { told, perform } = jobOf(run);
    const [record] = await run.parts.adoptions.all();
    await perform({ id: record?.id, until: '2026-01-05T00:00:00.000Z' });
    await perform({ id: 'another', until: record?.until });
    expect(told).toEqual([]);
    expect(run.workspace.settings.get(row)?.value).toBe(true);
});

describe('what cannot be switched off', () => {
    const down = async (): Promise<never> => {
        throw new Failure('rocketchat_unreachable', { url: 'https://chat.company', reason: 'refused' });
    };

    test.each([
        ['because a server is down', (run: MemoryRun) => jobOf(run, down), /cannot reach|refused/],
        [
            'because a server is down that would have to say who is to hear,',
            (run: MemoryRun) => jobOf(run, down, run.config),
            /cannot reach|refused/,
        ],
        [
            'because the row is blocked',
            (run: MemoryRun) => {
                run.workspace.blocked.add(row);
                return jobOf(run);
            },
            /written, and is still on/,
        ],
    ])('%s is tried on in one chain, told once, and then once a day', async (_, jobFor, why) => {
        const run = await begun();
        const { told, perform } = jobFor(run);
        const pauses: number[] = [];
        for (let attempt = 0; attempt < 6; attempt++) {
            const job = waiting(run).at(-1);
            run.jobs.waiting.length = 0;
            // the job that was given again because it was overdue comes as well
            for (let copy = 0; copy < 2; copy++) await perform(job?.data ?? {});
            expect(waiting(run)).toHaveLength(1);
            const pause = waiting(run)[0]?.when ?? 0;
            pauses.push(pause / MINUTE);
            expect(told).toHaveLength(attempt < 3 ? 0 : 1);
            await run.clock.wait(pause - 1_000);
            const before = run.jobs.waiting.length;
            await pickUpWhatIsLeft(run.parts);
            expect(run.jobs.waiting.slice(before).filter(({ job: name }) => name === 'end-adoption')).toEqual([]);
            await run.clock.wait(1_000);
        }
        expect(pauses).toEqual([0.5, 2, 10, 60, 1440, 1440]);
        expect(told[0]).toMatch(/^✗ .*could not be switched off/);
        expect(told[0]).toMatch(why);
        // whatever it was is over: the next attempt ends it
        run.workspace.blocked.clear();
        const [record] = await run.parts.adoptions.all();
        const again = jobOf(run);
        await again.perform({ id: record?.id, until: record?.tryAt });
        expect(again.told[0]).toMatch(/^✓/);
        expect(run.workspace.settings.get(row)?.value).toBe(false);
    });
});
