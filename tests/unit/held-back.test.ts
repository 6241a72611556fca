import type { Change } from '../../src/model/change';
import { isHeldBack } from '../../src/run/held-back';
import type { CommandCall } from '../../src/command/call';
import { linksOffer } from '../../src/command/offers';
import { linkVerb } from '../../src/command/verbs/link';
import { ofPeople } from '../../src/keep-up/of-people';
import { undoRun } from '../../src/run/undo';
import { english } from '../support/english';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const built = (): MemoryRun =>
    memoryRunner(configOf({ confirm_minutes: 0 }), new MemoryDirectory(), new MemoryWorkspace());

async function begun(): Promise<MemoryRun> {
    const run = built();
    await run.runner.start(await run.runner.plan(), origin);
    return run;
}

test('nothing happens by itself before a person has begun, and it does after that', async () => {
    expect(await isHeldBack(built())).toBe(true);
    expect(await isHeldBack(await begun())).toBe(false);
});

test('a person has begun where a run has set something up, or has remembered anything', async () => {
    const run = built();
    const reason = { code: 'reason.no_entry' } as const;
    const change: Change = { kind: 'set-setting', area: 'entry', id: 'row', from: null, to: 'a', reason };
    await run.execution.expectations.add([{ change, before: null }]);
    expect(await isHeldBack(run)).toBe(false);
    const another = built();
    await another.memory.approveRemovals();
    expect(await isHeldBack(another)).toBe(false);
});

test('a sync of one person is none of everybody: neither the first one, nor one that ends what an undo holds back', async () => {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada', 'bob'));
    await workspace.createRoom('staff', 'channel');
    const authentik = new MemoryDirectory(directoryOf({ staff: ['ada', 'bob'] }));
    const run = memoryRunner(configOf({ group_rules: 'staff: [staff]', confirm_minutes: 0 }), authentik, workspace);
    const syncAda = async (id: string): Promise<void> => {
        const planned = await run.runner.plan();
        const part = ofPeople(planned.plan, new Set(['user-ada']), {
            links: planned.survey.links.links,
            giver: undefined,
        });
        await run.runner.startPart(run.runner.only(planned, part), { ...origin, id });
    };
    await syncAda('ada-1');
    expect([workspace.rooms.get('staff')?.members, await isHeldBack(run)]).toEqual([['user-ada'], true]);
    await run.runner.start(await run.runner.plan(), origin);
    expect(await isHeldBack(run)).toBe(false);
    for (const id of [origin.id, 'ada-1']) {
        await run.clock.wait(1_000);
        await undoRun(run.parts, id, { ...origin, id: `undo-${id}` });
    }
    await run.clock.wait(1_000);
    await syncAda('ada-2');
    expect([workspace.rooms.get('staff')?.members, await isHeldBack(run)]).toEqual([['user-ada'], true]);
});

test('who is who may be said before the first sync, and after an undo, and nothing begins by that', async () => {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf('ada', 'countess', 'bob'));
    await workspace.createRoom('staff', 'channel');
    const authentik = new MemoryDirectory(directoryOf({ staff: ['ada', 'bob'] }));
    const run = memoryRunner(configOf({ group_rules: 'staff: [staff]', confirm_minutes: 0 }), authentik, workspace);
    const runs: string[] = [];
    const next = () => ({ ...origin, id: `run-${runs.push('')}` });
    const app = {
        readConfig: async () => ({ config: run.config }),
        runner: async () => run.runner,
        newRunId: () => next().id,
        records: run,
    };
    const link = async (username: string): Promise<string | undefined> => {
        await run.clock.wait(1_000);
        const call = { app, texts: english, sender: origin.actor, trigger: 'command', words: ['ada', `@${username}`] };
        await linkVerb(call as unknown as CommandCall);
        return (await run.memory.read()).links.get('uid-ada');
    };
    expect([await link('countess'), await isHeldBack(run)]).toEqual(['user-countess', true]);
    const offer = linksOffer(run.runner, await run.runner.plan(), true);
    await run.clock.wait(1_000);
    await offer.begin(next());
    expect(await isHeldBack(run)).toBe(true);
    await run.clock.wait(1_000);
    await run.runner.start(await run.runner.plan(), { ...origin, id: 'whole' });
    expect(await isHeldBack(run)).toBe(false);
    await run.clock.wait(1_000);
    await undoRun(run.parts, 'whole', { ...origin, id: 'undo' });
    expect([await link('ada'), await isHeldBack(run)]).toEqual(['user-ada', true]);
});

test('nothing happens by itself while paused, nor after an undo until somebody resumes', async () => {
    const run = await begun();
    await run.keepUp.begin({ since: run.clock.now().toISOString(), by: 'admin' });
    expect(await isHeldBack(run)).toBe(true);
    await run.keepUp.resume(run.clock.now());
    expect(await isHeldBack(run)).toBe(false);
    await run.clock.wait(1_000);
    await undoRun(run.parts, origin.id, { ...origin, id: 'undo' });
    expect(await isHeldBack(run)).toBe(true);
    await run.keepUp.resume(run.clock.now());
    expect(await isHeldBack(run)).toBe(false);
    // the undo stays resumed from once a pause of after it is over
    const until = new Date(run.clock.now().getTime() + 60_000).toISOString();
    await run.keepUp.begin({ since: run.clock.now().toISOString(), until, by: 'admin' });
    expect(await isHeldBack(run)).toBe(true);
    await run.clock.wait(60_000);
    expect(await isHeldBack(run)).toBe(false);
});
