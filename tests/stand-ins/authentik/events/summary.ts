import type { EventRecord } from '../../../../stand-ins/authentik/state/records';
import { pythonText } from './python-text';

/** What a notification says of an event (`Event.summary`): its message, or else its context as Python prints it. */
export function summaryOf({ action, context }: EventRecord): string {
    return 'message' in context ? String(context.message) : `${action}: ${pythonText(context)}`;
}
