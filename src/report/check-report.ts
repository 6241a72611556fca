import type { CheckId, CheckLine, Mark } from '../check/judge/check-line';
import { checkTitles } from './check-titles';
import { verdictOf } from './check-verdict';
import { inert, plain } from '../texts/plain';

const signs: Readonly<Record<Mark, string>> = { ok: '✓', warning: '⚠', failure: '✗', skipped: '–' };

const parts: readonly { title: string; first: CheckId }[] = [
    { title: 'authentik', first: 'settings' },
    { title: 'Rocket.Chat', first: 'rocketchat_version' },
    { title: 'Accounts', first: 'merging' },
];

/**
 * What `/authentik-sync check` says: the verdict with counts, a line for each check, and at the end the verdict in one sentence with the
 * next action. Its first character is that of the verdict.
 * @param found in the order in which they are shown
 */
export function checkReport(found: readonly CheckLine[], serviceName: string): string {
    const service = plain(serviceName);
    const lines = found.map(inertLine);
    const counted = (mark: Mark): number => lines.filter((line) => line.mark === mark).length;
    const { mark: worst, words, sentence } = verdictOf(lines);
    const counts = [
        `${counted('failure')} ✗`,
        `${counted('warning')} ⚠`,
        `${counted('ok')} ✓`,
        ...(counted('skipped') > 0 ? [`${counted('skipped')} not checked`] : []),
    ];
    return [
        `${signs[worst]} "Log in with ${service}" ${words}: ${counts.join(' · ')}. Nothing was changed.`,
        ...parts.flatMap(({ title }, index) => partLines(title, linesOfPart(lines, index))),
        ...skippedLines(lines),
        '',
        `"Log in with ${service}" ${sentence}`,
    ].join('\n');
}

/** Names from both servers stand in many of them. */
function inertLine({ text, action, ...line }: CheckLine): CheckLine {
    return { ...line, text: inert(text), ...(action === undefined ? {} : { action: inert(action) }) };
}

function linesOfPart(lines: readonly CheckLine[], part: number): CheckLine[] {
    const starts = parts.map(({ first }) => lines.findIndex(({ id }) => id === first));
    return lines.slice(starts[part], starts[part + 1] ?? lines.length).filter(({ mark }) => mark !== 'skipped');
}

function partLines(title: string, lines: readonly CheckLine[]): string[] {
    return lines.length === 0 ? [] : ['', `*${title}*`, ...lines.map(checkLine)];
}

function checkLine({ id, mark, text, action }: CheckLine): string {
    const next = action === undefined || action === '' ? '' : ` → ${action}`;
    return `${signs[mark]} *${checkTitles[id]}*: ${text}${next}`;
}

/** One line for each reason: what could not be looked at is no failure of its own. */
function skippedLines(lines: readonly CheckLine[]): string[] {
    const byReason = new Map<string, string[]>();
    for (const { id, mark, text } of lines) {
        if (mark === 'skipped') byReason.set(text, [...(byReason.get(text) ?? []), checkTitles[id]]);
    }
    const shown = [...byReason].map(([reason, titles]) => `– Not checked, because ${reason}: ${titles.join(', ')}.`);
    return shown.length === 0 ? [] : ['', ...shown];
}
