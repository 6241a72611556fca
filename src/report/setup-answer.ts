import type { CheckId } from '../check/judge/check-ids';
import type { CheckLine, Mark } from '../check/judge/check-line';
import type { ConfigProblem } from '../config/config';
import type { SettingId } from '../config/settings';
import type { MessageKey } from '../texts/en';
import type { Texts } from '../texts/texts';
import type { Answer } from './answer';
import { lineAction, lineText } from './check-line-text';
import { settingProblemText } from './setting-problem-text';

type ValueName = 'url' | 'token' | 'personalToken';

/** How far the set-up is. */
export interface Setup {
    given: Readonly<Record<ValueName, boolean>>;
    problems: readonly ConfigProblem[];
    /** of the doctor; none where settings cannot work */
    lines: readonly CheckLine[];
}

interface ValueRow {
    name: ValueName;
    setting: SettingId;
    label: MessageKey;
    missing: MessageKey;
    /** what tries it */
    checks: readonly CheckId[];
}

const rows: readonly ValueRow[] = [
    {
        name: 'url',
        setting: 'authentik_url',
        label: 'label.authentik_url',
        missing: 'setup.no_url',
        checks: ['authentik_reachable', 'authentik_version'],
    },
    {
        name: 'token',
        setting: 'authentik_token',
        label: 'label.authentik_token',
        missing: 'setup.no_token',
        checks: ['authentik_token', 'authentik_token_expiry', 'authentik_permissions'],
    },
    {
        name: 'personalToken',
        setting: 'rocketchat_token',
        label: 'label.rocketchat_token',
        missing: 'setup.no_personal_token',
        checks: ['workspace_token', 'workspace_token_two_factor'],
    },
];

const signs: Readonly<Record<Mark, string>> = { ok: '✓', warning: '⚠', failure: '✗', skipped: '–' };

/** Whether all three values are there and do what they are for. */
export function isSetUp(setup: Setup): boolean {
    return setup.problems.length === 0 && rows.every((row) => works(setup, row));
}

/** What `/authentik-sync setup` says: each value, what became of it, and what to do next. */
export function setupAnswer(texts: Texts, setup: Setup): Answer {
    const isDone = isSetUp(setup);
    const others = setup.problems.filter(({ setting }) => rows.every((row) => row.setting !== setting));
    const text = [
        texts.say('setup.title', { works: rows.filter((row) => works(setup, row)).length }),
        ...rows.map((row, index) => `${index + 1}. ${rowText(texts, setup, row)}`),
        ...others.map((problem) => `✗ ${settingProblemText(texts, problem)}`),
        texts.say(isDone ? 'setup.done' : 'setup.where'),
    ].join('\n');
    const again = { label: texts.say('button.look-again'), action: 'setup' as const, value: '', isPrimary: true };
    // the one value that the app can make itself
    const make = { label: texts.say('button.make-token'), action: 'blueprint' as const, value: 'token' };
    const isTokenNext = setup.given.url && !setup.given.token;
    return { text, buttons: isDone ? [] : isTokenNext ? [make, again] : [again] };
}

function works({ given, lines }: Setup, { name, checks }: ValueRow): boolean {
    const tried = lines.filter(({ id }) => checks.includes(id));
    return given[name] && tried.length > 0 && tried.every(({ mark }) => mark === 'ok' || mark === 'warning');
}

function rowText(
    texts: Texts,
    { given, lines, problems }: Setup,
    { name, setting, label, missing, checks }: ValueRow,
): string {
    const title = texts.say('list.title', { title: texts.said(label) });
    const said = (sign: string, found: string): string => `${sign} ${title} ${found}`;
    if (!given[name]) return said('✗', texts.withAction(missing));
    const wrong = problems.find((problem) => problem.setting === setting);
    if (wrong) return said('✗', settingProblemText(texts, wrong));
    const tried = lines.filter(({ id }) => checks.includes(id));
    if (tried.length === 0) return said(signs.skipped, texts.say('setup.not_tried'));
    const open = tried.filter(({ mark }) => mark === 'failure' || mark === 'warning');
    const skipped = tried.filter(({ mark }) => mark === 'skipped');
    const shown = open.length > 0 ? open : skipped.length > 0 ? skipped.slice(0, 1) : tried.slice(0, 1);
    const worst = (['failure', 'warning', 'skipped', 'ok'] as const).find((mark) =>
        shown.some((line) => line.mark === mark),
    );
    return said(
        signs[worst ?? 'ok'],
        shown
            .map((line) => [lineText(texts, line), lineAction(texts, line)].filter((part) => part !== '').join(' → '))
            .join(' '),
    );
}
