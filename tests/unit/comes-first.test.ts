import type { AppCall } from '../../src/app/app-call';
import { errorReply } from '../../src/automation/reply';
import { answerCall } from '../../src/command/answer-call';
import type { CommandCall } from '../../src/command/call';
import { Failure, toFailure } from '../../src/model/failure';
import type { HoldUp } from '../../src/run/hold-up';
import { noCounts, type RunRecord } from '../../src/run/records/run-record';
import type { Claimant } from '../../src/store/lease';
import { showTime } from '../../src/texts/show-time';
import { english } from '../support/english';
import { memoryRunner } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const heldUp: HoldUp = {
    code: 'authentik_starting',
    details: { url: 'https://auth.company', status: 503 },
    since: '2026-01-01T10:00:00.000Z',
    count: 2,
    until: '2026-01-01T10:05:00.000Z',
};
const atWork = {
    ...{ kind: 'run', id: '01234567', runKind: 'sync', startedAt: '2026-01-01T09:59:00.000Z' },
    ...{ trigger: 'endpoint', actor: { id: 'b', username: 'bob' }, counts: noCounts, problems: [] },
    ...{ stepsDone: 3, stepCount: 8, withheldCounts: { all: 0, approvable: 0 } },
} as unknown as RunRecord;
const waiting: RunRecord = { ...atWork, heldUp };

/** The app while this run is at work, or somebody looks, or nobody is at work any more. */
async function appWith({ run, look, seconds = 300 }: { run?: RunRecord; look?: Claimant; seconds?: number }) {
    const known = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace());
    if (run ?? look) await known.anotherLease().take(run?.id ?? 'a-look', known.clock.now(), 60_000, { by: look });
    const runs = { find: async (id: string) => Promise.resolve(id === run?.id ? run : undefined) };
    const failure = new Failure('run_in_progress', { seconds });
    return {
        ...{ actFor: () => undefined, logFailure: toFailure, clock: known.clock, records: { ...known, runs } },
        readConfig: async () => Promise.reject(failure),
    } as unknown as AppCall;
}

/** What somebody is told who asks for a run meanwhile. */
async function told(around: Parameters<typeof appWith>[0]): Promise<string> {
    const call = { app: await appWith(around), texts: english, sender: { id: 'a', roles: ['admin'] }, words: [] };
    return (await answerCall('run', call as unknown as CommandCall)).text;
}

/** What a program gets. */
async function replied(around: Parameters<typeof appWith>[0]): Promise<Record<string, unknown>> {
    const reply = await errorReply(await appWith(around), english, new Failure('run_in_progress', { seconds: 300 }));
    expect(reply.status).toBe(409);
    return (reply.content as { error: Record<string, unknown> }).error;
}

test('whoever asks while a run waits is told which one, for what, until when, and how to end it', async () => {
    const answer = await told({ run: waiting });
    expect(answer).toContain(english.say('progress.comes_first', { run: '01234567' }));
    expect(answer).toContain('https://auth.company');
    expect(answer).toContain(showTime(heldUp.since, english.reader));
    expect(answer).toContain('`/authentik-sync stop`');
    expect(await replied({ run: waiting })).toMatchObject({
        text: expect.stringContaining('01234567') as string,
        run: { id: '01234567', waits: { code: 'authentik_starting', since: heldUp.since, until: heldUp.until } },
        stop: '/authentik-sync stop',
    });
});

test('what takes back unconfirmed changes is not to be stopped', async () => {
    const run = { ...waiting, runKind: 'take-back' } as RunRecord;
    const answer = await told({ run });
    expect(answer).toContain(english.say('stop.take_back', { run: '01234567' }));
    expect(answer).not.toContain('`/authentik-sync stop`');
    expect(await replied({ run })).toMatchObject({ run: { kind: 'take-back' }, stop: null });
});

test.each([
    ['is at work', atWork],
    ['tries again just now', { ...waiting, heldUp: { ...heldUp, until: undefined } }],
])('of a run that %s it is told since when, by what, and how to end it', async (_, run) => {
    const answer = await told({ run });
    expect(answer).toMatch(/^✗ Run `01234567` is at work since .*, begun by the endpoint for automation, as bob: /);
    expect(answer).toContain(` since ${showTime(run.startedAt, english.reader)}, `);
    expect(answer).toContain('`/authentik-sync stop`');
    expect(answer).toContain('in 300 seconds at the latest');
    expect(await replied({ run })).toMatchObject({
        run: { id: '01234567', trigger: 'endpoint', by: 'bob', startedAt: run.startedAt, waits: null },
        ...{ look: null, stop: '/authentik-sync stop' },
    });
});

test('of a look from which no run has come yet it is told since when it is at work, and for whom', async () => {
    const look = { trigger: 'schedule', username: 'bob', since: '2026-01-01T09:59:00.000Z' };
    const since = showTime(look.since, english.reader);
    expect(await told({ look })).toContain(`✗ The app looks at both servers, since ${since}, for bob: `);
    expect(await replied({ look })).toMatchObject({
        ...{ run: null, stop: null },
        look: { trigger: 'schedule', by: 'bob', since: '2026-01-01T09:59:00.000Z' },
    });
    const nobody = { trigger: 'job', since: look.since };
    expect(await told({ look: nobody })).toContain(`✗ The app looks at both servers, since ${since}: `);
    expect((await replied({ look: nobody })).look).toMatchObject({ by: null });
});

test('where it is over by now, or another run came in between, that alone is told', async () => {
    expect(await told({})).toContain(english.say('failure.run_in_progress', { seconds: 300 }));
    expect(await told({ run: atWork, seconds: 0 })).toContain(english.say('failure.run_in_progress', { seconds: 0 }));
    expect(await replied({})).toMatchObject({ run: null, look: null, stop: null });
    expect(await replied({ run: { ...atWork, outcome: 'done' } })).toMatchObject({ run: null, look: null });
});
