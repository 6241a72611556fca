import { setTimeout as sleep } from 'node:timers/promises';
import { EmailCodes, loginThroughOAuth } from '../../stand-ins/workspace/login';
import type { DumpedMessage } from '../../stand-ins/workspace/workspace-file';
import type { AppSettings } from './app-settings';
import { writeDump } from './dump';
import { lastFingerprint } from './fingerprint';
import { messageText } from './message-text';
import type { Action } from './options';
import { readDirectoryPatch, readText, readWorkspacePatch } from './read-file';
import { runRecords, settle } from './runs';
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
        const { workspace, embedded } = this.servers;
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
            case 'login':
                return this.login(action.username);
            case 'patch-workspace':
                this.print(`\n▸ the workspace changes: ${action.file}`);
                workspace.patch(readWorkspacePatch(action.file));
                return this.quiet();
            case 'patch-directory':
                this.print(`\n▸ the directory changes: ${action.file}`);
                embedded?.patch(readDirectoryPatch(action.file));
                return;
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
        const text = command.replaceAll('{fingerprint}', () => this.fingerprint());
        this.print(`\n▸ @${this.user} types: ${text}`);
        await this.servers.workspace.runCommand(this.user, text, 'general');
        const isSettled = await settle(this.servers.workspace, this.interrupted);
        const answers = this.showMessages().filter(({ to }) => to === this.user || to === null);
        if (!isSettled) throw new Error(`After 180 s a run still has steps left: ${unfinished(this.servers)}`);
        if (answers.some((answer) => firstLine(answer).startsWith('✗')))
            throw new Error(`${text} ended with a failure.`);
    }

    private async login(username: string): Promise<void> {
        this.print(`\n▸ ${username} clicks the button on the login page`);
        const { workspace } = this.servers;
        // a person looks into their mail: unless it is switched off, Rocket.Chat asks new people for a code (RocketChat/Rocket.Chat#21533)
        const secondFactor = () => {
            this.print('  Rocket.Chat asks for the code that it has mailed');
            return EmailCodes.of(workspace.model).sent.at(-1)?.code ?? '';
        };
        const outcome = await loginThroughOAuth(workspace, { username, secondFactor });
        await this.quiet();
        if (!outcome.ok) throw new Error(`${username} could not log in (${outcome.at}): ${outcome.error}`);
        this.print(`  ${username} is logged in as @${outcome.username}`);
    }

    private async quiet(): Promise<void> {
        await settle(this.servers.workspace, this.interrupted);
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

function firstLine(message: DumpedMessage): string {
    return messageText(message).split('\n')[1]?.replace('│ ', '').trimStart() ?? '';
}

function unfinished({ workspace }: Servers): string {
    const ids = runRecords(workspace).filter((run) => (run.outcome ?? null) === null);
    return ids.map(({ id, cursor }) => `${String(id)} at step ${String(cursor)}`).join(', ');
}
