import fc from 'fast-check';
import { nameOf, possibleFaults, type Fault, type FaultKind } from './faults';
import { play, type Ending, type Played, type Violation } from './play';
import { scenarios, type Scenario } from './scenarios';
import { rememberedWorlds, worldBefore, type WorldBefore } from './world-before';

export interface Schedule {
    scenario: string;
    ending: Ending;
    faults: readonly Fault[];
}

export interface SweepReport {
    schedules: number;
    /** how many of the faults were the end of a process */
    kills: number;
    violations: (Schedule & Violation & { operations: readonly string[] })[];
}

/** Every kind of run undisturbed, and some of the single faults, drawn by the seed. */
export async function someSchedules(count: number, seed: number): Promise<Schedule[]> {
    const grounds = await allGrounds(worldBefore);
    const undisturbed = grounds.map(({ scenario, ending }) => ({ scenario: scenario.name, ending, faults: [] }));
    return [...undisturbed, ...drawn(singles(grounds), count, seed)];
}

/** The share of schedules with one fault, where not every one can be played. */
const SINGLE = 0.8;

interface Ground {
    scenario: Scenario;
    ending: Ending;
    /** of each operation of the undisturbed scenario: what can become of it */
    possible: readonly (readonly FaultKind[])[];
}

/**
 * Kills, failures and lost answers at every operation of every kind of run, one a schedule; then pairs, drawn at random.
 * @param schedules how many in all: single faults come first, drawn by the seed where there are more of them than `SINGLE` of the schedules
 */
export async function sweep(schedules: number, seed: number): Promise<SweepReport> {
    const report: SweepReport = { schedules: 0, kills: 0, violations: [] };
    const before = rememberedWorlds();
    const grounds = await allGrounds(before);
    const all = singles(grounds);
    const count = all.length < schedules ? all.length : Math.ceil(schedules * SINGLE);
    for (const one of drawn(all, count, seed)) await judge(one, report, before);
    const pairs = schedules - report.schedules;
    if (pairs > 0 && report.violations.length === 0) await sweepPairs(grounds, pairs, seed, report, before);
    return report;
}

async function allGrounds(before: WorldBefore): Promise<Ground[]> {
    const grounds: Ground[] = [];
    for (const scenario of scenarios) {
        for (const ending of ['goes on', 'undo'] as const) {
            if (ending === 'undo' && scenario.takesBack === true) continue;
            const { operations, violations } = await play(scenario, [], ending, before);
            if (violations.length > 0) throw new Error(`${scenario.name}, undisturbed: ${JSON.stringify(violations)}`);
            grounds.push({ scenario, ending, possible: operations.map(({ kind }) => possibleFaults[kind]) });
        }
    }
    return grounds;
}

function singles(grounds: readonly Ground[]): Schedule[] {
    return grounds.flatMap(({ scenario, ending, possible }) =>
        possible.flatMap((kinds, at) =>
            kinds.map((kind): Schedule => ({ scenario: scenario.name, ending, faults: [{ at, kind }] })),
        ),
    );
}

function drawn(all: readonly Schedule[], count: number, seed: number): readonly Schedule[] {
    if (all.length <= count) return all;
    const [some = []] = fc.sample(fc.shuffledSubarray([...all], { minLength: count, maxLength: count }), {
        numRuns: 1,
        seed,
    });
    return some;
}

/** What a pair breaks is shrunk by fast-check to the earliest faults that break it. */
async function sweepPairs(
    grounds: readonly Ground[],
    count: number,
    seed: number,
    report: SweepReport,
    worlds: WorldBefore,
): Promise<void> {
    const kinds = [...new Set(Object.values(possibleFaults).flat())];
    const pair = fc.constantFrom(...grounds).chain(({ scenario, ending, possible }) => {
        // what follows a first fault may take longer than what is undisturbed
        const fault = fc.record({ at: fc.nat({ max: possible.length * 2 }), kind: fc.constantFrom(...kinds) });
        return fc.record({
            scenario: fc.constant(scenario.name),
            ending: fc.constant(ending),
            faults: fc.uniqueArray(fault, { minLength: 2, maxLength: 2, selector: ({ at }) => at }),
        });
    });
    const found = await fc.check(
        fc.asyncProperty(pair, async (one) => {
            const before = report.violations.length;
            await judge(one, report, worlds);
            if (report.violations.length > before) throw new Error(report.violations.at(-1)?.rule);
        }),
        { numRuns: count, seed },
    );
    if (!found.failed) return;
    const shortest = { schedules: 0, kills: 0, violations: [] };
    for (const one of found.counterexample ?? []) await judge(one, shortest, worlds);
    report.violations = shortest.violations;
}

export async function playSchedule(
    { scenario: name, faults, ending }: Schedule,
    before?: WorldBefore,
): Promise<Played> {
    const scenario = scenarios.find((one) => one.name === name);
    if (!scenario) throw new Error(`There is no scenario "${name}"`);
    return play(scenario, faults, ending, before);
}

async function judge(schedule: Schedule, report: SweepReport, before: WorldBefore): Promise<void> {
    report.schedules += 1;
    report.kills += schedule.faults.filter(({ kind }) => kind.startsWith('kill')).length;
    const { violations, operations } = await playSchedule(schedule, before);
    const named = schedule.faults.map(({ at, kind }) => `${kind} at ${nameOf(operations[at])}`);
    for (const violation of violations) report.violations.push({ ...schedule, ...violation, operations: named });
}
