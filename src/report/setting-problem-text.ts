import type { ConfigProblem } from '../config/config';
import type { Texts } from '../texts/texts';

/**
 * What is wrong with a setting, by its name on the page, and what to do.
 * @param joint between the two, which are whole sentences
 */
export function settingProblemText(texts: Texts, { setting: id, problem }: ConfigProblem, joint?: string): string {
    const setting = texts.said(`label.${id}`);
    if (problem.code !== 'setting.rule') return texts.withAction(problem.code, { ...problem, setting }, joint);
    const { line, column, problem: rule } = problem;
    return texts.say(problem.code, { setting, line, column, problem: texts.saidWithAction(rule.code, rule, joint) });
}
