import type { Config, ConfigProblem } from '../config/config';
import { Failure } from '../model/failure';
import type { Desired } from '../model/desired';
import type { Memory } from '../model/memory';
import { targetWords, type Target } from '../model/target';
import type { Observed } from '../model/observed';
import { failureWords } from '../model/words';
import { countComeOver } from '../plan/people/come-over';
import { countPeople } from '../plan/people/count-people';
import type { Survey } from '../plan/survey';
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

/** What `/authentik-sync status` is made of, whatever of it can be known. */
export interface StatusFacts {
    /** with their defaults in place of settings that cannot work */
    config: Config;
    problems: readonly ConfigProblem[];
    /** what the next run would do, or why that cannot be said now */
    planned: PlanInContext | Failure;
    runs: readonly RunRecord[];
    pending: readonly PendingRecord[];
    keptUp: KeptUp;
    /** how far runs are that are at work now */
    atWork?: readonly ProgressRecord[];
}

/** What `/authentik-sync status` says: what is open first, then what is managed, what happened last, and as whom the app can act. */
export function statusAnswer(texts: Texts, facts: StatusFacts): string {
    const { config, planned, runs, keptUp } = facts;
    const [last] = [...runs].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    const seen = planned instanceof Failure ? undefined : planned;
    const counts = seen?.plan.people && countPeople(seen.plan.people);
    const people = peopleLines(texts, counts, seen !== undefined && seen.plan.changes.length > 0);
    const open = openLines(texts, facts);
    const isRight = open.length === 0 && !isMostlyOut(counts) && seen?.observed.entry.isLive === true;
    const rest = [
        ...(seen ? seenLines(texts, config, seen, facts.problems.length === 0) : []),
        last ? texts.say('status.last_run', { run: lineSaid(texts, last) }) : texts.say('status.no_run'),
        ...keepUpLines(texts, runs, keptUp),
    ];
    return [
        ...people.first,
        texts.say('status.title', { isRight }),
        ...people.below,
        ...(seen && !counts ? [`– ${texts.say('people.not_all_known')}`] : []),
        ...[...open, ...rest].map((line) => `• ${line}`),
        ...driftLines(texts, facts.problems.length === 0 ? (seen?.plan.drift ?? []) : []),
    ].join('\n');
}

/** What somebody has to see to, the most urgent first. */
function openLines(texts: Texts, { config, problems, planned, runs, pending, atWork = [] }: StatusFacts): string[] {
    const seen = planned instanceof Failure ? undefined : planned;
    // what is made of defaults in place of what was typed says nothing
    const isMeant = problems.length === 0;
    const isOpen = isMeant && seen !== undefined && seen.plan.changes.length + seen.plan.withheld.length > 0;
    const isBefore = seen !== undefined && !seen.observed.entry.exists && runs.length === 0;
    return [
        ...pending.map(({ id, until }) => texts.say('status.waits', { run: id, time: until })),
        ...(problems.length > 0
            ? [texts.withAction('status.settings_wrong', { count: settingsOf(problems).length })]
            : []),
        ...problems.map((problem) => settingProblemText(texts, problem)),
        ...(planned instanceof Failure
            ? [texts.say('status.not_seen', { failure: failureSaid(texts, planned.code, planned.details) })]
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
        ...(config.authentik.token === undefined ? [texts.withAction('status.no_authentik_token')] : []),
    ];
}

/** @param isMeant whether what the settings ask for is what was typed */
function seenLines(
    texts: Texts,
    config: Config,
    { desired, observed, survey }: PlanInContext,
    isMeant: boolean,
): string[] {
    const { entry, expected } = observed;
    const { slug, publicUrl: url, token } = config.authentik;
    return [
        texts.say('status.service', {
            service: config.login.service,
            state: entry.isLive === true ? 'live' : entry.exists ? 'hidden' : 'none',
        }),
        serverLine(texts, observed),
        texts.say('status.directory', {
            url,
            state: token === undefined ? 'none' : expected.slugs.includes(slug) ? 'written' : 'read',
        }),
        tokenLine(texts, observed),
        ...(isMeant ? [managedLine(texts, desired, survey)] : []),
        peopleLine(texts, observed.memory),
        ...adoptionLine(texts, desired, observed, survey),
        ...adoptionsOfBefore(texts, observed),
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

function serverLine(texts: Texts, { server: { version, licence } }: Observed): string {
    return texts.say('status.server', { version: version ?? texts.said('status.unknown_version'), licence });
}

function tokenLine(texts: Texts, { canUseRest, tokenFailure }: Observed): string {
    return tokenFailure
        ? texts.say('status.token_unusable', { failure: failureWords(tokenFailure) })
        : texts.say('status.token', { isUsable: canUseRest });
}

/** What the rules and the settings are about, whether it is there yet or not. */
function managedLine(texts: Texts, desired: Desired, { targets }: Survey): string {
    const number = (kind: Target['kind']): number =>
        targets.filter(({ wanted, state }) => wanted.target.kind === kind && state !== 'closed').length;
    return texts.say('status.managed', {
        rules: desired.rules.length,
        rooms: number('room'),
        teams: number('team'),
        roles: number('role'),
        roomRoles: number('room-role'),
        restrictions: desired.restrictions.length,
    });
}

/** Who is linked, and what the app may take back by its ledger. */
function peopleLine(texts: Texts, { links, ledger }: Memory): string {
    const given = [...ledger.values()].reduce((sum, some) => sum + some.length, 0);
    return texts.say('status.people', { linked: links.size, given });
}

/** What the app gave where no rule puts anybody any more. */
function leftoversLine(texts: Texts, { leftovers }: Survey): string[] {
    if (leftovers.length === 0) return [];
    const count = leftovers.reduce((sum, { owned }) => sum + owned.size, 0);
    const places = leftovers.map(({ wanted }) => targetWords(wanted.target));
    return [texts.say('status.leftovers', { count, places })];
}

/** The same by entries of other service names. */
function adoptionsOfBefore(texts: Texts, { leftovers }: Observed): string[] {
    return leftovers.entries.flatMap(({ name: entry, adoption }) => {
        if (!adoption) return [];
        const how = texts.said('adoption.until', { by: adoption.by, time: adoption.until });
        return [texts.say('status.adoption_of_before', { entry, how })];
    });
}

/** Until when accounts that were there before get in, and who has come over. */
function adoptionLine(texts: Texts, desired: Desired, observed: Observed, { pairs }: Survey): string[] {
    const { adoption } = desired;
    if (!adoption || !observed.adoption || adoption.until === undefined) return [];
    const { by, until: time } = adoption;
    if (adoption.phase === 'over') return [texts.say('status.adoption_over', { time })];
    const how = texts.said('adoption.until', { by, time });
    const come = countComeOver(observed.adoption, desired, observed, pairs);
    if (!come) return [texts.say('status.adoption', { how })];
    return [texts.say('status.adoption_come', { how, come: texts.said('detail.come_over', { ...come }) })];
}
