import type { Account, ObservedRoom } from '../../src/model/workspace';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const accounts: Account[] = ['ada', 'mallory', 'rocket.cat'].map((username) => ({
    ...{
        id: `user-${username}`,
        username,
        emails: [{ address: `${username}@lantern.example`, isVerified: true }],
        type: 'user',
        isActive: true,
    },
}));

/** Ada is to be in a room that is not there yet. */
function build(kind: 'private' | 'channels'): MemoryRun {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accounts);
    const directory = new MemoryDirectory({
        users: [{ uid: 'uid-ada', username: 'ada', name: 'Ada', email: 'ada@lantern.example', isActive: true }],
        groups: [{ id: 'id-staff', name: 'staff', parents: [], members: ['uid-ada'] }],
    });
    return memoryRunner(configOf({ group_rules: `staff: { ${kind}: [board] }` }), directory, workspace);
}

function madeBy(username: string, type: ObservedRoom['type'] = 'private'): ObservedRoom {
    const id = `user-${username}`;
    return { id: `room-of-${username}`, name: 'board', type, members: [id], owners: [id], moderators: [] };
}

const started = async (run: MemoryRun, id = origin.id): Promise<unknown> =>
    run.runner.planThen({ ...origin, id }, async (planned) => run.runner.start(planned, { ...origin, id }));

/** The process ends where the run is about to make the room. */
async function cutOff(run: MemoryRun, before: () => void): Promise<void> {
    const { workspace } = run;
    const createRoom = workspace.createRoom.bind(workspace);
    let ends = (): void => undefined;
    const ended = new Promise<void>((resolve) => (ends = resolve));
    workspace.createRoom = async () => {
        before();
        ends();
        return new Promise<never>(() => undefined);
    };
    void started(run);
    await ended;
    workspace.createRoom = createRoom;
    await run.clock.wait(200_000);
}

test.each(['just before it is made', 'while it is made'])(
    'a private room that somebody has made since the plan, %s, gets nobody, and the next plan asks',
    async (moment) => {
        const run = build('private');
        const { workspace } = run;
        const make = (): unknown => workspace.rooms.set('board', madeBy('mallory'));
        const createRoom = workspace.createRoom.bind(workspace);
        if (moment === 'while it is made') {
            workspace.createRoom = async (...args) => {
                make();
                return createRoom(...args);
            };
        }
        const run1 = await run.runner.planThen(origin, async (planned) => {
            if (moment !== 'while it is made') make();
            return run.runner.start(planned, origin);
        });
        expect(run1).toMatchObject({ outcome: 'partial', failure: { code: 'room_made_meanwhile' } });
        expect(workspace.rooms.get('board')?.members).toEqual(['user-mallory']);
        const { plan } = await run.runner.plan();
        expect(plan.withheld).toMatchObject([{ code: 'room_of_others', owners: ['mallory'] }]);
        await started(run, 'run-2');
        expect(workspace.rooms.get('board')?.members).toEqual(['user-mallory']);
    },
);

test('a public one is filled: whoever is in it reads what everybody may read', async () => {
    const run = build('channels');
    await run.runner.planThen(origin, async (planned) => {
        run.workspace.rooms.set('board', madeBy('mallory', 'channel'));
        return run.runner.start(planned, origin);
    });
    expect(run.workspace.rooms.get('board')?.members).toEqual(['user-mallory', 'user-ada']);
});

test.each([
    ['mallory', ['user-mallory'], []],
    ['rocket.cat', ['user-rocket.cat', 'user-ada'], [['board', 'room-of-rocket.cat']]],
])(
    'after a run that was cut off the room is the app’s where its owner is the one it was to have: %s',
    async (by, members, known) => {
        const run = build('private');
        await cutOff(run, () => run.workspace.rooms.set('board', madeBy(by)));
        await run.execution.rescue(origin.id, run.planAgain);
        expect([...(await run.memory.read()).roomIds]).toEqual(known);
        expect(run.workspace.rooms.get('board')?.members).toEqual(members);
        await started(run, 'run-2');
        expect(run.workspace.rooms.get('board')?.members).toEqual(members);
    },
);
