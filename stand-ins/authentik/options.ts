import type { Clock } from './clock';
import type { DirectoryFile } from './directory-file';
import type { SetUpPatch } from './set-up-file';

export interface StandInAuthentikOptions {
    file?: DirectoryFile;
    /** 0, the default, takes a free one */
    port?: number;
    /** PEM texts; the server then speaks HTTPS only */
    tls?: { key: string; cert: string };
    /** `AUTHENTIK_WEB__PATH`, such as `/auth`: API and OIDC are served below it */
    pathPrefix?: string;
    /** root URL of the workspace that the provider this authentik is born with belongs to */
    workspaceUrl?: string;
    /** what retries of webhooks and logouts wait on; real time unless given */
    clock?: Clock;
    /** no provider and no application exist at first */
    bare?: boolean;
    /** answers hold `secret` (a reference) in place of `client_secret`, as drafted in goauthentik/authentik#25415 */
    managedSecrets?: boolean;
    /** it runs from its source: no build has a hash, nothing looks for newer versions, and no database of places is there */
    fromSource?: boolean;
    /** what administrators have changed before anybody looks; see `realities` for usual ones */
    setUp?: SetUpPatch;
}

export interface TokenOptions {
    /** global permissions of the token's user, such as `authentik_core.view_group` */
    permissions?: string[];
    /** permissions on single objects: `{ 'authentik_core.view_group': [name or pk, …] }` */
    objectPermissions?: Record<string, string[]>;
    superuser?: boolean;
    /** `api` unless given; only that is accepted as a bearer */
    intent?: 'api' | 'app_password' | 'recovery' | 'verification';
    expiring?: boolean;
    /** whether the user that owns the token is active */
    active?: boolean;
    /** username of the owner; a new service account unless given */
    user?: string;
    /** name of the token; made up unless given */
    identifier?: string;
    description?: string;
    /** null for a token that has no such date; else a day from now, whether it means anything or not */
    expires?: null;
    /** name of a group that gets the role in place of the user */
    roleGroup?: string;
    /** name of the role that holds the permissions; made up unless given */
    role?: string;
}
