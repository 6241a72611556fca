import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { AppContext } from '../app/app-context';
import { sendDirectMessage } from '../notify/direct-message';
import type { CallAccessors } from '../ports/call-accessors';
import { uninstallText } from '../report/uninstall';

/** Says to who uninstalls what stays. Nothing is undone silently: the login would stop for everybody. */
export async function sayWhatStays(app: AppContext, accessors: CallAccessors, user: IUser): Promise<void> {
    const [runs, pending, { config }] = await Promise.all([
        app.runs(accessors).all(),
        app.pending(accessors).all(),
        app.readConfig(accessors.read),
    ]);
    const waiting = pending.map(({ id }) => id);
    await sendDirectMessage(accessors, user.id, uninstallText(runs, config?.login.entryName, waiting), 'server');
}
