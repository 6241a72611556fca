import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';

import { roomName } from '../plan/room-name';
import type { RoomType, Rule, RuleTarget } from '../plan/types';
import { parsePattern } from './parse-pattern';

export interface RuleProblem {
    /** from 1 */
    line: number;
    column: number;
    /** what is wrong and what was probably meant */
    message: string;
}

/**
 * Reads the group rules: YAML, or the JSON of Rocket.Chat's own `groups_channel_map`, which is valid YAML. Every problem is
 * reported with its place; where there is one, no rule is to be used. An empty text means: no rules.
 */
export function parseRules(text: string): { rules: Rule[]; problems: RuleProblem[] } {
    const problems: RuleProblem[] = [];
    const rules: Rule[] = [];
    if (text.trim() === '') return { rules, problems };

    const lines = new LineCounter();
    // tabs indent the JSON that Rocket.Chat writes; aliases could make a small text enormous
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    for (const error of document.errors) reportAt(error.pos[0], error.message);
    if (problems.length > 0) return { rules: [], problems };

    const root = document.contents;
    if (root === null) return { rules, problems };
    if (!isMap(root)) {
        report(root, 'the rules are a map: one line per group, such as  engineering: "#engineering"');
        return { rules, problems };
    }
    for (const { key, value } of root.items) {
        const keyNode = key as Node;
        const pattern = textOf(keyNode);
        if (pattern === undefined || pattern.trim() === '') {
            report(keyNode, 'a group name, a pattern or a /regular expression/ is expected before the colon');
            continue;
        }
        const parsed = parsePattern(pattern);
        if ('problem' in parsed) {
            report(keyNode, parsed.problem);
            continue;
        }
        const targets = readTargets(value, keyNode, parsed.captures);
        rules.push({ pattern, line: lines.linePos(keyNode.range?.[0] ?? 0).line, match: parsed.match, targets });
    }
    return problems.length > 0 ? { rules: [], problems } : { rules, problems };

    function readTargets(node: Node | null, keyNode: Node, captures: number): RuleTarget[] {
        if (node === null || (isScalar(node) && node.value === null)) {
            report(keyNode, `"${textOf(keyNode) ?? ''}" has no room. Name one, or write [] for "nobody by this rule"`);
            return [];
        }
        if (!isMap(node)) return readRooms(node, 'channel', captures);
        return node.items.flatMap((item) => {
            const part = item.key as Node;
            const field = textOf(part) ?? '';
            const rooms = item.value as Node | null;
            if (field === 'channels' || field === 'private') {
                if (rooms !== null) return readRooms(rooms, field === 'channels' ? 'channel' : 'private', captures);
                report(part, `"${field}" is empty. Name a room, or leave it out`);
            } else if (field === 'teams' || field === 'roles') {
                report(part, `"${field}" is not supported by this version yet. Use "channels" or "private"`);
            } else {
                report(part, `"${field}" is unknown. A group may have "channels" and "private"`);
            }
            return [];
        });
    }

    function readRooms(node: Node, kind: RoomType, captures: number): RuleTarget[] {
        if (isSeq(node)) return node.items.flatMap((item) => readRooms(item as Node, kind, captures));
        const typed = textOf(node);
        if (typed === undefined) {
            report(
                node,
                'the name of a room is expected, such as "#engineering" in quotes: without them YAML takes "#" for a comment',
            );
            return [];
        }
        const room = starsToReferences(typed.trim().replace(/^#/, ''));
        const references = [...room.matchAll(/\$(\d)/g)].map((found) => Number(found[1]));
        const highest = Math.max(0, ...references);
        if (highest > captures) {
            report(
                node,
                `"${typed}" refers to part ${highest} of what the pattern matches, but the pattern has ${captures}`,
            );
        } else if (roomName(room.replace(/\$\d/g, 'x')) === undefined) {
            report(node, `"${typed}" leaves no room name that Rocket.Chat accepts: letters, digits, "-", "_" and "."`);
        } else {
            return [{ kind, room }];
        }
        return [];
    }

    function report(node: Node, message: string): void {
        reportAt(node.range?.[0] ?? 0, message);
    }

    function reportAt(offset: number, message: string): void {
        const { line, col } = lines.linePos(offset);
        problems.push({ line: Math.max(1, line), column: Math.max(1, col), message });
    }
}

/** The text of a scalar; YAML reads a group named 2024 as a number. */
function textOf(node: Node): string | undefined {
    if (!isScalar(node)) return undefined;
    const { value } = node;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? (node.source ?? String(value))
        : undefined;
}

/** In a target, the n-th `*` stands for what the n-th star of the pattern matched. */
function starsToReferences(target: string): string {
    let count = 0;
    return target.replace(/\*/g, () => `$${++count}`);
}
