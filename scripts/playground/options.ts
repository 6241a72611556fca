import { parseArguments } from '../arguments';

/** What a person typed cannot be done; the message says what to do instead. */
export class OptionsError extends Error {
    override readonly name = 'OptionsError';
}

export type Action =
    | { kind: 'set'; key: string; value: string }
    | { kind: 'as'; username: string }
    | { kind: 'run'; command: string }
    | { kind: 'press'; label: string }
    | { kind: 'login'; username: string }
    | { kind: 'patch-workspace'; file: string }
    | { kind: 'patch-directory'; file: string }
    | { kind: 'wait'; seconds: number }
    | { kind: 'dump'; file: string };

export interface PlaygroundOptions {
    workspaceFile?: string;
    directoryFile?: string;
    /** another authentik than the embedded one */
    authentik?: { url: string; token: string };
    backend?: 'deno' | 'node';
    exit: boolean;
    help: boolean;
    /** how long a run may take */
    runLimitSeconds?: number;
    /** in the order given */
    actions: Action[];
    /** holds the password of everybody who logs in */
    passwordFile?: string;
    /** neither a state nor anything to do was given */
    isDemo: boolean;
}

export const usage = `npm start -- [options]      all optional; actions run in the order given

  --workspace FILE          initial state of the workspace (YAML; default samples/workspace.yaml)
  --directory FILE          initial state of the directory (YAML; default samples/directory.yaml)
  --authentik-url URL --authentik-token TOKEN
                            use that authentik instead of the embedded one; a token that is not typed is that of the
                            environment variable AUTHENTIK_TOKEN
  --runtime deno|node       the engine's back end
  --set KEY=VALUE           set an app setting; KEY=@FILE takes the content of a file
  --as USER                 the user of the commands that follow (admin at first)
  --run "/authentik-sync …" run a command in #general; {fingerprint} in it is the last one shown
  --press "LABEL"           press that button of the last answer
  --login USER              log that directory user in, as a browser would
  --password-file FILE      holds the password of the users who log in (theirs in the embedded authentik: the username)
  --patch-workspace FILE, --patch-directory FILE
                            change either side (same formats, merged; rename, remove, and server: stopped or running)
  --wait SECONDS            let jobs run for that long
  --run-limit SECONDS       how long a run may take before the command counts as failed (180)
  --dump FILE               write the state reached as JSON
  --exit                    end after the actions; exit code 0 only if every one of them succeeded
  -h, --help                this text

Without a state or anything to do, it plays a demonstration with the files of samples/.`;

const text = { type: 'string' } as const;
const repeated = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

const known = {
    workspace: text,
    directory: text,
    'authentik-url': text,
    'authentik-token': text,
    runtime: text,
    set: repeated,
    as: repeated,
    run: repeated,
    press: repeated,
    login: repeated,
    'password-file': text,
    'patch-workspace': repeated,
    'patch-directory': repeated,
    wait: repeated,
    'run-limit': text,
    dump: repeated,
    exit: flag,
    help: { type: 'boolean', short: 'h' } as const,
};

const single = new Set([
    'workspace',
    'directory',
    'authentik-url',
    'authentik-token',
    'runtime',
    'run-limit',
    'password-file',
]);

/**
 * Throws OptionsError for anything that cannot be meant. Reads no file.
 * @param environment where a token comes from that is not typed
 */
export function parseOptions(args: string[], environment = process.env): PlaygroundOptions {
    const { values, tokens } = parsed(args);
    const seen = new Set<string>();
    const actions: Action[] = [];
    for (const token of tokens) {
        if (token.kind !== 'option') continue;
        if (single.has(token.name) && seen.has(token.name)) throw new OptionsError(`--${token.name} is given twice.`);
        seen.add(token.name);
        const action = token.value === undefined ? undefined : actionOf(token.name, token.value);
        if (action) actions.push(action);
    }

    const url = values['authentik-url'];
    const token = values['authentik-token'] ?? (url === undefined ? undefined : environment.AUTHENTIK_TOKEN);
    const authentik = outsideAuthentik(url, token);
    if (authentik && (values.directory !== undefined || seen.has('patch-directory'))) {
        throw new OptionsError(
            '--directory and --patch-directory are for the embedded authentik: leave them out with --authentik-url.',
        );
    }
    const { runtime } = values;
    if (runtime !== undefined && runtime !== 'deno' && runtime !== 'node') {
        throw new OptionsError(`--runtime ${runtime}: it is deno or node.`);
    }
    const reasons = ['workspace', 'directory', 'set', 'run', 'press', 'login', 'patch-workspace', 'patch-directory'];
    return {
        workspaceFile: values.workspace,
        directoryFile: values.directory,
        authentik,
        backend: runtime,
        ...(values['run-limit'] !== undefined && { runLimitSeconds: seconds('run-limit', values['run-limit']) }),
        exit: values.exit ?? false,
        help: values.help ?? false,
        actions,
        passwordFile: values['password-file'],
        isDemo: !reasons.some((name) => seen.has(name)),
    };
}

function parsed(args: string[]) {
    try {
        return parseArguments(args, known);
    } catch (error) {
        throw new OptionsError(error instanceof Error ? error.message : String(error));
    }
}

function actionOf(name: string, value: string): Action | undefined {
    switch (name) {
        case 'set': {
            const [, key, content] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
            if (key === undefined || content === undefined) {
                throw new OptionsError(`--set ${value}: it is --set KEY=VALUE, or --set KEY=@FILE.`);
            }
            return { kind: 'set', key, value: content };
        }
        case 'as':
            return { kind: 'as', username: value.replace(/^@/, '') };
        case 'run':
            if (!/^\/\S/.test(value))
                throw new OptionsError(
                    `--run "${value}": a command begins with a slash, such as --run "/authentik-sync plan".`,
                );
            return { kind: 'run', command: value };
        case 'press':
            return { kind: 'press', label: value };
        case 'login':
            return { kind: 'login', username: value };
        case 'patch-workspace':
        case 'patch-directory':
            return { kind: name, file: value };
        case 'wait':
            return { kind: 'wait', seconds: seconds('wait', value) };
        case 'dump':
            return { kind: 'dump', file: value };
        default:
            return undefined;
    }
}

function seconds(name: string, value: string): number {
    if (!/^\d+(\.\d+)?$/.test(value)) throw new OptionsError(`--${name} ${value}: it is a number of seconds.`);
    return Number(value);
}

function outsideAuthentik(url: string | undefined, token: string | undefined): PlaygroundOptions['authentik'] {
    if (url === undefined && token === undefined) return undefined;
    if (url === undefined || token === undefined) {
        throw new OptionsError(
            '--authentik-url and --authentik-token (or AUTHENTIK_TOKEN) go together: give both, or neither for the embedded authentik.',
        );
    }
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        throw new OptionsError(`--authentik-url ${url}: it begins with http:// or https://.`);
    return { url: url.replace(/\/+$/, ''), token };
}
