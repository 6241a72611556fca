import { setTimeout as sleep } from 'node:timers/promises';

import { Skipped } from './acceptance-case';
import type { Answer } from './answer';
import type { Json } from './authentik/administrator';
import { cleanUp } from './authentik/clean-up';
import { Directory, type Group, type Person } from './authentik/directory';
import { Tokens } from './authentik/tokens';
import { logIn, type LoggedIn } from './log-in';
import type { Site } from './site';
import { versionAtLeast } from './version-at-least';

/** The two servers as one case, or one stage of cases, sees them: with names of its own, and hiding which servers they are. */
export class World {
    /** what everything of this case begins with */
    readonly prefix: string;
    readonly slug: string;
    readonly directory: Directory;
    readonly tokens: Tokens;
    /** of the entry; most cases share one, since a new one takes seconds to be live */
    service: string;
    lastAnswer: Answer | undefined;

    private constructor(readonly site: Site) {
        const { administrator, version } = site.parts;
        this.prefix = `${site.prefix}c${site.nextNumber()}`;
        this.slug = this.prefix;
        this.service = site.prefix;
        const isNew = versionAtLeast(version, '2025.12');
        this.directory = new Directory(administrator, this.prefix, isNew);
        this.tokens = new Tokens(administrator, this.prefix, isNew);
    }

    /** A freshly installed app that knows both servers, and nothing else of its own. */
    static async begin(site: Site): Promise<World> {
        const world = new World(site);
        await site.makeFresh();
        const { administrator, chat } = site.parts;
        await world.configure({
            ...{ authentik_url: administrator.url, authentik_token: administrator.token },
            ...{ application_slug: world.slug, service_name: world.service, confirm_minutes: 0 },
            ...{ client_id: site.client.id, client_secret: site.client.secret },
            rocketchat_user_id: chat.server.credentials.userId,
            rocketchat_token: chat.server.credentials.token,
            // a case is about what it does itself
            ...{ sync_interval: 0, sync_at_login: false },
        });
        return world;
    }

    /** Takes away what it made in authentik; what it left in the workspace goes when the next one begins. */
    async end(): Promise<void> {
        // all of the run: a provider for the shared service carries its prefix only
        const left = await cleanUp(this.site.parts.administrator, this.site.prefix);
        if (left.length > 0) throw new Error(`not removed: ${left.join('; ')}`);
    }

    get administrator(): Site['parts']['administrator'] {
        return this.site.parts.administrator;
    }

    get chat(): Site['parts']['chat'] {
        return this.site.parts.chat;
    }

    /** Where authentik sends people back to. */
    async callback(): Promise<string> {
        return `${String(await this.chat.setting('Site_Url')).replace(/\/+$/, '')}/_oauth/${this.service}`;
    }

    /** A service that no case has used, without client id and secret: what an administrator begins with. */
    async startFromNothing(): Promise<void> {
        await this.useNewService();
        await this.configure({ client_id: '', client_secret: '' });
    }

    /** A service that no case has used: an entry of a case before is one that this installation of the app has not set up. */
    async useNewService(): Promise<void> {
        this.service = this.prefix;
        await this.configure({ service_name: this.service });
    }

    /** Saves settings of the app as its page does. */
    async configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
        await this.site.settings.save({ ...settings });
    }

    /** Runs the command and waits for its end; what follows judges by the state of both servers. */
    async do(command: string): Promise<void> {
        await this.type(command);
    }

    /** The same for what is judged by the answer. @throws Skipped where nobody but the asker can read it */
    async ask(command: string): Promise<Answer> {
        const answer = await this.type(command);
        if (!answer) throw new Skipped('the answer is private to the one who asks, and cannot be read over REST');
        return answer;
    }

    /** As somebody who is no administrator. */
    async askAs(username: string, command: string): Promise<Answer> {
        const session = await this.chat.logInAs(username, { name: username, email: `${username}@accept.example` });
        await this.chat.invite(this.site.roomId, session.userId);
        const answer = await this.type(command, { username, session });
        if (!answer) throw new Skipped('the answer is private to the one who asks, and cannot be read over REST');
        return answer;
    }

    /** Approves all that the app withholds: the first removal waits for a person. */
    async applyWhole(): Promise<Answer> {
        const plan = await this.ask('/authentik-sync plan');
        return this.ask(`/authentik-sync apply ${plan.fingerprint}`);
    }

    /** Looks at what taking a run back would do, and does it. */
    async takeBack(run: string): Promise<Answer> {
        const shown = await this.ask(`/authentik-sync undo ${run}`);
        return this.ask(`/authentik-sync apply ${shown.fingerprint}`);
    }

    async setUp(): Promise<void> {
        await this.do('/authentik-sync');
    }

    /** Somebody in authentik who has an account in Rocket.Chat already, with the same address. */
    async addColleague(name: string, groups: readonly Group[] = []): Promise<Person> {
        const person = await this.directory.addPerson(name, groups);
        await this.chat.addAccount(person.username, person);
        return person;
    }

    /** Waits until the login page is told of the service, or no longer: the server takes some seconds after each change. */
    async serviceIsLive(isExpected = true): Promise<void> {
        const until = Date.now() + 30_000;
        while (((await this.chat.service(this.service)) !== undefined) !== isExpected) {
            if (Date.now() > until) throw new Error(`the service ${this.service} is ${isExpected ? 'not ' : ''}live`);
            await sleep(200);
        }
    }

    logIn(person: Person): Promise<LoggedIn> {
        return logIn(this, person);
    }

    async application(): Promise<Json | undefined> {
        return this.administrator.find(`/core/applications/${this.slug}/`);
    }

    /** The provider of the application. @throws Error where there is none */
    async provider(): Promise<Json> {
        const application = await this.application();
        if (typeof application?.provider !== 'number') throw new Error('authentik has no application with a provider');
        return this.administrator.get(`/providers/oauth2/${application.provider}/`);
    }

    /** The rooms of this case that somebody is in, without what their names begin with. */
    async roomNamesOf({ username }: Person): Promise<string[]> {
        const rooms = await this.chat.roomsOf(username);
        return rooms
            .map(({ name }) => name)
            .filter((name) => name.startsWith(`${this.prefix}-`))
            .map((name) => name.slice(this.prefix.length + 1))
            .sort();
    }

    private async type(
        command: string,
        as?: { username: string; session: { userId: string; token: string } },
    ): Promise<Answer | undefined> {
        const username = as?.username ?? (await this.chat.ownName());
        const end = this.site.parts.listener.listen(username);
        await this.chat.type(command, this.site.roomId, as?.session);
        this.lastAnswer = await end();
        return this.lastAnswer;
    }
}
