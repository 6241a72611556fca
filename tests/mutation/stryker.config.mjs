/** What is changed to see whether a test notices, and the tests that ought to: `npm run mutants -- --mutate 'src/store/*.ts'`. */
const tests = [
    'account-changes cut-off-runs explain-person halt left-to-do lease links-by-hand managed-targets match-people',
    'names-together next-links old-runs privilege-first protected-list records-of-before removal-policies role-giver shown-plans',
    'records room-made-meanwhile rooms-before run same-record slices steps sync-memory take-back take-back-failing undo',
    'undo-last-in-charge undo-of-others',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
    mutate: ['src/plan/policies/*.ts', 'src/plan/people/*.ts', 'src/run/**/*.ts', 'src/store/*.ts'],
    testRunner: 'in-process',
    plugins: [import.meta.resolve('./in-process-runner.mjs')],
    testRunnerNodeArgs: ['--import', 'tsx'],
    // options of that runner: the seed of what tests draw, so that a mutant meets the same cases each time
    inProcess: {
        seed: 5,
        testFiles: tests
            .join(' ')
            .split(' ')
            .map((name) => `tests/unit/${name}.test.ts`),
    },
    warnings: { unknownOptions: false },
    coverageAnalysis: 'perTest',
    // each of them costs the start of a process
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 10_000,
    tempDirName: 'build/mutants',
    reporters: ['clear-text', 'progress-append-only', 'json'],
    jsonReporter: { fileName: 'build/mutants.json' },
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    allowEmpty: false,
};
