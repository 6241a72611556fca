type Json = Record<string, unknown>;

/** Names that Django's debug views hide the values of (`SafeExceptionReporterFilter.hidden_settings`). */
const HIDDEN = /API|AUTH|TOKEN|KEY|SECRET|PASS|SIGNATURE|HTTP_COOKIE/i;
/** Those of the Django of 2024.12. */
export const HIDDEN_BEFORE = /API|TOKEN|KEY|SECRET|PASS|SIGNATURE|HTTP_COOKIE/i;
/** What authentik shows all the same (`authentik/events/utils.py`). */
const SHOWN = /passing|password_change_date|^auth_method(_args)?$/i;
const STARS = '********************';

function isDictionary(value: unknown): value is Json {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cleansed(key: string, value: unknown, hidden: RegExp): unknown {
    if (isDictionary(value)) {
        return cleanse(value, hidden);
    }
    if (Array.isArray(value)) {
        return value.map((item) => cleansed(key, item, hidden));
    }
    return hidden.test(key) && !SHOWN.test(key) ? STARS : value;
}

/** Hides what looks like a secret by its name. */
export function cleanse(source: Json, hidden = HIDDEN): Json {
    return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, cleansed(key, value, hidden)]));
}

function inOrder(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(inOrder);
    }
    return isDictionary(value) ? asStored(value) : value;
}

const bytes = (text: string): Buffer => Buffer.from(text);

/** PostgreSQL's `jsonb` sorts keys: shorter ones first, then by bytes. What is read back comes in this order. */
export function asStored(source: Json): Json {
    const entries = Object.entries(source).sort(
        ([a], [b]) => bytes(a).length - bytes(b).length || Buffer.compare(bytes(a), bytes(b)),
    );
    return Object.fromEntries(entries.map(([key, value]) => [key, inOrder(value)]));
}
