export { SteppedClock, type Clock } from './clock';
export type {
    DirectoryDump,
    DirectoryFile,
    DirectoryGroup,
    DirectoryPatch,
    DirectoryUser,
    UserType,
} from './directory-file';
export { FlowStopped, isFlowPage, passFlow, type Credentials } from './flow-client';
export { faults, HOSTILE_ANSWERS } from './fault-catalogue';
export type { Fault, FaultAnswer } from './faults';
export type { StandInAuthentikOptions, TokenOptions } from './options';
export { OtherHost, type OtherRequest } from './other-host';
export { realities } from './realities';
export type { RecordedRequest } from './recorder';
export type { Route, RoutePattern, Verb } from './routes';
export type {
    ApplicationPatch,
    BindingPatch,
    FlowPatch,
    KeyPairPatch,
    ProviderPatch,
    ScopeMappingPatch,
    SetUpPatch,
} from './set-up-file';
export { StandInAuthentik } from './stand-in-authentik';
