/**
 * A test runner for Stryker: loads the test files once, into its own process, and plays the tests that reach a mutant again and
 * again. The project's own runner starts a process for each file, which for thousands of mutants takes hours.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jestExpect } from '@jest/expect';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
    determineHitLimitReached,
    DryRunStatus,
    TestStatus,
    toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import * as circus from 'jest-circus';

const LONGEST_TEST_MS = 4_000;

class InProcessRunner {
    static inject = [commonTokens.options];

    /** @type {{ id: string, name: string, file: string, test: object, took: number }[] | undefined} */
    #tests;
    #options;

    constructor({ inProcess }) {
        this.#options = inProcess;
    }

    /** Never needed: a mutant is active only while tests are played, also one in what is called while files are loaded. */
    capabilities() {
        return { reloadEnvironment: true };
    }

    async init() {
        const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
        Object.assign(globalThis, {
            expect: jestExpect,
            describe,
            it,
            test,
            beforeAll,
            beforeEach,
            afterAll,
            afterEach,
        });
        fc.configureGlobal({ seed: this.#options.seed });
        // of what a mutant has left behind when its test was over
        process.on('unhandledRejection', () => undefined);
        this.stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    }

    async dryRun({ coverageAnalysis }) {
        this.stryker.mutantCoverage = { static: {}, perTest: {} };
        const tests = [];
        for (const one of await this.#load()) {
            if (coverageAnalysis === 'perTest') this.stryker.currentTestId = one.id;
            tests.push(await this.#play(one));
        }
        this.stryker.currentTestId = undefined;
        return { status: DryRunStatus.Complete, tests, mutantCoverage: this.stryker.mutantCoverage };
    }

    /** The quickest tests first: one that fails is enough. */
    async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
        if (mutantActivation === 'static') throw new Error('a mutant in what is made while files are loaded');
        await this.#load();
        Object.assign(this.stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
        const chosen = (await this.#load()).filter(({ id }) => testFilter?.includes(id) ?? true);
        const results = [];
        for (const one of chosen.sort((a, b) => a.took - b.took)) {
            const result = await this.#play(one);
            results.push(result);
            if (result.status === TestStatus.Failed && !disableBail) break;
        }
        this.stryker.activeMutant = undefined;
        const run = determineHitLimitReached(this.stryker.hitCount, hitLimit);
        return toMutantRunResult(run ?? { status: DryRunStatus.Complete, tests: results });
    }

    async #load() {
        if (this.#tests) return this.#tests;
        this.#tests = [];
        for (const file of this.#options.testFiles) {
            circus.resetState();
            await import(pathToFileURL(resolve(file)));
            for (const test of testsIn(circus.getState().rootDescribeBlock)) {
                const name = namesOf(test).join(' › ');
                if (this.#options.leftOut.some((start) => name.startsWith(start))) continue;
                this.#tests.push({ id: `${file} › ${name} #${this.#tests.length}`, name, file, test, took: 0 });
            }
        }
        return this.#tests;
    }

    async #play(one) {
        const { id, name, file, test } = one;
        const begun = performance.now();
        const failure = test.mode === 'skip' ? undefined : await failureOf(test);
        const took = performance.now() - begun;
        one.took = Math.max(one.took, took);
        const common = { id, name, fileName: resolve(file), timeSpentMs: took };
        if (failure === undefined) return { ...common, status: TestStatus.Success };
        return { ...common, status: TestStatus.Failed, failureMessage: String(failure?.message ?? failure) };
    }
}

function testsIn(block) {
    return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
}

function blocksOf({ parent }) {
    return parent ? [...blocksOf(parent), parent] : [];
}

function namesOf(test) {
    return [...blocksOf(test).slice(1), test].map(({ name }) => name);
}

/** Each test has all hooks around it to itself, so that one may be played without the others. */
async function failureOf(test) {
    const hooks = (type) => blocksOf(test).flatMap((block) => block.hooks.filter((hook) => hook.type === type));
    try {
        for (const { fn } of [...hooks('beforeAll'), ...hooks('beforeEach')]) await fn();
        await withinTime(test.fn());
        return undefined;
    } catch (error) {
        return error ?? new Error('failed');
    } finally {
        for (const { fn } of [...hooks('afterEach'), ...hooks('afterAll')].reverse()) await fn();
    }
}

/** What a mutant waits for may never come: a test that takes longer than any has failed, and the process goes on with the next. */
async function withinTime(played) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('not over in time')), LONGEST_TEST_MS);
    });
    try {
        await Promise.race([played, late]);
    } finally {
        clearTimeout(timer);
    }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
