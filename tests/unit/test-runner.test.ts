import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import TestRunner from '../support/test-runner/runner';

/** What a runner hands on for a file, as far as it is asked here. */
interface Result {
    numPassingTests: number;
    numFailingTests: number;
    failureMessage: string;
}

const projectConfig = {
    rootDir: import.meta.dirname,
    setupFiles: [],
    setupFilesAfterEnv: [join(import.meta.dirname, '../support/test-runner/limits.ts')],
    snapshotSerializers: [],
    snapshotFormat: {},
    slowTestThreshold: 5,
    transform: [],
    transformIgnorePatterns: [],
    moduleNameMapper: [],
    modulePathIgnorePatterns: [],
    moduleFileExtensions: ['js'],
    moduleDirectories: [],
    roots: [],
    snapshotResolver: undefined,
};

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'authentik-sso-runner-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @returns of each file its counts of tests that passed and failed, or why there are none */
async function run(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    const tests = Object.entries(files).map(([name, text]) => {
        const path = join(folder, `${name}.mjs`);
        writeFileSync(path, text);
        return { name, path, context: { config: projectConfig } };
    });
    const ended: Record<string, string> = {};
    const nameOf = (test: object): string => (test as { name: string }).name;
    const globalConfig = { maxWorkers: 2, testNamePattern: null, updateSnapshot: 'none', expand: false };
    const runner = new TestRunner(globalConfig, undefined, { loading: 60_000, grace: 500 });
    await runner.runTests(
        tests,
        undefined,
        async () => undefined,
        async (test, result) => {
            const { numPassingTests, numFailingTests, failureMessage } = result as Result;
            ended[nameOf(test)] = `${numPassingTests} passed, ${numFailingTests} failed ${failureMessage}`.trim();
        },
        async (test, { message }) => void (ended[nameOf(test)] = message),
    );
    return ended;
}

test('a process that dies or goes silent costs its own file, by name, and every other file is run', async () => {
    const ended = await run({
        dies: `test('ends its process', () => process.exit(7));`,
        blocks: `test('never gives the processor back', () => { for (;;); }, 200);`,
        waits: `test('waits for ever', () => new Promise(() => {}), 200);`,
        breaks: `throw new Error('Not even loaded');`,
        one: `test('one', () => expect(1).toBe(1)); test('two', () => expect(1).toBe(2));`,
        two: `test('three', () => expect(3).toBe(3));`,
    });
    expect(ended).toEqual({
        dies: 'Its process died (code 7) after ends its process.',
        blocks: 'Its process was silent for too long after never gives the processor back, and was ended.',
        waits: expect.stringMatching(/^0 passed, 1 failed waits for ever[^]*Not done after 0.2 s/) as string,
        breaks: expect.stringContaining('Not even loaded') as string,
        one: expect.stringMatching(/^1 passed, 1 failed two/) as string,
        two: '1 passed, 0 failed',
    });
});
