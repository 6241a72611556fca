import { Failure, type FailureDetails } from '../../../src/model/failure';
import { chosenFields } from '../../../src/model/directory';
import {
    dangers,
    standings,
    type ChoiceId,
    type PeoplePicture,
    type PersonInPicture,
} from '../../../src/model/people-picture';
import type { LoginRefusal } from '../../../src/model/login';
import type { Drift, Plan } from '../../../src/model/plan';
import type { StepProblem } from '../../../src/model/step-problem';
import { countPeople } from '../../../src/plan/people/count-people';
import { survey } from '../../../src/plan/survey';
import { adoptionEndedText, adoptionNotEndedText } from '../../../src/report/adoption-ended';
import type { Answer } from '../../../src/report/answer';
import { comesFirstAnswer } from '../../../src/report/comes-first-answer';
import { givenUpAnswer } from '../../../src/report/failure-answer';
import { historyAnswer, keptAnswer } from '../../../src/report/history';
import {
    allWellText,
    lookFailedText,
    lookRecoveredText,
    problemsAnswer,
    waitsAnswer,
} from '../../../src/report/kept-up';
import { leftoversAnswer } from '../../../src/report/leftovers-answer';
import { peopleReport } from '../../../src/report/people-report';
import { placesOfLinkedAnswer } from '../../../src/report/places-of-linked';
import { runAnswer, runContinues } from '../../../src/report/run-answer';
import { rulesPreview } from '../../../src/report/rules-preview';
import { statusAnswer } from '../../../src/report/status';
import { undoAnswer } from '../../../src/report/undo-answer';
import type { AdoptionRecord } from '../../../src/run/records/adoption';
import { noCounts, type RunRecord, type SyncRunRecord } from '../../../src/run/records/run-record';
import { login as loginMessages } from '../../../src/texts/en/login';
import type { Texts } from '../../../src/texts/texts';
import { keptUp } from '../looks';
import { configOf } from '../memory-servers';
import { desiredOf, directoryOf, noMemory, observedOf, roomOf, ruleOf } from '../sync-world';

/** What the values of an answer may be made of, each with the name in it. */
export interface NamedParts {
    plan: Plan;
    withheld: Plan;
    problems: readonly StepProblem[];
    details: FailureDetails;
}

const time = '2026-01-01T00:00:00Z';

/** What the app says of runs, of itself and of everybody, by its verb or cause, with a name from outside wherever one may stand. */
export function answersOfRuns(texts: Texts, name: string, parts: NamedParts): Readonly<Record<string, string>> {
    const runs = runsOf(name, parts);
    const pending = runs.map(({ id }) => ({ kind: 'pending' as const, id, until: time, attempts: 1 }));
    const failure = { code: 'rocketchat_refused' as const, details: parts.details };
    const shown = { plan: parts.withheld, fingerprint: '0123456789ab' };
    const all: Readonly<Record<string, readonly (Answer | string)[]>> = {
        runs: [...runs.map((run) => runAnswer(texts, run)), ...runs.slice(0, 1).map((run) => runContinues(texts, run))],
        history: [historyAnswer(texts, runs, pending)],
        keep: [keptAnswer(texts, pending), keptAnswer(texts, [], name)],
        undo: [
            undoAnswer(
                texts,
                { run: ofRun(name, parts), plan: parts.plan, fingerprint: '0123456789ab' },
                { linked: { count: 8, people: [name] }, isBehindUndo: true, before: '89abcdef' },
                false,
            ),
        ],
        'rules written': [
            rulesPreview(texts, { come: { ...parts.withheld, drift: [] }, gone: parts.plan.changes }),
            rulesPreview(texts, { come: { ...parts.plan, drift: [] }, gone: [] }),
        ],
        'given up': [givenUpAnswer(texts, ofRun(name, parts), failure)],
        'keep-up': [
            waitsAnswer(texts, shown, { plan: parts.plan, fingerprint: 'ba9876543210' }),
            problemsAnswer(texts, ofRun(name, parts)),
            lookFailedText(texts, failure),
            lookRecoveredText(texts, { code: name, count: 3, since: time, retryAt: time }),
            allWellText(texts, ofRun(name, parts)),
        ],
        'end of a time': [
            adoptionEndedText(texts, adoptionOf(name), true),
            adoptionEndedText(texts, { ...adoptionOf(name), by: 'username', isEarly: true }, false),
            adoptionNotEndedText(texts, adoptionOf(name), undefined),
        ],
        'what a link gives': [
            placesOfLinkedAnswer(texts, [{ person: name }], undefined, []),
            placesOfLinkedAnswer(texts, [{ person: name }], { text: '' }, parts.plan.changes),
        ],
        'a run that waits': [
            comesFirstAnswer(
                texts,
                { run: { ...ofRun(name, parts), heldUp: { ...failure, since: time, count: 1, until: time } } },
                { seconds: 90 },
            ),
            comesFirstAnswer(texts, { look: { trigger: 'command', username: name, since: time } }, { seconds: 90 }),
            texts.say('command.server_waits', { server: name, time }),
        ],
        people: peopleOf(texts, name),
        ...worldOf(texts, name, parts),
    };
    return Object.fromEntries(Object.entries(all).map(([about, said]) => [about, said.map(textOf).join('\n')]));
}

/** Labels of buttons are read as well. */
function textOf(said: Answer | string): string {
    if (typeof said === 'string') return said;
    return [said.text, ...(said.buttons ?? []).map(({ label }) => label)].join('\n');
}

function ofRun(name: string, { withheld, problems, details, plan }: NamedParts): SyncRunRecord {
    const drift: Drift[] = [
        ...plan.drift,
        { kind: 'membership', username: name, target: { kind: 'room', room: name } },
        { kind: 'directory', subject: name, old: name, expected: name, found: name },
        { kind: 'directory', subject: name, old: null, expected: name, found: name },
        { kind: 'told', told: name },
    ];
    return {
        ...{ kind: 'run', runKind: 'sync', id: '01234567', trigger: 'schedule', startedAt: time, fingerprint: 'f' },
        ...{ actor: { id: 'u', username: name }, answer: { roomId: 'r' } },
        ...{ withheld: withheld.withheld, withheldCounts: { all: 80, approvable: 8 }, notes: withheld.notes, drift },
        ...{ wasLive: true, isLive: true, budget: 1, stepCount: 8, stepsDone: 3, leftOut: [], dropped: 2 },
        ...{ counts: { ...noCounts, members: 3 }, problems, outcome: 'partial', confirmUntil: time },
        people: countPeople(pictureOf(name)),
        login: { service: name, entryName: name, slug: name },
        failure: { code: 'rocketchat_refused', details },
    };
}

function runsOf(name: string, parts: NamedParts): RunRecord[] {
    const run = ofRun(name, parts);
    const [few, some] = [run.withheld.slice(0, 1), run.notes.slice(0, 1)];
    const rest = { ...run, withheld: few, notes: some, confirmUntil: undefined, login: undefined };
    return [
        run,
        { ...run, outcome: 'done', withheld: [], notes: [], drift: [], problems: [] },
        { ...rest, outcome: 'failed', id: 'run-2', runKind: 'undo', undoes: '89abcdef', undoneBy: '0a1b2c3d' },
        { ...rest, id: 'run-3', runKind: 'take-back', takesBack: { runs: ['89abcdef'], attempts: 8, entry: name } },
        { ...rest, id: 'run-4', runKind: 'take-back', takesBack: { runs: ['89abcdef'], attempts: 0 } },
    ];
}

function adoptionOf(name: string): AdoptionRecord {
    return {
        ...{ kind: 'adoption', id: 'a', group: name, by: 'address', since: time, until: time, accounts: 8 },
        ...{ actor: { id: 'u', username: name }, unmarked: [], attempts: 0 },
    };
}

const refusals = Object.keys(loginMessages).flatMap((key) => /^login\.refused\.(\w+)$/.exec(key)?.[1] ?? []);

/** Somebody of each kind. */
function pictureOf(name: string): PeoplePicture {
    const one = { username: name, account: name, other: name, detail: name, reason: name };
    const people: PersonInPicture[] = [
        ...standings.map((standing): PersonInPicture => ({ ...one, uid: standing, standing, chance: 'perhaps' })),
        ...refusals.map((refusal): PersonInPicture => ({
            ...{ ...one, uid: refusal, standing: 'refused', chance: 'out', refusal: refusal as LoginRefusal },
            ...{ wayOut: 'email', ifDropped: { ...one, standing: 'new', chance: 'in' } },
        })),
        ...dangers.map((danger): PersonInPicture => ({
            ...{ ...one, uid: danger, standing: 'takes_other', chance: 'in', danger },
            two: { first: name, second: name, wasSeen: true },
        })),
    ];
    const choices = choiceIds.map((id) => ({ id, flows: [name] }));
    const unseenChoices = { lacking: [name] };
    return { flow: 'modern', people, unclaimed: [name], choices, unseenChoices, outOf: 100, isByName: true };
}

const choiceIds: readonly ChoiceId[] = [
    ...chosenFields.flatMap((field): ChoiceId[] => [
        `authentik_${field}`,
        `authentik_flow_${field}`,
        `authentik_enrolment_${field}`,
    ]),
    ...['username' as const, 'email' as const, 'registration' as const],
];

function peopleOf(texts: Texts, name: string): string[] {
    const people = pictureOf(name);
    const plan: Plan = { changes: [], withheld: [], notes: [], drift: [], people };
    const asked = ['', name, ...standings, ...refusals, 'two_accounts', 'unclaimed', 'dangers'];
    return [
        ...asked.map((one) => peopleReport(texts, plan, people, one)),
        peopleReport(texts, { changes: [], withheld: [], notes: [], drift: [] }, undefined, ''),
    ];
}

/** What is told of what the app has given where a rule no longer names it, and of the app as a whole. */
function worldOf(
    texts: Texts,
    name: string,
    { plan, details }: NamedParts,
): Record<'status' | 'leftovers', (Answer | string)[]> {
    const desired = desiredOf([ruleOf('staff', ['channel', 'staff'])]);
    const observed = observedOf({
        directory: directoryOf({ staff: ['ada'] }),
        server: { version: name, licence: 'unknown', modules: [] },
        tokenFailure: { code: 'rocketchat_permission_missing', details },
        memory: {
            ...noMemory,
            ledger: new Map([
                [`room ${name}`, ['user-ada']],
                [`role ${name}`, ['user-ada']],
            ]),
        },
        rooms: [roomOf(name, ['ada'])],
    });
    const found = survey(desired, observed);
    const config = configOf({ group_rules: 'staff: staff' });
    const context = { plan, fingerprint: 'f', desired, observed, remembered: observed.memory, survey: found };
    const pause = { since: time, until: '2027-01-01T00:00:00Z', by: name };
    const facts = { config, problems: [], planned: context, pending: [] };
    const parts = ofRun(name, { plan, withheld: plan, problems: [], details });
    return {
        status: [
            statusAnswer(texts, { ...facts, runs: [parts], keptUp: keptUp(config) }),
            statusAnswer(texts, { ...facts, runs: [], keptUp: { ...keptUp(config), pause } }),
            statusAnswer(texts, {
                ...{ ...facts, runs: [], keptUp: keptUp(config) },
                planned: new Failure('authentik_unreachable', { url: name, reason: name }),
                apart: {
                    ...{ entry: { exists: true, isLive: undefined }, doesDirectoryAnswer: true },
                    ...{ server: observed.server, memory: observed.memory, expected: observed.expected },
                    token: { isUsable: false, failure: { code: 'rocketchat_permission_missing', details } },
                    adoption: { by: 'address', days: 8, phase: 'open', until: time },
                },
            }),
        ],
        leftovers: [leftoversAnswer(texts, found.leftovers, plan, '0123456789ab', true)],
    };
}
