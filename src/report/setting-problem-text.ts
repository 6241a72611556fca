import type { ConfigProblem } from '../config/config';
import { settingProblemWords } from '../model/setting-problem';
import type { Texts } from '../texts/texts';

/** What is wrong with a setting, by its name on the page, and behind the arrow what to do. */
export function settingProblemText(texts: Texts, { setting, problem }: ConfigProblem): string {
    const words = settingProblemWords(setting, problem);
    if (problem.code !== 'setting.rule') return texts.withAction(words);
    return texts.say(words.code, { ...words, problem: texts.saidWithAction(problem.problem) });
}
