import { mostNested } from './weigh-text';
import type { RuleProblem } from '../../model/rule-problem';
import { hashProblem } from './hash-problem';
import { endOfLine, scanMarks } from './scan-marks';

/** An error of the library that reads YAML, and the text around it. */
export interface Slip {
    source: string;
    code: string;
    /** in the words of the library */
    message: string;
    offset: number;
}

export interface ExplainedError {
    offset: number;
    problem: RuleProblem;
    /** a bracket whose partner is missing at the very end: all the rest was typed as it was meant */
    isOpenToTheEnd?: boolean;
}

/** Looks for one kind of slip; undefined where it is another one. Without an offset it is where the library found it. */
type Explanation = (slip: Slip) => (Partial<ExplainedError> & Pick<ExplainedError, 'problem'>) | undefined;

/**
 * The first that knows the slip explains it. What the library names exactly comes first. Then what a reader sees at once, such as a
 * quotation mark without a partner: the library finds that lines later, as something else. Then what stands at the place of the
 * error, from the certain to the probable.
 */
const explanations: readonly Explanation[] = [
    byCode,
    byMarks,
    bySignAtTheBeginning,
    behindTheMap,
    colonBehindName,
    commaOrColon,
    indentedLine,
    behindBracket,
    atTheSign,
    behindQuote,
    belowRoom,
    secondColon,
    indentOrColon,
];

/** What is wrong, at the place where a person would mend it. */
export function explainSlip(slip: Slip): ExplainedError {
    for (const explain of explanations) {
        const found = explain(slip);
        if (found) return { offset: slip.offset, ...found };
    }
    return { offset: slip.offset, problem: { code: 'rule.not_understood' } };
}

function byCode({ code, source, offset }: Slip): ReturnType<Explanation> {
    if (code === 'BAD_DQ_ESCAPE') return { problem: { code: 'rule.backslash' } };
    if (code === 'BAD_SCALAR_START')
        return { problem: { code: 'rule.sign_needs_quotes', piece: source.charAt(offset) } };
    if (code === 'TAB_AS_INDENT') return { problem: { code: 'rule.tab' } };
    if (code === 'RESOURCE_EXHAUSTION') return { problem: { code: 'rule.too_deep', most: mostNested } };
    if (code === 'KEY_OVER_1024_CHARS') return { problem: { code: 'rule.key_too_long' } };
    return undefined;
}

function byMarks({ source }: Slip): ReturnType<Explanation> {
    const { quote, hash, bracket, isOnlyOpen, closing } = scanMarks(source);
    if (quote !== undefined)
        return { offset: quote, problem: { code: 'rule.quote_open', piece: source.charAt(quote) } };
    if (hash !== undefined) return { offset: hash.offset, problem: hashProblem(hash.word) };
    if (bracket !== undefined) {
        const mark = source.charAt(bracket);
        const partner = mark === '[' ? ']' : '}';
        const isOpenToTheEnd = isOnlyOpen === true;
        return { offset: bracket, problem: { code: 'rule.bracket_open', piece: mark, partner }, isOpenToTheEnd };
    }
    if (closing === undefined) return undefined;
    const mark = source.charAt(closing);
    const partner = mark === ']' ? '[' : '{';
    return { offset: closing, problem: { code: 'rule.bracket_unopened', piece: mark, partner } };
}

function bySignAtTheBeginning({ source }: Slip): ReturnType<Explanation> {
    const offset = source.search(/\S/);
    const mark = source.charAt(offset);
    return mark !== '' && '*&!@`%|>['.includes(mark)
        ? { offset, problem: { code: 'rule.sign_needs_quotes', piece: mark } }
        : undefined;
}

function behindTheMap({ source, message }: Slip): ReturnType<Explanation> {
    const isMap = source.trimStart().startsWith('{');
    if (isMap && /\}[^\S\n]*\S/.test(source) && !/^\s*\{[\s\S]*\}\s*$/.test(source))
        return { problem: { code: 'rule.behind_brace', piece: '}', partner: '{' } };
    return /flow-(map|seq)-end/.test(message) ? { problem: { code: 'rule.bracket_surplus' } } : undefined;
}

function colonBehindName({ source, code, offset }: Slip): ReturnType<Explanation> {
    const before = source.slice(source.lastIndexOf('\n', offset) + 1, offset);
    if (code !== 'MULTILINE_IMPLICIT_KEY' || before.trim() !== '') return undefined;
    const typed = /^[^\s[{"']+/.exec(source.slice(offset, offset + 50))?.[0];
    return typed === undefined ? undefined : { problem: { code: 'rule.colon_missing_or_indent', typed } };
}

function commaOrColon({ code, message }: Slip): ReturnType<Explanation> {
    const isMissing = message.startsWith('Missing ,') || code === 'BLOCK_IN_FLOW';
    return isMissing ? { problem: { code: 'rule.comma_or_colon_missing' } } : undefined;
}

/** A new line is no more of the one above, however it ends: what is seen is that it does not begin at the margin. */
function indentedLine({ source, offset }: Slip): ReturnType<Explanation> {
    const start = source.lastIndexOf('\n', offset - 1) + 1;
    const [, indent = ''] = /^( *)\S/.exec(source.slice(start)) ?? [];
    const isFirstOfLine = start > 0 && indent !== '' && offset <= start + indent.length;
    if (!isFirstOfLine || !/[\]}"']\s*$/.test(source.slice(0, start))) return undefined;
    return { offset: start + indent.length, problem: { code: 'rule.indented_below_room' } };
}

function behindBracket({ source, offset }: Slip): ReturnType<Explanation> {
    return /[\]}]\s*$/.test(source.slice(0, offset)) ? { problem: { code: 'rule.behind_bracket' } } : undefined;
}

function atTheSign({ source, message, offset }: Slip): ReturnType<Explanation> {
    if (source.charAt(offset) === ':') return { problem: { code: 'rule.space_missing' } };
    return /^Unexpected (,|empty item)/.test(message) ? { problem: { code: 'rule.comma_surplus' } } : undefined;
}

function behindQuote({ source, message, offset }: Slip): ReturnType<Explanation> {
    const isBehind = /["']\s*$/.test(source.slice(0, offset)) || message.includes('quoted-scalar');
    return isBehind ? { problem: { code: 'rule.behind_quote', write: '["a", "b"]' } } : undefined;
}

function belowRoom({ source, code, offset }: Slip): ReturnType<Explanation> {
    const next = endOfLine(source, offset) + 1;
    if (code !== 'BLOCK_AS_IMPLICIT_KEY' || /:(\s|$)/.test(source.slice(offset, next))) return undefined;
    const start = next + Math.max(0, source.slice(next).search(/\S/));
    return { offset: start, problem: { code: 'rule.indented_below_room' } };
}

function secondColon({ code, message }: Slip): ReturnType<Explanation> {
    const isSecond = code === 'BLOCK_AS_IMPLICIT_KEY' || message.includes('block-seq-ind on same line');
    if (!isSecond) return undefined;
    return { problem: { code: 'rule.second_colon', writeMap: '{ channels: [a] }', writeList: '[a, b]' } };
}

function indentOrColon({ code, message }: Slip): ReturnType<Explanation> {
    if (code === 'BAD_INDENT') return { problem: { code: 'rule.indent_differs' } };
    const isEither = message.includes('followed by map values') || code === 'MULTILINE_IMPLICIT_KEY';
    return isEither ? { problem: { code: 'rule.colon_or_indent' } } : undefined;
}
