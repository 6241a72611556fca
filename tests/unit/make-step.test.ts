import type { Change } from '../../src/model/change';
import { Failure } from '../../src/model/failure';
import { makeStep } from '../../src/run/make-step';
import { newRun } from '../../src/run/records/new-run';
import type { RunRecord } from '../../src/run/records/run-record';
import type { Step } from '../../src/run/records/step';
import { settleStep } from '../../src/run/settle';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { roomOf } from '../support/sync-world';

const twoFactor = 'Accounts_TwoFactorAuthentication_Enabled';
const nameChange = 'Accounts_AllowRealNameChange';
const reason = { code: 'reason.restriction_chosen' } as const;
const noPlan = { changes: [], withheld: [], notes: [], drift: [] };

function change(made: Extract<Step, { kind: 'change' }>['change']): Step {
    return { kind: 'change', id: 'first', change: made };
}

function restriction(id: string): Step {
    return change({ kind: 'set-setting', area: 'restriction', id, from: true, to: false, reason });
}

function members(does: 'add-member' | 'remove-member', role?: 'owner'): Step {
    const target = role ? { kind: 'room-role' as const, room: 'desk', role } : { kind: 'room' as const, room: 'desk' };
    const one: Extract<Change, { kind: 'add-member' | 'remove-member' }> = {
        ...{ kind: does, target, userId: 'user-ada', username: 'ada', reason },
    };
    return { kind: 'members', id: `${does} ${role ?? 'room'}`, target, does, changes: [one] };
}

const confirmDiscovery: Step = { kind: 'confirm-discovery', id: 'confirm-discovery' };
const confirmService: Step = { kind: 'confirm-service', id: 'confirm-service', service: 'authentik' };
const links: Step = {
    ...{ kind: 'links', id: 'links' },
    changes: [
        {
            ...{ kind: 'link-person', uid: 'uid-ada', person: 'ada', userId: 'user-ada', username: 'ada' },
            ...{ ground: 'address', reason },
        },
    ],
};

interface Scene {
    run: MemoryRun;
    /** what has happened when the step begins */
    before?: Partial<RunRecord>;
    behind?: readonly Step[];
}

function scene(workspace: Partial<MemoryWorkspace> = {}, authentik: Partial<MemoryDirectory> = {}): MemoryRun {
    const directory = Object.assign(new MemoryDirectory(), authentik);
    return memoryRunner(configOf(), directory, Object.assign(new MemoryWorkspace(), workspace));
}

async function played(step: Step, { run, before, behind = [] }: Scene): Promise<RunRecord | 'wait'> {
    const steps = [step, ...behind];
    const planned = { ...newRun(origin, noPlan, steps.length, run.clock.now()), ...before } as RunRecord;
    const own = run.runs.stepsOf(planned);
    const record = await run.runs.add(planned, steps, own);
    const journal = run.execution.journalOf(record.id);
    const settle = async (id: string): Promise<boolean> => settleStep(id, journal, run.parts);
    const greet = async (): Promise<void> => undefined;
    return makeStep(step, record, { ...run.parts, steps: own, journal, settleStep: settle, greet });
}

test('what a step has done is counted, and the run is at the next one', async () => {
    const run = scene();
    run.workspace.rooms.set('desk', roomOf('desk', []));
    const before = { counts: { members: 2 } as RunRecord['counts'] };
    const after = await played(members('add-member'), { run, before, behind: [restriction(nameChange)] });
    expect(after).toMatchObject({ counts: { members: 3, rooms: 0 }, stepsDone: 1, nextStep: 'first', problems: [] });
});

describe('a step that fails', () => {
    const down = async (): Promise<never> =>
        Promise.reject(new Failure('rocketchat_unreachable', { url: 'https://rocket.company', reason: 'gone' }));
    const details = { url: 'https://rocket.company', reason: 'gone' };

    test.each<[string, Step, MemoryRun, object]>([
        ['a change', restriction(nameChange), scene({ readSettings: down }), { code: 'subject.server_setting' }],
        ['members', members('add-member'), scene({ present: down }), { code: 'target.room', room: 'desk' }],
        ['what authentik announces', confirmDiscovery, scene({}, { discover: down }), { code: 'subject.discovery' }],
        [
            'the login service',
            confirmService,
            scene({ findLoginService: down }),
            { code: 'subject.service', name: 'authentik' },
        ],
    ])('is a problem that names what it was about: %s', async (_, step, run, subject) => {
        const since = run.clock.now().toISOString();
        const after = await played(step, { run, before: { waitingSince: since } });
        const reasonOf = { ...details, code: 'failure.rocketchat_unreachable' };
        expect(after).toMatchObject({
            problems: [{ code: 'step_failed', subject, reason: reasonOf }],
            ...{ failure: { code: 'rocketchat_unreachable', details }, stepsDone: 1, nextStep: undefined },
        });
    });

    test('is a problem where the links cannot be written', async () => {
        const run = scene();
        Object.assign(run.memory.links, { make: down });
        const after = await played(links, { run, behind: [members('add-member')] });
        expect(after).toMatchObject({
            problems: [{ subject: { code: 'subject.links' } }],
            ...{ leftOut: ['add-member room'], nextStep: undefined },
        });
    });

    test('comes behind what has failed before: the first failure stays the run’s', async () => {
        const problem = { code: 'members_left', subject: 'before' } as const;
        const failure = { code: 'authentik_down', details: {} };
        const before = { problems: [problem], failure };
        const after = await played(members('add-member'), { run: scene({ present: down }), before });
        expect(after).toMatchObject({ problems: [problem, { code: 'step_failed' }], failure });
    });
});

describe('a restriction that closes a way in', () => {
    const problems = [{ code: 'service_not_live', subject: 'authentik' }] as const;

    test('is left as it is where the login service was not seen, and that is told', async () => {
        const run = scene();
        const after = await played(restriction(twoFactor), { run, before: { problems } });
        const problem = { code: 'skipped_without_login', subject: twoFactor };
        expect(after).toMatchObject({ problems: [...problems, problem], stepsDone: 1 });
        expect(run.workspace.writes).toBe(0);
    });

    test('is written where the login service was seen', async () => {
        const run = scene();
        const before = { problems: [{ code: 'members_left', subject: 'desk' }] as const };
        expect(await played(restriction(twoFactor), { run, before })).toMatchObject({ counts: { settings: 1 } });
        expect(run.workspace.settings.get(twoFactor)?.value).toBe(false);
    });

    test.each([
        ['another restriction', restriction(nameChange)],
        ['memberships', members('add-member')],
        ['links', links],
    ])('is the only thing that is left so: %s', async (_, step) => {
        const run = scene();
        run.workspace.rooms.set('desk', roomOf('desk', []));
        expect(await played(step, { run, before: { problems } })).toMatchObject({ problems });
        expect((await run.execution.journalOf('run-1').items()).length).toBe(1);
    });
});

describe('the login service', () => {
    const at = (run: MemoryRun, seconds: number): string =>
        new Date(run.clock.now().getTime() - seconds * 1_000).toISOString();
    const client = (clientId: string): Partial<MemoryWorkspace> => ({ findLoginService: async () => ({ clientId }) });
    const none: Partial<MemoryWorkspace> = { findLoginService: async () => undefined };
    const after = async (workspace: Partial<MemoryWorkspace>, seconds?: number): Promise<RunRecord | 'wait'> => {
        const run = scene(workspace);
        const before = seconds === undefined ? {} : { waitingSince: at(run, seconds) };
        return played(confirmService, { run, before });
    };

    test('is waited for once, whatever is there: the server takes its time', async () => {
        expect(await after(client('client'))).toBe('wait');
    });

    test('of the client id of the settings is live', async () => {
        const live = await after(client('client'), 3);
        expect(live).toMatchObject({ isLive: true, problems: [], stepsDone: 1 });
        expect(live).toMatchObject({ waitingSince: undefined });
    });

    test.each([
        ['that does not appear', none, 'service_not_live'],
        ['of another client id', client('other'), 'service_other_client'],
    ])('%s is waited for 15 s, and then is a problem', async (_, workspace, code) => {
        expect(await after(workspace, 14.9)).toBe('wait');
        const told = { problems: [{ code, subject: 'authentik' }], isLive: false, waitingSince: undefined };
        expect(await after(workspace, 15)).toMatchObject(told);
    });
});

test('a role in a room that stays keeps its holder in the room', async () => {
    const remove = async () => ({ missing: ['user-ada'], reason: 'refused' });
    const run = scene({ remove });
    run.workspace.rooms.set('desk', roomOf('desk', ['ada'], { owners: ['user-ada'] }));
    const after = await played(members('remove-member', 'owner'), { run, behind: [members('remove-member')] });
    expect(after).toMatchObject({
        problems: [{ code: 'members_left', people: ['ada'] }],
        ...{ leftOut: ['remove-member room'], nextStep: undefined },
    });
});
