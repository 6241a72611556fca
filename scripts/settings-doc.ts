import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import { SettingType } from '@rocket.chat/apps-engine/definition/settings';
import { settings } from '../src/config/settings';

/**
 * `docs/settings.md`: every setting that the page shows, in its order, as the page names and describes it.
 * @param page what the page shows, of one language, by the keys of `i18n/`
 */
export function settingsDoc(page: Readonly<Record<string, string>>): string {
    const shown = settings.filter(({ hidden }) => !hidden);
    const sections = [...new Set(shown.map(({ section = '' }) => section))];
    const parts = sections.map((section) =>
        [
            `## ${page[section]}`,
            '',
            '| setting | what happens | unless set | id |',
            '| --- | --- | --- | --- |',
            ...shown.filter((setting) => setting.section === section).map((setting) => rowOf(setting, page)),
            '',
        ].join('\n'),
    );
    return [
        '# Settings',
        '',
        `Where: Administration > Marketplace > Private Apps > Authentik SSO > Settings. Only the first ${inSection(shown, sections[0])} are needed; the rest has values that work. By the id a setting is named in files and by the API of Rocket.Chat.`,
        '',
        '<!-- made of the definitions in src/config and i18n/en.json by `npm run labels` -->',
        '',
        ...parts,
    ].join('\n');
}

function rowOf(setting: ISetting, page: Readonly<Record<string, string>>): string {
    const choices = (setting.values ?? []).map(({ i18nLabel }) => page[i18nLabel]);
    const described = `${page[setting.i18nDescription ?? '']}${choices.length > 0 ? ` Choices: ${choices.join(', ')}.` : ''}`;
    return `| ${cell(`${page[setting.i18nLabel]}`)} | ${cell(described)} | ${unlessSet(setting, page)} | \`${setting.id}\` |`;
}

function unlessSet({ type, values = [], packageValue }: ISetting, page: Readonly<Record<string, string>>): string {
    const value: unknown = packageValue;
    if (type === SettingType.BOOLEAN) return value === true ? 'on' : 'off';
    const choice = values.find(({ key }) => key === value);
    if (choice) return cell(page[choice.i18nLabel] ?? '');
    return value === '' ? 'empty' : `\`${String(value)}\``;
}

function inSection(shown: readonly ISetting[], section: string | undefined): number {
    return shown.filter((setting) => setting.section === section).length;
}

/** As a cell of a table: text that Markdown takes for nothing else. */
function cell(text: string): string {
    return text.replace(/[\\|*<]/g, '\\$&');
}
