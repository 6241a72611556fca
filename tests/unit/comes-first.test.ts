import { answerCall } from '../../src/command/answer-call';
import type { CommandCall } from '../../src/command/call';
import { Failure, toFailure } from '../../src/model/failure';
import type { HoldUp } from '../../src/run/hold-up';
import type { RunRecord } from '../../src/run/records/run-record';
import { english } from '../support/english';

const heldUp: HoldUp = {
    code: 'authentik_starting',
    details: { url: 'https://auth.company', status: 503 },
    since: '2026-01-01T10:00:00.000Z',
    count: 2,
    until: '2026-01-01T10:05:00.000Z',
};
const waiting = { id: '01234567', runKind: 'sync', heldUp } as RunRecord;

/** What somebody is told who asks for a plan and a run while these runs are there. */
async function told(runs: readonly RunRecord[]): Promise<string> {
    const app = {
        actFor: () => undefined,
        logFailure: toFailure,
        readConfig: async () => Promise.reject(new Failure('run_in_progress', { seconds: 300 })),
        records: { runs: { all: async () => Promise.resolve(runs) } },
    };
    const call = { app, texts: english, sender: { id: 'a', roles: ['admin'] }, words: [] };
    return (await answerCall('run', call as unknown as CommandCall)).text;
}

test('whoever asks while a run waits is told which one, for what, until when, and how to end it', async () => {
    const answer = await told([{ ...waiting, outcome: 'done' }, waiting]);
    expect(answer).toContain(english.say('progress.comes_first', { run: '01234567' }));
    expect(answer).toContain('https://auth.company');
    expect(answer).toContain(english.said('status.moment', { time: heldUp.since }).toString());
    expect(answer).toContain('`/authentik-sync stop`');
});

test('what takes back unconfirmed changes is not to be stopped', async () => {
    const answer = await told([{ ...waiting, runKind: 'take-back' } as RunRecord]);
    expect(answer).toContain(english.say('stop.take_back', { run: '01234567' }));
    expect(answer).not.toContain('`/authentik-sync stop`');
});

test.each([
    ['is at work', { ...waiting, heldUp: undefined }],
    ['tries again just now', { ...waiting, heldUp: { ...heldUp, until: undefined } }],
])('of a run that %s it is told that it is at work', async (_, run) => {
    const failure = english.say('failure.run_in_progress', { seconds: 300 });
    expect(await told([run as RunRecord])).toContain(failure);
});
