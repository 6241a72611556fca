import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { RuleProblem } from '../../model/rule-problem';
import type { RuleTarget, RuleTargetKind } from '../../model/rules';
import { hashProblem } from './hash-problem';
import { lengthProblem, nameProblem } from './name-problem';
import { nearestKey, targetKeys } from './nearest-key';
import { readText, reportMark, type TextContext } from './read-text';
import { endOfLine } from './scan-marks';

/** What a rule's value is read with. */
export interface TargetContext extends TextContext {
    /** the key of the rule, as typed */
    pattern: string;
    /** how many parts the pattern captures */
    captures: number;
    /** Rocket.Chat's own map: only rooms, and any name */
    isChannelMap: boolean;
}

/** The value of a rule: a room, a list of rooms, or a map of what the group may have. */
export function parseTargets(node: Node | null, context: TargetContext): RuleTarget[] {
    const { pattern, place, report, source } = context;
    if (reportMark(node, context)) return [];
    if (isEmpty(node)) {
        const comment = hashAfter(source, node?.range?.[0] ?? place);
        if (comment) report(comment.offset, hashProblem(comment.word));
        else report(place, { code: 'rule.no_room', typed: pattern });
        return [];
    }
    if (!isMap(node)) return distinct(parseNames(node, 'channel', context));
    if (node.items.length === 0) {
        report(node.range?.[0] ?? place, { code: 'rule.map_empty', typed: pattern });
        return [];
    }

    const seen = new Set<string>();
    const kinds = new Map<string, Set<RuleTargetKind>>();
    const targets: RuleTarget[] = [];
    for (const item of node.items) {
        const part = item.key as Node;
        const field = readText(part, 'key', context);
        if (field === undefined) continue;
        const at = part.range?.[0] ?? place;
        const kind = kindOf(field);
        if (kind === undefined) {
            report(at, unknownKey(field));
            continue;
        }
        if (seen.has(field)) report(at, { code: 'rule.key_twice', typed: field });
        seen.add(field);
        const names = item.value as Node | null;
        if (isEmpty(names)) {
            const comment = hashAfter(source, names?.range?.[0] ?? at + field.length);
            if (comment) report(comment.offset, hashProblem(comment.word));
            else report(at, { code: 'rule.key_empty', typed: field });
            continue;
        }
        for (const target of parseNames(names, kind, context)) {
            const before = kinds.get(target.name) ?? new Set();
            if ([...before].some((other) => isOtherType(other, kind)))
                report(at, { code: 'rule.room_types', typed: target.name });
            kinds.set(target.name, before.add(kind));
            targets.push(target);
        }
    }
    return distinct(targets);
}

function parseNames(node: Node | null, kind: RuleTargetKind, context: TargetContext): RuleTarget[] {
    if (!isSeq(node)) return parseName(node, kind, context);
    if (reportMark(node, context)) return [];
    return node.items.flatMap((item) => {
        const at = (item as Node | null)?.range?.[0] ?? node.range?.[0] ?? context.place;
        if (isSeq(item)) {
            context.report(at, { code: 'rule.list_in_list', write: '[a, b]' });
            return [];
        }
        if (isMap(item)) {
            const write = `${context.pattern}: { channels: [a], roles: [b] }`;
            context.report(at, { code: 'rule.map_in_list', write });
            return [];
        }
        return parseName(item as Node | null, kind, context);
    });
}

function parseName(node: Node | null, kind: RuleTargetKind, context: TargetContext): RuleTarget[] {
    const { report, source, captures } = context;
    const at = node?.range?.[0] ?? context.place;
    if (isEmpty(node)) {
        const comment = hashAfter(source, at);
        if (comment) report(comment.offset, hashProblem(comment.word));
        else report(at, { code: 'rule.name_missing' });
        return [];
    }
    const typed = readText(node, kind === 'role' || kind === 'team' ? kind : 'room', context)?.trim();
    if (typed === undefined) return [];
    const long = lengthProblem(typed);
    if (long !== undefined) {
        report(at, long);
        return [];
    }
    const filled = starsToReferences(typed);
    const references = [...filled.matchAll(/\$(\d)/g)].map((found) => Number(found[1]));
    const highest = Math.max(0, ...references);
    if (kind === 'role' && references.length > 0) {
        // whoever may name groups in authentik would choose a role here, `admin` included
        report(at, { code: 'rule.role_filled', typed });
    } else if (references.includes(0)) {
        report(at, { code: 'rule.reference_zero', typed });
    } else if (highest > captures) {
        report(at, { code: 'rule.reference_high', typed, part: highest, pattern: context.pattern, captures });
    } else {
        const isPlain = isScalar(node) && node.type === 'PLAIN';
        // in the JSON of Rocket.Chat every name is a room's
        const problem = nameProblem(kind, typed, isPlain, context.isChannelMap);
        if (problem === undefined) return [{ kind, name: kind === 'role' ? filled : filled.replace(/^#/, '') }];
        report(at, problem);
    }
    return [];
}

function unknownKey(field: string): RuleProblem {
    const meant = nearestKey(field);
    if (meant !== undefined) return { code: 'rule.key_near', typed: field, write: meant };
    if (field === '<<') return { code: 'rule.merge_key', piece: field };
    return { code: 'rule.key_unknown', typed: field, keys: Object.keys(targetKeys) };
}

function kindOf(field: string): RuleTargetKind | undefined {
    return Object.entries(targetKeys).find(([key]) => key === field)?.[1];
}

function isOtherType(a: RuleTargetKind, b: RuleTargetKind): boolean {
    return (a === 'channel' && b === 'private') || (a === 'private' && b === 'channel');
}

/** Nothing was typed, other than an empty text in quotes. */
function isEmpty(node: Node | null): boolean {
    return node === null || (isScalar(node) && node.type === 'PLAIN' && node.value === '');
}

/** A `#` with something directly behind it, on the rest of the line: a room rather than a comment. */
function hashAfter(source: string, offset: number): { offset: number; word: string } | undefined {
    const found = /^[\s:-]*?(#[^\s#,\]}]+)/.exec(source.slice(offset, endOfLine(source, offset)));
    const word = found?.[1];
    return found && word !== undefined ? { offset: offset + found[0].length - word.length, word } : undefined;
}

/** In a target, the n-th `*` stands for what the n-th star of the pattern matched. */
function starsToReferences(target: string): string {
    let count = 0;
    return target.replace(/\*/g, () => `$${++count}`);
}

function distinct(targets: RuleTarget[]): RuleTarget[] {
    return [...new Map(targets.map((target) => [`${target.kind} ${target.name}`, target])).values()];
}
