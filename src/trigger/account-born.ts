import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { AppCall } from '../app/app-call';
import type { Config } from '../config/config';
import { flowOf } from '../plan/login/login-rules';
import { isPersonal } from '../plan/people/is-personal';
import type { RocketChat } from '../workspace/rocketchat';
import { accountsOf, userOfEngine } from '../workspace/workspace-user';

/**
 * Notes an account that was made just now without an address, where nothing but the app's own entry can have made it: the form
 * asks for an address, and so do REST and the administrator's page (docs/servers/rocket-chat.md#accounts-without-an-address). That
 * is all an app ever sees of who an account belongs to where the modern login flow drops addresses (RocketChat/Rocket.Chat#42062).
 * It tells as well which form of that flow the release holds.
 * @param user of the event: servers up to about 8.0 hand over the document of the database, with `_id`
 * @param performedBy whoever made the account by hand; undefined where somebody got it by themselves
 */
export async function noteBirth(app: AppCall, user: unknown, performedBy?: unknown): Promise<void> {
    const { accessors, records } = app;
    const { id, _id } = (user ?? {}) as { id?: unknown; _id?: unknown };
    const userId = id ?? _id;
    if (typeof userId !== 'string' || userId === '') return;
    const found = (await accessors.read.getUserReader().getById(userId)) as IUser | null | undefined;
    // an account may have no username yet, which its owner chooses later
    const [account] = found ? accountsOf([userOfEngine(found)]) : [];
    if (!account || !isPersonal(account)) return;
    const [first] = account.emails;
    // the form leaves an address unverified, and whoever makes an account by hand is named
    if (first && (!first.isVerified || (performedBy ?? undefined) !== undefined)) return;
    const seen = await onlyLogin(app);
    if (!seen) return;
    if (!first) await records.memory.births.note(userId, account.username);
    const { version } = await seen.workspace.info();
    const settings = await seen.workspace.readSettings(['Accounts_OAuth_Use_Modern_Flow']);
    // where no address is asked for, none arrives
    const isAsked = seen.config.login.identity.emailField !== '';
    if (isAsked && version !== undefined && flowOf(settings, version) === 'modern')
        await records.memory.emailForm.note(version, !first);
}

/** Asked at that moment: another entry that was on may be off at the next look. What cannot be found out is not so. */
async function onlyLogin(app: AppCall): Promise<{ config: Config; workspace: RocketChat } | undefined> {
    const { config } = await app.readConfig();
    if (!config) return undefined;
    try {
        const { workspace } = await app.connect({ ...config, protectedUsers: [] });
        return (await workspace.isOnlyLogin(config.login.service)) ? { config, workspace } : undefined;
    } catch (error) {
        app.logFailure(error);
        return undefined;
    }
}
