import type { Config } from '../../../src/config/config';
import { targetKey, type Target } from '../../../src/model/target';
import { configOf } from '../memory-servers';
import { SweepWorld } from './sweep-world';

const RULES = `
g1: [room-a, room-b]
g2: { private: [priv-a], owner_of: [room-a] }
g3: { roles: [auditor], channels: [room-c] }
g4: { teams: [team-x] }
g5: { roles: [admin] }
`;

const room = (name: string): Target => ({ kind: 'room', room: name });

/** What the rules above mean, written down a second time: the judge does not ask the accused. */
const wanted: readonly { target: Target; group: string }[] = [
    { target: room('room-a'), group: 'g1' },
    { target: room('room-b'), group: 'g1' },
    { target: room('priv-a'), group: 'g2' },
    { target: room('room-a'), group: 'g2' },
    { target: { kind: 'room-role', room: 'room-a', role: 'owner' }, group: 'g2' },
    { target: { kind: 'role', role: 'auditor' }, group: 'g3' },
    { target: room('room-c'), group: 'g3' },
    { target: { kind: 'team', team: 'team-x' }, group: 'g4' },
    { target: { kind: 'role', role: 'admin' }, group: 'g5' },
];

export const targets = [...new Map(wanted.map(({ target }) => [targetKey(target), target])).values()];

/** Nothing is ever taken from this account. */
export const PROTECTED = 'user-gus';

/**
 * Whether authentik puts the person of this account there, right now.
 * @param key of a target
 */
export function isWanted(world: SweepWorld, key: string, userId: string): boolean {
    const uid = userId.replace(/^user-/, 'uid-');
    if (world.directory.directory.everyone?.get(uid) === false) return false;
    const groups = wanted.filter(({ target }) => targetKey(target) === key).map(({ group }) => group);
    return world.directory.directory.groups.some(({ name, members }) => groups.includes(name) && members.includes(uid));
}

const people = ['ada', 'bob', 'cyd', 'dan', 'eve', 'fay', 'gus'];
const members: Readonly<Record<string, readonly string[]>> = {
    g1: ['ada', 'bob', 'cyd', 'gus'],
    g2: ['ada', 'dan'],
    g3: ['bob', 'eve'],
    g4: ['cyd', 'dan'],
    g5: ['eve'],
};

export interface Scenario {
    name: string;
    settings?: Readonly<Record<string, unknown>>;
    /** without faults */
    before: (world: SweepWorld) => Promise<void>;
    /** with them */
    disturbed: (world: SweepWorld) => Promise<unknown>;
    /** runs go on by taking back what others did: giving and taking is measured by what was before */
    takesBack?: boolean;
    /** what people do between the disturbed call and the jobs that follow it */
    meanwhile?: (world: SweepWorld) => Promise<void>;
}

const DAY = 24 * 60;
/** The secret is the one that the credentials of the world make. */
const withWebhook = { webhook: true, webhook_secret: 'made-for-the-webhook' };
const letIn = { existing_accounts: 'username', existing_accounts_days: 1 };

export const scenarios: readonly Scenario[] = [
    {
        name: 'first sync',
        before: async () => undefined,
        disturbed: async (world) => world.run(true),
        meanwhile: async (world) => {
            leave(world, 'eve', 'g5');
            leave(world, 'ada', 'g2');
            await world.workspace.byHand(room('room-c'), 'user-fay', true);
        },
    },
    {
        name: 'removal',
        before: synced,
        disturbed: async (world) => {
            leave(world, 'ada', 'g2');
            leave(world, 'cyd', 'g1');
            leave(world, 'eve', 'g3');
            // protected: he stays
            leave(world, 'gus', 'g1');
            return world.run(true);
        },
        meanwhile: async (world) => join(world, 'cyd', 'g1'),
    },
    {
        name: 'roles and teams',
        before: async (world) => {
            for (const name of ['eve', 'cyd', 'dan']) for (const group of ['g3', 'g4', 'g5']) leave(world, name, group);
            await synced(world);
        },
        disturbed: async (world) => {
            join(world, 'eve', 'g3');
            join(world, 'eve', 'g5');
            join(world, 'cyd', 'g4');
            join(world, 'bob', 'g2');
            return world.run(true);
        },
        meanwhile: async (world) => {
            leave(world, 'eve', 'g5');
            await world.workspace.byHand({ kind: 'team', team: 'team-x' }, 'user-fay', true);
        },
    },
    {
        name: 'deactivate and reactivate',
        settings: { deactivate_users: true, deactivate_after_hours: 0 },
        before: async (world) => {
            await synced(world);
            setPresent(world, 'bob', false);
            await world.run(true);
            await world.pass(5);
        },
        disturbed: async (world) => {
            setPresent(world, 'bob', true);
            setPresent(world, 'dan', false);
            return world.run(true);
        },
    },
    {
        name: 'undo',
        takesBack: true,
        before: async (world) => {
            await synced(world);
            join(world, 'fay', 'g1');
            join(world, 'fay', 'g3');
            join(world, 'dan', 'g5');
            leave(world, 'cyd', 'g4');
            await world.run(true);
            await world.pass(5);
        },
        disturbed: async (world) => world.undo(world.runs.at(-1) ?? ''),
        meanwhile: async (world) => world.workspace.byHand(room('room-b'), 'user-eve', true),
    },
    {
        name: 'take-back',
        takesBack: true,
        settings: { two_factor: 'off', confirm_minutes: 10 },
        before: async (world) => {
            await world.run(true);
            await world.pass(5);
        },
        disturbed: async (world) => world.pass(6),
    },
    {
        name: 'link',
        before: async (world) => {
            const { accounts } = world.workspace;
            const fay = accounts.splice(
                accounts.findIndex(({ username }) => username === 'fay'),
                1,
            );
            join(world, 'fay', 'g2');
            await synced(world);
            accounts.push(...fay);
        },
        disturbed: async (world) => world.run(true),
    },
    {
        name: 'a public room was there before',
        before: async (world) => {
            await syncedWithout(world, 'priv-a');
            world.workspace.squat('priv-a', 'channel', 'user-eve');
        },
        disturbed: async (world) => world.run(false),
    },
    {
        name: 'a private room of somebody else was there before',
        before: async (world) => {
            await syncedWithout(world, 'priv-a');
            world.workspace.squat('priv-a', 'private', 'user-eve');
        },
        disturbed: async (world) => world.run(false),
        meanwhile: async (world) => world.workspace.byHand(room('priv-a'), 'user-fay', true),
    },
    {
        name: 'a room is made between plan and run',
        before: async (world) => {
            await syncedWithout(world, 'priv-a');
            world.workspace.squatter = { room: 'priv-a', userId: 'user-eve' };
        },
        disturbed: async (world) => world.run(true),
    },
    {
        name: 'the webhook is made',
        settings: withWebhook,
        before: async () => undefined,
        disturbed: async (world) => world.run(true),
    },
    {
        name: 'the webhook is mended',
        settings: withWebhook,
        before: async (world) => {
            await synced(world);
            world.directory.webhookChanged = ['transport', 'rule'];
        },
        disturbed: async (world) => world.run(true),
    },
    {
        name: 'the webhook is taken back',
        takesBack: true,
        settings: withWebhook,
        before: synced,
        disturbed: async (world) => world.undo(world.runs.at(-1) ?? ''),
    },
    {
        name: 'accounts of before begin to get in',
        settings: letIn,
        before: async () => undefined,
        disturbed: async (world) => world.run(true),
        meanwhile: async (world) => world.down(DAY),
    },
    {
        name: 'accounts of before get in no more',
        takesBack: true,
        settings: letIn,
        before: async (world) => {
            await synced(world);
            world.down(DAY - 8);
        },
        disturbed: async (world) => world.pass(6),
    },
];

/** Names settings, and does nothing. */
const idle = { before: async () => undefined, disturbed: async () => undefined };

const configs = new Map<string, Config>();

/** Settings are values, and the same in every world of a scenario: they are read once. */
function configFor({ name, settings }: Scenario): Config {
    const config =
        configs.get(name) ??
        configOf({
            group_rules: RULES,
            removal_policy: 'owned',
            removal_limit_percent: 100,
            protected_users: 'gus',
            two_factor: 'leave',
            confirm_minutes: 0,
            ...settings,
        });
    configs.set(name, config);
    return config;
}

export function newWorld(scenario: Scenario): SweepWorld {
    const config = configFor(scenario);
    const world = new SweepWorld(config, {
        users: people.map((name) => ({
            uid: `uid-${name}`,
            username: name,
            name,
            email: `${name}@lantern.example`,
            isActive: true,
        })),
        groups: Object.entries(members).map(([name, names]) => ({
            id: `id-${name}`,
            name,
            parents: [],
            members: names.map((one) => `uid-${one}`),
        })),
        ...(config.groups.removals.deactivates && {
            everyone: new Map(people.map((name) => [`uid-${name}`, true])),
        }),
    });
    for (const name of people)
        world.workspace.accounts.push({
            id: `user-${name}`,
            username: name,
            emails: [{ address: `${name}@lantern.example`, isVerified: true }],
            type: 'user',
            isActive: true,
        });
    world.workspace.accounts.push({
        id: 'admin-id',
        username: 'admin',
        emails: [],
        type: 'user',
        isActive: true,
        isAdministrator: true,
    });
    world.workspace.roles.push(
        { id: 'auditor', name: 'auditor', scope: 'Users', holders: [] },
        { id: 'admin', name: 'admin', scope: 'Users', holders: ['admin-id'] },
    );
    return world;
}

async function synced(world: SweepWorld): Promise<void> {
    await world.run(true);
    await world.pass(5);
}

/** All but the private room, which no rule names yet. */
async function syncedWithout(world: SweepWorld, room: string): Promise<void> {
    const { config } = world;
    const group_rules = RULES.replace(`private: [${room}]`, 'channels: []');
    world.config = configFor({ ...idle, name: `without ${room}`, settings: { group_rules } });
    await synced(world);
    world.config = config;
}

function join(world: SweepWorld, name: string, group: string): void {
    changeGroup(world, group, (uids) => [...new Set([...uids, `uid-${name}`])]);
}

function leave(world: SweepWorld, name: string, group: string): void {
    changeGroup(world, group, (uids) => uids.filter((uid) => uid !== `uid-${name}`));
}

function changeGroup(world: SweepWorld, name: string, change: (uids: readonly string[]) => string[]): void {
    const { directory } = world.directory;
    world.directory.directory = {
        ...directory,
        groups: directory.groups.map((group) =>
            group.name === name ? { ...group, members: change(group.members) } : group,
        ),
    };
}

function setPresent(world: SweepWorld, name: string, isPresent: boolean): void {
    const { directory } = world.directory;
    world.directory.directory = {
        ...directory,
        users: directory.users.map((user) => (user.username === name ? { ...user, isActive: isPresent } : user)),
        ...(directory.everyone && { everyone: new Map(directory.everyone).set(`uid-${name}`, isPresent) }),
    };
}
