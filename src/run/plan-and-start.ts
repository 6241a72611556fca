import type { Config } from '../config/config';
import { growingSha256, sha256 } from '../digest';
import type { Desired } from '../model/desired';
import type { Change } from '../model/change';
import { given } from '../model/given';
import { isRisky, isSsoChange } from '../model/kinds';
import type { Memory } from '../model/memory';
import type { Observed } from '../model/observed';
import type { Pieces } from '../model/pieces';
import type { Plan } from '../model/plan';
import type { Account } from '../model/workspace';
import { approveAndTell } from '../plan/approve-and-tell';
import { approvedPrivileges, approvesRemovals, isApprovable } from '../plan/approve';
import { beginsAdoption } from '../plan/entry/adoption';
import { isLeftToOthers, replacedEntry } from '../plan/entry/entry-of-others';
import { fingerprint, fingerprintInPieces } from '../plan/fingerprint';
import { decide, tellPeople } from '../plan/make-plan';
import { joinedLines } from '../plan/memberships/joined-lines';
import { roomsToLookInto } from '../plan/rooms-to-look-into';
import { nextMemory } from '../plan/memberships/next-memory';
import { accountsBefore } from '../plan/people/come-over';
import { knowsAllAccounts } from '../plan/people/knows-accounts';
import type { Pairs } from '../plan/people/pairs';
import { withUsername } from '../plan/people/with-username';
import { permissionsToProbe } from '../plan/sso/sso-permissions';
import { ssoWish } from '../plan/sso/sso-wish';
import { surveyInPieces, type Survey } from '../plan/survey';
import { beginAdoption } from './begin-adoption';
import { sliceBudget } from './budget';
import type { ExecutionParts } from './execution-parts';
import { Execution } from './lifecycle';
import { inTurns } from './in-turns';
import { greetedTargets } from './greeted-targets';
import { observe } from './observe/observe';
import { adoptionNow, lastAdoption, openAdoptions } from './records/adoption';
import { newRun, type RunOrigin } from './records/new-run';
import { isAskedFor } from './records/progress';
import type { RunRecord, SyncRunRecord } from './records/run-record';
import { stepsOf } from './steps';

/** A look that nobody asked for, and that a command meets, is mostly over by then. */
const PATIENCE_MS = 3_000;

/** A plan with all that it was made of. */
export interface PlanInContext {
    plan: Plan;
    fingerprint: string;
    desired: Desired;
    observed: Observed;
    /** what was remembered before this look */
    remembered: Memory;
    survey: Survey;
    /** it is a part of what the look has found, and says nothing of what is to become of the rest */
    isOnly?: boolean;
    /** of another plan of the same look something that concerns authentik’s side stays behind, and is neither done nor withheld */
    isSsoLeft?: boolean;
}

/** Plans what the settings ask for, and begins it. */
export class Runner {
    private readonly execution: Execution;

    constructor(
        private readonly config: Config,
        private readonly parts: ExecutionParts,
    ) {
        this.execution = new Execution(parts);
    }

    /** Reads both servers and decides; writes nothing. */
    public async plan(actorId?: string): Promise<PlanInContext> {
        const { authentik, workspace } = this.parts;
        const [expected, memory] = await Promise.all([this.execution.expectations.read(), this.parts.memory.read()]);
        const adoption = adoptionNow(
            await lastAdoption(this.parts.adoptions, this.config.login.entryName),
            this.config.adoption,
            this.parts.clock.now(),
        );
        const { desired, observed: glanced } = await observe({
            config: this.config,
            ...{ authentik, workspace, expected, memory, actorId, adoption },
            adoptions: await openAdoptions(this.parts.adoptions),
            hasWebhookArrived: (await this.parts.webhooks.read()).at !== undefined,
        });
        const { observed, found, decided } = await this.lookedInto(desired, glanced);
        const checked = await this.withLackingPermissions(decided, observed);
        const last = checked === observed ? decided : await this.inTurns(decide(desired, checked, found));
        const plan = await this.inTurns(tellPeople(last, desired, checked, found));
        return {
            plan,
            fingerprint: await this.inTurns(fingerprintInPieces(plan, growingSha256())),
            desired,
            observed: checked,
            remembered: memory,
            survey: found,
        };
    }

    /** What is decided with all that it goes by looked at: most rooms need not be looked into. */
    private async lookedInto(
        desired: Desired,
        glanced: Observed,
        known?: Pairs,
    ): Promise<{ observed: Observed; found: Survey; decided: Plan }> {
        const found = await this.inTurns(surveyInPieces(desired, glanced, known));
        const decided = await this.inTurns(decide(desired, glanced, found));
        const open = roomsToLookInto(decided, desired, glanced, found);
        if (open.length === 0) return { observed: glanced, found, decided };
        const read = await this.parts.workspace.lookIntoRooms(open);
        // of one that is gone meanwhile there is nothing more to know
        const looked = new Map(read.map((room) => [room.name, { ...room, isGlanced: undefined }]));
        const rooms = glanced.rooms.map((room) => looked.get(room.name) ?? room);
        return this.lookedInto(desired, { ...glanced, rooms }, found.pairs);
    }

    private async inTurns<T>(work: Pieces<T>): Promise<T> {
        return inTurns(work, this.parts.clock);
    }

    /** The account of this username, in any case where the accounts are known and only one fits. */
    public async accountNamed(username: string, { accounts }: Observed): Promise<Account | undefined> {
        const known = withUsername(username, accounts);
        return known ?? (await this.parts.workspace.lookUpAccounts([username]))[0];
    }

    /** The same look with the accounts of these names: where accounts are not listed, none is seen that nobody in authentik is called after. */
    public async withAccountsNamed(names: readonly string[], observed: Observed): Promise<Observed> {
        if (knowsAllAccounts(observed)) return observed;
        const typed = names.map((name) => name.replace(/^@/, ''));
        const looked = await Promise.all(typed.map(async (name) => this.accountNamed(name, observed)));
        const all = new Map([...observed.accounts, ...looked.flatMap((one) => one ?? [])].map((one) => [one.id, one]));
        return { ...observed, accounts: [...all.values()] };
    }

    /** Another plan of the same look: of what was planned, nothing else is done. */
    public only(planned: PlanInContext, plan: Plan): PlanInContext {
        const meant = new Set(changesOf(plan));
        const isSsoLeft = changesOf(planned.plan).some((change) => isSsoChange(change) && !meant.has(change));
        return {
            ...planned,
            // a part adds fewer people, or none
            plan: { ...plan, joined: joinedLines(plan.changes, planned.observed) },
            fingerprint: fingerprint(plan, sha256),
            isOnly: true,
            ...(isSsoLeft && { isSsoLeft }),
        };
    }

    /**
     * Plans and begins what `decide` makes of the plan, with nobody else at work from the first look on.
     * @throws Failure `run_in_progress`
     */
    public async planThen<T>(origin: RunOrigin, decide: (planned: PlanInContext) => Promise<T>): Promise<T> {
        const work = async (): Promise<T> => decide(await this.plan(origin.actor.id));
        return this.execution.claimed(origin, work, isAskedFor(origin) ? PATIENCE_MS : 0);
    }

    /**
     * Begins a run and does its first slice. A plan without changes is a run without a trace: nothing is written.
     * @returns the record; its `outcome` is undefined where a job goes on with it
     * @throws Failure `run_in_progress`
     */
    public async start(planned: PlanInContext, origin: RunOrigin, isApproved = false): Promise<RunRecord> {
        return this.begin(planned, origin, { isApproved });
    }

    /**
     * The same for a part of a plan that is about some people alone. Such a look may follow another one by seconds, or come before the
     * first one, so it counts as none: who is missing in it was not missed once more, nothing is expected by it, and nothing begins with it.
     */
    public async startPart(planned: PlanInContext, origin: RunOrigin): Promise<RunRecord> {
        return this.begin(planned, origin, { isPart: true });
    }

    /**
     * The same for links that somebody has decided. Nothing in authentik tells of them, so whom they link stays unseen until a look has
     * given them what the rules want for them.
     */
    public async startLinks(planned: PlanInContext, origin: RunOrigin): Promise<RunRecord> {
        return this.begin(planned, origin, { isPart: true, isOfLinks: true });
    }

    private async begin(
        planned: PlanInContext,
        origin: RunOrigin,
        { isApproved = false, isPart = false, isOfLinks = false },
    ): Promise<RunRecord> {
        const { desired, observed } = planned;
        const { login, authentik } = this.config;
        const plan = isApproved ? await this.inTurns(approveAndTell(planned.plan, desired, observed)) : planned.plan;
        const steps = stepsOf(plan, desired.entry?.service);
        const run: SyncRunRecord = {
            ...newRun(origin, plan, steps.length, this.parts.clock.now()),
            runKind: 'sync',
            fingerprint: planned.fingerprint,
            login: {
                ...{ service: login.service, entryName: login.entryName, slug: authentik.slug },
                ...(desired.sso && !isPart && planned.isSsoLeft !== true ? { sso: ssoWish(desired.sso) } : {}),
            },
            ...given({ replaces: replacedEntry(plan, desired, observed) }),
            ...((isPart || planned.isOnly === true) && { isPart: true }),
            ...(isOfLinks && linkedIn(plan).length > 0 && { isOfLinks }),
            ...(isApproved && { approved: planned.plan.withheld.filter(isApprovable).length }),
            wasLive: observed.entry.isLive === true,
            isLive: observed.entry.isLive,
            budget: sliceBudget(observed.server),
            additionsPerSecond: this.config.additionsPerSecond,
            ...(this.config.isGreeting && { greets: greetedTargets(plan, planned.remembered) }),
        };
        if (run.stepCount === 0) {
            if (isPart) return { ...run, outcome: 'done', finishedAt: run.startedAt };
            await this.remember(planned, isApproved);
            await this.adopt(planned, plan, origin);
            await this.execution.expectations.confirm(desired, observed, isLeftToOthers(desired, observed));
            return { ...run, outcome: 'done', finishedAt: run.startedAt };
        }
        return this.execution.begin(run, steps, async () => {
            if (isOfLinks) await this.noteLinked(linkedIn(plan));
            if (isPart) return run;
            await this.remember(planned, isApproved);
            await this.adopt(planned, plan, origin);
            return this.untilConfirmed(run, plan);
        });
    }

    private async noteLinked(userIds: readonly string[]): Promise<void> {
        const at = this.parts.clock.now().toISOString();
        for (const userId of userIds) await this.parts.arrivals.noteUnseen(userId, at);
    }

    /** Likewise its end, before accounts that were there before get in. */
    private async adopt({ desired, observed, survey: found }: PlanInContext, plan: Plan, by: RunOrigin): Promise<void> {
        if (!beginsAdoption(plan, desired, observed) || !desired.entry || !desired.adoption) return;
        const accounts = accountsBefore(desired, observed, found.pairs);
        await beginAdoption(
            { entry: desired.entry.name, ...desired.adoption, ...accounts, actor: by.actor },
            this.parts,
        );
    }

    /** The reversal is recorded and scheduled before the first risky change is made: no restart can lose it. */
    private async untilConfirmed(run: SyncRunRecord, plan: Plan): Promise<SyncRunRecord> {
        const { confirmMinutes } = this.config;
        if (confirmMinutes === 0 || !plan.changes.some((change) => isRisky(change, run.wasLive))) return run;
        const milliseconds = confirmMinutes * 60_000;
        const confirmUntil = new Date(this.parts.clock.now().getTime() + milliseconds).toISOString();
        await this.parts.pending.save({ kind: 'pending', id: run.id, until: confirmUntil, attempts: 0 });
        await this.parts.jobs.later('take-back', milliseconds, { runId: run.id, until: confirmUntil });
        return { ...run, confirmUntil };
    }

    /** What was learned by looking: links, ids of rooms, what somebody has taken away; and that removals were approved. */
    private async remember(
        { desired, observed, remembered, plan, survey: found }: PlanInContext,
        isApproved: boolean,
    ): Promise<void> {
        const { memory } = this.parts;
        await memory.save(nextMemory(desired, observed, found, isApproved ? plan : undefined), remembered);
        if (!isApproved) return;
        if (approvesRemovals(plan)) await memory.approveRemovals();
        await memory.approvePrivileges(approvedPrivileges(plan));
    }

    /** Which permissions the planned changes need and the token lacks: all of them are told at once, before the first write. */
    private async withLackingPermissions(plan: Plan, observed: Observed): Promise<Observed> {
        const { sso } = observed;
        if (!sso) return observed;
        const needed = permissionsToProbe(plan);
        if (needed.length === 0) return observed;
        const lacking = await this.parts.authentik.lackingPermissions(needed, sso);
        if (lacking.every((name) => sso.lacking.includes(name))) return observed;
        return { ...observed, sso: { ...sso, lacking: [...new Set([...sso.lacking, ...lacking])].sort() } };
    }
}

/** User ids of those who get a link. */
function linkedIn({ changes }: Plan): string[] {
    return changes.flatMap((change) => (change.kind === 'link-person' ? [change.userId] : []));
}

function changesOf({ changes, withheld }: Plan): Change[] {
    return [...changes, ...withheld.map(({ change }) => change)];
}
