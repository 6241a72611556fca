import type { Texts } from '../texts/texts';

const SHOWN = 40;

/** Which lines of the rules would be others, and what that does. */
export function comparedRules(texts: Texts, before: string, after: string): string {
    const [old, now] = [before, after].map((text) => text.split('\n').map((line) => line.trimEnd()));
    const gone = without(old ?? [], now ?? []).map((line) => `− ${line}`);
    const come = without(now ?? [], old ?? []).map((line) => `+ ${line}`);
    const lines = [...gone, ...come];
    if (lines.length === 0) return texts.say('console.rules_same');
    const more = lines.length > SHOWN ? [texts.say('list.and_more', { count: lines.length - SHOWN })] : [];
    const shown = [...lines.slice(0, SHOWN), ...more].join('\n').replace(/```/g, '` ` `');
    return [
        texts.say('console.rules_differ', { gone: gone.length, come: come.length }),
        '```',
        shown,
        '```',
        texts.say('console.rules_then'),
    ].join('\n');
}

/** Those of the first list that are not in the second, each as often as it is there more often. */
function without(some: readonly string[], others: readonly string[]): string[] {
    const left = [...others];
    return some.filter((line) => {
        if (line.trim() === '') return false;
        const at = left.indexOf(line);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
    });
}
