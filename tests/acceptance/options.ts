import type { RocketChat } from './workspace/rocket-chat';
import { parseArguments } from '../../scripts/arguments';
import { OptionsError } from '../../scripts/playground/options';

export interface AcceptOptions {
    authentik?: { url: string; token: string };
    rocketChat?: RocketChat['server'];
    /** ids of the cases to play, or how they begin; all of them unless given */
    cases: readonly string[];
    list: boolean;
    help: boolean;
}

export const usage = `npm run accept -- [options]      plays the acceptance cases, on stand-ins unless servers are given

  --authentik-url URL --authentik-token TOKEN
                            play them against that authentik, with an API token of an administrator
  --rocketchat-url URL --rocketchat-user-id ID --rocketchat-token TOKEN
                            play them in that Rocket.Chat, with a personal access token of an administrator
                            ("Ignore Two Factor Authentication" ticked); the app must not be installed there
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
    case: { type: 'string', multiple: true },
    list: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
} as const;

/** Throws OptionsError for anything that cannot be meant. */
export function parseAcceptOptions(args: readonly string[]): AcceptOptions {
    let values;
    try {
        ({ values } = parseArguments(args, known));
    } catch (error) {
        throw new OptionsError(error instanceof Error ? error.message : String(error));
    }
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
        ...{ cases: values.case ?? [], list: values.list ?? false, help: values.help ?? false },
    };
}

function together(values: Readonly<Record<string, unknown>>, names: readonly string[]): string[] | undefined {
    const given = names.flatMap((name) => (typeof values[name] === 'string' ? [values[name]] : []));
    if (given.length === 0) return undefined;
    if (given.length < names.length)
        throw new OptionsError(`${names.map((name) => `--${name}`).join(' ')} go together.`);
    return given;
}

function address(name: string, url = ''): string {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        throw new OptionsError(`--${name} ${url}: it begins with http:// or https://.`);
    return url.replace(/\/+$/, '');
}
