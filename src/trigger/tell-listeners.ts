import type { AppCall } from '../app/app-call';
import type { Config } from '../config/config';
import { tell } from '../notify/tell';
import type { WorkspaceServer } from '../ports/workspace-server';
import type { Answer } from '../report/answer';
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
            administrators: async () => (await workspace?.administrators()) ?? [await app.administratorId()],
            textsFor: async (reader) => app.textsFor(reader),
            logFailure: (error) => app.logFailure(error),
        },
        answer,
    );
}
