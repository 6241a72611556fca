import type { Model, UserRecord } from '../model';

/** A new username follows into memberships and rooms (`apps/meteor/app/lib/server/functions/saveUserIdentity.ts`). */
export function renameUser(model: Model, user: UserRecord, username: string): void {
    user.username = username;
    for (const { u } of [...model.subscriptions.values(), ...model.rooms.values()]) {
        if (u._id === user._id) u.username = username;
    }
}
