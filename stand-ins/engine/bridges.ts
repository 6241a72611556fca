import type { AppBridges } from '@rocket.chat/apps-engine/server/bridges';
import type { EnginePackage } from './engine-package';
import type { EngineStore } from './engine-store';
import type { BridgeBehaviours, BridgeCall } from './host-types';
import { NotImitatedError } from './not-imitated-error';

type PlainClass = new () => object;

/** Abstract methods that the rule `doX` → `x` does not find: two have no `doX`, and the one of `getById` is spelled `doGetByid`. */
const otherMethods: Record<string, string[] | undefined> = {
    Livechat: ['_fetchLivechatRoomMessages'],
    OAuthApps: ['getById'],
    User: ['getActiveUserCount'],
};

/** The engine does not wait for these, so an error would be one that nobody handles. */
const announcements = new Set(['AppActivation', 'AppDetailChanges']);

/**
 * All bridges of this engine. A public `doX` of a bridge class checks the app's permission and then calls the abstract `x`,
 * so for each there is an `x` here that reports the call and runs the behaviour. Without a behaviour it rejects with
 * `NotImitatedError`, unless it only tells the admin panels of other people that something changed.
 */
export function createBridges(
    engine: EnginePackage,
    store: EngineStore,
    behaviours: BridgeBehaviours,
    onCall: (call: BridgeCall) => void,
): AppBridges {
    const { AppBridges: Base } = engine.load('server/bridges/AppBridges') as { AppBridges: new () => AppBridges };
    const bridges = new Base();
    const offer = (name: string, bridge: object) => {
        Object.defineProperty(bridges, `get${name}Bridge`, { value: () => bridge });
    };

    for (const [name, bridgeClass] of bridgeClasses(engine)) {
        offer(name, createBridge(name, bridgeClass, behaviours[name] ?? {}, onCall));
    }
    offer('InternalFederation', {
        getPrivateKey: async () => store.signingKeys.privateKey,
        getPublicKey: async () => store.signingKeys.publicKey,
        getFederationDomain: async () => 'localhost', // the oldest engine only, which never asks
    });
    return bridges;
}

/** Name as in the getter (`ServerSetting`) → the engine's abstract class. The oldest engine has fewer. */
export function bridgeClasses(engine: EnginePackage): Map<string, PlainClass> {
    const classes = new Map<string, PlainClass>();
    for (const module of engine.modulesIn('server/bridges')) {
        for (const [name, value] of Object.entries(engine.load(`server/bridges/${module}`) as object)) {
            if (!name.endsWith('Bridge') || name === 'BaseBridge' || typeof value !== 'function') continue;
            classes.set(name.slice(0, -'Bridge'.length), value as PlainClass);
        }
    }
    return classes;
}

function createBridge(
    name: string,
    base: PlainClass,
    behaviour: BridgeBehaviours[string],
    onCall: (call: BridgeCall) => void,
): object {
    const bridge = new base();
    for (const method of abstractMethods(name, base)) {
        const call = (...args: unknown[]): unknown => {
            onCall({ bridge: name, method, args });
            const run = behaviour[method];
            if (run) return run(...(args as never[]));
            if (announcements.has(name)) return undefined;
            throw new NotImitatedError(name, method);
        };
        const value = method.endsWith('Sync') ? call : async (...args: unknown[]) => call(...args);
        Object.defineProperty(bridge, method, { value });
    }
    return bridge;
}

function abstractMethods(name: string, base: PlainClass): string[] {
    const wrappers = Object.getOwnPropertyNames(base.prototype).filter((key) => /^do[A-Z]/.test(key));
    const methods = wrappers.map((wrapper) => wrapper.charAt(2).toLowerCase() + wrapper.slice(3));
    return [...methods, ...(otherMethods[name] ?? [])];
}
