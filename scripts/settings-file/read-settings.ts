import { SettingType, type ISetting } from '@rocket.chat/apps-engine/definition/settings';
import { parseDocument, visit } from 'yaml';
import type { ConfigProblem } from '../../src/config/config';
import { parseConfig } from '../../src/config/parse-config';
import { settings } from '../../src/config/settings';
import { didYouMean } from '../../src/model/did-you-mean';
import { settingProblemText } from '../../src/report/setting-problem-text';
import { anyReader } from '../../src/texts/reader';
import { withoutJoiners } from '../../src/texts/stop-autolinks';
import { Texts } from '../../src/texts/texts';
import { FileProblem } from './file-problem';
import { typedValue, type SettingValue } from './typed-value';

export type Values = Readonly<Record<string, SettingValue>>;

/** Those that a file may hold: hidden ones are of the app alone. */
export const settable: readonly ISetting[] = settings.filter(({ hidden }) => hidden !== true);

const defaults = Object.fromEntries(settings.map(({ id, packageValue }) => [id, packageValue as unknown]));

/**
 * Reads a file of settings, in YAML.
 * @param stored what the server has of them, where that is known: what the file says of one setting may only be right beside another
 * @throws FileProblem with everything that is wrong
 */
export function readSettings(
    file: string,
    text: string,
    environment: Readonly<Record<string, string | undefined>>,
    stored?: Readonly<Record<string, unknown>>,
): Values {
    // of another form, such as PowerShell's, every sign is followed by a zero
    if (/[\u0000\ufffd]/.test(text)) throw new FileProblem(file, ['It is not in UTF-8. Save it as that.']);
    const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
    if (document.errors.some(({ code }) => code === 'MULTIPLE_DOCS'))
        throw new FileProblem(file, [
            'It holds more than one document. Leave out the line ---, and what stands behind it.',
        ]);
    const aliases: string[] = [];
    visit(document, { Alias: (_, { source }) => void aliases.push(source) });
    if (aliases.length > 0)
        throw new FileProblem(file, [`It holds the alias *${aliases[0] ?? ''}. Write the value itself.`]);
    if (document.errors.length > 0)
        throw new FileProblem(
            file,
            document.errors.map(({ message }) => message.split('\n')[0]?.replace(/:$/, '.') ?? message),
        );
    const written: unknown = document.toJS({ maxAliasCount: 0 });
    if (typeof written !== 'object' || written === null || Array.isArray(written))
        throw new FileProblem(file, ['It is not a list of settings. Write one a line, such as create_rooms: true.']);

    const problems: string[] = [];
    const values: Record<string, SettingValue> = {};
    for (const [id, value] of Object.entries(written)) {
        const setting = settable.find((one) => one.id === id);
        const typed = setting ? typedValue(setting, value, environment) : { problem: unknownText(id) };
        if ('problem' in typed) problems.push(typed.problem);
        else values[id] = typed.value;
    }
    problems.push(...problemsOf(values, stored));
    if (problems.length > 0) throw new FileProblem(file, problems);
    return values;
}

function unknownText(id: string): string {
    const meant = didYouMean(
        id,
        settable.map((setting) => setting.id),
    );
    const rest = meant === undefined ? 'See the settings page, or export the settings for their names.' : '';
    return `There is no setting ${JSON.stringify(id)}. ${meant === undefined ? rest : `Is ${meant} meant?`}`;
}

/** What could not work: of the settings of the file, and of others that worked before. */
function problemsOf(values: Values, stored: Readonly<Record<string, unknown>> | undefined): string[] {
    const texts = new Texts(anyReader);
    const before = stored && parseConfig({ ...defaults, ...stored }).problems;
    const isNew = ({ setting, problem }: ConfigProblem): boolean =>
        before !== undefined && !before.some((one) => one.setting === setting && one.problem.code === problem.code);
    const { problems } = parseConfig({ ...defaults, ...stored, ...values });
    return problems
        .filter((problem) => problem.setting in values || isNew(problem))
        .map((problem) => `${problem.setting}: ${withoutJoiners(settingProblemText(texts, problem))}`);
}

export function isSecret({ type }: Pick<ISetting, 'type'>): boolean {
    return type === SettingType.PASSWORD;
}
