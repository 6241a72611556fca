export default {
    runner: 'jest-light-runner',
    testMatch: ['<rootDir>/tests/**/*.test.ts'],
};
