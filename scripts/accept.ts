import { pathToFileURL } from 'node:url';

import type { Result } from '../tests/acceptance/acceptance-case';
import { acceptanceCases } from '../tests/acceptance/cases';
import { openSite } from '../tests/acceptance/open-site';
import { parseAcceptOptions, usage, type AcceptOptions } from '../tests/acceptance/options';
import { playCases } from '../tests/acceptance/play-cases';
import { resultLine, summaryLine } from '../tests/acceptance/result-lines';
import { OptionsError } from './playground/options';

type Print = (line: string) => void;

/**
 * `npm run accept`. Resolves to the exit code, after everything that was made is removed: 0 when nothing failed, 1 when
 * something did, 2 when it was called wrongly.
 *
 * @param interrupted aborts when the person at the terminal has had enough
 */
export async function accept(args: readonly string[], print: Print, interrupted: AbortSignal): Promise<number> {
    try {
        const options = parseAcceptOptions(args);
        if (options.help) {
            print(usage);
            return 0;
        }
        const cases = chosen(options);
        if (options.list) {
            for (const { id, title } of cases) print(`${id.padEnd(34)} ${title}`);
            return 0;
        }
        return await play(options, cases, print, interrupted);
    } catch (error) {
        if (error instanceof OptionsError) {
            print(`${error.message}\n\nAll options: npm run accept -- --help`);
            return 2;
        }
        print(error instanceof Error ? error.message : String(error));
        return 1;
    }
}

async function play(
    options: AcceptOptions,
    cases: typeof acceptanceCases,
    print: Print,
    interrupted: AbortSignal,
): Promise<number> {
    const site = await openSite(options, interrupted);
    const results: Result[] = [];
    let left: string[] = [];
    try {
        const { administrator, version, chat } = site.parts;
        print(`authentik ${version} at ${administrator.url}, Rocket.Chat at ${chat.server.url}, prefix ${site.prefix}`);
        for await (const result of playCases(site, cases, interrupted)) {
            results.push(result);
            print(resultLine(result));
        }
    } finally {
        left = await site.close();
    }
    for (const line of left) print(`✗ not cleaned up: ${line}`);
    if (interrupted.aborted) print('Interrupted: what was made is removed.');
    print(summaryLine(results));
    const isFailed = results.some(({ outcome }) => outcome === 'failed');
    return isFailed || left.length > 0 || interrupted.aborted ? 1 : 0;
}

function chosen({ cases: wanted }: AcceptOptions): typeof acceptanceCases {
    const isMeant = (id: string, one: string): boolean => id === one || (one.endsWith('/') && id.startsWith(one));
    for (const one of wanted) {
        if (!acceptanceCases.some(({ id }) => isMeant(id, one)))
            throw new OptionsError(`--case ${one}: there is no such case. --list names them.`);
    }
    if (wanted.length === 0) return acceptanceCases;
    return acceptanceCases.filter(({ id }) => wanted.some((one) => isMeant(id, one)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    const interruption = new AbortController();
    process.once('SIGINT', () => interruption.abort());
    process.once('SIGTERM', () => interruption.abort());
    const code = await accept(process.argv.slice(2), (line) => console.log(line), interruption.signal);
    // the engine may leave timers behind
    process.exit(code);
}
