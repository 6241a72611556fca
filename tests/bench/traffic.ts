import { performance } from 'node:perf_hooks';
import { Authentik } from '../../src/directory/authentik';
import type { Target } from '../../src/model/target';
import { perform } from '../../src/run/perform/perform';
import type { Performer } from '../../src/run/perform/performer';
import { stepsOf } from '../../src/run/steps';
import { RocketChat } from '../../src/workspace/rocketchat';
import { countingServers, type Organisation } from '../support/counting-servers';
import { configOf } from '../support/memory-servers';

/** What it costs to look at an organisation, and to fill one large target: how often each server is asked, and how long it takes. */
const PEOPLE = 10_000;
const FILLED = 2_000;

type Servers = ReturnType<typeof countingServers>;

const config = configOf({
    rocketchat_url: 'https://rocket.company',
    rocketchat_user_id: 'admin-id',
    rocketchat_token: 'token',
});

async function measure(what: string, over: Partial<Organisation>, act: (servers: Servers) => Promise<unknown>) {
    const servers = countingServers({ people: PEOPLE, viewableUsers: PEOPLE, ...over });
    const started = performance.now();
    await act(servers);
    return { what, milliseconds: Math.round(performance.now() - started), ...servers.traffic };
}

const readDirectory = (isNeeded: (name: string) => boolean, withEveryone: boolean) => async (servers: Servers) =>
    new Authentik(servers.http, config.authentik).readDirectory(isNeeded, true, withEveryone);

const connect = async ({ accessors }: Servers) => RocketChat.connect(accessors, config.rocketchat);

async function fill(servers: Servers, target: Target): Promise<void> {
    const workspace = await connect(servers);
    const memory = { change: async () => undefined, read: async () => ({ ledger: {} }), ledgerOf: async () => [] };
    const performer = { workspace, memory, begin: async (items: unknown) => items } as unknown as Performer;
    const changes = Array.from({ length: FILLED }, (_, n) => {
        return { kind: 'add-member' as const, target, userId: `id-${n}`, username: `user${n}`, group: 'staff' };
    });
    for (const step of stepsOf({ changes, withheld: [], notes: [], drift: [] } as never, undefined))
        if (step.kind === 'members') await perform(step, performer);
}

const isAny = (): boolean => true;
const isStaff = (name: string): boolean => name === 'staff';
const isTeam = (name: string): boolean => name.startsWith('team-');
const ids = Array.from({ length: PEOPLE }, (_, n) => `id-${n}`);
const results = [
    await measure('groups of 50', {}, readDirectory(isTeam, false)),
    await measure('groups of 50 and one of all', {}, readDirectory(isAny, false)),
    await measure('the same, with view_group alone', { viewableUsers: 0 }, readDirectory(isAny, false)),
    await measure('the same, with deactivation', {}, readDirectory(isAny, true)),
    await measure('the one of all', {}, readDirectory(isStaff, false)),
    await measure('everybody linked', {}, async (servers) => (await connect(servers)).findAccountsById(ids)),
    await measure('a room filled', {}, async (servers) => fill(servers, { kind: 'room', room: 'staff' })),
    await measure('a team filled', {}, async (servers) => fill(servers, { kind: 'team', team: 'crew' })),
    await measure('a role filled', {}, async (servers) => fill(servers, { kind: 'role', role: 'helper' })),
];
console.log(JSON.stringify({ benchmark: 'traffic', people: PEOPLE, filled: FILLED, results }, null, 2));
