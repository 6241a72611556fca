export type {
    DirectoryDump,
    DirectoryFile,
    DirectoryGroup,
    DirectoryPatch,
    DirectoryUser,
    UserType,
} from './directory-file';
export type { Fault } from './faults';
export type { StandInAuthentikOptions, TokenOptions } from './options';
export { StandInAuthentik } from './stand-in-authentik';
