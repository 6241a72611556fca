import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { AppCall } from '../app/app-call';
import { isAdministrator } from '../model/is-administrator';
import type { Texts } from '../texts/texts';

/** Who presses or submits something in a dialog. */
export interface ConsoleCaller {
    app: AppCall;
    texts: Texts;
    user: IUser;
    isAllowed: boolean;
}

/**
 * Anybody who is logged in can send anything to an app as if a dialog had been open, and a visitor without a user as well: nothing of
 * what arrives is believed before this was asked. Roles are read anew.
 * @param arrived as the interaction names them
 * @returns undefined where there is no user
 */
export async function callerOf(app: AppCall, arrived: IUser | null | undefined): Promise<ConsoleCaller | undefined> {
    const id: unknown = arrived?.id;
    if (typeof id !== 'string' || id === '') return undefined;
    const user = (await app.accessors.read.getUserReader().getById(id)) as IUser | undefined;
    if (!user) return undefined;
    const isAllowed = isAdministrator(user);
    if (isAllowed) app.actFor(user.id);
    return { app, texts: await app.textsFor(user), user, isAllowed };
}
