import { isMap, isScalar, type Document, type Node } from 'yaml';
import type { RuleProblem } from '../../model/rule-problem';
import type { Rule } from '../../model/rules';
import { explainRoot } from './explain-root';
import { explainYaml } from './explain-yaml';
import { mendSlip } from './mend-slip';
import { lengthProblem } from './name-problem';
import { targetKeys } from './nearest-key';
import { parsePattern } from './parse-pattern';
import { parseTargets } from './parse-targets';
import { readText } from './read-text';
import { readYaml } from './read-yaml';
import { rulePieces, type RulePiece } from './rule-pieces';
import { ProblemList, type PlacedProblem, type ReportProblem } from './problem-list';
import { mostNested, weighText } from './weigh-text';

/** Reading is done within a command that a server waits for; a thousand groups need about 50 000. */
const longest = 100_000;
/** How often a text is read again behind a slip, and how long it may be for that. */
const mostMended = 10;
const longestMended = 20_000;
/** Signs of one group in a text with slips, of one bracket around all of them, and of all that is read for the sake of slips. */
const mostOfPiece = 2_000;
const mostOfFlow = 4_000;
const mostWork = 6_000;
/** Reading however little costs as much as so many signs, and an error as much as so many. */
const workOfReading = 15;
const workOfError = 2;

/**
 * Reads the group rules: YAML, or the JSON of Rocket.Chat's own `groups_channel_map`, which is valid YAML. Every problem is
 * reported with its place; where there is one, no rule is to be used. An empty text means: no rules.
 */
export function parseRules(text: string): { rules: Rule[]; problems: PlacedProblem[] } {
    const problems = new ProblemList(text);
    if (text.trim() === '') return { rules: [], problems: [] };
    if (text.length > longest) {
        problems.report(0, { code: 'rule.too_long', most: longest });
        return { rules: [], problems: problems.sorted() };
    }

    const { over, openAt } = weighText(text);
    if (over) {
        problems.report(over.offset, over.problem);
        return { rules: [], problems: problems.sorted() };
    }

    const isChannelMap = isJsonMap(text);
    // where a bracket is not closed, nothing behind it is what it seems: group by group is the better way to read it
    const document = openAt === undefined ? readYaml(text) : undefined;
    if (document?.errors.length === 0) {
        const rules = readRules(document, text, isChannelMap, 0, problems, new Map());
        const sorted = problems.sorted();
        return { rules: sorted.length > 0 ? [] : rules, problems: sorted };
    }

    const groups = new Map<string, number>();
    const isFlow = text.trimStart().startsWith('{');
    const pieces = isFlow ? [{ start: 0, text }] : rulePieces(text, problems.report);
    const work = { left: mostWork, most: isFlow ? mostOfFlow : mostOfPiece };
    for (const piece of pieces) {
        if (problems.isFull || work.left <= 0) break;
        readPiece(piece, isChannelMap, problems, groups, work);
    }
    if (problems.sorted().length === 0) {
        const errors = document ? explainYaml(text, document.errors) : [];
        for (const { offset, problem } of errors) problems.report(offset, problem);
        if (openAt !== undefined) problems.report(openAt, { code: 'rule.not_understood' });
    }
    return { rules: [], problems: problems.sorted() };
}

/** Reads a text with slips: up to the first, then behind it as if it was not there, and so on. */
function readPiece(
    piece: RulePiece,
    isChannelMap: boolean,
    problems: ProblemList,
    groups: Map<string, number>,
    work: { left: number; most: number },
): void {
    let { text } = piece;
    let from = 0;
    for (let count = 0; count <= mostMended && work.left > 0; count++) {
        const { signs, over, openAt } = weighText(text, work.most);
        if (over) problems.report(piece.start + over.offset, over.problem);
        if (openAt !== undefined) problems.report(piece.start + openAt, { code: 'rule.too_deep', most: mostNested });
        if (over || openAt !== undefined) return;
        const part = readYaml(text);
        work.left -= workOfReading + signs + workOfError * part.errors.length;
        const errors = explainYaml(text, part.errors).filter(({ offset }) => offset >= from);
        for (const { offset, problem } of errors) problems.report(piece.start + offset, problem);
        const [slip] = errors;
        const mended = slip && text.length < longestMended ? mendSlip(text, slip, from) : undefined;
        const isSameText = mended?.from === from;
        // what follows a slip is not what was meant
        const end = Math.min(Infinity, ...errors.map(({ offset }) => offset), ...part.errors.map(({ pos }) => pos[0]));
        if (!isSameText) readRules(part, text, isChannelMap, piece.start, problems, groups, { from, end });
        if (!mended) return;
        ({ text, from } = mended);
    }
}

/** As `ee/server/configuration/oauth.ts` reads it: trimmed, by `JSON.parse`, where the last of equal keys counts. */
function isJsonMap(text: string): boolean {
    if (!text.trim().startsWith('{')) return false;
    try {
        JSON.parse(text.trim());
        return true;
    } catch {
        return false;
    }
}

function readRules(
    document: Document,
    source: string,
    isChannelMap: boolean,
    start: number,
    problems: ProblemList,
    groups: Map<string, number>,
    { from, end }: { from: number; end: number } = { from: 0, end: Infinity },
): Rule[] {
    const isPart = from > 0 || end < Infinity;
    const isMeant = (offset: number): boolean => offset >= from && offset < end;
    const report: ReportProblem = (offset, problem) => {
        if (isMeant(offset)) problems.report(start + offset, problem);
    };
    const root = document.contents;
    const noMap = isNothing(root) || isPart ? undefined : explainRoot(document, source);
    if (noMap !== undefined) report(root?.range?.[0] ?? 0, noMap);
    if (!isMap(root)) return [];

    const rules = new Map<string, Rule>();
    for (const { key, value } of root.items) {
        if (problems.isFull) break;
        const keyNode = key as Node;
        const place = keyNode.range?.[0] ?? 0;
        const pattern = readText(keyNode, 'group', { source, place, report });
        if (pattern === undefined) continue;
        const misplaced = keyProblem(pattern, keyNode, isChannelMap);
        if (misplaced !== undefined) {
            report(place, misplaced);
            continue;
        }
        const line = problems.lineAt(start + place);
        const before = groups.get(pattern);
        if (before !== undefined && isMeant(place) && !isChannelMap) {
            report(place, { code: 'rule.group_twice', typed: pattern, line: before });
        }
        if (isMeant(place)) groups.set(pattern, line);
        // in the JSON of Rocket.Chat, slashes have no meaning unless there is one at both ends
        const isPath = isChannelMap && !/^\/.+\/$/.test(pattern) && !pattern.includes('*');
        const parsed = isPath
            ? { match: { kind: 'name' as const, name: pattern }, captures: 0 }
            : parsePattern(pattern);
        if ('problem' in parsed) report(place, parsed.problem);
        // where a slip follows, it is the slip that left the value empty
        if (isPart && isScalar(value) && value.value === '') continue;
        const captures = 'problem' in parsed ? 9 : parsed.captures;
        const targets = parseTargets(value as Node | null, { source, pattern, place, captures, isChannelMap, report });
        if (!('problem' in parsed)) rules.set(pattern, { pattern, line, match: parsed.match, targets });
    }
    return [...rules.values()];
}

/** What is wrong with the name of a group, other than with the pattern in it. */
function keyProblem(pattern: string, node: Node, isChannelMap: boolean): RuleProblem | undefined {
    // that of an expression is told by its own limit
    const long = /^\/.*\/$/.test(pattern) ? undefined : lengthProblem(pattern);
    if (long !== undefined) return long;
    if (isChannelMap && pattern !== '') return undefined;
    if (pattern.trim() === '') return { code: 'rule.group_missing' };
    if (pattern !== pattern.trim()) return { code: 'rule.group_spaces', typed: pattern };
    if (pattern === '<<') return { code: 'rule.merge_key', piece: pattern };
    if (isScalar(node) && node.type === 'PLAIN' && Object.keys(targetKeys).includes(pattern)) {
        return { code: 'rule.key_misplaced', typed: pattern };
    }
    return undefined;
}

/** No text but comments, or a `null`, as the map of Rocket.Chat may be. */
function isNothing(root: Node | null): boolean {
    return root === null || (isScalar(root) && ['', 'null', '~'].includes(String(root.value)));
}
