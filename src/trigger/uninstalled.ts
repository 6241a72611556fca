import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { AppCall } from '../app/app-call';
import { sendDirectMessage } from '../notify/direct-message';
import { uninstallText } from '../report/uninstall';

/** Says to who uninstalls what stays. Nothing is undone silently: the login would stop for everybody. */
export async function sayWhatStays(app: AppCall, user: IUser): Promise<void> {
    const [runs, pending, adoptions, { config }] = await Promise.all([
        app.records.runs.all(),
        app.records.pending.all(),
        app.records.adoptions.all(),
        app.readConfig(),
    ]);
    const waiting = pending.map(({ id }) => id);
    const texts = await app.textsFor(user);
    const text = uninstallText(texts, runs, config?.login.entryName, waiting, adoptions);
    await sendDirectMessage(app.accessors, texts, user.id, text, 'server');
}
