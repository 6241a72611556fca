import { growingSha256 } from '../../../src/digest';
import type { Desired } from '../../../src/model/desired';
import type { Observed } from '../../../src/model/observed';
import { atOnce, type Pieces } from '../../../src/model/pieces';
import type { Plan } from '../../../src/model/plan';
import { fingerprintInPieces } from '../../../src/plan/fingerprint';
import { makePlanInPieces } from '../../../src/plan/make-plan';
import { surveyInPieces } from '../../../src/plan/survey';
import type { Size } from '../scale/organisation';
import { observedOrganisation, type Filling } from '../../support/observed-organisation';

/** The first one is that of a process that has planned nothing yet; of the others the least counts, which was disturbed the least. */
const TIMES = 5;
/** To look at what is in use takes longer than a piece does. */
const PIECES_A_LOOK = 100;

interface Planned {
    plan: Plan;
    fingerprint: string;
}

/**
 * Who is who, the plan and its fingerprint. What it needs of memory is what is in use at the most, once the garbage is collected,
 * beside what both servers have said.
 */
async function measurePlan(size: Size, filling: Filling): Promise<object> {
    const { desired, observed } = await observedOrganisation(size, filling);
    const runs = Array.from({ length: TIMES }, () => played(planned(desired, observed)));
    const times = runs.map(({ processorMs }) => processorMs);
    const pieces = Array.from({ length: TIMES }, () => longestMs(planned(desired, observed)));
    return {
        changes: runs[0]?.made.plan.changes.length,
        firstMs: times[0],
        leastMs: Math.min(...times),
        longestPieceMs: Math.max(...pieces),
        neededMb: neededMb(planned(desired, observed)),
    };
}

function* planned(desired: Desired, observed: Observed): Pieces<Planned> {
    const found = yield* surveyInPieces(desired, observed);
    const plan = yield* makePlanInPieces(desired, observed, found);
    return { plan, fingerprint: yield* fingerprintInPieces(plan, growingSha256()) };
}

/** Processor time of all threads: another process that has the core meanwhile does not count. */
function played(work: Pieces<Planned>): { made: Planned; processorMs: number } {
    const start = process.cpuUsage();
    const made = atOnce(work);
    return { made, processorMs: milliseconds(process.cpuUsage(start)) };
}

/** Played once more for it: to look at the clock so often takes a tenth of the time that is to be measured. */
function longestMs(work: Pieces<Planned>): number {
    for (let longest = 0; ;) {
        const before = process.cpuUsage();
        const { done } = work.next();
        longest = Math.max(longest, milliseconds(process.cpuUsage(before)));
        if (done === true) return longest;
    }
}

function neededMb(work: Pieces<Planned>): number {
    const before = inUse();
    let most = before;
    for (let piece = 1; work.next().done !== true; piece++)
        if (piece % PIECES_A_LOOK === 0) most = Math.max(most, inUse());
    return Math.round((most - before) / 2 ** 20);
}

function inUse(): number {
    (globalThis as { gc?: () => void }).gc?.();
    return process.memoryUsage().heapUsed;
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
    return Math.round((user + system) / 1000);
}

const [, , size, filling] = process.argv;
console.log(JSON.stringify(await measurePlan(size as Size, filling as Filling)));
