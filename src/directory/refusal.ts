import { asArray, asObject, asText } from '../http/shape';

/** What authentik found wrong with a request (status 400). */
export interface Refusal {
    /** the field at the top, such as `redirect_uris`; empty where it is about the request as a whole */
    field: string;
    /** every message with its field, in one line */
    reason: string;
}

const MOST_CHARACTERS = 300;
/** Fields that hold a secret: a message about them could repeat it. */
const secretFields: readonly string[] = ['client_secret', 'value', 'key'];
/** Names that authentik's framework gives to messages that are about no field. */
const wholeForm: readonly string[] = ['non_field_errors', 'detail', '__all__'];

/**
 * Reads the body of a 400 in the forms there are (docs/servers/authentik.md#refusals): a list of messages by field, a plain text
 * by field where the error was raised by hand, and lists of objects with messages where the field is a list of objects.
 * @returns undefined where the body is none of them
 */
export function readRefusal(body: unknown): Refusal | undefined {
    const found = messagesIn(body, []);
    if (found.length === 0) return undefined;
    const reason = found.map(({ path, text }) => (path.length === 0 ? text : `${path.join('.')}: ${text}`)).join(' ');
    return {
        field: found[0]?.path[0] ?? '',
        reason: reason.length > MOST_CHARACTERS ? `${reason.slice(0, MOST_CHARACTERS - 1)}…` : reason,
    };
}

function messagesIn(value: unknown, path: readonly string[]): { path: readonly string[]; text: string }[] {
    const text = asText(value);
    if (text !== undefined) {
        const isSecret = path.some((part) => secretFields.includes(part));
        return [{ path, text: isSecret ? 'is not accepted.' : text.replace(/\s+/g, ' ') }];
    }
    const list = asArray(value);
    if (list) {
        return list.reduce<ReturnType<typeof messagesIn>>((all, item, index) => {
            // messages stand for their field; objects are parts of it, counted from 0
            return all.concat(messagesIn(item, asObject(item) ? [...path, String(index)] : path));
        }, []);
    }
    return Object.entries(asObject(value) ?? {}).reduce<ReturnType<typeof messagesIn>>((all, [field, inner]) => {
        return all.concat(messagesIn(inner, wholeForm.includes(field) ? path : [...path, field]));
    }, []);
}
