export type {
    DirectoryDump,
    DirectoryFile,
    DirectoryGroup,
    DirectoryPatch,
    DirectoryUser,
    UserType,
} from './directory-file';
export type { Fault } from './faults';
export type { StandInAuthentikOptions } from './options';
export { StandInAuthentik } from './stand-in-authentik';
export type { TokenOptions } from './options';
