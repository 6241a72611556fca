import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { AppCall } from '../app/app-call';
import { isPersonal } from '../plan/people/is-personal';
import { accountsOf, userOfEngine } from '../workspace/workspace-user';

/**
 * Notes an account that was made just now without an address, where nothing but the app's own entry can have made it: the form
 * asks for an address, and so do REST and the administrator's page (docs/servers/rocket-chat.md#accounts-without-an-address). That
 * is all an app ever sees of who an account belongs to where the modern login flow drops addresses (RocketChat/Rocket.Chat#42062).
 * @param user of the event: servers up to about 8.0 hand over the document of the database, with `_id`
 */
export async function noteBirth(app: AppCall, user: unknown): Promise<void> {
    const { accessors, records } = app;
    const { id, _id } = (user ?? {}) as { id?: unknown; _id?: unknown };
    const userId = id ?? _id;
    if (typeof userId !== 'string' || userId === '') return;
    const found = (await accessors.read.getUserReader().getById(userId)) as IUser | null | undefined;
    // an account may have no username yet, which its owner chooses later
    const [account] = found ? accountsOf([userOfEngine(found)]) : [];
    if (!account || !isPersonal(account) || account.emails.length > 0) return;
    if (await isOnlyLogin(app)) await records.memory.births.note(userId, account.username);
}

/** Asked at that moment: another entry that was on may be off at the next look. What cannot be found out is not so. */
async function isOnlyLogin(app: AppCall): Promise<boolean> {
    const { config } = await app.readConfig();
    if (!config) return false;
    try {
        const { workspace } = await app.connect({ ...config, protectedUsers: [] });
        return await workspace.isOnlyLogin(config.login.service);
    } catch (error) {
        app.logFailure(error);
        return false;
    }
}
