import type { ConfigProblem } from '../../config/config';
import { settingProblemText } from '../../report/setting-problem-text';
import type { Texts } from '../../texts/texts';
import { said } from './said';

/** What is wrong with a setting; of a rule, where in the text as well. */
export function problemJson(texts: Texts, found: ConfigProblem): object {
    const { setting, problem } = found;
    const place = problem.code === 'setting.rule' ? { line: problem.line, column: problem.column } : {};
    const code = problem.code === 'setting.rule' ? problem.problem.code : problem.code;
    return { setting, code, ...place, text: said(settingProblemText(texts, found)) };
}
