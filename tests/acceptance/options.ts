import type { RocketChat } from './workspace/rocket-chat';
import { parseArguments } from '../../scripts/arguments';
import { OptionsError } from '../../scripts/playground/options';

export interface AcceptOptions {
    authentik?: { url: string; token: string };
    rocketChat?: RocketChat['server'];
    /** how long a given Rocket.Chat is left alone after a command */
    waitSeconds: number;
    /** ids of the cases to play, or how they begin; all of them unless given */
    cases: readonly string[];
    list: boolean;
    help: boolean;
}

export const usage = `npm run accept -- [options]      plays the acceptance cases, on stand-ins unless servers are given

  --authentik-url URL --authentik-token TOKEN
                            play them against that authentik, with an API token of an administrator; not typed, it is
                            that of the environment variable AUTHENTIK_TOKEN
  --rocketchat-url URL --rocketchat-user-id ID --rocketchat-token TOKEN
                            play them in that Rocket.Chat, with a personal access token of an administrator
                            ("Ignore Two Factor Authentication" ticked), typed or in ROCKETCHAT_TOKEN; the app must not be
                            installed there
  --wait SECONDS            how long that Rocket.Chat is left alone after each command, 10 unless given: longer for a slow one
  --case ID                 one case, or all whose id begins so ("permission/"); may be given several times
  --list                    name the cases
  -h, --help                this text

Everything that a run makes has a name that begins with "accept" and eight letters or digits drawn for the run, and is
removed at the end, also after Ctrl-C. Exit code: 0 nothing failed, 1 something did, 2 it was called wrongly.`;

const text = { type: 'string' } as const;
const known = {
    'authentik-url': text,
    'authentik-token': text,
    'rocketchat-url': text,
    'rocketchat-user-id': text,
    'rocketchat-token': text,
    wait: text,
    case: { type: 'string', multiple: true },
    list: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
} as const;

/**
 * @param environment where tokens come from that are not typed
 * @throws OptionsError for anything that cannot be meant
 */
export function parseAcceptOptions(args: readonly string[], environment = process.env): AcceptOptions {
    let values;
    try {
        ({ values } = parseArguments(args, known));
    } catch (error) {
        throw new OptionsError(error instanceof Error ? error.message : String(error));
    }
    if (values['authentik-url'] !== undefined) values['authentik-token'] ??= environment.AUTHENTIK_TOKEN;
    if (values['rocketchat-url'] !== undefined) values['rocketchat-token'] ??= environment.ROCKETCHAT_TOKEN;
    const authentik = together(values, ['authentik-url', 'authentik-token']);
    const rocketChat = together(values, ['rocketchat-url', 'rocketchat-user-id', 'rocketchat-token']);
    return {
        ...(authentik && { authentik: { url: address('authentik-url', authentik[0]), token: authentik[1] ?? '' } }),
        ...(rocketChat && {
            rocketChat: {
                url: address('rocketchat-url', rocketChat[0]),
                credentials: { userId: rocketChat[1] ?? '', token: rocketChat[2] ?? '' },
            },
        }),
        ...{ waitSeconds: seconds(values.wait), cases: values.case ?? [] },
        ...{ list: values.list ?? false, help: values.help ?? false },
    };
}

function together(values: Readonly<Record<string, unknown>>, names: readonly string[]): string[] | undefined {
    const given = names.flatMap((name) => (typeof values[name] === 'string' ? [values[name]] : []));
    if (given.length === 0) return undefined;
    if (given.length < names.length)
        throw new OptionsError(`${names.map((name) => `--${name}`).join(' ')} go together.`);
    return given;
}

function seconds(typed = '10'): number {
    if (!/^[1-9]\d{0,2}$/.test(typed))
        throw new OptionsError(`--wait ${typed}: it is a number of seconds from 1 to 999.`);
    return Number(typed);
}

function address(name: string, url = ''): string {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        throw new OptionsError(`--${name} ${url}: it begins with http:// or https://.`);
    return url.replace(/\/+$/, '');
}
