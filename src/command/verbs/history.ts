import type { Answer } from '../../report/answer';
import { historyAnswer } from '../../report/history';
import { exportForms } from '../../report/run-export';
import { runExported, runHistory } from '../../report/run-history';
import { Journal } from '../../run/records/journal';
import { firstWord } from '../arguments';
import type { CommandCall } from '../call';

/**
 * `/authentik-sync history`: the last runs with what they changed, newest first; `history <run> [csv | json]`: each change of one run,
 * what began it and who approved it.
 */
export async function historyVerb({ app, texts, words }: CommandCall): Promise<Answer> {
    const { runs, pending, journal } = app.records;
    const typed = firstWord(words);
    const waiting = await pending.all();
    if (typed === undefined) return { text: historyAnswer(texts, await runs.all(), waiting) };
    const run = await runs.find(typed.slice(0, 64));
    if (!run) return { text: texts.withAction('history.unknown', { typed: typed.slice(0, 64) }) };
    const items = await new Journal(run.id, journal, app.clock).items();
    const form = exportForms.find((one) => one === words[1]?.toLowerCase());
    if (form) return runExported(texts, run, items, form);
    return runHistory(texts, run, items, waiting.find(({ id }) => id === run.id)?.until);
}
