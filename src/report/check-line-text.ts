import type { CheckLine } from '../check/judge/check-line';
import type { Message, MessageValue, NextAction } from '../check/judge/message';
import type { Change } from '../model/change';
import { Said } from '../texts/said';
import { isMessage, type Texts, type Value } from '../texts/texts';
import { changeLine } from './change-line';
import { settingProblemText } from './setting-problem-text';
import { withheldAction } from './withheld-text';

/** The most changes that one sentence names. */
const CHANGES = 4;

/** What was found, one sentence after the other. */
export function lineText(texts: Texts, { says }: CheckLine): string {
    return says.map((message) => messageText(texts, message)).join(' ');
}

/** What to do next; of what is all right and of what was not looked at there is nothing. */
export function lineAction(texts: Texts, { mark, says, next }: CheckLine): string {
    if (mark === 'ok' || mark === 'skipped') return '';
    return next ? next.map((one) => nextText(texts, one)).join(' ') : ownAction(texts, says);
}

/** To stand in another message. */
export function messageSaid(texts: Texts, { key, values }: Message): Said {
    return texts.said(key, shownValues(texts, values));
}

function messageText(texts: Texts, message: Message): string {
    return messageSaid(texts, message).toString();
}

/** What the last message that has an action says itself. */
function ownAction(texts: Texts, says: readonly Message[]): string {
    for (const { key, values } of [...says].reverse()) {
        const action = `${key}.action`;
        if (isMessage(action)) return texts.say(action, shownValues(texts, values));
    }
    return '';
}

function nextText(texts: Texts, next: NextAction): string {
    return 'key' in next ? messageText(texts, next) : withheldAction(texts, next.withheld);
}

function shownValues(texts: Texts, values: Readonly<Record<string, MessageValue>>): Record<string, Value> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shownValue(texts, value)]));
}

function shownValue(texts: Texts, value: MessageValue): Value {
    if (typeof value !== 'object') return value;
    if ('code' in value) return value;
    if ('key' in value) return messageSaid(texts, value);
    // what to do about it is a sentence as well: the action of the line is where the settings are
    if ('problem' in value) return new Said(settingProblemText(texts, value, ' '));
    if ('moment' in value) return texts.time(value.moment);
    if ('changes' in value) return changesText(texts, value.changes);
    return value.map((one) => (typeof one === 'string' || 'code' in one ? one : messageSaid(texts, one)));
}

function changesText(texts: Texts, changes: readonly Change[]): Said {
    const shown = new Said(
        changes
            .slice(0, CHANGES)
            .map((change) => changeLine(texts, change))
            .join('; '),
    );
    const more = changes.length - CHANGES;
    return more > 0 ? texts.said('check.changes', { changes: shown, count: more }) : shown;
}
