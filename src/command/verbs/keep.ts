import type { Answer } from '../../report/answer';
import { keptAnswer } from '../../report/history';
import { firstWord } from '../arguments';
import type { CommandCall } from '../call';

/**
 * `/authentik-sync keep [run]`: confirms the risky changes that would be taken back otherwise. A button names its run: what another
 * run has changed since was not looked at by who presses it.
 */
export async function keepVerb({ app, texts, words }: CommandCall): Promise<Answer> {
    const pending = app.records.pending;
    const meant = firstWord(words);
    const waiting = (await pending.all()).filter(
        ({ id, takenBackBy }) => takenBackBy === undefined && (meant === undefined || id === meant),
    );
    // of a run that never was nothing is kept: whoever mistyped it has to know
    if (meant !== undefined && waiting.length === 0 && !(await app.records.runs.find(meant.slice(0, 64))))
        return { text: texts.withAction('history.unknown', { typed: meant.slice(0, 64) }) };
    for (const { id } of waiting) await pending.remove(id);
    return { text: keptAnswer(texts, waiting, meant) };
}
