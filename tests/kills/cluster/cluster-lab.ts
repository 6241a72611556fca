import { setTimeout as sleep } from 'node:timers/promises';
import type { BackendName } from '../../../stand-ins/engine';
import { toEngineRoom, toEngineUser } from '../../../stand-ins/workspace/rest/engine-values';
import { findRoomByName } from '../../../stand-ins/workspace/server/find-rooms';
import { findUserByUsername } from '../../../stand-ins/workspace/server/find-users';
import { desired, KillLab } from '../kill-lab';
import { SecondInstance } from './second-instance';

/** A record as far as it is looked at here. */
type Written = { kind?: string; id?: string; group?: string } | undefined;

/** Two instances of one server, on one database and one scheduler; both are asked for runs, and one of them is killed. */
export class ClusterLab extends KillLab {
    private second: SecondInstance | undefined;
    /** claims that the second instance has written */
    private readonly claims = new Set<string>();
    /** runs in the order in which they wrote journals; each once for as long as no other one came between */
    private readonly atWork: string[] = [];

    static override async start(backend: BackendName, random: () => number): Promise<ClusterLab> {
        const { lab, groups } = await KillLab.prepared(backend, random);
        const cluster = new ClusterLab(lab, random, groups);
        cluster.watch();
        await cluster.startSecond();
        return cluster;
    }

    override async schedule(): Promise<void> {
        const { lab, random } = this;
        const before = this.held();
        const old = desired(this.groups);
        this.move();
        const fingerprint = /apply ([0-9a-f]{12})/.exec(await lab.run('/authentik-sync plan'))?.[1];
        const first = fingerprint === undefined ? '' : `apply ${fingerprint}`;
        const isOnSecond = random() < 0.7;
        const commands = [this.typed(first, isOnSecond)];
        // somebody else types at the same time, on the other instance
        if (random() < 0.5) commands.push(this.typed('', !isOnSecond));
        await this.calls(5 + Math.floor(random() * 250), commands);
        await this.kill();
        await Promise.all(commands);
        if (random() < 0.5) this.move();
        this.timePasses();
        if (random() < 0.5) await this.goesOnByItself();
        this.holds(before, old);
        await this.startSecond();
        await this.converges();
        this.end();
    }

    override async stop(): Promise<void> {
        await this.second?.kill();
        await super.stop();
    }

    private async startSecond(): Promise<void> {
        if (this.second) return;
        const { workspace } = this.lab;
        this.second = await SecondInstance.start(workspace, workspace.host.backend, (bridge, method, given) => {
            const record = method === 'updateByAssociations' ? (given[1] as Written) : undefined;
            if (record?.kind === 'lease' && record.id !== undefined) this.claims.add(record.id);
        });
    }

    /** A command on either instance; what becomes of one that is killed is nothing that its caller hears of. */
    private async typed(args: string, isOnSecond: boolean): Promise<void> {
        const { workspace } = this.lab;
        const sender = findUserByUsername(workspace.model, 'admin');
        const room = findRoomByName(workspace.model, 'general');
        if (!sender || !room) throw new Error('The workspace has no administrator, or no room');
        const context = {
            sender: toEngineUser(sender),
            room: toEngineRoom(workspace.model, room),
            args: args === '' ? [] : args.split(' '),
        };
        const command = isOnSecond
            ? this.second?.command('authentik-sync', context)
            : workspace.host.executeCommand('authentik-sync', context);
        await command?.catch(() => undefined);
    }

    /** Until so many calls have reached the server, or nobody makes any more. */
    private async calls(number: number, commands: readonly Promise<void>[]): Promise<void> {
        const { counters } = this.lab.workspace;
        const count = counters.bridge.bind(counters);
        let [left, isOver] = [number, false];
        counters.bridge = (key) => {
            count(key);
            left -= 1;
        };
        void Promise.all(commands).then(() => (isOver = true));
        while (left > 0 && !isOver) await sleep(1);
        if (!isOver) this.kills++;
        counters.bridge = count;
    }

    private async kill(): Promise<void> {
        const { second } = this;
        this.second = undefined;
        await second?.kill();
    }

    /** The claims of the instance that was killed end, and the scheduler gives its jobs to the one that is left. */
    protected override timePasses(): void {
        const { model, scheduler } = this.lab.workspace;
        for (const { data } of model.persistence) {
            const record = data as { kind?: string; id?: string; until?: string };
            if (record.kind === 'lease' && this.claims.has(record.id ?? '')) record.until = new Date(0).toISOString();
        }
        for (const job of scheduler.jobs.values()) {
            if (job.lockedAt) job.lockedAt = new Date(0);
            if (job.name.startsWith('continue-run_') && job.nextRunAt) job.nextRunAt = new Date();
        }
        scheduler.start();
    }

    private async goesOnByItself(): Promise<void> {
        const end = performance.now() + 60_000;
        while (performance.now() < end && this.isAnyRunOpen()) await sleep(100);
        if (this.isAnyRunOpen()) this.violations.push('a minute later a run is open, though one instance is left');
    }

    /** Sees each journal that is written, by whichever instance: a run that has made way for another one writes none any more. */
    private watch(): void {
        const { persistence } = this.lab.workspace.model;
        const push = persistence.push.bind(persistence);
        persistence.push = (...records) => {
            for (const { data } of records) this.written(data as Written);
            return push(...records);
        };
    }

    private written(record: Written): void {
        if (record?.kind !== 'journal-entry' || record.group === undefined || record.group === this.atWork.at(-1))
            return;
        if (this.atWork.includes(record.group))
            this.violations.push(`run ${record.group} was at work at the same time as ${String(this.atWork.at(-1))}`);
        this.atWork.push(record.group);
    }

    private end(): void {
        const records = this.lab.workspace.records() as { kind?: string; until?: string }[];
        const isHeld = records.some(({ kind, until }) => kind === 'lease' && Date.parse(until ?? '') > Date.now());
        if (isHeld) this.violations.push('the lease is held, and nobody is at work');
        if (this.isAnyRunOpen()) this.violations.push('a run is left open');
    }
}
