import type { IHttp, IUserRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { Config } from '../../config/config';
import type { Authentik } from '../../directory/authentik';
import type { AuthentikClient } from '../../directory/authentik-client';
import type { Adoption } from '../../model/adoption';
import type { Memory } from '../../model/memory';
import type { Clock } from '../../ports/clock';
import type { RestClient } from '../../workspace/rest-client';
import type { RocketChat } from '../../workspace/rocketchat';
import type { Found } from '../facts/found';
import { Deadline } from './deadline';

/** A call into the app may take 10 s on the oldest servers; what is left is for the answer. */
const CHECK_MS = 7_000;
/** Leaves time for the questions that depend on the first ones. */
const QUESTION_MS = 4_000;

export interface CheckSources {
    config: Config;
    authentik: Authentik;
    workspace: RocketChat;
    clock: Clock;
    http: IHttp;
    users: IUserRead;
    asker: IUser;
    /** what runs have learned */
    memory: { read(): Promise<Memory> };
    /** the time for accounts that were there before, once one has begun */
    adoption?: Adoption | undefined;
    /** when authentik's webhook came last */
    webhooks: { read(): Promise<{ at?: Date }>; refusedAt(): Promise<Date | undefined> };
    /** names of the entries that the app has set up */
    ownEntries: readonly string[];
}

/** Both servers within the time of one check: each question is answered, fails, or is too late, and never throws. */
export class Questions {
    public readonly deadline: Deadline;

    constructor(
        public readonly sources: CheckSources,
        public readonly siteUrl: string,
    ) {
        this.deadline = new Deadline(sources.clock, CHECK_MS, QUESTION_MS);
    }

    /** The clients of the two servers: what one of them has asked already is not asked again. */
    public get client(): AuthentikClient {
        return this.sources.authentik.client;
    }

    public get rest(): RestClient {
        return this.sources.workspace.rest;
    }

    public get hasToken(): boolean {
        return this.sources.config.authentik.token !== undefined;
    }

    public async askAuthentik<T>(request: () => Promise<T>): Promise<Found<T>> {
        return this.deadline.ask({ server: 'authentik', url: this.sources.config.authentik.serverUrl }, request);
    }

    public async askWorkspace<T>(request: () => Promise<T>): Promise<Found<T>> {
        return this.deadline.ask({ server: 'rocketchat', url: this.sources.workspace.restUrl }, request);
    }
}
