import { escapeHidden } from '../texts/hidden-signs';
import { changeSaid } from './change-said';
import type { JournalItem } from '../model/journal-item';
import { targetKey } from '../model/target';
import type { RunRecord } from '../run/records/run-record';
import { withoutJoiners } from '../texts/stop-autolinks';
import type { Texts } from '../texts/texts';

export const exportForms = ['csv', 'json'] as const;
export type ExportForm = (typeof exportForms)[number];

/** One change of a run, for a program; `says` is the line that people read. */
interface Row {
    run: string;
    startedAt: string;
    kind: string;
    trigger: string;
    actor: string;
    change: string;
    username: string;
    place: string;
    says: string;
}

const columns: readonly (keyof Row)[] = [
    ...(['run', 'startedAt', 'kind', 'trigger', 'actor', 'change', 'username', 'place', 'says'] as const),
];

/**
 * Each change of a run as CSV or JSON. No change holds a secret.
 * @param most characters; of changes that do not fit, the number is said at the end
 */
export function exportRun(
    texts: Texts,
    run: RunRecord,
    items: readonly JournalItem[],
    form: ExportForm,
    most: number,
): string {
    const rows = items.map((item) => rowOf(texts, run, item));
    const write = form === 'csv' ? csv : json;
    let shown = rows.length;
    while (shown > 0 && write(rows.slice(0, shown), rows.length - shown).length > most) shown = Math.floor(shown * 0.9);
    return write(rows.slice(0, shown), rows.length - shown);
}

function rowOf(texts: Texts, { id, startedAt, runKind, trigger, actor }: RunRecord, { change }: JournalItem): Row {
    return {
        ...{ run: id, startedAt, kind: runKind, trigger, actor: actor.username, change: change.kind },
        username: 'username' in change ? change.username : '',
        place: 'target' in change ? targetKey(change.target) : '',
        says: withoutJoiners(changeSaid(texts, change).toString()),
    };
}

function csv(rows: readonly Row[], left: number): string {
    return [
        columns.join(','),
        ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
        ...(left > 0 ? [cell(`… ${left}`)] : []),
    ].join('\n');
}

/**
 * A sheet calculates what begins with one of these signs, of full width as well. Where people write commas in numbers, a semicolon begins
 * a cell.
 */
function cell(text: string): string {
    const line = text.replace(/\s+/g, ' ');
    return `"${line.replace(/(^|;)(?=\s*[=+\-@＝＋－＠])/g, "$1'").replace(/"/g, '""')}"`;
}

function json(rows: readonly Row[], left: number): string {
    const text = JSON.stringify({ changes: rows, ...(left > 0 && { left }) }, null, 1);
    return escapeHidden(text.replace(/\n/g, '\r'), (code) => `\\u${code.toString(16).padStart(4, '0')}`).replace(
        /\\u000d/g,
        '\n',
    );
}
