import type { Answer } from '../../report/answer';
import { historyAnswer } from '../../report/history';
import { exportForms, exportRun, type ExportForm } from '../../report/run-export';
import { runAsText, runHistory, runInFile } from '../../report/run-history';
import { Journal } from '../../run/records/journal';
import type { JournalItem } from '../../model/journal-item';
import { sendFile } from '../../notify/send-file';
import type { RunRecord } from '../../run/records/run-record';
import { firstWord } from '../arguments';
import type { CommandCall } from '../call';

/** Characters of a file: it goes from the app to the server as one message between processes. */
const LONGEST_FILE = 4_000_000;
/** By it sheets read letters that are not English as what they are. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * `/authentik-sync history`: the last runs with what they changed, newest first; `history <run> [csv | json]`: each change of one run,
 * what began it and who approved it.
 */
export async function historyVerb(call: CommandCall): Promise<Answer> {
    const { app, texts, words } = call;
    const { runs, pending, journal } = app.records;
    const typed = firstWord(words);
    const waiting = await pending.all();
    if (typed === undefined) return { text: historyAnswer(texts, await runs.all(), waiting) };
    const run = await runs.find(typed.slice(0, 64));
    if (!run) return { text: texts.withAction('history.unknown', { typed: typed.slice(0, 64) }) };
    const items = await new Journal(run.id, journal, app.clock).items();
    const form = exportForms.find((one) => one === words[1]?.toLowerCase());
    if (form) return exportedAnswer(call, run, items, form);
    return runHistory(texts, run, items, waiting.find(({ id }) => id === run.id)?.until);
}

/** A file in the direct messages of whoever asks; text where the server refuses it. */
async function exportedAnswer(
    { app, texts, sender }: CommandCall,
    run: RunRecord,
    items: readonly JournalItem[],
    form: ExportForm,
): Promise<Answer> {
    const exported = exportRun(texts, run, items, form, LONGEST_FILE);
    const content = `${form === 'csv' ? BYTE_ORDER_MARK : ''}${exported}`;
    const sent = await sendFile(app.accessors, sender, `authentik-sync-${run.id}.${form}`, content);
    return 'sender' in sent
        ? runInFile(texts, run, items.length, sent.sender)
        : runAsText(texts, run, items, form, sent.refusal);
}
