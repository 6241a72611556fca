import { StandInAuthentik } from '../../../../stand-ins/authentik';
import type { LoginOutcome } from '../../../../stand-ins/workspace/login/login-outcome';
import { Foreseen } from '../../../support/predicted-end';
import { parseRecordedEnd, type RecordedEnd } from './recorded/recorded-end';
import { recordedCases, type RecordedCase } from './recorded/recorded-logins';
import { RecordedStage } from './recorded/recorded-stage';

let authentik: StandInAuthentik;

beforeAll(async () => {
    authentik = new StandInAuthentik();
    await authentik.start();
});
afterAll(() => authentik.stop());

function casesOf(flow: RecordedCase['flow']): [string, RecordedCase][] {
    return recordedCases()
        .filter((one) => one.flow === flow)
        .map((one) => [`${one.variant === undefined ? '' : `${one.variant}: `}${one.title}`, one]);
}

describe.each(['legacy', 'modern'] as const)(
    "a login ends as Rocket.Chat's own code ended it, and as the app foresees, %s flow:",
    (flow) => {
        test.each(casesOf(flow))('%s', async (_title, recorded) => {
            const stage = await RecordedStage.set(recorded, authentik);
            try {
                if (recorded.login.licence === 'none' && recorded.version === '9.0.0') {
                    expect(`✗ ${await stage.verify()}`).toBe(recorded.end);
                    return;
                }
                const foreseen = await foresee(recorded, stage);
                const outcome = await stage.logIn();
                const end = await expected(recorded, stage);
                expect(asFarAs(end, stage.endOf(outcome))).toEqual(end);
                expect(foreseen.difference(stage.endOf(outcome))).toBeUndefined();
                if (!outcome.ok && recorded.refusedAt) expect(refusedAt(outcome)).toBe(recorded.refusedAt);
            } finally {
                await stage.clear();
            }
        });
    },
);

/** What the app would say beforehand. */
async function foresee({ flow }: RecordedCase, stage: RecordedStage): Promise<Foreseen> {
    const service = stage.workspace.loginServices.get('authentik');
    if (!service) throw new Error('The workspace has no login service');
    return new Foreseen(stage.workspace, service, await stage.claims(), flow);
}

/** `<uid>` and `<base>` stand for what is different in each play. */
async function expected({ end }: RecordedCase, stage: RecordedStage): Promise<RecordedEnd> {
    return parseRecordedEnd(end.replaceAll('<uid>', await stage.uid()).replaceAll('<base>', authentik.url));
}

/** The recording of the legacy flow names an account that was created all the same without its address. */
function asFarAs(recorded: RecordedEnd, end: RecordedEnd): RecordedEnd {
    if (recorded.isIn || end.isIn || !end.created || !recorded.created || 'address' in recorded.created) return end;
    return { ...end, created: { username: end.created.username } };
}

function refusedAt({ seen }: Extract<LoginOutcome, { ok: false }>): RecordedCase['refusedAt'] {
    if (seen.place === 'loading') return 'no answer';
    return seen.place === 'error page' ? 'callback' : 'resume';
}

test('every recording is read', () => {
    const flows = new Set(recordedCases().map(({ flow }) => flow));
    expect([...flows].sort()).toEqual(['legacy', 'modern']);
});
