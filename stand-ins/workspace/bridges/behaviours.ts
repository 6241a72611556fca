import type { BridgeBehaviours } from '../../engine';
import type { BridgeContext } from './bridge-context';
import { commandBridge } from './command';
import { httpBridge } from './http';
import { messageBridge } from './message';
import { persistenceBridge } from './persistence';
import { roleBridge } from './role';
import { roomBridge } from './room';
import { schedulerBridge } from './scheduler';
import { serverSettingBridge } from './server-setting';
import {
    apiBridge,
    appActivationBridge,
    appDetailChangesBridge,
    environmentalVariableBridge,
    internalBridge,
    uiInteractionBridge,
} from './small-bridges';
import { uploadBridge } from './upload';
import { userBridge } from './user';

/** What the engine's bridges do in this workspace; bridges that are not here are not imitated. */
export function bridgeBehaviours(context: BridgeContext): BridgeBehaviours {
    return {
        Api: apiBridge(context),
        AppActivation: appActivationBridge,
        AppDetailChanges: appDetailChangesBridge(context),
        Command: commandBridge(context),
        EnvironmentalVariable: environmentalVariableBridge(context),
        Http: httpBridge(context),
        Internal: internalBridge(context),
        Message: messageBridge(context),
        Persistence: persistenceBridge(context),
        Role: roleBridge(context),
        Room: roomBridge(context),
        Scheduler: schedulerBridge(context),
        ServerSetting: serverSettingBridge(context),
        UiInteraction: uiInteractionBridge(context),
        Upload: uploadBridge(context),
        User: userBridge(context),
    };
}
