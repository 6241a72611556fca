import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { packageApp } from './package';
import { OptionsError, parseOptions, usage } from './playground/options';
import { play, type Played } from './playground/play';

type Print = (line: string) => void;

/**
 * `npm start`: the playground. Resolves to the exit code, after everything it started is stopped:
 * 0 when every action succeeded, 1 when one failed, 2 when it was called wrongly.
 *
 * @param interrupted aborts when the person at the terminal has had enough
 */
export async function start(args: string[], print: Print, interrupted: AbortSignal): Promise<number> {
    let played: Played;
    let staysUp: boolean;
    try {
        const options = parseOptions(args);
        if (options.help) {
            print(usage);
            return 0;
        }
        staysUp = !options.exit;
        // the type check is for `npm run package` and `npm test`: here it would only delay
        played = await play(options, await packageApp({ check: false }), print, interrupted);
    } catch (error) {
        if (error instanceof OptionsError) {
            print(`${error.message}\n\nAll options: npm start -- --help`);
            return 2;
        }
        print(error instanceof Error ? error.message : String(error));
        return 1;
    }
    const { servers, succeeded } = played;
    print(succeeded ? '\nDone.' : '\nNot everything succeeded: see the lines with ✗.');
    if (staysUp && !interrupted.aborted) {
        print(addresses(played));
        await once(interrupted, 'abort');
    }
    await servers.stop();
    return succeeded ? 0 : 1;
}

function addresses({ servers }: Played): string {
    const { workspace, embedded } = servers;
    return [
        `Rocket.Chat  ${workspace.url}   log in as admin, password admin, or with the authentik button`,
        ...(embedded ? [`authentik    ${embedded.url}   everybody's password is their username`] : []),
        'Ctrl+C ends both.',
    ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    const interruption = new AbortController();
    process.once('SIGINT', () => interruption.abort());
    process.once('SIGTERM', () => interruption.abort());
    const code = await start(process.argv.slice(2), (line) => console.log(line), interruption.signal);
    // the engine may leave timers behind
    process.exit(code);
}
