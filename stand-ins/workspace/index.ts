export { Workspace, type WorkspaceOptions } from './workspace';
export type {
    DumpedMessage,
    DumpedRoom,
    DumpedTeam,
    DumpedUser,
    RoleEntry,
    RoomEntry,
    TeamEntry,
    UserEntry,
    WorkspaceDump,
    WorkspaceFile,
    WorkspacePatch,
} from './workspace-file';
export { MeteorError, Model } from './model';
export { ServerVersion } from './server-version';
export { Licence, type Plan } from './licence';
export { LoginServices, type LoginService } from './login-services';
export { Scheduler, type Job } from './scheduler/scheduler';
export { Settings } from './settings/settings';
export type { SettingRow } from './settings/setting-row';
export { Counters } from './counters';
