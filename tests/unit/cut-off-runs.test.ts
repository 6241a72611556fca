import { Failure } from '../../src/model/failure';
import { pickUpWhatIsLeft } from '../../src/run/pick-up';
import { undoRun } from '../../src/run/undo';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const refused = new Failure('rocketchat_permission_missing', { endpoint: '/api/v1/roles', permission: 'view' });

/** One person is to be an auditor, and one in a room. */
function build(): MemoryRun {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push({
        id: 'user-ada',
        username: 'ada',
        emails: [{ address: 'ada@lantern.example', isVerified: true }],
        type: 'user',
        isActive: true,
    });
    workspace.roles.push({ id: 'auditor', name: 'auditor', scope: 'Users', holders: [] });
    const directory = new MemoryDirectory({
        users: [{ uid: 'uid-ada', username: 'ada', name: 'Ada', email: 'ada@lantern.example', isActive: true }],
        groups: [{ id: 'id-staff', name: 'staff', parents: [], members: ['uid-ada'] }],
    });
    return memoryRunner(configOf({ group_rules: 'staff: { roles: [auditor] }' }), directory, workspace);
}

/** The role lands, its answer is lost, and from then on nobody may look at it. */
async function cutOff(run: MemoryRun): Promise<() => void> {
    const { workspace } = run;
    const [add, present] = [workspace.add.bind(workspace), workspace.present.bind(workspace)];
    workspace.add = async (...args) => {
        await add(...args);
        workspace.present = async () => Promise.reject(refused);
        throw refused;
    };
    await run.runner.planThen(origin, async (planned) => run.runner.start(planned, origin));
    return () => Object.assign(workspace, { add, present });
}

test('what nobody may look at stays unsettled, holds no other run up, and is ours once it can be looked at', async () => {
    const run = build();
    const heal = await cutOff(run);
    expect(await run.runs.find('run-1')).toMatchObject({ isUnsettled: true });
    const second = { ...origin, id: 'run-2' };
    await expect(run.execution.claimed({ id: 'run-2', trigger: 'command' }, async () => 'at work')).resolves.toBe(
        'at work',
    );
    expect((await run.memory.read()).ledger.size).toBe(0);

    heal();
    await run.runner.planThen(second, async (planned) => run.runner.start(planned, second));
    expect((await run.memory.read()).ledger).toEqual(new Map([['role auditor', ['user-ada']]]));
    expect((await run.runs.find('run-1'))?.isUnsettled).toBeUndefined();
});

test('a run that cannot be looked at afresh is ended, with the reason, and its jobs do not pile up', async () => {
    const run = build();
    const started = await run.runner.planThen(origin, async (planned) => run.runner.start(planned, origin));
    const begun = { ...started, outcome: undefined, stepList: undefined, stepCount: 0, nextStep: undefined };
    await run.runs.save(begun);
    await run.clock.wait(200_000);
    run.authentik.readDirectory = async () =>
        Promise.reject(new Failure('authentik_certificate', { url: 'https://authentik.company', reason: 'gone' }));
    run.jobs.waiting.splice(0);

    await pickUpWhatIsLeft(run);
    expect(run.jobs.waiting).toHaveLength(1);
    expect(await run.execution.rescue(origin.id, run.planAgain)).toMatchObject({
        outcome: 'failed',
        failure: { code: 'authentik_certificate' },
    });
    await pickUpWhatIsLeft(run);
    expect(run.jobs.waiting).toHaveLength(1);
});

test('of a step that landed in part the rest is made, and undo takes back both parts', async () => {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada', 'bob'));
    workspace.roles.push({ id: 'auditor', name: 'auditor', scope: 'Users', holders: [] });
    const directory = new MemoryDirectory(directoryOf({ staff: ['ada', 'bob'] }));
    const run = memoryRunner(configOf({ group_rules: 'staff: { roles: [auditor] }' }), directory, workspace);
    const add = workspace.add.bind(workspace);
    const killed = new Promise<void>((resolve) => {
        workspace.add = async (target, people) => {
            await add(target, people.slice(0, 1));
            resolve();
            return new Promise(() => undefined);
        };
    });
    void run.runner.planThen(origin, async (planned) => run.runner.start(planned, origin));
    await killed;
    workspace.add = add;

    const next = run.with(run.config);
    expect(await next.execution.rescue(origin.id, next.planAgain)).toBeUndefined();
    await run.clock.wait(100_000);
    expect(await next.execution.rescue(origin.id, next.planAgain)).toMatchObject({ outcome: 'done' });
    expect(workspace.roles[0]?.holders).toEqual(['user-ada', 'user-bob']);
    expect((await run.memory.read()).ledger).toEqual(new Map([['role auditor', ['user-ada', 'user-bob']]]));
    await undoRun(next.parts, origin.id, { ...origin, id: 'undo-1' });
    expect(workspace.roles[0]?.holders).toEqual([]);
});
