import { isMap, isScalar, type Document } from 'yaml';
import type { RuleProblem } from '../../model/rule-problem';

const EXAMPLE = 'engineering: "#engineering"';

/** Why a text that YAML reads is no map of rules. */
export function explainRoot(document: Document, source: string): RuleProblem | undefined {
    const root = document.contents;
    if (root === null || isMap(root)) return undefined;
    if (!isScalar(root)) return { code: 'rule.is_list', write: EXAMPLE };
    const text = String(root.value);
    if (/^[^\s:]+:\S/.test(text) && !text.includes('\n')) return { code: 'rule.no_space', write: EXAMPLE };
    return source.trim() === '' ? undefined : { code: 'rule.no_colon', write: EXAMPLE };
}
