import type { Config, ConfigProblem } from '../config/config';
import { Failure } from '../model/failure';
import { targetWords } from '../model/target';
import { countPeople } from '../plan/people/count-people';
import type { Survey } from '../plan/survey';
import type { SeenApart } from '../run/observe/observe-apart';
import type { PlanInContext } from '../run/plan-and-start';
import type { PendingRecord } from '../run/records/pending';
import { isHeldUp } from '../run/records/progress';
import type { RunRecord } from '../run/records/run-record';
import type { ProgressRecord } from '../run/records/shown-progress';
import type { Texts } from '../texts/texts';
import { settingsOf } from './failure-answer';
import { failureSaid } from './failure-text';
import { settingProblemText } from './setting-problem-text';
import { keepUpLines, type KeptUp } from './keep-up-lines';
import { isMostlyOut, peopleLines } from './people-lines';
import { driftLines } from './drift-lines';
import { lineSaid } from './history';
import { heldUpLine, progressLines } from './progress-lines';
import { apartLines, seenLines, tokenLine } from './seen-lines';

/** What `/authentik-sync status` is made of, whatever of it can be known. */
export interface StatusFacts {
    /** with their defaults in place of settings that cannot work */
    config: Config;
    problems: readonly ConfigProblem[];
    /** what the next run would do, or why that cannot be said now */
    planned: PlanInContext | Failure;
    /** what each side tells alone, where there is no plan */
    apart?: SeenApart | undefined;
    runs: readonly RunRecord[];
    pending: readonly PendingRecord[];
    keptUp: KeptUp;
    /** names of "Who is told" under which nobody reads anything */
    unheard?: readonly string[];
    /** how far runs are that are at work now */
    atWork?: readonly ProgressRecord[];
}

/** What `/authentik-sync status` says: what is open first, then what is managed, what happened last, and as whom the app can act. */
export function statusAnswer(texts: Texts, facts: StatusFacts): string {
    const { config, planned, apart, runs, keptUp } = facts;
    const isMeant = facts.problems.length === 0;
    const seen = planned instanceof Failure ? undefined : planned;
    const counts = seen?.plan.people && countPeople(seen.plan.people);
    const people = peopleLines(texts, counts, seen && seen.plan.changes.length > 0 ? 'open' : 'now');
    const open = openLines(texts, facts);
    const isRight = open.length === 0 && !isMostlyOut(counts) && seen?.observed.entry.isLive === true;
    const rest = [
        ...(seen ? seenLines(texts, config, seen, isMeant) : []),
        ...(!seen && apart ? apartLines(texts, config, apart, isMeant) : []),
        lastRunLine(texts, runs) ?? texts.say('status.no_run'),
        ...keepUpLines(texts, runs, isMeant && isNothingOpen(seen) ? withoutTold(keptUp) : keptUp),
    ];
    return [
        ...people.first,
        texts.say('status.title', { isRight }),
        ...people.below,
        ...(seen && !counts ? [`– ${texts.say('people.not_all_known')}`] : []),
        ...[...open, ...rest].map((line) => `• ${line}`),
        ...driftLines(texts, isMeant ? (seen?.plan.drift ?? []) : []),
    ].join('\n');
}

function isNothingOpen(seen: PlanInContext | undefined): boolean {
    return seen !== undefined && seen.plan.changes.length + seen.plan.withheld.length === 0;
}

/** What was told at the last look does not wait any more. */
function withoutTold({ state, ...kept }: KeptUp): KeptUp {
    return { ...kept, state: { ...state, told: undefined } };
}

/** What the app remembers of its runs, where the settings let it ask nothing. */
export function rememberedLines(texts: Texts, runs: readonly RunRecord[], pending: readonly PendingRecord[]): string[] {
    const last = lastRunLine(texts, runs);
    return [...waitingLines(texts, pending), ...(last === undefined ? [] : [last])].map((line) => `• ${line}`);
}

function waitingLines(texts: Texts, pending: readonly PendingRecord[]): string[] {
    return pending.map(({ id, until }) => texts.say('status.waits', { run: id, time: until }));
}

function lastRunLine(texts: Texts, runs: readonly RunRecord[]): string | undefined {
    const [last] = [...runs].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    return last && texts.say('status.last_run', { run: lineSaid(texts, last) });
}

/** What somebody has to see to, the most urgent first. */
function openLines(
    texts: Texts,
    { config, problems, planned, runs, pending, unheard = [], atWork = [] }: StatusFacts,
): string[] {
    const seen = planned instanceof Failure ? undefined : planned;
    // what is made of defaults in place of what was typed says nothing
    const isMeant = problems.length === 0;
    const isOpen = isMeant && seen !== undefined && !isNothingOpen(seen);
    const isBefore = seen !== undefined && !seen.observed.entry.exists && runs.length === 0;
    return [
        ...waitingLines(texts, pending),
        ...(problems.length > 0
            ? [texts.withAction('status.settings_wrong', { count: settingsOf(problems).length })]
            : []),
        ...problems.map((problem) => settingProblemText(texts, problem)),
        ...(planned instanceof Failure
            ? [texts.say('status.not_seen', { failure: failureSaid(texts, planned.code, planned.details) })]
            : []),
        ...(seen?.observed.tokenFailure
            ? [tokenLine(texts, { isUsable: false, failure: seen.observed.tokenFailure })]
            : []),
        ...(isOpen
            ? [
                  texts.withAction(isBefore ? 'status.not_set_up' : 'status.open', {
                      changes: seen.plan.changes.length,
                      withheld: seen.plan.withheld.length,
                  }),
              ]
            : []),
        ...runs.filter(({ outcome }) => !outcome).map((run) => openRunLine(texts, run, atWork)),
        ...(seen && isMeant ? leftoversLine(texts, seen.survey) : []),
        ...(unheard.length > 0 ? [texts.withAction('status.unheard', { names: texts.series(unheard) })] : []),
        ...(config.authentik.token === undefined ? [texts.withAction('status.no_authentik_token')] : []),
    ];
}

/** How far a run is that is at work; of one that was cut off, that it is not over. */
function openRunLine(texts: Texts, run: RunRecord, atWork: readonly ProgressRecord[]): string {
    const { id, heldUp } = run;
    const progress = atWork.find((one) => one.id === id);
    if (!progress && heldUp && isHeldUp(run))
        return [texts.say('status.at_work', { run: id }), heldUpLine(texts, heldUp)].join(' · ');
    if (!progress) return texts.say('status.open_run', { run: id });
    return [texts.say('status.at_work', { run: id }), ...progressLines(texts, progress)].join(' · ');
}

/** What the app gave where no rule puts anybody any more. */
function leftoversLine(texts: Texts, { leftovers }: Survey): string[] {
    if (leftovers.length === 0) return [];
    const count = leftovers.reduce((sum, { owned }) => sum + owned.size, 0);
    const places = leftovers.map(({ wanted }) => targetWords(wanted.target));
    return [texts.say('status.leftovers', { count, places })];
}
