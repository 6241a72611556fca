import type { CheckId } from '../../src/check/judge/check-ids';
import type { CheckLine } from '../../src/check/judge/check-line';
import { runChecks } from '../../src/check/judge/checks';
import type { CheckWords, NextAction } from '../../src/check/judge/check-words';
import { lineAction, lineText } from '../../src/report/check-line-text';
import { english } from './english';
import { factsWith, type Differences } from './healthy-facts';

export function lineOf(differences: Differences, id: CheckId): CheckLine {
    const line = runChecks(factsWith(differences)).find((one) => one.id === id);
    if (!line) throw new Error(`there is no line for ${id}`);
    return line;
}

/** What a line says, as codes. */
export function codesOf({ says }: CheckLine): string[] {
    return says.map(codeOf);
}

/** What to do next, as codes; of what is withheld the code of its reason. Empty where it is what the message itself says. */
export function nextOf({ next = [] }: CheckLine): string[] {
    return next.map((one: NextAction) => ('code' in one ? codeOf(one) : one.actionOf.code.replace('.', ' ')));
}

function codeOf({ code }: CheckWords): string {
    return code.replace(/^check\./, '');
}

/** The values of what is said by this code. */
export function valuesOf({ says }: CheckLine, code: string): Readonly<Record<string, unknown>> | undefined {
    const words = says.find((one) => codeOf(one) === code);
    return words && namedBy(words);
}

/** What words name, without their code. */
export function namedBy(words: CheckWords): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(words).filter(([name]) => name !== 'code'));
}

/** The line as an administrator reads it: what is said, and what to do next. */
export function inWords(line: CheckLine): { text: string; action: string } {
    return { text: lineText(english, line), action: lineAction(english, line) };
}
