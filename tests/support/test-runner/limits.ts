/**
 * What each process of the test runner does before its first test file. jest-light-runner takes the limits that tests name and
 * heeds none of them, and its processes outlive it as long as a test has left something open, which also keeps the output of
 * `npm test` open for whoever reads it to its end.
 */
import { addEventHandler } from 'jest-circus';

import { expectSoundAnswers, watchAnswers } from '../messages/watched-messages';
import type { FromProcess } from './messages';

/** For a test or hook that names no limit of its own. A guard against waiting for ever, and no measure of speed. */
const LIMIT_MS = 60_000;

/** The real one, also while a test has its own clock. */
const { setTimeout, clearTimeout } = globalThis;

type Body = () => unknown;

process.once('disconnect', () => process.exit());

watchAnswers();

addEventHandler(({ name }, { currentDescribeBlock }) => {
    if (name !== 'add_test' && name !== 'add_hook') return;
    const entry = name === 'add_hook' ? currentDescribeBlock.hooks.at(-1) : currentDescribeBlock.children.at(-1);
    if (entry === undefined || !('fn' in entry)) return;
    const body = entry.fn as Body;
    const what = 'name' in entry ? entry.name : entry.type;
    entry.fn = within(what, entry.timeout ?? LIMIT_MS, name === 'add_test' ? sound(body) : body);
});

function within(name: string, limit: number, body: Body): () => Promise<void> {
    return async () => {
        process.send?.({ kind: 'begins', name, limit } satisfies FromProcess);
        let timer: NodeJS.Timeout | undefined;
        const isOver = new Promise<never>((_, reject) => {
            timer = setTimeout(() => {
                reject(new Error(`Not done after ${limit / 1000} s`));
            }, limit);
        });
        try {
            await Promise.race([body(), isOver]);
        } finally {
            clearTimeout(timer);
        }
    };
}

/** Whatever a test is about: what the app has answered in it is read by clients as it was meant. */
function sound(body: Body): Body {
    return async () => {
        await body();
        await expectSoundAnswers();
    };
}
