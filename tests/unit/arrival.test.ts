import fc from 'fast-check';
import { hasComeOnline, isStillWaiting, nextArrivalsLook, userIdOf, wasJustNoted } from '../../src/keep-up/arrival';
import { lookAtPeople } from '../../src/run/look-at-people';
import { Failure } from '../../src/model/failure';
import { scheduled, HeardListeners, turn } from '../support/looks';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const now = new Date('2026-01-10T12:00:00Z');

test.each([
    ['a user', { id: 'u1', username: 'ada' }],
    ['a document of the database', { _id: 'u1', services: { password: {} } }],
    ['an event with a user', { user: { id: 'u1' }, currentStatus: 'online' }],
    ['an event with a document', { user: { _id: 'u1', services: {} } }],
])('the id is read of %s', (_, event) => {
    expect(userIdOf(event)).toBe('u1');
});

test.each([[undefined], [null], ['u1'], [{}], [{ id: 7 }], [{ id: '' }], [{ user: null }], [{ user: { _id: {} } }]])(
    'no id is made of %j',
    (event) => {
        expect(userIdOf(event)).toBeUndefined();
    },
);

test('who was away and is online has come; who takes a break, comes back from one, or goes has not', () => {
    const come = (previousStatus: unknown, currentStatus: unknown): boolean =>
        hasComeOnline({ user: { id: 'u1' }, previousStatus, currentStatus });
    for (const status of ['online', 'busy', 'away']) expect(come('offline', status)).toBe(true);
    for (const [before, after] of [
        ['away', 'online'],
        ['online', 'away'],
        ['online', 'offline'],
        ['offline', 'offline'],
        ['offline', undefined],
        [undefined, 'online'],
    ])
        expect(come(before, after)).toBe(false);
    expect(hasComeOnline(undefined)).toBe(false);
});

test('somebody is noted once in the interval, also where a clock was set back', () => {
    expect(wasJustNoted(undefined, now, 15)).toBe(false);
    expect(wasJustNoted('2026-01-10T11:45:01Z', now, 15)).toBe(true);
    expect(wasJustNoted('2026-01-10T11:45:00Z', now, 15)).toBe(false);
    expect(wasJustNoted('2026-01-10T11:50:00Z', now, 0)).toBe(true);
    expect(wasJustNoted('2026-01-11T00:00:00Z', now, 15)).toBe(false);
    expect(isStillWaiting('2026-01-10T11:31:00Z', now)).toBe(true);
    expect(isStillWaiting('2026-01-10T11:30:00Z', now)).toBe(false);
});

test('those who come at the same time ask for one look, and looks are 15 s apart', () => {
    const soon = '2026-01-10T12:00:03.000Z';
    const next = (planned?: string): string | undefined => nextArrivalsLook(planned, now)?.toISOString();
    expect(next()).toBe(soon);
    expect(next(soon)).toBeUndefined();
    expect(next('2026-01-10T11:59:58Z')).toBe('2026-01-10T12:00:13.000Z');
    expect(next('2026-01-10T11:59:40Z')).toBe(soon);
    // it may have read who waits already
    expect(next('2026-01-10T12:00:00.500Z')).toBe('2026-01-10T12:00:15.500Z');
    // by a clock that was set back since, and by none
    expect(next('2026-01-10T13:00:00Z')).toBe(soon);
    expect(next('soon')).toBe(soon);
});

test('however many come, and however a clock is moved, a look follows within 15 s, and there are four a minute', () => {
    fc.assert(
        fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 200 }), (gaps) => {
            let time = now.getTime();
            const looks: number[] = [];
            for (const gap of gaps) {
                time += gap;
                const last = looks.at(-1);
                const look = nextArrivalsLook(last === undefined ? last : new Date(last).toISOString(), new Date(time));
                if (look) looks.push(look.getTime());
                const sees = looks.find((one) => one >= time);
                expect(sees).toBeDefined();
                expect((sees ?? NaN) - time).toBeLessThanOrEqual(16_000);
            }
            for (const [place, look] of looks.entries())
                if (place > 0) expect(look - (looks[place - 1] ?? NaN)).toBeGreaterThanOrEqual(15_000);
        }),
    );
});

describe('a look at who has come', () => {
    interface Scene {
        run: MemoryRun;
        authentik: MemoryDirectory;
        workspace: MemoryWorkspace;
        failures: string[];
        looksIn: number[];
        /** these people come, and their job is done */
        come(...usernames: string[]): Promise<void>;
        job(): Promise<void>;
    }

    const RULES = `staff: [staff]
desk: { private: [desk] }
newly: [newly]
vault: { private: [vault] }`;

    /** After the first sync, and a turn of the schedule. */
    async function scene(): Promise<Scene> {
        const workspace = new MemoryWorkspace();
        workspace.accounts.push(...accountsOf('ada', 'bob', 'carol'));
        const authentik = new MemoryDirectory(directoryOf({ staff: ['ada', 'bob'], desk: [] }));
        const config = configOf({ group_rules: RULES, confirm_minutes: 0 });
        const run = memoryRunner(config, authentik, workspace);
        await run.runner.start(await run.runner.plan(), origin, true);
        await turn(run, new HeardListeners());
        const [failures, looksIn]: [string[], number[]] = [[], []];
        const job = async (): Promise<void> =>
            lookAtPeople(config, { ...run.parts, startedAt: run.clock.now(), lease: run.anotherLease() }, login(), {
                lookAt: async (milliseconds) => void looksIn.push(milliseconds),
                logFailure: ({ code }) => void failures.push(code),
            });
        return {
            ...{ run, authentik, workspace, failures, looksIn, job },
            async come(...usernames) {
                for (const username of usernames)
                    await run.arrivals.note(`user-${username}`, run.clock.now().toISOString());
                await job();
            },
        };
    }

    const login = () => ({ ...scheduled(), trigger: 'login' as const });
    const members = ({ workspace }: Scene, room: string): readonly string[] => workspace.rooms.get(room)?.members ?? [];

    test('puts them into their rooms, and nobody else', async () => {
        const staff = await scene();
        staff.authentik.directory = directoryOf({ staff: ['ada', 'bob', 'carol'], desk: ['ada', 'bob'] });
        const { groupsBefore, peopleBefore } = await staff.run.memory.read();
        await staff.come('ada');
        expect(members(staff, 'desk')).toEqual(['user-ada']);
        expect(members(staff, 'staff')).not.toContain('user-carol');
        const runs = await staff.run.runs.all();
        expect(runs.filter(({ trigger }) => trigger === 'login')).toMatchObject([{ outcome: 'done' }]);
        expect(await staff.run.arrivals.waiting()).toEqual([]);
        // such a look counts as none: what is missing in it was not missed once more
        expect(await staff.run.memory.read()).toMatchObject({ groupsBefore, peopleBefore });
    });

    test('reads no room where nothing has changed', async () => {
        const staff = await scene();
        let read = 0;
        const find = staff.workspace.findRoom.bind(staff.workspace);
        staff.workspace.findRoom = async (name) => (read++, find(name));
        await staff.come('ada', 'bob', 'carol');
        expect(read).toBe(0);
        expect(await staff.run.arrivals.waiting()).toEqual([]);
    });

    test('asks for those who come, and reads no room, where what has changed is about others', async () => {
        const staff = await scene();
        staff.authentik.directory = directoryOf({ staff: ['ada', 'bob', 'carol'], desk: ['bob'] });
        const asked: string[] = [];
        const own = staff.authentik.readDirectoryOf.bind(staff.authentik);
        staff.authentik.readDirectoryOf = async (usernames) => (asked.push(...usernames), own(usernames));
        staff.authentik.readDirectory = async () => Promise.reject(new Error('nobody else is asked for'));
        staff.workspace.glanceAtRooms = async () => Promise.reject(new Error('no room is read'));
        await staff.come('ada');
        expect([asked, staff.failures]).toEqual([['ada'], []]);
        expect(await staff.run.arrivals.waiting()).toEqual([]);
        expect(await staff.run.runs.all()).toHaveLength(1);
    });

    test('takes nothing that waits for an approval, and gives nothing while paused', async () => {
        const staff = await scene();
        staff.authentik.directory = directoryOf({ staff: ['bob'], desk: ['ada'] });
        await staff.run.keepUp.begin({ since: staff.run.clock.now().toISOString(), by: 'admin' });
        await staff.come('ada');
        expect(members(staff, 'desk')).toEqual([]);
        await staff.run.keepUp.resume(staff.run.clock.now());
        await staff.come('ada');
        expect(members(staff, 'desk')).toEqual(['user-ada']);
        expect(members(staff, 'staff')).toContain('user-ada');
    });

    describe('whose account is new, of which nothing in authentik tells', () => {
        const begun = { since: '2026-01-01T00:00:00Z', by: 'admin' };
        const next = async ({ run }: Scene): Promise<void> => {
            await run.clock.wait(15 * 60_000);
            await turn(run, new HeardListeners());
        };

        /** eve is in authentik's group from the beginning, and without an account. */
        async function beforeEve(): Promise<Scene> {
            const staff = await scene();
            staff.authentik.directory = directoryOf({ staff: ['ada', 'bob', 'eve'], desk: [] });
            await next(staff);
            return staff;
        }

        /** @param isAtLogin whether people are looked at by logging in */
        async function eveIsBorn({ run, workspace }: Scene, isAtLogin = true): Promise<void> {
            workspace.accounts.push(...accountsOf('eve'));
            await run.arrivals.noteUnseen('user-eve', run.clock.now().toISOString());
            if (isAtLogin) await run.arrivals.note('user-eve', run.clock.now().toISOString());
        }

        test('is looked at with everybody at the next turn, where nobody is looked at by logging in', async () => {
            const staff = await beforeEve();
            await eveIsBorn(staff, false);
            await staff.job();
            expect(members(staff, 'staff')).not.toContain('user-eve');
            await next(staff);
            expect(members(staff, 'staff')).toContain('user-eve');
            expect(await staff.run.arrivals.unseen()).toEqual([]);
        });

        test('is looked at once a pause is over', async () => {
            const staff = await beforeEve();
            await staff.run.keepUp.begin(begun);
            await eveIsBorn(staff);
            await staff.job();
            await next(staff);
            expect(members(staff, 'staff')).not.toContain('user-eve');
            await staff.run.keepUp.resume(staff.run.clock.now());
            await next(staff);
            expect(members(staff, 'staff')).toContain('user-eve');
        });

        test('is looked at once a pause is over, also where they come once more meanwhile', async () => {
            const staff = await beforeEve();
            await staff.run.keepUp.begin(begun);
            await eveIsBorn(staff);
            await staff.job();
            await staff.run.clock.wait(60 * 60_000);
            await staff.come('eve');
            await staff.run.keepUp.resume(staff.run.clock.now());
            await next(staff);
            expect(members(staff, 'staff')).toContain('user-eve');
        });

        test('is looked at by everybody’s look where the job of their own never was', async () => {
            const staff = await beforeEve();
            await eveIsBorn(staff);
            await next(staff);
            expect(members(staff, 'staff')).toContain('user-eve');
            expect(await staff.run.arrivals.unseen()).toEqual([]);
        });

        test('is looked at by everybody’s look, which tells what went wrong, where their own did not become as planned', async () => {
            const staff = await beforeEve();
            await eveIsBorn(staff);
            staff.workspace.add = async (_, people) => ({
                missing: people.map(({ userId }) => userId),
                reason: 'refused',
            });
            await staff.job();
            const listeners = new HeardListeners();
            await staff.run.clock.wait(15 * 60_000);
            await turn(staff.run, listeners);
            expect(listeners.heard).toEqual(['problems members_missing']);
        });

        test('is looked at by everybody’s look where their own could not be made', async () => {
            const staff = await beforeEve();
            await eveIsBorn(staff);
            const add = staff.workspace.add.bind(staff.workspace);
            staff.workspace.add = async () => {
                throw new Failure('authentik_failed', {
                    url: 'https://authentik.company',
                    what: 'x',
                    request: 'GET /',
                });
            };
            await staff.job();
            expect(await staff.run.arrivals.unseen()).toMatchObject([{ id: 'user-eve' }]);
            staff.workspace.add = add;
            await next(staff);
            expect(members(staff, 'staff')).toContain('user-eve');
        });
    });

    describe('whose account is new, and of whom a look at everybody has to know', () => {
        /** eve has an account, and is in these groups; carol has come into a room since, and did not log in. */
        async function eveComes(groups: Readonly<Record<string, readonly string[]>>): Promise<Scene> {
            const staff = await scene();
            const others = { staff: ['ada', 'bob', 'carol'], desk: ['carol'] };
            staff.authentik.directory = directoryOf({ ...others, ...groups });
            staff.workspace.accounts.push(...accountsOf('eve'));
            // somebody else's place that waits for a person
            const { workspace } = staff;
            workspace.rooms.set('vault', {
                ...{ id: 'id-of-vault', name: 'vault', type: 'private' },
                ...{ members: ['user-zoe'], owners: ['user-zoe'], moderators: [] },
            });
            await staff.run.arrivals.noteUnseen('user-eve', staff.run.clock.now().toISOString());
            await staff.run.arrivals.note('user-eve', staff.run.clock.now().toISOString());
            await staff.job();
            return staff;
        }
        const leftOf = async ({ run }: Scene): Promise<string[]> => (await run.arrivals.unseen()).map(({ id }) => id);

        test('none, where all that is due for them was done, whatever is due for others', async () => {
            const staff = await eveComes({ desk: ['carol', 'eve'], vault: ['carol'], newly: ['carol'] });
            expect(members(staff, 'desk')).toContain('user-eve');
            expect(members(staff, 'desk')).not.toContain('user-carol');
            expect([await leftOf(staff), staff.failures]).toEqual([[], []]);
        });

        test('none either, where nothing is due for anybody else', async () => {
            const staff = await eveComes({ staff: ['ada', 'bob', 'eve'], desk: [] });
            expect(members(staff, 'staff')).toContain('user-eve');
            expect([await leftOf(staff), staff.failures]).toEqual([[], []]);
        });

        test.each(['newly', 'vault'])('those whose room is to be made or approved first (%s)', async (room) => {
            const staff = await eveComes({ desk: ['carol', 'eve'], [room]: ['eve', 'carol'] });
            expect(members(staff, 'desk')).toContain('user-eve');
            expect(members(staff, room)).not.toContain('user-eve');
            expect([await leftOf(staff), staff.failures]).toEqual([['user-eve'], []]);
        });
    });

    test('looks where one account of those who have come is new, and asks nobody where nobody has come', async () => {
        const staff = await scene();
        staff.authentik.directory = directoryOf({ staff: ['ada', 'bob', 'eve'], desk: [] });
        await staff.run.clock.wait(15 * 60_000);
        await turn(staff.run, new HeardListeners());
        staff.workspace.accounts.push(...accountsOf('eve'));
        await staff.run.arrivals.noteUnseen('user-eve', staff.run.clock.now().toISOString());
        await staff.come('eve', 'ada');
        expect(members(staff, 'staff')).toContain('user-eve');
        staff.authentik.quickLook = async () => {
            throw new Failure('authentik_down', { url: 'https://authentik.company', status: 502 });
        };
        await staff.job();
        expect([staff.failures, staff.looksIn]).toEqual([[], []]);
    });

    test('waits for a run that is at work and for a server that is down, and not for ever', async () => {
        const staff = await scene();
        const other = staff.run.anotherLease();
        staff.authentik.directory = directoryOf({ staff: ['ada', 'bob'], desk: ['ada'] });
        await other.take('other', staff.run.clock.now(), 60_000);
        await staff.come('ada');
        expect(staff.looksIn).toEqual([15_000]);
        expect(staff.failures).toEqual([]);
        await other.release();
        staff.authentik.quickLook = async () => {
            throw new Failure('authentik_down', { url: 'https://authentik.company', status: 502 });
        };
        await staff.job();
        expect(staff.looksIn).toEqual([15_000, 60_000]);
        expect(staff.failures).toEqual(['authentik_down']);
        // one that says for how long it wants to be left alone
        for (const seconds of ['300', '86400']) {
            staff.authentik.quickLook = async () => {
                throw new Failure('authentik_throttled', { url: 'https://authentik.company', status: 429, seconds });
            };
            await staff.job();
        }
        expect(staff.looksIn.slice(2)).toEqual([300_000, 25 * 60_000]);
        await staff.run.clock.wait(31 * 60_000);
        await staff.job();
        expect(staff.looksIn).toHaveLength(4);
        expect(await staff.run.arrivals.waiting()).toEqual([]);
    });
});
