export default {
    // runs tests in plain Node, without a vm: the real engine and its processes, and ES modules, behave as outside of tests
    runner: 'jest-light-runner',
    testMatch: ['<rootDir>/tests/**/*.test.ts'],
    testTimeout: 30_000,
    // the engine keeps timers for processes that have ended, up to 1.46 for as long as it lives
    forceExit: true,
};
