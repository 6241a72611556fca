import { parseArgs } from 'node:util';
import { packageApp } from '../../scripts/package';
import type { BackendName } from '../../stand-ins/engine';
import { organisation, sizes, type Organisation, type Size } from './scale/organisation';
import { packageBareApp } from './scale/package-bare-app';
import { watchSandboxes } from './scale/sandbox-watch';
import { runScript } from './scale/script';
import { Stage, type Cost } from './scale/stage';

/**
 * Plays an organisation through the packaged app in the real engine: plan, first sync, a sync that finds nothing to do, a quick look;
 * beside it a driver that only reads and writes, in the same engine, and the script that somebody would write. Prints JSON.
 * `--size 1k|10k|100k`, `--backend node|deno`, `--no-token`, `--workspace-version 6.13.0`; 1k on both back ends unless given.
 */
const PAGE = 100;
const ANSWERS = 10;

const { values } = parseArgs({
    options: {
        size: { type: 'string', default: '1k' },
        backend: { type: 'string' },
        'no-token': { type: 'boolean', default: false },
        'workspace-version': { type: 'string' },
    },
});
if (!(values.size in sizes)) throw new Error(`--size ${values.size}: one of ${Object.keys(sizes).join(', ')}`);
const size = values.size as Size;
const backends = values.backend === undefined ? (['node', 'deno'] as const) : [values.backend as BackendName];
const withToken = !values['no-token'];

const sandbox = watchSandboxes();
const app = await packageApp({ check: false });
const bareApp = await packageBareApp();
for (const backend of backends) {
    const world = organisation(size);
    const version = values['workspace-version'];
    if (version !== undefined) world.workspace.version = version;
    const { people, groups, memberships } = world;
    note(`${size} on ${backend}: ${people} people, ${groups} groups, ${memberships} memberships`);
    const measured = await playApp(world, backend);
    const bare = await playBare(world, backend);
    const script = size === '1k' ? await playScript(world, backend) : undefined;
    console.log(
        JSON.stringify(
            {
                ...{ benchmark: 'scale', size, backend, withToken, people, groups, memberships },
                ratios: ratiosOf(world, measured, bare, script),
                ...{ app: measured, bare, script },
            },
            null,
            2,
        ),
    );
}
process.exit();

async function playApp(world: Organisation, backend: BackendName) {
    const stage = await Stage.start(world, app, backend, sandbox);
    const { rocketchat_token, rocketchat_user_id, ...known } = stage.servers.known;
    await stage.settings.save({
        ...{ ...known, ...(withToken && { rocketchat_token, rocketchat_user_id }) },
        ...{ sync_at_login: false, group_rules: '"team-*": "#team-*"', additions_per_second: 0 },
    });
    const idle = await stage.command('/authentik-sync help');
    const plan = await told('plan', stage.command('/authentik-sync plan'));
    const first = await told('first sync', stage.command('/authentik-sync'));
    note(stage.answer.slice(0, 300));
    const added = stage.membershipsOf(world);
    // what was not done costs nothing
    if (added !== world.memberships) throw new Error(`${added} of ${world.memberships} memberships were given`);
    const again = await told('sync with nothing to do', stage.command('/authentik-sync'));
    note(stage.answer.slice(0, 300));
    const quick = await told('quick look', quickLook(stage));
    const answers: number[] = [];
    for (let answer = 0; answer < ANSWERS; answer++) {
        const { firstAnswerMs } = await stage.command(
            answer % 2 === 0 ? '/authentik-sync plan' : '/authentik-sync status',
        );
        answers.push(firstAnswerMs ?? NaN);
    }
    answers.sort((a, b) => a - b);
    await stage.stop();
    return { idle, plan, first, again, quick, firstAnswerP95Ms: answers.at(Math.ceil(ANSWERS * 0.95) - 1) };
}

/** The first one of a process is a whole one; a quick one is due after it, once the time has come. */
async function quickLook(stage: Stage): Promise<Cost> {
    await stage.job('look-regularly');
    for (const { data } of stage.servers.workspace.model.persistence) {
        const record = data as Record<string, unknown>;
        if (record.kind === 'keep-up') record.lookedAt = new Date(Date.now() - 3_600_000).toISOString();
    }
    return stage.job('look-regularly');
}

async function playBare(world: Organisation, backend: BackendName) {
    const stage = await Stage.start(world, bareApp, backend, sandbox);
    const { known, workspace } = stage.servers;
    const wish = JSON.stringify({
        ...{ authentik: known.authentik_url, authentikToken: known.authentik_token, workspace: workspace.url },
        ...{ userId: known.rocketchat_user_id, token: known.rocketchat_token },
    });
    const play = async (what: string): Promise<Cost> => {
        const { length } = workspace.model.messages;
        const isDone = (): boolean => workspace.model.messages.slice(length).some(({ privateTo }) => privateTo);
        const cost = await stage.command(`/bare ${what} ${encodeURIComponent(wish)}`, isDone);
        if (!stage.answer.startsWith('done')) throw new Error(stage.answer);
        return cost;
    };
    const first = await told('bare first', play('first'));
    const again = await told('bare again', play('again'));
    await stage.stop();
    return { first, again };
}

async function playScript(world: Organisation, backend: BackendName) {
    const stage = await Stage.start(world, bareApp, backend, sandbox);
    const result = await runScript(stage.servers);
    await stage.stop();
    return result;
}

type Measured = Awaited<ReturnType<typeof playApp>>;
type Bare = Awaited<ReturnType<typeof playBare>>;

function ratiosOf(
    { people, groups, memberships }: Organisation,
    { plan, first, again, quick }: Measured,
    bare: Bare,
    script: Awaited<ReturnType<typeof playScript>> | undefined,
) {
    // groups, and everybody, with the few that authentik is born with: the least that 100 in a page allows
    const leastRequests = Math.ceil((groups + 1) / PAGE) + Math.ceil((people + 1) / PAGE);
    // a page of 20 groups, a channel each, and two calls a membership: who it is, and the invitation
    const callsOfScript = script?.calls ?? Math.ceil(groups / 20) + groups + 2 * memberships;
    const calls = ({ workspaceCalls, authentikRequests }: Cost): number => workspaceCalls + authentikRequests;
    const processor = ({ appProcessorMs, hostProcessorMs }: Cost): number => appProcessorMs + hostProcessorMs;
    return {
        directoryRequestsToLeast: ratio(plan.directoryRequests, leastRequests),
        authentikRequestsToLeast: ratio(plan.authentikRequests, leastRequests),
        roomCallsARoomNoOp: ratio(again.roomCalls, groups),
        workspaceCallsARoomNoOp: ratio(again.workspaceCalls, groups),
        userLookUpsAMembership: ratio(first.userLookUps, memberships),
        noOpToBareProcessor: ratio(processor(again), processor(bare.again)),
        noOpToBareWall: ratio(again.wallMs, bare.again.wallMs),
        firstToBareProcessor: ratio(processor(first), processor(bare.first)),
        firstToBareWall: ratio(first.wallMs, bare.first.wallMs),
        callsOfScriptToFirst: ratio(callsOfScript, calls(first)),
        quickLookRequests: quick.authentikRequests,
    };
}

function ratio(a: number, b: number): number {
    return Math.round((a / b) * 1000) / 1000;
}

async function told(what: string, work: Promise<Cost>): Promise<Cost> {
    const cost = await work;
    note(`${what}: ${JSON.stringify(cost)}`);
    return cost;
}

/** Beside the JSON, which alone is on the standard output. */
function note(text: string): void {
    console.error(text);
}
