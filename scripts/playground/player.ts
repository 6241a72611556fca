import { setTimeout as sleep } from 'node:timers/promises';
import { entryName } from '../../src/config/entry-name';
import { EmailCodes, loginThroughOAuth } from '../../stand-ins/workspace/login';
import type { DumpedMessage } from '../../stand-ins/workspace/workspace-file';
import type { AppSettings } from './app-settings';
import { writeDump } from './dump';
import { lastFingerprint } from './fingerprint';
import { messageText } from './message-text';
import type { Action } from './options';
import { findButton, pressButton } from './press-button';
import { readDirectoryPatch, readText, readWorkspacePatch } from './read-file';
import { progressOf, settle, unfinishedRuns, usualPatience } from './runs';
import type { Servers } from './servers';

type Print = (line: string) => void;

/** Plays actions one after another, printing what each does and what the people in the workspace then see. */
export class Player {
    private user = 'admin';
    private shown = 0;

    constructor(
        private readonly servers: Servers,
        private readonly settings: AppSettings,
        private readonly print: Print,
        private readonly interrupted: AbortSignal,
        /** of everybody who logs in; their usernames unless given */
        private readonly password: string | undefined,
        private readonly runLimitSeconds = usualPatience,
    ) {}

    /** Goes on after a failure, but not after an interruption. Returns whether every action succeeded. */
    async play(actions: readonly Action[]): Promise<boolean> {
        let succeeded = true;
        for (const action of actions) {
            if (this.interrupted.aborted) return false;
            try {
                await this.perform(action);
            } catch (error) {
                succeeded = false;
                this.showMessages();
                this.print(`✗ ${error instanceof Error ? error.message : String(error)}`);
            }
        }
        return succeeded;
    }

    /** Prints the messages that came since the last time, and returns them. */
    showMessages(): DumpedMessage[] {
        const fresh = this.messages().slice(this.shown);
        this.shown += fresh.length;
        for (const message of fresh) this.print(messageText(message));
        return fresh;
    }

    private async perform(action: Action): Promise<void> {
        switch (action.kind) {
            case 'set':
                this.print(`\n▸ set ${action.key}`);
                await this.settings.save({ [action.key]: givenValue(action.value) });
                return this.quiet();
            case 'as':
                this.user = action.username;
                return;
            case 'run':
                return this.run(action.command);
            case 'press':
                return this.press(action.label);
            case 'login':
                return this.login(action.username);
            case 'patch-workspace':
                this.print(`\n▸ the workspace changes: ${action.file}`);
                return this.patchWorkspace(readWorkspacePatch(action.file));
            case 'patch-directory':
                this.print(`\n▸ the directory changes: ${action.file}`);
                return this.patchDirectory(readDirectoryPatch(action.file));
            case 'wait':
                this.print(`\n▸ ${action.seconds} s pass`);
                await sleep(action.seconds * 1000, undefined, { signal: this.interrupted });
                return this.quiet();
            case 'dump':
                writeDump(action.file, this.servers);
                this.print(`\nThe state reached is in ${action.file}`);
        }
    }

    private async run(command: string): Promise<void> {
        const { workspace } = this.servers;
        const text = command.replaceAll('{fingerprint}', () => this.fingerprint());
        this.print(`\n▸ @${this.user} types: ${text}`);
        if (!workspace.isRunning) throw new Error('The workspace is stopped: nobody can type anything.');
        await this.answered(text, () => workspace.runCommand(this.user, text, 'general'));
    }

    private async press(label: string): Promise<void> {
        this.print(`\n▸ @${this.user} presses: ${label}`);
        if (!this.servers.workspace.isRunning) throw new Error('The workspace is stopped: no button does anything.');
        const button = findButton(this.messages(), this.user, label);
        await this.answered(`"${label}"`, () => pressButton(this.servers, this.settings.appId, this.user, button));
    }

    /** Waits for what comes of it, and fails where one of the answers is a refusal. */
    private async answered(what: string, act: () => Promise<void>): Promise<void> {
        const { workspace } = this.servers;
        await act();
        const isSettled = await this.settled();
        const answers = this.showMessages().filter(({ to }) => to === this.user || to === null);
        if (!isSettled) {
            const left = unfinishedRuns(workspace).map(progressOf).join(', ');
            throw new Error(
                `After ${this.runLimitSeconds} s a run still has steps left (${left}). --run-limit gives it longer.`,
            );
        }
        // the text of a message, not what is shown of it: a name from either server may stand anywhere in that
        if (answers.some(({ text }) => text.startsWith('✗'))) throw new Error(`${what} ended with a failure.`);
    }

    private async patchWorkspace({ server, ...patch }: ReturnType<typeof readWorkspacePatch>): Promise<void> {
        const { workspace } = this.servers;
        workspace.patch(patch);
        await this.turn('Rocket.Chat', workspace, server);
        return this.quiet();
    }

    private async patchDirectory({ server, ...patch }: ReturnType<typeof readDirectoryPatch>): Promise<void> {
        const { embedded } = this.servers;
        if (!embedded) return;
        embedded.patch(patch);
        await this.turn('authentik', embedded, server);
    }

    /** Stops or starts a server, which keeps address and state. */
    private async turn(
        name: string,
        server: { isRunning: boolean; start(): Promise<void>; stop(): Promise<void> },
        wanted: 'stopped' | 'running' | undefined,
    ): Promise<void> {
        if (wanted === undefined || server.isRunning === (wanted === 'running')) return;
        await (wanted === 'running' ? server.start() : server.stop());
        this.print(`  ${name} is ${wanted}`);
    }

    private settled(): Promise<boolean> {
        return settle(this.servers.workspace, this.interrupted, {
            seconds: this.runLimitSeconds,
            onProgress: (line) => this.print(`  … ${line}`),
        });
    }

    private async login(username: string): Promise<void> {
        this.print(`\n▸ ${username} clicks the button on the login page`);
        const { workspace } = this.servers;
        // a person looks into their mail: unless it is switched off, Rocket.Chat asks new people for a code (RocketChat/Rocket.Chat#21533)
        const secondFactor = () => {
            this.print('  Rocket.Chat asks for the code that it has mailed');
            return EmailCodes.of(workspace.model).sent.at(-1)?.code ?? '';
        };
        const service = entryName(await this.settings.text('service_name')).toLowerCase();
        const outcome = await loginThroughOAuth(workspace, {
            username,
            password: this.password,
            service,
            secondFactor,
        });
        await this.quiet();
        if (!outcome.ok) throw new Error(`${username} could not log in (${outcome.at}): ${outcome.error}`);
        this.print(`  ${username} is logged in as @${outcome.username}`);
    }

    private async quiet(): Promise<void> {
        // what a stopped server has left to do waits for its start
        if (this.servers.workspace.isRunning) await this.settled();
        this.showMessages();
    }

    private fingerprint(): string {
        const found = lastFingerprint(this.messages());
        if (found === undefined)
            throw new Error('No message has shown a fingerprint yet: run "/authentik-sync plan" first.');
        return found;
    }

    private messages(): DumpedMessage[] {
        return this.servers.workspace.dump().messages;
    }
}

/** The value of `--set KEY=VALUE`; `@FILE` stands for the content of that file. */
export function givenValue(value: string): string {
    return value.startsWith('@') ? readText(value.slice(1)) : value;
}
