import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

import { AppSettings } from '../../scripts/playground/app-settings';
import { installApp } from '../../scripts/playground/install-app';
import { isFor } from '../../scripts/playground/is-for';
import { shownLines } from '../../scripts/playground/message-text';
import { pressButton } from '../../scripts/playground/press-button';
import { settle } from '../../scripts/playground/runs';
import { startServers, type Servers } from '../../scripts/playground/servers';
import type { BackendName } from '../../stand-ins/engine';
import type { DumpedMessage } from '../../stand-ins/workspace/workspace-file';
import { packaged } from '../support/packaged';

export interface LabOptions {
    /** as the YAML of the playground has it */
    workspace?: object;
    directory?: object;
    backend?: BackendName;
    /** authentik without provider and application; else both are there as by the guide */
    isBare?: boolean;
    /** settings of the app, over those that name the two servers; nobody is looked at by logging in unless they say so */
    settings?: Readonly<Record<string, unknown>>;
}

/** The packaged app in the real engine, between the two stand-ins; as the playground starts it, for tests. */
export class Lab {
    private constructor(
        readonly servers: Servers,
        readonly settings: AppSettings,
        private readonly folder: string,
        readonly appId: string,
    ) {}

    static async start({ workspace, directory, backend, isBare = false, settings = {} }: LabOptions): Promise<Lab> {
        const folder = mkdtempSync(join(tmpdir(), 'authentik-sso-'));
        const files = {
            workspaceFile: write('workspace.yaml', workspace),
            directoryFile: write('directory.yaml', directory),
        };
        const servers = await startServers(
            { ...files, backend, exit: true, help: false, actions: [], isDemo: false },
            { isBare },
        );
        try {
            const app = await packaged();
            await installApp(servers, app);
            const page = new AppSettings(servers.rest, app.manifest.id);
            const known = Object.entries(servers.known).filter(([, value]) => value !== '');
            await page.save({ ...Object.fromEntries(known), sync_at_login: false, ...settings });
            return new Lab(servers, page, folder, app.manifest.id);
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

    /** Types a command; returns what a client shows of what was answered to that user, the last answer last. */
    async run(command: string, user = 'admin'): Promise<string> {
        const before = this.workspace.dump().messages.length;
        await this.workspace.runCommand(user, command, 'general');
        await settle(this.workspace, new AbortController().signal);
        const answers = this.workspace.dump().messages.slice(before);
        assert(
            answers.every((answer) => isFor(user, answer)),
            'somebody else was answered',
        );
        return shown(answers);
    }

    /** Has shown what taking a run back would do, the last one unless named, and does it; returns what was answered to that. */
    async undo(run = ''): Promise<string> {
        const shown = await this.run(`/authentik-sync undo ${run}`.trim());
        const [, fingerprint] = /fingerprint `([0-9a-f]+)`/.exec(shown) ?? [];
        assert(fingerprint, `nothing can be taken back: ${shown}`);
        return this.run(`/authentik-sync apply ${fingerprint}`);
    }

    /** Presses a button of a message as a user; returns what that user was answered. */
    async press(username: string, { actionId, value }: { actionId: string; value: string }): Promise<string> {
        const before = this.workspace.dump().messages.length;
        await pressButton(this.servers, this.appId, username, { actionId, value });
        await settle(this.workspace, new AbortController().signal);
        return shown(this.workspace.dump().messages.slice(before));
    }

    /** Uninstalls the app as the admin panel does. */
    async uninstall(): Promise<void> {
        const { userId, token } = this.servers.rest.credentials;
        const response = await fetch(`${this.workspace.url}/api/apps/${this.appId}`, {
            method: 'DELETE',
            headers: { 'X-User-Id': userId, 'X-Auth-Token': token },
        });
        assert.equal(response.status, 200);
    }

    /** Imports a blueprint into authentik as its administrator, once. */
    async importBlueprint(text: string): Promise<{ success: boolean }> {
        const form = new FormData();
        form.set('file', new Blob([text]), 'rocketchat.yaml');
        const response = await fetch(`${this.authentik.url}/api/v3/managed/blueprints/import/`, {
            method: 'POST',
            headers: { Authorization: `Bearer ${this.authentik.token}`, Accept: 'application/json' },
            body: form,
        });
        return { success: ((await response.json()) as { success: boolean }).success };
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

/** What a client shows of answers, without those that only say that one follows: a busy machine has them, a quiet one not. */
function shown(answers: readonly DumpedMessage[]): string {
    const isAnnouncement = (answer: DumpedMessage): boolean => shownLines(answer).join('').startsWith('… ');
    return answers
        .filter((answer, at) => at === answers.length - 1 || !isAnnouncement(answer))
        .flatMap(shownLines)
        .join('\n');
}
