import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

import { packageApp, type PackagedApp } from '../../scripts/package';
import { AppSettings } from '../../scripts/playground/app-settings';
import { installApp } from '../../scripts/playground/install-app';
import { settle } from '../../scripts/playground/runs';
import { startServers, type Servers } from '../../scripts/playground/servers';
import type { BackendName } from '../engine';

export interface LabOptions {
    /** as the YAML of the playground has it */
    workspace?: object;
    directory?: object;
    backend?: BackendName;
    /** settings of the app, over those that name the two servers */
    settings?: Readonly<Record<string, unknown>>;
}

/** The packaged app in the real engine, between the two stand-ins; as the playground starts it, for tests. */
export class Lab {
    private constructor(
        readonly servers: Servers,
        readonly settings: AppSettings,
        private readonly folder: string,
    ) {}

    static async start({ workspace, directory, backend, settings = {} }: LabOptions): Promise<Lab> {
        const folder = mkdtempSync(join(tmpdir(), 'authentik-sso-'));
        const files = {
            workspaceFile: write('workspace.yaml', workspace),
            directoryFile: write('directory.yaml', directory),
        };
        const servers = await startServers({ ...files, backend, exit: true, help: false, actions: [], isDemo: false });
        try {
            const app = await packaged();
            await installApp(servers, app);
            const page = new AppSettings(servers.rest, app.manifest.id);
            const known = Object.entries(servers.known).filter(([, value]) => value !== '');
            await page.save({ ...Object.fromEntries(known), ...settings });
            return new Lab(servers, page, folder);
        } catch (error) {
            await servers.stop();
            throw error;
        }

        function write(name: string, content: object | undefined): string | undefined {
            if (!content) return undefined;
            const file = join(folder, name);
            writeFileSync(file, stringify(content));
            return file;
        }
    }

    get workspace(): Servers['workspace'] {
        return this.servers.workspace;
    }

    get authentik(): NonNullable<Servers['embedded']> {
        if (!this.servers.embedded) throw new Error('This lab has no stand-in authentik');
        return this.servers.embedded;
    }

    /** Types a command; returns the text of what was answered to that user, the last answer last. */
    async run(command: string, user = 'admin'): Promise<string> {
        const before = this.workspace.dump().messages.length;
        await this.workspace.runCommand(user, command, 'general');
        await settle(this.workspace, new AbortController().signal);
        const answers = this.workspace.dump().messages.slice(before);
        expect(answers.every(({ to }) => to === user)).toBe(true);
        return answers.map(({ text }) => text).join('\n');
    }

    /** Members of a room by name. */
    members(room: string): string[] {
        return this.workspace.dump().rooms.find(({ name }) => name === room)?.members ?? [];
    }

    setting(id: string): unknown {
        return this.workspace.settings.rawValue(id);
    }

    async stop(): Promise<void> {
        await this.servers.stop();
        rmSync(this.folder, { recursive: true, force: true });
    }
}

let app: Promise<PackagedApp> | undefined;

/** Packaged once for each process of the test runner; the type check has a test of its own. */
async function packaged(): Promise<PackagedApp> {
    app ??= packageApp({ check: false });
    return app;
}
