import type { CheckId } from '../check/judge/check-ids';
import type { CheckLine, Mark } from '../check/judge/check-line';
import type { ConfigProblem } from '../config/config';
import type { PeopleAsSeen } from '../check/judge/people-as-seen';
import { countPeople } from '../plan/people/count-people';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { verdictOf } from './check-verdict';
import { settingProblemText } from './setting-problem-text';
import { unseenChoiceLines } from './people-report';
import { isMostlyOut, peopleLines, upgradeLines, type PeopleLines } from './people-lines';
import { lineAction, lineText } from './check-line-text';

const signs: Readonly<Record<Mark, string>> = { ok: '✓', warning: '⚠', failure: '✗', skipped: '–' };

const parts = [
    { title: 'check.part.authentik', first: 'settings' },
    { title: 'check.part.rocketchat', first: 'rocketchat_version' },
    { title: 'check.part.accounts', first: 'merging' },
] as const satisfies readonly { title: string; first: CheckId }[];

/**
 * What `/authentik-sync check` says: the verdict with counts, what somebody has to see to, what is all right, and at the end the verdict in one sentence with the
 * next action. Where most people cannot log in that comes first, as in every answer; else its first character is that of the verdict.
 * @param lines in the order in which they are shown
 * @param people undefined where not all are known
 */
export function checkReport(
    texts: Texts,
    lines: readonly CheckLine[],
    service: string,
    people?: PeopleAsSeen,
    problems: readonly ConfigProblem[] = [],
): string {
    const { mark, head, end, causes } = verdictOf(lines, isMostlyOut(people && countPeople(people.now)));
    const [first] = causes;
    const titles = causes.map(({ id }) => titleOf(texts, id));
    const sentence = texts.say(end, { service, check: titles[0], checks: texts.list(titles, Infinity) });
    // said above, with each of its problems
    const isShown = ({ id }: CheckLine): boolean => id !== 'settings' || problems.length === 0;
    // of a login that does not work at all, nothing can be said of anybody
    const told = mark === 'failure' ? undefined : peopleOfCheck(texts, people);
    return [
        ...(told?.first ?? []),
        `${signs[mark]} ${texts.say(head, { service, counts: countsOf(texts, lines) })}`,
        ...stoppedLines(texts, problems),
        ...(told?.below ?? []),
        ...partLines(texts, texts.say('check.part.to_see_to'), linesToSeeTo(lines).filter(isShown)),
        ...parts.flatMap(({ title }, index) => partLines(texts, texts.say(title), linesOfPart(lines, index))),
        ...skippedLines(texts, lines),
        '',
        first ? withNext(sentence, lineAction(texts, first)) : sentence,
    ].join('\n');
}

/** The login works by what is set up; rooms are synced by what the settings say. So each is judged apart. */
function stoppedLines(texts: Texts, problems: readonly ConfigProblem[]): string[] {
    if (problems.length === 0) return [];
    const bySetting = new Map<ConfigProblem['setting'], number>();
    for (const { setting } of problems) bySetting.set(setting, (bySetting.get(setting) ?? 0) + 1);
    const wrong = [...bySetting].map(([setting, count]) =>
        texts.said('settings.mistakes', { setting: texts.said(`label.${setting}`), count }),
    );
    return [
        texts.withAction('settings.stop_sync', { wrong: texts.list(wrong, Infinity) }),
        ...problems.map((one) => `• ${settingProblemText(texts, one)}`),
    ];
}

function peopleOfCheck(texts: Texts, people: PeopleAsSeen | undefined): PeopleLines | undefined {
    if (!people) return undefined;
    const counts = countPeople(people.now);
    const { first, below } = peopleLines(texts, counts);
    const unseen = [
        ...unseenChoiceLines(texts, people.now),
        ...(counts.dangers ? [texts.say('people.dangers_unseen')] : []),
    ].map((line) => `• ${line}`);
    return { first, below: [...below, ...unseen, ...upgradeLines(texts, people.upgraded)] };
}

function countsOf(texts: Texts, lines: readonly CheckLine[]): Said {
    const counted = (mark: Mark): number => lines.filter((line) => line.mark === mark).length;
    return texts.said('check.counts', {
        failures: counted('failure'),
        warnings: counted('warning'),
        passed: counted('ok'),
        skipped: counted('skipped'),
    });
}

function titleOf(texts: Texts, id: CheckId): Said {
    return texts.said(`check.title.${id}`);
}

function withNext(text: string, action: string): string {
    return action === '' ? text : `${text} → ${action}`;
}

function linesOfPart(lines: readonly CheckLine[], part: number): CheckLine[] {
    const starts = parts.map(({ first }) => lines.findIndex(({ id }) => id === first));
    return lines.slice(starts[part], starts[part + 1] ?? lines.length).filter(({ mark }) => mark === 'ok');
}

/** What does not work before what works but has to be looked at. */
function linesToSeeTo(lines: readonly CheckLine[]): CheckLine[] {
    return (['failure', 'warning'] as const).flatMap((wanted) => lines.filter(({ mark }) => mark === wanted));
}

function partLines(texts: Texts, title: string, lines: readonly CheckLine[]): string[] {
    return lines.length === 0 ? [] : ['', `*${title}*`, ...lines.map((line) => checkLine(texts, line))];
}

function checkLine(texts: Texts, line: CheckLine): string {
    const text = `${signs[line.mark]} ${texts.say('list.title', { title: titleOf(texts, line.id) })} ${lineText(texts, line)}`;
    return withNext(text, lineAction(texts, line));
}

/** One line for each reason: what could not be looked at is no failure of its own. */
function skippedLines(texts: Texts, lines: readonly CheckLine[]): string[] {
    const byReason = new Map<string, CheckLine[]>();
    for (const line of lines.filter(({ mark }) => mark === 'skipped')) {
        const reason = JSON.stringify(line.says);
        byReason.set(reason, [...(byReason.get(reason) ?? []), line]);
    }
    const shown = [...byReason.values()].map((alike) => {
        const titles = alike.map(({ id }) => titleOf(texts, id));
        const because = alike[0]?.says[0];
        return `${signs.skipped} ${texts.say('check.not_checked', { checks: texts.list(titles, Infinity), because })}`;
    });
    return shown.length === 0 ? [] : ['', ...shown];
}
