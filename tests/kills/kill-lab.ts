import { setTimeout as sleep } from 'node:timers/promises';
import type { BackendName } from '../../stand-ins/engine';
import { Lab } from '../integration/lab';

const people = ['ada', 'bob', 'cyd', 'dan', 'eve', 'fay', 'gus', 'hal'];
const groupNames = ['g1', 'g2', 'g3', 'g4'];

/** Who is in which group. */
export type Groups = Readonly<Record<string, readonly string[]>>;

const RULES = `
g1: [room-a, room-b]
g2: { private: [priv-a], owner_of: [room-a] }
g3: { roles: [auditor], channels: [room-c] }
g4: { teams: [crew] }
`;

/** What the rules mean, written down a second time. */
export function desired(groups: Groups): Record<string, string[]> {
    const of = (...names: string[]): string[] => [...new Set(names.flatMap((name) => groups[name] ?? []))].sort();
    return {
        'room-a': of('g1', 'g2'),
        'room-b': of('g1'),
        'priv-a': of('g2'),
        'owners of room-a': of('g2'),
        'role auditor': of('g3'),
        'room-c': of('g3'),
        'team crew': of('g4'),
    };
}

/** The packaged app in the real engine, whose process is killed; everything that people have is held against what explains it. */
export class KillLab {
    readonly violations: string[] = [];
    /** Schedules whose command was still at work when something was killed. */
    kills = 0;
    protected groups: Groups;

    protected constructor(
        protected readonly lab: Lab,
        protected readonly random: () => number,
        groups: Groups,
    ) {
        this.groups = groups;
    }

    static async start(backend: BackendName, random: () => number): Promise<KillLab> {
        const { lab, groups } = await KillLab.prepared(backend, random);
        return new KillLab(lab, random, groups);
    }

    protected static async prepared(backend: BackendName, random: () => number): Promise<{ lab: Lab; groups: Groups }> {
        const groups = Object.fromEntries(groupNames.map((name) => [name, people.filter(() => random() < 0.4)]));
        const lab = await Lab.start({
            backend,
            isBare: true,
            workspace: {
                version: '8.8.1',
                licence: 'premium',
                users: people.map((username) => ({ username, email: `${username}@lantern.example`, roles: ['user'] })),
                rooms: [],
                roles: [{ id: 'auditor', name: 'auditor', scope: 'Users' }],
            },
            directory: { version: '2026.8.3', users: people.map((name) => person(name, groups)), groups: bare },
            settings: { group_rules: RULES, confirm_minutes: 0, removal_limit_percent: 100 },
        });
        return { lab, groups };
    }

    /** One run whose process is killed at some call of the engine; then either the rescue or the next command takes over. */
    async schedule(): Promise<void> {
        const { lab, random } = this;
        const before = this.held();
        const old = desired(this.groups);
        this.move();
        const plan = await lab.run('/authentik-sync plan');
        const fingerprint = /apply ([0-9a-f]{12})/.exec(plan)?.[1];
        const typed = fingerprint === undefined ? '/authentik-sync' : `/authentik-sync apply ${fingerprint}`;
        await this.killedWithin(typed, 5 + Math.floor(random() * 250));
        // somebody leaves while nobody is at work
        if (random() < 0.5) this.move();
        this.timePasses();
        if (random() < 0.5) await this.rescued();
        this.holds(before, old);
        await this.converges();
    }

    async stop(): Promise<void> {
        await this.lab.stop();
    }

    private async killedWithin(command: string, calls: number): Promise<void> {
        const { workspace } = this.lab;
        const { counters } = workspace;
        const count = counters.bridge.bind(counters);
        let [left, isOver] = [calls, false];
        counters.bridge = (key) => {
            count(key);
            left -= 1;
        };
        const answered = workspace.runCommand('admin', command, 'general').then(
            () => (isOver = true),
            () => (isOver = true),
        );
        while (left > 0 && !isOver) await sleep(1);
        if (!isOver) this.kills++;
        await workspace.host.killAppProcess(this.lab.appId);
        await this.isEnabledAgain();
        counters.bridge = count;
        // what was asked of the process that is gone is waited for by the engine alone, for 30 s
        void answered;
    }

    /** The claim of the process that was killed ends. */
    protected timePasses(): void {
        for (const { data } of this.lab.workspace.model.persistence) {
            const record = data as { kind?: string; until?: string };
            if (record.kind === 'lease') record.until = new Date(0).toISOString();
        }
    }

    /** A server that starts takes up what is left, ten seconds later. */
    private async rescued(): Promise<void> {
        const { workspace } = this.lab;
        await workspace.restart();
        await this.isEnabledAgain();
        const end = performance.now() + 60_000;
        while (performance.now() < end && this.isAnyRunOpen()) await sleep(200);
        if (this.isAnyRunOpen()) this.violations.push('a minute after the start a run is open');
    }

    /**
     * The engine enables an app once its next process has started. Who asks for its status before that, such as a job that is due, makes
     * the engine remember "constructed" for five minutes (docs/servers/apps-engine.md#life-of-an-app): the longer a start takes, the
     * sooner. Then the server is started anew, as an administrator would.
     */
    protected async isEnabledAgain(): Promise<void> {
        if (await this.isEnabledWithin(20_000)) return;
        await this.lab.workspace.restart();
        if (await this.isEnabledWithin(60_000)) return;
        throw new Error(
            `The app is ${await this.lab.workspace.host.status(this.lab.appId)} after a start of the server`,
        );
    }

    private async isEnabledWithin(milliseconds: number): Promise<boolean> {
        const { host } = this.lab.workspace;
        const end = performance.now() + milliseconds;
        while (performance.now() < end) {
            if ((await host.status(this.lab.appId)).includes('enabled')) return true;
            await sleep(100);
        }
        return false;
    }

    protected isAnyRunOpen(): boolean {
        const records = this.lab.workspace.records() as { kind?: string; outcome?: unknown }[];
        return records.some(({ kind, outcome }) => kind === 'run' && (outcome ?? undefined) === undefined);
    }

    /** Nobody came to what neither the groups of before nor those of now give; nobody lost what both give. */
    protected holds(before: Record<string, string[]>, old: Record<string, string[]>): void {
        const [now, want] = [this.held(), desired(this.groups)];
        for (const place of Object.keys(want)) {
            const has = (all: Record<string, string[]>, who: string): boolean => all[place]?.includes(who) === true;
            for (const who of now[place] ?? [])
                if (![before, old, want, this.meanwhile].some((all) => has(all, who)))
                    this.violations.push(`${who} came into ${place} without a reason`);
            for (const who of before[place] ?? [])
                if (has(want, who) && has(this.meanwhile, who) && !has(now, who))
                    this.violations.push(`${who} went from ${place}, and belongs there`);
        }
    }

    protected async converges(): Promise<void> {
        const { lab } = this;
        for (let turn = 0; turn < 2; turn++) {
            await lab.run('/authentik-sync');
            const fingerprint = /apply ([0-9a-f]{12})/.exec(await lab.run('/authentik-sync plan'))?.[1];
            if (fingerprint !== undefined) await lab.run(`/authentik-sync apply ${fingerprint}`);
        }
        const [now, want] = [this.held(), desired(this.groups)];
        for (const [place, who] of Object.entries(want))
            if (now[place]?.join() !== who.join())
                this.violations.push(`${place} holds ${String(now[place])}, not ${who.join()}`);
        const plan = await lab.run('/authentik-sync plan');
        if (!plan.includes('Nothing to do')) this.violations.push(`the plan is not empty: ${plan.slice(0, 200)}`);
    }

    /** What the groups were when the run was planned, where they have moved since. */
    protected meanwhile: Record<string, string[]> = {};

    protected move(): void {
        this.meanwhile = desired(this.groups);
        this.groups = Object.fromEntries(
            groupNames.map((name) => [
                name,
                people.filter((one) => this.random() < (this.groups[name]?.includes(one) === true ? 0.8 : 0.2)),
            ]),
        );
        this.lab.authentik.patch({ users: people.map((name) => person(name, this.groups)) });
    }

    /** The people above, where they are. */
    protected held(): Record<string, string[]> {
        const { rooms, users } = this.lab.workspace.dump();
        const { teams, teamMembers } = this.lab.workspace.model;
        const known = (all: readonly string[] = []): string[] => all.filter((one) => people.includes(one)).sort();
        const room = (name: string) => rooms.find((one) => one.name === name);
        const crew = [...teams.values()].find(({ name }) => name === 'crew');
        const inCrew = [...teamMembers.values()].filter(({ teamId }) => teamId === crew?._id);
        return {
            ...Object.fromEntries(
                ['room-a', 'room-b', 'room-c', 'priv-a'].map((name) => [name, known(room(name)?.members)]),
            ),
            'owners of room-a': known(room('room-a')?.owners),
            'role auditor': known(
                users.filter(({ roles }) => roles.includes('auditor')).map(({ username }) => username),
            ),
            'team crew': known(inCrew.map(({ userId }) => this.lab.workspace.model.users.get(userId)?.username ?? '')),
        };
    }
}

const bare = groupNames.map((name) => ({ name, parents: [] }));

function person(name: string, groups: Groups) {
    return {
        username: name,
        name,
        email: `${name}@lantern.example`,
        active: true,
        type: 'internal' as const,
        groups: groupNames.filter((group) => groups[group]?.includes(name)),
    };
}
