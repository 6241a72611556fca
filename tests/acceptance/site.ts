import { randomBytes } from 'node:crypto';
import { deployApp } from '../../scripts/deployment/deploy-app';
import { call } from '../../scripts/deployment/rest';
import type { PackagedApp } from '../../scripts/package';
import { AppSettings } from '../../scripts/playground/app-settings';
import type { StandInAuthentik } from '../../stand-ins/authentik';
import type { Workspace } from '../../stand-ins/workspace';
import type { Administrator } from './authentik/administrator';
import { cleanUp } from './authentik/clean-up';
import type { Listener } from './workspace/listener';
import { Remembered } from './workspace/remembered';
import type { RocketChat } from './workspace/rocket-chat';

export interface SiteParts {
    administrator: Administrator;
    /** such as `2026.8.3` */
    version: string;
    chat: RocketChat;
    listener: Listener;
    app: PackagedApp;
    /** where these are not stand-ins, undefined */
    standInAuthentik: StandInAuthentik | undefined;
    workspace: Workspace | undefined;
    /** ends what was started for it */
    stop: () => Promise<void>;
}

/** The two servers of one acceptance run, and what is the same in all its cases. */
export class Site {
    /** what everything begins with that is made here; drawn, so that it hits nothing that was there before */
    readonly prefix = `accept${randomBytes(4).toString('hex')}`;
    /** the client that most cases share, so that the entry of one case still fits in the next */
    readonly client = { id: this.prefix, secret: randomBytes(32).toString('hex') };
    private worlds = 0;
    private isOpen = true;
    /** undefined until the first case */
    private before: Remembered | undefined;
    private channel = '';

    constructor(readonly parts: SiteParts) {}

    get isRealAuthentik(): boolean {
        return this.parts.standInAuthentik === undefined;
    }

    get settings(): AppSettings {
        const { chat, app } = this.parts;
        return new AppSettings(chat.server, app.manifest.id);
    }

    /** Where commands are typed. */
    get roomId(): string {
        return this.channel;
    }

    nextNumber(): number {
        return ++this.worlds;
    }

    /** The app as it is right after its installation, and nothing in the workspace that a case has left. */
    async makeFresh(): Promise<void> {
        const { chat, app } = this.parts;
        this.before ??= await Remembered.of(chat, this.prefix);
        await this.uninstall();
        await this.before.restore(this.prefix);
        if (this.channel === '') this.channel = await chat.addChannel(`${this.prefix}-office`);
        await deployApp(chat.server, app.zip);
    }

    /** Removes all that carries the prefix on both sides. @returns what is left, in words */
    async close(): Promise<string[]> {
        if (!this.isOpen) return [];
        this.isOpen = false;
        const left = this.isRealAuthentik ? await cleanUp(this.parts.administrator, this.prefix) : [];
        if (!this.parts.workspace) {
            await this.uninstall();
            left.push(...((await this.before?.restore('')) ?? []));
        }
        await this.parts.stop();
        return left;
    }

    private async uninstall(): Promise<void> {
        const { chat, app } = this.parts;
        await call(chat.server, 'DELETE', `/api/apps/${app.manifest.id}`);
    }
}
