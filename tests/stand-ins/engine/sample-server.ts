import { randomUUID } from 'node:crypto';
import type { ISlashCommand } from '@rocket.chat/apps-engine/definition/slashcommands';
import { EngineHost, type EngineHostOptions } from '../../../stand-ins/engine/engine-host';
import type { BridgeBehaviours, BridgeCall, EngineRoom, EngineUser } from '../../../stand-ins/engine/host-types';

export interface Job {
    id: string;
    interval?: string;
    when?: Date;
    data?: object;
}

interface Processor {
    id: string;
    processor(jobContext: object): Promise<void>;
    startupSetting?: Omit<Job, 'id'>;
}

/** The least of a server that the sample app needs. Kept across restarts: users and records; the rest is registered anew. */
export class SampleServer {
    readonly users = new Map<string, EngineUser>();
    readonly records: unknown[] = [];
    readonly commands = new Map<string, ISlashCommand>();
    readonly endpoints = new Set<string>();
    readonly processors = new Map<string, Processor>();
    readonly jobs: Job[] = [];
    readonly calls: BridgeCall[] = [];
    readonly admin = this.#addUser({ username: 'admin', roles: ['admin'] });
    host: EngineHost;

    constructor(readonly options: Pick<EngineHostOptions, 'version' | 'backend'>) {
        this.host = this.#createHost();
    }

    async restart(options = this.options): Promise<void> {
        await this.host.stop();
        for (const registered of [this.commands, this.endpoints, this.processors]) registered.clear();
        this.host = this.#createHost(this.host, options);
        await this.host.start();
    }

    /** Types `/sample <words>` as the administrator; what the app answered, parsed. */
    async ask(...args: string[]): Promise<unknown> {
        const before = this.calls.length;
        const room = { id: 'GENERAL', slugifiedName: 'general', creator: this.admin } as EngineRoom;
        await this.host.executeCommand('sample', { sender: this.admin, room, args });
        const call = this.calls
            .slice(before)
            .find(({ bridge, method }) => `${bridge}.${method}` === 'Message.notifyUser');
        if (!call) throw new Error('The app did not answer');
        const [, message] = call.args as [EngineUser, { text: string }];
        return JSON.parse(message.text);
    }

    #createHost(previous?: EngineHost, options = this.options): EngineHost {
        const onCall = (call: BridgeCall) => void this.calls.push(call);
        return new EngineHost({ ...options, behaviours: this.#behaviours(), onCall, previous });
    }

    #addUser(fields: Partial<EngineUser>): EngineUser {
        const user = { id: randomUUID(), isEnabled: true, ...fields } as EngineUser;
        this.users.set(user.id, user);
        return user;
    }

    #addJob(job: Job): string {
        this.jobs.push(job);
        return randomUUID();
    }

    #behaviours(): BridgeBehaviours {
        const nothing = () => undefined;
        return {
            Api: {
                registerApi: (api: { computedPath: string }) => void this.endpoints.add(api.computedPath),
                unregisterApis: () => this.endpoints.clear(),
            },
            Command: {
                doesCommandExist: (name: string) => this.commands.has(name),
                registerCommand: (command: ISlashCommand) => void this.commands.set(command.command, command),
                unregisterCommand: (name: string) => void this.commands.delete(name),
            },
            Message: { notifyUser: nothing },
            OutboundMessage: { unRegisterProvider: nothing },
            Internal: { getUsernamesOfRoomByIdSync: () => [] },
            Persistence: {
                updateByAssociations: (_associations: unknown, data: object) => void this.records.push(data),
                purge: () => void this.records.splice(0),
            },
            Scheduler: {
                registerProcessors: (processors: Processor[]) => {
                    for (const processor of processors) {
                        this.processors.set(processor.id, processor);
                        if (processor.startupSetting) this.#addJob({ ...processor.startupSetting, id: processor.id });
                    }
                },
                scheduleOnce: (job: Job) => this.#addJob(job),
                cancelAllJobs: () => void this.jobs.splice(0),
            },
            User: {
                create: (user: Partial<EngineUser>) => this.#addUser(user).id,
                getAppUser: (appId: string) => [...this.users.values()].find((user) => user.appId === appId),
                getById: (id: string) => this.users.get(id),
                remove: (user: EngineUser) => this.users.delete(user.id),
            },
        };
    }
}
