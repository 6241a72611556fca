import { Subscriptions } from './subscriptions';

/**
 * What the stand-in workspace keeps: the documents of a Rocket.Chat database, cut to the fields that its bridges,
 * its REST API and its login read or write. Names are those of Rocket.Chat's own collections.
 */

export interface UserEmail {
    address: string;
    verified: boolean;
}

export interface LoginToken {
    /** base64 of sha256 of the token, as in `services.resume.loginTokens` */
    hashedToken: string;
    when: Date;
    /** set for personal access tokens */
    type?: 'personalAccessToken';
    name?: string;
    lastTokenPart?: string;
    bypassTwoFactor?: boolean;
}

export interface UserServices {
    password?: { hash: string };
    resume?: { loginTokens: LoginToken[] };
    totp?: { enabled: boolean; secret: string };
    email2fa?: { enabled: boolean };
    /** one per OAuth service, such as `authentik`: all claims plus tokens */
    [service: string]: unknown;
}

export interface UserRecord {
    _id: string;
    username?: string;
    name?: string;
    /** absent, not empty, for rocket.cat, users of apps and accounts that never had an address */
    emails?: UserEmail[];
    roles: string[];
    type: 'user' | 'bot' | 'app';
    active: boolean;
    inactiveReason?: 'pending_approval' | 'deactivated';
    requirePasswordChange?: boolean;
    requirePasswordChangeReason?: string;
    services: UserServices;
    customFields?: Record<string, unknown>;
    federated?: boolean;
    /** `settings.preferences.language`, present only where the person has chosen one */
    language?: string;
    /** set by a client, in hours */
    utcOffset?: number;
    /** the app whose user this is */
    appId?: string;
    createdAt: Date;
    lastLogin?: Date;
    _updatedAt: Date;
}

export type RoomType = 'c' | 'p' | 'd';

export interface RoomRecord {
    _id: string;
    name: string;
    fname?: string;
    t: RoomType;
    u: { _id: string; username: string };
    ro?: boolean;
    archived?: boolean;
    federated?: boolean;
    default?: boolean;
    teamId?: string;
    teamMain?: boolean;
    /** joined by everybody who joins the team ("auto-join") */
    teamDefault?: boolean;
    /** attribute-based access control: members cannot be added by hand */
    abacAttributes?: unknown[];
    sysMes?: boolean | string[];
    msgs: number;
    lm?: Date;
    ts: Date;
    _updatedAt: Date;
}

export type RoomRole = 'owner' | 'moderator' | 'leader';

export interface SubscriptionRecord {
    _id: string;
    rid: string;
    u: { _id: string; username: string };
    roles: RoomRole[];
    ts: Date;
    /** from the room: the subscription stays, and its user is not in */
    status?: 'BANNED';
}

export interface TeamRecord {
    _id: string;
    name: string;
    /** 0 public, 1 private */
    type: 0 | 1;
    /** the main room, which has the team's name and the same members */
    roomId: string;
    createdBy: { _id: string; username: string };
    createdAt: Date;
    _updatedAt: Date;
}

export interface TeamMemberRecord {
    _id: string;
    teamId: string;
    userId: string;
    /** absent until a role was given for the first time */
    roles?: string[];
    createdBy: { _id: string; username: string };
    createdAt: Date;
}

export interface RoleRecord {
    _id: string;
    name: string;
    description: string;
    scope: 'Users' | 'Subscriptions';
    protected: boolean;
}

export interface MessageRecord {
    _id: string;
    rid: string;
    u: { _id: string; username: string };
    msg: string;
    blocks?: unknown[];
    attachments?: unknown[];
    /** what it brings; a real server keeps the content elsewhere */
    file?: { _id: string; name: string; type: string; content: string };
    tmid?: string;
    ts: Date;
    /** system messages such as `uj` (joined), `au` (added), `ul` (left), `ru` (removed) */
    t?: string;
    /** an ephemeral message: shown to this user only, kept nowhere on a real server */
    privateTo?: string;
}

export interface PersistenceRecord {
    _id: string;
    appId: string;
    associations: { model: string; id: string }[];
    data: unknown;
}

/** Everything that survives a restart of the server, except settings, which have a registry of their own. */
export class Model {
    /** login services whose ids a unique index guards (`services.<name>.id_1`) */
    readonly indexedServices = new Set<string>();
    readonly users = new Map<string, UserRecord>();
    readonly rooms = new Map<string, RoomRecord>();
    readonly subscriptions = new Subscriptions();
    readonly teams = new Map<string, TeamRecord>();
    readonly teamMembers = new Map<string, TeamMemberRecord>();
    readonly roles = new Map<string, RoleRecord>();
    /** roles that hold a permission, where somebody has changed that (Administration > Permissions) */
    readonly permissions = new Map<string, readonly string[]>();
    readonly messages: MessageRecord[] = [];
    readonly persistence: PersistenceRecord[] = [];
}

/** An error as Rocket.Chat's methods throw it; REST turns it into `"<reason> [<code>]"` with `errorType`. */
export class MeteorError extends Error {
    override readonly name = 'Meteor.Error';

    constructor(
        readonly error: string,
        readonly reason?: string,
        readonly details?: unknown,
    ) {
        super(`${reason ? `${reason} ` : ''}[${error}]`);
    }
}
