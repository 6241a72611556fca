import { convertRoom } from './converters/rooms';
import { convertUser } from './converters/users';
import { MeteorError, type Model, type RoomRecord, type UserRecord } from './model';

/** Hands an event to the apps; `event` is a name of the engine's `AppInterface`. */
export type EmitToApps = (event: string, data: unknown) => Promise<unknown>;

/**
 * Tells the apps what happened, in the engine's terms (`apps/meteor/app/apps/server/bridges/listeners.ts`). Nothing
 * happens while no engine runs.
 */
export class AppEvents {
    /** set while the engine runs */
    emit: EmitToApps | undefined;
    /** whether any app listens: for the others nothing is converted */
    isHeard: (event: string) => boolean = () => true;

    constructor(private readonly model: Model) {}

    /** Waits for the apps, as the person who logs in does; their errors are logged by the server and dropped. */
    async userLoggedIn(user: UserRecord): Promise<void> {
        await this.quietly('IPostUserLoggedIn', () => convertUser(user));
    }

    /**
     * A part of the user, as the service of presence has it (`apps/meteor/server/services/apps-engine/service.ts`); not sent while its
     * broadcast is off. The stand-in has no presence of its own: whoever plays with it says who comes and goes.
     */
    async userStatusChanged(user: UserRecord, currentStatus: string, previousStatus: string): Promise<void> {
        const { id, username, roles } = convertUser(user);
        const part = { id, username, status: currentStatus, statusText: '', roles };
        await this.quietly('IPostUserStatusChanged', () => ({ user: part, currentStatus, previousStatus }));
    }

    /** Carries only the id, username, type and roles (`apps/meteor/app/authentication/server/startup/index.js`). */
    async userCreated(user: UserRecord, performedBy?: UserRecord): Promise<void> {
        const { id, username, type, roles } = convertUser(user);
        await this.quietly('IPostUserCreated', () => ({ user: { id, username, type, roles }, ...by(performedBy) }));
    }

    async userUpdated(user: UserRecord, previous: UserRecord, performedBy?: UserRecord): Promise<void> {
        const previousData = convertUser(previous);
        await this.quietly('IPostUserUpdated', () => ({ user: convertUser(user), previousData, ...by(performedBy) }));
    }

    async userDeleted(user: UserRecord, performedBy?: UserRecord): Promise<void> {
        await this.quietly('IPostUserDeleted', () => ({ user: convertUser(user), ...by(performedBy) }));
    }

    /** @throws MeteorError `error-app-prevented` when an app vetoes */
    async beforeJoin(room: RoomRecord, user: UserRecord, inviter?: UserRecord): Promise<void> {
        await this.withVeto('IPreRoomUserJoined', () => this.joining(room, user, inviter));
    }

    afterJoin(room: RoomRecord, user: UserRecord, inviter?: UserRecord): void {
        void this.quietly('IPostRoomUserJoined', () => this.joining(room, user, inviter));
    }

    /** @throws MeteorError `error-app-prevented` when an app vetoes */
    async beforeLeave(room: RoomRecord, user: UserRecord, removedBy?: UserRecord): Promise<void> {
        await this.withVeto('IPreRoomUserLeave', () => this.leaving(room, user, removedBy));
    }

    async afterLeave(room: RoomRecord, user: UserRecord, removedBy?: UserRecord): Promise<void> {
        await this.quietly('IPostRoomUserLeave', () => this.leaving(room, user, removedBy));
    }

    /** @throws MeteorError `error-app-prevented` when an app vetoes */
    async beforeCreateRoom(room: RoomRecord): Promise<void> {
        if ((await this.withVeto('IPreRoomCreatePrevent', () => convertRoom(this.model, room))) === true) {
            throw new MeteorError('error-app-prevented', 'A Rocket.Chat App prevented the room creation.');
        }
    }

    afterCreateRoom(room: RoomRecord): void {
        void this.quietly('IPostRoomCreate', () => convertRoom(this.model, room));
    }

    private joining(room: RoomRecord, user: UserRecord, inviter?: UserRecord) {
        return {
            room: convertRoom(this.model, room),
            joiningUser: convertUser(user),
            inviter: inviter && convertUser(inviter),
        };
    }

    private leaving(room: RoomRecord, user: UserRecord, removedBy?: UserRecord) {
        return {
            room: convertRoom(this.model, room),
            leavingUser: convertUser(user),
            removedBy: removedBy && convertUser(removedBy),
        };
    }

    private async tell(event: string, data: () => unknown): Promise<unknown> {
        return this.emit && this.isHeard(event) ? this.emit(event, data()) : undefined;
    }

    private async quietly(event: string, data: () => unknown): Promise<void> {
        try {
            await this.tell(event, data);
        } catch {
            // the server logs it and goes on
        }
    }

    /** Only an exception of the engine's own class is a veto; others come out as they are. */
    private async withVeto(event: string, data: () => unknown): Promise<unknown> {
        try {
            return await this.tell(event, data);
        } catch (error) {
            if (error instanceof Error && error.name === 'AppsEngineException') {
                throw new MeteorError('error-app-prevented', error.message);
            }
            throw error;
        }
    }
}

function by(performedBy: UserRecord | undefined): object {
    return performedBy ? { performedBy: convertUser(performedBy) } : {};
}
