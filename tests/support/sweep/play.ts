import { Failure } from '../../../src/model/failure';
import { targetKey } from '../../../src/model/target';
import type { AdoptionRecord } from '../../../src/run/records/adoption';
import type { RunRecord } from '../../../src/run/records/run-record';
import type { StepsRecord } from '../../../src/run/records/run-steps';
import type { LeaseRecord } from '../../../src/store/lease';
import { Disturbance, type DoneOperation, type Fault } from './faults';
import { isWanted, PROTECTED, targets, type Scenario } from './scenarios';
import type { Effect } from './sweep-workspace';
import type { SweepWorld } from './sweep-world';
import { worldBefore, type WorldBefore } from './world-before';

/** How a disturbed run is dealt with: it is left to itself and to the next runs, or taken back. */
export type Ending = 'goes on' | 'undo';

export interface Violation {
    rule: string;
    what: string;
}

export interface Played {
    violations: Violation[];
    /** each operation of the disturbed part */
    operations: readonly DoneOperation[];
}

/** Plays one schedule, and judges what came of it. */
export async function play(
    scenario: Scenario,
    faults: readonly Fault[],
    ending: Ending,
    before: WorldBefore = worldBefore,
): Promise<Played> {
    const world = await before(scenario);
    const judge = new Judge(world, scenario.takesBack === true);
    await judge.begin();
    const disturbance = (world.disturbance = new Disturbance(faults));
    disturbance.around = world.around();
    const firstRun = world.runs.length;
    await scenario.disturbed(world);
    await scenario.meanwhile?.(world);
    await world.pass(30);
    world.disturbance = new Disturbance([]);
    // what is tried again has its time
    await world.pass(180);
    judge.expectTakenBack();
    judge.expectInTime();
    if (ending === 'undo') {
        judge.takesBack = true;
        for (const id of world.runs.slice(firstRun).reverse()) if (id.startsWith('run-')) await takeBack(world, id);
        await judge.endOfUndo();
    } else if (world.config.confirmMinutes > 0) {
        judge.endOfRecords();
    } else {
        judge.takesBack = false;
        for (let run = 0; run < 2; run++) {
            judge.expectRun(await world.run(true));
            await world.pass(5);
        }
        await judge.end();
    }
    return { violations: judge.violations, operations: disturbance.operations };
}

async function takeBack(world: SweepWorld, id: string): Promise<void> {
    const answer = await world.undo(id);
    const isFine = !(answer instanceof Failure) || ['run_unknown', 'nothing_to_undo'].includes(answer.code);
    if (!isFine) throw new Error(`undo of ${id}: ${answer.code}`);
    await world.pass(5);
}

/** The creator of a room stays, and so does whom nothing is taken from. */
function isNever(membership: string): boolean {
    return membership.endsWith(` ${PROTECTED}`) || membership.endsWith(' admin-id');
}

class Judge {
    readonly violations: Violation[] = [];
    private membersBefore: string[] = [];
    private activeBefore = '';
    private hadWebhook = false;
    private readonly settingsBefore = new Map<string, unknown>();

    constructor(
        private readonly world: SweepWorld,
        public takesBack: boolean,
    ) {}

    async begin(): Promise<void> {
        const { workspace } = this.world;
        this.membersBefore = await workspace.everybody(targets);
        this.activeBefore = this.active();
        this.hadWebhook = this.world.directory.webhook !== undefined;
        for (const { id, value } of workspace.settings.values()) this.settingsBefore.set(id, value);
        workspace.watch = (effect) => this.see(effect);
    }

    /** Restrictions that nobody has kept are as they were. */
    expectTakenBack(): void {
        if (this.world.config.confirmMinutes === 0) return;
        const isOn = this.world.workspace.settings.get('Accounts_TwoFactorAuthentication_Enabled')?.value;
        if (isOn !== true) this.violate('risky change stays', 'two-factor is off, and nobody has kept it');
    }

    /** Accounts of before get in for the time that was set, and no longer. */
    expectInTime(): void {
        const { workspace, now } = this.world;
        if (workspace.settings.get('Accounts_OAuth_Custom-Authentik-merge_users_distinct_services')?.value !== true)
            return;
        const open = this.world.recordsOf<AdoptionRecord>('adoption').filter(({ isOver }) => isOver !== true);
        if (!open.some(({ until }) => Date.parse(until) > now))
            this.violate('accounts of before get in beyond their time', open.map(({ until }) => until).join());
    }

    expectRun(answer: RunRecord | Failure | 'killed'): void {
        if (answer instanceof Failure) this.violate('an undisturbed run fails', answer.code);
    }

    async end(): Promise<void> {
        this.expectInTime();
        const { world } = this;
        const { workspace, directory } = world;
        const changes = await world.plannedChanges();
        if (!Array.isArray(changes)) this.violate('no plan', String(changes));
        else if (changes.length > 0) this.violate('the plan is not empty', changes.slice(0, 3).join(' '));
        for (const target of targets)
            for (const { id, isActive } of workspace.accounts) {
                const key = targetKey(target);
                const isIn = (await workspace.present(target, [id])).has(id);
                const should = isWanted(world, key, id);
                if (isIn && !should && workspace.giverOf(target, id) === 'app' && id !== PROTECTED && isActive)
                    this.violate('stays without a reason', `${id} in ${key}`);
                if (!isIn && should && isActive) this.violate('is not put in', `${id} in ${key}`);
            }
        if (world.config.keepUp.atWebhook && directory.webhook?.secret !== world.config.webhookSecret)
            this.violate('webhook', 'is not there, or has another secret');
        for (const [uid, isPresent] of directory.directory.everyone ?? []) {
            const account = workspace.accounts.find(({ id }) => id === uid.replace(/^uid-/, 'user-'));
            if (account?.isActive !== isPresent)
                this.violate('account', `${uid} is ${isPresent ? '' : 'not '}in authentik`);
        }
        this.endOfRecords();
    }

    async endOfUndo(): Promise<void> {
        const { workspace, directory } = this.world;
        if (!this.hadWebhook && directory.webhook) this.violate('webhook', 'is not taken back');
        const now = await workspace.everybody(targets);
        const byHand = await this.givenByHand();
        for (const one of now)
            if (!this.membersBefore.includes(one) && !byHand.includes(one) && !isNever(one))
                this.violate('is not taken back', one);
        for (const one of this.membersBefore) if (!now.includes(one)) this.violate('is not given back', one);
        if (this.active() !== this.activeBefore) this.violate('accounts are not as before', this.active());
        for (const [id, value] of this.settingsBefore)
            if (workspace.settings.get(id)?.value !== value) this.violate('a setting is not as before', id);
        this.endOfRecords();
    }

    private see({ kind, target, userId, was }: Effect): void {
        const { world } = this;
        const what = `${userId} ${target}`;
        if (kind === 'given') {
            const wasTaken = world.workspace.effects.some(
                (effect) => effect.kind === 'taken' && effect.target === target && effect.userId === userId,
            );
            const place = targets.find((one) => targetKey(one) === target);
            if (place && world.workspace.isSquatted(place))
                this.violate('is put into a room of somebody else without approval', what);
            if (!isWanted(world, target, userId) && !wasTaken) this.violate('is given without a reason', what);
        }
        if (kind === 'taken') {
            if (was === 'hand') this.violate('what somebody gave is taken', what);
            if (userId === PROTECTED && !this.takesBack) this.violate('a protected person loses something', what);
            if (userId === 'admin-id') this.violate('the last administrator goes', what);
            if (!this.takesBack && isWanted(world, target, userId)) this.violate('what authentik gives is taken', what);
        }
    }

    endOfRecords(): void {
        const { world } = this;
        const held = world.recordsOf<LeaseRecord>('lease').filter(({ until }) => Date.parse(until) > world.now);
        if (held.length > 0) this.violate('the lease is held', held.map(({ holder }) => holder).join());
        const open = world.recordsOf<RunRecord>('run').filter(({ outcome }) => outcome === undefined);
        if (open.length > 0) this.violate('a run is left open', open.map(({ id }) => id).join());
        const going = new Set(open.map(({ id }) => id));
        const left = world.recordsOf<StepsRecord>('steps').filter(({ group }) => !going.has(group));
        if (left.length > 0) this.violate('steps are left over', left.map(({ id }) => id).join());
        if (world.jobs.length > 10) this.violate('jobs pile up', String(world.jobs.length));
    }

    private async givenByHand(): Promise<string[]> {
        const { workspace } = this.world;
        const all = await workspace.everybody(targets);
        return all.filter((one) =>
            targets.some(
                (target) =>
                    one.startsWith(`${targetKey(target)} `) &&
                    workspace.giverOf(target, one.slice(targetKey(target).length + 1)) === 'hand',
            ),
        );
    }

    private active(): string {
        return this.world.workspace.accounts
            .filter(({ isActive }) => isActive)
            .map(({ id }) => id)
            .sort()
            .join(' ');
    }

    private violate(rule: string, what: string): void {
        if (!this.violations.some((one) => one.rule === rule && one.what === what))
            this.violations.push({ rule, what });
    }
}
