import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArguments } from './arguments';
import { deployApp, findServer } from './deployment/deploy-app';
import { DeployError } from './deployment/deploy-error';
import { packageApp } from './package';

const usage = `npm run deploy -- --url https://chat.example.com --user-id <id> --token <token> [--zip FILE]

  --url      root address of the workspace
  --user-id  id of an administrator
  --token    a personal access token of that administrator, made with "Ignore Two Factor Authentication" ticked
  --zip      the package to upload; without it, the app is packaged first
  -h, --help this text`;

/** Runs the command with its arguments. Returns the exit code: 0 done, 1 refused, 2 called wrongly. */
export async function deploy(args: string[], print: (line: string) => void): Promise<number> {
    let values;
    try {
        const text = { type: 'string' } as const;
        const help = { type: 'boolean', short: 'h' } as const;
        ({ values } = parseArguments(args, { url: text, 'user-id': text, token: text, zip: text, help }));
    } catch (error) {
        print(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
        return 2;
    }
    if (values.help === true) {
        print(usage);
        return 0;
    }
    const { url, 'user-id': userId, token, zip } = values;
    const missing = Object.entries({ url, 'user-id': userId, token }).flatMap(([name, value]) =>
        value ? [] : [`--${name}`],
    );
    if (!url || !userId || !token) {
        print(`Missing: ${missing.join(', ')}\n\n${usage}`);
        return 2;
    }
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
        print(`--url must be an address with http:// or https://, such as https://chat.example.com\n\n${usage}`);
        return 2;
    }
    try {
        const server = { url: url.replace(/\/+$/, ''), credentials: { userId, token } };
        const given = zip === undefined ? undefined : readZip(zip);
        // packaging takes a while: a wrong address or token is told before
        if (!given) await findServer(server);
        const done = await deployApp(server, given ?? (await packageApp()).zip);
        print(
            `${done.name} ${done.version} is ${done.action} on ${url} and ${done.isEnabled ? 'enabled' : 'disabled, as it was before'}.`,
        );
        return 0;
    } catch (error) {
        print(error instanceof Error ? error.message : String(error));
        return 1;
    }
}

function readZip(file: string): Buffer {
    try {
        return readFileSync(file);
    } catch {
        throw new DeployError(
            'no-zip',
            `${file} cannot be read. Make it with \`npm run package\`, or leave out --zip.`,
        );
    }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    process.exitCode = await deploy(process.argv.slice(2), (line) => console.log(line));
}
