import { IntlMessageFormat } from 'intl-messageformat';
import { parseConfig } from '../../src/config/parse-config';
import { settings } from '../../src/config/settings';
import type { ConfigProblem } from '../../src/config/config';
import { settingProblemText } from '../../src/report/setting-problem-text';
import { en, type MessageKey } from '../../src/texts/en';
import { placeholders } from '../../src/texts/placeholders';
import { languages, messages } from '../../src/texts/languages';
import { isMessage, Texts } from '../../src/texts/texts';
import { english } from '../support/english';
import { configOf } from '../support/memory-servers';
import { everyRuleProblem, everySettingProblem } from '../support/messages/every-setting-problem';
import { pageOf } from '../support/page-of';
import { quotedIn } from '../support/quoted-in';

const german = new Texts({ language: 'de', utcOffset: 0 });

function namesIn(key: MessageKey): string[] {
    return placeholders(new IntlMessageFormat(en[key], 'en', undefined, { ignoreTag: true }).getAst());
}

/** The problems of a page whose other values are all right. */
function problemsOf(typed: Readonly<Record<string, unknown>>): ConfigProblem[] {
    const defaults = Object.fromEntries(settings.map(({ id, packageValue }) => [id, packageValue as unknown]));
    return parseConfig({ ...defaults, authentik_url: 'https://authentik.company', ...typed }).problems;
}

test.each<[Record<string, unknown>, ConfigProblem]>([
    [
        { authentik_url: '' },
        { setting: 'authentik_url', problem: { code: 'setting.no_url', write: 'https://authentik.company' } },
    ],
    [
        { rocketchat_url: 'chat' },
        { setting: 'rocketchat_url', problem: { code: 'setting.not_a_url', write: 'http://localhost:3000' } },
    ],
    [
        { protected_users: 'x'.repeat(50_001) },
        { setting: 'protected_users', problem: { code: 'setting.too_long', most: 50_000 } },
    ],
    [
        { protected_users: Array.from({ length: 1_001 }, (_, index) => `user${index}`).join() },
        { setting: 'protected_users', problem: { code: 'setting.too_many_names', most: 1_000 } },
    ],
    [{ webhook_secret: 'shorter than that' }, { setting: 'webhook_secret', problem: { code: 'setting.weak_secret' } }],
    [{ authentik_token: 'ü😀' }, { setting: 'authentik_token', problem: { code: 'setting.other_signs' } }],
    [{ authentik_token: 'Bearer abc' }, { setting: 'authentik_token', problem: { code: 'setting.other_signs' } }],
    [{ rocketchat_token: 'line\nbreak' }, { setting: 'rocketchat_token', problem: { code: 'setting.other_signs' } }],
    [
        { rocketchat_user_id: 'my id', rocketchat_token: 'x' },
        { setting: 'rocketchat_user_id', problem: { code: 'setting.other_signs' } },
    ],
    [{ application_slug: 'a b' }, { setting: 'application_slug', problem: { code: 'setting.slug' } }],
    [{ rocketchat_user_id: 'x' }, { setting: 'rocketchat_token', problem: { code: 'setting.user_id_alone' } }],
    [{ service_name: '-' }, { setting: 'service_name', problem: { code: 'setting.no_service_name' } }],
    [{ scope: 'openid-connect' }, { setting: 'scope', problem: { code: 'setting.no_openid' } }],
    [{ button_color: 'red' }, { setting: 'button_color', problem: { code: 'setting.colour', typed: 'red' } }],
    [{ username_field: ' ' }, { setting: 'username_field', problem: { code: 'setting.no_username_field' } }],
    [{ access_token_param: '' }, { setting: 'access_token_param', problem: { code: 'setting.no_access_token_param' } }],
    [{ channels_admin: '' }, { setting: 'channels_admin', problem: { code: 'setting.no_channels_admin' } }],
    [
        { key_field: 'email', email_field: '' },
        { setting: 'email_field', problem: { code: 'setting.no_email_field' } },
    ],
    [
        { login_style: '' },
        { setting: 'login_style', problem: { code: 'setting.choice', typed: '', choices: ['redirect', 'popup'] } },
    ],
    [
        { two_factor: 'no' },
        { setting: 'two_factor', problem: { code: 'setting.choice', typed: 'no', choices: ['leave', 'off', 'on'] } },
    ],
    [
        { removal_limit_percent: 101 },
        { setting: 'removal_limit_percent', problem: { code: 'setting.number', typed: '101', least: 0, most: 100 } },
    ],
    [
        { removal_limit_percent: 'many' },
        { setting: 'removal_limit_percent', problem: { code: 'setting.number', typed: 'many', least: 0, most: 100 } },
    ],
    [
        { removal_limit_count: -1 },
        { setting: 'removal_limit_count', problem: { code: 'setting.number_from', typed: '-1', least: 0 } },
    ],
    [
        { deactivate_after_hours: 1.5 },
        { setting: 'deactivate_after_hours', problem: { code: 'setting.number', typed: '1.5', least: 0, most: 8760 } },
    ],
    [
        { confirm_minutes: '' },
        { setting: 'confirm_minutes', problem: { code: 'setting.number', typed: '', least: 0, most: 1440 } },
    ],
    [
        { group_rules: 'a: "#b"\nc: @d' },
        {
            setting: 'group_rules',
            problem: {
                code: 'setting.rule',
                line: 2,
                column: 4,
                problem: { code: 'rule.sign_needs_quotes', piece: '@' },
            },
        },
    ],
])('%j is refused', (typed, problem) => {
    expect(problemsOf(typed)).toEqual([problem]);
});

test('a value that is refused elsewhere is not: the first choice of a restriction is the empty one as well', () => {
    expect(
        configOf({ two_factor: '', removal_limit_percent: 50, key_field: 'username', email_field: '' }).restrictions,
    ).toEqual([]);
});

test.each<[Record<string, unknown>, string, string]>([
    [
        { authentik_url: 'authentik' },
        '"authentik URL" is not a URL. → Type it in full, such as `https://authentik.company`.',
        '„authentik-URL“ ist keine URL. → Tragen Sie sie vollständig ein, etwa `https://authentik.company`.',
    ],
    [
        { confirm_minutes: 'soon' },
        '"Minutes to confirm risky changes" is `soon`. → Type a whole number from 0 to 1,440.',
        '„Minuten zum Bestätigen riskanter Änderungen“ ist `soon`. → Geben Sie eine ganze Zahl von 0 bis 1.440 ein.',
    ],
    [
        { group_rules: 'a: { chanels: b }' },
        '"Group rules", line 1, column 6: `chanels` is not a word of the rules. → You probably mean `channels`.',
        '„Gruppenregeln“, Zeile 1, Spalte 6: `chanels` ist kein Wort der Regeln. → Wahrscheinlich meinen Sie `channels`.',
    ],
    [
        { group_rules: 'a: { roles: { b: c } }' },
        '"Group rules", line 1, column 13: The name of a role is expected here, not a map. → Put a name that begins with a bracket or a brace in quotes.',
        '„Gruppenregeln“, Zeile 1, Spalte 13: Hier wird der Name einer Rolle erwartet, keine Zuordnung. → Setzen Sie einen Namen, der mit einer Klammer beginnt, in Anführungszeichen.',
    ],
    [
        { group_rules: '"team-*": "#$3"' },
        '"Group rules", line 1, column 11: `#$3` refers to part 3 of what the pattern matches, but `team-*` has only 1 part. → Parts are the stars of a pattern, and the (parentheses) of a /regular expression/.',
        '„Gruppenregeln“, Zeile 1, Spalte 11: `#$3` verweist auf Teil 3 dessen, was das Muster erkennt, aber `team-*` hat nur 1 Teil. → Teile sind die Sterne eines Musters und die (Klammern) eines /regulären Ausdrucks/.',
    ],
])('the words of %j', (typed, inEnglish, inGerman) => {
    const [problem] = problemsOf(typed);
    if (!problem) throw new Error('nothing is wrong');
    expect(settingProblemText(english, problem)).toBe(inEnglish);
    expect(settingProblemText(german, problem)).toBe(inGerman);
});

test('a problem carries what its message and its action name, and nothing else', () => {
    const unsaid = [...everyRuleProblem('TYPED'), ...everySettingProblem('TYPED')].flatMap((problem) => {
        const { code, ...values } = problem;
        const action = `${code}.action`;
        const named = new Set([...namesIn(code), ...(isMessage(action) ? namesIn(action) : [])]);
        named.delete('setting');
        return [...named].sort().join() === Object.keys(values).sort().join() ? [] : [code];
    });
    expect(unsaid).toEqual([]);
});

test.each(languages)('%s: what was typed stands in each text as it was', (language) => {
    const texts = new Texts({ language, utcOffset: 0 });
    for (const problem of everyRuleProblem('"#x", a*'))
        if ('typed' in problem) expect(texts.withAction(problem.code, problem)).toContain('`"#x", a*`');
});

describe('the page', () => {
    test.each(languages)('%s: the same keys as in English, in the same order', (language) => {
        expect(Object.keys(pageOf(language))).toEqual(Object.keys(pageOf('en')));
    });

    test.each(languages)(
        '%s: each setting has a label, a description, a placeholder, a section and its choices',
        (language) => {
            const shown = pageOf(language);
            const texts = new Texts({ language, utcOffset: 0 });
            for (const { id, i18nLabel, i18nDescription, i18nPlaceholder, section, values = [] } of settings) {
                for (const key of [
                    i18nLabel,
                    i18nDescription,
                    i18nPlaceholder,
                    section,
                    ...values.map((one) => one.i18nLabel),
                ])
                    expect([key, shown[key ?? '']]).toEqual([key, expect.stringMatching(/./)]);
                // `npm run labels` makes the one of the other
                expect(texts.say(`label.${id}`)).toBe(shown[i18nLabel]);
                for (const { i18nLabel: choice } of values)
                    expect(texts.say(`label.${choice}` as MessageKey)).toBe(shown[choice]);
            }
        },
    );

    test('no text is there for a setting that is not', () => {
        const used = new Set(
            settings.flatMap(({ i18nLabel, i18nDescription, i18nPlaceholder, section, values = [] }) => [
                ...[i18nLabel, i18nDescription, i18nPlaceholder, section],
                ...values.map((one) => one.i18nLabel),
            ]),
        );
        expect(Object.keys(pageOf('en')).filter((key) => !used.has(key))).toEqual([
            'command_params',
            'command_description',
            'console_button',
        ]);
    });
});

test.each(languages)('%s: a setting that a message names has the name of the page', (language) => {
    const [source, page] = [pageOf('en'), pageOf(language)];
    const labelOf = new Map(settings.map(({ i18nLabel }) => [source[i18nLabel], page[i18nLabel] ?? '']));
    const named = Object.entries(en).flatMap(([key, message]) => {
        const there = quotedIn(messages[language][key as MessageKey]);
        const asked = quotedIn(message).flatMap((name) => labelOf.get(name) ?? []);
        return asked.filter((label) => !there.includes(label)).map((label) => `${key}: ${label}`);
    });
    expect(named).toEqual([]);
});
