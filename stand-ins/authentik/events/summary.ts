import { pythonText } from '../python/python-text';
import type { EventRecord } from '../state/records';

/** What a notification says of an event (`Event.summary`): its message, or else its context as Python prints it. */
export function summaryOf({ action, context }: EventRecord): string {
    return 'message' in context ? String(context.message) : `${action}: ${pythonText(context)}`;
}
