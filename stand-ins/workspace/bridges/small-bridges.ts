import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import { subscriptionsOfRoom } from '../server/subscriptions';
import type { BridgeContext } from './bridge-context';

/** `api.ts`: remembers which paths the app answers; the HTTP server looks them up here. */
export function apiBridge({ registrations: { endpoints } }: BridgeContext) {
    return {
        async registerApi(
            { computedPath, endpoint }: { computedPath: string; endpoint: { path: string; authRequired?: boolean } },
            appId: string,
        ) {
            const trimmed = endpoint.path.trim();
            const path = trimmed.startsWith('/') ? trimmed : `/${trimmed}`;
            const known = endpoints.get(appId) ?? [];
            endpoints.set(appId, [...known, { path, computedPath, authRequired: endpoint.authRequired === true }]);
        },
        async unregisterApis(appId: string) {
            endpoints.delete(appId);
        },
    };
}

/** `uiInteraction.ts`: whoever plays the client reads them from the registrations. */
export function uiInteractionBridge({ registrations: { interactions } }: BridgeContext) {
    return {
        async notifyUser(user: { id: string }, interaction: unknown, appId: string) {
            interactions.push({ userId: user.id, appId, interaction });
        },
    };
}

/** `internal.ts`. */
export function internalBridge({ model }: BridgeContext) {
    const usernames = (roomId: string): string[] => subscriptionsOfRoom(model, roomId).map(({ u }) => u.username);
    return {
        getUsernamesOfRoomById: async (roomId: string) => usernames(roomId),
        getUsernamesOfRoomByIdSync: usernames,
        getWorkspacePublicKey: async () => ({ id: 'Cloud_Workspace_PublicKey', value: '' }),
    };
}

/** `environmental.ts`: three variables of the server, and those made for the app. */
export function environmentalVariableBridge({ environment }: BridgeContext) {
    const isReadable = (name: string, appId: string): boolean =>
        ['NODE_ENV', 'ROOT_URL', 'INSTANCE_IP'].includes(name.toUpperCase()) ||
        name.toUpperCase().startsWith(`RC_APPS_${appId.toUpperCase().replaceAll('-', '_')}`);
    const check = (name: string, appId: string): void => {
        if (!isReadable(name, appId)) throw new Error(`The environmental variable "${name}" is not readable.`);
    };
    return {
        isReadable: async (name: string, appId: string) => isReadable(name, appId),
        async getValueByName(name: string, appId: string) {
            check(name, appId);
            return environment[name];
        },
        async isSet(name: string, appId: string) {
            check(name, appId);
            return environment[name] !== undefined;
        },
    };
}

const nothing = async (): Promise<void> => undefined;

/** News for clients and other instances of the server; only a setting of an app is told on. */
export const appActivationBridge = {
    appAdded: nothing,
    appUpdated: nothing,
    appRemoved: nothing,
    appStatusChanged: nothing,
    actionsChanged: nothing,
};

export function appDetailChangesBridge(context: BridgeContext) {
    return {
        onAppSettingsChange: async (appId: string, setting: ISetting) => context.settingChanged?.(appId, setting),
    };
}
