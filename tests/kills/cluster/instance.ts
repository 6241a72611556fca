import type { IAppStorageItem } from '@rocket.chat/apps-engine/server/storage';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import { EngineHost, type BackendName } from '../../../stand-ins/engine';
import type { BridgeBehaviours, CommandContext } from '../../../stand-ins/engine/host-types';
import { Wire } from './wire';

/** What the database holds of the engine, and what its bridges can be asked, when an instance starts. */
export interface Start {
    backend: BackendName;
    apps: Map<string, IAppStorageItem>;
    zips: Map<string, Uint8Array>;
    signingKeys: EngineHost['store']['signingKeys'];
    /** bridge → its methods */
    bridges: Record<string, string[]>;
}

type Processor = (context: Record<string, unknown>) => Promise<void>;

const processors = new Map<string, Processor>();
const commands = new Set<string>();
let host: EngineHost | undefined;
/** what another instance has told is not told to it again */
let isTold = false;

const wire = new Wire(
    {
        send: (message) => {
            process.send?.(message);
        },
        onMessage: (listen) => {
            process.on('message', listen);
        },
    },
    async (what, given) => asked[what as keyof typeof asked](...(given as [never, never])),
);

const asked = {
    async start(start: Start): Promise<void> {
        host = new EngineHost({ backend: start.backend, behaviours: behavioursOf(start.bridges) });
        for (const [id, item] of start.apps) host.store.apps.set(id, item);
        for (const [id, zip] of start.zips) host.store.zips.set(id, Buffer.from(zip));
        Object.assign(host.store, { signingKeys: start.signingKeys });
        await host.start();
    },
    command: async (name: string, context: CommandContext): Promise<void> => host?.executeCommand(name, context),
    job: async (name: string, data: Record<string, unknown>): Promise<void> => processors.get(name)?.(data),
    /** as `app/setting/updated` reaches the other instances (`apps/meteor/ee/server/apps/communication/websockets.ts`) */
    async setting(appId: string, setting: ISetting): Promise<void> {
        isTold = true;
        try {
            await host?.manager.getSettingsManager().updateAppSetting(appId, setting);
        } finally {
            isTold = false;
        }
    },
};

/** Most is the database's, and asked of it. What each process of a server has for itself stays here. */
function behavioursOf(bridges: Start['bridges']): BridgeBehaviours {
    const shared = Object.entries(bridges).map(([bridge, methods]) => [
        bridge,
        Object.fromEntries(
            methods.map((method) => [
                method,
                async (...given: never[]): Promise<unknown> => wire.ask('bridge', bridge, method, given),
            ]),
        ),
    ]) as [string, BridgeBehaviours[string]][];
    const all = Object.fromEntries(shared);
    const nothing = async (): Promise<void> => undefined;
    return {
        ...all,
        Api: { registerApi: nothing, unregisterApis: nothing },
        AppActivation: {},
        AppDetailChanges: {
            onAppSettingsChange: async (appId: string, setting: ISetting) =>
                isTold ? undefined : wire.ask('setting', appId, setting),
        },
        Command: {
            doesCommandExist: async (name: string) => commands.has(name),
            registerCommand: async ({ command }: { command: string }) => void commands.add(command),
            unregisterCommand: async (name: string) => void commands.delete(name),
        },
        Scheduler: {
            ...all.Scheduler,
            async registerProcessors(registered: { id: string; processor: Processor }[]) {
                for (const { id, processor } of registered) processors.set(id, processor);
                await wire.ask(
                    'processors',
                    registered.map(({ id }) => id),
                );
            },
        },
    };
}
