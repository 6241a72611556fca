import type { JournalItem } from '../model/journal-item';
import { isMembershipChange } from '../model/kinds';
import type { RunRecord } from '../run/records/run-record';
import { cutText } from '../texts/cut-text';
import type { Texts } from '../texts/texts';
import type { Answer } from './answer';
import { lineSaid } from './history';
import { changeSaid } from './change-said';
import { movementLines } from './movement-lines';
import { partLines } from './part-lines';
import { problemLines } from './problem-lines';
import { exportRun, type ExportForm } from './run-export';
import type { UploadRefusal } from './upload-refusal';
import { blockedLines, decisionLines } from './withheld-lines';

/** Characters that a client still shows at once, with room for the lines around them. */
const LONGEST = 28_000;

/** What `/authentik-sync history <run>` says: what began the run, who approved what, each change, and what was left. */
export function runHistory(texts: Texts, run: RunRecord, items: readonly JournalItem[], until?: string): Answer {
    const changes = items.map(({ change }) => change);
    const members = movementLines(texts, changes.filter(isMembershipChange), Infinity);
    const others = changes
        .filter((change) => !isMembershipChange(change))
        .map((change) => changeSaid(texts, change).toString());
    const { id, trigger, actor, fingerprint, approved = 0 } = run;
    const lines = [
        ...partLines(texts, texts.say('history.changes', { count: changes.length }), [...others, ...members], Infinity),
        ...problemLines(texts, run.problems),
        ...decisionLines(texts, run.withheld, Infinity),
        ...blockedLines(texts, run.withheld, Infinity),
    ];
    return {
        text: [
            texts.say('history.run', { line: lineSaid(texts, run, until) }),
            `• ${texts.say('history.trigger', { trigger, actor: actor.username })}`,
            ...(approved > 0 ? [`• ${texts.say('history.approved', { count: approved, actor: actor.username })}`] : []),
            `• ${texts.say('plan.fingerprint', { fingerprint })}`,
            cutText(texts, lines.join('\n'), LONGEST),
            '',
            texts.say('history.exports', { run: id }),
        ].join('\n'),
        buttons:
            run.runKind === 'sync' && run.undoneBy === undefined && changes.length > 0
                ? [{ label: texts.say('button.undo'), action: 'undo', value: id }]
                : [],
    };
}

/** That the changes are in a file, and where it is. */
export function runInFile(texts: Texts, run: RunRecord, count: number, sender: string): Answer {
    return { text: texts.say('history.in_file', { run: run.id, count, sender }) };
}

/** The same for a program, to be copied, where the server took no file. A backtick would end the code that it stands in. */
export function runAsText(
    texts: Texts,
    run: RunRecord,
    items: readonly JournalItem[],
    form: ExportForm,
    cause: UploadRefusal,
): Answer {
    const exported = exportRun(texts, run, items, form, LONGEST).replace(/`/g, "'");
    return { text: [texts.withAction('history.as_text', { cause }), '```', exported, '```'].join('\n') };
}
