import type { AppCall } from '../app/app-call';
import { editMessage, sendToEdit } from '../notify/edited-message';
import { progressText } from '../report/progress-lines';
import type { ProgressScreen } from '../run/follow-progress';

/** Shows whoever began a run how far it is, by a direct message of the app: an answer that only they see cannot be edited. */
export function progressScreen(app: AppCall): ProgressScreen {
    return {
        async send(run, progress) {
            const texts = await app.textsForId(run.actor.id);
            return sendToEdit(app.accessors, texts, run.actor.id, progressText(texts, run, progress));
        },
        async edit(message, run, progress) {
            const texts = await app.textsForId(run.actor.id);
            await editMessage(app.accessors, texts, message, { text: progressText(texts, run, progress) });
        },
    };
}
