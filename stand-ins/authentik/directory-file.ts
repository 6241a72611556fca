/** The `directory` YAML of the playground: what the stand-in authentik holds at first, and patches to it. */

export type UserType = 'internal' | 'external' | 'service_account' | 'internal_service_account';

export interface DirectoryUser {
    username: string;
    /** full name; the username when omitted */
    name?: string;
    email?: string;
    active?: boolean;
    type?: UserType;
    /** names of the groups this user is a direct member of; a group not listed under `groups` is created */
    groups?: string[];
    attributes?: Record<string, unknown>;
    superuser?: boolean;
    /** such as `users/staff`; `users` when omitted */
    path?: string;
}

export interface DirectoryGroup {
    name: string;
    /** names of parent groups: members of this group are effective members of those */
    parents?: string[];
    attributes?: Record<string, unknown>;
    /** whether its members may do everything */
    superuser?: boolean;
}

export interface DirectoryFile {
    /** authentik's version, such as `2026.8.3` or `2024.12.3`; the newest known when omitted */
    version?: string;
    users?: DirectoryUser[];
    groups?: DirectoryGroup[];
}

/** Old name → new one. */
export interface Renames {
    users?: Record<string, string>;
    groups?: Record<string, string>;
}

/** Entries are matched by username or name: given fields replace, unknown entries are added. */
export interface DirectoryPatch extends DirectoryFile {
    /** comes first: everything else in a patch uses the new names */
    rename?: Renames;
    remove?: { users?: string[]; groups?: string[] };
}

export interface DirectoryDump {
    /** names in place of keys; client secrets as `"***"` */
    providers: Record<string, unknown>[];
    applications: Record<string, unknown>[];
    bindings: {
        application: string;
        group: string | null;
        user: string | null;
        /** only where it is a policy that is bound */
        policy?: string;
        enabled: boolean;
        order: number;
    }[];
    groups: { name: string; parents: string[]; members: string[] }[];
    users: { username: string; name: string; email: string; active: boolean; type: UserType; groups: string[] }[];
}
