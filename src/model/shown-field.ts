import { redirectUriText } from './redirect-uri';
import type { FieldValue } from './sso';
import type { ShownValue } from './words';

/** The value of a field in authentik as a plan shows it; undefined is an object that the plan makes. */
export function shownField(value: FieldValue | undefined): ShownValue {
    if (value === undefined) return { code: 'state.new' };
    if (value === null) return { code: 'state.none' };
    if (typeof value === 'string') return value === '' ? { code: 'state.none' } : value;
    if (typeof value === 'number') return String(value);
    return value.map((part) => (typeof part === 'string' ? part : redirectUriText(part)));
}
