export default {
    // runs tests in plain Node, without a vm: the real engine and its processes, and ES modules, behave as outside of tests
    runner: '<rootDir>/tests/support/test-runner/runner.ts',
    // where npm run mutants keeps a copy of the project
    modulePathIgnorePatterns: ['<rootDir>/build/'],
    testMatch: ['<rootDir>/tests/**/*.test.ts'],
    // limits for tests, and the end of its processes: the runner knows neither
    setupFilesAfterEnv: ['<rootDir>/tests/support/test-runner/limits.ts'],
    // on a clean checkout nobody knows yet which files take long
    testSequencer: '<rootDir>/tests/support/test-runner/long-ones-first.ts',
    // many tests wait for a server or a job: more of them than processors keep the machine busy
    maxWorkers: 6,
    // the engine keeps timers for processes that have ended, up to 1.46 for as long as it lives
    forceExit: true,
};
