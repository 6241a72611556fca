import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArguments } from './arguments';
import { deployApp, findServer } from './deployment/deploy-app';
import { DeployError } from './deployment/deploy-error';
import { connectionUsage, serverOf } from './deployment/server-of';
import { packageApp } from './package';
import { savedText, textOf } from './settings-file/settings-text';
import { readSettings } from './settings-file/read-settings';
import { readPage, savePage } from './settings-file/settings-page';

const usage = `npm run deploy -- --url https://chat.example.com --user-id <id> --token <token> [--zip FILE] [--settings FILE]

${connectionUsage}
  --zip      the package to upload; without it, the app is packaged first
  --settings a file with settings of the app, in YAML (docs/automation.md#settings-from-a-file)
  -h, --help this text`;

/** Runs the command with its arguments. Returns the exit code: 0 done, 1 refused, 2 called wrongly. */
export async function deploy(
    args: string[],
    print: (line: string) => void,
    environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
    let called;
    try {
        const text = { type: 'string' } as const;
        const help = { type: 'boolean', short: 'h' } as const;
        const options = { url: text, 'user-id': text, token: text, zip: text, settings: text, help };
        const { values } = parseArguments(args, options);
        if (values.help === true) {
            print(usage);
            return 0;
        }
        called = { server: serverOf(values), zip: values.zip, file: values.settings };
    } catch (error) {
        print(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
        return 2;
    }
    const { server, zip, file } = called;
    try {
        const text = file === undefined ? undefined : textOf(file);
        // what is wrong with the file is told before anything is uploaded
        if (file !== undefined && text !== undefined) readSettings(file, text, environment);
        const given = zip === undefined ? undefined : readZip(zip);
        // packaging takes a while: a wrong address or token is told before
        if (!given) await findServer(server);
        const done = await deployApp(server, given ?? (await packageApp()).zip);
        print(
            `${done.name} ${done.version} is ${done.action} on ${server.url} and ${done.isEnabled ? 'enabled' : 'disabled, as it was before'}.`,
        );
        if (file !== undefined && text !== undefined) {
            const values = readSettings(file, text, environment, await readPage(server));
            print(savedText(await savePage(server, values)));
        }
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
