import { isJson } from '../api/operation';
import { pythonText } from '../python/python-text';

/** An entry that cannot be applied; the message is what the log says. */
export class EntryInvalid extends Error {
    override readonly name = 'EntryInvalid';
}

const CODES: readonly [RegExp, string][] = [
    [/^This field is required\.$/, 'required'],
    [/^This field may not be null\.$/, 'null'],
    [/^This field may not be blank\.$/, 'blank'],
    [/is not a valid choice\.$/, 'invalid_choice'],
    [/object does not exist\.$/, 'does_not_exist'],
    [/no more than \d+ characters\.$/, 'max_length'],
    [/less than or equal to/, 'max_value'],
    [/greater than or equal to/, 'min_value'],
    [/^Expected a list of items/, 'not_a_list'],
    [/already exists\.$/, 'unique'],
];

/** As Django REST framework prints its errors: with the code of each. */
function errorText(value: unknown): string {
    if (typeof value === 'string') {
        const code = CODES.find(([pattern]) => pattern.test(value))?.[1] ?? 'invalid';
        return `ErrorDetail(string=${pythonText(value)}, code='${code}')`;
    }
    if (Array.isArray(value)) {
        return `[${value.map(errorText).join(', ')}]`;
    }
    const fields = isJson(value) ? Object.entries(value) : [];
    return `{${fields.map(([name, inner]) => `${pythonText(name)}: ${errorText(inner)}`).join(', ')}}`;
}

/** @param body of the 400 that the same values would be answered with */
export function serializerErrors(body: unknown): EntryInvalid {
    return new EntryInvalid(`Serializer errors ${errorText(body)}`);
}
