import { pathToFileURL } from 'node:url';
import { parseArguments } from './arguments';
import { findServer } from './deployment/deploy-app';
import { serverOf, connectionUsage } from './deployment/server-of';
import { readSettings } from './settings-file/read-settings';
import { readPage, savePage } from './settings-file/settings-page';
import { savedText, textOf, writeText } from './settings-file/settings-text';
import { writeSettings } from './settings-file/write-settings';

const usage = `npm run settings -- export --url https://chat.example.com --user-id <id> --token <token> --file settings.yaml
npm run settings -- import --url https://chat.example.com --user-id <id> --token <token> --file settings.yaml

${connectionUsage}
  --file     where the settings are written to, or read from. An export holds no secret; an import leaves alone what the file
             does not name, and saves nothing at all where anything in it is wrong
  -h, --help this text`;

/** Runs the command with its arguments. Returns the exit code: 0 done, 1 refused, 2 called wrongly. */
export async function settings(
    [verb, ...args]: string[],
    print: (line: string) => void,
    environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
    if (verb === '-h' || verb === '--help') {
        print(usage);
        return 0;
    }
    let called;
    try {
        if (verb !== 'export' && verb !== 'import') throw new Error('Say export or import.');
        const text = { type: 'string' } as const;
        const help = { type: 'boolean', short: 'h' } as const;
        const { values } = parseArguments(args, { url: text, 'user-id': text, token: text, file: text, help });
        if (values.help === true) {
            print(usage);
            return 0;
        }
        called = { server: serverOf(values, ['file']), file: values.file ?? '' };
    } catch (error) {
        print(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
        return 2;
    }
    const { server, file } = called;
    try {
        await findServer(server);
        if (verb === 'export') {
            writeText(file, writeSettings(await readPage(server)));
            print(`The settings are in ${file}, without secrets.`);
        } else {
            const values = readSettings(file, textOf(file), environment, await readPage(server));
            print(savedText(await savePage(server, values)));
        }
        return 0;
    } catch (error) {
        print(error instanceof Error ? error.message : String(error));
        return 1;
    }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    process.exitCode = await settings(process.argv.slice(2), (line) => console.log(line));
}
