import { HttpStatusCode } from '@rocket.chat/apps-engine/definition/accessors';
import type { IApiRequest } from '@rocket.chat/apps-engine/definition/api';
import { saveAndSee } from '../../app/save-and-see';
import type { ConfigProblem } from '../../config/config';
import { parseRules } from '../../config/rules/parse-rules';
import type { SettingId } from '../../config/settings';
import { sha256 } from '../../digest';
import type { AutomationCall } from '../call';
import { problemJson } from '../json/problem-json';
import { optionalTextField, readBody, textField } from '../read-request';
import { Refusal } from '../refusal';
import type { Reply } from '../reply';

const SETTING = 'group_rules' satisfies SettingId;

/** `GET rules`: the text as it was saved, comments included. */
export async function getRules({ app }: AutomationCall): Promise<Reply> {
    return { status: HttpStatusCode.OK, content: rulesJson(await storedRules(app)) };
}

/**
 * `PUT rules`: another text, saved where nothing is wrong with it, and else not at all. With a `revision`, only where nobody has saved
 * another one since it was read. The next run does what they say.
 */
export async function putRules({ app, texts }: AutomationCall, request: IApiRequest): Promise<Reply> {
    const body = readBody(request, ['rules', 'revision']);
    const rules = textField(body, 'rules');
    const revision = optionalTextField(body, 'revision');
    const before = await storedRules(app);
    if (revision !== undefined && revision !== revisionOf(before))
        throw new Refusal('rules_moved', {}, { revision: revisionOf(before) });
    const { problems } = parseRules(rules);
    if (problems.length > 0) {
        const found = problems.map((problem): ConfigProblem => ({
            setting: SETTING,
            problem: { code: 'setting.rule', ...problem },
        }));
        throw new Refusal('rules_wrong', {}, { problems: found.map((one) => problemJson(texts, one)) });
    }
    if (rules !== before && !(await saveAndSee(app, [{ id: SETTING, value: rules }])))
        throw new Refusal('not_saved', { setting: { code: `label.${SETTING}` } });
    return { status: HttpStatusCode.OK, content: { ...rulesJson(rules), changed: rules !== before } };
}

/** By which who reads the rules tells whether they are still the same when they save others. */
export function revisionOf(rules: string): string {
    return sha256(rules).slice(0, 12);
}

function rulesJson(rules: string): { rules: string; revision: string } {
    return { rules, revision: revisionOf(rules) };
}

async function storedRules(app: AutomationCall['app']): Promise<string> {
    const { [SETTING]: stored } = await app.storedSettings();
    return typeof stored === 'string' ? stored : '';
}
