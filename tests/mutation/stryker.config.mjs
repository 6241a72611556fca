import { readdirSync, readFileSync } from 'node:fs';

/**
 * What is changed to see whether a test notices, and the tests that ought to: `PART=store npm run mutants` for a part of it, and for
 * a file, with the tests of its part, `PART=store npm run mutants -- --mutate src/store/lease.ts`. The tests that name a file of a part
 * are found; listed are those that reach it by way of others.
 */
const plan = [
    'account-changes come-over count-people diff-links diff-sso explain-person leftovers left-to-do links-by-hand',
    'links-first login-held-back managed-targets match-people may-use-application missing-rooms names-together',
    'next-links paint-after paint-people pairs people-picture privilege-first protected-list protected-people',
    'removal-policies role-giver rooms-before same-logins stand-person tell-who-cannot dangers seen-email-form one-of-many',
];
const records = [
    'keep-up-memory late-replies lease links-by-hand noted-arrivals noted-leavers records records-of-before same-record',
    'shown-plans status stored-records sync-memory sync-state packed greetings told-notes noted-events own-removals',
    'ledger console-memory email-form',
];
const runs = [
    'account-changes adoption-record adoption-switched-off approve-links arrival begin-run confirm-discovery cut-off-runs',
    'desired end-of-adoption entry-of-others existing-accounts expectations filling-targets halt held-back journal',
    'last-owner-leaves left-out left-to-do look-again look-outcomes make-step new-run observe observe-people observe-undo',
    'old-runs pending people-without-rules perform-accounts perform-credentials perform-entry perform-links perform-members',
    'perform-rooms perform-sso pick-up plan-backwards role-giver room-made-meanwhile run run-lifecycle settlement slices',
    'steps stop take-back take-back-failing undo undo-last-in-charge undo-of-others words-of-before',
    'follow-rooms names-of-members rooms-to-look-into webhook webhook-set-up held-up-runs rooms-while-filled',
];

const parts = {
    'plan/policies': { mutate: 'src/plan/policies/*.ts', tests: [...plan, ...runs] },
    'plan/people': { mutate: 'src/plan/people/*.ts', tests: [...plan, ...runs] },
    store: { mutate: 'src/store/*.ts', tests: [...records, ...runs] },
    run: { mutate: 'src/run/**/*.ts', tests: [...runs, ...records], schedules: true },
};

/** Of a size that is another question than what is decided: for each mutant they would take longer than all others. */
const leftOut = ['30 000 people', 'a company of 301 people', 'whatever a record holds'];

const { PART } = process.env;
const chosen = PART === undefined ? Object.values(parts) : [parts[PART]];
if (chosen.includes(undefined)) throw new Error(`PART is one of ${Object.keys(parts).join(', ')}`);
const names = new Set(chosen.flatMap(({ mutate, tests }) => [...tests.join(' ').split(' '), ...testsNaming(mutate)]));

/** Not those that start a server: the tests of a file share it, and here each of them is played by itself. */
function testsNaming(mutate) {
    const unit = new URL('../unit/', import.meta.url);
    const [folder] = mutate.split('*');
    return readdirSync(unit)
        .filter((file) => file.endsWith('.test.ts'))
        .filter((file) => {
            const text = readFileSync(new URL(file, unit), 'utf8');
            return text.includes(folder) && !text.includes('/stand-ins/');
        })
        .map((file) => file.slice(0, -'.test.ts'.length));
}

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
    mutate: chosen.map(({ mutate }) => mutate),
    testRunner: 'in-process',
    plugins: [import.meta.resolve('./in-process-runner.mjs')],
    testRunnerNodeArgs: ['--import', 'tsx'],
    // options of that runner: the seed of what tests draw, so that a mutant meets the same cases each time
    inProcess: {
        seed: 5,
        testFiles: [
            ...[...names].map((name) => `tests/unit/${name}.test.ts`),
            ...(chosen.some(({ schedules }) => schedules) ? ['tests/mutation/some-schedules.ts'] : []),
        ],
        leftOut,
    },
    warnings: { unknownOptions: false },
    coverageAnalysis: 'perTest',
    // each of them costs the start of a process
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 10_000,
    tempDirName: 'build/mutants',
    reporters: ['clear-text', 'progress-append-only', 'json'],
    jsonReporter: { fileName: `build/mutants${PART === undefined ? '' : `-${PART.replace('/', '-')}`}.json` },
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    allowEmpty: false,
};
