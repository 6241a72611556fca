import type { RuleProblem } from '../../model/rule-problem';

/** In a room's name, without quotes, `#` begins a comment. */
export function hashProblem(word: string): RuleProblem {
    return { code: 'rule.hash_comment', typed: word, write: `"${word}"` };
}
