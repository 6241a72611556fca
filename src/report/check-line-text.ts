import type { CheckLine } from '../check/judge/check-line';
import type { NextAction } from '../check/judge/check-words';
import type { Texts } from '../texts/texts';

/** What was found, one sentence after the other. */
export function lineText(texts: Texts, { says }: CheckLine): string {
    return says.map((words) => texts.say(words)).join(' ');
}

/** What to do next; of what is all right and of what was not looked at there is nothing. */
export function lineAction(texts: Texts, { mark, says, next }: CheckLine): string {
    if (mark === 'ok' || mark === 'skipped') return '';
    if (next) return next.map((one) => nextText(texts, one)).join(' ');
    const own = says.map((words) => texts.action(words)).filter((action) => action !== '');
    return own.at(-1) ?? '';
}

function nextText(texts: Texts, next: NextAction): string {
    return 'code' in next ? texts.say(next) : texts.action(next.actionOf);
}
