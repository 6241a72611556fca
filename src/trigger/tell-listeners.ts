import { findUser } from '../app/reader-of';
import type { AppCall } from '../app/app-call';
import type { Config } from '../config/config';
import { tell } from '../notify/tell';
import { isAdministrator } from '../model/is-administrator';
import type { WorkspaceServer } from '../ports/workspace-server';
import type { Answer } from '../report/answer';
import { isAskedFor } from '../run/records/progress';
import type { Texts } from '../texts/texts';

/** Tells it to those who are set to hear of what happens by itself. */
export async function tellListeners(
    app: AppCall,
    { keepUp }: Config,
    workspace: Pick<WorkspaceServer, 'administrators'> | undefined,
    answer: (texts: Texts) => Answer,
): Promise<void> {
    await tell(
        {
            accessors: app.accessors,
            notify: keepUp.notify,
            administrators: async () => administratorsToTell(app, workspace),
            textsFor: async (reader) => app.textsFor(reader),
            logFailure: (error) => app.logFailure(error),
        },
        answer,
    );
}

/** Without a token of an administrator the server does not tell who all of them are. */
async function administratorsToTell(
    app: AppCall,
    workspace: Pick<WorkspaceServer, 'administrators'> | undefined,
): Promise<readonly string[]> {
    const all = await workspace?.administrators().catch((error: unknown) => void app.logFailure(error));
    return all && all.length > 0 ? all : knownAdministrator(app);
}

/** Whom the settings name, else who has begun a run last. */
async function knownAdministrator(app: AppCall): Promise<string[]> {
    const asked = (await app.records.runs.all()).filter(isAskedFor);
    const latest = asked.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)).map(({ actor }) => actor.id);
    for (const id of new Set([await app.administratorId(), ...latest])) {
        const user = await findUser(id, app.accessors.read);
        if (user && isAdministrator(user) && (user.isEnabled as boolean | undefined) !== false) return [id];
    }
    return [];
}
