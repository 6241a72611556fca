export { captureConsole } from './capture-console';
export { EngineHost, type EngineHostOptions } from './engine-host';
export { NotImitatedError } from './not-imitated-error';
export type {
    AppInfo,
    BackendName,
    BridgeBehaviours,
    BridgeCall,
    CommandContext,
    EndpointRequest,
    EndpointResponse,
    EngineRoom,
    EngineUser,
    EngineVersion,
    InstallOptions,
    InstallResult,
    UpdateOptions,
} from './host-types';
